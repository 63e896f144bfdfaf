// How long a build takes, as ratios to what the same browser and the same Node need at the least.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPath } from '../bin/browser-path.mjs';
import { row } from './figures.mjs';

/** Wall seconds of a command. */
const time = (root, args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
};

export const benchBuilds = (root, rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  const project = join(folder, 'project');
  const report = [join(root, 'bin', 'jianbao.mjs'), 'report', 'jinjiang', '--root', project];
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
  cpSync(join(root, 'data'), join(project, 'data'), { recursive: true });
  const forget = () => { for (const name of ['out', '.cache']) rmSync(join(project, name), { recursive: true, force: true }); };

  try {
    time(root, report); // warms the disk's cache, compiles the program, makes the pages that the floor prints
    const pages = readdirSync(join(project, 'out', 'jinjiang')).filter((name) => name.endsWith('.html')).map((name) => pathToFileURL(join(project, 'out', 'jinjiang', name)).href);
    const floor = [join(root, 'bench', 'print-floor.mjs'), browserPath(root), ...pages];
    const runs = { floor: [], cold: [], node: [], idle: [] };
    // In turn, so that a machine that grows slower does so for both sides of a ratio.
    for (let round = 0; round < rounds; round += 1) {
      runs.floor.push(time(root, floor));
      forget();
      runs.cold.push(time(root, report));
      runs.node.push(time(root, ['-e', '0']));
      runs.idle.push(time(root, report));
    }
    row('browser prints the three pages', runs.floor, []);
    row('cold build (at most 3)', runs.cold, runs.floor);
    row('node -e 0', runs.node, []);
    row('nothing changed (at most 5)', runs.idle, runs.node);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
