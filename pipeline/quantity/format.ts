import type { Lang, Quantity, Status } from '../model/index.ts';
import { upright } from './direction.ts';
import { englishParts } from './format-en.ts';
import { chineseParts } from './format-zh.ts';

/** How to print a quantity. */
export interface FormatOptions {
  /** Print the comparator (超, more than). Default true. */
  readonly comparator?: boolean;
  /**
   * `prose` (default) is the house style; `sentence` is prose with small ranks in words (fourth), for running text;
   * `axis` is short: `500亿`, `RMB 500 bn`, without classifier.
   */
  readonly form?: 'prose' | 'sentence' | 'axis';
  /**
   * Print the sense in words: 增长5.2% / up 5.2%, 高出5个百分点 / 5 percentage points higher, 翻两番 / quadrupled,
   * 增长6.9倍 / rose to 7.9 times; -0.64 higher as 0.64 lower. A level has no words of its own. Default false: the sentence around says it.
   */
  readonly sense?: boolean;
  /** What the figure is, in brackets after it: （初步数） / (preliminary). Final figures bear no word. Default none. */
  readonly status?: Status;
  /** Hectares in brackets after mu in English prose. Default true. */
  readonly gloss?: boolean;
}

/** A printed quantity in parts, so that a page can set the digits large: joined they are the whole. */
export interface QuantityParts {
  /** Sense, comparator and currency: `超`, `up more than RMB `. */
  readonly before: string;
  /** The digits, or the word that stands for them (翻番, doubled); of a range all from first to last: `6亿～8`. */
  readonly number: string;
  /** Magnitude, unit, closing comparator, gloss and status: `亿元`, ` billion`, `%以上`. */
  readonly after: string;
}

/** The parts of `formatQuantity`. */
export const quantityParts = (quantity: Quantity, lang: Lang, options: FormatOptions = {}): QuantityParts =>
  (lang === 'zh' ? chineseParts : englishParts)(options.sense ? upright(quantity) : quantity, options);

/**
 * A quantity by the house rules (design §5), exactly: no digit is lost or gained. Chinese: `2986.41亿元`, `18.62万人`,
 * `超25万家`, `20%以上`, `第4位`, `九分之一`. English: `RMB 298.641 billion`, `186,200`, `more than 250,000`, `at least 20%`,
 * `4th`, `one-ninth`, `24,000 mu (1,600 hectares)`. English prints growth by N倍 by its factor, N + 1 times: say "rose to"
 * before it, or ask for the sense. What is printed with its sense is read back by `scanQuantities`: value or factor,
 * unit, comparator, sense. Total: any quantity gives a text.
 */
export const formatQuantity = (quantity: Quantity, lang: Lang, options: FormatOptions = {}): string => {
  const { before, number, after } = quantityParts(quantity, lang, options);
  return before + number + after;
};

/** A difference with its sign, plus too: `+2.41亿元`, `−0.3 percentage points`. What comes in mu goes without its hectares. */
export const formatSigned = (quantity: Quantity, lang: Lang): string => {
  const falls = quantity.value.startsWith('-');
  return (falls ? '−' : '+') + formatQuantity({ ...quantity, value: quantity.value.replace('-', '') }, lang, { gloss: false });
};
