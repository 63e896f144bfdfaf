import { numberings, standaloneHeadings } from './lexicon/index.ts';
import { bare } from './text.ts';

const styles = numberings.map(({ name, pattern, list }) => ({ name, list, pattern: new RegExp(`^(${pattern})\\s*(.*)$`, 'su') }));

/** The number that a line begins with: its style (index into the lexicon, 0 the outermost), and what follows it. */
export interface Numbering {
  readonly style: number;
  /** Items of this style may form a list. */
  readonly list: boolean;
  readonly mark: string;
  readonly rest: string;
}

/** Reads the number before a heading or an item; null where the line has none, or nothing but a number. */
export const numberingOf = (text: string): Numbering | null => {
  for (const [style, { pattern, list }] of styles.entries()) {
    const match = pattern.exec(text);
    const rest = match?.[2] ?? '';
    if (match && bare(rest) !== '' && !/^[\d%％℃个年月日]/u.test(rest)) return { style, list, mark: match[1] ?? '', rest };
  }
  return null;
};

/** What a heading is numbered by: its style, or null for one told by its shape. */
export interface HeadingShape {
  readonly style: number | null;
  readonly text: string;
}

/**
 * Levels of headings in reading order: numbered ones by the place of their style among those in use; unnumbered ones
 * stand at the first level if the text begins with one (numbers then stand below) or if they are of those that always
 * do (结语), else below the number before them.
 */
export const levelsOf = (headings: readonly HeadingShape[]): readonly number[] => {
  const used = [...new Set(headings.flatMap(({ style }) => (style === null ? [] : [style])))].toSorted((a, b) => a - b);
  const plainAtTop = headings[0]?.style === null && !standaloneHeadings.includes(bare(headings[0].text)) && headings.some(({ style }) => style === null);
  const offset = plainAtTop ? 1 : 0;
  let above = 0;
  return headings.map(({ style, text }) => {
    if (style !== null) {
      above = used.indexOf(style) + 1 + offset;
      return above;
    }
    if (plainAtTop || used.length === 0 || above === 0 || standaloneHeadings.includes(bare(text))) return 1;
    return above + 1;
  });
};
