import type { Basis, CellRef, Source, Status } from './dataset.ts';
import type { BindingBy, Calculation, Voice } from './fact.ts';
import type { Bilingual } from './finding.ts';
import type { Place } from './position.ts';
import type { Quantity } from './quantity.ts';
import type { Lang } from './text.ts';

/** A number as one source gives it: what changes are told of. A `Fact` and a `Variant` are some. */
export interface NumberState {
  /** Null of a mention that is a time and no figure. */
  readonly quantity: Quantity | null;
  readonly status: Status;
  readonly basis: Basis;
  readonly asOf: string;
  readonly provenance: { readonly source: Source | null; readonly unitId: string | null; readonly calculation: Calculation | null; /** Absent of an earlier edition. */ readonly cell?: CellRef | null };
}

/** What two editions of a fact are compared by. A mention that is bound to no indicator has none of the three parts. */
export interface FactState extends NumberState {
  readonly id: string;
  readonly indicator: string | null;
  readonly entity: string | null;
  readonly period: string | null;
  readonly voice: Voice;
  readonly variants: readonly NumberState[];
}

/** Words of the article that stated a fact in an earlier edition. */
export interface PreviousMention {
  readonly unitId: string;
  readonly factId: string;
  readonly by: BindingBy;
  readonly exact: string;
  /** What stood around them in the file, markup included. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A facts file of an earlier edition. */
export interface PreviousFacts {
  /** Id of the briefing whose facts they are; null where the file does not say. */
  readonly briefing: string | null;
  readonly facts: readonly FactState[];
  /** False: it is of a format that did not list mentions bound to no indicator, so that none of them is new. */
  readonly listsUnbound: boolean;
  /** The article's figures that stated one of them, in the order of the facts. */
  readonly mentions: readonly PreviousMention[];
}

/**
 * What of a fact is not as it was: `value` another number; `precision` the same after rounding to the coarser printing;
 * `bound` a bound or range against a number that it allows; `calculation` worked out otherwise; `variants` what others
 * publish. `source`: who is shown; `as-of`: the date to which it refers.
 */
export type ChangeAspect = 'value' | 'precision' | 'bound' | 'status' | 'basis' | 'source' | 'as-of' | 'calculation' | 'variants';

/** A fact that is not as it was in an earlier edition. */
export interface Change {
  readonly factId: string;
  readonly type: 'added' | 'removed' | 'changed';
  /** Empty of what was added or removed. */
  readonly aspects: readonly ChangeAspect[];
  readonly before: FactState | null;
  readonly after: FactState | null;
  /** New less old, in the unit of both (of % in pp); null where the aspect is not `value`, or either is a bound, a range, a rank or a multiple. */
  readonly difference: Quantity | null;
  /** The same in % of the old; null of percentages and indices too, and where the old is not above zero. */
  readonly growth: Quantity | null;
  readonly variantsAdded: readonly NumberState[];
  readonly variantsRemoved: readonly NumberState[];
  /** Of a calculation whose number moved: the inputs whose numbers did. */
  readonly movedBy: readonly string[];
}

/** Where a reader meets a fact. */
export interface ShownAt {
  readonly keyFigure: boolean;
  /** Ids of charts and tables that show it, in their data or their words. */
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Languages of the summary that print it. */
  readonly summary: readonly Lang[];
  /** Calculations that use it, or are it. */
  readonly calculations: readonly string[];
  /** Which of the briefing's `notes` print it, counted from 1. */
  readonly notes: readonly number[];
}

/** A sentence of the article that states a fact. */
export interface StatedIn {
  readonly unitId: string;
  /** Its words for the number, and those that render them; null where only a row of data names the sentence. */
  readonly words: { readonly zh: string; readonly en: string | null } | null;
  readonly place: Place | null;
  /** Whether what it says is another number than the one shown now. */
  readonly differs: boolean;
}

/** A change with its name in both languages, and where it shows. */
export interface ShownChange extends Change {
  readonly name: Bilingual;
  readonly shown: ShownAt;
  readonly sentences: readonly StatedIn[];
  /** The cell that the number comes from now; null of calculations, and of what was removed. */
  readonly cell: Place | null;
}
