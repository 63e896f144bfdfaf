// How the time of reading a source grows with its length: each kind of text that makes careless readers try over and
// over, once, twice and four times as long. What is proportional takes about 4 times as long, square time 16.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of the shortest: long enough for what is proportional to be seen beside what is constant. */
const length = 20_000;
const sets = [['texts', 'a.txt'], ['markdowns', 'a.md'], ['pages', 'a.html']];

/** Milliseconds of work that a process of its own needs for each length of each text of a set. */
const measured = (root, folder, set, file, rounds) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bench', 'grow.mjs'), folder, set, file, String(length), String(rounds)], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${set}: ${status}\n${stderr}`);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
};

export const benchHostile = async (root, rounds) => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(root, '.cache', 'bench-'));
  try {
    await build({
      absWorkingDir: root, outdir: folder, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'error', outExtension: { '.js': '.mjs' },
      entryPoints: { ingest: join(root, 'pipeline', 'ingest', 'index.ts'), texts: join(root, 'test', 'support', 'zoo', 'texts.ts'), pages: join(root, 'test', 'support', 'zoo', 'pages.ts') },
    });
    for (const [set, file] of sets) {
      const rows = measured(root, folder, set, file, rounds).toSorted((a, b) => b.times[2] / b.times[0] - a.times[2] / a.times[0]);
      console.log(`${set}: ${rows.length} kinds, ${length / 1000}, ${length / 500} and ${length / 250} thousand characters; the ten that grow most`);
      for (const { name, times } of rows.slice(0, 10)) console.log(`  ${name.padEnd(34)}${times.map((time) => `${time.toFixed(0).padStart(7)} ms`).join('')}   ×${(times[2] / times[0]).toFixed(1)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
