import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../pipeline/model/index.ts';
import { audit, overflow } from '../support/audit.ts';
import { bare, bareText, readLayout, tagsIn } from '../support/layout.ts';
import type { Layout } from '../support/layout.ts';
import { openFile, openReader, showOn } from '../support/screen.ts';
import type { Screen } from '../support/screen.ts';
import { buildIn, wholeProject } from '../support/whole-project.ts';
import type { WholeProject } from '../support/whole-project.ts';

// Whole builds: a machine that is busy with other things takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Colours are the same in every edition: each is looked at on two screens, and every screen twice or more. */
const editions: readonly (readonly [Edition, readonly Screen[]])[] = [
  ['zh', [{ width: 1280, scheme: 'light' }, { width: 1280, scheme: 'dark' }]],
  ['en', [{ width: 360, scheme: 'light' }, { width: 360, scheme: 'dark' }]],
  ['zh-en', [{ width: 1280, scheme: 'dark' }, { width: 360, scheme: 'light' }, { width: 1280, scheme: 'light' }]],
];

let project: WholeProject;
let browser: Browser;
beforeAll(async () => {
  project = await wholeProject();
  await project.edit('content/jinjiang/briefing.yaml', '\nversion:', '\nhouse: bluebook\nversion:');
  const [reader, report] = await Promise.all([openReader(), buildIn(project.root, 'of the test')]);
  browser = reader;
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await project.remove();
});

/** The colours that charts are painted with on a screen, by the colour that they were drawn in. */
const paints = (page: Page): Promise<unknown> => page.evaluate(`Object.fromEntries(['#B3321F', '#0F5E63', '#8A5A00', '#1A1C1E', '#8A939B', '#FFFFFF', '#EEF0F2'].flatMap((drawn) => {
  const one = document.querySelector('.drawing [fill="' + drawn + '"]');
  return one ? [[drawn, getComputedStyle(one).fill]] : [];
}))`);
/** `#1d4482` as a browser tells it. */
const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe.each(editions)('the second look, %s', (edition, screens) => {
  let page: Page;
  let layout: Layout;
  const faults: string[] = [];
  beforeAll(async () => {
    layout = await readLayout(await project.bytes(`out/jinjiang/jinjiang.${edition}.pdf`));
    page = await browser.newPage();
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('request', (request) => void (/^(?:file:.*\.html|data:)/u.test(request.url()) || faults.push(request.url())));
    await openFile(browser, join(project.root, `out/jinjiang/jinjiang.${edition}.html`), page);
  });
  afterAll(() => page.close());

  it.each(screens)('is for everyone, $width px wide, $scheme', async (screen) => {
    await showOn(page, screen);
    expect(await overflow(page)).toEqual([false]);
    expect(await audit(page)).toEqual({ wrong: [], contrast: true, passes: true });
  });

  it('runs its scripts, asks for nothing and offends no policy', async () => {
    await showOn(page, { width: 1280, scheme: 'light' });
    await page.evaluate(`document.querySelector('.sentence a:has(> data[data-fact="gdp/jinjiang/2021"])').click()`);
    expect(await page.evaluate(`document.querySelector('#inspector').matches(':popover-open')`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

  it('paints its charts in its own colours, light and dark', async () => {
    await showOn(page, { width: 1280, scheme: 'light' });
    expect(await paints(page)).toMatchObject({ '#B3321F': rgb('#1d4482'), '#8A5A00': rgb('#9a4410'), '#1A1C1E': rgb('#16202c'), '#FFFFFF': rgb('#fcfbf8') });
    await showOn(page, { width: 1280, scheme: 'dark' });
    expect(await paints(page)).toMatchObject({ '#B3321F': rgb('#8db8f2'), '#8A5A00': rgb('#eba777'), '#1A1C1E': rgb('#e4e9ef'), '#FFFFFF': rgb('#0f151d') });
  });

  it('has one order, on the page, in its contents, beside the text and in the outline of the PDF', async () => {
    const order = (selector: string): Promise<unknown> => page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => (one.getAttribute('href') ?? '#' + one.id).slice(1))`);
    const back = ['sources', 'method', ...(edition === 'zh-en' ? ['translator-notes'] : []), 'register', 'removed', 'citation', 'appendix'];
    expect(await order('main > .front-part > h2')).toEqual(['bottom-line', 'contents', 'key-figures', 'source-card', 'voices']);
    expect(await order('.back > section > h2')).toEqual(back);
    const sections = await order('.body > .section > h2');
    expect(await order('.contents a')).toEqual([...(sections as readonly string[]), ...back]);
    expect(await order('.side a')).toEqual([...(sections as readonly string[]), ...back.filter((part) => part !== 'appendix')]);
    const { outline, items } = layout;
    const words = await page.evaluate(`[...document.querySelectorAll('.back > section > h2')].map((one) => one.textContent)`) as readonly string[];
    expect(outline.map(({ title }) => bare(title)).filter((title) => words.map(bare).includes(title))).toEqual(words.map(bare));
    // The cover is a sheet of its own: the bottom line begins the second.
    const lines = bareText(items.filter(({ page: number }) => number === 1));
    expect(lines).toContain(edition === 'en' ? 'Jinjiang:acounty-levelcity’sinnovationledger' : '晋江：一个县级市的创新账本');
    expect(items.find(({ text, mark }) => mark !== null && bare(text).startsWith(edition === 'en' ? 'Inbrief' : '内容提要'))?.page).toBe(2);
  });

  it('is tagged as ours is', () => {
    const tags = tagsIn(layout.tree);
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(tags.filter(({ role }) => role === 'Figure').length).toBeGreaterThan(4);
    expect(tags.filter(({ role, alt }) => role === 'Figure' && (alt ?? '') === '')).toEqual([]);
  });
});
