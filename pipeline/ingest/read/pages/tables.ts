import type { Row, Stretch } from './rows.ts';

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
    if (over.length >= 2 && parts.length === over.length && over.every((at) => cells[at] === '')) {
      over.forEach((at, index) => { cells[at] = parts[index] ?? ''; });
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

/** The rows from `at` on that are one table, or null: three parted rows and more whose stretches stand in columns. */
export const tableAt = (rows: readonly Row[], at: number): Table | null => {
  let to = at;
  for (let row = rows[to]; row && to - at < mostRows && parted(row) && row.stretches.every(short); row = rows[to]) {
    const before = rows[to - 1];
    if (to > at && before && row.page === before.page && row.y - before.y > before.size * 4) break;
    to += 1;
  }
  const own = rows.slice(at, to);
  if (own.length < 3 && !(own.length === 2 && own.every(({ stretches }) => stretches.length >= 3))) return null;
  const stretches = own.flatMap((row) => row.stretches);
  // Lines of two columns of text stand beside one another as cells do, and are longer.
  if (stretches.reduce((sum, { text }) => sum + text.length, 0) > stretches.length * 14) return null;
  const columns = columnsOf(own);
  if (columns.length < 2) return null;
  return { rows: own, cells: own.map((row) => cellsOf(row, columns)) };
};
