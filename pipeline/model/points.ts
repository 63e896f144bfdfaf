import type { Place, Point, Position } from './position.ts';

/** Turns offsets of a text into points and places. */
export interface Points {
  readonly file: string;
  readonly point: (offset: number) => Point;
  readonly place: (offset: number) => Place;
  /** Span from the first offset up to, but without, the second. */
  readonly position: (start: number, end: number) => Position;
}

/**
 * Points of a text whose first `base` characters (a byte order mark) the reader of the text does not count: offsets
 * given are from there, points count from the start of the file. LF, CRLF and CR end a line; columns are UTF-16 units.
 */
export const createPoints = (file: string, text: string, base = 0): Points => {
  const starts = [base];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const point = (fromBase: number): Point => {
    const offset = fromBase + base;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  const place = (offset: number): Place => {
    const { line, column } = point(offset);
    return { file, line, column };
  };
  return { file, point, place, position: (start, end) => ({ start: point(start), end: point(end) }) };
};
