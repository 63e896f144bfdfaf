import type { LangTag, Words } from './briefing.ts';
import type { FactMark } from './fact-mark.ts';
import type { Verdict } from './claim.ts';
import type { Agreement } from './fact.ts';
import type { Lang } from './text.ts';

/** What a check of a figure came to: of the sentence against the data, of another source, of the claims that it is part of; `shown` says which of several numbers is shown, and why. */
export interface CheckView {
  readonly verdict: Agreement | Verdict | 'shown';
  readonly note: Words;
  /** Of claims: their entries in the list of claims, which say what was checked; all those of one verdict together. */
  readonly claims: readonly { readonly label: string; readonly target: string }[];
}

/** How one language writes a figure, with the words that bound it: each wording once, none where it has none. */
export interface Written {
  readonly lang: Lang;
  readonly tag: LangTag;
  readonly foreign: boolean;
  readonly words: readonly string[];
  /** Its first wording stands in the row's name, strong, and not in `words`. */
  readonly quoted: boolean;
}

/** A place of the page at which a figure stands. */
export interface FigurePlace {
  readonly anchor: string;
  readonly label: Words;
}

/** A row of the figure register: one figure of the briefing, whichever way it is written. */
export interface RegisterRow {
  readonly anchor: string;
  readonly fact: FactMark;
  /** Indicator, entity and period; of a figure bound to no indicator the words around it, its own words strong. */
  readonly name: Words;
  /**
   * As the text writes it, as printed by us where the text does not; one for each column.
   */
  readonly written: readonly Written[];
  /** Value in the canonical unit, its direction and its comparator as signs. */
  readonly value: Words;
  readonly places: readonly FigurePlace[];
  /** Where its number was taken from, beyond what the head of its group says; of a calculation its working. */
  readonly origin: Words;
  readonly source: { readonly label: Words; readonly target: string } | null;
  /** Status and price basis of the number shown, as far as the head of the group does not say them. */
  readonly standing: Words;
  /** ISO; null where the head of the group says it, or nothing does. */
  readonly asOf: string | null;
  readonly checks: readonly CheckView[];
  /** Other sources give the figure too: what they say is long, and the checks take a line of their own. */
  readonly checksApart: boolean;
}

/** Rows of one origin: a field of a dataset, our calculations, a section of the text. */
export interface RegisterGroup {
  readonly key: string;
  readonly title: Words;
  readonly rows: readonly RegisterRow[];
}

/** A claim as the register lists it. */
export interface ClaimView {
  /** `c1`, `c2` … by which rows and panels name it. */
  readonly label: string;
  readonly anchor: string;
  readonly verdict: Verdict;
  readonly words: Words;
  /** The sentences that state it, its figures marked; `place`: where the page has the sentence. */
  readonly quotes: readonly { readonly place: FigurePlace | null; readonly words: Words }[];
  /** Of a claim of ours the figures that it relates, with their rows. */
  readonly facts: readonly { readonly label: Words; readonly target: string }[];
}

/** A finding that the editor lets stand. */
export interface WaiverView {
  readonly rule: string;
  readonly unit: string;
  /** Where the page has the sentence, or the claim of ours. */
  readonly place: FigurePlace | null;
  /** The words at fault, then what was found against them. */
  readonly quotes: readonly Words[];
  readonly reason: Words;
}

/** The figure register. */
export interface RegisterView {
  /** Figures of the data, by field; our calculations. */
  readonly groups: readonly RegisterGroup[];
  /** Figures that the text alone states, bound to no indicator, by section. */
  readonly ofText: readonly RegisterGroup[];
  /** The languages of the columns, the page's first. */
  readonly columns: readonly Lang[];
  /** Relations that the text states, in its order, each once. */
  readonly claims: readonly ClaimView[];
  /** Relations that we state of the figures. */
  readonly ownClaims: readonly ClaimView[];
  /** Findings that the editor lets stand, each with the reason given. */
  readonly waivers: readonly WaiverView[];
}

/** What the page's script reads: the sentences of the other language, with the figures' places in them. */
export interface InspectorView {
  /** Whence the article's sentences come: restated from, or the words of, the source. */
  readonly origin: Words;
  readonly lang: LangTag;
  /** By unit: the sentence, and for each figure its spans (UTF-16 offsets). */
  readonly sentences: Readonly<Record<string, { readonly text: string; readonly figures: Readonly<Record<string, readonly (readonly [number, number])[]>> }>>;
}
