import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { audit, overflow } from '../support/audit.ts';
import { openFile, openReader, showOn } from '../support/screen.ts';
import type { Screen } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const screens: readonly Screen[] = [
  { width: 1280, scheme: 'light' }, { width: 1280, scheme: 'dark' }, { width: 360, scheme: 'light' }, { width: 360, scheme: 'dark' },
];

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

/** Labels of charts that leave their picture or lie on one another. */
const badLabels = (page: Page): Promise<unknown> => page.evaluate(`[...document.querySelectorAll('.drawing svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')].filter((one) => one.textContent.trim()).map((one) => [one.textContent, one.getBoundingClientRect()]);
  const clipped = labels.filter(([, { left, right, top, bottom }]) => left < frame.left - 2.5 || right > frame.right + 2.5 || top < frame.top - 2.5 || bottom > frame.bottom + 2.5);
  // A box of text holds more than its ink.
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
  const laid = labels.flatMap(([text, box], n) => labels.slice(n + 1).filter(([, other]) => meet(box, other)).map(([other]) => text + ' / ' + other));
  return [...clipped.map(([text]) => 'clipped: ' + text), ...laid];
})`);

/** Texts all in one language whose element is said to be in the other; a name or a quoted word in a sentence is none. */
const mislabelled = (page: Page): Promise<unknown> => page.evaluate(`(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    if (walker.currentNode.parentElement.matches('script')) continue;
    const lang = walker.currentNode.parentElement.closest('[lang]').getAttribute('lang');
    if (lang.startsWith('zh') ? /[A-Za-z’]+(?:[ ,]+[A-Za-z’-]+){4}/.test(text) && !/\\p{Script=Han}/u.test(text) : /\\p{Script=Han}{2}/u.test(text) && !/[A-Za-z]{2}/.test(text)) wrong.push(lang + ': ' + text.trim().slice(0, 80));
  }
  return wrong;
})()`);

describe.each(['zh', 'en', 'zh-en'])('the page of %s', (edition) => {
  let page: Page;
  beforeAll(async () => {
    page = await openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`));
  });
  afterAll(() => page.close());

  it.each(screens)('is for everyone, $width px wide, $scheme', async (screen) => {
    await showOn(page, screen);
    expect(await overflow(page)).toEqual([false]);
    expect(await audit(page, { targets: screen.scheme === 'light' })).toEqual({ wrong: [], contrast: true, passes: true });
  });

  it.each(screens)('is for everyone with a number pressed, $width px wide, $scheme', async (screen) => {
    await showOn(page, screen);
    await page.evaluate(`document.querySelector('.sentence a:has(> data[data-fact="gdp/jinjiang/2021"])').click()`);
    // Nothing moves any more.
    await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished)).then(() => null)');
    expect(await overflow(page)).toEqual([false]);
    expect(await audit(page)).toEqual({ wrong: [], contrast: true, passes: true });
    expect(await mislabelled(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('shows every label of its charts whole and free', async () => {
    await showOn(page, { width: 1280, scheme: 'light' });
    expect(await page.evaluate(`document.querySelectorAll('.drawing svg text').length`)).toBeGreaterThan(40);
    expect(await badLabels(page)).toEqual([]);
  });

  it('draws its charts for a phone: whole, not scrolled, no label smaller than 10 px', async () => {
    await showOn(page, { width: 360, scheme: 'light' });
    expect(await badLabels(page)).toEqual([]);
    expect(await page.evaluate(`[...document.querySelectorAll('.picture')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.parentElement.id)`)).toEqual([]);
    expect(await page.evaluate(`[...document.querySelectorAll('.drawing svg')].filter((svg) => svg.getClientRects().length > 0)
      .flatMap((svg) => [...svg.querySelectorAll('text, tspan')].map((one) => parseFloat(getComputedStyle(one).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)).filter((px) => px < 9.9)`)).toEqual([]);
  });

  it('says of each text in which language it is', async () => {
    expect(await mislabelled(page)).toEqual([]);
  });
});
