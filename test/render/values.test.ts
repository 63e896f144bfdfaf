import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader, showOn } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const editions = ['zh', 'en', 'zh-en'] as const;
type Shown = (typeof editions)[number];

let project: WholeProject;
let browser: Browser;
let axe = '';
beforeAll(async () => {
  project = await wholeProject();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

const show = async (edition: Shown, { width = 1280, scheme = 'light', touch = false, scripts = true }: { width?: number; scheme?: 'light' | 'dark'; touch?: boolean; scripts?: boolean } = {}): Promise<Page> => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  await openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`), page);
  await showOn(page, { width, scheme });
  if (touch) await page.setViewport({ width, height: 900, hasTouch: true, isMobile: true });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, { name: 'prefers-color-scheme', value: scheme }]);
  return page;
};

/** Middle of the mark of the nth figure of a chart, in the drawing that is shown; scrolled to. */
const markAt = async (page: Page, chart: string, nth: number): Promise<readonly [number, number]> => page.evaluate(`(() => {
  const point = [...document.querySelectorAll('#${chart} .point')].filter((one) => one.getClientRects().length > 0)[${nth}];
  point.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = point.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})()`) as Promise<readonly [number, number]>;
const told = (page: Page): Promise<unknown> => page.evaluate(`(() => {
  const shown = [...document.querySelectorAll('.readout')].filter((one) => one.getClientRects().length > 0);
  return shown.length === 0 ? null : shown.map((one) => one.innerText.replace(/\\s+/g, ' ')).join(' / ');
})()`);
const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.matches(".point") ? document.activeElement.textContent : document.activeElement.id || document.activeElement.tagName');
const inspected = (page: Page): Promise<unknown> => page.evaluate(`document.getElementById('inspector').matches(':popover-open') ? document.querySelector('[data-slot="words"]').innerText.replace(/\\s+/g, ' ') : null`);
const enter = (page: Page, chart: string): Promise<void> => page.$eval(`#${chart} .drawing:not(.narrow) .point[tabindex="0"]`, (point) => { if (point instanceof HTMLElement) point.focus(); });

const third: Readonly<Record<Shown, string>> = { zh: '2018年 2221亿元 估计数', en: '2018 RMB 222.1 billion estimate', 'zh-en': '2018年 2221亿元 RMB 222.1 billion 估计数 estimate' };

describe.each(editions)('a chart of %s', (edition) => {
  it('tells the figure that the pointer is at, lets itself be pointed at, and goes away', async () => {
    const page = await show(edition);
    try {
      const [x, y] = await markAt(page, 'chart-gdp', 3);
      await page.mouse.move(x, y + 3);
      expect(await told(page)).toBe(third[edition]);
      // WCAG 1.4.13: the pointer can go to what is shown.
      const box = await (await page.$('.readout'))?.boundingBox();
      if (!box) throw new Error('no readout');
      await page.mouse.move(x, box.y + box.height + 1, { steps: 8 });
      await page.mouse.move(x, box.y + box.height / 2, { steps: 4 });
      expect(await told(page)).toBe(third[edition]);
      // And it stays until it is dismissed, without moving the pointer.
      await page.keyboard.press('Escape');
      expect(await told(page)).toBeNull();
      await page.mouse.move(x, y + 2);
      expect(await told(page)).toBe(third[edition]);
      await page.mouse.move(2, 2);
      expect(await told(page)).toBeNull();
    } finally {
      await page.close();
    }
  });

  it('never covers the head of its chart, at any figure and width', async () => {
    const page = await show(edition);
    try {
      for (const width of [1280, 360]) {
        await showOn(page, { width, scheme: 'light' });
        const covered = await page.evaluate(`(() => [...document.querySelectorAll('.point')].filter((one) => one.getClientRects().length > 0).flatMap((point) => {
          point.scrollIntoView({ block: 'center' });
          point.focus();
          const [shown, head] = [document.querySelector('.readout:not([hidden])'), point.closest('.exhibit').querySelector('.exhibit-head')].map((one) => one?.getBoundingClientRect());
          return !shown || (shown.top < head.bottom && shown.bottom > head.top) ? [point.textContent] : [];
        }))()`);
        expect(covered, `${width} px`).toEqual([]);
      }
    } finally {
      await page.close();
    }
  });

  it('opens the inspector for the figure that is clicked', async () => {
    const page = await show(edition);
    try {
      const [x, y] = await markAt(page, 'chart-gdp', 7 - 1);
      await page.mouse.click(x, y);
      expect(await inspected(page)).toBe({ zh: '2986.41亿元', en: 'RMB 298.641 billion', 'zh-en': '2986.41亿元 RMB 298.641 billion' }[edition]);
      expect(await told(page)).toBeNull();
      expect(await page.evaluate(`document.querySelector('[data-slot="row"]').innerText.includes('298,641,000,000')`)).toBe(true);
      await page.keyboard.press('Escape');
      expect([await inspected(page), await focused(page)]).toEqual([null, expect.stringContaining(edition === 'en' ? '2021, RMB 298.641 billion' : '2021年')]);
      // What is shown can be clicked too.
      await page.mouse.move(x, y);
      await page.click('.readout');
      expect(await inspected(page)).not.toBeNull();
    } finally {
      await page.close();
    }
  });

  it('is one stop of the keyboard, and its arrows go through the figures', async () => {
    const page = await show(edition);
    try {
      for (const width of [1280, 360]) {
        await showOn(page, { width, scheme: 'light' });
        expect(await page.evaluate(`[...document.querySelectorAll('.picture')].map((one) => [one, ...one.querySelectorAll('[tabindex="0"], a, button')].filter((stop) => stop.tabIndex === 0 && stop.getClientRects().length > 0).length)`)).toEqual([1, 1, 1, 1, 1, 1]);
      }
      await showOn(page, { width: 1280, scheme: 'light' });
      await enter(page, 'chart-gdp');
      const scrolled = await page.evaluate('scrollY');
      const heard: unknown[] = [await focused(page)];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft'] as const) {
        await page.keyboard.press(key);
        heard.push(await focused(page));
      }
      const years = heard.map((words) => /^20\d\d/u.exec(String(words))?.[0]);
      expect(years).toEqual(['2015', '2016', '2017', '2018', '2017', '2025', '2025', '2015', '2015']);
      expect(heard[2]).toMatch(edition === 'en' ? /^2017, no figure found$/u : /^2017年，未查到数据/u);
      expect(heard[5]).toMatch(edition === 'en' ? /^2025, RMB 386.18 billion, preliminary$/u : /3861\.8亿元.*初步数/u);
      expect(await page.evaluate('scrollY')).toBe(scrolled);
      await page.keyboard.press('ArrowRight');
      expect(await told(page)).toMatch(/^2016/u);
      await page.keyboard.press('Escape');
      expect([await told(page), await focused(page)]).toEqual([null, expect.stringMatching(/^2016/u)]);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect([await inspected(page), await focused(page)]).toEqual([expect.stringContaining('222'), 'inspector']);
      await page.keyboard.press('Escape');
      expect([await inspected(page), await focused(page), await told(page)]).toEqual([null, expect.stringMatching(/^2018/u), third[edition]]);
    } finally {
      await page.close();
    }
  });

  it('tells on a tap, on a phone, and opens the inspector on the second', async () => {
    const page = await show(edition, { width: 360, touch: true, scheme: 'dark' });
    try {
      const [x, y] = await markAt(page, 'chart-gdp', 3);
      // A finger is not exact.
      await page.touchscreen.tap(x - 3, y + 6);
      expect(await told(page)).toBe(third[edition]);
      const box = await (await page.$('.readout'))?.boundingBox();
      expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 360, (box?.y ?? -1) >= 0]).toEqual([true, true, true]);
      expect(await inspected(page)).toBeNull();
      await page.touchscreen.tap(x, y);
      expect(await inspected(page)).toMatch(/222/u);
      await page.tap('[data-act="close"]');
      const other = await markAt(page, 'chart-peers', 4);
      await page.touchscreen.tap(...other);
      expect(await told(page)).toMatch(edition === 'en' ? /^Taicang, 2020/u : /^太仓，2020年/u);
      await page.touchscreen.tap(10, 10);
      expect(await told(page)).toBeNull();
    } finally {
      await page.close();
    }
  });

  it.each([[1280, 'light'], [1280, 'dark'], [360, 'light'], [360, 'dark']] as const)('is for everyone while it tells, %i px wide, %s', async (width, scheme) => {
    const page = await show(edition, { width, scheme });
    try {
      const link = await page.$$('#chart-gdp .point');
      for (const one of link) if (await one.isVisible() && await one.evaluate((point) => point instanceof HTMLElement && point.tabIndex === 0)) await one.focus();
      await page.keyboard.press('End');
      expect(await told(page)).toMatch(/3861|386\.18/u);
      await page.evaluate(axe);
      expect(await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html.slice(0, 160), failureSummary])))`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
    } finally {
      await page.close();
    }
  });

  it('stands without a script: picture, description, table', async () => {
    const page = await show(edition, { scripts: false });
    try {
      await page.mouse.move(...await page.$eval('#chart-gdp .drawing', (one) => { one.scrollIntoView(); const { left, top } = one.getBoundingClientRect(); return [left + 100, top + 100] as const; }));
      await page.setJavaScriptEnabled(true);
      expect(await told(page)).toBeNull();
      expect(await page.$$eval('.points, .point, .readout', (all) => all.length)).toBe(0);
      expect(await page.$eval('#chart-gdp .drawing:not(.narrow) svg desc', (desc) => desc.textContent)).toMatch(/2015.*2025/su);
      await page.click('#chart-gdp .exhibit-data summary');
      expect(await page.$$eval('#chart-gdp .exhibit-data tbody tr', (rows) => rows.filter((row) => row.getClientRects().length > 0).length)).toBe(8);
    } finally {
      await page.close();
    }
  });
});

it('leads to the register where the browser knows no inspector', async () => {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument('delete HTMLElement.prototype.showPopover');
    await openFile(browser, join(project.root, 'out/jinjiang/jinjiang.en.html'), page);
    await showOn(page, { width: 1280, scheme: 'light' });
    // The page must not still be gliding to the mark when it is clicked.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.mouse.click(...await markAt(page, 'chart-gdp', 6));
    await vi.waitFor(() => expect(page.url()).toMatch(/#figure-gdp\.jinjiang\.2021$/u), 5000);
  } finally {
    await page.close();
  }
});
