import type { Matching, Translation, TranslationUnit } from '../model/index.ts';
import { unitIdMaker } from '../segment/index.ts';
import { readTranslation } from './read.ts';
import { sourceContent, unitLines } from './write.ts';

/** Where the line begins on which an element stands alone at its beginning, else where the element begins. */
const beginning = (text: string, at: number): number => {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(line, at).trim() === '' ? line : at;
};

/** Where each unit begins in the file, and where the last could be followed by another. */
const places = (text: string, { units }: Translation): readonly number[] => {
  const lines = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map(({ index, 0: { length } }) => index + length)];
  const starts = units.map(({ place }) => beginning(text, (lines[place.line - 1] ?? 0) + place.column - 1));
  const end = text.lastIndexOf('</file>');
  return [...starts, end < 0 ? text.length : beginning(text, end)];
};

/** New units for the texts that have none, by the index in the file of the unit before which they belong. */
const missing = ({ matches, orphans }: Matching, { file, units }: Translation): ReadonlyMap<number, readonly TranslationUnit[]> => {
  const makeId = unitIdMaker([...matches.flatMap(({ unit }) => (unit ? [unit.id] : [])), ...orphans.map(({ id }) => id)]);
  const indexOf = new Map(units.map(({ id }, at) => [id, at]));
  const found = new Map<number, TranslationUnit[]>();
  let next = 0;
  for (const { text, unit } of matches) {
    if (unit) next = (indexOf.get(unit.id) ?? 0) + 1;
    else found.set(next, [...(found.get(next) ?? []), { id: makeId(text.text), source: text.text, target: null, state: 'initial', reviewer: null, notes: [], place: { file, line: 1, column: 1 }, targetPlace: null }]);
  }
  return found;
};

/** The sentences that have changed of units in which nobody has written anything yet, by the ids of these. */
const renewed = ({ matches }: Matching): ReadonlyMap<string, string> =>
  new Map(matches.flatMap(({ text, unit, state }) => (unit && state === 'stale' && unit.state === 'initial' && unit.target === null && unit.notes.length === 0 ? [[unit.id, text.text] as const] : [])));

const withSource = (unit: string, source: string | undefined): string =>
  (source === undefined ? unit : unit.replace(/(<source[^>]*>)[^<]*(?:<(?!\/source>)[^<]*)*(?=<\/source>)/u, (_, open: string) => open + sourceContent(source)));

/**
 * A translation with a unit, state initial, for each text of the article that has none, behind the unit of the text before
 * it. Units in which nobody has written anything yet follow their sentences; all else stays as it is, to the character:
 * what is stale or used no more is the editor's to mend. Null where the file is written in a way in which nothing can be
 * put in.
 */
export const extendTranslation = (text: string, translation: Translation, matching: Matching): string | null => {
  const [news, changed] = [missing(matching, translation), renewed(matching)];
  if (news.size + changed.size === 0) return text;
  const at = places(text, translation);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const parts = at.map((start, index) => {
    const fresh = (news.get(index) ?? []).flatMap(unitLines).map((line) => line + eol).join('');
    return fresh + withSource(text.slice(start, at[index + 1]), changed.get(translation.units[index]?.id ?? ''));
  });
  const extended = text.slice(0, at[0]) + parts.join('');
  const kept = translation.units.map((unit) => ({ ...unit, source: changed.get(unit.id) ?? unit.source }));
  const expected = at.flatMap((_, index) => [...(news.get(index) ?? []), ...kept.slice(index, index + 1)]).map(({ id, source }) => `${id} ${source}`);
  const read = readTranslation({ file: translation.file, text: extended }).value?.units.map(({ id, source }) => `${id} ${source}`) ?? [];
  return expected.join('\n') === read.join('\n') ? extended : null;
};
