import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds.ts';
import { differenceDoubt, fitsBase, isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures.ts';
import { minus, scaled } from '../interval.ts';
import { relationClaim } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';

const changeClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  const fit = fitsBase(bond, said);
  if (!base || fit === 'no' || said.m.unit !== now.m.unit || isAverage(said)) return null;
  const sign = signOf(said);
  return relationClaim({
    type: 'difference', figures: [base.m, now.m, said.m], printed: `${sign < 0 ? '-' : ''}${said.m.text}`,
    stated: sign < 0 ? scaled(said.reading, -1) : said.reading, computed: minus(now.reading, base.reading), unit: now.m.unit,
    doubt: differenceDoubt(scene.s, bond, said, fit), working: { zh: `${now.m.text} − ${base.m.text}`, en: `${now.m.text} − ${base.m.text}` },
  });
};

/** Changes beside both end points. */
export const findDifference: Finder = (scene) =>
  scene.bonds.flatMap((bond) => bond.said.filter(({ role }) => role === 'change').map((said) => changeClaim(scene, bond, said))).filter((claim) => claim !== null);
