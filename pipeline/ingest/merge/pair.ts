import { commonPairs, type Pair } from '../../segment/index.ts';

/** What is merged: two with the same key are the same. */
export interface Item { readonly key: string }

/** How much alike two items are that are not the same, from 0 to 1. */
export type Likeness<T> = (one: T, other: T) => number;

/** From here on, an item of one list is taken for a changed item of the other. */
export const alike = 0.35;

/** From here on, it is taken for the same item moved, whatever is changed in it. */
export const near = 0.6;

/** Lists that differ in more than this (their product) are not searched for changed items: each is then gone or new. */
const largest = 1_000_000;

/** In larger lists, changed items are looked for so far beside the place that they had. */
const reach = 40;
const small = 20_000;

/** What has no pair yet, by its indices. */
interface Free { readonly a: readonly number[]; readonly b: readonly number[] }

const indices = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Beyond this product of lengths, items that stand once in each list part both before all others are compared. */
const parted = 2 ** 26;

/** The longest rising subsequence of pairs that are in the order of their first index. */
export const rising = (pairs: readonly Pair[]): readonly Pair[] => {
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
      const isNear = rows * columns <= small || Math.abs((row * columns) / rows - column) <= reach;
      const value = isNear && one && other ? likeness(one, other) : 0;
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

/** Pairs of free items by their keys, the first with the first: what stands elsewhere, word for word. */
const sameElsewhere = (a: readonly Item[], b: readonly Item[], free: Free): readonly Pair[] => {
  const places = new Map<string, number[]>();
  for (const at of free.b.toReversed()) {
    const there = places.get(b[at]?.key ?? '');
    if (there) there.push(at);
    else places.set(b[at]?.key ?? '', [at]);
  }
  return free.a.flatMap((at): readonly Pair[] => {
    const place = places.get(a[at]?.key ?? '')?.pop();
    return place === undefined ? [] : [[at, place]];
  });
};

/** Pairs of free items that are nearly the same, the most alike first. */
const nearElsewhere = <T extends Item>(a: readonly T[], b: readonly T[], free: Free, likeness: Likeness<T>): readonly Pair[] => {
  if (free.a.length * free.b.length > small) return [];
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const all = free.a.flatMap((i) => free.b.map((j) => ({ i, j, value: a[i] && b[j] ? likeness(a[i], b[j]) : 0 }))).filter(({ value }) => value >= near);
  return all.toSorted((one, other) => other.value - one.value).flatMap(({ i, j }): readonly Pair[] => {
    if (taken.a.has(i) || taken.b.has(j)) return [];
    taken.a.add(i);
    taken.b.add(j);
    return [[i, j]];
  });
};

const freeOf = (a: readonly unknown[], b: readonly unknown[], pairs: readonly Pair[]): Free => {
  const [inA, inB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return { a: indices(0, a.length).filter((at) => !inA.has(at)), b: indices(0, b.length).filter((at) => !inB.has(at)) };
};

/**
 * Which item of a list is which of another: the same ones in order (a longest common subsequence), the same ones elsewhere,
 * between the first those that are most alike, and of the rest those that are nearly the same elsewhere. What then is left
 * in the first list is gone, in the second new.
 */
export const pairUp = <T extends Item>(a: readonly T[], b: readonly T[], likeness: Likeness<T>): ReadonlyMap<number, number> => {
  const equal = equalPairs(a, b);
  const same = sameElsewhere(a, b, freeOf(a, b, equal));
  const moved = { a: new Set(same.map(([i]) => i)), b: new Set(same.map(([, j]) => j)) };
  const inPlace = inGaps(equal, [a.length, b.length], (from, to) => {
    const [left, right] = [indices(from[0], to[0]).filter((at) => !moved.a.has(at)), indices(from[1], to[1]).filter((at) => !moved.b.has(at))];
    const pairs = alikePairs(left.flatMap((at) => a[at] ?? []), right.flatMap((at) => b[at] ?? []), likeness);
    return pairs.map(([i, j]): Pair => [(left[i] ?? 0) - from[0], (right[j] ?? 0) - from[1]]);
  });
  const pairs = [...inPlace, ...same];
  return new Map([...pairs, ...nearElsewhere(a, b, freeOf(a, b, pairs), likeness)].toSorted(([one], [other]) => one - other));
};
