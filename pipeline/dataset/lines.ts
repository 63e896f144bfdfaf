import type { Place } from '../model/index.ts';

/** Turns offsets of a text into places (lines and UTF-16 columns from 1). LF, CRLF and CR end a line. */
export const placer = (file: string, text: string): ((offset: number) => Place) => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

/** A place at the head of a file: for faults of the whole. */
export const wholeFile = (file: string): Place => ({ file, line: 1, column: 1 });
