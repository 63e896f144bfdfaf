import type { FactMention } from '../../model/index.ts';
import { afterEarlier, beforeEarlier, lastYear, earlierLinks } from './lexicon.ts';
import type { Figure, Scene } from './scene.ts';

/** What a figure was at another time than its sentence tells of, which stands right before it: 比**2021年**的58家增长1.2倍. */
export interface Earlier {
  readonly period: string;
  /** Where the words begin that set it into that time; they end at the figure. */
  readonly start: number;
  readonly end: number;
}

/** So much before a figure is asked for its time. */
const reach = 16;

/** The year that 上年 counts from: the one that the sentence names, which the figure is read to be about. */
const yearOf = ({ mentions }: Scene, figure: Figure): number | null => {
  const years = new Set(mentions.filter(({ quantity, zh }) => quantity === null && zh.end <= figure.zh.start).map(({ period }) => period));
  const [only] = years;
  return years.size === 1 && only === figure.period && /^\d{4}$/u.test(only ?? '') ? Number(only) : null;
};

/** `比2021年的`: the words of change, the time and what links it to the figure. */
const byTime = ({ mentions, plain }: Scene, { zh }: Figure): Earlier | null => {
  const time = mentions.findLast((one) => one.quantity === null && one.zh.end <= zh.start && one.zh.end > zh.start - reach);
  if (!time || time.period === null || !earlierLinks.test(plain.slice(time.zh.end, zh.start))) return null;
  const word = beforeEarlier.exec(plain.slice(Math.max(0, time.zh.start - reach), time.zh.start))?.[0];
  return word !== undefined && afterEarlier.test(plain.slice(zh.end)) ? { period: time.period, start: time.zh.start - word.length, end: zh.start } : null;
};

/** `由上年的`, `，上年为`. */
const byYear = (scene: Scene, figure: Figure): Earlier | null => {
  const { start, end } = figure.zh;
  const words = lastYear.exec(scene.plain.slice(Math.max(0, start - reach), start))?.groups?.['words'];
  const year = words === undefined || !afterEarlier.test(scene.plain.slice(end)) ? null : yearOf(scene, figure);
  return words === undefined || year === null ? null : { period: String(year - 1), start: start - words.length, end: start };
};

/** A sentence whose figures of another time are about that time. Those that a list deals out have theirs. */
export const withEarlier = (scene: Scene): Scene => {
  const earlier = new Map(scene.figures.flatMap((figure) => {
    const own = scene.dealt.some(({ figures }) => figures.includes(figure)) ? null : byTime(scene, figure) ?? byYear(scene, figure);
    return own ? [[figure.id, own] as const] : [];
  }));
  if (earlier.size === 0) return scene;
  const timed = <T extends FactMention>(mention: T): T => ({ ...mention, period: earlier.get(mention.id)?.period ?? mention.period });
  const figures = new Map(scene.figures.map((figure) => [figure, earlier.has(figure.id) ? timed(figure) : figure]));
  return { ...scene, earlier, figures: scene.figures.map((one) => figures.get(one) ?? one), mentions: scene.mentions.map((one) => (earlier.has(one.id) ? timed(one) : one)) };
};
