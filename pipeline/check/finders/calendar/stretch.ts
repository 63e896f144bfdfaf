import type { Mention, Verdict } from '../../../model/index.ts';
import { broken, endToEnd } from '../../lexicon/calendar.ts';
import { dayNumber, type Moment } from '../../time.ts';

/** A length of time as written, perhaps of two parts (两年零四个月). */
export interface Length {
  readonly figures: readonly Mention[];
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly n: number;
  readonly exact: boolean;
  readonly more: boolean;
}

/** How many units lie between two moments, the ends not counted and counted; null where the moments are too coarse. */
export const between = (from: Moment, to: Moment, unit: string): readonly [number, number] | null => {
  const months = from.month === null || to.month === null ? null : (to.year - from.year) * 12 + to.month - from.month;
  if (unit === 'year') {
    if (months === null) return [to.year - from.year, to.year - from.year + 1];
    return [Math.floor(months / 12), months % 12 === 0 ? Math.max(1, months / 12) : Math.ceil((months + 1) / 12)];
  }
  if (months === null) return null;
  if (unit === 'month') return from.day === null || to.day === null ? [months, months + 1] : [months - (to.day < from.day ? 1 : 0), months + (to.day < from.day ? 0 : 1)];
  if (from.day === null || to.day === null || from.month === null || to.month === null) return null;
  const days = dayNumber({ year: to.year, month: to.month, day: to.day }) - dayNumber({ year: from.year, month: from.month, day: from.day });
  return [days, days + 1];
};

/** Counted with every calendar year, month or day that the stretch touches: 2019年3月至2021年3月 are three years of the calendar. */
export const touched = (from: Moment, to: Moment, unit: string): number =>
  (unit === 'year' ? to.year - from.year + 1 : unit === 'month' && from.month !== null && to.month !== null ? (to.year - from.year) * 12 + to.month - from.month + 1 : 0);

/** 除了传统的比赛，还添了夜市: nothing is taken out. */
const besides = /除了?[^。；，]{1,20}，(?:还|又|也|更|另)/gu;

const reach = 80;
const sentenceStart = (s: string, at: number): number => Math.max(0, at - reach) + s.slice(Math.max(0, at - reach), at).search(/[^。\n]*$/u);

/**
 * More than a stretch holds is never its length. Less may be: what was held on some of its days, worked with pauses. It
 * contradicts only where the words say from end to end (`whole`).
 */
export const verdictOf = (s: string, length: Length, [low]: readonly [number, number], most: number, whole: boolean): Verdict | null => {
  const [from, to] = [sentenceStart(s, length.start), length.end + (/^[^。\n]*/u.exec(s.slice(length.end, length.end + reach))?.[0].length ?? 0)];
  const words = `${s.slice(from, length.start)}${s.slice(length.start, to)}`.replace(besides, '');
  // Pauses and parts make less of a stretch, never more; only its own clause may say that more stretches than this are meant.
  const clause = `${s.slice(from, length.start)}${/^[^，。；\n]*/u.exec(s.slice(length.end, to))?.[0] ?? ''}`;
  if (broken.test(length.n > most ? clause : words)) return null;
  if (length.n < low) return whole || endToEnd.test(s.slice(Math.max(0, length.start - 6), length.start)) ? 'fails' : 'undecided';
  return length.n <= most ? 'undecided' : 'fails';
};
