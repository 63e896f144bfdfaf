import { findBrowser, openPrinter, thisMachine } from '../../pipeline/io/index.ts';
import type { Printer } from '../../pipeline/io/index.ts';

/** The browser of this machine; `npm test` has installed one where there was none. */
export const browserPath = async (): Promise<string> => {
  const result = await findBrowser(thisMachine());
  if (!result?.found) throw new Error(result?.problem.message.en ?? 'No browser: run npm test, which installs one');
  return result.found.executablePath;
};

/** A printer of the real browser. Close it. */
export const realPrinter = async (signal?: AbortSignal): Promise<Printer> =>
  openPrinter({ executablePath: await browserPath(), uid: thisMachine().uid, env: process.env, ...(signal ? { signal } : {}) });
