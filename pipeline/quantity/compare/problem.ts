import type { Figure } from './figure.ts';

/** What a comparison may find; the ids are part of the contract of `compare` (design §4). */
export const discrepancyKinds = [
  'magnitude', 'value', 'unit', 'currency', 'comparator', 'sense', 'percent-point', 'rank', 'period', 'missing', 'added', 'subset', 'rate',
] as const;
export type DiscrepancyKind = (typeof discrepancyKinds)[number];

/** A difference between a sentence and its rendering. */
export interface Discrepancy {
  readonly ruleId: DiscrepancyKind;
  /** `error` and `warning` want mending; `info` is worth a look and no alarm. */
  readonly severity: 'error' | 'warning' | 'info';
  /** The words at fault, as they stand in the texts; null where nothing stands on that side. */
  readonly zh: string | null;
  readonly en: string | null;
  /** Where the words stand. */
  readonly zhAt: number | null;
  readonly enAt: number | null;
  /** What the English should say. */
  readonly expected: string | null;
}

/** A difference between two figures, before their words are looked up. */
export interface Problem {
  readonly ruleId: DiscrepancyKind;
  readonly severity: Discrepancy['severity'];
}

export const error = (ruleId: DiscrepancyKind): Problem => ({ ruleId, severity: 'error' });
export const info = (ruleId: DiscrepancyKind): Problem => ({ ruleId, severity: 'info' });

/** What taking an English figure for the rendering of a Chinese one costs, and what would then be wrong with it. */
export interface Verdict {
  readonly cost: number;
  readonly problems: readonly Problem[];
}

/** Two figures taken for each other. */
export interface Pair {
  readonly zh: Figure;
  readonly en: Figure;
  readonly problems: readonly Problem[];
}
