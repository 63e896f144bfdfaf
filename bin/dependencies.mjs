// Installs the npm dependencies when they are missing or not those of the lockfile. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './lock.mjs';

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Where `npm ci` records what it installed: inside node_modules, so that removing the folder removes the record. */
const recordOf = (root) => join(root, 'node_modules', '.jianbao-lockfile-sha256');

const recorded = (root) => (existsSync(recordOf(root)) ? readFileSync(recordOf(root), 'utf8').trim() : null);

/** The npm that runs us, or the one beside Node, as a script for this Node: no shell, so that Windows works too. */
const npmScript = () => {
  const given = process.env.npm_execpath;
  if (given && /npm-cli\.c?js$/u.test(given) && existsSync(given)) return given;
  const beside = dirname(process.execPath);
  return [
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => existsSync(file));
};

const runNpm = (root, args) => {
  const script = npmScript();
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/**
 * Makes `node_modules` what the lockfile says. Compares the lockfile's hash with the one recorded at install, never
 * times. Of two runs that start at once, one installs and the other waits. Returns null if all is well, else what to tell the editor.
 */
export const ensureDependencies = (root) => {
  const wanted = hashOf(join(root, 'package-lock.json'));
  if (recorded(root) === wanted) return null;
  return alone(join(root, '.cache', 'installing'), () => (recorded(root) === wanted ? null : install(root, wanted)), () => {
    process.stderr.write('jianbao: another run installs the npm packages, waiting for it …\n');
  });
};

const install = (root, wanted) => {
  process.stderr.write('jianbao: installing npm packages from package-lock.json …\n');
  const done = runNpm(root, ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
  if (done.status !== 0) {
    return `npm ci failed${done.error ? ` (${done.error.message})` : ''}. Check the network and the npm registry, then run the command again.`;
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(recordOf(root), `${wanted}\n`);
  return null;
};
