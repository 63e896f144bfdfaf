import { Exact } from '../number.ts';
import { cardinals, multiples } from './lexicon/numbers.ts';
import { lowAt, type Reader } from './raw.ts';

const foldWords: ReadonlyMap<string, number> = new Map(Object.entries(cardinals).filter(([, n]) => n > 0).map(([word, n]) => [`${word}fold`, n]));
const willDouble = /^(?:will|to|would|can|could|should|may|must|shall|not|and|nearly|almost|than|about|likely|fully)$/u;
const compared = /^(?:the|that|those|what|its|their|of|as|last|china's|this)$/u;

/** doubled, threefold, halved, twice the, double the: multiples in one word. */
export const readMultiple: Reader = (scene, at) => {
  const low = lowAt(scene, at);
  const next = lowAt(scene, at + 1);
  const prior = lowAt(scene, at - 1);
  const made = (value: Exact, sense: 'growth' | 'decline' | 'level') => ({ from: at, to: at + 1, kind: 'multiple' as const, value, unit: 'x', sense, factor: value.toFixed() });
  const fold = foldWords.get(low);
  if (fold !== undefined) return made(new Exact(fold), 'growth');
  if (low === 'twice') {
    const often = /^(?:a|per|every|in|this|the)$/u.test(next) && /^(?:year|week|month|day)$/u.test(lowAt(scene, at + 2));
    return compared.test(next) && !often ? made(new Exact(2), 'level') : null;
  }
  const found = multiples[low];
  if (!found) return null;
  if (low === 'halves' && /^(?:two|both|the)$/u.test(prior)) return null;
  // A doubling programme is a name; a doubling of sales is growth.
  if (low.endsWith('ing') && /^(?:a|the|its)$/u.test(prior) && !/^(?:of|in)$/u.test(next)) return null;
  if (!found.bare) return next === '-' ? null : made(new Exact(found.value), found.halves ? 'decline' : 'growth');
  if (next === '-') return null;
  const verb = willDouble.test(prior) && !(prior === 'than' && compared.test(next) && /^(?:is|was|are|were|,|,|work|at|be|now|to|reached|with)$/u.test(lowAt(scene, at - 3)));
  const growing = verb && !(compared.test(next) && /^(?:nearly|almost|about|and|than)$/u.test(prior));
  if (growing) return made(new Exact(found.value), 'growth');
  return compared.test(next) ? made(new Exact(found.value), 'level') : null;
};
