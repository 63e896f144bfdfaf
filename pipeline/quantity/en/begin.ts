import { months } from './lexicon/calendar.ts';
import { ordinalLabels } from './lexicon/names.ts';
import { cardinals, fractionParts, magnitudes, multiples, ordinals } from './lexicon/numbers.ts';
import { currencyMarks } from './lexicon/units.ts';
import { tokenize, type Token } from './tokens.ts';

const words: ReadonlySet<string> = new Set([
  ...[cardinals, ordinals, magnitudes, multiples, fractionParts].flatMap((table) => Object.keys(table)),
  ...Object.keys(cardinals).map((word) => `${word}fold`),
  ...[...Object.keys(months), ...ordinalLabels].map((word) => word.toLowerCase()),
  ...'top no nos number twice dozen decade minus negative q h last final'.split(' '),
]);

const marks: ReadonlySet<string> = new Set([...Object.keys(currencyMarks).map((mark) => tokenize(mark)[0]?.text ?? ''), '-', '–']);

/** Whether a mention can begin with a token at all: most words cannot, and need no reader. */
export const mayBegin = (token: Token): boolean => token.type === 'number' || marks.has(token.text) || (token.type === 'word' && words.has(token.low));
