import type { Lang, Quantity } from '../model/index.ts';
import { englishParts } from './format-en.ts';
import { chineseParts } from './format-zh.ts';

/** How to print a quantity. */
export interface FormatOptions {
  /** Print the comparator (超, more than). Default true. */
  readonly comparator?: boolean;
  /** `prose` (default) is the house style; `axis` is short: `500亿`, `RMB 500 bn`, without classifier. */
  readonly form?: 'prose' | 'axis';
  /** Hectares in brackets after mu in English prose. Default true. */
  readonly gloss?: boolean;
}

/** A printed quantity in parts, so that a page can set the digits large: joined they are the whole. */
export interface QuantityParts {
  /** Comparator and currency: `超`, `more than RMB `. */
  readonly before: string;
  /** The digits; of a range all from the first digit to the last: `6亿～8`. */
  readonly number: string;
  /** Magnitude, unit, closing comparator: `亿元`, ` billion`, `%以上`. */
  readonly after: string;
}

/** The parts of `formatQuantity`. */
export const quantityParts = (quantity: Quantity, lang: Lang, options: FormatOptions = {}): QuantityParts =>
  lang === 'zh' ? chineseParts(quantity, options) : englishParts(quantity, options);

/**
 * A quantity by the house rules (design §5), exactly: no digit is lost or gained. Chinese: `2986.41亿元`, `18.62万人`,
 * `超25万家`, `20%以上`, `第4位`. English: `RMB 298.641 billion`, `186,200`, `more than 250,000`, `at least 20%`, `4th`,
 * `24,000 mu (1,600 hectares)`. English prints growth by N倍 by its factor, N + 1 times: say "rose to" before it.
 */
export const formatQuantity = (quantity: Quantity, lang: Lang, options: FormatOptions = {}): string => {
  const { before, number, after } = quantityParts(quantity, lang, options);
  return before + number + after;
};
