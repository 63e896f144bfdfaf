import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { Context } from './context.ts';

const find = finder(buildRules);

/** Writes the files of a new briefing. Files that are there already are findings, and nothing is written then. */
export const createFiles = async (files: ReadonlyMap<string, string>, context: Context): Promise<readonly Finding[]> => {
  const there = await Promise.all([...files.keys()].map((path) => stat(join(context.root, path)).then(() => path, () => null)));
  const taken = there.filter((path) => path !== null);
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
