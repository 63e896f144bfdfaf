import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename } from 'node:path';
import type { Result } from '../model/index.ts';
import { finder, ingestRules, ioRules } from '../finding/index.ts';
import type { Source } from '../ingest/index.ts';
import { decodeSource, fileKind, readPdfPages } from '../io/index.ts';
import { unpackWord } from './unpack.ts';

const find = finder({ ...ioRules, ...ingestRules });

/** Larger files are no articles: a book of a million characters has 3 MB. */
const largest = 64 << 20;

/** The name that findings give a file: without its folder, control characters shown as such. */
const shownName = (path: string): string => (path === '-' ? 'stdin' : basename(path).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD'));

/** The bytes of a source file as what the parser reads: the text, or the parts of a document. */
export const sourceOf = async (file: string, bytes: Uint8Array): Promise<Result<Source | null>> => {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return readPdfPages(file, bytes);
  if (kind === 'zip') return unpackWord(file, bytes);
  if (kind !== 'text') return { value: null, findings: [find('source-format-known', { file, line: 1, column: 1 }, { actual: kind.foreign })] };
  const { value, findings } = decodeSource(file, bytes);
  return { value: value && { file, text: value.text }, findings };
};

/** A source file that the user names on the command line, wherever it lies; `-` is standard input. Findings name it by its base name. */
export const readSource = async (path: string): Promise<Result<Source | null>> => {
  const file = shownName(path);
  const place = { file, line: 1, column: 1 };
  try {
    if (path !== '-') {
      const { size } = await stat(path);
      if (size > largest) return { value: null, findings: [find('source-size-bounded', place, { actual: `${Math.ceil(size / 1048576)} MB`, expected: `${largest / 1048576} MB` })] };
    }
    return await sourceOf(file, path === '-' ? await buffer(process.stdin) : await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { value: null, findings: [code === 'ENOENT' ? find('file-exists', place) : find('file-readable', place, { actual: code })] };
  }
};

/** The text that findings quote from; documents have no lines to quote. */
export const sourceText = (source: Source | null): string | null => (source && 'text' in source ? source.text : null);
