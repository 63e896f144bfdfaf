import type { Comparator, MentionKind, Sense } from '../../model/index.ts';
import type { Exact } from '../number.ts';

/** What the readers of the grammar give: a mention before comparator, sense and period are looked up. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  /** null: a number without a unit, waiting for the list it stands in (12.3、45.6和7.8亿元). */
  readonly kind: MentionKind | null;
  readonly value: Exact | null;
  readonly high: Exact | null;
  readonly values: readonly string[];
  readonly unit: string;
  readonly iso: string | null;
  readonly factor: Exact | null;
  /** Power of ten of magnitude and unit, for numbers of the same list. */
  readonly power: number;
  /** 多, 余 inside. */
  readonly more: boolean;
  /** A bare magnitude (百亿). */
  readonly bare: boolean;
  /** Fixed by the form itself. */
  readonly comparator: Comparator | null;
  readonly sense: Sense | null;
  /** Sign or words are no context to look at (ranks, dates). */
  readonly table: boolean;
}

export const draft = (given: Pick<Draft, 'start' | 'end' | 'kind'> & Partial<Draft>): Draft => ({
  value: null, high: null, values: [], unit: '', iso: null, factor: null, power: 0, more: false, bare: false,
  comparator: null, sense: null, table: false, ...given,
});

/** What every reader sees. */
export interface Page {
  readonly text: string;
  /** The shadow. */
  readonly s: string;
  /** Meaning of a bare 元. */
  readonly currency: string;
  readonly hongKong: boolean;
  /** The year that a date without one belongs to. */
  readonly yearOf: (at: number) => number | null;
  /** iso of the last date, for 9日. */
  readonly lastDate: () => string | null;
}
