import type { Quantity } from '../model/index.ts';
import { Exact, withCommas } from './number.ts';

/**
 * The gloss after mu: `1,600 hectares`, or `about 1,670 hectares` where 15 mu to the hectare does not come out even. A range
 * whose ends round to the same is one number; an area below zero has no gloss.
 */
export const hectaresOfMu = (quantity: Quantity): string => {
  const mu = [quantity.value, quantity.valueHigh].filter((value) => value !== null).map((value) => new Exact(value));
  if (mu.some((value) => value.isNegative())) return '';
  const hectares = mu.map((value) => value.div(15));
  // Both ends alike: one rounded and one not would turn a narrow range round.
  const exact = hectares.every((end) => end.decimalPlaces() <= 2);
  const texts = [...new Set(hectares.map((end) => withCommas((exact ? end : end.toSignificantDigits(3)).toFixed())))];
  return `${exact ? '' : 'about '}${texts.join('–')} ${texts.length === 1 && texts[0] === '1' ? 'hectare' : 'hectares'}`;
};
