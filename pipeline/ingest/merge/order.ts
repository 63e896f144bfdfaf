import type { Matched, Trio } from './match.ts';
import { rising } from './pair.ts';

/** Who put an item where it did not stand before. */
export type Mover = 'editor' | 'source' | 'both';

/** The items of a merged list in their order, gone ones too; who moved them; and which ones both moved, to different places. */
export interface Arranged<T> { readonly order: readonly Trio<T>[]; readonly moved: ReadonlyMap<Trio<T>, Mover>; readonly apart: ReadonlySet<Trio<T>> }

/** How far out an item stands: a heading by its level, all else below each heading (`Infinity`). */
type Rank<T> = (trio: Trio<T>) => number;

/** Items that stand elsewhere among the others than they did: all but the most that have kept their order. */
const movedIn = <T>(base: readonly Trio<T>[], now: readonly Trio<T>[]): ReadonlySet<Trio<T>> => {
  const places = new Map(base.map((trio, at) => [trio, at]));
  const pairs = now.flatMap((trio, at) => (trio.base ? [[at, places.get(trio) ?? 0] as const] : []));
  const kept = new Set(rising(pairs).map(([at]) => at));
  return new Set(pairs.flatMap(([at]) => (kept.has(at) ? [] : (now[at] ?? []))));
};

/** The heading under which each item of a list stands, of those in `known`. */
const homes = <T>(list: readonly Trio<T>[], rank: Rank<T>, known: ReadonlySet<Trio<T>>): ReadonlyMap<Trio<T>, Trio<T> | null> => {
  const open: Trio<T>[] = [];
  return new Map(list.map((trio) => {
    for (let last = open.at(-1); last && rank(last) >= rank(trio); last = open.at(-1)) open.pop();
    const home = open.at(-1) ?? null;
    if (known.has(trio)) open.push(trio);
    return [trio, home] as const;
  }));
};

/**
 * Puts what a version has beyond a list into that list: each behind the item that it follows there and that stands under
 * the same heading in both, so that a paragraph goes with its section. A heading goes behind all of the section before
 * it, but for what it stands above in its own version. `strays`: what has been moved in the list.
 */
const putIn = <T>(list: readonly Trio<T>[], version: readonly Trio<T>[], rank: Rank<T>, strays: ReadonlySet<Trio<T>>): readonly Trio<T>[] => {
  const [inVersion, inList] = [new Map(version.map((trio, at) => [trio, at])), new Set(list)];
  const known = new Set(list.filter((trio) => inVersion.has(trio)));
  const [here, there] = [homes(list, rank, known), homes(version, rank, known)];
  const next = new Map<Trio<T> | null, Trio<T> | null>([null, ...list].map((trio, at) => [trio, list[at] ?? null]));
  let anchor: Trio<T> | null = null;
  for (const [at, trio] of version.entries()) {
    if (inList.has(trio)) {
      if (rank(trio) < Infinity || here.get(trio) === there.get(trio)) anchor = trio;
      continue;
    }
    const isAbove = (other: Trio<T>): boolean => (inVersion.get(other) ?? -1) > at && !strays.has(other);
    for (let after = next.get(anchor) ?? null; after && rank(after) > rank(trio) && !isAbove(after); after = next.get(anchor) ?? null) anchor = after;
    next.set(trio, next.get(anchor) ?? null);
    next.set(anchor, trio);
    anchor = trio;
  }
  const order: Trio<T>[] = [];
  for (let trio = next.get(null) ?? null; trio; trio = next.get(trio) ?? null) order.push(trio);
  return order;
};

/** The items before and behind each, of those that both versions have. */
const neighbours = <T>(list: readonly Trio<T>[]): ReadonlyMap<Trio<T>, readonly [Trio<T> | null, Trio<T> | null]> => {
  const shared = list.filter(({ mine, theirs }) => mine && theirs);
  return new Map(shared.map((trio, at) => [trio, [shared[at - 1] ?? null, shared[at + 1] ?? null]]));
};

/** What both have put somewhere, and neither right behind nor right before the same item. */
const placedApart = <T>({ mine, theirs }: Matched<T>, placed: (trio: Trio<T>) => boolean): ReadonlySet<Trio<T>> => {
  const [own, other] = [neighbours(mine), neighbours(theirs)];
  return new Set([...own].flatMap(([trio, [before, behind]]) => {
    const [otherBefore, otherBehind] = other.get(trio) ?? [null, null];
    return placed(trio) && before !== otherBefore && behind !== otherBehind ? [trio] : [];
  }));
};

/**
 * Puts the items of three versions of a list into one order: those of the last import as the editor has them, with the
 * moves of the source; then what is new, the source's before the editor's where they meet. What both moved stands where the
 * editor put it; what is gone, where it would be.
 */
export const arrange = <T>(matched: Matched<T>, rankOf: (item: T) => number): Arranged<T> => {
  const { base, mine, theirs } = matched;
  const rank: Rank<T> = ({ base: old, mine: own, theirs: other }) => {
    const item = own ?? other ?? old;
    return item === null ? Infinity : rankOf(item);
  };
  const [byMine, byTheirs] = [movedIn(base, mine), movedIn(base, theirs)];
  const isOld = ({ base: old }: Trio<T>): boolean => old !== null;
  const bySource = new Set([...byTheirs].filter((trio) => !byMine.has(trio)));
  const asMine = putIn(mine.filter(isOld), base, rank, byMine);
  const moves = putIn(asMine.filter((trio) => !bySource.has(trio)), theirs.filter(isOld), rank, byMine);
  const order = putIn(putIn(moves, mine, rank, bySource), theirs, rank, byMine);
  const moved = new Map([...byMine, ...byTheirs].map((trio): readonly [Trio<T>, Mover] => [trio, bySource.has(trio) ? 'source' : byTheirs.has(trio) ? 'both' : 'editor']));
  return { order, moved, apart: placedApart(matched, (trio) => trio.base === null || moved.get(trio) === 'both') };
};
