import type { Lang, Mention } from '../model/index.ts';
import { scanEnglish } from './en/index.ts';
import { scanChinese } from './zh/index.ts';

export interface ScanOptions {
  readonly lang: Lang;
  /** ISO 4217 code of a bare 元 or $. Default: what the text itself suggests. */
  readonly currency?: string;
  /** The year of dates that neither name one nor stand near one. Without it their `iso` is null. */
  readonly year?: number;
}

/**
 * Every quantity of a text, by start, without overlaps, by the annotation guideline. Total: any text gives a list, in
 * time linear in its length.
 */
export const scanQuantities = (text: string, options: ScanOptions): Mention[] =>
  options.lang === 'zh' ? scanChinese(text, options) : scanEnglish(text, options);

const numberOf = (digits: string | null): number | null => (digits === null ? null : Number(digits));

/** A mention in the annotation format: numbers are JSON numbers, what is absent is left out. */
export const mentionJson = (mention: Mention): Record<string, unknown> => {
  const { start, end, text, kind, value, valueHigh, values, unit, comparator, dir, sense, iso, period, factor, table } = mention;
  return {
    start, end, text, kind, value: numberOf(value), unit, comparator,
    ...(valueHigh !== null && { valueHigh: Number(valueHigh) }),
    ...(values.length > 0 && { values: values.map(Number) }),
    ...(dir && { dir }), ...(sense && { sense }), ...(iso && { iso }), ...(period && { period }),
    ...(factor !== null && { factor: Number(factor) }),
    ...(table && { table }),
  };
};
