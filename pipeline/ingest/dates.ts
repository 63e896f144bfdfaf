import { halfWidth } from './text.ts';

const chineseDigits = '〇零一二三四五六七八九';
const pattern =
  /(?<!\d)(\d{4})\s?(?:-|\/|\.|·|年)\s?(\d{1,2})\s?(?:-|\/|\.|·|月)\s?(\d{1,2})(?!\d)\s?[日号]?|([〇○◯零OoＯ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日|民[国國]\s?(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu;

/** 二〇二四 → 2024 */
const yearOf = (text: string): number => Number([...text.replace(/[○◯OoＯ]/gu, '〇')].map((char) => Math.max(0, chineseDigits.indexOf(char) - 1)).join(''));

const digit = (char: string): number => (char === '' ? 0 : Math.max(0, chineseDigits.indexOf(char) - 1));

/** 二十八 → 28, 十 → 10 */
const countOf = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  return text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(ones);
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

const dateOf = (start: number, whole: string, year: number, month: number, day: number, text: string): readonly FoundDate[] => {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return [];
  const end = start + whole.trimEnd().length;
  return [{ iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, text: text.slice(start, end), start, end }];
};

/**
 * Whole dates of a text: 2024-07-28, 2024/7/28, 2024.07.28, 2024年7月28日, 二〇二四年七月二十八日, 民國113年7月28日, full-width digits.
 * A date without its day is none (its form has YYYY-MM-DD only), nor is one that no calendar has.
 */
export const findDates = (text: string): readonly FoundDate[] =>
  [...halfWidth(text).matchAll(pattern)].flatMap((match) => {
    const [whole, y, m, d, cy, cm, cd, ry, rm, rd] = match;
    // Years of the republic are counted from 1912.
    const year = y !== undefined ? Number(y) : ry !== undefined ? Number(ry) + 1911 : yearOf(cy ?? '');
    const month = m ?? rm ?? null;
    const day = d ?? rd ?? null;
    return dateOf(match.index, whole, year, month === null ? countOf(cm ?? '') : Number(month), day === null ? countOf(cd ?? '') : Number(day), text);
  });

/** What is left of a line without its first date and the time of day beside it. */
export const withoutDate = (text: string, date: FoundDate): string =>
  (text.slice(0, date.start) + ' ' + text.slice(date.end).replace(/^[\sT]*(?:星期[一二三四五六日天])?\s*(?:(?:上|下)午)?\s*\d{1,2}\s*[:：时]\s*\d{2}(?:\s*[:：分]\s*\d{2}(?:\.\d{1,3})?)?分?秒?(?:Z|[+-]\d{2}:?\d{2})?/u, '')).trim();
