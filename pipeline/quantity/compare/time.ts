import type { Figure } from './figure.ts';
import { error, type Problem, type Verdict } from './problem.ts';

/** Dates without a year are read as of this one, which no text is about; a leap year, so that 29 February is a day. */
export const undated = 1600;

interface Part { readonly year: string; readonly rest: string }

const parts = (iso: string): readonly Part[] => iso.split('/').map((end) => ({ year: end.slice(0, 4), rest: end.slice(4) }));

const isUndated = (year: string): boolean => Number(year) - undated >= 0 && Number(year) - undated < 3;

const saysYear = /\d{4}|['’]\d\d|[零〇一二三四五六七八九]{4}|[\uff10-\uff19]{4}|\d0s|世纪|年代|\bcentury\b|\d{4}/u;

/** Times as ISO, a year as one; null of what has none. A year that the words themselves do not say is taken for unknown. */
export const isoOf = ({ mention }: Figure): string | null => {
  if (mention.kind === 'year') return mention.iso ?? mention.value;
  // A plan's years are its own: 十三五 is 2016 to 2020 whatever its words.
  if (mention.iso === null || mention.kind === 'code' || saysYear.test(mention.text)) return mention.iso;
  const first = Number(mention.iso.slice(0, 4));
  return mention.iso.replaceAll(/(?<=^|\/)\d{4}/gu, (year) => String(undated + Number(year) - first));
};

/** Every year that a figure names. */
export const yearsIn = (figure: Figure): readonly string[] => {
  const iso = isoOf(figure);
  if (iso === null) return [];
  const [from, to] = parts(iso).map(({ year }) => Number(year));
  if (from === undefined || to === undefined || to - from > 30) return parts(iso).map(({ year }) => year).filter((year) => !isUndated(year));
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step)).filter((year) => !isUndated(year));
};

export type TimeRelation = 'same' | 'year-differs' | 'differs';

/** A year that only one side fixes is no difference; the rest must be the same. */
export const relateTimes = (zh: string, en: string): TimeRelation => {
  const [a, b] = [parts(zh), parts(en)];
  if (a.length !== b.length) return 'differs';
  const rest = a.every((part, at) => part.rest === b[at]?.rest);
  const years = a.every((part, at) => part.year === b[at]?.year || isUndated(part.year) || isUndated(b[at]?.year ?? ''));
  if (!rest) return 'differs';
  return years ? 'same' : 'year-differs';
};

/** 6月底 and 30 June, 2021年末 and 31 December 2021: the end of a month or year is its last day. */
const isLastDay = (whole: string, date: string): boolean => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date);
  if (!match || whole.includes('/')) return false;
  const [, year = '', month = '', day = ''] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) !== last) return false;
  return /^\d{4}$/u.test(whole) ? month === '12' && relateTimes(whole, year) === 'same' : /^\d{4}-\d\d$/u.test(whole) && relateTimes(whole, `${year}-${month}`) === 'same';
};

const verdict = (cost: number, ...problems: readonly Problem[]): Verdict => ({ cost, problems });

/** 二季度 and “the second”: English leaves out what it has just said. */
const numbered = (zh: Figure, en: Figure): Verdict | null => {
  const number = /[一二三四1-4](?=季度)|[一二三四五六七八九十1-9](?=[月日年])/u.exec(zh.mention.text)?.[0];
  const value = number === undefined ? null : /\d/u.test(number) ? number : String('一二三四五六七八九十'.indexOf(number) + 1);
  return value !== null && value === en.mention.value ? verdict(0.6) : null;
};

/** Time against time by ISO form; a plan's or congress's number is a label on one side and a time on the other. */
export const judgeTimes = (zh: Figure, en: Figure): Verdict | null => {
  const [a, b] = [isoOf(zh), isoOf(en)];
  if (en.family === 'label' || en.family === 'rank') return numbered(zh, en);
  if (zh.family !== 'time' || en.family !== 'time') return null;
  if (a === null || b === null) return null;
  const relation = isLastDay(a, b) || isLastDay(b, a) ? 'same' : relateTimes(a, b);
  if (relation === 'same') return verdict(a === b ? 0 : 0.05);
  const form = parts(a).length === parts(b).length && (parts(a)[0]?.rest.length === parts(b)[0]?.rest.length) ? 0 : 0.4;
  return verdict((relation === 'year-differs' ? 1.5 : 1.8) + form, error('period'));
};
