import { mkdir, stat, writeFile } from 'node:fs/promises';
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
  for (const [path, text] of files) {
    await mkdir(dirname(join(context.root, path)), { recursive: true });
    await writeFile(join(context.root, path), text, { flag: 'wx' });
    context.say(path);
  }
  return [];
};
