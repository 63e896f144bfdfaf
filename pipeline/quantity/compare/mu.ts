import { Exact } from '../number.ts';
import type { Figure } from './figure.ts';
import { error, info, type Problem } from './problem.ts';

const perMu: Readonly<Record<string, Exact>> = { area: new Exact(10000).div(15), acre: new Exact('0.16474') };

/** Base units of the other figure in one mu; undefined if the pair is not of mu and another area. */
const rateOf = (figure: Figure): Exact | undefined => perMu[figure.dimension];

/** Whether an area is what so many mu are, within the rounding of a gloss. */
export const isMuOf = (mu: Figure, area: Figure): boolean => {
  const rate = rateOf(area);
  return rate !== undefined && mu.low !== null && area.low !== null && area.low.div(mu.low.times(rate)).minus(1).abs().lte('0.03');
};

/**
 * Mu rendered by another area alone: right if it is converted (an editor keeps mu and adds hectares: a remark), wrong if
 * the number was kept. `undefined`: no such pair, or neither.
 */
export const muProblem = (zh: Figure, en: Figure): Problem | undefined => {
  if (zh.dimension !== 'mu' || rateOf(en) === undefined || !zh.low || !en.low || zh.low.isZero()) return undefined;
  if (isMuOf(zh, en)) return info('unit');
  return zh.mention.value !== null && en.mention.value !== null && new Exact(zh.mention.value).eq(en.mention.value) ? error('unit') : undefined;
};
