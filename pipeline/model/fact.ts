import type { Bilingual } from './finding.ts';
import type { Basis, CellRef, Source, Status } from './dataset.ts';
import type { MentionKind } from './mention.ts';
import type { Place } from './position.ts';
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

/** Of another number with the fact's key against the one shown: the same, the same after rounding to the fewer digits, a bound that holds, or another number. */
export type Agreement = 'agrees' | 'agrees-rounded' | 'agrees-bound' | 'differs';

/** Another observation with the fact's key that is not the one shown. */
export interface Variant {
  readonly quantity: Quantity;
  readonly status: Status;
  readonly basis: Basis;
  readonly asOf: string;
  readonly provenance: Provenance;
  readonly agreement: Agreement;
  /** Why the other one is shown. */
  readonly precedence: Precedence;
}

/**
 * Why this of two numbers is the one shown. Of two sources: the indicator's `sources` put its source first; or its dataset,
 * the briefing; or its source stands first in the data. Of one source: its status is the more settled; or its as-of date the
 * later; or it stands first.
 */
export type Precedence = 'source-order' | 'dataset-order' | 'row-order' | 'status' | 'as-of';

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
  /** Why it is shown and not the first of the variants; null where there is no other number. */
  readonly precedence: Precedence | null;
  readonly note: Bilingual | null;
}

/**
 * Words of a text at their place: the text quote and text position selectors of the W3C Web Annotation Data Model.
 * `prefix` and `suffix` are up to 32 characters of the same sentence.
 */
export interface WordsAt {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets in the plain text of the sentence (`Text.text`, or the runs of the target joined). */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets in the file; null where the words cannot be found there one for one. */
  readonly inFile: { readonly start: number; readonly end: number } | null;
  readonly place: Place;
}

/**
 * How a mention came to its fact: a dataset's row names its sentence, the indicator's wordings stand by it, `briefing.yaml`
 * says so, or the same words of the same sentence were bound to it in the edition that `previous` names.
 */
export type BindingBy = 'cell' | 'wording' | 'author' | 'previous';

/** A mention of the article in both languages, with the fact that it states. */
export interface FactMention {
  /** `m/<unit-id>/<n>`, n counting the mentions of the Chinese sentence from 1. */
  readonly id: string;
  /** The fact that it states: `indicator/entity/period`; its own id where it is bound to no indicator. */
  readonly factId: string;
  readonly unitId: string;
  readonly kind: MentionKind;
  /** What the Chinese says; null of dates and years, which are times and no figures. */
  readonly quantity: Quantity | null;
  /** The time that it is about (or is), as far as the text fixes it. */
  readonly period: string | null;
  readonly zh: WordsAt;
  /** The words that render it; null where there is no English, or it has no figure for this one. */
  readonly en: WordsAt | null;
  /** Null where it is bound to no indicator. */
  readonly by: BindingBy | null;
  /** What the sentence says against the fact shown; null where it is bound to no indicator. */
  readonly agreement: Agreement | null;
}
