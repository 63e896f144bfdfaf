import type { Exact } from '../number.ts';

/** The power of ten nearest to a positive ratio. A float will do: it is rounded to a whole number. */
export const powerOf = (ratio: Exact): number => Math.round(Math.log10(ratio.toNumber()));
