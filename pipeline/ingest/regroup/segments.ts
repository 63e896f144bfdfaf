import { amongAlone, countingHeads, sumStarts } from '../lexicon/index.ts';

/** What a cell holds, as far as rows are told by it. */
export type Cell = 'number' | 'year' | 'mixed' | 'words';

/** A row as it stands in the source, or null where its cells cannot be told apart. */
type Rows = readonly (readonly string[])[] | null;

/** Rows put together, how many cells they take, and whether each has all of its own. */
export interface Segments { readonly rows: readonly (readonly string[])[]; readonly used: number; readonly whole: boolean }

const counting = new RegExp(countingHeads, 'iu');
const sums = new RegExp(sumStarts, 'u');
const among = new RegExp(amongAlone, 'u');

const widest = 14;
const padded = (row: readonly string[], width: number, at: number): readonly string[] => [...row.slice(0, at), ...Array.from({ length: width - row.length }, () => ''), ...row.slice(at)];

/** A head over two rows: 乡镇 工程数 投资额 | 计划 完成 计划 完成, where each of the upper ones stands over as many of the lower. */
const headRows = (head: readonly string[], width: number): Rows => {
  if (head.length === width) return [head];
  if (head.length === width - 1) return [['', ...head]];
  for (let first = 1; first <= 2; first += 1) {
    const lower = width - first;
    const upper = head.length - first - lower;
    if (upper < 1 || lower % upper !== 0 || lower / upper < 2) continue;
    const span = lower / upper;
    const over = head.slice(first, first + upper);
    const under = head.slice(first + upper);
    // 计划 完成 计划 完成: the lower ones repeat themselves, or are all there is.
    if (upper > 1 && under.slice(0, span).some((cell, at) => cell !== under[span + at])) continue;
    return [[...head.slice(0, first), ...over.flatMap((cell) => [cell, ...Array.from({ length: span - 1 }, () => '')])], [...Array.from({ length: first }, () => ''), ...under]];
  }
  return null;
};

/** Rows that are counted: each begins with the next number, and the last may be a row of sums without one. */
const counted = (cells: readonly string[], kinds: readonly Cell[]): Segments | null => {
  const first = cells.indexOf('1');
  const head = cells.slice(0, first);
  const width = head.length;
  if (first < 2 || width > widest || !counting.test(head[0] ?? '') || head.some((_, at) => kinds[at] === 'number')) return null;
  const rows: (readonly string[])[] = [head];
  let at = first;
  for (let count = 1; cells[at] === String(count); count += 1) {
    const next = at + width;
    // Where a cell is missing the next number, or the sums, come early.
    const early = cells[next] === String(count + 1) || next >= cells.length || sums.test(cells[next] ?? '') ? next : [next - 1, next + 1].find((to) => cells[to] === String(count + 1)) ?? next;
    const row = cells.slice(at, early);
    if (row.length !== width) return null;
    rows.push(row);
    at = early;
  }
  if (rows.length < 3) return null;
  while (at < cells.length) {
    if (!sums.test(cells[at] ?? '')) return null;
    const to = cells.findIndex((_, index) => index > at && kinds[index] === 'words' && sums.test(cells[index] ?? ''));
    const row = cells.slice(at, to < 0 ? cells.length : to);
    if (row.length > width || row.length < 2) return null;
    // The sums stand below their columns, at the end of the row.
    rows.push(padded(row, width, 1));
    at += row.length;
  }
  return { rows, used: cells.length, whole: true };
};

/** Where rows begin: words behind a number, or the first words above the first number. */
const startsOf = (kinds: readonly Cell[], first: number, names: number): readonly number[] =>
  kinds.flatMap((kind, at) => (at === first - names || (at >= first && kind === 'words' && kinds[at - 1] !== 'words') ? [at] : []));

const isFigure = (kind: Cell | undefined): boolean => kind === 'number' || kind === 'year' || kind === 'mixed';

/** Rows that begin with one name, or with two of which the first stands for several rows. `gaps`: cells above which the source has an empty line. */
const named = (cells: readonly string[], kinds: readonly Cell[], gaps: readonly boolean[], names: number): Segments | null => {
  const first = kinds.findIndex((kind) => kind === 'number');
  if (first < names + 1) return null;
  const starts = startsOf(kinds, first, names);
  const spans = starts.flatMap((start, at): readonly { readonly from: number; readonly to: number }[] => {
    const to = starts[at + 1] ?? cells.length;
    // 其中：, and behind it the name of the first of them.
    return among.test(cells[start] ?? '') && kinds[start + 1] === 'words' ? [{ from: start, to: start + 1 }, { from: start + 1, to }] : [{ from: start, to }];
  });
  // What stands alone behind the last row is none: the heading of what follows.
  const end = spans.at(-1);
  if (end && end.to - end.from === 1 && !among.test(cells[end.from] ?? '')) spans.pop();
  const used = spans.at(-1)?.to ?? 0;
  const lengths = new Map<number, number>();
  for (const { from, to } of spans) if (to - from > 1) lengths.set(to - from, (lengths.get(to - from) ?? 0) + 1);
  const [width = 0] = [...lengths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const full = names === 2 ? Math.max(0, ...lengths.keys()) : width;
  if (full < names + 1 || full > widest || spans.length < 2) return null;
  const head = headRows(cells.slice(0, first - names), full);
  if (head === null) return null;
  let whole = true;
  const body: (readonly string[])[] = [];
  for (const { from, to } of spans) {
    const row = cells.slice(from, to);
    const own = kinds.slice(from, to);
    const leading = own.findIndex((kind) => isFigure(kind));
    if (row.length === full && (leading === names || (leading >= 1 && sums.test(row[0] ?? '')))) body.push(row);
    else if (row.length === 1 && (among.test(row[0] ?? '') || /[：:]$/u.test(row[0] ?? ''))) body.push(padded(row, full, 1));
    else if (names === 2 && row.length === full - 1 && leading === 1) body.push(sums.test(row[0] ?? '') ? padded(row, full, 1) : padded(row, full, 0));
    else if (names === 1 && row.length === full - 1 && leading === 1) {
      // An empty line in the source marks the cell that is empty.
      const gap = Array.from({ length: to - from }, (_, at) => at).find((at) => at > 0 && gaps[from + at] === true && gaps.slice(from, to).filter(Boolean).length <= 2);
      if (gap === undefined) whole = false;
      body.push(padded(row, full, gap ?? row.length));
    } else return null;
  }
  const fullRows = body.filter((row) => row.every((cell) => cell !== '')).length;
  return fullRows * 2 >= body.length || names === 2 ? { rows: [...head, ...body], used, whole } : null;
};

/**
 * Rows of a flattened table told by what begins them: the next number, one name, or two; with the head over one row or
 * two, rows of sums, 其中： alone, and cells that are empty in the source. null where some cell finds no place.
 */
export const segmented = (cells: readonly string[], kinds: readonly Cell[], gaps: readonly boolean[]): Segments | null =>
  counted(cells, kinds) ?? named(cells, kinds, gaps, 1) ?? named(cells, kinds, gaps, 2);
