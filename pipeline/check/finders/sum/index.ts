import type { Claim } from '../../../model/index.ts';
import { compare } from '../../interval.ts';
import { isAmount, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import type { Finder, Scene } from '../../scene.ts';
import { bulletSums } from './bullets.ts';
import { closedSums } from './closed.ts';
import { bareSum } from './gathered.ts';
import { headSum } from './head.ts';
import { hundredSums, isRoundingNoted, structureSums } from './hundred.ts';
import { lineSums } from './lines.ts';
import { openSumClaims } from './open.ts';
import { overlapSums } from './overlap.ts';
import { isTelling, sumClaim, total } from './parts.ts';
import { parallelSums } from './parallel.ts';
import { plusSums } from './plus.ts';
import { restSums } from './rest.ts';
import { sortedSums } from './sorted.ts';
import { tailOfShares, tailSum, toldReach } from './tail.ts';

export { isDouble } from './parts.ts';

/** `四个季度营业收入依次为…`: the quarters make the year that was told before; only what agrees is told. */
const quarterSums = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (!isAmount(f) || !/(?:四个|各)季度|分季度|[一1]至[四4]季度|第?一、二、三、四季度/u.test(scene.s.slice(Math.max(0, f.m.start - 40), f.m.start)) || !/分别|依次/u.test(f.lead)) return [];
  const parts = scene.figures.slice(f.index, f.index + 4).filter((one) => one.sentence === f.sentence && isAmount(one) && sameUnit(one, f));
  if (parts.length !== 4 || !isTelling(parts)) return [];
  const whole = scene.figures.slice(Math.max(0, f.index - toldReach), f.index).toReversed().find((one) => isAmount(one) && sameUnit(one, f) && compare(one.reading, total(parts)) === 'holds');
  return whole ? [sumClaim(whole, parts, true)] : [];
});

const byKinds = /(?:所有|全部)(?<noun>\p{Script=Han}{2,6}?)(?:均|都)?(?:按|分|划|归)[^。；\d]{2,30}(?<count>[二三四五六七八九十两])[类种块][^。；\d]{0,8}，?分别[为是有达]$/u;

/** `安排重点项目156个……。所有项目按产业、基础设施、民生三类管理，分别为88个、37个、29个`: all of them, by as many kinds as there are parts. */
const sumsOfKinds = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  const groups = /分别[为是有达]$/u.test(f.lead) ? byKinds.exec(scene.s.slice(Math.max(0, f.m.start - 60), f.m.start))?.groups : undefined;
  const noun = groups?.['noun'];
  const count = numberOf(groups?.['count'] ?? '');
  const parts = scene.figures.slice(f.index, f.index + count).filter((one) => one.clause === f.clause && isAmount(one) && one.m.unit === f.m.unit && one.m.comparator === 'eq');
  if (noun === undefined || count < 2 || parts.length !== count || scene.figures[f.index + count]?.clause === f.clause) return [];
  const whole = scene.figures.slice(Math.max(0, f.index - 8), f.index).findLast((one) => f.sentence - one.sentence <= 1 && isAmount(one) && one.m.unit === f.m.unit && one.m.comparator === 'eq' && one.own.endsWith(noun));
  return whole ? [sumClaim(whole, parts, true)] : [];
});

/** Parts and their total, told before or after it; shares of a whole. */
export const findSum: Finder = (scene) => {
  const noted = isRoundingNoted(scene);
  const tails = scene.figures.filter(isAmount).map((f) => tailSum(scene, f) ?? bareSum(scene, f));
  const shares = scene.figures.map((f) => tailOfShares(scene, f));
  const heads = scene.figures.filter(isAmount).map((f) => headSum(scene, f));
  return [...tails, ...shares, ...heads].filter((claim) => claim !== null).concat(closedSums(scene), openSumClaims(scene), sortedSums(scene), quarterSums(scene), plusSums(scene), restSums(scene), overlapSums(scene), lineSums(scene), bulletSums(scene), sumsOfKinds(scene), parallelSums(scene), structureSums(scene, noted), hundredSums(scene, noted));
};
