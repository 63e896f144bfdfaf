import type { PageRule, PageRun, PageText } from '../../../model/index.ts';
import type { InColumn } from './columns.ts';
import type { Row } from './rows.ts';
import { joined, rowsOf } from './rows.ts';

/** A table whose rules part its cells: where it stands, what stands in it. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly edges: readonly number[];
  readonly cells: readonly (readonly string[])[];
  readonly runs: ReadonlySet<PageRun>;
}

/** Rules that should touch are no farther apart. */
const near = 2.5;
/** No table has more rules, merged. */
const mostRules = 400;
/** Nor does its page have more as they are drawn, a piece each side of a cell. */
const mostDrawn = 6000;
/** Cells with more text set out a page. */
const longCell = 160;
const mostLines = 12;

/** Numbers that lie close together, as one. */
const clustered = (numbers: readonly number[]): readonly number[] => {
  const out: number[] = [];
  let last = -Infinity;
  for (const one of numbers.toSorted((a, b) => a - b)) {
    if (one - last > near) out.push(one);
    last = one;
  }
  return out;
};

/** Rules of one direction with those that go on with them put together. */
const merged = (rules: readonly PageRule[]): readonly PageRule[] => {
  const places = clustered(rules.map(({ at }) => at));
  const lines = places.map((): PageRule[] => []);
  for (const rule of rules) lines[places.findLastIndex((place) => rule.at >= place - 0.01)]?.push(rule);
  return lines.flatMap((line, index) => {
    const out: { across: boolean; at: number; from: number; to: number }[] = [];
    for (const { across, from, to } of line.toSorted((a, b) => a.from - b.from)) {
      const last = out.at(-1);
      if (last && from <= last.to + near) last.to = Math.max(last.to, to);
      else out.push({ across, at: places[index] ?? 0, from, to });
    }
    return out;
  });
};

const crosses = (a: PageRule, b: PageRule): boolean =>
  a.across !== b.across && a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near;

/** Rules that touch one another, directly or by others. */
const netsOf = (rules: readonly PageRule[]): readonly (readonly PageRule[])[] => {
  const left = new Set(rules);
  const nets: PageRule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const net = [rule];
    for (const own of net) for (const other of left) if (crosses(own, other)) { left.delete(other); net.push(other); }
    nets.push(net);
  }
  return nets;
};

const number = /^[-+−]?[\d.,，]+[%％]?$/u;

/** What stands in a cell, its lines put together; null where they are those of several rows. */
const textOf = (runs: readonly PageRun[]): string | null => {
  const lines = rowsOf(runs, 0).map(({ text }) => text.replaceAll('\t', ' '));
  if (lines.length > mostLines || lines.filter((line) => number.test(line)).length >= 2) return null;
  return lines.reduce((text, line) => (text === '' ? line : joined(text, line)), '');
};

/** Which place of several, by their edges, a position is in; -1 for none. */
const placeIn = (edges: readonly number[], at: number): number => (at > (edges.at(-1) ?? 0) ? -1 : edges.findLastIndex((edge) => at >= edge));

const middle = (edges: readonly number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
/** Whether a rule at a place goes over another. */
const drawn = (rules: readonly PageRule[], at: number, over: number): boolean => rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= over && rule.to >= over);

/** The table that a net of rules makes; null where it has no two rows and columns, or holds what no table does. */
const tableOf = (net: readonly PageRule[], runs: readonly PageRun[]): RuledTable | null => {
  const [across, down] = [net.filter((rule) => rule.across), net.filter((rule) => !rule.across)];
  if (down.length === 0 || across.length < 2) return null;
  const xs = clustered([...down.map(({ at }) => at), Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))]);
  const ys = clustered([...across.map(({ at }) => at), Math.min(...down.map(({ from }) => from)), Math.max(...down.map(({ to }) => to))]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || columns * rows > 4000) return null;
  // A place without a rule before it is one cell with the place before: its first place has the text.
  const first: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const isOfLeft = column > 0 && !drawn(down, xs[column] ?? 0, middle(ys, row));
      const isOfUpper = row > 0 && !drawn(across, ys[row] ?? 0, middle(xs, column));
      const at = row * columns + column;
      first.push(isOfUpper ? (first[at - columns] ?? at) : isOfLeft ? (first[at - 1] ?? at) : at);
    }
  }
  const held = first.map((): PageRun[] => []);
  for (const run of runs) {
    const [row, column] = [placeIn(ys, run.y - run.size * 0.35), placeIn(xs, run.x + run.width / 2)];
    if (row >= 0 && column >= 0 && row < rows && column < columns) held[first[row * columns + column] ?? 0]?.push(run);
  }
  const texts = held.map(textOf);
  if (texts.includes(null) || texts.filter((text) => text !== '').length < 4) return null;
  if (texts.filter((text) => (text?.length ?? 0) >= longCell).length * 8 > texts.filter((text) => text !== '').length) return null;
  const grid = ys.slice(1).map((_, row) => texts.slice(row * columns, (row + 1) * columns).map((text) => text ?? ''));
  // Double rules have nothing between them.
  const full = xs.slice(1).flatMap((_, column) => (grid.some((row) => row[column] !== '') ? [column] : []));
  const cells = grid.filter((row) => row.some((text) => text !== '')).map((row) => full.map((column) => row[column] ?? ''));
  if (cells.length < 2 || full.length < 2) return null;
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: [...full.map((column) => xs[column] ?? 0), xs.at(-1) ?? 0], cells, runs: new Set(held.flat()) };
};

/** The tables of a page that are told by its rules. */
export const ruledTables = ({ rules = [], runs }: PageText): readonly RuledTable[] => {
  if (rules.length > mostDrawn) return [];
  const [across, down] = [merged(rules.filter((rule) => rule.across)), merged(rules.filter((rule) => !rule.across))];
  if (down.length === 0 || across.length === 0 || across.length > mostRules || down.length > mostRules) return [];
  const shown = runs.filter(({ text }) => text.trim() !== '');
  return netsOf([...across, ...down]).flatMap((net) => tableOf(net, shown) ?? []);
};

/** Stands for a table where the columns of its page are told. */
export const standIn = ({ top, edges }: RuledTable): PageRun => ({ text: '\uFFFC', x: edges[0] ?? 0, y: top, width: (edges.at(-1) ?? 0) - (edges[0] ?? 0), size: 1, font: '' });

/** The rows of a column, with those that stand for its ruled tables. */
export const withTables = ({ runs, column }: InColumn, page: number, tables: ReadonlyMap<PageRun, RuledTable>): readonly Row[] => {
  const rows = [...rowsOf(runs.filter((run) => !tables.has(run)), page, column)];
  for (const run of runs) {
    const table = tables.get(run);
    if (!table) continue;
    const below = rows.findIndex(({ y }) => y > table.top);
    rows.splice(below < 0 ? rows.length : below, 0, { page, y: table.bottom, size: 0, font: '', from: run.x, to: run.x + run.width, stretches: [], text: '', runs: [], column, ruled: table });
  }
  return rows;
};
