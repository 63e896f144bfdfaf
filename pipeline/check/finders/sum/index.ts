import type { Claim } from '../../../model/index.ts';
import { compare } from '../../interval.ts';
import { isAmount, sameUnit } from '../../near.ts';
import type { Finder, Scene } from '../../scene.ts';
import { headSum } from './head.ts';
import { hundredSums, isRoundingNoted, structureSums } from './hundred.ts';
import { lineSums } from './lines.ts';
import { isTelling, sumClaim, total } from './parts.ts';
import { plusSums } from './plus.ts';
import { tailOfShares, tailSum, toldReach } from './tail.ts';

/** `四个季度营业收入依次为…`: the quarters make the year that was told before; only what agrees is told. */
const quarterSums = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (!isAmount(f) || !/(?:四个|各)季度|分季度|[一1]至[四4]季度|第?一、二、三、四季度/u.test(scene.s.slice(Math.max(0, f.m.start - 40), f.m.start)) || !/分别|依次/u.test(f.lead)) return [];
  const parts = scene.figures.slice(f.index, f.index + 4).filter((one) => one.sentence === f.sentence && isAmount(one) && sameUnit(one, f));
  if (parts.length !== 4 || !isTelling(parts)) return [];
  const whole = scene.figures.slice(Math.max(0, f.index - toldReach), f.index).toReversed().find((one) => isAmount(one) && sameUnit(one, f) && compare(one.reading, total(parts)) === 'holds');
  return whole ? [sumClaim(whole, parts, true)] : [];
});

/** Parts and their total, told before or after it; shares of a whole. */
export const findSum: Finder = (scene) => {
  const noted = isRoundingNoted(scene);
  const tails = scene.figures.filter(isAmount).map((f) => tailSum(scene, f));
  const shares = scene.figures.map((f) => tailOfShares(scene, f));
  const heads = scene.figures.filter(isAmount).map((f) => headSum(scene, f));
  return [...tails, ...shares, ...heads].filter((claim) => claim !== null).concat(quarterSums(scene), plusSums(scene), lineSums(scene), structureSums(scene, noted), hundredSums(scene, noted));
};
