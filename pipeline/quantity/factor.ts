import type { Quantity } from '../model/index.ts';
import { Exact } from './number.ts';

type Multiple = Pick<Quantity, 'value' | 'sense' | 'factor'>;

/**
 * New ÷ old of a multiple (unit x), exactly: 增长6.9倍 is 7.9, 翻番 (factor 2 given) 2, 是原来的3.7倍 3.7, 下降0.3倍 0.7.
 * Null where none follows: nothing falls by its own size or more.
 */
export const factorOf = ({ value, sense, factor }: Multiple): string | null => {
  if (factor !== undefined) return factor;
  if (sense === 'growth' || sense === 'higher') return new Exact(value).plus(1).toFixed();
  if (sense !== 'decline' && sense !== 'lower') return value;
  return new Exact(value).lt(1) ? new Exact(1).minus(value).toFixed() : null;
};

/** The factors of both ends of a range; a factor that is given is the lower end's, and the upper end's is as far from its value. */
export const factorsOf = (quantity: Quantity): readonly [low: string | null, high: string | null] => {
  const { valueHigh, factor, ...low } = quantity;
  if (valueHigh === null) return [factorOf(quantity), null];
  const more = factor === undefined ? null : new Exact(factor).minus(quantity.value);
  return [factorOf(quantity), more ? more.plus(valueHigh).toFixed() : factorOf({ ...low, value: valueHigh })];
};
