import type { Bilingual } from '../model/index.ts';

/** Longer words are no slip of the pen of one another. */
const longest = 64;

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
const apart = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Names of a list that a name may be a slip of, in words to put behind a message; empty where there are none. */
export const nearWords = (name: string, names: readonly string[]): Bilingual => {
  const most = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  const near = name.length > longest ? [] : names
    .filter((one) => Math.abs(one.length - name.length) <= most)
    .map((one) => ({ one, by: apart(name, one) })).filter(({ by }) => by <= most)
    .toSorted((x, y) => x.by - y.by).slice(0, 3).map(({ one }) => one);
  return near.length === 0 ? { zh: '', en: '' } : { zh: `（相近的有 ${near.join('、')}）`, en: ` (near it: ${near.join(', ')})` };
};
