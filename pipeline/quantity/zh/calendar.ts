import { countsOn } from './unit.ts';
import type { MentionKind } from '../../model/index.ts';
import { plainPlans, plans, planTails, yearParts } from './lexicon/time.ts';
import { evaluateHan } from './han.ts';

/** A date, year, period or plan at a place. `iso` null: the year has to come from the context. */
export interface TimeFound {
  readonly end: number;
  readonly kind: MentionKind;
  readonly value: string | null;
  readonly valueHigh: string | null;
  readonly unit: string;
  readonly iso: string | null;
}

/** The year that a text is about where a date leaves it out. */
export type YearOf = (at: number) => number | null;

export const pad = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const hanDigits = '零一二三四五六七八九';
export const numberOf = (text: string | undefined): number => {
  if (text === undefined || text === '') return Number.NaN;
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[零一二三四五六七八九]{4}$/u.test(text)) return Number([...text].map((char) => hanDigits.indexOf(char)).join(''));
  return evaluateHan(text)?.toNumber() ?? Number.NaN;
};

export const found = (end: number, kind: MentionKind, iso: string | null, extra: Partial<TimeFound> = {}): TimeFound =>
  ({ end, kind, value: null, valueHigh: null, unit: '', iso, ...extra });

export const yearMention = (end: number, value: number): TimeFound => found(end, 'year', null, { value: String(value), unit: 'year' });
const monthRange = (of: number | null, first: number, last: number): string | null =>
  of === null ? null : `${of}-${pad(first)}/${of}-${pad(last)}`;
const goodMonth = (value: number): boolean => value >= 1 && value <= 12;
const goodDay = (of: number | null, m: number, d: number): boolean => goodMonth(m) && d >= 1 && d <= lastDay(of ?? 2024, m);

export interface Context { readonly at: number; readonly yearOf: YearOf; readonly hongKong: boolean }

const partOf = (word: string): readonly [number, number] | null => yearParts[word] ?? yearParts[word.replace(/^第/u, '')] ?? null;

export const isoDate = (match: RegExpExecArray, s: string): TimeFound | null => {
  const [y, m, d] = [numberOf(match[1]), numberOf(match[3]), numberOf(match[4])];
  const end = match.index + match[0].length;
  return goodDay(y, m, d) && !/\d/u.test(s.charAt(end)) ? found(end, 'date', `${y}-${pad(m)}-${pad(d)}`) : null;
};

export const dayRange = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  const [m, d, y2, m2, d2] = match.slice(2, 7);
  const end = match.index + match[0].length;
  const [first, last] = [numberOf(m), m2 === undefined ? numberOf(m) : numberOf(m2)];
  const lastYear = y2 === undefined ? y : numberOf(y2);
  if (!goodDay(y, first, numberOf(d)) || !goodDay(lastYear, last, numberOf(d2))) return null;
  if (y === null || lastYear === null) return found(end, 'period', null);
  return found(end, 'period', `${y}-${pad(first)}-${pad(numberOf(d))}/${lastYear}-${pad(last)}-${pad(numberOf(d2))}`);
};

export const singleDate = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  const [m, d] = [numberOf(match[2]), numberOf(match[3])];
  const end = match.index + match[0].length;
  return goodDay(y, m, d) ? found(end, 'date', y === null ? null : `${y}-${pad(m)}-${pad(d)}`) : null;
};

export const monthSpan = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  const [first, last] = [numberOf(match[2]), numberOf(match[3])];
  return goodMonth(first) && goodMonth(last) && first < last ? found(match.index + match[0].length, 'period', monthRange(y, first, last)) : null;
};

export const monthToMonth = (match: RegExpExecArray): TimeFound | null => {
  const [y, m, y2, m2] = match.slice(1, 5).map(numberOf);
  if (y === undefined || y2 === undefined || !goodMonth(m ?? 0) || !goodMonth(m2 ?? 0)) return null;
  return found(match.index + match[0].length, 'period', `${y}-${pad(m ?? 0)}/${y2}-${pad(m2 ?? 0)}`);
};

export const singleMonth = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  return found(match.index + match[0].length, 'date', y === null ? null : `${y}-${pad(numberOf(match[2]))}`);
};

export const partOfYear = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  const part = partOf(match[2] ?? '');
  return part && found(match.index + match[0].length, 'period', monthRange(y, part[0], part[1]));
};

export const firstMonths = (match: RegExpExecArray, context: Context): TimeFound | null => {
  const y = match[1] === undefined ? context.yearOf(context.at) : numberOf(match[1]);
  const count = numberOf(match[2] === '两' ? '二' : match[2]);
  return count >= 1 && count <= 12 ? found(match.index + match[0].length, 'period', monthRange(y, 1, count)) : null;
};

/** 2016-17年度 and, in a Hong Kong text, a bare 2016-17: April to March. 学年 runs from September to August. */
export const fiscalYear = (match: RegExpExecArray, s: string, context: Context): TimeFound | null => {
  const [first, written] = [numberOf(match[1]), match[2] ?? ''];
  const short = /^[零一二三四五六七八九]/u.test(written) ? [...written].map((char) => hanDigits.indexOf(char)).join('') : written;
  const last = short.length === 4 ? Number(short) : Math.floor((first + 1) / 100) * 100 + Number(short);
  const tail = match[3] ?? '';
  const end = match.index + match[0].length;
  if (last !== first + 1 || (tail === '' && /\d/u.test(s.charAt(end))) || (tail === '' && !(context.hongKong && short.length === 2))) return null;
  if (tail.includes('学')) return found(end, 'period', `${first}-09/${last}-08`);
  if (short.length === 4 && !tail.includes('财')) return null;
  return found(end, 'period', `${first}-04/${last}-03`, { unit: 'fiscal-year' });
};

/** 2017-18至2020-21年度. */
export const fiscalSpan = (match: RegExpExecArray): TimeFound => {
  const [first, last] = [numberOf(match[1]), numberOf(match[3]) + 1];
  return found(match.index + match[0].length, 'period', `${first}-04/${last}-03`, { unit: 'fiscal-year' });
};

export const yearSpan = (match: RegExpExecArray, s: string): TimeFound | null => {
  const first = numberOf(match[1]);
  const written = match[2] ?? '';
  const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : numberOf(written);
  const end = match.index + match[0].length;
  if (!(last > first) || last - first > 400 || /\d/u.test(s.charAt(end))) return null;
  // 1800～2000吨 are no years.
  if (!/[年度]$/u.test(match[0]) && countsOn(s, end)) return null;
  return found(end, 'period', `${first}/${last}`, { value: String(first), valueHigh: String(last), unit: 'year' });
};

export const decade = (match: RegExpExecArray): TimeFound => {
  const century = match[1] === undefined ? 20 : numberOf(match[1]);
  const first = (century - 1) * 100 + numberOf(match[2]);
  return found(match.index + match[0].length, 'period', `${first}/${first + 9}`, { value: String(first), valueHigh: String(first + 9), unit: 'year' });
};

export const century = (match: RegExpExecArray): TimeFound => {
  const first = (numberOf(match[1]) - 1) * 100 + 1;
  return found(match.index + match[0].length, 'period', `${first}/${first + 99}`, { value: String(first), valueHigh: String(first + 99), unit: 'year' });
};

export const planAt = (match: RegExpExecArray, s: string, { at }: Context): TimeFound | null => {
  const word = match[0];
  const end = at + word.length;
  const quoted = s.charAt(at - 1) === '“' && s.charAt(end) === '”';
  const plan = plans[word];
  const tail = planTails.some((one) => s.startsWith(one, end));
  if (!plan || !(quoted || (plainPlans.includes(word) ? !/[个人家年月岁项条千百万亿]/u.test(s.charAt(end)) : tail && word.length === 2))) return null;
  return found(end, 'code', `${plan[1]}/${plan[2]}`, { value: String(plan[0]), unit: 'plan' });
};
