import type { Item, Likeness } from './pair.ts';

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
