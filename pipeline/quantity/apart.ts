import type { Quantity } from '../model/index.ts';
import { factorOf } from './factor.ts';
import { Exact } from './number.ts';
import { unitKind } from './unit.ts';

/** How far two quantities are apart: only in words such as about and over, or by a quantity, and by how many per cent of the first;
 * where one is 10, 100, 1000 … times the other, as a slip of unit or decimal point makes it, how many times. */
export type Gap =
  | { readonly is: 'words' }
  | { readonly is: 'value'; readonly quantity: Quantity; readonly more: boolean; readonly percent: string | null; readonly tenfold: string | null };

/** Two digits say how much a difference is. */
const shown = 2;

const valueOf = (quantity: Quantity): Exact => new Exact(quantity.unit === 'x' ? (factorOf(quantity) ?? quantity.value) : quantity.value);

/** 10, 100, 1000 …, where the one is so many times the other as far as a rounded number tells; else null. */
const tenfoldOf = (one: Exact, other: Exact): string | null => {
  if (one.isZero() || other.isZero()) return null;
  const ratio = one.div(other).abs();
  const times = ratio.lt(1) ? new Exact(1).div(ratio) : ratio;
  const power = new Exact(10).pow(times.log(10).round());
  // Ten times a few says nothing: 1 and 10.
  const least = Math.min(one.precision(), other.precision()) < 3 ? 100 : 10;
  return power.gte(least) && times.div(power).minus(1).abs().lte('0.005') ? power.toFixed() : null;
};

/** From `first` to `second`, which may be in another unit of the same kind of count. Null where a range or the units have no difference. */
export const apart = (first: Quantity, second: Quantity): Gap | null => {
  if (first.valueHigh !== null || second.valueHigh !== null || unitKind(first.unit) !== unitKind(second.unit)) return null;
  const base = valueOf(first);
  const by = valueOf(second).minus(base);
  if (by.isZero()) return { is: 'words' };
  const kind = unitKind(first.unit);
  const unit = kind === 'percent' && first.unit === '%' ? 'pp' : kind === 'rank' ? '位' : first.unit;
  const rates = kind === 'percent' || kind === 'percentage-point' || kind === 'rank' || base.isZero();
  const quantity: Quantity = { value: by.abs().toFixed(), valueHigh: null, unit, comparator: 'eq', dir: null, sense: unit === 'x' || unit === 'pp' ? 'level' : null };
  return { is: 'value', quantity, more: by.isPositive(), percent: rates ? null : by.abs().div(base.abs()).times(100).toSignificantDigits(shown).toFixed(), tenfold: rates ? null : tenfoldOf(valueOf(second), base) };
};
