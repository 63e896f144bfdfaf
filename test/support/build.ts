import { fakeMachine } from './machine.ts';
import { programRoot } from './project.ts';
import { runBuild, type Effects, type RunOptions, type RunReport } from '../../pipeline/build/index.ts';
import { loadFonts, type Fonts, type Store } from '../../pipeline/io/index.ts';

/** A store in memory. */
export const memoryStore = (): Store & { readonly entries: Map<string, Uint8Array> } => {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    get: async (key) => entries.get(key) ?? null,
    put: async (key, bytes) => void entries.set(key, bytes),
    prune: async () => undefined,
  };
};

/** Read once for all builds of a test file: the font files are large. */
const fonts: Fonts = loadFonts({ programRoot, cache: memoryStore() });

/** The world for a build of a project: no browser, nothing said. */
export const testEffects = (root: string, given: Partial<Effects> = {}): Effects => ({
  root, programRoot, programName: 'Jianbao test', programVersion: 'test',
  machine: fakeMachine({}).machine, store: memoryStore(), fonts,
  progress: { step: () => undefined, say: () => undefined, stop: () => undefined },
  signal: new AbortController().signal, lang: 'en', ...given,
});

export const allEditions: RunOptions = { ids: [], editions: ['zh', 'en', 'zh-en'], formats: ['html'], draft: false, publish: true };

/** Builds the HTML of a project's editions, or with `publish: false` looks for findings alone. */
export const buildProject = (root: string, options: Partial<RunOptions> = {}, effects: Partial<Effects> = {}): Promise<RunReport> =>
  runBuild({ ...allEditions, ...options }, testEffects(root, effects));
