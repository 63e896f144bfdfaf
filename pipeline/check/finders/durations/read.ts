import type { ClaimSpan } from '../../../model/index.ts';
import { exactly, interval, Real, type Reading } from '../../interval.ts';
import { lengthParts } from '../../lexicon/durations.ts';

/** A length of time in seconds, as precise as its last written part (`unit`, in seconds). */
export interface Length { readonly span: ClaimSpan; readonly seconds: Real; readonly unit: number }

/** `2小时20分`, `4分30秒`, `半小时` at a place; null of no such length. */
export const lengthAt = (words: string, at: number): Length | null => {
  const [, hours, minutes, seconds] = lengthParts.exec(words) ?? [];
  // 85分 alone is of a score.
  if ((hours ?? seconds) === undefined && (minutes === undefined || !words.endsWith('钟'))) return null;
  return {
    span: { start: at, end: at + words.length },
    seconds: new Real(hours === '半' ? '0.5' : hours ?? 0).times(3600).plus(new Real(minutes ?? 0).times(60)).plus(seconds ?? 0),
    unit: seconds !== undefined ? 1 : minutes !== undefined ? 60 : 3600,
  };
};

/** As it may have been rounded: by half of its last written part, of hours by a quarter of one. 3分钟 beside 4分30秒 is told to the second. */
export const readingOfLength = ({ seconds, unit }: Length, beside: Length): Reading => {
  const slack = new Real(unit === 3600 ? 1800 : Math.min(unit, beside.unit)).div(2);
  const own = interval(seconds.minus(slack), seconds.plus(slack));
  return { strict: own, loose: own, digits: exactly(seconds).digits ?? null };
};

/** Whole minutes where there are no seconds to tell. */
export const tellSeconds = (seconds: Real, lang: 'zh' | 'en'): string => {
  const whole = seconds.mod(60).isZero();
  const n = (whole ? seconds.div(60) : seconds).toFixed();
  return lang === 'zh' ? `${n}${whole ? '分钟' : '秒'}` : `${n} ${whole ? 'minute' : 'second'}${n === '1' ? '' : 's'}`;
};
