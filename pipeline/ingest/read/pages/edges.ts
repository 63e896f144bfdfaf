import type { Row } from './rows.ts';

/** How most of a document's text is set. */
export interface Usual {
  readonly size: number;
  readonly font: string;
  /** Distance of baselines within a paragraph, in heights of the type. */
  readonly leading: number;
  /** The least distance that is common: that of rows within a paragraph, where paragraphs stand apart. */
  readonly tight: number;
  /** Most paragraphs begin with an indent. */
  readonly indented: boolean;
}

const most = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

const tally = <T>(rows: readonly Row[], of: (row: Row) => T): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + row.text.length);
  return counts;
};

/** Left and right edge of the text around a row: of the rows of its page and size that begin near it. */
export interface Edges { readonly left: number; readonly right: number }

/** Points by which the type of one text may differ: 五号 and ten points are two sizes. */
const sameSize = 0.3;

/** Whether rows end at a margin: two of them at least reach it. */
const hasMargin = (rows: readonly Row[]): boolean => {
  const right = Math.max(...rows.map(({ to }) => to));
  return rows.filter(({ to, size }) => to >= right - size * 1.2).length >= 2;
};

/** Fewer rows have no margin in common. */
const fewestShared = 4;

/** No page of an article has more rows: of more, the first tell its edges. */
export const mostCompared = 300;

/** Whether another row may tell the edges of the column that a row stands in: a day centred over two columns begins beside the second. */
const inColumnOf = ({ column, size }: Row, { from, to }: Row): boolean => column === null || (from >= column.from - size && to <= column.to + size);
/** A line that alone begins so far to the left, where others share a margin, is centred above them: a date, a name. */
const withoutStray = (rows: readonly Row[], size: number): readonly Row[] => {
  const sorted = rows.toSorted((a, b) => a.from - b.from);
  const margin = sorted.find((row, at) => (sorted[at + 1]?.from ?? Infinity) - row.from < size * 0.5);
  const widest = Math.max(...rows.map(({ from, to }) => to - from));
  return margin && rows.length >= fewestShared ? rows.filter(({ from, to }) => from >= margin.from || to - from > widest * 0.6) : rows;
};

export const edgesOf = (rows: readonly Row[], usual: { readonly size: number }): ReadonlyMap<Row, Edges> => {
  const edges = new Map<Row, Edges>();
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.page);
    if (group) group.push(row);
    else groups.set(row.page, [row]);
  }
  for (const group of groups.values()) {
    const long = group.filter(({ text }) => text.length >= 8).slice(0, mostCompared);
    const ofSize = (of: number): readonly Row[] => long.filter(({ size }) => Math.abs(size - of) < sameSize);
    const usualRows = ofSize(usual.size);
    for (const row of group) {
      // An abstract in smaller type has margins of its own.
      const own = Math.abs(row.size - usual.size) < sameSize ? usualRows : ofSize(row.size);
      const body = (own === usualRows || hasMargin(own) ? own : usualRows).filter((other) => inColumnOf(row, other));
      const around = body.filter(({ from, to }) => from < row.to && to > row.from && Math.abs(from - row.from) < usual.size * 5);
      const near = withoutStray(around, usual.size);
      // A row alone at its place is measured by the text that stands over the same width.
      const over = near.length > 1 ? near : body.filter(({ from, to }) => from < row.to && to > row.from);
      const measured = over.length > 0 ? over : [row];
      edges.set(row, { left: Math.min(...(near.length > 1 || row.from - Math.min(...over.map(({ from }) => from), row.from) < usual.size * 8 ? (near.length > 0 ? near : [row]) : over).map(({ from }) => from)), right: Math.max(...measured.map(({ to }) => to)) });
    }
  }
  return edges;
};

export const usualOf = (rows: readonly Row[]): Usual => {
  const size = most(tally(rows, (row) => row.size)) ?? 10;
  const body = rows.filter((row) => row.size === size);
  const steps = body.slice(1).flatMap((row, at) => (body[at]?.page === row.page && row.y > (body[at]?.y ?? 0) ? [Math.round(((row.y - (body[at]?.y ?? 0)) / size) * 10) / 10] : []));
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const edges = edgesOf(body, { size });
  const indents = body.filter((row) => row.from - (edges.get(row)?.left ?? 0) > size * 1.2 && row.from - (edges.get(row)?.left ?? 0) < size * 3.5).length;
  return { size, font: most(tally(body, (row) => row.font)) ?? '', leading: Math.min(2.2, most(counts) ?? 1.6), tight: Math.min(...[...counts].flatMap(([step, count]) => (count >= 2 && step >= 1.1 ? [step] : [])), most(counts) ?? 1.6), indented: indents >= 2 && indents * 12 >= body.length };
};
