import type { Comparator, Sense } from './quantity.ts';

/** What a mention is; the annotation guideline describes each kind. */
export type MentionKind =
  | 'money' | 'count' | 'percent' | 'percentage_point' | 'ratio' | 'rank' | 'duration' | 'area' | 'measure' | 'multiple' | 'index'
  | 'year' | 'date' | 'period'
  | 'ordinal' | 'code';

/** A quantity at a span of a text. Offsets count UTF-16 units of the raw text: `text === source.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: MentionKind;
  /** Exact decimal digits in the canonical unit, magnitudes folded in; null for dates and for periods that are no ranges of years. */
  readonly value: string | null;
  /** Upper end of a range (二三十家: 20 and 30). */
  readonly valueHigh: string | null;
  /** Parts of a ratio a:b:c, in order; empty elsewhere. */
  readonly values: readonly string[];
  /** Canonical unit (`CNY`, `%`, `pp`, `x`, `mu` …); of a Chinese count its classifier in simplified script, of an English one ''. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** `below`: an approx from 近/nearly. */
  readonly dir: 'below' | null;
  readonly sense: Sense | null;
  /** Of dates, periods, plans: `2021-06-09`, `2010-04`, `2018/2021`, `2016-04/2017-03`; ends inclusive. */
  readonly iso: string | null;
  /** The time that the figure is about, as far as the text fixes it. */
  readonly period: string | null;
  /** Of multiples: new ÷ old (增长6.9倍: 7.9; 翻两番: 4). */
  readonly factor: string | null;
  /** A cell of a table, its unit taken from the head. */
  readonly table: boolean;
}

/** A mention from what is particular to it; the rest is absent (null, eq, no values). */
export const mention = (
  given: Pick<Mention, 'start' | 'end' | 'text' | 'kind' | 'value' | 'unit'> & Partial<Mention>,
): Mention => ({
  valueHigh: null, values: [], comparator: 'eq', dir: null, sense: null, iso: null, period: null, factor: null, table: false, ...given,
});
