import type { Comparator, Quantity } from '../model/index.ts';
import { Exact } from './number.ts';
import { unitKind } from './unit.ts';

/** What stands around a number to tell its sense; `word` stands in the number's place (doubled). */
export interface Frame {
  readonly before: string;
  readonly comparator: string;
  readonly after: string;
  readonly word?: string;
}

/** A change as a noun, where `up` and `down` cannot stand: up up to 5%, up −1.6%. */
const nounOf = (quantity: Quantity): string => {
  const rate = ['percent', 'ratio'].includes(unitKind(quantity.unit));
  return quantity.sense === 'growth' ? (rate ? 'growth of ' : 'an increase of ') : rate ? 'a decline of ' : 'a decrease of ';
};

/** `up 5.2%`, `down more than RMB 5 billion`, `growth of up to 8%`, `5 percentage points higher`; a level has no words. */
export const senseFrame = (quantity: Quantity, comparator: string): Frame => {
  const { sense, value } = quantity;
  if (sense === 'higher' || sense === 'lower') return { before: '', comparator, after: ` ${sense}` };
  if (sense !== 'growth' && sense !== 'decline') return { before: '', comparator, after: '' };
  const noun = quantity.comparator === 'max' || new Exact(value).isNegative();
  return { before: noun ? nounOf(quantity) : sense === 'growth' ? 'up ' : 'down ', comparator, after: '' };
};

const multiplied: ReadonlyMap<string, string> = new Map([['2', 'doubled'], ['3', 'tripled'], ['4', 'quadrupled']]);

/** More of a fall leaves less: what bounds the fall from below bounds the factor from above. */
const turned: Readonly<Record<Comparator, Comparator>> = { eq: 'eq', approx: 'approx', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge', max: 'ge' };

type Words = (quantity: Pick<Quantity, 'comparator' | 'dir'>) => string;

const grown = (quantity: Quantity, factor: string, words: Words): Frame => {
  const { comparator, valueHigh } = quantity;
  const verb = valueHigh === null && comparator !== 'max' ? multiplied.get(new Exact(factor).toFixed()) : undefined;
  if (verb !== undefined) return { before: '', comparator: comparator === 'approx' && quantity.dir === null ? 'roughly ' : words(quantity), after: '', word: verb };
  // "Up to" after a verb of motion leads to a value and bounds nothing.
  return { before: 'rose to ', comparator: comparator === 'max' ? 'a maximum of ' : words(quantity), after: '' };
};

/**
 * A multiple so worded that it is true and has one meaning: `doubled`, `rose to 7.9 times` (增长6.9倍), `fell to 0.7 times`
 * (下降0.3倍), `7.9 times as high` (高出6.9倍). Never "grew 6.9 times", which readers take for either.
 */
export const multipleFrame = (quantity: Quantity, factor: string, words: Words): Frame => {
  const { sense, comparator, valueHigh } = quantity;
  if (sense === 'growth') return grown(quantity, factor, words);
  if (sense === 'higher') return { before: '', comparator: words(quantity), after: ' as high' };
  if (sense !== 'decline' && sense !== 'lower') return { before: '', comparator: words(quantity), after: '' };
  const left = words({ comparator: turned[comparator], dir: null });
  if (sense === 'lower') return { before: '', comparator: left, after: ' as high' };
  if (comparator === 'eq' && valueHigh === null && new Exact(factor).eq('0.5')) return { before: '', comparator: '', after: '', word: 'halved' };
  return { before: 'fell to ', comparator: left, after: '' };
};
