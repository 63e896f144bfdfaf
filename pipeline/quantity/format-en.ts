import type { Comparator, Quantity } from '../model/index.ts';
import { digitsIn, magnitudeOf, type Magnitude } from './digits.ts';
import { hasMagnitude } from './format-zh.ts';
import type { FormatOptions, QuantityParts } from './format.ts';
import { hectaresOfMu } from './gloss.ts';
import { Exact, withCommas } from './number.ts';
import { unitRow, type UnitKind } from './unit.ts';

export const enMagnitudeWords: Readonly<Record<number, string>> = { 0: '', 6: ' million', 9: ' billion', 12: ' trillion' };
const shortWords: Readonly<Record<number, string>> = { 0: '', 6: ' mn', 9: ' bn', 12: ' tn' };

/** Design §5: from 10^12 trillion, from 10^9 billion, from 10^6 million. Things are counted out where that would be long. */
const magnitudes = (kind: UnitKind): readonly Magnitude[] =>
  [12, 9, 6].map((power) => ({ power, decimals: kind === 'money' ? 6 : 3 }));

const before: Readonly<Record<Comparator, string>> = {
  eq: '', approx: 'about ', ge: 'at least ', gt: 'more than ', le: 'no more than ', lt: 'less than ', max: 'up to ',
};

/** The comparator as English puts it: always before. An approx from below (近) is "nearly". */
export const englishComparator = (quantity: Quantity): string => (quantity.dir === 'below' ? 'nearly ' : before[quantity.comparator]);

/** 1st, 2nd, 3rd, 4th, 11th, 21st … */
const ordinalEnding = (digits: string): string =>
  /1\d$/u.test(digits) ? 'th' : digits.endsWith('1') ? 'st' : digits.endsWith('2') ? 'nd' : digits.endsWith('3') ? 'rd' : 'th';

/** The value that English prints: growth by N times (增长N倍) is N + 1 times the base. */
export const englishValue = (value: string, quantity: Quantity): string =>
  quantity.unit === 'x' && quantity.sense === 'growth' ? new Exact(value).plus(1).toFixed() : value;

interface Printed { readonly digits: string; readonly magnitude: string }

const print = (raw: string, quantity: Quantity, options: FormatOptions): Printed => {
  const { kind } = unitRow(quantity.unit);
  const value = englishValue(raw, quantity);
  const power = hasMagnitude(kind) ? magnitudeOf(value, magnitudes(kind), quantity.written) : 0;
  const words = options.form === 'axis' ? shortWords : enMagnitudeWords;
  return { digits: withCommas(digitsIn(value, power, quantity.written)), magnitude: words[power] ?? '' };
};

const unitWords = (quantity: Quantity, last: Printed, options: FormatOptions): string => {
  const { kind, en } = unitRow(quantity.unit);
  if (kind === 'money' || en === null) return '';
  if (kind === 'rank') return ordinalEnding(last.digits);
  if (options.form === 'axis' && !['percent', 'multiple'].includes(kind)) return '';
  return last.digits === '1' && last.magnitude === '' && quantity.valueHigh === null ? en[0] : en[1];
};

// A dash joins bare numbers; where a word, a currency or a minus stands between, "to" does.
const rangeDigits = (low: Printed, high: Printed, currency: string, unit: string): string => {
  if (currency || low.magnitude || high.magnitude || low.digits.startsWith('−')) {
    return `${low.digits}${unit === '%' ? unit : ''}${low.magnitude} to ${currency}${high.digits}`;
  }
  return `${low.digits}${unit === '%' || unit === '‰' ? unit : unit === 'rank' ? ordinalEnding(low.digits) : ''}–${high.digits}`;
};

export const englishParts = (quantity: Quantity, options: FormatOptions): QuantityParts => {
  const { kind, en } = unitRow(quantity.unit);
  const low = print(quantity.value, quantity, options);
  const high = quantity.valueHigh === null ? null : print(quantity.valueHigh, quantity, options);
  const last = high ?? low;
  const currency = kind === 'money' && en && !(options.form === 'axis' && new Exact(quantity.value).isZero()) ? en[0] : '';
  const gloss = quantity.unit === 'mu' && options.form !== 'axis' && options.gloss !== false ? ` (${hectaresOfMu(quantity)})` : '';
  return {
    before: (options.comparator === false ? '' : englishComparator(quantity)) + currency,
    number: high ? rangeDigits(low, high, currency, quantity.unit) : low.digits,
    after: last.magnitude + unitWords(quantity, last, options) + gloss,
  };
};
