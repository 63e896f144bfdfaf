import type { Lang, Quantity } from '../model/index.ts';
import { digitsIn } from './digits.ts';
import { formatQuantity } from './format.ts';
import { englishComparator, englishEnds } from './format-en.ts';
import { chineseComparator, hasMagnitude, zhMagnitudeWords } from './format-zh.ts';
import { Exact, withCommas } from './number.ts';
import { unitRow } from './unit.ts';

/** The unit of a table column: one magnitude for all its numbers, named in the head. */
export interface ColumnUnit {
  readonly lang: Lang;
  readonly unit: string;
  /** Power of ten by which the numbers are divided. */
  readonly power: number;
  /** Words of the head: `亿元`, `RMB bn`, `%`, `万人`, `家`; empty for counts in English. */
  readonly head: string;
}

const short: Readonly<Record<number, string>> = { 0: '', 6: 'mn', 9: 'bn', 12: 'tn' };

const headOf = (unit: string, power: number, lang: Lang): string => {
  const { kind, zh, en } = unitRow(unit);
  if (lang === 'zh') return kind === 'percentage-point' ? '百分点' : kind === 'rank' ? '位次' : `${zhMagnitudeWords[power] ?? ''}${zh}`;
  if (kind === 'rank') return 'rank';
  if (kind === 'money') return `${(en?.[0] ?? unit).trim()} ${short[power] ?? ''}`.trim();
  const words = (en?.[1] ?? '').trim();
  return power === 0 ? words : `${short[power] ?? ''} ${words}`.trim();
};

/** Largest magnitude that the largest number reaches. Counts and measures in English are counted out below a million. */
const powerOf = (values: readonly string[], lang: Lang): number => {
  const largest = values.reduce((max, value) => Exact.max(max, new Exact(value).abs()), new Exact(0));
  return (lang === 'zh' ? [8, 4] : [9, 6]).find((power) => largest.gte(new Exact(10).pow(power))) ?? 0;
};

/** The common unit of a column's quantities, or null if there is none (unlike units, no rows). */
export const columnUnit = (quantities: readonly Quantity[], lang: Lang): ColumnUnit | null => {
  const [first] = quantities;
  if (!first || quantities.some((quantity) => quantity.unit !== first.unit)) return null;
  const values = quantities.flatMap(({ value, valueHigh }) => (valueHigh === null ? [value] : [value, valueHigh]));
  const power = hasMagnitude(unitRow(first.unit).kind) ? powerOf(values, lang) : 0;
  return { lang, unit: first.unit, power, head: headOf(first.unit, power, lang) };
};

/** The number alone, in the column's magnitude: `2986.41` under `亿元`, `298.641` under `RMB bn`. Exact. */
export const columnNumber = (quantity: Quantity, column: ColumnUnit, options: { readonly comparator?: boolean } = {}): string => {
  if (column.unit === 'ratio') return formatQuantity(quantity, column.lang, options);
  const ends = column.lang === 'en' ? englishEnds(quantity) : [quantity.value, quantity.valueHigh];
  const digits = ends.flatMap((value) => (value === null ? [] : [value])).map((value) => {
    const printed = digitsIn(value, column.power, quantity.written);
    return column.lang === 'en' ? withCommas(printed) : printed;
  }).join(column.lang === 'en' ? '–' : '～');
  if (options.comparator === false) return digits;
  if (column.lang === 'en') return englishComparator(quantity) + digits;
  const { before, after } = chineseComparator(quantity);
  return before + digits + after;
};
