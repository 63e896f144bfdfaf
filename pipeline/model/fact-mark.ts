import type { Status } from './dataset.ts';
import type { Voice } from './fact.ts';
import type { Comparator, Sense } from './quantity.ts';

/** The fact behind a printed number: the attributes of its `<data>`. */
export interface FactMark {
  readonly id: string;
  /** Decimal digits in the canonical unit; a range is `low/high`, as ISO 8601 writes intervals. */
  readonly value: string;
  readonly unit: string;
  readonly comparator: Comparator;
  /** `below`: an approx that comes from 近 (just under). */
  readonly dir: 'below' | null;
  /** Which way the value goes: 2.0 of sense `decline` is a fall. Null where no sense is asked for. */
  readonly sense: Sense | null;
  /** Of a multiple new ÷ old, which the value alone does not say (增长6.9倍: 7.9); else null. */
  readonly factor: string | null;
  /** Of a ratio what it is written as, exactly: `1/9`, `12.1:40.3:47.6`; else null. */
  readonly fraction: string | null;
  /** The mention of the article that it is; null of what we print ourselves. */
  readonly mention: string | null;
  /** Null of a figure of the text that no observation states. */
  readonly status: Status | null;
  readonly voice: Voice;
  /** Anchor of its row in the register; null where it stands in a link already. */
  readonly row: string | null;
  /** Its own anchor, to which its row leads back; null where the row leads to the exhibit that it stands in. */
  readonly anchor: string | null;
}
