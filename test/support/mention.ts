import type { FactMention, WordsAt } from '../../pipeline/model/index.ts';

/** Words of a text that is all of its file, at the first place where they stand. */
export const wordsIn = (file: string, text: string, exact: string): WordsAt => {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not there: ${exact}`);
  const end = start + exact.length;
  return { exact, prefix: text.slice(0, start), suffix: text.slice(end), start, end, inFile: { start, end }, place: { file, line: 1, column: start + 1 } };
};

/** A mention that is bound to nothing; its unit is that of its id. */
export const mentionOf = (given: Pick<FactMention, 'id' | 'kind' | 'quantity' | 'zh'> & Partial<FactMention>): FactMention =>
  ({ factId: given.id, unitId: given.id.split('/')[1] ?? '', period: null, en: null, by: null, agreement: null, ...given });
