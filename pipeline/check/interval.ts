import { Decimal } from 'decimal.js';
import type { Verdict } from '../model/index.ts';

/** Decimals of a check: forty digits, more than any text prints, and roots stay cheap. */
export const Real = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -200, toExpPos: 200 });
export type Real = Decimal;

/** An end of an interval; `open`: the end itself is outside (超30). */
export interface End {
  readonly at: Real;
  readonly open: boolean;
}

/** All values between two ends; an end may be infinite. */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

/**
 * Where the value behind printed digits may lie. `strict`: the digits are rounded half up, and a bound is a bound.
 * `loose`: the other reading that a fair reader would allow: digits cut off instead, 约 taken generously, 超 of the value
 * itself. A text rounds or cuts throughout, so that each reading is reckoned with for itself.
 */
export interface Reading {
  readonly strict: Interval;
  readonly loose: Interval;
  /** What the printed digits give by themselves; absent where they give none: a bound, a range. */
  readonly digits?: Digits | null;
}

/** A value reckoned from printed digits without their rounding: what a reader with a calculator gets. */
export interface Digits {
  readonly at: Real;
  /** Power of ten of its last digit; Infinity of what is exact (a number of years); null where it has no last digit (a quotient). */
  readonly last: number | null;
}

const zero = new Real(0);
const end = (at: Real, open = false): End => ({ at, open });

/** The interval from `low` to `high`, closed unless said. */
export const interval = (low: Decimal.Value, high: Decimal.Value, open: { readonly low?: boolean; readonly high?: boolean } = {}): Interval =>
  ({ low: end(new Real(low), open.low ?? false), high: end(new Real(high), open.high ?? false) });

/** A value known exactly. */
export const exactly = (value: Decimal.Value): Reading => {
  const point = interval(value, value);
  const at = new Real(value);
  return { strict: point, loose: point, digits: at.isFinite() ? { at, last: at.isInteger() ? Infinity : -at.decimalPlaces() } : null };
};

const lower = (a: End, b: End): End => (a.at.eq(b.at) ? (a.open ? b : a) : a.at.lt(b.at) ? a : b);
const upper = (a: End, b: End): End => (a.at.eq(b.at) ? (a.open ? b : a) : a.at.gt(b.at) ? a : b);

type Combine = (a: Real, b: Real) => Real;

/** From the values at the corners; 0 × ∞ is 0, since no figure is infinite. */
const corners = (a: Interval, b: Interval, combine: Combine): Interval => {
  const all = [a.low, a.high].flatMap((one) => [b.low, b.high].map((two) => {
    const at = combine(one.at, two.at);
    return end(at.isNaN() ? zero : at, one.open || two.open);
  }));
  return { low: all.reduce(lower), high: all.reduce(upper) };
};

const holdsZero = ({ low, high }: Interval): boolean => low.at.lte(0) && high.at.gte(0);

/** The same done with the digits; `last` from those of both, null where one has none. */
const digitsOf = (a: Reading, b: Reading, combine: Combine, last: (one: number, two: number) => number | null): Digits | null => {
  if (!a.digits || !b.digits) return null;
  const at = combine(a.digits.at, b.digits.at);
  return at.isFinite() ? { at, last: a.digits.last === null || b.digits.last === null ? null : last(a.digits.last, b.digits.last) } : null;
};

const both = (a: Reading, b: Reading, combine: Combine, digits: Digits | null): Reading =>
  ({ strict: corners(a.strict, b.strict, combine), loose: corners(a.loose, b.loose, combine), digits });

// Sums and differences need no corners: the ends go with the ends.
const plusOf = (a: Interval, b: Interval): Interval =>
  ({ low: end(a.low.at.plus(b.low.at), a.low.open || b.low.open), high: end(a.high.at.plus(b.high.at), a.high.open || b.high.open) });
const minusOf = (a: Interval, b: Interval): Interval =>
  ({ low: end(a.low.at.minus(b.high.at), a.low.open || b.high.open), high: end(a.high.at.minus(b.low.at), a.high.open || b.low.open) });

export const plus = (a: Reading, b: Reading): Reading =>
  ({ strict: plusOf(a.strict, b.strict), loose: plusOf(a.loose, b.loose), digits: digitsOf(a, b, (x, y) => x.plus(y), Math.min) });
export const minus = (a: Reading, b: Reading): Reading =>
  ({ strict: minusOf(a.strict, b.strict), loose: minusOf(a.loose, b.loose), digits: digitsOf(a, b, (x, y) => x.minus(y), Math.min) });
export const times = (a: Reading, b: Reading): Reading =>
  both(a, b, (x, y) => x.times(y), digitsOf(a, b, (x, y) => x.times(y), (x, y) => x + y));
export const sumOf = (all: readonly Reading[]): Reading => all.reduce(plus, exactly(0));
/** Powers of ten move the last digit, whole numbers leave it. */
export const scaled = (a: Reading, factor: Decimal.Value): Reading => {
  const [found, by] = [times(a, exactly(factor)), new Real(factor).abs()];
  const last = a.digits?.last ?? null;
  return { ...found, digits: !found.digits ? null : { at: found.digits.at, last: last === null ? null : by.eq(`1e${by.e}`) ? last + by.e : by.isInteger() ? last : null } };
};

/** a ÷ b; null where b may be zero. */
export const over = (a: Reading, b: Reading): Reading | null =>
  (holdsZero(b.strict) || holdsZero(b.loose) ? null : both(a, b, (x, y) => x.div(y), digitsOf(a, b, (x, y) => x.div(y), () => null)));

const raised = ({ low, high }: Interval, power: Real): Interval => {
  const ends = [low, high].map(({ at, open }) => end(at.pow(power), open));
  return { low: ends.reduce(lower), high: ends.reduce(upper) };
};

/** a^power; null unless a is above zero throughout (roots of growth factors need no more). */
export const toPower = (a: Reading, power: Decimal.Value): Reading | null =>
  (a.loose.low.at.lte(0) ? null : {
    strict: raised(a.strict, new Real(power)), loose: raised(a.loose, new Real(power)), digits: a.digits ? { at: a.digits.at.pow(power), last: null } : null,
  });

/** (new ÷ old − 1) × 100; null where the old may be zero or less. */
export const growthOf = (after: Reading, before: Reading): Reading | null => {
  const quotient = before.loose.low.at.lte(0) ? null : over(after, before);
  return quotient && scaled(minus(quotient, exactly(1)), 100);
};

/** Growth in per cent of each of `periods` equal steps; null where a value may be zero or less. */
export const averageGrowthOf = (after: Reading, before: Reading, periods: number): Reading | null => {
  const quotient = before.loose.low.at.lte(0) || periods < 1 ? null : over(after, before);
  const factor = quotient && toPower(quotient, new Real(1).div(periods));
  return factor && scaled(minus(factor, exactly(1)), 100);
};

const before = (a: End, b: End): boolean => a.at.lt(b.at) || (a.at.eq(b.at) && !a.open && !b.open);

/** Whether some value lies in both. */
export const meet = (a: Interval, b: Interval): boolean => before(a.low, b.high) && before(b.low, a.high);
export const apart = (a: Interval, b: Interval): boolean => !meet(a, b);

/** Whether all of `a` lies in `b`. */
export const inside = (a: Interval, b: Interval): boolean => lower(a.low, b.low) === b.low && upper(a.high, b.high) === b.high;

/** Three quarters of the last digit: nearer than that, a figure was rounded by a rule of its own. */
const nearly = '0.75';

/** Whether the computed lies clear of the stated, by most of a last digit (or by `digits` of them). Bounds have no digit that could slip. */
export const isClear = (stated: Interval, computed: Interval, digits: Decimal.Value = nearly): boolean => {
  const width = stated.high.at.minus(stated.low.at);
  if (!width.isFinite()) return true;
  const middle = stated.low.at.plus(stated.high.at).div(2);
  const distance = computed.low.at.gt(middle) ? computed.low.at.minus(middle) : middle.minus(computed.high.at);
  return distance.gte(width.times(digits));
};

/** 不到三成: anything from nought to it, so that its width is no digit of it. */
const isBelow = ({ strict: { low, high }, digits }: Reading): boolean => !digits && low.at.isZero() && high.open;

/** Of two figures for one thing: `holds` where the strict readings meet, `fails` where neither reading comes near, else `undecided`. */
export const compare = (stated: Reading, computed: Reading): Verdict => {
  if (meet(stated.strict, computed.strict)) return 'holds';
  return apart(stated.loose, computed.loose) && (isBelow(stated) || isClear(stated.strict, computed.strict)) ? 'fails' : 'undecided';
};

/** Of a part and its whole: `fails` where every reading of the part is above every reading of the whole. */
export const compareAtMost = (part: Reading, whole: Reading): Verdict => {
  if (before(part.strict.low, whole.strict.high)) return 'holds';
  return before(part.loose.low, whole.loose.high) ? 'undecided' : 'fails';
};

/** Whether a reading is narrow enough to say something: bounded, and no wider than `part` of its middle. */
export const isNarrow = ({ strict: { low, high } }: Reading, part: Decimal.Value): boolean =>
  low.at.isFinite() && high.at.isFinite() && high.at.minus(low.at).lte(low.at.plus(high.at).abs().div(2).times(part));

/**
 * Whether two readings are of one size: figures that chance alone has put side by side seldom are, and a slip seldom makes
 * a figure `times` as large.
 */
export const isOfOneSize = (a: Reading, b: Reading, factor: Decimal.Value): boolean => {
  const [x, y] = [a, b].map(({ strict: { low, high } }) => (high.at.isFinite() ? low.at.plus(high.at).abs().div(2) : low.at.abs()));
  return x !== undefined && y !== undefined && x.lte(y.times(factor)) && y.lte(x.times(factor));
};

/** Narrow enough that agreement is no accident: `one` in so many. */
export const tellsMuch = (stated: Reading, computed: Reading, part: string): boolean => isNarrow(stated, part) && isNarrow(computed, part);

/** Is a figure printed below another, so that no rounding lifts it above? */
export const under = (a: Reading, b: Reading): boolean => a.strict.low.at.lt(b.strict.low.at) && a.strict.high.at.lt(b.strict.high.at);
