import type { Place } from './position.ts';
import type { Run, Stretch, Text } from './text.ts';

/** XLIFF 2.1 segment states. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final';

/** A unit of `translation.en.xlf`. Ids are opaque and stay. */
export interface TranslationUnit {
  readonly id: string;
  /** The Chinese text that was translated. */
  readonly source: string;
  /** The English, or null where there is none yet. */
  readonly target: readonly Run[] | null;
  readonly state: UnitState;
  /** Who reviewed it: needed for `reviewed` and `final`, null below. */
  readonly reviewer: string | null;
  /** Translator's notes, for the reader. */
  readonly notes: readonly string[];
  readonly place: Place;
  /** Where the words of the English begin; null where there are none. */
  readonly targetPlace: Place | null;
  /** Where the words of the English (its runs joined) stand in the file; absent where there are none. */
  readonly targetStretches?: readonly Stretch[];
}

/** A translation file: language pair and units, in file order. */
export interface Translation {
  readonly file: string;
  readonly units: readonly TranslationUnit[];
}

/** How a text of the article stands towards the translation. */
export type MatchState = 'matched' | 'stale' | 'untranslated';

/** A text of the article with its unit, if it has one. */
export interface UnitMatch {
  readonly text: Text;
  readonly unit: TranslationUnit | null;
  readonly state: MatchState;
}

/** Every text of the article in order, and the units that no text claims. */
export interface Matching {
  readonly matches: readonly UnitMatch[];
  readonly orphans: readonly TranslationUnit[];
}
