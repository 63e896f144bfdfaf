import type { Quantity } from '../model/index.ts';
import { cardinals, fractionParts, ordinals } from './en/index.ts';
import { Exact } from './number.ts';

/** Digits enough that a quotient cannot be met by chance: 0.1111111111 is one ninth. */
const telling = 9;
const largestWhole = 100;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The proper fraction whose quotient a value is, to all its digits; null if its whole is larger than 100 or it is no such thing. */
const recognized = (value: string): readonly [string, string] | null => {
  const exact = new Exact(value);
  const digits = exact.precision();
  const ends = digits < telling;
  for (let whole = 2; whole <= (ends ? 10 : largestWhole); whole += 1) {
    const part = exact.times(whole).toDecimalPlaces(0);
    if (part.lte(0) || part.gte(whole) || gcd(part.toNumber(), whole) > 1) continue;
    if (part.div(whole).toSignificantDigits(Math.max(digits, telling)).eq(exact)) return [part.toFixed(), String(whole)];
  }
  return null;
};

/**
 * The fraction that a ratio is written as: as given, or known by its value where no digits of a source are to be kept.
 * Null: parts of a proportion (1:2), improper fractions, plain decimals.
 */
export const fractionOf = (quantity: Quantity): readonly [part: string, whole: string] | null => {
  const { fraction, values, written, value, valueHigh } = quantity;
  if (values !== undefined || valueHigh !== null) return null;
  if (fraction) return /^[1-9]\d{0,3}$/u.test(fraction[1]) && /^[1-9]\d{0,3}$/u.test(fraction[0]) && Number(fraction[0]) < Number(fraction[1]) ? fraction : null;
  return written ? null : recognized(value);
};

/** The parts of a ratio that is no fraction: those given, or the value to one. A decimal of a source stays one. */
export const partsOf = ({ values, fraction, value, written }: Quantity): readonly string[] =>
  (values ?? fraction ?? (written ? [value] : [value, '1'])).map((part) => part.replace('-', '−'));

const nameOf = (table: Readonly<Record<string, number>>, n: number): string | undefined => Object.keys(table).find((word) => table[word] === n);

const partName = (n: number, many: boolean): string | undefined =>
  Object.keys(fractionParts).find((word) => fractionParts[word] === n && word !== 'fourth' && word !== 'fourths' && (n > 2 && many ? word.endsWith('s') : !word.endsWith('s')));

/** `half`, `one-ninth`, `three-quarters`; in digits what words would make long (`7/20`). */
export const englishFraction = ([part, whole]: readonly [string, string], half: 'half' | 'one-half'): string => {
  const [n, of] = [Number(part), Number(whole)];
  if (n === 1 && of === 2) return half;
  const [top, bottom] = n < 10 && of <= 10 ? [nameOf(cardinals, n), partName(of, n > 1)] : [];
  return top !== undefined && bottom !== undefined ? `${top}-${bottom}` : `${part}/${whole}`;
};

const han = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 九, 十二, 二十. */
const hanOf = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? han.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? han.charAt(ones) : ''}`;
};

/** 一半, 九分之一, 二十分之七; in digits from a hundred (128分之7). */
export const chineseFraction = ([part, whole]: readonly [string, string]): string => {
  if (part === '1' && whole === '2') return '一半';
  return Number(whole) < 100 ? `${hanOf(Number(whole))}分之${hanOf(Number(part))}` : `${whole}分之${part}`;
};

/** first … tenth for running prose; undefined beyond. */
export const ordinalWord = (digits: string): string | undefined => (/^(?:[1-9]|10)$/u.test(digits) ? nameOf(ordinals, Number(digits)) : undefined);
