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

/** A line's bounds. */
export interface Line { readonly start: number; readonly end: number }

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

const single = (s: string, line: Line): readonly Cell[] => {
  const cells: Cell[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && s.charAt(at) !== ' ') continue;
    if (at > from) cells.push(cellOf(s, from, at));
    from = at + 1;
  }
  return cells;
};

/** Digits that a space parts in groups (5 596) are one number as well as two: such a line is left alone. */
const grouped = /\d{1,3} \d{3}(?![\d.])/u;
const longestRow = 120;

/** A row whose cells single spaces part: words, then two numbers or more (水泥 万吨 512.6 -4.2). */
const looseRow = (s: string, line: Line, even = false): readonly Cell[] => {
  if (line.end - line.start > longestRow) return [];
  const text = s.slice(line.start, line.end);
  if ((!even && grouped.test(text)) || isProse(text.trim()) || /[\t|，：:]/u.test(text)) return [];
  const cells = single(s, line);
  const first = cells.findIndex(({ kind }) => kind !== 'text');
  const figures = cells.slice(first);
  return first > 0 && first < 3 && figures.length >= 2 && figures.every(({ kind }) => kind !== 'text') && figures.some(({ kind }) => kind === 'number') ? cells : [];
};

/** Fields of a line that single spaces part, if it is such a row, or the head of one (as many words, and one stands below). */
export const looseFieldsOf = (s: string, line: Line, above: Line | undefined, below: Line | undefined): readonly Cell[] => {
  const row = looseRow(s, line);
  if (row.length > 0) return row;
  // 386 412 438 between rows of three numbers is three numbers too.
  const even = looseRow(s, line, true);
  if (even.length > 0 && [above, below].some((other) => other && looseRow(s, other).length === even.length)) return even;
  if (below === undefined || line.end - line.start > longestRow) return row;
  const next = looseRow(s, below);
  const heads = next.length > 0 ? single(s, line) : [];
  return heads.length === next.length && heads.every(({ kind }) => kind === 'text') ? heads : [];
};

/** 第一季度 18642.7: a name, one space, one number. */
const pairRow = /^ *[\p{Script=Han}A-Za-z][^\s|，。；：:]{0,15} [+-]?\d[\d,]*(?:\.\d+)?%? *$/u;
/** So few such lines are no table. */
const fewestPairs = 3;

/** The lines that are rows of a name and a number: three at least below one another, under a line that `names` their unit. */
export const pairRowsOf = (s: string, lines: readonly Line[], names: (line: string) => boolean): ReadonlySet<number> => {
  const text = (at: number): string => { const line = lines[at]; return line && line.end - line.start <= longestRow ? s.slice(line.start, line.end) : ''; };
  const rows = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (pairRow.test(text(end))) end += 1;
    if (end - at >= fewestPairs && [at - 1, at - 2].some((above) => names(text(above)))) for (let row = at; row < end; row += 1) rows.add(row);
    at = Math.max(at, end - 1);
  }
  return rows;
};

/** The two cells of such a row. */
export const pairOf = (s: string, line: Line): readonly Cell[] => single(s, line);

/** Two bars with the text of a cell between them: a row of a table. */
const twoBars = /\|[^|\n\r\u2028\u2029]{0,999}\|/u;

/** Parts of a line that tabs, bars or wide gaps part; one part if there are none. */
export const fieldsOf = (s: string, line: { readonly start: number; readonly end: number }): readonly Cell[] => {
  const text = s.slice(line.start, line.end);
  const mark = text.includes('\t') ? '\t' : twoBars.test(text) ? '|' : null;
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
