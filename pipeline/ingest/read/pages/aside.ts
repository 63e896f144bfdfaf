import type { PageRun, PageText } from '../../../model/index.ts';
import { sentenceEnd } from '../../text.ts';
import { usualSize } from './pieces.ts';

/** A text that does not stand in the lines of its page; `why` it is none of the article, null where it may be. */
export interface Aside { readonly text: string; readonly page: number; readonly why: 'watermark' | 'turned' | null }

/** Watermarks are set in type so many times as large as the text's that they lie over. */
const large = 1.8;
/** Lines that they lie over. */
const fewestCovered = 2;

/** Large type that lines of the text run through. */
const liesOver = (runs: readonly PageRun[]): ReadonlySet<PageRun> => {
  const usual = usualSize(runs);
  const text = runs.filter(({ size }) => size < usual * 1.3);
  return new Set(runs.filter((run) => {
    if (run.size < usual * large || (run.text.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
    const covered = text.filter(({ x, y, width }) => x < run.x + run.width && x + width > run.x && y < run.y && y > run.y - run.size * 0.85);
    return new Set(covered.map(({ y }) => Math.round(y))).size >= fewestCovered;
  }));
};

/** No page has more watermarks. */
const mostLarge = 200;

/** A sentence at an angle is one of a poster or a box: it is the article's. */
const isSentence = (text: string): boolean => text.length >= 12 && sentenceEnd(text);

/** The pages with what stands in their lines, and what does not: stamped over them, or set at an angle. */
export const withoutAsides = (pages: readonly PageText[]): { readonly pages: readonly PageText[]; readonly asides: readonly Aside[] } => {
  const asides: Aside[] = [];
  const rest = pages.map((page, number) => {
    const straight = page.runs.filter(({ turned }) => turned !== true);
    const usual = usualSize(straight);
    const over = liesOver(straight.length > 0 && straight.filter(({ size }) => size >= usual * large).length <= mostLarge ? straight : []);
    if (straight.length === page.runs.length && over.size === 0) return page;
    let open = false;
    for (const run of page.runs) {
      const last = asides.at(-1);
      if (run.turned === true && run.text.trim() !== '') {
        // Pieces of one text follow one another in the file.
        if (open && last) asides[asides.length - 1] = { ...last, text: last.text + run.text };
        else asides.push({ text: run.text, page: number, why: 'turned' });
      } else if (over.has(run)) asides.push({ text: run.text, page: number, why: 'watermark' });
      open = run.turned === true;
    }
    return { ...page, runs: straight.filter((run) => !over.has(run)) };
  });
  return { pages: rest, asides: asides.map((aside) => ({ ...aside, text: aside.text.trim(), why: aside.why === 'turned' && isSentence(aside.text) ? null : aside.why })) };
};
