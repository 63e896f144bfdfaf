// `npm test`: types, lint, unused code, then all tests (in the real browser too). Arguments go to Vitest alone: `npm test -- test/quantity`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const { root, main, version } = await bootstrap();
const wanted = process.argv.slice(2);

/** Runs a package's command with this Node; its exit code. */
const run = (name, script, args) => {
  process.stderr.write(`\n> ${name}\n`);
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
};

// The render tests need a browser: find or install it as `report` does, and say how to get one where that fails.
const { run: jianbao } = await import(pathToFileURL(main).href);
const browser = await jianbao(['doctor', '--install'], { programRoot: root, programVersion: version });
if (browser !== 0) process.exit(browser);

const checks = wanted.length > 0 ? [] : [
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['types of the page’s script', 'typescript/bin/tsc', ['--noEmit', '-p', 'templates/scripts']],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings', 'pipeline', 'test', 'bin', 'bench', 'templates']],
  ['unused code', 'knip/bin/knip.js', []],
];
const failed = [...checks, ['tests', 'vitest/vitest.mjs', ['run', ...wanted]]].filter(([name, script, args]) => run(name, script, args) !== 0);
if (failed.length > 0) process.stderr.write(`\nfailed: ${failed.map(([name]) => name).join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
