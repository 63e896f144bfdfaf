// Turns pipeline/ (TypeScript) into JavaScript that Node can run, once for each state of the sources, in .cache/program/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = join(folder, entry.name);
      return entry.isDirectory() ? sources(file) : /\.(ts|json)$/u.test(entry.name) ? [file] : [];
    });

/** Hash of everything the program is made of: its sources and, through the lockfile, its libraries. */
const programHash = (root) => {
  const hash = createHash('sha256');
  for (const file of [join(root, 'package-lock.json'), ...sources(join(root, 'pipeline'))]) {
    hash.update(`${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const compile = async (root, outdir) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: { main: join(root, 'pipeline', 'cli', 'index.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  });
};

/**
 * The compiled program of this state of the sources, compiled now if it is not there. Why not a TypeScript loader: it
 * costs a quarter of a second at each start, more than a whole run that has nothing to do.
 */
export const ensureProgram = async (root) => {
  const version = programHash(root);
  const home = join(root, '.cache', 'program');
  const folder = join(home, version.slice(0, 16));
  if (!existsSync(join(folder, 'main.js'))) {
    const fresh = join(home, `new-${process.pid}`);
    mkdirSync(fresh, { recursive: true });
    await compile(root, fresh);
    writeFileSync(join(fresh, 'package.json'), '{"type":"module"}\n');
    try {
      renameSync(fresh, folder); // two runs at once: the second finds the folder there
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(join(folder, 'main.js'))) throw error;
    }
    for (const old of readdirSync(home)) {
      if (old !== version.slice(0, 16) && !old.startsWith('new-')) rmSync(join(home, old), { recursive: true, force: true });
    }
  }
  return { main: join(folder, 'main.js'), version };
};
