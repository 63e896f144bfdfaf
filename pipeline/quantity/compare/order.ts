import type { Pair } from './problem.ts';
import type { Scene } from './scene.ts';
import { anchors } from './lexicon/anchors.ts';

/** Runs of pairs whose Chinese figures are one list after 分别. */
const listsOf = (pairs: readonly Pair[], text: string): readonly (readonly Pair[])[] => {
  const sorted = pairs.filter(({ zh }) => zh.family !== 'time').toSorted((a, b) => a.zh.mention.start - b.zh.mention.start);
  const lists: Pair[][] = [];
  for (const [at, pair] of sorted.entries()) {
    const before = sorted[at - 1];
    const gap = before ? text.slice(before.zh.mention.end, pair.zh.mention.start) : '';
    if (before && /^(?:、|和|及|与|，|,|以及|\s){1,3}$/u.test(gap) && before.zh.family === pair.zh.family) lists.at(-1)?.push(pair);
    else lists.push([pair]);
  }
  return lists.filter((list) => list.length > 1);
};

/** A、B分别为1和2 … respectively: English keeps the order, or it deals the values to the wrong names. */
const outOfOrder = (pairs: readonly Pair[], scene: Scene): readonly Pair[] => {
  if (!/分别|依次/u.test(scene.zh.shadow) || !/\brespectively\b/iu.test(scene.en.text)) return [];
  return listsOf(pairs, scene.zh.shadow).flatMap((list) => list.filter((pair, at) => at > 0 && (list[at - 1]?.en.mention.start ?? 0) > pair.en.mention.start).slice(0, 1));
};

interface Anchored { readonly pair: Pair; readonly zh: string | null; readonly en: string | null }

/** 31.4% for urban residents: the name behind the value. */
const namedAfter = (text: string, end: number): string | null => {
  const phrase = /^\s+(?:for|in|among)\s+([^.,;]{1,24})/u.exec(text.slice(end, end + 40))?.[1];
  return phrase === undefined ? null : (anchors.find(({ en }) => en.test(phrase))?.id ?? null);
};

/** Where a pattern matches last; -1 if nowhere. */
const lastOf = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (let from = 0; from <= text.length;) {
    const at = text.slice(from).search(pattern);
    if (at < 0) break;
    last = from + at;
    from = last + 1;
  }
  return last;
};

const nearestBefore = (text: string, start: number, side: 'zh' | 'en'): string | null => {
  const window = text.slice(Math.max(0, start - (side === 'zh' ? 16 : 45)), start);
  const clause = window.split(side === 'zh' ? /[，。；]/u : /[.;,](?=\s)/u).at(-1) ?? '';
  let best: { id: string; at: number } | null = null;
  for (const { id, zh, en } of anchors) {
    const at = lastOf(clause, side === 'zh' ? zh : en);
    if (at >= 0 && (best === null || at >= best.at)) best = { id, at };
  }
  return best?.id ?? null;
};

const firstAnchor = (item: string): string | null =>
  anchors.flatMap(({ id, zh }) => { const at = item.search(zh); return at < 0 ? [] : [{ id, at }]; }).toSorted((a, b) => a.at - b.at)[0]?.id ?? null;

/** The names of a list before 分别 and its values, as far as all are known: the k-th value is of the k-th name. */
const listedAnchors = (pairs: readonly Pair[], text: string): ReadonlyMap<Pair, string> => {
  const known = new Map<Pair, string>();
  for (const list of listsOf(pairs, text)) {
    const start = list[0]?.zh.mention.start ?? 0;
    const dealt = text.lastIndexOf('分别', start);
    if (dealt < 0 || start - dealt > 24) continue;
    const head = text.slice(Math.max(0, dealt - 60), dealt).split(/[，。；](?![^、]*、)/u).at(-1) ?? '';
    const items = head.split(/[、和与及]/u).slice(-list.length);
    if (items.length === list.length) for (const [at, pair] of list.entries()) known.set(pair, firstAnchor(items[at] ?? '') ?? '');
  }
  return known;
};

/** 出口 with the value of 进口 and the other way: both names are known, and they have changed places. */
const swappedByName = (pairs: readonly Pair[], scene: Scene): readonly Pair[] => {
  const listed = listedAnchors(pairs, scene.zh.shadow);
  const anchored: readonly Anchored[] = pairs.filter(({ zh }) => zh.family !== 'time').map((pair) => ({
    pair, zh: listed.get(pair) ?? nearestBefore(scene.zh.shadow, pair.zh.mention.start, 'zh'), en: namedAfter(scene.en.text, pair.en.mention.end) ?? nearestBefore(scene.en.text, pair.en.mention.start, 'en'),
  }));
  return anchored.filter(({ pair, zh, en }, at) => zh !== null && en !== null && zh !== en
    && anchored.slice(Math.max(0, at - 8), at + 9).some((other) => other.pair !== pair && other.zh === en && other.en === zh && other.pair.zh.family === pair.zh.family && other.pair.zh.mention.start > pair.zh.mention.start))
    .map(({ pair }) => pair);
};

/** Values that are all there, but stand with the wrong names. */
export const swappedPairs = (pairs: readonly Pair[], scene: Scene): readonly Pair[] => {
  const listed = outOfOrder(pairs, scene);
  return listed.length > 0 ? listed : swappedByName(pairs, scene);
};
