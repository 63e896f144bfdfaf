import type { Bilingual } from '../../model/index.ts';
import type { Machine } from './machine.ts';
import { candidates } from './places.ts';
import type { Origin } from './places.ts';

export interface BrowserFound {
  readonly executablePath: string;
  readonly origin: 'environment' | Origin | 'puppeteer-download' | 'debian-package';
  /** Changes when the browser does: part of the keys of what it prints. Found without starting it. */
  readonly fingerprint: string;
  /** `156.0.8078.79`; null where only a started browser can tell (Windows). The printer knows it in any case. */
  readonly version: string | null;
}

/** No browser: why, in words for the reader, and what the commands that were tried had to say. */
export interface BrowserProblem {
  readonly message: Bilingual;
  readonly log: string;
}

export type BrowserResult =
  | { readonly found: BrowserFound; readonly problem: null }
  | { readonly found: null; readonly problem: BrowserProblem };

/** What earlier runs learned: the version behind a fingerprint. A browser that is remembered is not started again. */
export interface BrowserMemory {
  readonly get: (fingerprint: string) => Promise<string | null>;
  readonly put: (fingerprint: string, version: string) => Promise<void>;
}

/** Remembers nothing: each look starts the browser once to ask for its version. */
export const noMemory: BrowserMemory = { get: async () => null, put: async () => undefined };

const found = (browser: BrowserFound): BrowserResult => ({ found: browser, problem: null });

const broken = (path: string, log: string): BrowserResult => ({
  found: null,
  problem: {
    message: {
      zh: `PUPPETEER_EXECUTABLE_PATH 指向 ${path}，但那里没有能运行的浏览器。请改正或取消这个环境变量。`,
      en: `PUPPETEER_EXECUTABLE_PATH names ${path}, but no browser runs there. Correct or unset the variable.`,
    },
    log,
  },
});

/**
 * Asks a browser for its version, and so whether it runs at all: Ubuntu's `chromium-browser` may be a stub, and a
 * downloaded one may lack the system's libraries. On Windows `--version` opens a window instead, so it is not asked.
 */
const probe = async (path: string, machine: Machine, memory: BrowserMemory): Promise<{ version: string | null; fingerprint: string } | { log: string }> => {
  if (!(await machine.isExecutable(path))) return { log: `${path}: no executable file` };
  const fingerprint = await machine.fingerprint(path);
  if (machine.platform === 'win32') return { version: await memory.get(fingerprint), fingerprint };
  const known = await memory.get(fingerprint);
  if (known !== null) return { version: known, fingerprint };
  const { code, output } = await machine.run(path, ['--version'], { timeoutMs: 20_000 });
  const version = /\d+(?:\.\d+){3}/u.exec(output)?.[0];
  if (code !== 0 || version === undefined) return { log: `${path} --version: ${code ?? 'not started'} ${output.trim()}` };
  await memory.put(fingerprint, version);
  return { version, fingerprint };
};

/** The browser at one path, or why there is none. */
export const browserAt = async (
  path: string, origin: BrowserFound['origin'], machine: Machine, memory: BrowserMemory,
): Promise<{ readonly browser: BrowserFound | null; readonly log: string }> => {
  const result = await probe(path, machine, memory);
  if ('log' in result) return { browser: null, log: result.log };
  return { browser: { executablePath: path, origin, ...result }, log: '' };
};

/**
 * The browser to print with: PUPPETEER_EXECUTABLE_PATH (set but not working is an error, never passed over), Puppeteer's
 * cache, the PATH, the usual places of the system. Null: there is none, so that one may be installed.
 */
export const findBrowser = async (machine: Machine, memory: BrowserMemory = noMemory): Promise<BrowserResult | null> => {
  const named = machine.env['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    const { browser, log } = await browserAt(named, 'environment', machine, memory);
    return browser ? found(browser) : broken(named, log);
  }
  for (const { path, origin } of candidates(machine)) {
    const { browser } = await browserAt(path, origin, machine, memory);
    if (browser) return found(browser);
  }
  return null;
};
