import { Exact } from '../number.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { evaluateHan } from './han.ts';

/**
 * Fixed forms that hold a number and are neither number + unit nor time: 每立方米29微克, 6号机组, 四连增, 党的二十大.
 */
const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const number = '(\\d{1,9}(?:\\.\\d{1,4})?|[一二三四五六七八九十]{1,3})';

const numberOf = (text: string | undefined): Exact | null =>
  text === undefined ? null : /^\d/u.test(text) ? new Exact(text) : evaluateHan(text);

interface Phrase { readonly pattern: RegExp; readonly kind: 'measure' | 'code' | 'duration' | 'ordinal'; readonly unit: string }

const phrases: readonly Phrase[] = [
  { pattern: sticky(`每立方米${number}微克`), kind: 'measure', unit: 'µg/m3' },
  { pattern: sticky(`${number}号机组`), kind: 'code', unit: 'unit' },
  { pattern: sticky(`${number}连(?:增|升|涨|丰|冠|跌|降|胜|快|好)`), kind: 'duration', unit: 'year' },
  { pattern: sticky('([一二三四五六七八九十]{1,3})次(?=会议|全会|全体)'), kind: 'ordinal', unit: '次' },
  { pattern: sticky('(二十|十[六七八九])大(?=[以报精召会代提、胜，。”\\s开]|$)'), kind: 'code', unit: 'congress' },
];

const nth = sticky(`([\\d]{1,3}|[一二三四五六七八九十]{1,3})(?:届(?!别|时)|期(?![间望限权待末]))`);

/** 十三届, 二期工程: an order without 第; 连续三届 counts. */
const nthAt = ({ s }: Page, at: number): Draft | null => {
  nth.lastIndex = at;
  const match = nth.exec(s);
  const value = numberOf(match?.[1]);
  const word = match?.[0].slice(-1) ?? '';
  const before = s.slice(Math.max(0, at - 3), at);
  if (!value || /[了过共办历续计达这每本学长定]$/u.test(before) || (word === '期' && value.gt(10))) return null;
  return draft({ start: at, end: nth.lastIndex, kind: 'ordinal', value, unit: word });
};

const quarters = sticky('([一两二三四1-4])季(?=的?差饷)');

/** 四季差饷: rates of four quarters. */
const quartersAt = ({ s }: Page, at: number): Draft | null => {
  quarters.lastIndex = at;
  const value = numberOf(quarters.exec(s)?.[1]?.replace('两', '二'));
  return value && draft({ start: at, end: at + 2, kind: 'duration', value, unit: 'quarter' });
};

/** The fixed form at a place, or null. */
export const phraseAt = (page: Page, at: number): Draft | null => {
  for (const { pattern, kind, unit } of phrases) {
    pattern.lastIndex = at;
    const value = numberOf(pattern.exec(page.s)?.[1]);
    if (value) return draft({ start: at, end: pattern.lastIndex === 0 ? at : pattern.lastIndex, kind, value, unit });
  }
  return page.s.charAt(at) === '每' ? null : (quartersAt(page, at) ?? nthAt(page, at));
};
