import type { Finding, Matching, Place, TranslationUnit, UnitMatch } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { pointAt } from '../segment/index.ts';
import { comparisonRules, finder } from '../finding/index.ts';
import { compareSentences, type Discrepancy } from '../quantity/index.ts';

const find = finder(comparisonRules);

/** Where words of the English stand; of what is missing there, where it begins. */
const placeIn = ({ place, targetPlace, targetStretches = [] }: TranslationUnit, at: number | null): Place => {
  const point = at === null ? null : pointAt(targetStretches, at);
  return point ? { file: place.file, line: point.line, column: point.column } : (targetPlace ?? place);
};

const params = ({ id }: TranslationUnit, { zh, en, expected }: Discrepancy): Readonly<Record<string, string>> => ({
  unit: id, zh: zh ?? '', en: en ?? '', found: en === null ? '' : (zh ?? ''), should: expected === null ? '' : ` → “${expected}”`,
});

const ofMatch = ({ text, unit, state }: UnitMatch, currency: string | null): readonly Finding[] => {
  // A stale unit renders another sentence; that it is stale is told.
  if (!unit?.target || state !== 'matched') return [];
  const pair = { zh: text.text, en: runsText(unit.target), ...(currency !== null && { currency }) };
  return compareSentences(pair).map((one) => ({
    ...find(one.ruleId, placeIn(unit, one.enAt), { actual: one.en ?? one.zh ?? '', ...(one.expected !== null && { expected: one.expected }), params: params(unit, one) }),
    severity: one.severity,
  }));
};

/**
 * Every difference between the quantities of a sentence and of its English, at the words in the translation file. Remarks
 * have severity info. `currency` is the ISO 4217 meaning of a bare 元 (default CNY).
 */
export const compareTranslation = (matching: Matching, { currency = null }: { readonly currency?: string | null } = {}): readonly Finding[] =>
  matching.matches.flatMap((match) => ofMatch(match, currency));
