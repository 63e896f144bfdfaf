import { Decimal } from 'decimal.js';
import type { Lang } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';

/**
 * A tick of a number axis: `1000亿`, `RMB 100 bn`, `20%`. Ticks are the drawing library's floats, which 12 significant
 * digits clean of their noise; no fact is printed this way. Zero is `0` in every unit.
 */
export const axisNumber = (value: unknown, unit: string, lang: Lang): string => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  if (value === 0) return '0';
  const digits = new Decimal(value).toSignificantDigits(12).toFixed();
  return formatQuantity({ value: digits, valueHigh: null, unit, comparator: 'eq', dir: null, sense: null }, lang, { form: 'axis' });
};
