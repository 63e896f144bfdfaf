import type { Quantity } from '../model/index.ts';
import { agreement } from './agree.ts';
import { calculate } from './calculate.ts';
import { formatQuantity } from './format.ts';
import { lastPrintedPower } from './format-zh.ts';
import { Exact } from './number.ts';
import { unitKind, type UnitKind } from './unit.ts';

/** How a number stands to the one that it replaces. */
export interface QuantityChange {
  /** See `ChangeAspect`; `same` where a reader sees the same. */
  readonly kind: 'same' | 'precision' | 'bound' | 'value';
  /** Null but of two plain numbers that are not the same: what rounding took or gave is no difference. */
  readonly difference: Quantity | null;
  readonly growth: Quantity | null;
}

/** A number whose written digits are not known was printed by the house rules, which show how fine it was. */
const withPrecision = (quantity: Quantity): Quantity =>
  (quantity.written ? quantity : { ...quantity, written: { exponent: lastPrintedPower(quantity), decimals: 0 } });

const kindOf = (before: Quantity, after: Quantity): QuantityChange['kind'] => {
  const [old, now] = [before, after].map(withPrecision) as [Quantity, Quantity];
  switch (agreement(old, now)) {
    case 'agrees':
      if (before.factor !== undefined && after.factor !== undefined && !new Exact(before.factor).eq(after.factor)) return 'value';
      return before.written && after.written && formatQuantity(before, 'zh') !== formatQuantity(after, 'zh') ? 'precision' : 'same';
    case 'agrees-rounded': return 'precision';
    case 'agrees-bound': return 'bound';
    case 'differs': return 'value';
  }
};

/** Kinds whose difference means something when it stands alone. */
const subtractable: ReadonlySet<UnitKind> = new Set(['money', 'count', 'area', 'measure', 'duration', 'percent', 'percentage-point', 'index']);
/** Of these, those that are more or less by a part of themselves. */
const growing: ReadonlySet<UnitKind> = new Set(['money', 'count', 'area', 'measure', 'duration']);

const isPoint = ({ comparator, valueHigh }: Quantity): boolean => comparator === 'eq' && valueHigh === null;
/** Less of a fall is no fall: the difference of two of them would be read the wrong way. */
const rises = ({ sense }: Quantity): boolean => sense !== 'decline' && sense !== 'lower';

/** In %, to one decimal; what that would print as nothing, to its first two digits. */
const growthOf = (before: Quantity, after: Quantity): Quantity | null => {
  if (!growing.has(unitKind(before.unit)) || new Exact(before.value).lte(0) || new Exact(after.value).lte(0)) return null;
  const part = new Exact(after.value).minus(before.value).times(100).div(before.value).abs();
  const decimals = part.gte('0.05') ? 1 : 1 - part.e;
  return decimals > 6 ? null : calculate('growth', [after, before], decimals);
};

/** What changed from one printed quantity to another: of what kind, and by how much where that can be said. */
export const quantityChange = (before: Quantity, after: Quantity): QuantityChange => {
  const kind = kindOf(before, after);
  const alike = before.unit === after.unit && before.sense === after.sense && [before, after].every((one) => isPoint(one) && rises(one));
  if (kind !== 'value' || !alike || !subtractable.has(unitKind(before.unit))) return { kind, difference: null, growth: null };
  return { kind, difference: calculate('difference', [after, before], null), growth: growthOf(before, after) };
};
