import type { Place, Point, Stretch, WordsAt } from '../model/index.ts';

/** A text as it stands in a file. */
export interface Setting {
  readonly file: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Where the text begins, for words whose own place nobody can tell. */
  readonly place: Place;
}

/** How much of the sentence a selector quotes around the words. */
const around = 32;

const lowSurrogate = /^[\udc00-\udfff]/u;
const highSurrogate = /[\ud800-\udbff]$/u;

/** The stretch in which an offset stands, and whether another begins before `end`. */
const stretchAt = (stretches: readonly Stretch[], start: number, end: number): { readonly stretch: Stretch; readonly whole: boolean } | null => {
  const index = stretches.findLastIndex(({ at }) => at <= start);
  const stretch = stretches[index];
  return stretch ? { stretch, whole: (stretches[index + 1]?.at ?? end) >= end } : null;
};

const pointIn = ({ at, point }: Stretch, offset: number): Point =>
  ({ line: point.line, column: point.column + offset - at, offset: point.offset + offset - at });

/** The words of a text between two offsets, with what stands around them and where they stand in the file. */
export const wordsAt = ({ file, text, stretches, place }: Setting, { start, end }: { readonly start: number; readonly end: number }): WordsAt => {
  const found = stretchAt(stretches, start, end);
  const point = found && pointIn(found.stretch, start);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start).replace(lowSurrogate, ''),
    suffix: text.slice(end, end + around).replace(highSurrogate, ''),
    start, end,
    inFile: found?.whole && point ? { start: point.offset, end: point.offset + end - start } : null,
    place: point ? { file, line: point.line, column: point.column } : place,
  };
};
