import type { Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { isNarrow, scaled, type Reading } from '../../interval.ts';
import { isAmount } from '../../near.ts';
import type { Scene } from '../../scene.ts';

/** Figures that stand within `back` before and `on` after `f`, no more than `lines` lines off; the nearest first. */
export const nearby = (scene: Scene, f: Figure, { back, on, lines }: { readonly back: number; readonly on: number; readonly lines: number }): readonly Figure[] =>
  [...scene.figures.slice(Math.max(0, f.index - back), f.index).toReversed(), ...scene.figures.slice(f.index + 1, f.index + 1 + on)]
    .filter((one) => Math.abs(one.line - f.line) <= lines);

/** An amount printed as a figure, not as a bound: it can be reckoned with. */
export const isExact = (f: Figure): boolean => isAmount(f) && f.m.valueHigh === null && (f.m.comparator === 'eq' || f.m.comparator === 'approx');

/** The words before a place in its line, at most `most` characters: a window, so that time stays in proportion to length. */
export const lineTo = (scene: Scene, at: number, most: number): string => /[^\n]*$/u.exec(scene.s.slice(Math.max(0, at - most), at))?.[0] ?? '';

/** More mentions than this do not stand in a stretch that a finder asks for. */
const most = 60;

/** Mentions that lie in a stretch of the text, found by halving. */
export const mentionsIn = ({ mentions }: Scene, from: number, to: number): readonly Mention[] => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + most).filter(({ end }) => end <= to);
};

/** The last figures that end before a place, at most `count` of them, the nearest first; found by halving. */
export const figuresBefore = ({ figures }: Scene, at: number, count: number): readonly Figure[] => {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((figures[middle]?.m.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return figures.slice(Math.max(0, low - count), low).toReversed();
};

/** Words that name what is measured: those before the figure and the noun behind it. */
export const nameOf = (f: Figure): string => `${f.own}${/^[^，、和及与的在，\d]{1,10}/u.exec(f.tail)?.[0] ?? ''}`;

/** Whether two names share two characters that stand together: 外贸进出口 and 民营企业进出口. */
export const sharesWord = (a: string, b: string): boolean => [...a].some((char, n, all) => n > 0 && b.includes(`${all[n - 1]}${char}`));

/** Units of one kind, as multiples of the first. */
const units: Readonly<Record<string, readonly [unit: string, factor: string]>> = { jin: ['kg', '0.5'], t: ['kg', '1000'] };

/** The amount in a unit that others of its kind are in too. */
export const inCommonUnit = (f: Figure): { readonly unit: string; readonly reading: Reading } => {
  const [unit, factor] = Object.hasOwn(units, f.m.unit) ? units[f.m.unit] ?? [f.m.unit, '1'] : [f.m.unit, '1'];
  return { unit, reading: scaled(f.reading, factor) };
};

/** Narrow enough that agreement is no accident: `one` in so many. */
export const tellsMuch = (stated: Reading, computed: Reading, part: string): boolean => isNarrow(stated, part) && isNarrow(computed, part);

/** The words of its clause before a figure, lengths of time among them (平均一天6.2万). */
export const wordsBefore = (scene: Scene, f: Figure): string => /[^，。；:\n]*$/u.exec(scene.s.slice(Math.max(0, f.m.start - 16), f.m.start))?.[0] ?? '';

/** The year of a figure, by its own words or by what the text speaks of there. */
export const yearOf = (f: Figure): number | null => f.year ?? (/^\d{4}/u.test(f.m.period ?? '') ? Number(f.m.period?.slice(0, 4)) : null);

/** Words of the year before. */
export const earlierWords = /上年|去年|上一年|前一年|同期|同季|同月/u;
