import type { Around, Figure, Occurrence } from './scene.ts';

/** What is between a name and its figure, the less the nearer; one that is behind counts as farther than one before. */
const behind = 5;
const perComma = 20;
const perPart = 60;
const perFigure = 50;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** How far a name stands from a figure: 0 where the one is part of the other. */
export const distance = ({ plain, from: offset, figures }: Around, figure: Figure, { start, end }: Occurrence<unknown>): number => {
  const { zh } = figure;
  if (start < zh.end && zh.start < end) return 0;
  const isBefore = end <= zh.start;
  const [from, to] = isBefore ? [end, zh.start] : [zh.end, start];
  const gap = plain.slice(from - offset, to - offset);
  const others = figures.filter((one) => one.zh.start >= from && one.zh.end <= to && one.quantity.unit === figure.quantity.unit && one.period === figure.period).length;
  return to - from + (isBefore ? 0 : behind) + perComma * count(gap, /[，、:]/gu) + perPart * count(gap, /[；。]/gu) + perFigure * others;
};

/** How far the nearest is; the longer one wins where two are as near. Null: there is none. */
export const nearness = (around: Around, figure: Figure, found: readonly Occurrence<unknown>[]): number | null => {
  const all = found.map((one) => distance(around, figure, one) - Math.min(0.9, (one.end - one.start) / 100));
  return all.length === 0 ? null : Math.min(...all);
};
