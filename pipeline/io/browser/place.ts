// What runs in the page is typed as the browser has it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';
import { placeFloats } from './flow.ts';
import type { FlowBlock, FlowPaper } from './flow.ts';

/** What is measured in the page: blocks in the order of the page, and the paper that its style asks for. */
interface Measured {
  readonly blocks: readonly FlowBlock[];
  readonly paper: FlowPaper;
}

/** Every block of the front and of the article; those with `data-floats` may move. */
const flowing = 'header.front > *, main > .front-part, article.body > .section > *, article.body > .footnotes';

/** Width of the text on paper, in CSS pixels, and the heights of its pages, from the page's own `@page` rules; null without them. */
const readPaper = (page: Page): Promise<{ readonly width: number; readonly paper: FlowPaper } | null> =>
  page.evaluate(() => {
    const perUnit: Readonly<Record<string, number>> = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, px: 1 };
    const pixels = (length: string): number => {
      const [, digits, unit] = /^([\d.]+)(mm|cm|in|pt|px)$/u.exec(length) ?? [];
      return digits && unit ? Number(digits) * (perUnit[unit] ?? Number.NaN) : Number.NaN;
    };
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSPageRule);
    const styleOf = (name: string): CSSPageRule['style'] | undefined => rules.find((rule) => rule.selectorText === name)?.style;
    const all = styleOf('');
    const first = styleOf(':first');
    if (all?.getPropertyValue('size').toLowerCase() !== 'a4') return null;
    const margin = (style: CSSPageRule['style'] | undefined, side: string): number => pixels(style?.getPropertyValue(`margin-${side}`) || all.getPropertyValue(`margin-${side}`));
    const height = (style: CSSPageRule['style'] | undefined): number => pixels('297mm') - margin(style, 'top') - margin(style, 'bottom');
    const width = pixels('210mm') - margin(all, 'left') - margin(all, 'right');
    const paper = { first: height(first), other: height(all) };
    return width > 0 && paper.first > 0 && paper.other > 0 ? { width, paper } : null;
  });

const measure = (page: Page): Promise<FlowBlock[]> =>
  page.$$eval(flowing, (all) => all.map((element) => {
    const style = getComputedStyle(element);
    const { parentElement: parent } = element;
    // The margin above a section and that above its first block are one.
    const above = parent?.matches('.section') && parent.firstElementChild === element ? getComputedStyle(parent).marginTop : '0';
    const words = element.querySelector('p, li, td');
    const row = element.querySelector('tbody tr');
    const line = style.breakInside === 'avoid' ? 0 : row?.getBoundingClientRect().height ?? (words ? Number.parseFloat(getComputedStyle(words).lineHeight) : 0);
    return {
      height: element.getBoundingClientRect().height,
      marginTop: Math.max(Number.parseFloat(style.marginTop) || 0, Number.parseFloat(above) || 0),
      marginBottom: Number.parseFloat(style.marginBottom) || 0,
      kind: /^H[1-6]$/u.test(element.tagName) ? 'heading' as const : line > 0 ? 'text' as const : 'whole' as const,
      floats: element.hasAttribute('data-floats'),
      line,
    };
  }));

/**
 * Moves the charts and tables of the loaded page that would leave a page half empty (see `placeFloats`). The page is laid
 * out as on paper for it, and prints the same where nothing has to move.
 */
export const placeExhibits = async (page: Page): Promise<void> => {
  const read = await readPaper(page);
  if (!read) return;
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round(read.width), height: 1000 });
  const measured: Measured = { blocks: await measure(page), paper: read.paper };
  const moves = placeFloats(measured.blocks, measured.paper);
  if (moves.length === 0) return;
  await page.$$eval(flowing, (all, steps) => {
    for (const { block, behind } of steps) {
      const moving = all[block];
      if (moving) all[behind]?.after(moving);
    }
  }, moves);
};
