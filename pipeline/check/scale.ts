import type { Bilingual, Lang, Mention } from '../model/index.ts';
import { formatQuantity, readNumber } from '../quantity/index.ts';
import { Real } from './interval.ts';

/** On what scale a figure is printed, so that what is set beside it is printed on the same: 万元 beside 万元. */
export interface Scale {
  /** Canonical unit that the scale is of. */
  readonly unit: string;
  /** Power of ten of one printed unit: 4 of 万元. */
  readonly exponent: number;
  /** What follows the digits. */
  readonly words: Bilingual;
  /** English too prints the digits as they stand: a cell of a table, whose unit stands in its head. Else English prints the amount. */
  readonly bare: boolean;
}

const magnitudes: Readonly<Record<number, string>> = { 0: '', 3: '千', 4: '万', 6: '百万', 7: '千万', 8: '亿', 12: '万亿' };

const one = (value: string, unit: string, lang: Lang): string =>
  formatQuantity({ value, valueHigh: null, unit, comparator: 'eq', dir: null, sense: null }, lang, { gloss: false });

/** ` (unit: RMB 10,000)`, ` (unit: hectares)`; nothing of things counted one by one. */
const englishWords = (exponent: number, unit: string): string => {
  const words = exponent === 0 ? one('2', unit, 'en').replace('2', '').trim() : one(`1e${exponent}`, unit, 'en');
  return words === '' ? '' : ` (unit: ${words})`;
};

/** The scale of a figure of a text; null of what has no digits, no scale of ours, or a unit that does not follow its number. */
export const scaleOf = ({ text, value, unit }: Mention): Scale | null => {
  const digits = /^[−-]?\d[\d,，]*(?:\.\d+)?/u.exec(text)?.[0];
  const printed = digits === undefined ? null : readNumber(digits.replaceAll('−', '-').replaceAll('，', ','));
  if (digits === undefined || printed === null || value === null || new Real(printed).isZero()) return null;
  const power = new Real(value).abs().div(new Real(printed).abs());
  const magnitude = power.eq(`1e${power.e}`) && Object.hasOwn(magnitudes, power.e) ? magnitudes[power.e] : undefined;
  const name = /^2(?<unit>\D*)$/u.exec(one('2', unit, 'zh'))?.groups?.['unit'];
  if (magnitude === undefined || name === undefined) return null;
  return { unit, exponent: power.e, words: { zh: `${magnitude}${name}`, en: englishWords(power.e, unit) }, bare: text === digits };
};

/** A canonical value on the scale; null where this language prints the amount. */
export const onScale = (digits: string, { exponent, words, bare }: Scale, lang: Lang): string | null => {
  if (lang === 'en' && !bare) return null;
  const value = exponent === 0 ? digits : new Real(digits).div(`1e${exponent}`).toFixed();
  return `${value.replace('-', '−')}${words[lang]}`;
};
