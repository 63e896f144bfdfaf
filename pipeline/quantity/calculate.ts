import type { Operation, Quantity, Sense } from '../model/index.ts';
import { combine, lean, type Lean } from './bounds.ts';
import { decimalsOf, Exact } from './number.ts';
import { unitKind } from './unit.ts';

/** Why a calculation gives nothing. */
export type CalculationFault =
  | 'operands' // not two of them (one or more for a sum)
  | 'units' // units that do not fit the operation
  | 'inexact' // bounds or ranges from which no bound of the result follows
  | 'zero' // a base that is zero or negative
  | 'endless'; // a division that does not end, and no decimals given (0 to 20)

export type CalculationResult =
  | { readonly quantity: Quantity; readonly fault: null }
  | { readonly quantity: null; readonly fault: CalculationFault };

const isPercent = (unit: string): boolean => unit === '%' || unit === 'pp';

/** Unit of the result, or null where the operation has no meaning for these units. */
const resultUnit = (operation: Operation, units: readonly string[]): string | null => {
  const [first = '', second = ''] = units;
  const alike = units.every((unit) => unit === first);
  if (units.some((unit) => unitKind(unit) === 'rank')) return null;
  if (operation === 'share' || operation === 'growth') return alike && first !== 'pp' ? '%' : null;
  if (operation === 'multiple') return alike && first !== 'pp' ? 'x' : null;
  if (operation === 'difference' && alike) return first === '%' ? 'pp' : first;
  if (operation === 'difference') return first === '%' && second === 'pp' ? '%' : null;
  if (alike) return first;
  return first === '%' && units.slice(1).every((unit) => unit === 'pp') ? '%' : null;
};

const resultSense = (operation: Operation, unit: string, first: Quantity): Sense | null => {
  if (operation === 'share' || operation === 'multiple') return 'level';
  if (operation === 'growth') return 'growth';
  if (operation === 'difference' && unit === 'pp' && first.unit === '%') return 'growth';
  return isPercent(unit) || unit === 'x' ? (first.sense ?? 'level') : null;
};

const compute = (operation: Operation, values: readonly Exact[]): Exact => {
  const [a = new Exact(0), b = new Exact(0)] = values;
  if (operation === 'sum') return values.reduce((sum, value) => sum.plus(value), new Exact(0));
  if (operation === 'difference') return a.minus(b);
  if (operation === 'share') return a.times(100).div(b);
  return operation === 'growth' ? a.minus(b).times(100).div(b) : a.div(b);
};

// Rounding a bound must not make it say more than it does: "more than 57.36" is not "more than 57.4".
const rounding = (direction: Lean) =>
  direction === 'up' ? Exact.ROUND_FLOOR : direction === 'down' ? Exact.ROUND_CEIL : Exact.ROUND_HALF_UP;

/** Whether a division came to an end: what does not fills all the digits that are kept. Multiplying back would not tell, for the last digit is rounded. */
const isExact = (operation: Operation, result: Exact): boolean => operation === 'sum' || operation === 'difference' || result.precision() < Exact.precision;

const fault = (of: CalculationFault): CalculationResult => ({ quantity: null, fault: of });

/** `calculate`, saying why where it gives nothing. */
export const calculation = (operation: Operation, quantities: readonly Quantity[], decimals: number | null): CalculationResult => {
  const [first] = quantities;
  if (!first || (operation === 'sum' ? quantities.length < 2 : quantities.length !== 2)) return fault('operands');
  const unit = resultUnit(operation, quantities.map((quantity) => quantity.unit));
  if (unit === null) return fault('units');
  if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20)) return fault('endless');
  const values = quantities.map((quantity) => new Exact(quantity.value));
  const divides = operation !== 'sum' && operation !== 'difference';
  if (divides && (values[1]?.lte(0) || (values[0]?.lt(0) && quantities.some((quantity) => quantity.comparator !== 'eq')))) return fault('zero');
  const comparison = combine(operation, quantities);
  if (!comparison) return fault('inexact');
  const raw = compute(operation, values);
  if (decimals === null && !isExact(operation, raw)) return fault('endless');
  // 17.5% and 6.5 points are 24.0%: a sum keeps the finer of the written decimals
  const kept = divides ? 0 : Math.max(...quantities.map((quantity) => decimalsOf(quantity.value)));
  const places = decimals ?? Math.max(raw.decimalPlaces(), kept);
  const value = raw.toFixed(places, rounding(lean(comparison.comparator)));
  return {
    fault: null,
    quantity: {
      value: /[1-9]/u.test(value) ? value : value.replace('-', ''),
      valueHigh: null, unit, ...comparison, sense: resultSense(operation, unit, first), written: { exponent: -places, decimals: places },
    },
  };
};

/**
 * Computes a quantity from others, in exact decimals: `difference` a − b, `sum`, `share` and `growth` in %, `multiple`
 * in x. The difference of two % is pp, of % and pp is %. `decimals` rounds half up (四舍五入; bounds towards the weaker
 * bound); null: the result must end by itself. Bounds and approximations carry over (超 plus a number is 超); null where
 * they do not (超 minus 超), for ranges, ceilings (最高), unlike units, ranks, and a base of zero or below.
 */
export const calculate = (operation: Operation, quantities: readonly Quantity[], decimals: number | null): Quantity | null =>
  calculation(operation, quantities, decimals).quantity;
