// What every command needs before it can start: the right Node, the npm packages, the compiled program.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { ensureProgram } from './program.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const stop = (message) => {
  process.stderr.write(`jianbao: ${message}\n`);
  process.exit(2);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: Jianbao needs Node 20.19 or later (https://nodejs.org).`);
  }
};

/** Installs and compiles what is missing; ends the process with exit code 2 and the cure where it cannot. */
export const bootstrap = async () => {
  checkNode();
  try {
    const problem = ensureDependencies(root);
    if (problem) stop(problem);
    return { root, ...(await ensureProgram(root)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS')) {
      return stop(`cannot write in ${root} (${error.message}). Give yourself write access to the checkout, or clone it anew.`);
    }
    throw error;
  }
};
