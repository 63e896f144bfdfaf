import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding, Result } from '../model/index.ts';
import { excessDetail, finder, ingestRules, ioRules } from '../finding/index.ts';
import type { Source } from '../ingest/index.ts';
import { decodeSource, fileKind, readPdfPages, savedPage } from '../io/index.ts';
import { unpackWord } from './unpack.ts';

const find = finder({ ...ioRules, ...ingestRules });

/** Larger files are no articles: a book of a million characters has 3 MB. */
const largest = 64 << 20;

/** The name that findings give a file: without its folder, control characters shown as such. */
const shownName = (path: string): string => (path === '-' ? 'stdin' : basename(path).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD'));

/** What is odd about a name, or null: the first character or word that hides what the file is, or acts on a command line or in another system. */
const oddity = (name: string): string | null => {
  const hidden = /(?!(?<=[\p{Extended_Pictographic}\p{EMod}]\uFE0F?)(?:\u200D|\uFE0F))(?:[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]|[^\S ])/u.exec(name)?.[0] ?? /^\s|\s(?=\.[^.]*$|$)/u.exec(name)?.[0];
  if (hidden !== undefined) return `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[<>:"\\|?*`;]|\$\(|%(?:2f|5c|00)/iu.exec(name)?.[0] ?? /^[-.~]+|\.+$/u.exec(name)?.[0] ?? /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[\d¹²³])(?=\.|$)/iu.exec(name)?.[0] ?? /\.(?:exe|bat|cmd|com|scr|vbs|ps1|lnk|msi)$/iu.exec(name)?.[0] ?? null;
};

/** A name that shows something else than the file, or acts where it is used, is named, and the file is read as any other. */
const nameFindings = (path: string): readonly Finding[] => {
  const odd = path === '-' ? null : oddity(basename(path));
  return odd === null ? [] : [find('file-name-plain', { file: shownName(path), line: 1, column: 1 }, { actual: odd })];
};

/** The bytes of a source file as what the parser reads: the text, or the parts of a document. */
export const sourceOf = async (file: string, bytes: Uint8Array): Promise<Result<Source | null>> => {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return readPdfPages(file, bytes);
  if (kind === 'zip') return unpackWord(file, bytes);
  const text = kind === 'saved-page' ? savedPage(bytes) : kind === 'text' ? bytes : null;
  if (text === null) return { value: null, findings: [find('source-format-known', { file, line: 1, column: 1 }, { actual: typeof kind === 'string' ? 'MHTML' : kind.foreign })] };
  const { value, findings } = decodeSource(file, text);
  return { value: value && { file, text: value.text }, findings };
};

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576)} MB`;

const tooLarge = (file: string, size: number): Finding =>
  find('source-size-bounded', { file, line: 1, column: 1 }, excessDetail({ measure: 'size', actual: size > largest ? megabytes(size) : `> ${megabytes(largest)}`, expected: megabytes(largest) }));

/** All bytes of a stream, or null where there are more than a source has: sizes that the system states are not believed. */
const bounded = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** What a path names that is no file: opening a pipe would wait without end, and a device has no end. */
const notFile = (stats: Stats): string | null => (stats.isFile() ? null : stats.isDirectory() ? 'directory' : stats.isFIFO() ? 'pipe' : 'special file');

/** A source file that the user names on the command line, wherever it lies; `-` is standard input. Findings name it by its base name. */
export const readSource = async (path: string): Promise<Result<Source | null>> => {
  const file = shownName(path);
  const place = { file, line: 1, column: 1 };
  try {
    const stats = path === '-' ? null : await stat(path);
    const other = stats && notFile(stats);
    if (other) return { value: null, findings: [find('file-regular', place, { actual: other, expected: 'file' })] };
    if (stats && stats.size > largest) return { value: null, findings: [tooLarge(file, stats.size)] };
    const bytes = await bounded(path === '-' ? process.stdin : createReadStream(path));
    if (!bytes) return { value: null, findings: [tooLarge(file, 0)] };
    const { value, findings } = await sourceOf(file, bytes);
    return { value, findings: [...nameFindings(path), ...findings] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // A name in another encoding than the system's comes in with its bytes lost: the file may well be there.
    if (code === 'ENOENT' && path.includes('\uFFFD')) return { value: null, findings: [...nameFindings(path), find('file-readable', place, { actual: 'U+FFFD' })] };
    return { value: null, findings: [code === 'ENOENT' || code === 'ENOTDIR' ? find('file-exists', place) : find('file-readable', place, { actual: code })] };
  }
};

/** The text that findings quote from; documents have no lines to quote. */
export const sourceText = (source: Source | null): string | null => (source && 'text' in source ? source.text : null);
