import type { Furniture } from './lexicon/index.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';

/** The number of an answer stands no further above its day. */
const answerHead = 5;

/** The name of who began a thread stands no further above the day of the first post. */
const postHead = 8;

const isDay = (entries: readonly Furniture[] | undefined): boolean => entries?.some(({ named: byName }) => byName === true) ?? false;

/**
 * Heads of answers in a forum. 3楼 is the number of one only above its day: it may be the heading of a guide as well. An
 * answer of who began the thread goes on with the post: its head alone is removed.
 */
export const ofAnswers = (lines: readonly SourceLine[], entries: readonly (readonly Furniture[])[]): readonly (readonly Furniture[])[] => {
  const first = entries.findIndex(isDay);
  if (first < 0) return entries.map((own) => (own.some(({ floor }) => floor === true) ? own.filter(({ floor }) => floor !== true) : own));
  const posters = new Set(lines.slice(Math.max(0, first - postHead), first).filter(({ text }, at) => text.length <= 16 && entries[Math.max(0, first - postHead) + at]?.length === 0).map(({ text }) => text));
  return entries.map((own, at) => {
    if (at <= first || !own.some(({ floor, named: byName }) => floor === true || byName === true)) return own;
    const below = isDay(own) ? 0 : entries.slice(at, at + answerHead).findIndex(isDay);
    const day = at + below;
    if (below < 0) return own.filter(({ floor }) => floor !== true);
    const goesOn = lines.slice(Math.max(first + 1, Math.min(at, day - 1)), day).some(({ text }) => posters.has(text));
    return goesOn ? own.map((entry) => ({ ...entry, rest: false, where: 'any' as const })) : own;
  });
};

/** Names of who answers, above the day of the answer, with nothing but rubbish between: they go with it. */
export const withNames = (lines: readonly SourceLine[], entries: readonly (readonly Furniture[])[], furnitureOf: readonly (string | null)[], headEnd: number): readonly (string | null)[] =>
  furnitureOf.map((why, at) => {
    const line = lines[at];
    const isName = why === null && at > headEnd && line?.hint === null && line.text.length <= 16 && !/[。！？，；：]/u.test(line.text) && numberingOf(line.text) === null;
    if (!isName) return why;
    const below = entries.slice(at + 1, at + answerHead).findIndex((own, next) => isDay(own) || furnitureOf[at + 1 + next] === null);
    return below >= 0 && isDay(entries[at + 1 + below]) ? (furnitureOf[at + 1 + below] ?? null) : null;
  });
