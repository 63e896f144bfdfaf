import type { Mention } from '../model/index.ts';

/** A year, a month or a day, as far as it is given. Months and days count from 1; a day need not exist (30 February). */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** Is it a year of 366 days (Gregorian)? */
export const isLeap = leap;

/** Days of a month; without a year, the most that it can have. */
export const daysIn = (month: number, year: number | null): number =>
  (month === 2 ? (year === null || leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** One end of an `iso` of a mention: `2021`, `2021-06`, `2021-06-09`; null of plans, quarters and the like. */
export const momentOf = (iso: string): Moment | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  return match ? { year: Number(match[1]), month: match[2] === undefined ? null : Number(match[2]), day: match[3] === undefined ? null : Number(match[3]) } : null;
};

/** First and last moment of a mention of time; the same twice for a date. */
export const stretchOf = ({ kind, iso, value }: Mention): readonly [Moment, Moment] | null => {
  const words = iso ?? (kind === 'year' ? value : null);
  const [from, to] = (words ?? '').split('/').map(momentOf);
  return from ? [from, to ?? from] : null;
};

/** Days since 1 March of the year 0, of the Gregorian calendar; any month and day give a number. */
export const dayNumber = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number => {
  const [y, m] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
};

/** Day of the week, 0 for Sunday. 1 March of the year 0 was a Wednesday. */
export const weekday = (moment: { readonly year: number; readonly month: number; readonly day: number }): number => (dayNumber(moment) + 3) % 7;

/** Is the year written with the date itself? */
export const namesYear = ({ text }: Mention): boolean => /(?:[\d０-９〇零○一二三四五六七八九]{4})\s*[年\-/.]/u.test(text);

/** The line of a text that holds a place, at most `most` characters of it before the place. */
export const lineBefore = (s: string, at: number, most = 400): string => {
  const from = Math.max(0, at - most);
  const part = s.slice(from, at);
  return part.slice(part.lastIndexOf('\n') + 1);
};

/** The last year before the place in the words of its line, or null. */
export const yearBefore = (words: string): number | null => {
  const all = [...words.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|-\d|\/\d|\.\d)/gu)];
  return all.length > 0 ? Number(all.at(-1)?.[1]) : null;
};
