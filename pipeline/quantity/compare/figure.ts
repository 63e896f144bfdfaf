import type { Mention } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { baseOf } from './base.ts';
import { powerOf } from './power.ts';

/** What may stand for what: figures of other families are never renderings of each other unless their numbers are the same. */
export type Family = 'money' | 'thing' | 'physical' | 'duration' | 'part' | 'point' | 'multiple' | 'rank' | 'index' | 'label' | 'time';

/** A mention as it is compared: in base units, with what its digits say of its precision. */
export interface Figure {
  readonly mention: Mention;
  readonly side: 'zh' | 'en';
  readonly family: Family;
  /** Dimension of physical figures and durations, currency of money, '' elsewhere. */
  readonly dimension: string;
  /** Ends in the base unit; null of times. */
  readonly low: Exact | null;
  readonly high: Exact | null;
  /** Power of ten of the last written digit in the base unit; null if the number is written in words. */
  readonly exponent: number | null;
  /** Written digits, leading zeros apart. */
  readonly digits: number;
  /** Place in its text, 0 to 1. */
  readonly at: number;
}

const families: Readonly<Record<Mention['kind'], Family>> = {
  money: 'money', count: 'thing', percent: 'part', percentage_point: 'point', ratio: 'part', rank: 'rank', duration: 'duration', area: 'physical',
  measure: 'physical', multiple: 'multiple', index: 'index', year: 'time', date: 'time', period: 'time', ordinal: 'label', code: 'label',
};

const written = /\d[\d,]*(?:\.\d+)?/gu;

/** Digits as written: of a range those of its last number. */
const writtenOf = (text: string): string | null =>
  text.normalize('NFKC').match(written)?.at(-1)?.replaceAll(',', '') ?? null;

const precision = (digits: string | null, value: Exact | null): { readonly exponent: number | null; readonly digits: number } => {
  if (digits === null || value === null || value.isZero()) return { exponent: null, digits: 0 };
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const number = new Exact(digits);
  const significant = digits.replace('.', '').replace(/^0+/u, '').length;
  if (number.isZero()) return { exponent: null, digits: significant };
  // What the words after the digits (亿, billion) multiply them by, as a power of ten.
  const power = powerOf(value.abs().div(number));
  return { exponent: power - decimals, digits: significant };
};

/** −1.4% growth and a fall of 1.4% are the same. */
const unsigned = (mention: Mention): Mention => {
  const { value, sense, kind } = mention;
  const turns = (kind === 'percent' || kind === 'percentage_point') && value !== null && value.startsWith('-') && mention.valueHigh === null && (sense === 'growth' || sense === 'decline');
  return turns ? { ...mention, value: value.slice(1), sense: sense === 'growth' ? 'decline' : 'growth' } : mention;
};

/** A mention of a text of `length` as a figure. */
export const figureOf = (found: Mention, side: 'zh' | 'en', length: number): Figure => {
  const mention = unsigned(found);
  const base = baseOf(mention);
  const scale = (value: string | null): Exact | null => (value === null ? null : new Exact(value).times(base.times));
  const low = scale(mention.value);
  const high = scale(mention.valueHigh);
  return {
    mention, side, family: families[mention.kind], dimension: base.dimension, low, high,
    ...precision(writtenOf(mention.text), high ?? low), at: length === 0 ? 0 : mention.start / length,
  };
};
