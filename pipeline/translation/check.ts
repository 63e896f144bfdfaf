import type { Finding, Matching, Place, UnitMatch } from '../model/index.ts';
import { finder, translationRules } from '../finding/index.ts';

const find = finder(translationRules);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const matchFindings = ({ text, unit, state }: UnitMatch, articleFile: string, translationFile: string): readonly Finding[] => {
  const { line, column } = text.position.start;
  const place: Place = { file: articleFile, line, column };
  if (state === 'stale' && unit) return [find('unit-current', place, { actual: short(text.text), expected: short(unit.source), params: { unit: unit.id } })];
  const done = unit !== null && unit.target !== null && unit.state !== 'initial';
  return done ? [] : [find('unit-translated', unit?.place ?? place, { actual: short(text.text), expected: translationFile })];
};

/** What keeps an edition with English from being published: untranslated and stale texts; and units that nothing uses. */
export const checkTranslation = (
  matching: Matching,
  { articleFile, translationFile }: { readonly articleFile: string; readonly translationFile: string },
): readonly Finding[] => [
  ...matching.matches.flatMap((match) => matchFindings(match, articleFile, translationFile)),
  ...matching.orphans.map((unit) => find('unit-used', unit.place, { actual: short(unit.source), params: { unit: unit.id } })),
];
