// How long quantities take to read: 1 MB of prose in each language, beside Recognizers-Text, and a line of digits and 亿.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from '../bin/dependencies.mjs';
import { row } from './figures.mjs';

/**
 * Recognizers-Text (MIT, by Microsoft; its last JavaScript release is 1.3.1) is what reads quantities in both languages
 * with units and without a model. It is a package of this folder, with a lockfile of its own, and installed here: it weighs
 * 18 MB and brings a library that the program does without, and whoever writes a briefing should not have to download it.
 */
const installRecognizers = (root) => {
  const problem = ensureDependencies(join(root, 'bench'));
  if (problem) throw new Error(problem);
};

/** Seconds that a process of its own needs, its start apart: nothing is warm. */
const seconds = (root, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bench', 'read.mjs'), ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}\n${stderr}`);
  return Number(stdout);
};

export const benchReading = async (root, rounds) => {
  installRecognizers(root);
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
  const reader = join(folder, 'quantity.mjs');
  try {
    await build({ absWorkingDir: root, entryPoints: [join(root, 'pipeline', 'quantity', 'index.ts')], outfile: reader, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' });
    for (const lang of ['zh', 'en']) {
      const runs = { whole: [], ours: [], theirs: [], five: [], ten: [] };
      for (let round = 0; round < rounds; round += 1) {
        runs.whole.push(seconds(root, [reader, lang, 'whole']));
        runs.ours.push(seconds(root, [reader, lang, 'lines']));
        runs.theirs.push(seconds(root, ['recognizers', lang, 'lines']));
        runs.five.push(seconds(root, [reader, lang, 'digits', '5']));
        runs.ten.push(seconds(root, [reader, lang, 'digits', '10']));
      }
      row(`${lang}: 1 MB of prose at once (at most 2 s)`, runs.whole, []);
      row(`${lang}: Recognizers-Text, 1 MB line by line`, runs.theirs, []);
      row(`${lang}: Jianbao, 1 MB line by line`, runs.ours, runs.theirs);
      row(`${lang}: one line of digits and 亿, 5 MB`, runs.five, []);
      row(`${lang}: one line of digits and 亿, 10 MB (about 2)`, runs.ten, runs.five);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
