import type { Bilingual } from './finding.ts';
import type { Basis, CellRef, Source, Status } from './dataset.ts';
import type { Quantity } from './quantity.ts';

/** Who speaks: the source's claim, external data, our calculation. (Our comment, the fourth voice, has no numbers.) */
export type Voice = 'claim' | 'external' | 'calculation';

/** How a calculation made its value: an operation on other facts, in order. */
export interface Calculation {
  readonly operation: string;
  readonly of: readonly string[];
}

/** Where a fact's number comes from: a dataset cell (and the article's sentence behind it), or a calculation. */
export interface Provenance {
  readonly source: Source | null;
  readonly cell: CellRef | null;
  /** Translation unit of the article's sentence that states it, or null. */
  readonly unitId: string | null;
  /** Place in the original that the article restates, or null. */
  readonly sourcePlace: string | null;
  readonly calculation: Calculation | null;
}

/** Another observation with the fact's key that is not the one shown. */
export interface Variant {
  readonly quantity: Quantity;
  readonly status: Status;
  readonly basis: Basis;
  readonly asOf: string;
  readonly provenance: Provenance;
  /** Against the one shown: the same, the same after rounding to the fewer digits, a bound that holds, or another number. */
  readonly agreement: 'agrees' | 'agrees-rounded' | 'agrees-bound' | 'differs';
}

/** Indicator + entity + period, with its quantity, variants and provenance. */
export interface Fact {
  /** `indicator/entity/period`; an interval is written `2018--2021`. */
  readonly id: string;
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  readonly quantity: Quantity;
  readonly status: Status;
  readonly basis: Basis;
  readonly asOf: string;
  readonly voice: Voice;
  readonly provenance: Provenance;
  readonly variants: readonly Variant[];
  readonly note: Bilingual | null;
}
