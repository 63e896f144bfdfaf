import type { Agreement, Quantity } from '../model/index.ts';
import { factorOf } from './factor.ts';
import { Exact } from './number.ts';

/** Power of ten of the last digit that is no zero. */
const lastDigit = (value: Exact): number => (value.isZero() ? 0 : value.e - value.precision() + 1);

/** How precisely a quantity is printed: about 3000 says nothing of its zeros. */
const exponentOf = ({ value, comparator, written }: Quantity): number => {
  const exponent = written?.exponent ?? -new Exact(value).decimalPlaces();
  return comparator === 'approx' ? Math.max(exponent, lastDigit(new Exact(value))) : exponent;
};

/** A multiple as new ÷ old, so that 翻番 (growth, factor 2) is 2倍 (level). Ranges and what has no factor stay. */
const asLevel = (quantity: Quantity): Quantity => {
  const value = quantity.unit === 'x' && quantity.valueHigh === null ? factorOf(quantity) : null;
  if (value === null) return quantity;
  const { factor: _factor, ...rest } = quantity;
  return { ...rest, value, sense: 'level' };
};

const roundedTo = (value: string, exponent: number): Exact => {
  const step = new Exact(10).pow(exponent);
  return new Exact(value).div(step).toDecimalPlaces(0).times(step);
};

/** What a bound says of a number: 超3000 and 3107.4 do not contradict each other. */
const within = (bound: Quantity, value: Exact): boolean => {
  const limit = new Exact(bound.value);
  if (bound.valueHigh !== null) return value.gte(limit) && value.lte(bound.valueHigh);
  if (bound.comparator === 'gt') return value.gt(limit);
  if (bound.comparator === 'ge') return value.gte(limit);
  if (bound.comparator === 'lt') return value.lt(limit);
  return (bound.comparator === 'le' || bound.comparator === 'max') && value.lte(limit);
};

/** How far an about may be from what it is about: a tenth (约2万 is not 1.6万); what is nearly so much is hardly above it (近百亿 is not 105亿). */
const [vague, above] = ['0.1', '1.02'];
const isNear = (about: Quantity, value: Exact): boolean => {
  const limit = new Exact(about.value).abs();
  return about.comparator !== 'approx' || (value.abs().minus(limit).abs().lte(limit.times(vague)) && !(about.dir === 'below' && value.abs().gt(limit.times(above))));
};

/** An about gives its last written digit, or half of it, away. */
const stepOf = (quantity: Quantity): Exact => new Exact(10).pow(Math.max(exponentOf(quantity), lastDigit(new Exact(quantity.value)))).times('0.5');

/**
 * From where to where an about reaches. What is nearly so much is a little less, the less the more digits it has (近1128家 is 1127,
 * 近1300家 may be 1235), and never less by more than a tenth; it is not above.
 */
const reachOf = (about: Quantity): readonly [Exact, Exact] => {
  const value = new Exact(about.value);
  const most = value.abs().times(vague);
  const half = stepOf(about);
  const [down, up] = about.dir === 'below' ? [half.times(10), new Exact(0)] : [half, half];
  const capped = (one: Exact): Exact => (one.gt(most) ? most : one);
  return [value.minus(capped(down)), value.plus(capped(up))];
};

const isAbout = ({ comparator, valueHigh }: Quantity): boolean => comparator === 'approx' && valueHigh === null;

/** Whether a number is a little under what is nearly reached (近1200家, 1127). */
const isUnder = (about: Quantity, value: Exact): boolean => {
  if (!isAbout(about) || about.dir !== 'below' || !value.gt(0)) return false;
  const [low, high] = reachOf(about);
  return value.gte(low) && value.lte(high);
};

/** Whether some of the numbers that an about means satisfy a bound: about 1,100 may be more than 1,100. */
const mayBe = (about: Quantity, bound: Quantity): boolean =>
  isAbout(about) && bound.comparator !== 'approx' && bound.comparator !== 'eq' && reachOf(about).some((end) => within(bound, end));

/** Whether some of the numbers of a range (6～8万吨) are about what another figure is, or on its side of a bound. */
const rangeMeets = (range: Quantity, other: Quantity): boolean => {
  if (range.valueHigh === null || other.valueHigh !== null || !['eq', 'approx'].includes(range.comparator)) return false;
  const [low, high] = [new Exact(range.value), new Exact(range.valueHigh)];
  if (isAbout(other)) {
    const [from, to] = reachOf(other);
    return from.lte(high) && to.gte(low);
  }
  return other.comparator !== 'eq' && (within(other, low) || within(other, high));
};

const isPoint = (quantity: Quantity): boolean => quantity.comparator === 'eq' && quantity.valueHigh === null;

const same = (a: Quantity, b: Quantity): boolean =>
  new Exact(a.value).eq(b.value) && a.comparator === b.comparator && a.dir === b.dir &&
  (a.valueHigh === null ? b.valueHigh === null : b.valueHigh !== null && new Exact(a.valueHigh).eq(b.valueHigh));

const isBare = ({ comparator }: Quantity): boolean => comparator === 'eq' || comparator === 'approx';

/** Both ends of a range, as points. */
const endsOf = (quantity: Quantity): readonly Quantity[] =>
  [quantity.value, ...(quantity.valueHigh === null ? [] : [quantity.valueHigh])].map((value) => ({ ...quantity, value, valueHigh: null }));

/** Whether two points are one number once both are rounded to the coarser printing. */
const pointRoundsTo = (a: Quantity, b: Quantity): boolean => {
  const exponent = Math.max(exponentOf(a), exponentOf(b));
  return isNear(a, new Exact(b.value)) && isNear(b, new Exact(a.value)) && roundedTo(a.value, exponent).eq(roundedTo(b.value, exponent));
};

/** Whether two points, or two ranges at both their ends, are one once rounded. */
const roundsTo = (one: Quantity, other: Quantity): boolean => {
  const [ends, others] = [endsOf(one), endsOf(other)];
  return isBare(one) && isBare(other) && ends.length === others.length && ends.every((a, n) => others[n] !== undefined && pointRoundsTo(a, others[n]));
};

/**
 * How two printed quantities of one thing stand: `agrees` (the same number and comparator; of multiples the same new ÷
 * old), `agrees-rounded` (the same once both are rounded to the coarser printing; the zeros at the end of an about are not printed), `agrees-bound` (one is a bound or a range that the other satisfies or, being an about or a range, may satisfy, or is nearly reached by the other),
 * `differs`.
 */
export const agreement = (one: Quantity, other: Quantity): Agreement => {
  const [a, b] = [asLevel(one), asLevel(other)];
  if (a.unit !== b.unit || a.sense !== b.sense) return 'differs';
  if (same(a, b)) return 'agrees';
  if (isPoint(a) && within(b, new Exact(a.value))) return 'agrees-bound';
  if (isPoint(b) && within(a, new Exact(b.value))) return 'agrees-bound';
  if (roundsTo(a, b)) return 'agrees-rounded';
  const isUnderOther = (isPoint(a) && isUnder(b, new Exact(a.value))) || (isPoint(b) && isUnder(a, new Exact(b.value)));
  return isUnderOther || mayBe(a, b) || mayBe(b, a) || rangeMeets(a, b) || rangeMeets(b, a) ? 'agrees-bound' : 'differs';
};
