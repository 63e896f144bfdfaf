import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFile, openReader } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// A whole build: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  [browser] = await Promise.all([openReader(), buildIn(project.root, 'of the test', { editions: ['zh-en'], formats: ['html'] })]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

/** The first number of the text that states a fact. */
const gdp = '.sentence a:has(> data[data-fact="gdp/jinjiang/2021"])';
const isOpen = (page: Page): Promise<unknown> => page.evaluate('document.getElementById("inspector").matches(":popover-open")');
const focused = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.querySelector("data")?.dataset.fact ?? document.activeElement.id');

const phone = async (scheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
  await openFile(browser, join(project.root, 'out/jinjiang/jinjiang.zh-en.html'), page);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, { name: 'prefers-color-scheme', value: scheme }]);
  return page;
};
const edges = (page: Page): Promise<unknown> => page.evaluate(`(() => { const [at] = document.querySelector('${gdp}').getClientRects(); return [at.top >= 0, at.bottom <= document.getElementById('inspector').getBoundingClientRect().top]; })()`);

describe('the inspector on a phone', () => {
  it('the sheet does not cover the number, wherever it was pressed', async () => {
    const page = await phone();
    try {
      for (const from of [620, 500, 300, 30]) {
        await page.$eval(gdp, (link, y) => window.scrollBy({ top: link.getBoundingClientRect().bottom - y, behavior: 'instant' }), from);
        await page.tap(gdp);
        expect([await isOpen(page), await edges(page)], `${from} px down`).toEqual([true, [true, true]]);
        await page.tap('[data-act="close"]');
        expect([await isOpen(page), await focused(page)]).toEqual([false, 'gdp/jinjiang/2021']);
      }
      // Nor the next one.
      await page.focus(gdp);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      expect(await edges(page)).toEqual([true, true]);
    } finally {
      await page.close();
    }
  });

  it('nor the second line of a number that is broken', async () => {
    const page = await phone();
    try {
      await page.$eval(gdp, (link) => link.querySelector('data')?.insertAdjacentHTML('afterbegin', 'RMB<br>'));
      await page.$eval(gdp, (link) => window.scrollBy({ top: link.getBoundingClientRect().bottom - 630, behavior: 'instant' }));
      await page.tap(gdp);
      const [top, bottom, sheet] = await page.evaluate(`(() => { const at = document.querySelector('${gdp}').getBoundingClientRect(); return [at.top, at.bottom, document.getElementById('inspector').getBoundingClientRect().top]; })()`) as [number, number, number];
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(sheet);
    } finally {
      await page.close();
    }
  });

  it.each(['light', 'dark'] as const)('a shade tells that the sheet goes on, and is gone at its end; its head stays: %s', async (scheme) => {
    const page = await phone(scheme);
    try {
      await page.$eval(gdp, (link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.tap(gdp);
      expect(await page.$eval('#inspector', (panel) => panel.scrollHeight > panel.clientHeight + 20)).toBe(true);
      // The margin of the sheet holds no words: its last rows against one above.
      const foot = async (): Promise<number> => {
        const shot = await page.screenshot();
        const image = await loadImage(Buffer.from(shot));
        const context = createCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        const grey = (y: number): number => context.getImageData(3, y, 1, 1).data[0] ?? 0;
        return Math.abs(grey(638) - grey(600));
      };
      expect(await foot()).toBeGreaterThan(20);
      await page.$eval('#inspector', (panel) => { panel.scrollTop = panel.scrollHeight; });
      expect(await foot()).toBeLessThan(3);
      expect(await page.evaluate(`(() => { const at = document.querySelector('[data-act="close"]').getBoundingClientRect(); const top = document.getElementById('inspector').getBoundingClientRect().top; return at.top - top < 20 && document.elementFromPoint(at.left + 9, at.top + 9).closest('[data-act="close"]') !== null; })()`)).toBe(true);
    } finally {
      await page.close();
    }
  });
});
