import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../../pipeline/build/index.ts';
import type { RunOptions, RunReport } from '../../pipeline/build/index.ts';
import { loadFonts, openStore, thisMachine } from '../../pipeline/io/index.ts';

/** A project folder of its own, with nothing built in it. */
export interface WholeProject {
  readonly root: string;
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  /** Every file of a folder, by name. */
  readonly folder: (path: string) => Promise<ReadonlyMap<string, Buffer>>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Replaces `from`, which must stand there just once. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A copy of the content and data of a folder, the checkout where none is named. */
export const wholeProject = async (folder = '.'): Promise<WholeProject> => {
  const root = await mkdtemp(join(tmpdir(), 'jianbao-test-'));
  for (const name of ['content', 'data']) await cp(join(folder, name), join(root, name), { recursive: true });
  const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const write = (path: string, content: string): Promise<void> => writeFile(join(root, path), content);
  return {
    root, text, write,
    bytes: async (path) => new Uint8Array(await readFile(join(root, path))),
    folder: async (path) => {
      const names = (await readdir(join(root, path))).toSorted();
      return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(root, path, name))] as const)));
    },
    edit: async (path, from, to) => {
      const before = await text(path);
      const parts = before.split(from);
      if (parts.length !== 2) throw new Error(`${path}: "${from}" stands there ${parts.length - 1} times`);
      await write(path, parts.join(to));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};

/** Runs the program as a user does, in a process of its own. */
export const jianbao = (args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/jianbao.mjs', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.on('error', reject).on('close', (code) => resolve({ code, said }));
  });

/** Builds in this process, with the project's own cache. `version` is that of the program, as the manifest has it. */
export const buildIn = async (root: string, version: string, options: Partial<RunOptions> = {}): Promise<RunReport> => {
  const store = openStore(join(root, '.cache', 'build'));
  const programRoot = process.cwd();
  return runBuild({ ids: ['jinjiang'], editions: ['zh', 'en', 'zh-en'], formats: ['html', 'pdf'], draft: false, publish: true, ...options }, {
    root, programRoot, store, programVersion: version, programName: 'Jianbao 0.1.0', machine: thisMachine(),
    fonts: loadFonts({ programRoot, cache: store }), signal: new AbortController().signal, lang: 'en',
    progress: { step: () => undefined, say: () => undefined, stop: () => undefined },
  });
};
