import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'puppeteer';

/** Ends the browser and all that it started. */
const killAll = (child: ChildProcess): void => {
  try {
    // Puppeteer makes the browser the leader of a process group, but not on Windows. One process alone would not do:
    // Debian's `chromium` is a shell script that starts another program.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
};

const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/**
 * Ends a browser in an orderly way, and by force where it does not end within `graceMs` (0: by force at once).
 * Resolves when it has ended; nothing that it started runs on.
 */
export const closeBrowser = async (browser: Browser, graceMs: number): Promise<void> => {
  const child = browser.process();
  if (!child) return browser.close();
  if (graceMs === 0) killAll(child);
  const force = setTimeout(() => killAll(child), graceMs);
  await browser.close().catch(() => undefined);
  killAll(child);
  await exited(child);
  clearTimeout(force);
};
