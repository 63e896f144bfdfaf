import type { Lang } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { Real, type Interval } from './interval.ts';

/** Units that a change of percentages has; printed by hand, since they follow any number of digits. */
const marks: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  '%': { zh: '%', en: '%' }, pp: { zh: '个百分点', en: ' points' }, x: { zh: '倍', en: ' times' }, '‰': { zh: '‰', en: '‰' }, '': { zh: '', en: '' },
};

/** A value with its unit, as each language prints it. */
export const printValue = (digits: string, unit: string, lang: Lang): string => {
  const mark = Object.hasOwn(marks, unit) ? marks[unit] : undefined;
  if (mark) return digits + mark[lang];
  return formatQuantity({ value: digits, valueHigh: null, unit, comparator: 'eq', dir: null, sense: null }, lang, { gloss: false });
};

/** Digits enough to see how two figures differ. */
const rounded = (value: Real): string => value.toSignificantDigits(5).toFixed();

/**
 * What was computed, for a reader: one number where both ends of the interval round to it, else both ends
 * (`57.40%–57.49%`); `≥` and `≤` before a bound.
 */
export const printInterval = ({ low, high }: Interval, unit: string, lang: Lang): string => {
  if (!low.at.isFinite()) return high.at.isFinite() ? `≤${printValue(rounded(high.at), unit, lang)}` : '';
  if (!high.at.isFinite()) return `${low.open ? '>' : '≥'}${printValue(rounded(low.at), unit, lang)}`;
  if (low.at.eq(high.at)) return printValue(low.at.decimalPlaces() > 6 ? rounded(low.at) : low.at.toFixed(), unit, lang);
  const middle = low.at.plus(high.at).div(2);
  const width = high.at.minus(low.at);
  const step = new Real(10).pow(width.div(2).e);
  const near = middle.div(step).toDecimalPlaces(0).times(step);
  const narrow = width.lte(middle.abs().times('0.02')) && near.gte(low.at) && near.lte(high.at);
  if (narrow) return printValue(near.toSignificantDigits(8).toFixed(), unit, lang);
  return `${printValue(rounded(low.at), unit, lang)}–${printValue(rounded(high.at), unit, lang)}`;
};
