import type { Bilingual, Finding, Place, Severity } from '../model/index.ts';

/**
 * What a rule is about. `report --draft` lets errors of the groups translation, staleness and claim pass as warnings;
 * input (something cannot be read or built) stays an error.
 */
export type RuleGroup = 'input' | 'translation' | 'staleness' | 'claim';

/**
 * A rule: what must hold, in both languages. `message` says what is wrong, `mend` how to put it right; `{names}` in
 * them are filled from `actual`, `expected` and the finding's params.
 */
export interface Rule {
  readonly severity: Severity;
  readonly group: RuleGroup;
  readonly message: Bilingual;
  readonly mend: Bilingual;
  /** Set: an editor may let it stand in one place, by a waiver with a reason in `briefing.yaml`. */
  readonly waivable?: true;
}

/** Rules of one room by id. Ids name what holds (`front-matter-closed`), as mystmd's do. */
export type Rules = Readonly<Record<string, Rule>>;

/** Keeps the ids as literal types, so that a misspelt rule does not compile. */
export const defineRules = <const T extends Rules>(rules: T): T => rules;

export interface FindingDetail {
  readonly actual?: string;
  readonly expected?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Makes the finding-maker of a room: `const find = finder(articleRules); find('front-matter-closed', place, {…})`. */
export const finder =
  <T extends Rules>(rules: T) =>
  (ruleId: keyof T & string, place: Place | null, detail: FindingDetail = {}): Finding => {
    const rule: Rule | undefined = rules[ruleId];
    if (!rule) throw new TypeError(`No such rule: ${ruleId}`);
    return {
      ruleId,
      severity: rule.severity,
      place,
      actual: detail.actual ?? null,
      expected: detail.expected ?? null,
      params: detail.params ?? {},
    };
  };
