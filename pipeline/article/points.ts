import type { Place, Point, Position } from '../model/index.ts';

/** Turns offsets of a text into points and places. */
export interface Points {
  readonly file: string;
  readonly point: (offset: number) => Point;
  readonly place: (offset: number) => Place;
  /** Span from the first offset up to, but without, the second. */
  readonly position: (start: number, end: number) => Position;
}

export const createPoints = (file: string, text: string): Points => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
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
