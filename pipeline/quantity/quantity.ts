import type { Comparator, Quantity, Sense } from '../model/index.ts';
import { Exact, decimalsOf, plainDigits, readNumber } from './number.ts';
import { readUnit } from './unit.ts';

/** What a cell says: digits as printed, the unit as printed or canonical, and the comparator. */
export interface QuantityInput {
  /** `2986.41`, `２，９８６．４１`, `24%` (only with the unit %), a range `6～8` (`~`, `～`, `–`, `—`; never `-`). */
  readonly value: string;
  readonly unit: string;
  /** Default eq. `approx-below` is approx with dir below (近). */
  readonly comparator?: Comparator | 'approx-below';
  readonly sense?: Sense | null;
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

/**
 * An exact quantity from the printed digits and unit; null if the value is no number or the unit none we know.
 * `written` remembers the digits' precision, which multiplying by 亿 would hide.
 */
export const makeQuantity = (input: QuantityInput): Quantity | null => {
  const unit = readUnit(input.unit);
  const value = unit && readValue(input.value, unit.unit);
  if (!unit || !value) return null;
  const { comparator = 'eq' } = input;
  const decimals = Math.min(...[value.low, value.high ?? value.low].map(decimalsOf));
  return {
    value: scaled(value.low, unit.scale),
    valueHigh: value.high === null ? null : scaled(value.high, unit.scale),
    unit: unit.unit,
    comparator: comparator === 'approx-below' ? 'approx' : comparator,
    dir: comparator === 'approx-below' ? 'below' : null,
    sense: input.sense ?? null,
    written: { exponent: unit.scale.length - 1 - decimals, decimals },
  };
};
