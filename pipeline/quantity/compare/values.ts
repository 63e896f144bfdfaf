import { Exact } from '../number.ts';
import { powerOf } from './power.ts';
import type { Figure } from './figure.ts';

/**
 * How the English number stands to the Chinese one: the same; rounded (the English digits are the Chinese ones rounded);
 * near (within 1 %, but not what rounding gives); a magnitude (the same digits, a power of ten apart); other.
 */
export type Relation =
  | { readonly kind: 'same' | 'rounded' | 'near' }
  | { readonly kind: 'magnitude'; readonly power: number }
  | { readonly kind: 'other'; readonly slip: boolean };

const tolerance = new Exact('1e-9');
const onePercent = new Exact('0.01');
const fivePercent = new Exact('0.05');

const gap = (a: Exact, b: Exact): Exact => (a.isZero() ? b.abs() : b.minus(a).abs().div(a.abs()));

export const isSame = (a: Exact, b: Exact): boolean => a.eq(b) || gap(a, b).lte(tolerance);

const roundTo = (value: Exact, exponent: number): Exact => {
  const step = new Exact(10).pow(exponent);
  return value.div(step).toDecimalPlaces(0).times(step);
};

const zerosAt = (value: Exact, exponent: number): number => {
  let zeros = 0;
  for (let step = new Exact(10).pow(exponent + 1); zeros < 12 && value.mod(step).isZero(); step = step.times(10)) zeros += 1;
  return zeros;
};

/**
 * Rounding that rounds back: the English digits are the Chinese number at the precision they are written in, trailing
 * zeros counted as precise or not. Two digits must be left, or the difference be within 1 % (5 % of what is written with decimals).
 */
const roundsBack = (zh: Exact, en: Exact, exponent: number | null): boolean => {
  if (exponent === null || en.isZero()) return false;
  const zeros = zerosAt(en, exponent);
  for (let extra = 0; extra <= zeros; extra += 1) {
    if (!roundTo(zh, exponent + extra).eq(en)) continue;
    const kept = en.abs().div(new Exact(10).pow(exponent + extra)).toFixed(0).length;
    if (kept >= 2 || gap(zh, en).lte(exponent < 0 ? fivePercent : onePercent)) return true;
  }
  return false;
};

const digitsOf = (value: Exact): string => value.abs().toFixed().replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');

/** One digit changed, dropped or doubled, or two neighbours swapped: what a hurried hand does. */
const isSlip = (a: string, b: string): boolean => {
  if (a === b) return false;
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    const [first = 0, second = 0] = wrong;
    return wrong.length === 1 || (wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
};

const powerBetween = (zh: Exact, en: Exact): number | null => {
  if (zh.isZero() || en.isZero() || zh.isNegative() !== en.isNegative()) return null;
  const power = powerOf(en.div(zh));
  return power !== 0 && Math.abs(power) <= 12 && gap(zh.times(new Exact(10).pow(power)), en).lte('0.006') ? power : null;
};

export const relate = (zh: Exact, en: Exact, exponent: number | null): Relation => {
  if (isSame(zh, en)) return { kind: 'same' };
  if (roundsBack(zh, en, exponent)) return { kind: 'rounded' };
  if (gap(zh, en).lte(onePercent)) return { kind: 'near' };
  const power = powerBetween(zh, en);
  if (power !== null) return { kind: 'magnitude', power };
  return { kind: 'other', slip: isSlip(digitsOf(zh), digitsOf(en)) };
};

const worse: Readonly<Record<Relation['kind'], number>> = { same: 0, rounded: 1, near: 2, magnitude: 3, other: 4 };

/** Both ends of a range are compared; the worse tells. A range is never the same as one number. */
export const relateFigures = (zh: Figure, en: Figure): Relation | null => {
  if (!zh.low || !en.low) return null;
  const low = relate(zh.low, en.low, en.exponent);
  if (!zh.high && !en.high) return low;
  if (!zh.high || !en.high) return { kind: 'other', slip: false };
  const high = relate(zh.high, en.high, en.exponent);
  return worse[high.kind] > worse[low.kind] ? high : low;
};
