import type { Figure } from './figure.ts';
import { isMuOf } from './mu.ts';
import { error, type Problem } from './problem.ts';
import { factorsEqual } from './factor.ts';

/** Plausible prices of one unit of the first currency in the second, over the years that briefings speak of. */
const rates: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'USD CNY': [5.8, 8.8], 'HKD CNY': [0.75, 1.2], 'EUR CNY': [6.2, 11.5], 'GBP CNY': [7.5, 16], 'USD HKD': [7.7, 7.9], 'CNY HKD': [0.9, 1.4], 'CNY JPY': [11, 24], 'USD JPY': [75, 165], 'CNY KRW': [140, 230],
};

/** Whether one sum can be the other at a real rate of exchange; null if the pair is not known. */
const plausible = (sum: Figure, gloss: Figure): boolean | null => {
  if (!sum.low || !gloss.low || gloss.low.isZero() || sum.low.isZero()) return null;
  const direct = rates[`${gloss.dimension} ${sum.dimension}`];
  if (direct) return sum.low.div(gloss.low).gte(direct[0]) && sum.low.div(gloss.low).lte(direct[1]);
  const inverse = rates[`${sum.dimension} ${gloss.dimension}`];
  return inverse ? gloss.low.div(sum.low).gte(inverse[0]) && gloss.low.div(sum.low).lte(inverse[1]) : null;
};

const opens = /[(（[—–,，]\s*(?:or|equal to|equivalent to|equivalently|i\.e\.,?|that is,?|about|approximately|around|roughly|some|nearly|over|more than|almost|US|\s)*$/iu;

/** Whether a figure says the one before it again in another measure: (about US$46.3 billion), (1,600 hectares), (690%). */
const isGlossOf = (main: Figure, gloss: Figure, between: string): boolean => {
  if (!opens.test(between) && !/\s(?:or|equivalent to|equal to)\s(?:about|approximately|around|roughly|some|nearly|over|more than|almost|\s)*$/iu.test(between)) return false;
  if (main.family === 'money' && gloss.family === 'money') return main.dimension !== gloss.dimension;
  if (main.dimension === 'mu') return gloss.family === 'physical' && gloss.dimension !== 'mu';
  if (main.family === 'physical' && gloss.family === 'physical') return main.mention.unit !== gloss.mention.unit;
  return factorsEqual(main, gloss);
};

/** A gloss that cannot be right: a power of ten off, or not the hectares of these mu. */
const glossProblem = (main: Figure, gloss: Figure): Problem | null => {
  if (main.family === 'money') return plausible(main, gloss) === false ? error('magnitude') : null;
  return main.dimension === 'mu' && gloss.dimension === 'area' && !isMuOf(main, gloss) ? error('value') : null;
};

/** What an unmatched English figure is a gloss of, among the matched ones beside it; `undefined` if of none. */
export const glossIn = (gloss: Figure, matched: readonly Figure[], text: string): { readonly main: Figure; readonly problem: Problem | null } | undefined => {
  // 100 hectares (1,500 mu): the gloss may come first.
  const follows = matched.find((figure) => figure.mention.start - gloss.mention.end <= 4 && /^\s*[(（]\s*$/u.test(text.slice(gloss.mention.end, figure.mention.start)) && isGlossOf(figure, gloss, '('));
  if (follows) return { main: follows, problem: glossProblem(follows, gloss) };
  const main = matched
    .filter(({ mention }) => mention.end <= gloss.mention.start && gloss.mention.start - mention.end <= 60)
    .toSorted((a, b) => b.mention.end - a.mention.end)
    .find((figure) => isGlossOf(figure, gloss, text.slice(figure.mention.end, gloss.mention.start)));
  return main && { main, problem: glossProblem(main, gloss) };
};
