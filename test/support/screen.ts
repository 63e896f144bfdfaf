import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { browserPath } from './printer.ts';

/** A reader's browser: scripts run, and files open from disk. Close it. */
export const openReader = async (): Promise<Browser> =>
  puppeteer.launch({ executablePath: await browserPath(), headless: 'shell', pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

export interface Screen {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** Opens a file from disk, in a page of its own where none is given. */
export const openFile = async (browser: Browser, file: string, given?: Page): Promise<Page> => {
  const page = given ?? await browser.newPage();
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return page;
};

/** Shows a page on another screen. */
export const showOn = async (page: Page, { width, scheme }: Screen): Promise<void> => {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
};
