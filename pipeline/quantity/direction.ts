import type { Comparator, Quantity, Sense } from '../model/index.ts';
import { unitKind } from './unit.ts';

const opposites: Readonly<Record<Sense, Sense>> = { growth: 'decline', decline: 'growth', higher: 'lower', lower: 'higher', level: 'level' };
const falls = (sense: Sense | null): boolean => sense === 'decline' || sense === 'lower';

/** Whether a sense says which way a number goes. */
export const isDirected = (sense: Sense | null): sense is Exclude<Sense, 'level'> => sense !== null && sense !== 'level';

/** More of a fall is less: what bounds the fall from below bounds the rise from above. */
const turnedComparators: Readonly<Record<Comparator, Comparator>> = { eq: 'eq', approx: 'approx', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt', max: 'ge' };

const minus = (value: string): string => (value.startsWith('-') ? value.slice(1) : /^0*\.?0*$/u.test(value) ? value : `-${value}`);

/** The same number told the other way round: a growth of -2.7% is a decline of 2.7%, at least 3 less is at most -3 more. */
const turned = (quantity: Quantity): Quantity => {
  const { value, valueHigh, comparator, sense } = quantity;
  const ends = valueHigh === null ? { value: minus(value), valueHigh } : { value: minus(valueHigh), valueHigh: minus(value) };
  return { ...quantity, ...ends, comparator: turnedComparators[comparator], sense: sense && opposites[sense] };
};

/**
 * A rate or a change in the sense of another, which is known to mean the same thing: a table's growth of -2.7% is the text's
 * decline of 2.7%, its -0.64 higher the text's fall of 0.64; the points that something contributes are a table's level.
 * Multiples, other levels and what has no sense stay as they are.
 */
export const inSense = (one: Quantity, sense: Sense | null): Quantity => {
  const kind = unitKind(one.unit);
  const contributes = kind === 'percentage-point' && one.sense === 'level' && (sense === 'growth' || sense === 'decline');
  const own = contributes ? 'growth' : one.sense;
  if (!['percent', 'percentage-point'].includes(kind) || !isDirected(own) || !isDirected(sense) || own === sense) return one;
  return { ...(falls(own) === falls(sense) ? one : turned({ ...one, sense: own })), sense };
};

/** Which way a change goes, the sign of its number counted: a growth of -2.7% falls; null of what goes no way, and of zero. */
export const wayOf = ({ value, sense }: Quantity): 'rise' | 'fall' | null => {
  if (!isDirected(sense) || /^-?0*\.?0*$/u.test(value)) return null;
  return falls(sense) === value.startsWith('-') ? 'rise' : 'fall';
};

/** Whether one of two changes rises and the other falls. */
export const isOpposed = (one: Quantity, other: Quantity): boolean => {
  const [a, b] = [wayOf(one), wayOf(other)];
  return a !== null && b !== null && a !== b;
};

/** A rate or a change in the sense in which its number is above zero: a growth of -2.7% is a decline of 2.7%. */
export const aboveZero = (quantity: Quantity): Quantity =>
  (quantity.value.startsWith('-') && isDirected(quantity.sense) ? inSense(quantity, opposites[quantity.sense]) : quantity);

/** A fall or a lead below zero told the other way round, as words tell it: -0.64 points higher is 0.64 points lower. */
export const upright = (quantity: Quantity): Quantity => {
  const { value, valueHigh, sense, unit } = quantity;
  const isBelow = value.startsWith('-') && (valueHigh === null || valueHigh.startsWith('-'));
  return isBelow && isDirected(sense) && sense !== 'growth' && unitKind(unit) !== 'multiple' ? turned(quantity) : quantity;
};
