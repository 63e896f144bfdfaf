import type { Quantity } from '../model/index.ts';
import { Exact, decimalsOf } from './number.ts';

/** A magnitude to print with: at least 10^power, and only if no more than `decimals` digits follow the point. */
export interface Magnitude {
  readonly power: number;
  readonly decimals: number;
}

type Written = Quantity['written'];

/** Digits after the point that `value` shows in 10^power: those it needs, and the zeros its source wrote (2986.40). */
export const decimalsIn = (value: string, power: number, written?: Written): number => {
  const needed = new Exact(value).div(new Exact(10).pow(power)).decimalPlaces();
  const kept = written && written.decimals > 0 ? power - written.exponent : 0;
  return Math.max(needed, kept, power === 0 ? decimalsOf(value) : 0);
};

/** The first magnitude that suits the value, or 0: the plain digits. */
export const magnitudeOf = (value: string, magnitudes: readonly Magnitude[], written?: Written): number =>
  magnitudes.find(({ power, decimals }) =>
    new Exact(value).abs().gte(new Exact(10).pow(power)) && decimalsIn(value, power, written) <= decimals)?.power ?? 0;

/** The digits of value ÷ 10^power, all of them, with a true minus sign. */
export const digitsIn = (value: string, power: number, written?: Written): string =>
  new Exact(value).div(new Exact(10).pow(power)).toFixed(decimalsIn(value, power, written)).replace('-', '−');
