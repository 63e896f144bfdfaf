// `npm run bench`: how long a build takes, as ratios to what the same browser and the same Node need at the least.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const { root } = await bootstrap();
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));

/** Wall seconds of a command. */
const time = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (name, values, base) => {
  const ratios = values.map((value, index) => value / base[index]);
  console.log(`${name.padEnd(34)} ${median(values).toFixed(2)} s   ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`);
};

/** The browser that `report` prints with, as the doctor tells it: path, version, how it was found. */
const browserPath = () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin', 'jianbao.mjs'), 'doctor', '--json'], { cwd: root, encoding: 'utf8' });
  const detail = JSON.parse(stdout).find((check) => check.id === 'browser')?.detail.en ?? '';
  return /^(.*?)(?: \d+(?:\.\d+){3})? \([^)]*\)$/u.exec(detail)?.[1] ?? detail;
};

const project = join(folder, 'project');
const report = [join(root, 'bin', 'jianbao.mjs'), 'report', 'jinjiang', '--root', project];
cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
cpSync(join(root, 'data'), join(project, 'data'), { recursive: true });
const forget = () => { for (const name of ['out', '.cache']) rmSync(join(project, name), { recursive: true, force: true }); };

try {
  time(report); // warms the disk's cache, compiles the program, makes the pages that the floor prints
  const pages = readdirSync(join(project, 'out', 'jinjiang')).filter((name) => name.endsWith('.html')).map((name) => pathToFileURL(join(project, 'out', 'jinjiang', name)).href);
  const floor = [join(root, 'bench', 'print-floor.mjs'), browserPath(), ...pages];
  const runs = { floor: [], cold: [], node: [], idle: [] };
  // In turn, so that a machine that grows slower does so for both sides of a ratio.
  for (let round = 0; round < rounds; round += 1) {
    runs.floor.push(time(floor));
    forget();
    runs.cold.push(time(report));
    runs.node.push(time(['-e', '0']));
    runs.idle.push(time(report));
  }
  console.log(`medians of ${rounds} rounds, Node ${process.versions.node}`);
  row('browser prints the three pages', runs.floor, runs.floor);
  row('cold build (at most 3)', runs.cold, runs.floor);
  row('node -e 0', runs.node, runs.node);
  row('nothing changed (at most 5)', runs.idle, runs.node);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
