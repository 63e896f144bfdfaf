import { namedAnnexes, namedOpenings, numberings, standaloneHeadings } from './lexicon/index.ts';
import { bare, folded, plainDigits, unwrapped } from './text.ts';

const styles = numberings.map(({ name, pattern, list, runIn }) => ({ name, list, runIn: runIn ?? true, pattern: new RegExp(`^(${pattern})\\s*(.*)$`, 'su') }));
const longestRead = 200;

/** The number that a line begins with: its style (index into the lexicon, 0 the outermost), and what follows it. */
export interface Numbering {
  readonly style: number;
  /** Items of this style may form a list. */
  readonly list: boolean;
  /** A short first sentence after it may be a run-in heading. */
  readonly runIn: boolean;
  readonly mark: string;
  readonly rest: string;
}

/** What a page's font draws before a line, and what has no width. */
const unseen = /^[\p{Co}\u200B-\u200F\u2060\uFEFF]+\s*/u;

/** Reads the number before a heading or an item; null where the line has none, or nothing but a number. */
export const numberingOf = (text: string): Numbering | null => {
  const before = unseen.exec(text)?.[0];
  const bared = before === undefined ? null : numberingOf(text.slice(before.length));
  if (before !== undefined) return bared && { ...bared, mark: before + bared.mark };
  const shadow = plainDigits(folded(text.slice(0, longestRead)));
  for (const [style, { pattern, list, runIn }] of styles.entries()) {
    const match = pattern.exec(shadow);
    const mark = match?.[1] ?? '';
    const rest = text.slice(match ? shadow.length - (match[2]?.length ?? 0) : 0);
    if (match && bare(rest) !== '' && !/^[%％℃]/u.test(rest)) return { style, list, runIn, mark: text.slice(0, mark.length), rest };
  }
  return null;
};

const annex = new RegExp(`${namedAnnexes}|${namedOpenings}|^附件?\\s*[\\d一二三四五六七八九十]{0,2}(?:[\\s\\u3000：:]|$)`, 'u');

/** A heading that is of the first level wherever it stands: 结语, 附录 访谈提纲, 引言：…. */
export const standsAlone = (text: string): boolean => standaloneHeadings.includes(unwrapped(folded(text))) || annex.test(folded(text));

/** What a heading is numbered by: its style, or null for one told by its shape. */
export interface HeadingShape {
  readonly style: number | null;
  readonly text: string;
  /** The title of an annex: what is counted below it stands in it. */
  readonly annex?: boolean;
}

const caseStyle = numberings.findIndex(({ name }) => name === '之一');

/** 案例一, below 四、典型案例: cases are of the level at which the first of them stands, inside the number before it. */
const withCases = (headings: readonly HeadingShape[]): readonly HeadingShape[] => {
  const first = headings.findIndex(({ style }) => style === caseStyle);
  const before = first < 0 ? null : (headings.slice(0, first).findLast(({ style, text }) => style !== null || standsAlone(text))?.style ?? null);
  return before === null || before < caseStyle ? headings : headings.map((heading) => (heading.style === caseStyle ? { ...heading, style: before + 0.5 } : heading));
};

/**
 * Levels of headings in reading order: a number stands below the nearest heading of an outer style that is open.
 * Unnumbered ones stand at the first level if the text begins with one (numbers then stand below) or if they are of those
 * that always do (结语), else below the number before them.
 */
export const levelsOf = (shapes: readonly HeadingShape[]): readonly number[] => {
  const headings = withCases(shapes);
  const first = headings.find(({ text }) => !standsAlone(text));
  const plainAtTop = first?.style === null;
  const outer = Math.min(...headings.flatMap(({ style }) => style ?? []));
  const open: number[] = [];
  let below = false;
  return headings.map(({ style, text, annex: ofAnnex }) => {
    if (ofAnnex === true) {
      open.splice(0, open.length, -1);
      return 1;
    }
    if (style === null) {
      if (plainAtTop || standsAlone(text) || open.length === 0) {
        open.length = 0;
        // 附注, then 1. and 2. where the text has 一、: these stand below it.
        if (plainAtTop) open.push(-1);
        below = standsAlone(text);
        return 1;
      }
      return open.length + 1;
    }
    if (below && open.length === 0 && style > outer) open.push(-1);
    below = below && style > outer;
    while (open.length > 0 && (open.at(-1) ?? -1) >= style) open.pop();
    open.push(style);
    return open.length;
  });
};
