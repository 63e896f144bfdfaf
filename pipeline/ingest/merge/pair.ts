import { commonPairs, type Pair } from '../../segment/index.ts';

/** What is merged: two with the same key are the same. */
export interface Item { readonly key: string }

/** How much alike two items are that are not the same, from 0 to 1. */
export type Likeness<T> = (one: T, other: T) => number;

/** From here on, an item of one list is taken for a changed item of the other. */
const alike = 0.35;

/** Lists that differ in more than this (their product) are not searched for changed items: each is then gone or new. */
const largest = 1_000_000;

/** In larger lists, changed items are looked for so far beside the place that they had. */
const reach = 40;
const small = 20_000;

const indices = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Beyond this product of lengths, items that stand once in each list part both before all others are compared. */
const parted = 2 ** 26;

/** The longest rising subsequence of pairs that are in the order of their first index. */
const rising = (pairs: readonly Pair[]): readonly Pair[] => {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [n, [, b]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = n;
  }
  const found: Pair[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) found.push(pairs[n] ?? [0, 0]);
  return found.toReversed();
};

/** Keys that stand once in a list, with their index. */
const single = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...keys.entries()].flatMap(([at, key]) => (counts.get(key) === 1 ? [[key, at] as const] : [])));
};

/** Runs `between` on the parts of two lists that lie between pairs, and gives the pairs of all. */
const inGaps = (anchors: readonly Pair[], sizes: Pair, between: (from: Pair, to: Pair) => readonly Pair[]): readonly Pair[] => {
  let from: Pair = [0, 0];
  return [...anchors, sizes].flatMap((to): readonly Pair[] => {
    const start = from;
    const inside = between(start, to).map(([i, j]): Pair => [start[0] + i, start[1] + j]);
    from = [to[0] + 1, to[1] + 1];
    return to === sizes ? inside : [...inside, to];
  });
};

const common = (a: readonly string[], b: readonly string[]): readonly Pair[] => {
  if (a.length * b.length <= parted) return commonPairs(a, b);
  const inB = single(b);
  const anchors = rising([...single(a)].flatMap(([key, at]): readonly Pair[] => (inB.has(key) ? [[at, inB.get(key) ?? 0]] : [])));
  return inGaps(anchors, [a.length, b.length], (from, to) => commonPairs(a.slice(from[0], to[0]), b.slice(from[1], to[1])));
};

/** Equal items in order; what stands on one side alone is left out beforehand. */
const equalPairs = (a: readonly Item[], b: readonly Item[]): readonly Pair[] => {
  const [inA, inB] = [new Set(a.map(({ key }) => key)), new Set(b.map(({ key }) => key))];
  const left = indices(0, a.length).filter((at) => inB.has(a[at]?.key ?? ''));
  const right = indices(0, b.length).filter((at) => inA.has(b[at]?.key ?? ''));
  return common(left.map((at) => a[at]?.key ?? ''), right.map((at) => b[at]?.key ?? '')).map(([i, j]): Pair => [left[i] ?? 0, right[j] ?? 0]);
};

/** The pairs of two lists without equal items that are the most alike in sum, in order. */
const alikePairs = <T extends Item>(a: readonly T[], b: readonly T[], likeness: Likeness<T>): readonly Pair[] => {
  const [rows, columns] = [a.length, b.length];
  if (rows === 0 || columns === 0 || rows * columns > largest) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const own = new Float64Array(rows * columns);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const [one, other] = [a[row], b[column]];
      const near = rows * columns <= small || Math.abs((row * columns) / rows - column) <= reach;
      const value = near && one && other ? likeness(one, other) : 0;
      own[row * columns + column] = value;
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), value >= alike ? value + at(row + 1, column + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const value = own[row * columns + column] ?? 0;
    if (value >= alike && at(row, column) === value + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
};

/**
 * Which item of a list is which of another, in order: the same ones (a longest common subsequence) and, between these,
 * those that are most alike. Of the rest, an item of the first list is gone, one of the second new.
 */
export const pairUp = <T extends Item>(a: readonly T[], b: readonly T[], likeness: Likeness<T>): ReadonlyMap<number, number> => {
  const between = (from: Pair, to: Pair): readonly Pair[] => alikePairs(a.slice(from[0], to[0]), b.slice(from[1], to[1]), likeness);
  return new Map(inGaps(equalPairs(a, b), [a.length, b.length], between));
};

/** Pairs of letters that follow one another, with how often they do. */
const pairsIn = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) counts.set(text.slice(at, at + 2), (counts.get(text.slice(at, at + 2)) ?? 0) + 1);
  return counts;
};

const shared = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [pair, count] of few) sum += Math.min(count, many.get(pair) ?? 0);
  return sum;
};

/** Texts longer than this are known by their beginning. */
const longest = 2000;

/** Likeness of texts, markup and white space apart: what they share of their pairs of letters (Dice). Remembers the texts that it saw. */
export const textLikeness = (): Likeness<Item> => {
  const known = new Map<string, { readonly bare: string; readonly pairs: ReadonlyMap<string, number> }>();
  const read = (key: string): { readonly bare: string; readonly pairs: ReadonlyMap<string, number> } => {
    const bare = key.slice(0, longest).replace(/[\s#*>|_`\\-]+/gu, '');
    const seen = known.get(key) ?? { bare, pairs: pairsIn(bare) };
    known.set(key, seen);
    return seen;
  };
  return (one, other) => {
    const [a, b] = [read(one.key), read(other.key)];
    if (a.bare === b.bare) return a.bare === '' ? 0 : 1;
    const pairs = a.bare.length + b.bare.length - 2;
    return pairs <= 0 ? 0 : (2 * shared(a.pairs, b.pairs)) / pairs;
  };
};
