import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Context } from './context.ts';

/**
 * The text of a file (`-`: standard input) as its bytes say: UTF-8, a byte order mark kept, so that offsets are those of
 * the file. Null, and a word to the user, if it cannot be read.
 */
export const readText = async (path: string, context: Context): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(path === '-' ? await buffer(process.stdin) : await readFile(path));
  } catch (error) {
    context.say(`jianbao: ${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
};
