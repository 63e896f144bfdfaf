import type { Matching, Translation, TranslationUnit } from '../model/index.ts';
import { unitIdMaker } from '../segment/index.ts';
import { readTranslation } from './read.ts';
import { unitLines } from './write.ts';

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

/**
 * A translation with a unit, state initial, for each text of the article that has none, behind the unit of the text before
 * it. Every character that was there stays: units that are stale or used no more are the editor's to mend. Null where the
 * file is written in a way in which nothing can be put in.
 */
export const extendTranslation = (text: string, translation: Translation, matching: Matching): string | null => {
  const news = missing(matching, translation);
  if (news.size === 0) return text;
  const at = places(text, translation);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let last = 0;
  const parts = at.map((start, index) => {
    const before = text.slice(last, start);
    last = start;
    return before + (news.get(index) ?? []).flatMap(unitLines).map((line) => line + eol).join('');
  });
  const extended = parts.join('') + text.slice(last);
  const expected = at.flatMap((_, index) => [...(news.get(index) ?? []), ...translation.units.slice(index, index + 1)]).map(({ id, source }) => `${id} ${source}`);
  const read = readTranslation({ file: translation.file, text: extended }).value?.units.map(({ id, source }) => `${id} ${source}`) ?? [];
  return expected.join('\n') === read.join('\n') ? extended : null;
};
