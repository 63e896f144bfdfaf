import type { Comparator, Quantity, Sense } from '../model/index.ts';
import { Exact, decimalsOf, plainDigits, readNumber } from './number.ts';
import { readUnit } from './unit.ts';

/** What a cell says: digits as printed, the unit as printed or canonical, and the comparator. */
export interface QuantityInput {
  /**
   * `2986.41`, `２，９８６．４１`, `24%` (only with the unit %), a range `6～8` (`~`, `～`, `–`, `—`; never `-`); with the
   * unit ratio also a fraction `1/9` or a proportion `1:2`, `12.1:40.3:47.6`.
   */
  readonly value: string;
  readonly unit: string;
  /** Default eq. `approx-below` is approx with dir below (近). */
  readonly comparator?: Comparator | 'approx-below';
  readonly sense?: Sense | null;
  /** Of a multiple, new ÷ old where it is not what value and sense say (翻番: value 2, growth, factor 2). */
  readonly factor?: string;
}

export const comparators: readonly (Comparator | 'approx-below')[] = ['eq', 'approx', 'approx-below', 'ge', 'gt', 'le', 'lt', 'max'];
export const senses: readonly Sense[] = ['growth', 'decline', 'level', 'higher', 'lower'];

/** The ends of a value cell, or null if it holds no number. A range's lower end comes first. */
export const readValue = (text: string, unit: string): { low: string; high: string | null } | null => {
  const mark = unit === '%' || unit === '‰' ? unit : null;
  const numbers = plainDigits(text).split(/\s*[~～–—]\s*/u).map((part) => readNumber(mark && part.endsWith(mark) ? part.slice(0, -1) : part));
  const [low, high] = numbers;
  if (numbers.length > 2 || low === null || low === undefined || high === null) return null;
  if (high !== undefined && !new Exact(low).lt(high)) return null;
  return { low, high: high ?? null };
};

/** Exact digits × scale. Trailing zeros after the point stay where the scale is 1 (24.0). */
const scaled = (digits: string, scale: string): string =>
  scale === '1' ? digits : new Exact(digits).times(scale).toFixed();

/** A quotient has no end; more digits than these say nothing of it. */
const quotientDigits = 30;

/** A ratio in two or more parts, as written: its quotient, and what it was written as. */
const readRatio = (text: string): Pick<Quantity, 'value' | 'fraction' | 'values'> | null => {
  const clean = plainDigits(text).replace(/[：∶]/gu, ':').replace(/／/gu, '/');
  const mark = clean.includes('/') ? '/' : ':';
  const parts = clean.split(mark).map(readNumber);
  const [first, second] = parts;
  if (!first || !second || parts.includes(null) || parts.some((part) => part?.startsWith('-')) || new Exact(second).isZero()) return null;
  const value = new Exact(first).div(second).toSignificantDigits(quotientDigits).toFixed();
  if (mark === ':') return { value, values: parts.filter((part) => part !== null) };
  return parts.length === 2 ? { value, fraction: [first, second] } : null;
};

const comparison = (comparator: NonNullable<QuantityInput['comparator']>): Pick<Quantity, 'comparator' | 'dir'> =>
  comparator === 'approx-below' ? { comparator: 'approx', dir: 'below' } : { comparator, dir: null };

/**
 * An exact quantity from the printed digits and unit; null if the value is no number or the unit none we know.
 * `written` remembers the digits' precision, which multiplying by 亿 would hide.
 */
export const makeQuantity = (input: QuantityInput): Quantity | null => {
  const unit = readUnit(input.unit);
  if (!unit) return null;
  const { comparator = 'eq', sense = null, factor } = input;
  const ratio = unit.unit === 'ratio' ? readRatio(input.value) : null;
  if (ratio) return { valueHigh: null, unit: 'ratio', ...comparison(comparator), sense, ...ratio };
  const value = readValue(input.value, unit.unit);
  if (!value) return null;
  const decimals = Math.min(...[value.low, value.high ?? value.low].map(decimalsOf));
  return {
    value: scaled(value.low, unit.scale),
    valueHigh: value.high === null ? null : scaled(value.high, unit.scale),
    unit: unit.unit,
    ...comparison(comparator),
    sense,
    ...(factor !== undefined && { factor }),
    written: { exponent: unit.scale.length - 1 - decimals, decimals },
  };
};
