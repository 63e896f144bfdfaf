import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions = ['zh', 'en', 'zh-en'] as const;
let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { editions: [...editions], formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

const shown = async (edition: string, width: number, paper = false): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 844 });
  if (paper) await page.emulateMediaType('print');
  return openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`), page);
};

/** Cells of the register of the data that are higher than so many lines. */
const towers = (page: Page, lines: number): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('.of-data :is(td, th)')].filter((cell) => {
    const words = document.createRange();
    words.selectNodeContents(cell);
    return words.getBoundingClientRect().height > ${lines} * parseFloat(getComputedStyle(cell).lineHeight);
  }).map((cell) => cell.textContent)`);

const roles = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return Object.fromEntries(['table', 'row', 'rowheader', 'columnheader'].map((role) => [role, names.filter((name) => name === role).length]));
};

/** Lines of Chinese prose that end four characters or more before the edge, the last of a paragraph apart. */
const early = (page: Page): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('.paragraph p, .bottom-line p')].flatMap((paragraph) => {
    const { right } = paragraph.getBoundingClientRect();
    const least = 4 * parseFloat(getComputedStyle(paragraph).fontSize);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const [lines, range] = [[], document.createRange()];
    let last = Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (!box || box.width === 0) continue;
      if (box.left < last - 20) lines.push({ text: '', right: 0 });
      last = box.left;
      const line = lines.at(-1);
      line.text += node.data[at];
      line.right = Math.max(line.right, box.right);
    }
    return lines.slice(0, -1).filter((line) => right - line.right > least).map(({ text }) => text);
  })`);

describe('the register of figures', () => {
  it.each(editions)('sets no cell as a tower on paper: %s', async (edition) => {
    const page = await shown(edition, 658, true);
    try {
      // Names in two languages take five lines; what other sources say had fifteen in a column of its own.
      expect(await towers(page, edition === 'zh-en' ? 6 : 5)).toEqual([]);
      expect(await page.$$eval('.register .apart', (rows) => rows.length)).toBeGreaterThan(2);
    } finally {
      await page.close();
    }
  });

  it.each(editions)('is read on a phone without moving it sideways, a table to a screen reader still: %s', async (edition) => {
    const [phone, desk] = [await shown(edition, 390), await shown(edition, 1280)];
    try {
      const sideways = await phone.$$eval('.table-scroll:has(.register)', (boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
      expect(sideways).toEqual(sideways.map(() => 0));
      expect(await phone.$$eval('.register td', (cells) => cells.filter((cell) => cell.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
      expect(await roles(phone)).toEqual(await roles(desk));
    } finally {
      await Promise.all([phone.close(), desk.close()]);
    }
  });
});

describe('Chinese lines', () => {
  it.each([344, 355, 360, 390, 395, 430, 1280])('are filled on a screen of %i px', async (width) => {
    const page = await shown('zh', width);
    try {
      expect(await early(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
