import type { Item, Likeness } from './pair.ts';
import { near, pairUp } from './pair.ts';

/** One item in the three versions of its list; null: not there. */
export interface Trio<T> { readonly base: T | null; readonly mine: T | null; readonly theirs: T | null }

/** The three versions of a list, each item as the trio that it belongs to. */
export interface Matched<T> { readonly base: readonly Trio<T>[]; readonly mine: readonly Trio<T>[]; readonly theirs: readonly Trio<T>[] }

type Pairs = ReadonlyMap<number, number>;

const turned = (pairs: Pairs): Pairs => new Map([...pairs].map(([one, other]) => [other, one]));

/** Items that a version has and the last import had not, by the index of the item before which they stand. */
const newItems = (length: number, pairs: Pairs): ReadonlyMap<number, readonly number[]> => {
  const indexOf = turned(pairs);
  const found = new Map<number, number[]>();
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const paired = indexOf.get(at);
    const there = found.get(next);
    if (paired !== undefined) next = paired + 1;
    else if (there) there.push(at);
    else found.set(next, [at]);
  }
  return found;
};

/** Of several pairings that are as good, the same one is taken whichever list comes first. */
const pairEvenly = <T extends Item>(mine: readonly T[], theirs: readonly T[], likeness: Likeness<T>): Pairs => {
  const words = (items: readonly T[]): string => items.map(({ key }) => key).join('\u0000');
  return words(mine) <= words(theirs) ? pairUp(mine, theirs, likeness) : turned(pairUp(theirs, mine, likeness));
};

/** New items of both that are the same one; `within` are those of each that are looked at. */
const newPairs = <T extends Item>(mine: readonly T[], theirs: readonly T[], [own, other]: readonly [readonly number[], readonly number[]], likeness: Likeness<T>): readonly (readonly [number, number])[] =>
  [...pairEvenly(own.flatMap((at) => mine[at] ?? []), other.flatMap((at) => theirs[at] ?? []), likeness)].map(([i, j]) => [own[i] ?? 0, other[j] ?? 0] as const);

/** What both put in the place of the same item, which neither of them has any more, belongs together, one for one. */
const replacing = <T extends Item>(mine: readonly T[], theirs: readonly T[], [own, other]: readonly [readonly number[], readonly number[]]): readonly (readonly [number, number])[] => {
  const others = new Set(other.map((at) => theirs[at]?.key));
  return own.some((at) => others.has(mine[at]?.key)) ? [] : own.slice(0, other.length).map((at, n) => [at, other[n] ?? 0] as const);
};

/** A heading without a pair above an item with one, on both sides, is the same heading with another title. */
const withRetitled = <T>(a: readonly T[], b: readonly T[], pairs: Pairs, rank: (item: T) => number): Map<number, number> => {
  const known = turned(pairs);
  const isFree = (list: readonly T[], at: number, paired: Pairs): boolean => !paired.has(at) && list[at] !== undefined && rank(list[at]) < Infinity;
  return new Map([...pairs, ...[...pairs].flatMap(([i, j]) => (isFree(a, i - 1, pairs) && isFree(b, j - 1, known) ? [[i - 1, j - 1] as const] : []))]);
};

/** Finds out which items of three versions of a list are the same one, wherever each stands. */
export const matchUp = <T extends Item>(base: readonly T[], mine: readonly T[], theirs: readonly T[], likeness: Likeness<T>, rank: (item: T) => number): Matched<T> => {
  const [ofMine, ofTheirs] = [mine, theirs].map((version) => withRetitled(base, version, pairUp(base, version, likeness), rank)) as [Map<number, number>, Map<number, number>];
  const [newMine, newTheirs] = [newItems(mine.length, ofMine), newItems(theirs.length, ofTheirs)];
  const both = new Map<number, number>();
  for (const [at, own] of newMine) {
    const news = [own, newTheirs.get(at) ?? []] as const;
    const replaced = base[at] && !ofMine.has(at) && !ofTheirs.has(at) ? replacing(mine, theirs, news) : [];
    const [first] = replaced;
    if (first) [ofMine, ofTheirs].forEach((of, n) => of.set(at, first[n] ?? 0));
    for (const [i, j] of replaced.length > 0 ? replaced.slice(1) : newPairs(mine, theirs, news, likeness)) both.set(i, j);
  }
  const known = [new Set([...ofMine.values(), ...both.keys()]), new Set([...ofTheirs.values(), ...both.values()])] as const;
  const rest = [[...mine.keys()].filter((at) => !known[0].has(at)), [...theirs.keys()].filter((at) => !known[1].has(at))] as const;
  // Put in by both at two places: only what is nearly the same is the same.
  for (const [i, j] of newPairs(mine, theirs, rest, (one, other) => (likeness(one, other) < near ? 0 : likeness(one, other)))) both.set(i, j);
  const trios = base.map((item, at): Trio<T> => ({ base: item, mine: mine[ofMine.get(at) ?? -1] ?? null, theirs: theirs[ofTheirs.get(at) ?? -1] ?? null }));
  const [baseOfMine, baseOfTheirs, mineOf] = [turned(ofMine), turned(ofTheirs), turned(both)];
  const own = mine.map((item, at): Trio<T> => trios[baseOfMine.get(at) ?? -1] ?? { base: null, mine: item, theirs: theirs[both.get(at) ?? -1] ?? null });
  return { base: trios, mine: own, theirs: theirs.map((item, at): Trio<T> => trios[baseOfTheirs.get(at) ?? -1] ?? own[mineOf.get(at) ?? -1] ?? { base: null, mine: null, theirs: item }) };
};
