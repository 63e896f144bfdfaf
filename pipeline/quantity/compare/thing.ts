import { allowed, nounRows } from './lexicon/things.ts';
import { error, type Problem } from './problem.ts';
import type { Figure } from './figure.ts';
import type { Scene } from './scene.ts';

const rowOf: ReadonlyMap<string, string> = new Map(Object.entries(nounRows).flatMap(([row, nouns]) => nouns.map((noun) => [noun, row] as const)));

const stop = /^(?:of|in|for|to|and|or|with|by|from|at|on|that|which|who|were|are|was|is|had|have|has|as|per|during|across|nationwide|will|can|under|over|each|every|into|worth|through|between|than|but|while|employed|covered|built|added|involved|took|attended|working|living|aged|took|participated|benefited)$/u;

/** The head noun of an English count: the first known noun of the few words after it, before any comma or preposition. */
const nounAfter = (text: string, end: number): string | null => {
  const words = (text.slice(end, end + 60).split(/[,.;:()]/u)[0] ?? '').toLowerCase().match(/[a-z][a-z'’-]*/gu) ?? [];
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (stop.test(word)) return null;
    // Only the head of the phrase counts: 214 elderly-care institutions are no elderly.
    if (words[at + 1] !== undefined && !stop.test(words[at + 1] ?? '')) continue;
    return rowOf.has(word) ? word : null;
  }
  return null;
};

/** 3万户 rendered as 30,000 people. */
const foreign = /^[\s-]*(?:square |cubic )?(?:miles?|feet|foot|yards?|gallons?|ounces?)\b/iu;

const spans = /^[\s-]*(?:working |calendar |business |full )?(second|minute|hour|day|week|month|quarter|year|decade)s?\b/iu;

export const thingProblem = ({ zh, en }: { readonly zh: Figure; readonly en: Figure }, scene: Scene): Problem | null => {
  // 7个工作日, seven working weeks.
  const span = zh.family === 'duration' && en.family === 'thing' ? spans.exec(scene.en.text.slice(en.mention.end, en.mention.end + 24))?.[1]?.toLowerCase() : undefined;
  if (span !== undefined && span !== zh.mention.unit && !(span === 'day' && zh.mention.unit === 'working_day')) return error('unit');
  // 85公里, 85 miles: measures that the grammar takes for things.
  if (zh.family === 'physical' && en.family === 'thing' && foreign.test(scene.en.text.slice(en.mention.end, en.mention.end + 24))) return error('unit');
  if (zh.family !== 'thing' || en.family !== 'thing') return null;
  const fits = allowed[zh.mention.unit];
  const noun = fits && nounAfter(scene.en.text, en.mention.end);
  const row = noun ? rowOf.get(noun) : undefined;
  return fits && row !== undefined && !fits.includes(row) ? error('unit') : null;
};
