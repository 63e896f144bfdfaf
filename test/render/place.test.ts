import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openFile, openReader, showOn } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

const show = async (edition: string, width = 1280): Promise<Page> => {
  const page = await openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`));
  await showOn(page, { width, scheme: 'light' });
  return page;
};
const frame = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))';

it('gives paragraphs the same anchors in all editions, each once', async () => {
  const lists: unknown[] = [];
  for (const edition of ['zh', 'en', 'zh-en']) {
    const page = await show(edition);
    const ids = await page.$$eval('article.body .paragraph[id]', (all) => all.map((one) => one.id));
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    lists.push(ids);
    await page.close();
  }
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
});

it('tells the current section, and leads to the same paragraph of the other editions', async () => {
  const page = await show('en');
  expect(await page.$eval('nav.editions a', (link) => link.getAttribute('href'))).toBe('jinjiang.zh.html');
  const id = await page.evaluate(`(() => { const one = [...document.querySelectorAll('article.body .paragraph[id]')].at(12); one.scrollIntoView({ block: 'start' }); return one.id; })()`);
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
