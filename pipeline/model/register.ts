import type { FactMark, LangTag, Words } from './briefing.ts';
import type { Verdict } from './claim.ts';
import type { Agreement } from './fact.ts';

/** What a check of a figure came to: of the sentence against the data, of another source, of a claim. */
export interface CheckView {
  readonly verdict: Agreement | Verdict;
  readonly note: Words;
  /** Of a claim: its entry in the list of claims, which says what was checked. */
  readonly claim: { readonly label: string; readonly target: string } | null;
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
  /** Indicator, entity and period; of a figure bound to no indicator the words around it. */
  readonly name: Words;
  /** As written, each wording once; as printed by us where the text does not write it. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Value in the canonical unit, with the comparator's sign. */
  readonly value: string;
  readonly unit: string;
  /** Language of the unit's name where it is not the page's: a classifier is Chinese. */
  readonly unitTag: LangTag | null;
  readonly places: readonly FigurePlace[];
  /** Where its number was taken from, beyond what the head of its group says. */
  readonly origin: Words;
  readonly source: { readonly label: string; readonly target: string } | null;
  readonly checks: readonly CheckView[];
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

/** The figure register. */
export interface RegisterView {
  readonly groups: readonly RegisterGroup[];
  /** Relations that the text states, in its order, each once. */
  readonly claims: readonly ClaimView[];
  /** Relations that we state of the figures. */
  readonly ownClaims: readonly ClaimView[];
  /** Findings that the editor lets stand, each with the reason given. */
  readonly waivers: readonly { readonly rule: string; readonly unit: string; readonly reason: Words }[];
}

/** What the page's script reads: the sentences of the other language, with the figures' places in them. */
export interface InspectorView {
  /** Whence the article's sentences come: restated from, or the words of, the source. */
  readonly origin: Words;
  readonly lang: LangTag;
  /** By unit: the sentence, and for each figure its spans (UTF-16 offsets). */
  readonly sentences: Readonly<Record<string, { readonly text: string; readonly figures: Readonly<Record<string, readonly (readonly [number, number])[]>> }>>;
}
