import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { afterAll } from 'vitest';

/** The checkout: templates, fonts and lists that a project lacks come from it. */
export const programRoot = resolve(import.meta.dirname, '..', '..');

/** A project folder of its own. */
export interface TestProject {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
}

/** Every file below a folder, by its path in it, with `/`. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

const roots: string[] = [];

/** A copy of the good case, without what only the case needs. */
export const makeProject = (from: string = join(programRoot, 'test', 'briefings', 'no-findings')): TestProject => {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-case-'));
  roots.push(root);
  cpSync(from, root, { recursive: true });
  for (const name of ['case.json', 'expected.txt']) rmSync(join(root, name), { force: true });
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true, force: true }),
  };
};

/** Call at the top of a test file: the projects made in it go when it ends. */
export const removeProjectsAfterAll = (): void => {
  afterAll(() => {
    for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
  });
};
