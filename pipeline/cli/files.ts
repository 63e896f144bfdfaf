import { lstat, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { Context } from './context.ts';

const find = finder(buildRules);

/** The folders in which a file lies, the outermost first. */
const foldersOf = (path: string): readonly string[] => path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/'));

/** What stands where a file is to be written, or where one of its folders is to be; null: nothing. */
const inTheWay = async (root: string, path: string): Promise<string | null> => {
  for (const folder of foldersOf(path)) {
    const isThere = await lstat(join(root, folder)).then(() => true, () => false);
    if (isThere && !(await stat(join(root, folder)).then((stats) => stats.isDirectory(), () => false))) return folder;
  }
  return lstat(join(root, path)).then(() => path, () => null);
};

/** Writes the files of a new briefing. Files that are there already are findings, and nothing is written then. */
export const createFiles = async (files: ReadonlyMap<string, string>, context: Context): Promise<readonly Finding[]> => {
  const there = await Promise.all([...files.keys()].map((path) => inTheWay(context.root, path)));
  const taken = [...new Set(there.filter((path) => path !== null))];
  if (taken.length > 0) return taken.map((file) => find('new-file-free', { file, line: 1, column: 1 }, { actual: file }));
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const folder = await mkdir(dirname(join(context.root, path)), { recursive: true });
      made.push(...(folder === undefined ? [] : [folder]), join(context.root, path));
      await writeFile(join(context.root, path), text, { flag: 'wx' });
    }
  } catch (error) {
    // Nothing half written: what this call made goes again.
    for (const path of made.toReversed()) await rm(path, { recursive: true, force: true });
    throw error;
  }
  for (const path of files.keys()) context.say(path);
  return [];
};
