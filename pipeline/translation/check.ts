import type { Finding, Matching, Place, UnitMatch } from '../model/index.ts';
import { finder, translationRules } from '../finding/index.ts';
import { isWordless } from '../segment/index.ts';

const find = finder(translationRules);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/u, '')}…` : text);

const stateFindings = ({ text, unit }: UnitMatch, place: Place, translationFile: string): readonly Finding[] => {
  if (!unit?.target && isWordless(text.text)) return [];
  if (unit === null || unit.target === null) return [find('unit-translated', unit?.place ?? place, { actual: short(text.text), expected: translationFile })];
  return unit.state === 'initial' ? [find('unit-accepted', unit.place, { actual: short(text.text), params: { unit: unit.id } })] : [];
};

const matchFindings = (match: UnitMatch, articleFile: string, translationFile: string): readonly Finding[] => {
  const { text, unit, state } = match;
  const { line, column } = text.position.start;
  const place: Place = { file: articleFile, line, column };
  const stale = state === 'stale' && unit ? [find('unit-current', place, { actual: short(text.text), expected: short(unit.source), params: { unit: unit.id } })] : [];
  return [...stale, ...stateFindings(match, place, translationFile)];
};

/**
 * What keeps an edition with English from being published: texts untranslated or stale, and drafts of a translation that
 * nobody has accepted; and units that nothing uses (a warning). Stale and new texts stand at their place in the article,
 * all else at the unit.
 */
export const checkTranslation = (
  matching: Matching,
  { articleFile, translationFile }: { readonly articleFile: string; readonly translationFile: string },
): readonly Finding[] => [
  ...matching.matches.flatMap((match) => matchFindings(match, articleFile, translationFile)),
  ...matching.orphans.map((unit) => find('unit-used', unit.place, { actual: short(unit.source), params: { unit: unit.id } })),
];
