import type { Mention } from '../model/index.ts';
import { plainChinese } from '../quantity/index.ts';
import { Real, type Reading } from './interval.ts';

/** Whether two numbers of as many digits differ in one digit, or in two that changed places. */
const isOneOff = (a: string, b: string): boolean => {
  const off = [...a].flatMap((digit, n) => (digit === b.charAt(n) ? [] : [n]));
  const [first = 0, second = 0] = off;
  return off.length === 1 || (off.length === 2 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first));
};

const decimalsOf = (text: string): number => /\.(\d+)/u.exec(plainChinese(text))?.[1]?.length ?? 0;
const middleOf = ({ strict: { low, high } }: Reading): Real => low.at.plus(high.at).div(2);

/** The digits as printed and as they come out, as many after the point; null where they are not as many before it. */
const digitsOf = ({ text, value }: Mention, computed: Reading, unit: Real): readonly [printed: string, computed: string] | null => {
  const middle = middleOf(computed);
  const [a, b] = [new Real(value ?? 0).div(unit), middle.div(unit)].map((one) => one.abs().toFixed(decimalsOf(text)).replace('.', ''));
  return a !== undefined && b !== undefined && middle.isFinite() && a.length === b.length ? [a, b] : null;
};

/**
 * `66.4%` where 63.4% comes out, `8439.4` for 8493.4: a slip of the pen, at least `least` digits long, for chance alone
 * seldom leaves all digits but one. `unit`: how much one of what is printed is worth (10000 of 万吨).
 */
export const isSlip = (mention: Mention, computed: Reading, least = 2, unit: Real = new Real(1)): boolean => {
  const [a, b] = digitsOf(mention, computed, unit) ?? ['', ''];
  return a.length >= least && plainChinese(mention.text).replace(/\D/gu, '').length === a.length && isOneOff(a, b);
};

/** 52 and 25, 1180 and 1108: the same digits in another order. */
export const areTurned = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');

/** `667` for 676: the same digits, two of which changed places; that no count of things twice explains. */
export const isTurned = (mention: Mention, computed: Reading, unit: Real = new Real(1)): boolean => {
  const [a, b] = digitsOf(mention, computed, unit) ?? ['', ''];
  return a.length > 2 && areTurned(a, b) && isOneOff(a, b);
};

/** `户均7.86万元` where 78.6 comes out: the same digits, three at least without the noughts at the end, and the point slipped by a place or two. */
export const isPointSlip = ({ text, value }: Mention, computed: Reading): boolean => {
  const middle = middleOf(computed);
  const printed = plainChinese(text).replace(/\D/gu, '').replace(/^0+/u, '');
  const digits = printed.length;
  return printed.replace(/0+$/u, '').length > 2 && value !== null && middle.isFinite() && [10, 100, 0.1, 0.01].some((by) => middle.div(new Real(value).times(by)).minus(1).abs().lt(new Real(6).div(new Real(10).pow(digits))));
};

/** `170.86` where 169.86 comes out: off by a few of one place above the last, as a slip in adding up leaves it. */
export const isPlaceSlip = ({ text, value }: Mention, computed: Reading, unit: Real): boolean => {
  const middle = middleOf(computed);
  return value !== null && middle.isFinite() && plainChinese(text).replace(/\D/gu, '').length > 3 && /^\d0+$/u.test(middle.minus(value).div(unit).abs().times(`1e${decimalsOf(text)}`).toFixed());
};

/** How much one of the printed digits is worth: 10000 where `3.27万` is printed for 32700. */
export const printedUnit = ({ text, value }: Mention): Real => {
  const digits = plainChinese(text).replace(/[,\s]/gu, '').match(/\d+(?:\.\d+)?/u)?.[0];
  const unit = digits === undefined || value === null || Number(digits) === 0 ? new Real(1) : new Real(value).abs().div(digits);
  return unit.eq(`1e${unit.e}`) ? unit : new Real(1);
};
