import { readBody } from './blocks.ts';
import { isTable, wordsIn } from './inside.ts';

/** A sentence, or cell, that a merged text has more often, or less often, than it should. */
export interface Miscount {
  readonly words: string;
  readonly count: number;
  readonly expected: number;
  /** Where it stands last in the merged text; 0 where it does not. */
  readonly offset: number;
}

interface Found { readonly count: number; readonly offset: number; readonly isCell: boolean }

/** How often each sentence and each cell stands in a text, and where the last time. */
const countWords = (text: string): ReadonlyMap<string, Found> => {
  const { blocks, starts } = readBody(text);
  const found = new Map<string, Found>();
  for (const { text: block, at } of blocks) {
    for (const words of wordsIn(block)) found.set(words, { count: (found.get(words)?.count ?? 0) + 1, offset: starts[at] ?? 0, isCell: isTable(block) });
  }
  return found;
};

/**
 * How often it should stand there: as often as the one says who changed that; null where both changed it in different ways.
 * That both have the same new sentence is no chance; the same number in two cells may be one.
 */
const expectedOf = (base: number, mine: number, theirs: number, isCell: boolean): number | null =>
  (mine === base ? theirs : theirs === base || (mine === theirs && !isCell) ? mine : null);

/**
 * The proof of a merge, which knows nothing of how it was made: each sentence of the three versions must stand in the
 * merged text as often as the one says who changed how often it stands there. What is `named` in a conflict is left out.
 */
export const miscounted = (texts: { readonly base: string; readonly mine: string; readonly theirs: string; readonly merged: string }, named: readonly (string | null)[]): readonly Miscount[] => {
  const [base, mine, theirs, merged] = [texts.base, texts.mine, texts.theirs, texts.merged].map(countWords);
  const told = new Set(named.flatMap((text) => readBody(text ?? '').blocks.flatMap((block) => wordsIn(block.text))));
  const all = [...new Set([base, mine, theirs, merged].flatMap((counts) => [...(counts?.keys() ?? [])]))];
  return all.filter((words) => !told.has(words)).flatMap((words): readonly Miscount[] => {
    const [old, own, other, now] = [base, mine, theirs, merged].map((counts) => counts?.get(words)?.count ?? 0);
    const isCell = [base, mine, theirs].some((counts) => counts?.get(words)?.isCell ?? false);
    const expected = expectedOf(old ?? 0, own ?? 0, other ?? 0, isCell);
    return expected === null || expected === now ? [] : [{ words, count: now ?? 0, expected, offset: merged?.get(words)?.offset ?? 0 }];
  });
};
