import type { Figure } from './figure.ts';
import { isoOf, relateTimes } from './time.ts';
import { isSame } from './values.ts';

interface Both { readonly zh: readonly Figure[]; readonly en: readonly Figure[] }

const endsOf = (range: Figure): readonly [string, string] | null => {
  const iso = range.family === 'time' ? isoOf(range) : null;
  const [from, to] = iso?.split('/') ?? [];
  return from !== undefined && to !== undefined ? [from, to] : null;
};

const isEnd = (range: Figure, end: 0 | 1, figure: Figure): boolean => {
  if (figure.high) return false;
  const times = endsOf(range);
  if (times) {
    const iso = figure.family === 'time' ? isoOf(figure) : null;
    return iso !== null && !iso.includes('/') && relateTimes(times[end], iso) === 'same';
  }
  const value = end === 0 ? range.low : range.high;
  return range.family === figure.family && range.dimension === figure.dimension && value !== null && figure.low !== null && isSame(value, figure.low);
};

const isRange = (figure: Figure): boolean => figure.high !== null || endsOf(figure) !== null;

const sameRange = (a: Figure, b: Figure): boolean => {
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x && y) return relateTimes(x.join('/'), y.join('/')) === 'same';
  return a.low !== null && b.low !== null && a.high !== null && b.high !== null && isSame(a.low, b.low) && isSame(a.high, b.high);
};

const joined = (range: Figure, low: Figure, high: Figure, text: string): Figure => {
  const [start, end] = [Math.min(low.mention.start, high.mention.start), Math.max(low.mention.end, high.mention.end)];
  return {
    ...low, family: range.family, high: high.low,
    mention: { ...low.mention, start, end, text: text.slice(start, end), kind: range.mention.kind, valueHigh: high.mention.value, iso: range.family === 'time' ? range.mention.iso : low.mention.iso },
  };
};

/** The two ends of a range that stand apart on this side, made one figure. */
const joinOne = (range: Figure, figures: readonly Figure[], text: string): readonly Figure[] => {
  if (figures.some((figure) => sameRange(range, figure))) return figures;
  const from = figures.findIndex((figure) => isEnd(range, 0, figure));
  // Ends of time may come in any order: 2020年…比2010年 is between 2010 and 2020.
  const to = figures.findIndex((figure, at) => (range.family === 'time' ? at !== from : at > from) && Math.abs(at - from) <= 3 && isEnd(range, 1, figure));
  const [low, high] = [figures[from], figures[to]];
  if (from < 0 || !low || !high) return figures;
  const one = joined(range, low, high, text);
  return figures.flatMap((figure, at) => (at === to ? [] : at === from ? [one] : [figure]));
};

/** 每十名…三名 is three in ten: two counts on one side, a proportion on the other. */
const joinProportion = (ratio: Figure, figures: readonly Figure[], text: string): readonly Figure[] => {
  if (ratio.family !== 'part' || ratio.low === null) return figures;
  const from = figures.findIndex((whole, at) => {
    const part = figures[at + 1];
    return whole.family === 'thing' && part?.family === 'thing' && /(?:每|\bevery |\bper |\bof )$/iu.test(text.slice(Math.max(0, whole.mention.start - 8), whole.mention.start))
      && whole.low !== null && part.low !== null && whole.low.gt(1) && isSame(part.low.div(whole.low), ratio.low ?? whole.low);
  });
  const [whole, part] = [figures[from], figures[from + 1]];
  if (!whole || !part) return figures;
  const one: Figure = { ...part, family: 'part', low: ratio.low, exponent: null, mention: { ...part.mention, start: whole.mention.start, text: text.slice(whole.mention.start, part.mention.end), kind: 'ratio', value: ratio.low.toFixed(), unit: 'ratio', sense: 'level' } };
  return [...figures.slice(0, from), one, ...figures.slice(from + 2)];
};

const joinAll = (ranges: readonly Figure[], figures: readonly Figure[], text: string): readonly Figure[] =>
  ranges.slice(0, 60).reduce((all, one) => (isRange(one) ? joinOne(one, all, text) : joinProportion(one, all, text)), figures);

/** 2018-2021年 said as two years (from 2018 … to 2021) is one range on both sides. */
export const joinSplitRanges = (zh: readonly Figure[], en: readonly Figure[], texts: { readonly zh: string; readonly en: string }): Both => ({
  zh: joinAll(en, zh, texts.zh), en: joinAll(zh, en, texts.en),
});
