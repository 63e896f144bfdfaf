import type { Comparator, Lang, Quantity, Sense } from '../model/index.ts';
import { digitsIn } from './digits.ts';
import { factorsOf } from './factor.ts';
import { ordinalEnding } from './format-en.ts';
import { fractionOf, partsOf } from './fraction.ts';
import { Exact, withCommas } from './number.ts';
import { unitRow } from './unit.ts';

const signs: Readonly<Record<Comparator, string>> = { eq: '', approx: '≈', ge: '≥', gt: '>', le: '≤', lt: '<', max: '≤' };
/** More of a fall is less: what bounds the fall from below bounds the signed value from above. */
const turned: Readonly<Record<Comparator, string>> = { eq: '', approx: '≈', ge: '≤', gt: '<', le: '≥', lt: '>', max: '≥' };

const minus = '−';

const falls = (sense: Sense | null): boolean => sense === 'decline' || sense === 'lower';
const changes = (sense: Sense | null): boolean => sense !== null && sense !== 'level';

/** The value with the direction of its sense: a decline of 2 is −2, growth of −1 is −1. */
export const signedValue = ({ value, sense }: Pick<Quantity, 'value' | 'sense'>): string => {
  const exact = new Exact(value);
  return !falls(sense) || exact.isZero() ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
};

const digitsOf = (value: string, { sense, written, unit }: Quantity): string => {
  const signed = signedValue({ value, sense });
  const plus = changes(sense) && new Exact(signed).gt(0) && unit !== 'x' ? '+' : '';
  return plus + withCommas(digitsIn(signed, 0, written));
};

/** People and their like have no word in the table of units: English prose names them itself. */
const people: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['人', ['person', 'people']], ['人次', ['person-time', 'person-times']], ['人天', ['person-day', 'person-days']],
]);

const englishUnit = (unit: string, last: string, one: boolean): string => {
  const { kind, en } = unitRow(unit);
  if (kind === 'rank') return ordinalEnding(last);
  const named = people.get(unit);
  if (named) return ` ${named[one ? 0 : 1]}`;
  if (kind === 'index') return one ? ' point' : ' points';
  if (kind === 'count') return ` ${unit}`;
  return en === null ? '' : en[one ? 0 : 1];
};

/** Sign of the value before its currency: −RMB 5,000. */
const sum = (digits: string, currency: string): string => (/^[+−]/u.test(digits) ? `${digits.charAt(0)}${currency}${digits.slice(1)}` : currency + digits);

const range = (from: string, to: string | null): string => (to === null ? from : `${from}–${to}`);

/** A multiple by its factor, new ÷ old, and what it grew or fell by: ×7.9 (+6.9). */
const multiple = (quantity: Quantity, sign: string, lang: Lang): string => {
  const [low, high] = factorsOf(quantity);
  const { value, valueHigh, sense } = quantity;
  const by = range(digitsOf(value, quantity), valueHigh && digitsOf(valueHigh, quantity));
  if (low === null) return `${sign}${by}×`;
  const [first, last] = high !== null && new Exact(high).lt(low) ? [high, low] : [low, high];
  const factor = `${sign}×${range(withCommas(first.replace('-', minus)), last && withCommas(last.replace('-', minus)))}`;
  if (!changes(sense) || new Exact(low).eq(value)) return factor;
  const grown = by.startsWith(minus) ? by : `+${by}`;
  return lang === 'zh' ? `${factor}（${grown}）` : `${factor} (${grown})`;
};

const inChinese = (unit: string, digits: string): string => {
  const { kind, zh } = unitRow(unit);
  if (unit === 'half_year' && digits === '1') return '半年';
  if (kind === 'index') return `${digits}点`;
  return `${kind === 'rank' ? '第' : ''}${digits}${zh}`;
};

const inEnglish = (unit: string, low: string, high: string | null): string => {
  const { kind, en } = unitRow(unit);
  const last = high ?? low;
  const one = high === null && /^[+−]?1$/u.test(low);
  if (kind === 'money') return sum(high === null ? low : `${low}–${high}`, en?.[0] ?? `${unit} `);
  return `${high === null ? low : `${low}–${high}`}${englishUnit(unit, last, one)}`;
};

/**
 * The value in its canonical unit, all digits, for a register: no magnitude, no prose. Its direction is a sign (a decline
 * of 2.0% is −2.0%, growth of it +2.0%; a level has none), its comparator one too (>1,100), turned where the value falls.
 * Ranks, fractions and proportions are as the text has them (第1位, 1st, 1/9), a multiple is its factor with what it grew
 * by (×7.9 (+6.9)); a count keeps its classifier, people are people.
 */
export const formatNormalised = (quantity: Quantity, lang: Lang): string => {
  const { unit, value, valueHigh, sense, comparator } = quantity;
  const { kind } = unitRow(unit);
  const sign = (falls(sense) ? turned : signs)[comparator];
  if (kind === 'multiple') return multiple(quantity, sign, lang);
  if (kind === 'ratio' && valueHigh === null) {
    const direction = changes(sense) ? (falls(sense) ? minus : '+') : '';
    return sign + direction + (fractionOf(quantity)?.join('/') ?? partsOf(quantity).join(':'));
  }
  const low = digitsOf(value, quantity);
  const high = valueHigh === null ? null : digitsOf(valueHigh, quantity);
  return sign + (lang === 'zh' ? inChinese(unit, high === null ? low : `${low}～${high}`) : inEnglish(unit, low, high));
};
