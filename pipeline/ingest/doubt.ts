import type { Finding } from '../model/index.ts';
import { isKind, type Kind } from './lexicon/index.ts';
import type { ParsedSource } from './model.ts';

/** A decision that was close: what a line was taken for, and what else it may be. */
export interface Doubt {
  readonly is: Kind;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The words in question; null where none were found (no title). */
  readonly text: string | null;
  /** The other reading: the name of a part (`caption`), of a title the other line; null where there is no other. */
  readonly mayBe: string | null;
}

/** The rules whose findings are doubts of one decision each, and of what. */
const ruled: Readonly<Record<string, Kind>> = {
  'title-recognised': 'title', 'title-clear': 'title', 'date-role-clear': 'date', 'heading-or-caption-clear': 'heading', 'rubbish-clear': 'removed',
};

/** The doubtful decisions among the findings of a parse, in their order. */
export const doubtsOf = (findings: readonly Finding[]): readonly Doubt[] =>
  findings.flatMap(({ ruleId, place, actual, expected, params }): readonly Doubt[] => {
    const kind = ruled[ruleId];
    const taken = params['taken'] ?? '';
    if (kind === undefined) return [];
    return [{ is: isKind(taken) ? taken : kind, line: place?.line ?? 1, text: params['text'] ?? actual, mayBe: params['mayBe'] ?? expected }];
  });

/** How many decisions of each kind can be doubtful, and how many of all are. */
export interface Confidence {
  readonly decisions: number;
  readonly doubtful: number;
  readonly of: Readonly<Record<'title' | 'dates' | 'headings' | 'captions' | 'paragraphs' | 'removed', number>>;
}

/** What was decided of a source that could have been decided otherwise: of paragraphs only the short lines in doubt count. */
export const confidenceOf = (parsed: ParsedSource, doubts: readonly Doubt[]): Confidence => {
  const of = {
    title: 1, dates: parsed.dates.length, headings: parsed.sections.filter(({ heading }) => heading !== null).length, captions: parsed.captions.length,
    paragraphs: doubts.filter(({ is }) => is === 'paragraph').length, removed: parsed.removed.length,
  };
  return { decisions: Object.values(of).reduce((sum, one) => sum + one, 0), doubtful: doubts.length, of };
};
