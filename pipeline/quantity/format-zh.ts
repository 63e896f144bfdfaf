import type { Comparator, Quantity } from '../model/index.ts';
import { digitsIn, magnitudeOf, type Magnitude } from './digits.ts';
import type { FormatOptions, QuantityParts } from './format.ts';
import { unitRow, type UnitKind } from './unit.ts';

export const zhMagnitudeWords: Readonly<Record<number, string>> = { 0: '', 4: '万', 8: '亿', 12: '万亿' };

/** 1.58万亿元, 2986.41亿元, 18.62万人; a number that these would make long stands in plain digits (12345家). */
const magnitudes: readonly Magnitude[] = [{ power: 12, decimals: 2 }, { power: 8, decimals: 4 }, { power: 4, decimals: 2 }];

/** Kinds that Chinese counts in 万 and 亿. */
export const hasMagnitude = (kind: UnitKind): boolean => ['money', 'area', 'measure', 'count'].includes(kind);

const before: Readonly<Record<Comparator, string>> = { eq: '', approx: '约', ge: '', gt: '超', le: '不超过', lt: '不足', max: '最高' };

/** The comparator around a number: 近 is an approx from below, 以上 follows what it bounds. */
export const chineseComparator = (quantity: Quantity): { readonly before: string; readonly after: string } => ({
  before: quantity.dir === 'below' ? '近' : before[quantity.comparator],
  after: quantity.comparator === 'ge' ? '以上' : '',
});

interface Printed { readonly digits: string; readonly magnitude: string }

const print = (value: string, quantity: Quantity): Printed => {
  const power = hasMagnitude(unitRow(quantity.unit).kind) ? magnitudeOf(value, magnitudes, quantity.written) : 0;
  return { digits: digitsIn(value, power, quantity.written), magnitude: zhMagnitudeWords[power] ?? '' };
};

// GB/T 15835: a magnitude may not be left out of a range's lower end, nor a percent sign; a unit may.
const rangeDigits = (low: Printed, high: Printed, unit: string): string =>
  `${low.digits}${low.magnitude}${unit === '%' || unit === '‰' ? unit : ''}～${high.digits}`;

export const chineseParts = (quantity: Quantity, options: FormatOptions): QuantityParts => {
  const { kind, zh } = unitRow(quantity.unit);
  const low = print(quantity.value, quantity);
  const high = quantity.valueHigh === null ? null : print(quantity.valueHigh, quantity);
  const comparator = options.comparator === false ? { before: '', after: '' } : chineseComparator(quantity);
  const short = options.form === 'axis' && !['percent', 'percentage-point', 'multiple', 'rank'].includes(kind);
  return {
    before: comparator.before + (kind === 'rank' ? '第' : ''),
    number: high ? rangeDigits(low, high, zh) : low.digits,
    after: (high ?? low).magnitude + (short ? '' : zh) + comparator.after,
  };
};
