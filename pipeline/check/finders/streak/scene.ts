import type { Mention } from '../../../model/index.ts';
import { fallingWords, risingWords, streakBefore } from '../../lexicon/order.ts';
import type { Scene } from '../../scene.ts';
import type { Moment } from '../../time.ts';

/** A streak and its sentence: 连续8年. */
export interface Streak {
  readonly mention: Mention;
  readonly n: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** The mentions of its sentence, itself among them. */
  readonly others: readonly Mention[];
  /** +1 rising, −1 falling, 0 neither said. */
  readonly way: number;
}

const units: ReadonlySet<string> = new Set(['year', 'month', 'quarter']);
/** How far a sentence is looked through on each side. */
export const longest = 240;

/** 连续8年 and its like, each with its sentence. */
export const streaksOf = ({ s, mentions }: Scene): readonly Streak[] => mentions.flatMap((mention, at) => {
  if (mention.kind !== 'duration' || !units.has(mention.unit) || mention.value === null || mention.comparator !== 'eq' || mention.valueHigh !== null) return [];
  if (!streakBefore.test(s.slice(Math.max(0, mention.start - 4), mention.start))) return [];
  const from = Math.max(0, mention.start - longest);
  const start = from + s.slice(from, mention.start).search(/[^。\n！？]*$/u);
  const end = mention.end + (/^[^。\n！？]*/u.exec(s.slice(mention.end, mention.end + longest))?.[0].length ?? 0);
  const others = mentions.slice(Math.max(0, at - 30), at + 30).filter((one) => one.start >= start && one.end <= end);
  const behind = s.slice(mention.end, mention.end + 20);
  return [{ mention, n: Number(mention.value), unit: mention.unit, start, end, others, way: risingWords.test(behind) ? 1 : fallingWords.test(behind) ? -1 : 0 }];
});

/** How many years, months or quarters a stretch has, both ends counted; null where it is too coarse. */
export const count = (from: Moment, to: Moment, unit: string): number | null => {
  if (unit === 'year') return to.year - from.year + 1;
  if (from.month === null || to.month === null) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return unit === 'month' ? months : months % 3 === 0 ? months / 3 : null;
};

export const isTime = ({ kind }: Mention): boolean => kind === 'year' || kind === 'date';
