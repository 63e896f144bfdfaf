import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds.ts';
import { differenceDoubt, fitsBase, isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures.ts';
import { isOfOneSize, minus, scaled } from '../interval.ts';
import { relationClaim } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';

const changeClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  const fit = fitsBase(bond, said);
  if (!base || fit === 'no' || said.m.unit !== now.m.unit || isAverage(said)) return null;
  const sign = signOf(said);
  const computed = minus(now.reading, base.reading);
  // 每名120元上调至200元，每年可增加约16亿元: the change of something else.
  if (!isOfOneSize(said.reading, computed, 5) || /可|将|预计|[每人户]/u.test(said.lead)) return null;
  return relationClaim({
    type: 'difference', figures: [base.m, now.m, said.m], printed: `${sign < 0 ? '-' : ''}${said.m.text}`,
    stated: sign < 0 ? scaled(said.reading, -1) : said.reading, computed, unit: now.m.unit,
    doubt: differenceDoubt(scene.s, bond, said, fit), working: { zh: `${now.m.text} − ${base.m.text}`, en: `${now.m.text} − ${base.m.text}` },
  });
};

/** Changes beside both end points. */
export const findDifference: Finder = (scene) =>
  scene.bonds.flatMap((bond) => bond.said.filter(({ role }) => role === 'change').map((said) => changeClaim(scene, bond, said))).filter((claim) => claim !== null);
