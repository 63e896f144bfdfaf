import type { Matching } from '../model/index.ts';
import { unitIdMaker } from './unit-id.ts';

/** The id of each text of an article: that of its unit or, where it has none, the one that a new translation would give it. */
export const textIds = ({ matches, orphans }: Matching): readonly string[] => {
  const makeId = unitIdMaker([...matches.flatMap(({ unit }) => (unit ? [unit.id] : [])), ...orphans.map(({ id }) => id)]);
  return matches.map(({ text, unit }) => unit?.id ?? makeId(text.text));
};
