import { halfWidth } from './text.ts';

const chineseDigits = '〇零一二三四五六七八九';
const ones = '[一二三四五六七八九十]';
const between = '\\s{0,3}';
const mark = '(?:-|–|\\/|\\.|·|年\\/?)';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const week = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?';
/** Between day and year: its day of the week (Nov 16 Sun 2014), the time (Nov 16 21:37:00 CST 2014). */
const beforeYear = `,?\\s{1,2}(?:${week},?\\s{1,2})?(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{2,4}\\s)?)?`;
/** Each form with the names of its parts: `y`, `m`, `d` in digits, `Y`, `M`, `D` in Chinese numerals, `r`, `R` years of the republic, `x` a year in digits before Chinese numerals, `t` a year apart from its day and the time, `e` and `f` a month in English, `c` a day before its year (11月 16 週日 2014). */
const forms: readonly string[] = [
  `(?<!\\d)(?<y>\\d{4})${between}${mark}${between}(?<m>\\d{1,2})${between}(?:-|–|\\/|\\.|·|月\\/?)${between}(?<d>\\d{1,2})(?!\\d)\\s?[日号號]?`,
  // 2024 04/18 09:26:41: set in three elements
  `(?<!\\d)(?<ty>20\\d{2})\\s{1,2}(?<tm>\\d{2})\\s?\\/\\s?(?<td>\\d{2})\\s{1,2}(?=\\d{1,2}:\\d{2})`,
  `(?<Y>(?:[〇○◯零OoＯ0一二三四五六七八九]\\s{0,2}){4})年\\s{0,2}(?<M>(?:${ones}\\s{0,2}){1,3}|元)月\\s{0,2}(?<D>(?:[一二三四五六七八九十廿卅]\\s{0,2}){1,3})[日号號]`,
  `(?<!\\d)(?<xy>\\d{4})年\\s{0,2}(?<xm>${ones}{1,2})月\\s{0,2}(?<xd>[一二三四五六七八九十廿卅]{1,3})[日号號]`,
  `(?:中[华華])?民[国國]\\s?(?:(?<r>\\d{2,3})|(?<R>[〇○零一二三四五六七八九十百]{2,5}))\\s?年\\s?(?<rm>\\d{1,2}|${ones}{1,3})\\s?月\\s?(?<rd>\\d{1,2}|${ones}{1,3})\\s?日`,
  `\\b(?<e>${months})[a-z]{0,6}\\.?\\s{1,2}(?<ed>\\d{1,2})(?:st|nd|rd|th)?${beforeYear}(?<ey>\\d{4})(?!\\d)`,
  `(?<!\\d)(?<fd>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<f>${months})[a-z]{0,6}\\.?,?[\\s-](?<fy>\\d{4})(?!\\d)`,
  `(?<!\\d)(?<cm>\\d{1,2}|${ones}{1,2})月\\s{1,2}(?<cd>\\d{1,2})\\s{1,2}(?:星期|[周週])[一二三四五六日天]\\s{1,2}(?<cy>\\d{4})(?!\\d)`,
];
const pattern = new RegExp(forms.join('|'), 'gu');

/** A day of the republic without its name, as Taiwan's offices write it: 108年8月29日, 98.11.16. */
export const republicDate = (text: string): FoundDate | undefined => {
  const match = /(?<![\d.-])(?<year>[5-9]\d|1[0-2]\d)\s?[年./-]\s?(?<month>\d{1,2})\s?[月./-]\s?(?<day>\d{1,2})(?!\d)\s?日?/u.exec(halfWidth(text));
  const { year, month, day } = match?.groups ?? {};
  const found = match ? findDates(`${Number(year) + 1911}年${month}月${day}日`)[0] : undefined;
  return match && found ? { ...found, text: text.slice(match.index, match.index + match[0].length), start: match.index, end: match.index + match[0].length } : undefined;
};

/** What is a date only behind a label that says so: 21-03-05, 20210305, 110-03-05 (of the republic). */
const short = /(?<!\d)(?:(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?:\d{4}|\d{6})?(?!\d)|(?<s>\d{2,3})\s?[-/.年]\s?(?<sm>\d{1,2})\s?[-/.月]\s?(?<sd>\d{1,2})(?!\d)\s?日?)/u;

const digit = (char: string): number => (char === '' ? 0 : Math.max(0, chineseDigits.indexOf(char) - 1));

/** 二〇二四 → 2024 */
const yearOf = (text: string): number => Number([...text.replace(/\s/gu, '').replace(/[○◯OoＯ0]/gu, '〇')].map(digit).join(''));

/** 二十八 → 28, 十 → 10, 廿五 → 25 */
const tensOf = (text: string): number => {
  const [tens = '', rest = ''] = text.includes('十') ? text.split('十') : ['', text];
  return text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(rest) : digit(rest);
};

/** A number in digits or in Chinese numerals below 200. */
const countOf = (written: string): number => {
  const text = written.replace(/\s/gu, '').replace(/^元$/u, '一').replace(/廿/u, '二十').replace(/卅/u, '三十');
  if (/^\d+$/u.test(text)) return Number(text);
  const [hundreds, rest] = text.includes('百') ? [1, text.slice(text.indexOf('百') + 1)] : [0, text];
  return hundreds * 100 + (hundreds === 0 && rest.length >= 2 && !rest.includes('十') ? yearOf(rest) : tensOf(rest));
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A whole date as a text writes it; `start` is its place in UTF-16 units. */
export interface FoundDate {
  readonly iso: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const dateOf = (start: number, whole: string, [year, month, day]: readonly [number, number, number], text: string): readonly FoundDate[] => {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return [];
  const end = start + whole.trimEnd().length;
  return [{ iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, text: text.slice(start, end), start, end }];
};

const english = (name: string): number => months.split('|').indexOf(name) + 1;

const partsOf = (parts: Readonly<Record<string, string | undefined>>): readonly [number, number, number] => {
  const { y, m, d, Y, M, D, r, R, rm, rd, e, ed, ey, f, fd, fy, cm, cd, cy, xy, xm, xd, ty, tm, td } = parts;
  if (y !== undefined) return [Number(y), Number(m), Number(d)];
  if (ty !== undefined) return [Number(ty), Number(tm), Number(td)];
  if (Y !== undefined) return [yearOf(Y), countOf(M ?? ''), countOf(D ?? '')];
  if (xy !== undefined) return [Number(xy), countOf(xm ?? ''), countOf(xd ?? '')];
  // Years of the republic are counted from 1912.
  if (rm !== undefined) return [countOf(r ?? R ?? '') + 1911, countOf(rm), countOf(rd ?? '')];
  if (cm !== undefined) return [Number(cy), countOf(cm), Number(cd)];
  return e !== undefined ? [Number(ey), english(e), Number(ed)] : [Number(fy), english(f ?? ''), Number(fd)];
};

/**
 * Whole dates of a text: 2024-07-28, 2024/7/28, 2024.07.28, 2024年7月28日, 二〇二四年七月廿八日, 民國113年7月28日, Jul 28, 2024, Jul 28 Sun 2024, full-width digits.
 * A date without its day is none (its form has YYYY-MM-DD only), nor is one that no calendar has.
 */
export const findDates = (text: string): readonly FoundDate[] =>
  [...halfWidth(text).matchAll(pattern)].flatMap((match) => dateOf(match.index, match[0], partsOf(match.groups ?? {}), text));

/** Two digits of a year below this are of this century. */
const century = 80;

/** The date behind a label that says it is one, in the short forms as well: 21-03-05, 20210305; 110-03-05 is of the republic, as is 98-11-16 where the label is written in traditional characters. */
export const labelledDate = (text: string, traditional = false): FoundDate | undefined => {
  const whole = findDates(text)[0] ?? (traditional ? republicDate(text) : undefined);
  if (whole) return whole;
  const match = short.exec(halfWidth(text));
  if (!match) return undefined;
  const { y, m, d, s = '', sm, sd } = match.groups ?? {};
  const year = y !== undefined ? Number(y) : s.length === 3 ? Number(s) + 1911 : Number(s) + (Number(s) < century ? 2000 : 1900);
  return dateOf(match.index, match[0], [year, Number(m ?? sm), Number(d ?? sd)], text)[0];
};

/** The date of a line: a whole one, or a short one with its time of day, as 21-3-5 20:11. */
export const lineDate = (text: string): FoundDate | undefined =>
  findDates(text)[0] ?? (/(?:^|[[（(【\s])\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}/u.test(halfWidth(text)) ? labelledDate(text) : undefined);

const clock = '(?:(?:上|下)午)?\\s*\\d{1,2}\\s*[:：时時]\\s*\\d{2}(?:\\s*[:：分]\\s*\\d{2}(?:\\.\\d{1,3})?)?分?秒?(?:Z|[+-]\\d{2}:?\\d{2})?';
const clockAfter = new RegExp(`^[\\sT]*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?|[（(][一二三四五六日][）)])?\\s*${clock}`, 'u');
const clockBefore = /(?:^|\s)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$/u;

/** What is left of a line without its first date and the time of day beside it, and without the brackets that held them. */
export const withoutDate = (text: string, date: FoundDate): string =>
  `${text.slice(0, date.start).replace(clockBefore, ' ')} ${text.slice(date.end).replace(clockAfter, '')}`.replace(/[（([【〔]\s*[）)\]】〕]/gu, ' ').trim();
