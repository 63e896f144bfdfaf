import { emptyCell, longestCell, numberCell, percentCell } from '../lexicon/tables.ts';

/** A cell of a table in the shadow. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'number' | 'percent' | 'empty' | 'text';
}

const kindOf = (text: string): Cell['kind'] =>
  numberCell.test(text) ? 'number' : percentCell.test(text) ? 'percent' : emptyCell.test(text) ? 'empty' : 'text';

/** The cell between two places, without white space around and without a note mark behind digits (8.1①, 8.1[2]). */
export const cellOf = (s: string, from: number, to: number): Cell => {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(s.charAt(start))) start += 1;
  while (end > start && /\s/u.test(s.charAt(end - 1))) end -= 1;
  const text = s.slice(start, Math.min(end, start + 200));
  const noted = /^([+-]?[\d,.]+)(?:[①-⑳]|\[\d{1,2}\]|\*)$/u.exec(text)?.[1];
  return noted === undefined ? { start, end, text, kind: kindOf(text) } : { start, end: start + noted.length, text: noted, kind: kindOf(noted) };
};

/** Is a cell's text prose: long, or with a mark that ends a sentence? */
export const isProse = (text: string): boolean => text.length > longestCell || /[。；！？]/u.test(text) || (text.match(/，/gu)?.length ?? 0) > 1;

/** Lines of a shadow with their bounds, blank ones too. */
export const linesOf = (s: string): readonly { readonly start: number; readonly end: number }[] => {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (;;) {
    const next = s.indexOf('\n', start);
    lines.push({ start, end: next < 0 ? s.length : next });
    if (next < 0) return lines;
    start = next + 1;
  }
};

const spaced = (s: string, line: { readonly start: number; readonly end: number }): readonly Cell[] => {
  const cells: Cell[] = [];
  let from = line.start;
  for (const gap of s.slice(line.start, line.end).matchAll(/(?<=\S) {2,}(?=\S)/gu)) {
    cells.push(cellOf(s, from, line.start + gap.index));
    from = line.start + gap.index + gap[0].length;
  }
  return [...cells, cellOf(s, from, line.end)];
};

/** Parts of a line that tabs, bars or wide gaps part; one part if there are none. */
export const fieldsOf = (s: string, line: { readonly start: number; readonly end: number }): readonly Cell[] => {
  const text = s.slice(line.start, line.end);
  const mark = text.includes('\t') ? '\t' : /\|.*\|/u.test(text) ? '|' : null;
  if (mark === null) {
    const gaps = isProse(text.trim()) && /[。；！？]/u.test(text) ? [] : spaced(s, line);
    return gaps.length >= 3 ? gaps : [cellOf(s, line.start, line.end)];
  }
  const cells: Cell[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && s.charAt(at) !== mark) continue;
    cells.push(cellOf(s, from, at));
    from = at + 1;
  }
  // A bar at the beginning or end bounds the row, it parts no cells.
  return mark === '|' ? cells.slice(cells[0]?.text === '' ? 1 : 0, cells.at(-1)?.text === '' ? -1 : undefined) : cells;
};
