import type { Bilingual } from './finding.ts';
import type { Place } from './position.ts';

/** What a text asserts that arithmetic can check (design, section 4). */
export type ClaimType =
  | 'sum' | 'share' | 'growth' | 'mean' | 'difference' | 'pp-change' | 'multiple' | 'subset' | 'bound' | 'list-count'
  | 'repeat' | 'calendar' | 'streak' | 'rank';

/** The types that an author may state over facts; the others are found in texts alone. */
export const authorClaimTypes = ['sum', 'share', 'growth', 'mean', 'difference', 'pp-change', 'multiple', 'subset', 'bound', 'repeat'] as const;

/**
 * What checking came to. `holds`: the printed figures agree within the rounding of their digits; that is no proof that
 * they are true. `undecided`: the text does not give enough, or gives it in a way that arithmetic cannot settle.
 */
export type Verdict = 'holds' | 'fails' | 'undecided';

/** UTF-16 offsets in the text that was read; `end` is after the last character. */
export interface ClaimSpan {
  readonly start: number;
  readonly end: number;
}

/** A relation among figures that a text states. */
export interface Claim {
  readonly type: ClaimType;
  /** The figures that it relates, in the order of the text. */
  readonly mentions: readonly ClaimSpan[];
  /** The figure that states it; null where the relation is stated by no one figure. */
  readonly said: ClaimSpan | null;
  /** What the text says, for a reader (`24%`, `≥50%`); null where the relation itself is all that it says. */
  readonly stated: string | null;
  /** What the other figures give, for a reader (`23.96%`, `8.96%～11.06%`); null where nothing can be worked out. */
  readonly computed: string | null;
  readonly verdict: Verdict;
  /** What was checked, and of `undecided` what is missing. */
  readonly note: Bilingual;
}

/** A figure of a claim where its sentence has it: UTF-16 offsets of the sentence's plain text. */
export interface ClaimFigure extends ClaimSpan {
  readonly unitId: string;
  /** The mention that it is or is part of; null of words that only count (三大行动) and of bare numbers in a table. */
  readonly mentionId: string | null;
}

/** A claim of a briefing, with the figures and facts that it relates. */
export interface BriefingClaim extends Omit<Claim, 'mentions' | 'said'> {
  /** `c/<unit-id>/<n>`, n counting the claims that begin in the sentence; of `briefing.yaml` the id given there. */
  readonly id: string;
  /** `text`: found in the article. `author`: stated in `briefing.yaml`. */
  readonly by: 'text' | 'author';
  /** The sentence in which it begins; null of an author's. */
  readonly unitId: string | null;
  /** Ids of the article's mentions that it relates; none of an author's. */
  readonly mentionIds: readonly string[];
  /** Every figure that it relates, in the order of the text; none of an author's. */
  readonly figures: readonly ClaimFigure[];
  /** The facts that it relates, each once. */
  readonly factIds: readonly string[];
  /** Where its first figure stands; of an author's the value of `states` in `briefing.yaml`. */
  readonly place: Place;
  /** The words of the file that state it, and where they stand; null where no figure of the article does. */
  readonly statedBy: { readonly words: string; readonly place: Place } | null;
}
