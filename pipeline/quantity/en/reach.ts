import type { Comparator } from '../../model/index.ts';
import { after, before, type Comparison } from './lexicon/comparators.ts';
import { phraseBook } from './phrases.ts';
import { tokenize } from './tokens.ts';

const leading = phraseBook(before);
const trailing = phraseBook(after);

/** Small words that may stand between a comparator and its number: more than the RMB 1 trillion mark. */
const between = /^(?:a|an|the|another|"|'|\()$/u;

/**
 * How many characters before a number and after it belong to the comparator that the number bears: `more than `, ` or more`.
 * Nought where the words stand elsewhere (a maximum subsidy of …).
 */
export const comparatorReach = (
  s: string,
  span: { readonly start: number; readonly end: number },
  wanted: { readonly comparator: Comparator; readonly dir: 'below' | null },
): { readonly before: number; readonly after: number } => {
  const same = (found: Comparison): boolean => found.comparator === wanted.comparator && (found.dir ?? null) === wanted.dir;
  const tokens = tokenize(s);
  const from = tokens.findIndex(({ start }) => start >= span.start);
  const to = tokens.findIndex(({ start }) => start >= span.end);
  const first = from < 0 ? tokens.length : from;
  const ends = between.test(tokens[first - 1]?.low ?? '') ? [first, first - 1] : [first];
  const lead = ends.map((end) => leading.endingAt(tokens, end)).find((found) => found && same(found.value));
  const trail = to < 0 ? null : trailing.at(tokens, to);
  return {
    before: lead ? span.start - (tokens[lead.from]?.start ?? span.start) : 0,
    after: trail && same(trail.value) ? (tokens[trail.to - 1]?.end ?? span.end) - span.end : 0,
  };
};
