import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename } from 'node:path';
import type { Result } from '../model/index.ts';
import { finder, ioRules } from '../finding/index.ts';
import { decodeText } from '../io/index.ts';

const find = finder(ioRules);

/** A source file that the user names on the command line, wherever it lies; `-` is standard input. Findings name it by its base name. */
export const readSource = async (path: string): Promise<Result<{ readonly file: string; readonly text: string } | null>> => {
  const file = path === '-' ? 'stdin' : basename(path);
  const place = { file, line: 1, column: 1 };
  try {
    const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
    const { value, findings } = decodeText(file, bytes);
    return { value: value === null ? null : { file, text: value }, findings };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { value: null, findings: [code === 'ENOENT' ? find('file-exists', place) : find('file-readable', place, { actual: code })] };
  }
};
