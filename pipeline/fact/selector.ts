import type { WordsAt } from '../model/index.ts';
import { textAround } from './words.ts';

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters are Unicode code points, counted from 0; `end` is after the last. */
interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Words of a file, as the W3C Web Annotation Data Model (2017, sections 4.2.4, 4.2.5) points to them; line and column for an editor. */
export interface TargetJson {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly selector: readonly [QuoteSelector] | readonly [QuoteSelector, PositionSelector];
}

/** Where the second halves of surrogate pairs stand: before an offset, each makes the count of characters one less. */
const pairsIn = (text: string): readonly number[] => [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1);

const before = (pairs: readonly number[], offset: number): number => {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Points to words in the given texts. Words that stand in the file one for one get their position, and are quoted with what
 * the file has around them, markup and line breaks included: a reader of the file finds them by either selector. Those
 * broken by markup (`2986**.41**`) are quoted alone, as their sentence reads.
 */
export const selectorsOf = (texts: ReadonlyMap<string, string>): ((words: WordsAt) => TargetJson) => {
  const read = new Map([...texts].map(([file, text]) => [file, { text, pairs: pairsIn(text) }]));
  return ({ exact, prefix, suffix, inFile, place: { file, line, column } }) => {
    const source = read.get(file);
    if (!inFile || !source) return { source: file, line, column, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] };
    const quote: QuoteSelector = { type: 'TextQuoteSelector', exact, ...textAround(source.text, inFile) };
    const [start, end] = [inFile.start, inFile.end].map((offset) => offset - before(source.pairs, offset));
    return { source: file, line, column, selector: [quote, { type: 'TextPositionSelector', start: start ?? 0, end: end ?? 0 }] };
  };
};
