import type { Stats } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding, Result } from '../../model/index.ts';
import { finder, ioRules } from '../../finding/index.ts';
import { hash } from './hash.ts';
import { decodeText } from './text.ts';

const find = finder(ioRules);

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

/**
 * What was asked of a project, and the answer: `path` → SHA-256 of its bytes, `path/` → SHA-256 of its list of names,
 * `path?` → `present`; each `absent` where there is none (or it cannot be read).
 */
export type Reads = ReadonlyMap<string, string>;

/** A folder that is read and remembered. Paths are relative to it, with `/` on every system, and never lead out. */
export interface Project {
  readonly root: string;
  /** UTF-8 text. Missing, empty, no file, unreadable, outside, not UTF-8: null and a finding. */
  readonly readText: (path: string) => Promise<Result<string | null>>;
  /** Bytes, whatever they are; the findings of `readText` but those of text. */
  readonly readBytes: (path: string) => Promise<Result<Uint8Array | null>>;
  /** Entries in the order of their code units; none where there is no such folder. */
  readonly list: (path: string) => Promise<readonly DirectoryEntry[]>;
  /** Whether a file stands there. */
  readonly exists: (path: string) => Promise<boolean>;
  /** Everything asked so far. */
  readonly reads: () => Reads;
}

type Located = { readonly real: string; readonly stats: Stats } | { readonly code: string };

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

const outside = (child: string): boolean => child === '..' || child.startsWith(`..${sep}`) || isAbsolute(child);

/** The real place of a path, or why there is none: OUTSIDE, ENOENT, EACCES … */
const locate = async (root: string, path: string): Promise<Located> => {
  if (isAbsolute(path) || /^[A-Za-z]:|\\|\0/u.test(path) || outside(relative('.', join('.', path)))) return { code: 'OUTSIDE' };
  try {
    const real = await realpath(join(root, path));
    if (outside(relative(await realpath(root), real))) return { code: 'OUTSIDE' };
    return { real, stats: await stat(real) };
  } catch (error) {
    return { code: codeOf(error) };
  }
};

const kindOf = (stats: Stats): string => (stats.isDirectory() ? 'directory' : 'special file');

const failure = (file: string, code: string): Finding => {
  const place = { file, line: 1, column: 1 };
  if (code === 'OUTSIDE') return find('file-inside-project', place, { actual: file });
  if (code === 'ENOENT' || code === 'ENOTDIR') return find('file-exists', place);
  return find('file-readable', place, { actual: code });
};

const readAt = async (root: string, path: string): Promise<Result<Uint8Array | null>> => {
  const located = await locate(root, path);
  if ('code' in located) return { value: null, findings: [failure(path, located.code)] };
  if (!located.stats.isFile()) {
    return { value: null, findings: [find('file-regular', { file: path, line: 1, column: 1 }, { actual: kindOf(located.stats), expected: 'file' })] };
  }
  try {
    return { value: await readFile(located.real), findings: [] };
  } catch (error) {
    return { value: null, findings: [failure(path, codeOf(error))] };
  }
};

const listAt = async (root: string, path: string): Promise<readonly DirectoryEntry[] | null> => {
  const located = await locate(root, path);
  if ('code' in located || !located.stats.isDirectory()) return null;
  const entries = await readdir(located.real, { withFileTypes: true });
  return entries
    .map((entry): DirectoryEntry => ({ name: entry.name, kind: entry.isDirectory() ? 'directory' : entry.isFile() || entry.isSymbolicLink() ? 'file' : 'other' }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const existsAt = async (root: string, path: string): Promise<boolean> => {
  const located = await locate(root, path);
  return !('code' in located) && located.stats.isFile();
};

const bytesState = (bytes: Uint8Array | null): string => (bytes ? hash(bytes) : 'absent');
const listState = (entries: readonly DirectoryEntry[] | null): string =>
  entries ? hash(entries.map(({ name, kind }) => `${kind} ${name}`).join('\n')) : 'absent';
const existsState = (exists: boolean): string => (exists ? 'present' : 'absent');

/** Opens a project folder for reading. */
export const openProject = (root: string): Project => {
  const known = new Map<string, string>();
  const readBytes = async (path: string): Promise<Result<Uint8Array | null>> => {
    const result = await readAt(root, path);
    known.set(path, bytesState(result.value));
    return result;
  };
  return {
    root,
    readBytes,
    readText: async (path) => {
      const { value, findings } = await readBytes(path);
      return value ? decodeText(path, value) : { value: null, findings };
    },
    list: async (path) => {
      const entries = await listAt(root, path);
      known.set(`${path}/`, listState(entries));
      return entries ?? [];
    },
    exists: async (path) => {
      const exists = await existsAt(root, path);
      known.set(`${path}?`, existsState(exists));
      return exists;
    },
    reads: () => new Map([...known].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** The present answers to questions asked before: equal to those of `reads()` as long as nothing changed. */
export const currentReads = async (root: string, asked: Iterable<string>): Promise<Reads> =>
  new Map(await Promise.all([...asked].map(async (key): Promise<readonly [string, string]> => {
    const path = key.slice(0, -1);
    if (key.endsWith('/')) return [key, listState(await listAt(root, path))];
    if (key.endsWith('?')) return [key, existsState(await existsAt(root, path))];
    return [key, bytesState((await readAt(root, key)).value)];
  })));
