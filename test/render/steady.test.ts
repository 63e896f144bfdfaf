import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const briefings = ['jinjiang', 'china2022'] as const;
const editions = ['zh', 'en', 'zh-en'] as const;
const pages = briefings.flatMap((id) => editions.map((edition) => ({ id, edition })));

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { ids: briefings, formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

const fileOf = (id: string, edition: string): string => join(project.root, `out/${id}/${id}.${edition}.html`);

/** Collects every shift from the first paint on; those within half a second of an input count by themselves. */
const observe = `globalThis.shifts = []; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    shifts.push({ value, hadRecentInput, sources: sources.map(({ node, previousRect, currentRect }) => [(node?.outerHTML ?? node?.textContent ?? 'gone').slice(0, 100), previousRect.y, currentRect.y, previousRect.height, currentRect.height].join(' ')) });
  }
}).observe({ type: 'layout-shift', buffered: true });`;

/** Goes down the page as a reader does, window by window. */
const read = (page: Page): Promise<unknown> => page.evaluate(`(async () => {
  await document.fonts.ready;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await frames();
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) { scrollTo({ top: y, behavior: 'instant' }); await frames(); }
})()`);

describe('the layout', () => {
  it.each(pages.flatMap((one) => [360, 1280].map((width) => ({ ...one, width }))))('of $id in $edition does not move while it is loaded and read, $width px wide', async ({ id, edition, width }) => {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height: width === 360 ? 740 : 900 });
      await page.evaluateOnNewDocument(observe);
      await openFile(browser, fileOf(id, edition), page);
      await read(page);
      expect(await page.evaluate('document.fonts.size > 3 && [...document.fonts].some(({ status }) => status === "loaded")')).toBe(true);
      expect(await page.evaluate('shifts')).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('is observed: something that does move is told', async () => {
    const page = await browser.newPage();
    try {
      await page.evaluateOnNewDocument(observe);
      await openFile(browser, fileOf('jinjiang', 'en'), page);
      await read(page);
      await page.evaluate(`scrollTo(0, 0); new Promise((done) => requestAnimationFrame(() => { document.querySelector('main').style.marginTop = '200px'; setTimeout(done, 200); }))`);
      expect(await page.evaluate('shifts.reduce((sum, { value }) => sum + value, 0)')).toBeGreaterThan(0.01);
    } finally {
      await page.close();
    }
  });
});

/** What a page may weigh; and what it does, with a twentieth to spare: whoever adds more does so on purpose. */
const limits = { zh: 1_500_000, en: 600_000, 'zh-en': 1_500_000 } as const;
const weights = { jinjiang: { zh: 965_000, en: 535_000, 'zh-en': 1_225_000 }, china2022: { zh: 990_000, en: 590_000, 'zh-en': 1_290_000 } } as const;

describe('the size of the file', () => {
  it.each(pages)('$id in $edition is within its limit', async ({ id, edition }) => {
    const { size } = await stat(fileOf(id, edition));
    expect(size).toBeLessThan(limits[edition]);
    expect(size).toBeLessThan(weights[id][edition]);
  });
});
