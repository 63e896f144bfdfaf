import type { Matching, Text, TranslationUnit, UnitMatch } from '../model/index.ts';
import { commonPairs, equalEnds, type Pair } from './lcs.ts';

const indices = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/**
 * Equal texts and units in order. Equal ends are paired first, so that one change among repeated texts is one change;
 * of what is between, that which stands on one side alone is left out beforehand.
 */
const inOrder = (texts: readonly string[], units: readonly string[]): readonly Pair[] => {
  const { head, tail } = equalEnds(texts, units);
  const [textTail, unitTail] = [texts.length - tail, units.length - tail];
  const known = { texts: new Set(texts.slice(head, textTail)), units: new Set(units.slice(head, unitTail)) };
  const left = indices(head, textTail).filter((index) => known.units.has(texts[index] ?? ''));
  const right = indices(head, unitTail).filter((index) => known.texts.has(units[index] ?? ''));
  return [
    ...indices(0, head).map((index): Pair => [index, index]),
    ...commonPairs(left.map((index) => texts[index] ?? ''), right.map((index) => units[index] ?? '')).map(([i, j]): Pair => [left[i] ?? 0, right[j] ?? 0]),
    ...indices(0, tail).map((index): Pair => [textTail + index, unitTail + index]),
  ];
};

/**
 * Texts and units that are equal but stand out of order: a paragraph that was moved keeps its translation. The first
 * free text goes to the first free unit of the same words.
 */
const outOfOrder = (texts: readonly string[], units: readonly string[], chain: readonly Pair[]): readonly Pair[] => {
  const taken = { texts: new Set(chain.map(([text]) => text)), units: new Set(chain.map(([, unit]) => unit)) };
  const free = new Map<string, number[]>();
  units.forEach((source, index) => {
    if (taken.units.has(index)) return;
    const places = free.get(source);
    if (places) places.push(index);
    else free.set(source, [index]);
  });
  const used = new Map<string, number>();
  return texts.flatMap((text, index): readonly Pair[] => {
    if (taken.texts.has(index)) return [];
    const nth = used.get(text) ?? 0;
    const unit = free.get(text)?.[nth];
    used.set(text, nth + 1);
    return unit === undefined ? [] : [[index, unit]];
  });
};

const freeBetween = (from: number, to: number, claimed: ReadonlySet<number> | ReadonlyMap<number, number>): readonly number[] =>
  indices(from, to).filter((index) => !claimed.has(index));

/** Where exactly one text and one unit are left between two neighbours of the chain, the text is the unit's, changed. */
const changedInOrder = (chain: readonly Pair[], unitOf: ReadonlyMap<number, number>, sizes: Pair): readonly Pair[] => {
  const claimed = new Set(unitOf.values());
  let [textFrom, unitFrom] = [0, 0];
  return [...chain, sizes].flatMap(([textTo, unitTo]): readonly Pair[] => {
    const [text, ...moreTexts] = freeBetween(textFrom, textTo, unitOf);
    const [unit, ...moreUnits] = freeBetween(unitFrom, unitTo, claimed);
    [textFrom, unitFrom] = [textTo + 1, unitTo + 1];
    return text !== undefined && unit !== undefined && moreTexts.length + moreUnits.length === 0 ? [[text, unit]] : [];
  });
};

/** The same inside a paragraph that was moved: the neighbours on both sides are those of one unit that nothing claims. */
const changedInMoved = (unitOf: ReadonlyMap<number, number>, stale: readonly Pair[], [texts, units]: Pair): readonly Pair[] => {
  const claimed = new Set([...unitOf.values(), ...stale.map(([, unit]) => unit)]);
  const known = new Map([...unitOf, ...stale]);
  return indices(0, texts).flatMap((text): readonly Pair[] => {
    const unit = (text === 0 ? -1 : (unitOf.get(text - 1) ?? Number.NaN)) + 1;
    const next = text === texts - 1 ? units : unitOf.get(text + 1);
    return !known.has(text) && unit < units && !claimed.has(unit) && next === unit + 1 ? [[text, unit]] : [];
  });
};

const changed = (chain: readonly Pair[], unitOf: ReadonlyMap<number, number>, sizes: Pair): ReadonlyMap<number, number> => {
  const stale = changedInOrder(chain, unitOf, sizes);
  return new Map([...stale, ...changedInMoved(unitOf, stale, sizes)]);
};

/**
 * Matches the texts of an article with the units of its translation: by equal source text, in order (a longest common
 * subsequence). Where exactly one text and one unit of the same gap between matched neighbours are left, the unit is
 * that text's and stale. A text that was moved as it is keeps its unit. Other texts are untranslated, other units orphans.
 */
export const matchUnits = (texts: readonly Text[], units: readonly TranslationUnit[]): Matching => {
  const words = texts.map(({ text }) => text);
  const sources = units.map(({ source }) => source);
  const chain = inOrder(words, sources);
  const unitOf = new Map([...chain, ...outOfOrder(words, sources, chain)]);
  const stale = changed(chain, unitOf, [texts.length, units.length]);
  const matches = texts.map((text, index): UnitMatch => {
    const matched = units[unitOf.get(index) ?? -1];
    if (matched) return { text, unit: matched, state: 'matched' };
    const old = units[stale.get(index) ?? -1];
    return old ? { text, unit: old, state: 'stale' } : { text, unit: null, state: 'untranslated' };
  });
  const kept = new Set([...unitOf.values(), ...stale.values()]);
  return { matches, orphans: units.filter((_, index) => !kept.has(index)) };
};
