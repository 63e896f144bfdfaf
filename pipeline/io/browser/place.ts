// What runs in the page is typed as the browser has it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'puppeteer';

/** The paper that the page's style asks for, in CSS pixels: what its pages hold. */
export interface Paper {
  readonly width: number;
  readonly first: number;
  readonly other: number;
}

/** The page's own `@page` rules: A4 with margins in absolute lengths; null where it asks for something else. */
export const readPaper = (page: Page): Promise<Paper | null> =>
  page.evaluate(() => {
    const perUnit: Readonly<Record<string, number>> = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 96 / 72, px: 1 };
    const pixels = (length: string): number => {
      const [, digits, unit] = /^([\d.]+)(mm|cm|in|pt|px)$/u.exec(length) ?? [];
      return digits && unit ? Number(digits) * (perUnit[unit] ?? Number.NaN) : Number.NaN;
    };
    const rules = [...document.styleSheets].filter(({ href }) => href === null).flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSPageRule);
    const styleOf = (name: string): CSSPageRule['style'] | undefined => rules.find((rule) => rule.selectorText === name)?.style;
    const all = styleOf('');
    if (all?.getPropertyValue('size').toLowerCase() !== 'a4') return null;
    const margin = (name: string, side: string): number => pixels(styleOf(name)?.getPropertyValue(`margin-${side}`) || all.getPropertyValue(`margin-${side}`));
    const height = (name: string): number => pixels('297mm') - margin(name, 'top') - margin(name, 'bottom');
    const paper = { width: pixels('210mm') - margin('', 'left') - margin('', 'right'), first: height(':first'), other: height('') };
    return paper.width > 0 && paper.first > 0 && paper.other > 0 ? paper : null;
  });

/** White space at the foot of a page that is no blemish: less than this part of a page. */
const tolerable = 0.08;
/** Steps after which the rest stays as it is: each lays the article out anew, and a long one takes its time. */
const mostSteps = 150;

/**
 * Charts and tables of the loaded page (`data-floats`) that do not fit on what is left of a sheet let the text behind them
 * go first, and stand where that text has turned the page: no sheet is left half empty. They keep their order among
 * themselves, and none goes further than it must. For this the article is set in columns as high as the paper, which the
 * browser breaks as it breaks pages; what comes behind the article stays out of it.
 */
export const placeExhibits = async (page: Page): Promise<void> => {
  const paper = await readPaper(page);
  if (!paper || (await page.$('[data-floats]')) === null) return;
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round(paper.width), height: 1000 });
  await page.evaluate(({ width, first, other }, most, least) => {
    const columns = document.createElement('style');
    const [gap, pitch] = [100, width + 100];
    columns.textContent = `body { width: ${width}px; height: ${other}px; columns: ${width}px; column-gap: ${gap}px; column-fill: auto }
      body::before { content: ""; display: block; margin-top: ${other - first}px } main ~ *, main > .back { display: none !important }`;
    document.head.append(columns);
    // A page that a style asks for, behind a cover, is a column here.
    const turned = [...document.querySelectorAll<HTMLElement>('header.front, header.front *, main > .front-part, article.body, article.body > .section, article.body > .section > *')].flatMap((element) => {
      const { breakBefore, breakAfter } = getComputedStyle(element);
      const written = { breakBefore: element.style.breakBefore, breakAfter: element.style.breakAfter };
      if (breakBefore === 'page') element.style.breakBefore = 'column';
      if (breakAfter === 'page') element.style.breakAfter = 'column';
      return breakBefore === 'page' || breakAfter === 'page' ? [{ element, written }] : [];
    });

    const blocks = [...document.querySelectorAll('header.front > *, main > .front-part, article.body > .section > *, article.body > .footnotes')];
    const floats = (index: number): boolean => blocks[index]?.hasAttribute('data-floats') ?? false;
    const heading = (index: number): boolean => blocks[index]?.matches('h1, h2, h3, h4, h5, h6') ?? false;
    const sheet = (box: DOMRect | undefined): number => Math.round(((box?.left ?? 0) - document.body.getBoundingClientRect().left) / pitch);
    const begins = (block: Element | undefined): number => sheet(block?.getClientRects()[0]);
    const ends = (block: Element | undefined): number => sheet([...(block?.getClientRects() ?? [])].at(-1));
    /** White space between the end of a block and the foot of its sheet, where the next stands on another. */
    const white = (before: Element | undefined, block: Element | undefined): number =>
      before && begins(block) > ends(before) ? other - (([...before.getClientRects()].at(-1)?.bottom ?? 0) - document.body.getBoundingClientRect().top) : 0;

    let steps = 0;
    for (const float of blocks.filter((_, index) => floats(index))) {
      for (; steps < most; steps += 1) {
        const at = blocks.indexOf(float);
        const before = blocks[at - 1];
        if (white(before, float) <= least * other) break;
        // Those that stand together go together, behind the next text; a heading goes with what it heads.
        let text = at + 1;
        while (floats(text)) text += 1;
        let last = text;
        while (heading(last)) last += 1;
        if (last >= blocks.length || floats(last)) break;
        const written = [...blocks];
        const moving = blocks.slice(at, text).map((block) => ({ block, parent: block.parentElement, next: block.nextSibling }));
        blocks[last]?.after(...blocks.slice(at, text));
        blocks.splice(at, last + 1 - at, ...blocks.slice(text, last + 1), ...blocks.slice(at, text));
        if (begins(blocks[at]) <= ends(before)) continue;
        // That text does not fit on the sheet either: all goes back.
        for (const { block, parent, next } of moving.toReversed()) parent?.insertBefore(block, next);
        blocks.splice(0, blocks.length, ...written);
        break;
      }
    }
    // The notes of a table that runs over its sheet stay with its last rows: Chromium leaves them alone on the next.
    const turning = [...document.querySelectorAll('.exhibit:is(.facts, .article)')].flatMap((exhibit) => {
      const rows = [...exhibit.querySelectorAll<HTMLElement>('tbody tr')];
      return rows.length > 6 && ends(exhibit) > ends(rows.at(-1)) ? rows.slice(-3, -2) : [];
    });
    columns.remove();
    for (const { element, written } of turned) Object.assign(element.style, written);
    for (const row of turning) row.style.breakBefore = 'page';
  }, paper, mostSteps, tolerable);
};
