import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader, showOn } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { ids: ['jinjiang', 'china2022'], formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

const open = (id: string, edition: string): Promise<Page> => openFile(browser, join(project.root, `out/${id}/${id}.${edition}.html`));
const show = async (edition: string, width = 1280): Promise<Page> => {
  const page = await open('jinjiang', edition);
  await showOn(page, { width, scheme: 'light' });
  return page;
};
const frame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))';

it('gives paragraphs the same anchors in all editions, each once', async () => {
  const lists: unknown[] = [];
  for (const edition of ['zh', 'en', 'zh-en']) {
    const page = await show(edition);
    const ids = await page.$$eval('article.body .paragraph .sentence[id]', (all) => all.map((one) => one.id));
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    lists.push(ids);
    await page.close();
  }
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
});

/** All that a reader can be at, in one edition. */
const anchorsOf = (page: Page): Promise<string[]> => page.$$eval('main :is(h2, h3, h4, section, .paragraph, .sentence, .exhibit, table, tr)[id]', (all) => all.map((one) => one.id));

it('gives lists, quotes, tables with their rows, charts and figures the same anchors too', async () => {
  const lists: (readonly string[])[] = [];
  for (const edition of ['zh', 'en', 'zh-en']) {
    const page = await open('china2022', edition);
    const ids = await anchorsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.$$eval('article.body :is(.article-list .paragraph, blockquote, .exhibit, .article-table tbody tr)', (all) => all.filter((one) => one.id === '').map((one) => one.outerHTML.slice(0, 80)))).toEqual([]);
    lists.push(ids);
    await page.close();
  }
  expect(lists[0]?.filter((id) => /^(?:chart|table|rows|figure)-/u.test(id)).length).toBeGreaterThan(100);
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
});

it.each(['#chart-regions', '.article-table tbody tr:nth-child(9)', '.register tr[id^="figure-m"]', '#table-growth'])('the switch of language keeps a reader who is at %s', async (selector) => {
  const page = await open('china2022', 'en');
  const id = await page.$eval(selector, (one) => { one.scrollIntoView({ block: 'start', behavior: 'instant' }); return one.id; });
  await page.evaluate(frame);
  const href = await page.$eval('nav.editions a', (link) => link.getAttribute('href') ?? '');
  expect(decodeURIComponent(href)).toBe(`china2022.zh.html#${id}`);
  await page.goto(new URL(href, page.url()).href, { waitUntil: 'load' });
  await page.evaluate(frame);
  const top = await page.evaluate(`document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
  await page.close();
});

it('tells the current section, and leads to the same paragraph of the other editions', async () => {
  const page = await show('en');
  expect(await page.$eval('nav.editions a', (link) => link.getAttribute('href'))).toBe('jinjiang.zh.html');
  const id = await page.evaluate(`(() => { const one = [...document.querySelectorAll('article.body .paragraph > p:first-child > .sentence[id]:first-child')].at(12); one.scrollIntoView({ block: 'start' }); return one.id; })()`);
  await page.evaluate(frame);
  expect(await page.$$eval('nav.side [aria-current="location"]', (all) => all.length)).toBe(1);
  const href = await page.$eval('nav.editions a', (link) => link.getAttribute('href') ?? '');
  expect(href).toMatch(/^jinjiang\.zh\.html#/u);
  const place = decodeURIComponent(href.slice(href.indexOf('#') + 1));
  expect(await page.evaluate(`Math.abs(document.getElementById(${JSON.stringify(place)}).getBoundingClientRect().top) < innerHeight / 4 && document.getElementById(${JSON.stringify(id)}) !== null`)).toBe(true);
  await page.close();
});

it('shows the sections beside the text where there is room alone, off the text', async () => {
  for (const [width, shown] of [[1280, true], [1600, true], [768, false], [390, false]] as const) {
    const page = await show('zh', width);
    const box = await (await page.$('nav.side'))?.boundingBox() ?? null;
    expect(box !== null, `${width}`).toBe(shown);
    if (box) {
      const left = await page.$eval('main', (main) => main.getBoundingClientRect().left);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(left);
    }
    await page.close();
  }
});

it('marks the fellow of a sentence that is pointed at or focused', async () => {
  const page = await show('zh-en');
  const twins = `[...document.querySelectorAll('[data-marked]')].map((one) => one.closest('p').lang || 'own')`;
  await page.hover('article.body .pair p[lang="en"] .sentence');
  expect(await page.evaluate(twins)).toHaveLength(2);
  await page.focus('article.body .pair .sentence a:has(> data)');
  expect(await page.evaluate(twins)).toHaveLength(2);
  await page.close();
});

describe('sentences by keyboard, in both languages', () => {
  const at = `(() => { const one = document.activeElement; return [one.matches('.sentence'), one.closest('p')?.lang || 'zh', one.dataset.sentence, document.querySelectorAll('[data-marked]').length]; })()`;

  it('are one stop, where the reader is', async () => {
    const page = await show('zh-en');
    expect(await page.$$eval('.pair .sentence', (all) => [all.length > 100, all.filter((one) => one instanceof HTMLElement && one.tabIndex === 0).length])).toEqual([true, 1]);
    const key = await page.evaluate(`(() => { const one = [...document.querySelectorAll('article.body .paragraph > p:first-child > .sentence[id]:first-child')].at(9); one.scrollIntoView({ block: 'start', behavior: 'instant' }); return one.dataset.sentence; })()`);
    await page.evaluate(frame);
    expect(await page.$eval('.pair .sentence[tabindex="0"]', (one) => [one.getAttribute('data-sentence'), document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent?.length !== 0])).toEqual([key, true]);
    await page.close();
    for (const edition of ['zh', 'en']) {
      const single = await show(edition);
      expect(await single.$$eval('.sentence[tabindex]', (all) => all.length)).toBe(0);
      await single.close();
    }
  });

  it('left and right go through all of them, with a number or without, each marked with its fellow; Enter goes across', async () => {
    const page = await show('zh-en');
    const order = await page.$$eval('.pair > p:not([lang]) .sentence', (all) => all.map((one) => one.getAttribute('data-sentence')));
    await page.focus('.pair .sentence[tabindex="0"]');
    for (const key of order.slice(0, 12)) {
      expect(await page.evaluate(at)).toEqual([true, 'zh', key, 2]);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    expect(await page.evaluate(at)).toEqual([true, 'en', order[12], 2]);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(at)).toEqual([true, 'en', order[11], 2]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(at)).toEqual([true, 'zh', order[11], 2]);
    // What is focused can be seen, and its mark.
    expect(await page.evaluate(`(() => { const { outlineStyle, backgroundColor } = getComputedStyle(document.activeElement); const { top, bottom } = document.activeElement.getBoundingClientRect(); return [outlineStyle, backgroundColor !== 'rgba(0, 0, 0, 0)', top >= 0 && bottom <= innerHeight]; })()`)).toEqual(['solid', true, true]);
    // A number within a sentence keeps its own keys.
    await page.focus('.pair .sentence a:has(> data)');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.getElementById('inspector').matches(':popover-open')`)).toBe(true);
    await page.close();
  });
});

it.each(['zh', 'en', 'zh-en'] as const)('key figures of %s stand in their own columns, on every width', async (edition) => {
  const page = await open('china2022', edition);
  try {
    for (const width of [360, 720, 768, 1280]) {
      await showOn(page, { width, scheme: 'light' });
      const beyond = await page.evaluate(`[...document.querySelectorAll('.key-figure')].flatMap((own) => [...own.querySelectorAll('span')].filter((one) => one.getBoundingClientRect().right > own.getBoundingClientRect().right + 1).map((one) => one.textContent))`);
      expect(beyond, `${width} px`).toEqual([]);
    }
  } finally {
    await page.close();
  }
});
