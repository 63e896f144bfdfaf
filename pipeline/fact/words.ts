import type { Place, Stretch, WordsAt } from '../model/index.ts';
import { isWhole, pointAt } from '../segment/index.ts';

/** A text as it stands in a file. */
export interface Setting {
  readonly file: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Where the text begins, for words whose own place nobody can tell. */
  readonly place: Place;
}

/** How much of the text a selector quotes around the words. */
const around = 32;

const lowSurrogate = /^[\udc00-\udfff]/u;
const highSurrogate = /[\ud800-\udbff]$/u;

/** What a text has before and after two offsets, as far as a selector quotes it; no character is cut in two. */
export const textAround = (text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly prefix: string; readonly suffix: string } => ({
  prefix: text.slice(Math.max(0, start - around), start).replace(lowSurrogate, ''),
  suffix: text.slice(end, end + around).replace(highSurrogate, ''),
});

/** The words of a text between two offsets, with what stands around them and where they stand in the file. */
export const wordsAt = ({ file, text, stretches, place }: Setting, { start, end }: { readonly start: number; readonly end: number }): WordsAt => {
  const point = pointAt(stretches, start);
  return {
    exact: text.slice(start, end),
    ...textAround(text, { start, end }),
    start, end,
    inFile: point && isWhole(stretches, start, end) ? { start: point.offset, end: point.offset + end - start } : null,
    place: point ? { file, line: point.line, column: point.column } : place,
  };
};
