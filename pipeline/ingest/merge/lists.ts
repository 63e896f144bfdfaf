import type { Item, Likeness } from './pair.ts';
import { pairUp } from './pair.ts';

/**
 * How an item came about: `same`, nobody changed it; `editor`, `source`, one of the two did; `both`, both did the same;
 * `merged`, both changed it in different places; `conflict`, both changed the same, and the editor's stays.
 */
export type Origin = 'same' | 'editor' | 'source' | 'both' | 'merged' | 'conflict';

/** One item in its three versions (null: not there), and what comes of them (null: nothing stays). */
export interface Slot<T> {
  readonly base: T | null;
  readonly mine: T | null;
  readonly theirs: T | null;
  readonly origin: Origin;
  readonly value: T | null;
  /** Editor and source both put something new here, and nobody can say in which order. */
  readonly meets: boolean;
}

/** How items of one kind are merged. */
export interface Manner<T> {
  readonly likeness: Likeness<T>;
  /** An item that both changed, put together; null where that cannot be done. */
  readonly inside: (base: T, mine: T, theirs: T) => T | null;
}

interface Versions<T> { readonly base: T | null; readonly mine: T | null; readonly theirs: T | null }

const slot = <T>(versions: Versions<T>, origin: Origin, value: T | null, meets = false): Slot<T> => ({ ...versions, origin, value, meets });

const isSame = (one: Item | null, other: Item | null): boolean => one?.key === other?.key;

/** What comes of an item that the last import wrote. */
const settle = <T extends Item>(base: T, mine: T | null, theirs: T | null, { inside }: Manner<T>): Slot<T> => {
  const versions = { base, mine, theirs };
  if (isSame(theirs, base)) return slot(versions, isSame(mine, base) ? 'same' : 'editor', mine);
  if (isSame(mine, base)) return slot(versions, 'source', theirs);
  if (isSame(mine, theirs)) return slot(versions, 'both', mine);
  const together = mine && theirs && inside(base, mine, theirs);
  return together ? slot(versions, 'merged', together) : slot(versions, 'conflict', mine);
};

/** Items that a version has and the last import had not, by the index of the item before which they stand. */
const newItems = <T>(items: readonly T[], pairs: ReadonlyMap<number, number>): ReadonlyMap<number, readonly T[]> => {
  const indexOf = new Map([...pairs].map(([base, own]) => [own, base]));
  const found = new Map<number, T[]>();
  let next = 0;
  for (const [at, item] of items.entries()) {
    const paired = indexOf.get(at);
    const there = found.get(next);
    if (paired !== undefined) next = paired + 1;
    else if (there) there.push(item);
    else found.set(next, [item]);
  }
  return found;
};

/** What both put in the place of the same item, which neither of them has any more: a conflict, one for one. */
const replaced = <T extends Item>(base: T, mine: readonly T[], theirs: readonly T[]): readonly Slot<T>[] =>
  Array.from({ length: Math.max(mine.length, theirs.length) }, (_, at): Slot<T> => {
    const versions = { base: at === 0 ? base : null, mine: mine[at] ?? null, theirs: theirs[at] ?? null };
    return slot(versions, versions.mine && versions.theirs ? 'conflict' : versions.mine ? 'editor' : 'source', versions.mine ?? versions.theirs);
  });

/** Of several pairings that are as good, the same one is taken whichever list comes first. */
const pairEvenly = <T extends Item>(mine: readonly T[], theirs: readonly T[], likeness: Likeness<T>): ReadonlyMap<number, number> => {
  const words = (items: readonly T[]): string => items.map(({ key }) => key).join('\u0000');
  if (words(mine) <= words(theirs)) return pairUp(mine, theirs, likeness);
  return new Map([...pairUp(theirs, mine, likeness)].map(([other, own]) => [own, other]));
};

/** New items of both at one place: the same ones once, those that are alike a conflict, the others all, the source's first: what an editor puts in is most often a heading of what follows. */
const meeting = <T extends Item>(mine: readonly T[], theirs: readonly T[], { likeness }: Manner<T>): readonly Slot<T>[] => {
  const pairs = pairEvenly(mine, theirs, likeness);
  const fromSource = newItems(theirs, pairs);
  return Array.from({ length: mine.length + 1 }, (_, at): readonly Slot<T>[] => {
    const own = mine[at] ?? null;
    const other = theirs[pairs.get(at) ?? -1] ?? null;
    const meets = mine.length > pairs.size;
    const news = (fromSource.get(at) ?? []).map((one) => slot({ base: null, mine: null, theirs: one }, 'source', one, meets));
    if (!own) return news;
    return [...news, slot({ base: null, mine: own, theirs: other }, !other ? 'editor' : isSame(own, other) ? 'both' : 'conflict', own)];
  }).flat();
};

/**
 * Merges three versions of a list: what the last import wrote, what the editor made of it (`mine`), what the source gives
 * now (`theirs`). Only what both changed in different ways is a conflict; there the editor's stays. Not diff3, which
 * takes changes of two neighbours for one conflict: here each item is judged by itself. Editor and source may
 * change places: the conflicts are the same.
 */
export const mergeLists = <T extends Item>(base: readonly T[], mine: readonly T[], theirs: readonly T[], manner: Manner<T>): readonly Slot<T>[] => {
  const [ofMine, ofTheirs] = [pairUp(base, mine, manner.likeness), pairUp(base, theirs, manner.likeness)];
  const [newMine, newTheirs] = [newItems(mine, ofMine), newItems(theirs, ofTheirs)];
  return Array.from({ length: base.length + 1 }, (_, at): readonly Slot<T>[] => {
    const [ownNew, otherNew] = [newMine.get(at) ?? [], newTheirs.get(at) ?? []];
    const others = new Set(otherNew.map(({ key }) => key));
    const item = base[at];
    const [own, other] = [mine[ofMine.get(at) ?? -1] ?? null, theirs[ofTheirs.get(at) ?? -1] ?? null];
    const isReplaced = item && !own && !other && ownNew.length > 0 && !ownNew.some(({ key }) => others.has(key)) && otherNew.length > 0;
    if (isReplaced) return replaced(item, ownNew, otherNew);
    // What the editor split off the item before stays right behind it.
    const stops = ownNew.findIndex(({ key }) => !(base[at - 1]?.key ?? '').includes(key) || others.has(key));
    const halves = ownNew.slice(0, stops < 0 ? ownNew.length : stops);
    return [
      ...halves.map((one) => slot({ base: null, mine: one, theirs: null }, 'editor', one)),
      ...meeting(ownNew.slice(halves.length), otherNew, manner), ...(item ? [settle(item, own, other, manner)] : []),
    ];
  }).flat();
};
