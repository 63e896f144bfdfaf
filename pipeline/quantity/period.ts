/** A span of days of the calendar, and how it was written. Months and days count from 1. */
export interface Period {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'date' | 'interval';
  readonly start: Day;
  readonly end: Day;
  /** The two ends of an interval. */
  readonly parts: readonly Period[];
}

export interface Day { readonly year: number; readonly month: number; readonly day: number }

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

const months = (kind: Period['kind'], year: number, first: number, last: number): Period => ({
  kind, start: { year, month: first, day: 1 }, end: { year, month: last, day: daysIn(year, last) }, parts: [],
});

const readSimple = (text: string): Period | null => {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/u.exec(text);
  if (!match) return null;
  const [, y, quarter, half, m, d] = match;
  const year = Number(y);
  if (quarter) return months('quarter', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half) return months('half', year, Number(half) * 6 - 5, Number(half) * 6);
  if (!m) return months('year', year, 1, 12);
  const month = Number(m);
  if (!d) return months('month', year, month, month);
  const day = { year, month, day: Number(d) };
  return day.day >= 1 && day.day <= daysIn(year, month) ? { kind: 'date', start: day, end: day, parts: [] } : null;
};

const ordinal = (day: Day): number => (day.year * 100 + day.month) * 100 + day.day;

/**
 * Reads a period: `2021`, `2023-H1`, `2023-Q1`, `2024-06`, `2024-06-30`, or an interval of two of one kind, both ends
 * included: `2018--2021`. Null if it is none, or an interval's end is not after its start.
 */
export const readPeriod = (text: string): Period | null => {
  const ends = text.split('--');
  if (ends.length === 1) return readSimple(text);
  const [first, last] = ends.map(readSimple);
  if (ends.length > 2 || !first || !last || first.kind !== last.kind || ordinal(first.start) >= ordinal(last.start)) return null;
  return { kind: 'interval', start: first.start, end: last.end, parts: [first, last] };
};

/** Order of time: by the end, then by the start, so that a year stands after its months. What is no period comes first. */
export const comparePeriods = (a: string, b: string): number => {
  const [first, second] = [readPeriod(a), readPeriod(b)];
  if (!first || !second) return Number(first !== null) - Number(second !== null);
  return ordinal(first.end) - ordinal(second.end) || ordinal(second.start) - ordinal(first.start);
};
