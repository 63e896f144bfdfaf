import type { Quantity } from '../model/index.ts';
import { Exact, withCommas } from './number.ts';

const round = (hectares: Exact): { readonly text: string; readonly exact: boolean } => {
  if (hectares.decimalPlaces() <= 2) return { text: withCommas(hectares.toFixed()), exact: true };
  return { text: withCommas(hectares.toSignificantDigits(3).toFixed()), exact: false };
};

/** The gloss after mu: `1,600 hectares`, or `about 1,670 hectares` where 15 mu to the hectare does not come out even. */
export const hectaresOfMu = (quantity: Quantity): string => {
  const ends = [quantity.value, quantity.valueHigh].filter((value) => value !== null).map((value) => round(new Exact(value).div(15)));
  const about = ends.every((end) => end.exact) ? '' : 'about ';
  const unit = ends.length === 1 && ends[0]?.text === '1' ? 'hectare' : 'hectares';
  return `${about}${ends.map((end) => end.text).join('–')} ${unit}`;
};
