import type { Row, Stretch } from './rows.ts';
import { joined } from './rows.ts';

/** Rows that follow one another as the rows of a table. */
export interface Table { readonly rows: readonly Row[]; readonly cells: readonly (readonly string[])[] }

interface Column { readonly from: number; readonly to: number }

/** A row that a table may have: parted, or short beside parted ones. */
const parted = ({ stretches, text }: Row): boolean => stretches.length >= 2 && !/…{2,}|[.．·]{5,}|(?:[.．·]\s){4,}/u.test(text);

const overlap = (a: Column, b: Column): boolean => a.from < b.to && b.from < a.to;

/** The columns of rows: stretches that stand above one another, merged. */
const columnsOf = (rows: readonly Row[]): readonly Column[] => {
  const columns: { from: number; to: number }[] = [];
  const most = Math.max(...rows.map(({ stretches }) => stretches.length));
  // Two rows that have all columns tell them; what stretches over two would make them one.
  const whole = rows.filter(({ stretches }) => stretches.length === most);
  const full = (whole.length >= 2 ? whole : rows.filter(({ stretches }) => stretches.length >= most - 1)).flatMap(({ stretches }) => stretches).toSorted((a, b) => a.from - b.from);
  for (const { from, to } of full) {
    const last = columns.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
};

const cellsOf = (row: Row, columns: readonly Column[]): readonly string[] => {
  const cells = columns.map(() => '');
  for (const stretch of row.stretches) {
    // Narrow columns: what stands in two of them has a gap too small to part it.
    const over = columns.flatMap((column, at) => (overlap(column, stretch) ? [at] : []));
    const parts = stretch.text.split(' ');
    // 0～20 cm 20～40 cm: as many words to each.
    const each = parts.length / Math.max(1, over.length);
    if (over.length >= 2 && Number.isInteger(each) && over.every((at) => cells[at] === '')) {
      over.forEach((at, index) => { cells[at] = parts.slice(index * each, (index + 1) * each).join(' '); });
      continue;
    }
    const at = columns.findIndex((column) => overlap(column, stretch));
    const nearest = at >= 0 ? at : columns.reduce((best, column, index) => (Math.abs(column.from - stretch.from) < Math.abs((columns[best]?.from ?? Infinity) - stretch.from) ? index : best), 0);
    cells[nearest] = cells[nearest] === '' ? stretch.text : `${cells[nearest]} ${stretch.text}`;
  }
  return cells;
};

const short = (stretch: Stretch): boolean => stretch.text.length <= 24;

/** Longer tables are several: rows are looked at from every row before them. */
const mostRows = 1000;

/** Lines of one cell stand no farther apart than this, in heights of the type, and nearer than the rows of their table by so much. */
const withinCell = 1.7;
const nearer = 0.8;
/** A cell has no more lines above or below its row. */
const mostLoose = 4;

const isRow = (row: Row | undefined): boolean => row !== undefined && parted(row) && row.stretches.every(short);
/** A short line of one piece right below or above another: it may be one of a cell. */
const mayWrap = (rows: readonly Row[], at: number): boolean => {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row || row.stretches.length !== 1 || !row.stretches.every(short)) return false;
  const near = (other: Row | undefined): boolean => other?.page === row.page && Math.abs(other.y - row.y) < row.size * withinCell;
  return near(before) || near(after);
};

/** The parted rows from `at` on that follow one another, with lines of one cell between them: where they end. */
const spanOf = (rows: readonly Row[], at: number): number => {
  let to = at;
  for (let next = to; next - at < mostRows; ) {
    const [row, before] = [rows[next], rows[to - 1]];
    if (isRow(row)) {
      if (to > at && row && before && row.page === before.page && row.y - before.y > before.size * 4) break;
      to = next += 1;
    } else if (to > at && next - to < mostLoose && mayWrap(rows, next)) next += 1;
    else {
      // Lines below the last row may be its own.
      while (to < next && (rows[to]?.y ?? 0) - (rows[to - 1]?.y ?? 0) < (rows[to]?.size ?? 0) * withinCell) to += 1;
      break;
    }
  }
  return to;
};

const middle = (numbers: readonly number[]): number | undefined => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * The rows of a table, each with the lines of its cells that were broken: a cell of two lines has them above and below
 * the line of its row. What stands as far from the rows as they from one another, or over several columns, ends the table.
 */
const grouped = (own: readonly Row[]): readonly (readonly Row[])[] => {
  const rows = own.filter(isRow);
  const first = own.findIndex((row) => !isRow(row));
  if (first < 0) return rows.map((row) => [row]);
  const alone = own.slice(0, first).map((row) => [row]);
  if (rows.length < 3) return alone;
  const step = middle(own.slice(1).flatMap((row, at) => (isRow(row) && isRow(own[at]) ? [row.y - (own[at]?.y ?? 0)] : []))) ?? 0;
  const columns = columnsOf(rows);
  const groups = rows.map((row) => [row]);
  let [next, last] = [0, -1];
  for (const row of own) {
    if (isRow(row)) {
      last = next;
      next += 1;
      continue;
    }
    const far = (at: number): number => (rows[at]?.page === row.page ? Math.abs(rows[at].y - row.y) : Infinity);
    const near = far(next) < far(last) ? next : last;
    const over = columns.filter((column) => row.stretches.some((stretch) => overlap(column, stretch))).length;
    if (over > 1 || far(near) > Math.min(row.size * withinCell, step * nearer)) return last < 0 ? alone : groups.slice(0, last + 1);
    groups[near]?.push(row);
  }
  return groups.map((group) => group.toSorted((a, b) => a.y - b.y));
};

const together = (cells: readonly (readonly string[])[]): readonly string[] => (cells[0] ?? []).map((_, at) => cells.reduce((text, row) => ((row[at] ?? '') === '' ? text : text === '' ? (row[at] ?? '') : joined(text, row[at] ?? '')), ''));

/** The rows from `at` on that are one table, or null: three parted rows and more whose stretches stand in columns. */
export const tableAt = (rows: readonly Row[], at: number): Table | null => {
  if (!isRow(rows[at])) return null;
  const groups = grouped(rows.slice(at, spanOf(rows, at)));
  const own = groups.map((group) => group.find(isRow)).filter((row) => row !== undefined);
  if (own.length < 3 && !(own.length === 2 && own.every(({ stretches }) => stretches.length >= 3))) return null;
  const stretches = own.flatMap((row) => row.stretches);
  // Lines of two columns of text stand beside one another as cells do, and are longer.
  if (stretches.reduce((sum, { text }) => sum + text.length, 0) > stretches.length * 14) return null;
  const columns = columnsOf(own);
  if (columns.length < 2) return null;
  return { rows: rows.slice(at, at + groups.flat().length), cells: groups.map((group) => together(group.map((row) => cellsOf(row, columns)))) };
};
