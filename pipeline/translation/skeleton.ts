import type { Text, Translation, TranslationUnit } from '../model/index.ts';
import { unitIdMaker } from '../segment/index.ts';

/** A translation in which everything is still to be done: one unit for each text, state initial, with a new opaque id. */
export const newTranslation = (file: string, texts: readonly Text[]): Translation => {
  const makeId = unitIdMaker();
  const units = texts.map(({ text }): TranslationUnit => (
    { id: makeId(text), source: text, target: null, state: 'initial', reviewer: null, notes: [], place: { file, line: 1, column: 1 }, targetPlace: null }));
  return { file, units };
};
