export type Comparator = 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'max';
export type Sense = 'growth' | 'decline' | 'level' | 'higher' | 'lower';

/** Value, unit, comparator and sense, with no place in a text. Exact: decimals are strings, never floats. */
export interface Quantity {
  /** Decimal digits in the canonical unit (`298641000000` for 2986.41亿元); the written digits' precision is kept. */
  readonly value: string;
  /** Upper end of a range, or null. */
  readonly valueHigh: string | null;
  /** Canonical unit: an ISO 4217 code, `%`, `pp`, `x`, `rank`, `mu` …, or a classifier as written (`家`). */
  readonly unit: string;
  readonly comparator: Comparator;
  /** `below`: an approx that comes from 近/接近 (just under); null otherwise. */
  readonly dir: 'below' | null;
  /** Required for %, pp and x; null elsewhere unless the figure itself is a change. */
  readonly sense: Sense | null;
  /**
   * How precisely it was written, which the canonical value cannot show: `exponent` is the power of ten of the last
   * written digit in the canonical unit (2986.40亿元: 6), `decimals` the digits after the written point (2). Absent: unknown.
   */
  readonly written?: { readonly exponent: number; readonly decimals: number };
  /**
   * Of a multiple new ÷ old, where the value alone does not say it (翻番: value 2, factor 2, sense growth; 增长2倍 needs
   * none: 3). Absent: value + 1 for growth and higher, 1 − value for decline and lower, else the value.
   */
  readonly factor?: string;
  /** Of a ratio written as a fraction: 九分之一 is `['1', '9']`. `value` is their quotient. */
  readonly fraction?: readonly [part: string, whole: string];
  /** Of a ratio written in parts, in order: 12.1:40.3:47.6. `value` is the first ÷ the second. */
  readonly values?: readonly string[];
}
