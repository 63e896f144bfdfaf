import { matchUp, type Trio } from './match.ts';
import { arrange, type Mover } from './order.ts';
import type { Item, Likeness } from './pair.ts';

/**
 * How an item came about: `same`, nobody changed it; `editor`, `source`, one of the two did; `both`, both did the same;
 * `merged`, both changed it in different places; `conflict`, both changed the same, and the editor's stays.
 */
export type Origin = 'same' | 'editor' | 'source' | 'both' | 'merged' | 'conflict';

/** One item in its three versions (null: not there), and what comes of them (null: nothing stays). */
export interface Slot<T> extends Trio<T> {
  readonly origin: Origin;
  readonly value: T | null;
  /** Editor and source both put it somewhere else; it stands where the editor put it. */
  readonly isApart: boolean;
}

/** How items of one kind are merged. */
export interface Manner<T> {
  readonly likeness: Likeness<T>;
  /** An item that both changed, or that one changed and the other took out, put together; null where that cannot be done. */
  readonly inside: (trio: Trio<T>) => { readonly value: T | null; readonly isClean: boolean } | null;
  /** The level of a heading, `Infinity` for what is none: items go with the section in which they stand. */
  readonly rank?: (item: T) => number;
}

const isSame = (one: Item | null, other: Item | null): boolean => one?.key === other?.key;

type Settled<T> = Pick<Slot<T>, 'origin' | 'value'>;

/** What comes of an item. */
const settle = <T extends Item>(trio: Trio<T>, { inside }: Manner<T>): Settled<T> => {
  const { base, mine, theirs } = trio;
  if (isSame(theirs, base)) return { origin: isSame(mine, base) ? 'same' : 'editor', value: mine };
  if (isSame(mine, base)) return { origin: 'source', value: theirs };
  if (isSame(mine, theirs)) return { origin: 'both', value: mine };
  const together = base && inside(trio);
  if (!together) return { origin: 'conflict', value: mine };
  return { origin: !together.isClean ? 'conflict' : theirs === null ? 'source' : mine === null ? 'editor' : 'merged', value: together.value };
};

/** Who changed an item, its place counted. */
const withMove = (origin: Origin, mover: Mover | undefined): Origin =>
  (mover === undefined || origin === mover || origin === 'conflict' ? origin : origin === 'same' ? mover : 'merged');

/**
 * Merges three versions of a list: what the last import wrote, what the editor made of it (`mine`), what the source gives
 * now (`theirs`). Only what both changed in different ways is a conflict; there the editor's stays. Not diff3, which
 * takes changes of two neighbours for one conflict, and what was moved for something new: here each item is judged by
 * itself, wherever it stands. Editor and source may change places: the conflicts are the same.
 */
export const mergeLists = <T extends Item>(base: readonly T[], mine: readonly T[], theirs: readonly T[], manner: Manner<T>): readonly Slot<T>[] => {
  const rank = manner.rank ?? (() => Infinity);
  const { order, moved, apart } = arrange(matchUp(base, mine, theirs, manner.likeness, rank), rank);
  return order.map((trio): Slot<T> => {
    const { origin, value } = settle(trio, manner);
    return { ...trio, origin: value === null ? origin : withMove(origin, moved.get(trio)), value, isApart: value !== null && apart.has(trio) };
  });
};

/** New items of the source at which the editor has put in something too, so that nobody can say in which order they go. */
export const meetings = <T>(slots: readonly Slot<T>[]): ReadonlySet<Slot<T>> => {
  const found = new Set<Slot<T>>();
  let isOwnBehind = false;
  for (const slot of slots.toReversed()) {
    if (slot.base !== null || (slot.mine !== null && slot.theirs !== null)) isOwnBehind = false;
    else if (slot.mine !== null) isOwnBehind = true;
    else if (isOwnBehind) found.add(slot);
  }
  return found;
};
