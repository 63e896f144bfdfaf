import type { Place } from './position.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * A diagnostic for the editor (after vfile-message): the rule that does not hold, where, what stands there and what
 * was expected. Its wording is made from the rule catalogue when it is shown; `params` fills the wording's `{names}`.
 */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: Place | null;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** What every stage gives: its value, and what it found. A stage never throws for bad content. */
export interface Result<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
