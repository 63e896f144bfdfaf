import type { Bilingual } from '../../model/index.ts';
import { ensureBrowser, hash, openPrinter, type Printer } from '../../io/index.ts';
import type { Press } from '../print.ts';
import type { EnvironmentFault } from './fault.ts';
import { browserMemory } from './memory.ts';
import type { Effects } from './run.ts';

/** The press of one run: its browser starts when the first page is to be printed. */
export interface LazyPress extends Press {
  /** Where the browser lies, and what tells it from another build; null where none is needed. */
  readonly browser: { readonly path: string; readonly fingerprint: string } | null;
  readonly version: () => Promise<string>;
  /** Starts the browser ahead of its first page; a failure is told where that page is printed. */
  readonly warm: () => void;
  readonly notices: () => readonly Bilingual[];
  readonly close: () => Promise<void>;
}

/** Finds the browser, or installs one; what cannot be had is thrown as an EnvironmentFault. */
export const createPress = async (effects: Effects): Promise<LazyPress> => {
  const { machine, store, programRoot, signal, progress } = effects;
  const onStep = (step: Bilingual): void => progress.say(step[effects.lang]);
  const result = await ensureBrowser(machine, { programRoot, memory: browserMemory(store), onStep });
  if (!result.found) throw { kind: 'environment', ...result.problem } satisfies EnvironmentFault;
  const { executablePath, fingerprint, version } = result.found;
  let opening: Promise<Printer> | null = null;
  let opened: Printer | null = null;
  const printer = (): Promise<Printer> => (opening ??= openPrinter({ executablePath, uid: machine.uid, env: machine.env, signal })
    .then((started) => (opened = started)));
  return {
    browser: { path: executablePath, fingerprint },
    // What a page looks like on paper depends on the browser's build, not on where it lies.
    fingerprint: version ?? fingerprint,
    printer, hash, creator: effects.programName,
    version: async () => version ?? (await printer()).version,
    warm: () => void printer().catch(() => undefined),
    notices: () => opened?.notices ?? [],
    close: async () => {
      if (opening) await opening.then((started) => started.close(), () => undefined);
    },
  };
};

/** For runs that print nothing. */
export const noBrowserNeeded: LazyPress = {
  browser: null, fingerprint: '', hash, creator: '',
  printer: () => Promise.reject(new TypeError('This run prints nothing')),
  version: () => Promise.resolve(''),
  warm: () => undefined,
  notices: () => [],
  close: () => Promise.resolve(),
};
