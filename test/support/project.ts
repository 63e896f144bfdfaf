import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { afterAll } from 'vitest';

/** The checkout: templates, fonts and lists that a project lacks come from it. */
export const programRoot = resolve(import.meta.dirname, '..', '..');

/** The case without findings, which the other cases and the tests of the build start from. */
export const goodCase = join(programRoot, 'test', 'briefings', 'no-findings');

/** A project in a folder of its own. */
export interface TestProject {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Replaces words that must be there. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** The files below a folder with their bytes as latin1; none where it is not there. */
  readonly contents: (folder: string) => Readonly<Record<string, string>>;
}

/** Every file below a folder, by its path in it, with `/`, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

const roots: string[] = [];

/** A new project: a copy of the good case, or of another folder; empty where that is null. */
export const makeProject = (from: string | null = goodCase): TestProject => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'jianbao-case-')));
  roots.push(root);
  if (from !== null) cpSync(from, root, { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const list = (folder: string): readonly string[] => (existsSync(join(root, folder)) ? filesBelow(join(root, folder)) : []);
  return {
    root, read, write,
    edit: (path, before, after) => {
      if (!read(path).includes(before)) throw new Error(`${path} has no "${before}"`);
      write(path, read(path).replaceAll(before, after));
    },
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
    contents: (folder) => Object.fromEntries(list(folder).map((path) => [path, readFileSync(join(root, folder, path), 'latin1')])),
  };
};

/** Call at the top of a test file: the projects made in it go when it ends. */
export const removeProjectsAfterAll = (): void => {
  afterAll(() => {
    for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
  });
};
