import type { Place } from './position.ts';
import type { Bilingual } from './finding.ts';
import type { Quantity } from './quantity.ts';

/** `revised`: the source has put another number in the place of one that it had published. */
export type Status = 'final' | 'revised' | 'preliminary' | 'estimate' | 'target';
export type Basis = 'nominal' | 'real' | 'none';

/** A source of a Data Package (v2 `sources`), with the short name that rows refer to. */
export interface Source {
  readonly name: string;
  readonly title: string;
  /** Where it was published, for the reader; never fetched. */
  readonly path: string | null;
  readonly publisher: string | null;
  /** YYYY-MM-DD on which it was read, or null. */
  readonly retrieved: string | null;
}

/** A cell of a dataset: the provenance of a number. `row` counts data rows from 1; `place` is in the file. */
export interface CellRef {
  readonly package: string;
  readonly resource: string;
  readonly row: number;
  readonly field: string;
  readonly place: Place;
}

/** One row: what was measured, of whom, when, and who says so. */
export interface Observation {
  readonly indicator: string;
  readonly entity: string;
  /** `2021`, `2024-06`, `2023-Q1`, or an interval `2018--2021`. */
  readonly period: string;
  readonly quantity: Quantity;
  readonly status: Status;
  readonly basis: Basis;
  /** YYYY-MM-DD, YYYY-MM or YYYY: the date to which the source's knowledge refers. */
  readonly asOf: string;
  readonly source: Source;
  readonly cell: CellRef;
  /** Where its cells of these fields stand. */
  readonly places?: { readonly indicator: Place; readonly entity: Place; readonly unit: Place; readonly unitId: Place };
  /** Id of the translation unit whose sentence states it, where the article itself is the source. */
  readonly unitId: string | null;
  /** Place in the original (`¶12`), where the article restates it. */
  readonly sourcePlace: string | null;
  /** A remark for the reader (scope, definition), in both languages, or null. */
  readonly note: Bilingual | null;
}

/** A loaded Data Package: its descriptor's facts and its observations, in file order. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  /** The title in each language; the title itself where the descriptor has no other. */
  readonly titles: Bilingual;
  /** What publishers of its sources are called in each language, by the name that the source states. */
  readonly publishers: readonly { readonly name: string; readonly names: Bilingual }[];
  readonly version: string | null;
  readonly licenses: readonly string[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** Latest asOf of its observations, or null if there are none. */
  readonly asOf: string | null;
}

/** What is measured: a row of `content/indicators.csv`. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly wordings: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Canonical unit. */
  readonly unit: string;
  /** The entity that the indicator speaks of where a text names none, or null. */
  readonly entity: string | null;
  /** Names of sources, the one to be shown first. */
  readonly sources: readonly string[];
}

/** Of whom something is measured: a row of `content/entities.csv`. */
export interface Entity {
  readonly id: string;
  readonly name: Bilingual;
}
