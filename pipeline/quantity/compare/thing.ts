import { allowed, nounRows } from './lexicon/things.ts';
import { error, type Problem } from './problem.ts';
import type { Figure } from './figure.ts';
import type { Scene } from './scene.ts';

const rowOf: ReadonlyMap<string, string> = new Map(Object.entries(nounRows).flatMap(([row, nouns]) => nouns.map((noun) => [noun, row] as const)));

/** The head noun of an English count: the first known noun of the few words after it, before any comma or preposition. */
const nounAfter = (text: string, end: number): string | null => {
  const words = (text.slice(end, end + 60).split(/[,.;:()]/u)[0] ?? '').toLowerCase().match(/[a-z]+/gu) ?? [];
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (/^(?:of|in|for|to|and|with|by|from|at|on|that|which|were|are|was|had|have|has|as)$/u.test(word) && at > 0) return null;
    if (rowOf.has(word) && !new RegExp(`\\b${word}['’]`, 'iu').test(text.slice(end, end + 60))) return /^(?:household|family|person)$/u.test(word) && words[at + 1] && rowOf.has(words[at + 1] ?? '') ? (words[at + 1] ?? word) : word;
  }
  return null;
};

/** 3万户 rendered as 30,000 people. */
export const thingProblem = ({ zh, en }: { readonly zh: Figure; readonly en: Figure }, scene: Scene): Problem | null => {
  if (zh.family !== 'thing' || en.family !== 'thing') return null;
  const fits = allowed[zh.mention.unit];
  const noun = fits && nounAfter(scene.en.text, en.mention.end);
  const row = noun ? rowOf.get(noun) : undefined;
  return fits && row !== undefined && !fits.includes(row) ? error('unit') : null;
};
