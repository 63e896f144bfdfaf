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
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

/** A reader who wants nothing to move: the panel is where it will be at once. */
const still = (page: Page): Promise<void> => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

const show = async (edition: string, width = 1280, prepare: (page: Page) => Promise<void> = async () => undefined): Promise<Page> => {
  const page = await browser.newPage();
  await prepare(page);
  await openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`), page);
  await showOn(page, { width, scheme: 'light' });
  await still(page);
  return page;
};

/** The first number of the text that states a fact. */
const gdp = '.sentence a:has(> data[data-fact="gdp/jinjiang/2021"])';
const isOpen = (page: Page): Promise<unknown> => page.evaluate('document.getElementById("inspector").matches(":popover-open")');
const words = (page: Page, slot: string): Promise<unknown> => page.evaluate(`(() => { const slot = document.querySelector('[data-slot="${slot}"]'); return slot.hidden ? null : slot.innerText.replace(/\\s+/g, ' '); })()`);
const marked = (page: Page, slot: string): Promise<unknown> => page.evaluate(`[...document.querySelectorAll('[data-slot="${slot}"] mark')].map((one) => one.textContent)`);
const focused = (page: Page): Promise<unknown> => page.evaluate(`(() => { const at = document.activeElement; return at.id === 'inspector' ? 'panel' : at.dataset.act ?? at.dataset.slot ?? at.querySelector('data')?.dataset.fact ?? at.tagName; })()`);

describe('a number that is pressed', () => {
  it.each([
    ['en', 'RMB 298.641 billion', ['RMB 298.641 billion'], ['2986.41亿元'], /^In 2021 Jinjiang’s GDP was/u, /^2021年，晋江GDP为2986.41亿元/u],
    ['zh', '2986.41亿元', ['2986.41亿元'], ['RMB 298.641 billion'], /^2021年，晋江GDP/u, /^In 2021 Jinjiang’s GDP/u],
    ['zh-en', '2986.41亿元', ['2986.41亿元'], ['RMB 298.641 billion'], /^2021年，晋江GDP/u, /^In 2021 Jinjiang’s GDP/u],
  ] as const)('shows its sentence, its words in the other language, its cell and its checks: %s', async (edition, number, own, other, sentence, otherSentence) => {
    const page = await show(edition);
    try {
      await page.click(gdp);
      expect(await isOpen(page)).toBe(true);
      expect(await words(page, 'words')).toBe(number);
      expect([await marked(page, 'sentence'), await marked(page, 'other')]).toEqual([own, other]);
      expect(await words(page, 'sentence')).toMatch(sentence);
      expect(await words(page, 'other')).toMatch(otherSentence);
      expect(await words(page, 'origin')).toMatch(/传承弘扬.*晋江市科学技术局/u);
      const row = await words(page, 'row');
      expect(row).toMatch(edition === 'en' ? /RMB 298,641,000,000/u : /298,641,000,000元/u);
      expect(row).toMatch(/jinjiang-article.*figures.*value.* · S1(?:, row 2|，第2行).*¶1/u);
      expect(row).toMatch(edition === 'en' ? /text agrees .*agrees after rounding/u : /文句一致.*取整后一致/u);
      expect(await page.$eval('[data-slot="link"]', (link) => link.getAttribute('href'))).toBe('#figure-gdp.jinjiang.2021');
    } finally {
      await page.close();
    }
  });

  it('has a name, closes by a second press, by a press elsewhere and by its cross', async () => {
    const page = await show('en');
    try {
      await page.click(gdp);
      expect(await page.evaluate('(() => { const panel = document.getElementById("inspector"); return [panel.getAttribute("role"), document.getElementById(panel.getAttribute("aria-labelledby")).textContent]; })()')).toEqual(['dialog', 'RMB 298.641 billion']);
      expect(await page.$eval(gdp, (link) => [link.getAttribute('aria-haspopup'), link.getAttribute('aria-expanded')])).toEqual(['dialog', 'true']);
      await page.click(gdp);
      expect([await isOpen(page), await focused(page)]).toEqual([false, 'gdp/jinjiang/2021']);
      await page.click(gdp);
      await page.click('h2');
      expect(await isOpen(page)).toBe(false);
      await page.click(gdp);
      await page.click('[data-act="close"]');
      expect([await isOpen(page), await focused(page)]).toEqual([false, 'gdp/jinjiang/2021']);
      expect(await page.$eval(gdp, (link) => link.getAttribute('aria-expanded'))).toBeNull();
    } finally {
      await page.close();
    }
  });

  it('is where the reader can see it, and leads to its row', async () => {
    for (const width of [1280, 900, 390]) {
      const page = await show('zh', width);
      try {
        // Twice: the first scrolls, as a reader does.
        await page.$eval(gdp, (link) => link.scrollIntoView({ block: 'center' }));
        await page.click(gdp);
        const [box, view] = await page.evaluate('(() => { const { left, top, right, bottom } = document.getElementById("inspector").getBoundingClientRect(); return [[left, top, right, bottom], [innerWidth, innerHeight]]; })()') as [number[], number[]];
        expect([box[0]! >= 0, box[1]! >= 0, box[2]! <= view[0]!, box[3]! <= view[1]!], `${width} px`).toEqual([true, true, true, true]);
        if (width === 390) expect([box[0], box[2], box[3]]).toEqual([0, 390, 900]);
        await page.click('[data-slot="link"]');
        expect([await isOpen(page), await page.evaluate('location.hash'), await page.evaluate('document.querySelector(":target").tagName')]).toEqual([false, '#figure-gdp.jinjiang.2021', 'TR']);
      } finally {
        await page.close();
      }
    }
  });

  it('shows of a figure in a chart or a table its sentence too, and how we worked one out', async () => {
    const page = await show('en');
    try {
      await page.click('.key-figure a:has(> data[data-fact="hnte/jinjiang/2021"])');
      expect(await marked(page, 'sentence')).toEqual(['409']);
      await page.keyboard.press('Escape');
      await page.click('.exhibit-title a:has(> data[data-fact="gdp_multiple/jinjiang/2016--2025"])');
      expect(await words(page, 'working')).toMatch(/^Gross domestic product \(GDP\), Jinjiang, 2025 \(RMB 386.18 billion\) divided by/u);
      expect(await page.$$eval('[data-slot="working"] a', (links) => links.map((link) => link.getAttribute('href')))).toEqual(['#figure-gdp.jinjiang.2025', '#figure-gdp.jinjiang.2016']);
      expect([await words(page, 'sentence'), await words(page, 'origin'), await words(page, 'other')]).toEqual([null, null, null]);
    } finally {
      await page.close();
    }
  });
});

describe('by keyboard', () => {
  it.each(['Enter', 'Space'] as const)('%s opens, Tab goes through and out again, Escape gives the focus back', async (key) => {
    const page = await show('en');
    try {
      await page.focus(gdp);
      const scrolled = await page.evaluate('scrollY');
      await page.keyboard.press(key);
      expect([await isOpen(page), await focused(page), await page.evaluate('location.hash')]).toEqual([true, 'panel', '']);
      if (key === 'Space') expect(await page.evaluate('scrollY')).toBe(scrolled);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('close');
      await page.keyboard.press('Escape');
      expect([await isOpen(page), await focused(page)]).toEqual([false, 'gdp/jinjiang/2021']);
      await page.keyboard.press(key);
      for (let stops = 0; await isOpen(page) && stops < 9; stops += 1) await page.keyboard.press('Tab');
      // Behind the panel comes what follows the number in the text.
      expect([await isOpen(page), await focused(page)]).toEqual([false, 'economy_first_streak/jinjiang/2021']);
    } finally {
      await page.close();
    }
  });

  it('arrows go from number to number', async () => {
    const page = await show('zh');
    try {
      await page.focus(gdp);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      expect([await words(page, 'words'), await focused(page)]).toEqual(['28年', 'panel']);
      await page.keyboard.press('ArrowLeft');
      expect(await words(page, 'words')).toBe('2986.41亿元');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('gdp/jinjiang/2021');
    } finally {
      await page.close();
    }
  });
});

describe('by touch', () => {
  it('opens a sheet at the foot', async () => {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
      await openFile(browser, join(project.root, 'out/jinjiang/jinjiang.zh-en.html'), page);
      await still(page);
      await page.$eval(gdp, (link) => link.scrollIntoView({ block: 'center' }));
      await page.tap(gdp);
      expect([await isOpen(page), await words(page, 'words')]).toEqual([true, '2986.41亿元']);
      expect(await page.$eval('#inspector', (panel) => panel.getBoundingClientRect().bottom)).toBe(740);
      await page.tap('[data-act="close"]');
      expect(await isOpen(page)).toBe(false);
    } finally {
      await page.close();
    }
  });
});

describe('without script, or in a browser that knows no popover', () => {
  it('a number is a link to its row', async () => {
    const page = await show('zh', 1280, (own) => own.setJavaScriptEnabled(false));
    try {
      await page.click(gdp);
      expect(page.url()).toMatch(/#figure-gdp\.jinjiang\.2021$/u);
      await page.setJavaScriptEnabled(true);
      expect(await page.evaluate('getComputedStyle(document.getElementById("inspector")).display')).toBe('none');
    } finally {
      await page.close();
    }
    const old = await show('zh', 1280, async (own) => void (await own.evaluateOnNewDocument('delete HTMLElement.prototype.showPopover')));
    try {
      await old.click(gdp);
      expect(old.url()).toMatch(/#figure-gdp\.jinjiang\.2021$/u);
    } finally {
      await old.close();
    }
  });
});

describe('the script', () => {
  it('is all that the page runs, under a policy that allows it alone, and throws nothing', async () => {
    const faults: unknown[] = [];
    const page = await show('en', 1280, async (own) => {
      own.on('pageerror', (error) => faults.push(error));
      own.on('console', (message) => faults.push(message.text()));
    });
    try {
      const pressed = await page.evaluate(`(() => {
        let count = 0;
        for (const link of document.querySelectorAll('a[href^="#figure-"]:has(> data)')) { link.click(); count += document.getElementById('inspector').matches(':popover-open') ? 1 : 0; }
        return [count, document.querySelectorAll('a[href^="#figure-"]:has(> data)').length];
      })()`) as [number, number];
      expect(pressed[0]).toBe(pressed[1]);
      expect(pressed[0]).toBeGreaterThan(150);
      expect(faults).toEqual([]);
      // What is not ours does not run.
      await page.evaluate('(() => { const script = document.createElement("script"); script.textContent = "window.ran = 1"; document.body.append(script); })()');
      expect(await page.evaluate('window.ran')).toBeUndefined();
    } finally {
      await page.close();
    }
  });
});
