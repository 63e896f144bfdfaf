import type { Matching, Text, TranslationUnit, UnitMatch } from '../model/index.ts';

type Pair = readonly [text: number, unit: number];

/** Indices of the longest increasing run of second members: patience sorting, O(n log n). */
const longestRising = (pairs: readonly Pair[]): readonly Pair[] => {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, unit], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = pairs[tails[middle] ?? 0];
      if (tail && tail[1] < unit) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
};

/** Equal texts and units paired in the order in which they occur: the n-th of the one with the n-th of the other. */
const equalPairs = (texts: readonly Text[], units: readonly TranslationUnit[]): readonly Pair[] => {
  const places = new Map<string, number[]>();
  units.forEach((unit, index) => {
    const known = places.get(unit.source);
    if (known) known.push(index);
    else places.set(unit.source, [index]);
  });
  const used = new Map<string, number>();
  return texts.flatMap((text, index): readonly Pair[] => {
    const nth = used.get(text.text) ?? 0;
    used.set(text.text, nth + 1);
    const unit = places.get(text.text)?.[nth];
    return unit === undefined ? [] : [[index, unit]];
  });
};

/** Pairs that stand out of order are the same units all the same: a paragraph that was moved stays translated. */
const moved = (all: readonly Pair[], inOrder: readonly Pair[]): readonly Pair[] => {
  const taken = new Set(inOrder.map(([text]) => text));
  return all.filter(([text]) => !taken.has(text));
};

/**
 * Matches the texts of an article with the units of its translation: by equal source text, in order. Where exactly one
 * text and one unit of the same gap (between the same matched neighbours) are left, the unit is that text's and stale.
 * Other texts are untranslated, other units orphans.
 */
export const matchUnits = (texts: readonly Text[], units: readonly TranslationUnit[]): Matching => {
  const all = equalPairs(texts, units);
  const chain = longestRising(all);
  const unitOf = new Map<number, number>(all);
  const claimed = new Set(all.map(([, unit]) => unit));
  const stale = new Map<number, number>();
  const elsewhere = new Set(moved(all, chain).map(([text]) => text));
  const edges: readonly Pair[] = [...chain, [texts.length, units.length]];
  let [textFrom, unitFrom] = [0, 0];
  for (const [textTo, unitTo] of edges) {
    const freeTexts = range(textFrom, textTo).filter((index) => !unitOf.has(index) && !elsewhere.has(index));
    const freeUnits = range(unitFrom, unitTo).filter((index) => !claimed.has(index));
    const [text, unit] = [freeTexts[0], freeUnits[0]];
    if (freeTexts.length === 1 && freeUnits.length === 1 && text !== undefined && unit !== undefined) stale.set(text, unit);
    [textFrom, unitFrom] = [textTo + 1, unitTo + 1];
  }
  const matches = texts.map((text, index): UnitMatch => {
    const matched = units[unitOf.get(index) ?? -1];
    if (matched) return { text, unit: matched, state: 'matched' };
    const old = units[stale.get(index) ?? -1];
    return old ? { text, unit: old, state: 'stale' } : { text, unit: null, state: 'untranslated' };
  });
  const gone = new Set(stale.values());
  return { matches, orphans: units.filter((_, index) => !claimed.has(index) && !gone.has(index)) };
};

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
