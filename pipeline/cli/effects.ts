import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Effects } from '../build/index.ts';
import { createProgress, loadFonts, openStore, thisMachine } from '../io/index.ts';
import type { Context } from './context.ts';

const programName = (programRoot: string): string => {
  const read: unknown = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8'));
  const version = typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
  return `Jianbao ${version}`.trim();
};

/** The real world, for `runBuild`. */
export const createEffects = async (context: Context): Promise<Effects> => {
  const { root, programRoot, programVersion, signal, lang } = context;
  const store = openStore(join(root, '.cache', 'build'));
  return {
    root, programRoot, programVersion, signal, lang, store,
    programName: programName(programRoot),
    machine: thisMachine(),
    fonts: loadFonts({ programRoot, cache: store }),
    progress: await createProgress(process.stderr, context.json),
  };
};
