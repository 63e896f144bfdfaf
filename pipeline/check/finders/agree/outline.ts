import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, sumOf } from '../../interval.ts';
import { sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asSum } from '../../working.ts';
import { isExact, lineTo } from './near.ts';

/** The number of a point, and its words up to the figure, no sentence between. */
const point = /^[\s\u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]|[一二三四五六七八九十]是)[^。；]*$/u;
const reach = 60;
const farthest = 24;

/** The first figure of a numbered point: what the point is about. */
const opensPoint = (scene: Scene, f: Figure): boolean => scene.figures[f.index - 1]?.line !== f.line && point.test(lineTo(scene, f.m.start, reach));

/** `主要存在三方面问题，涉及金额4816.52万元。（一）挤占资金1235.40万元。（二）…`: what the points below a line tell of makes up the line's last amount. */
export const sumOfPoints = (scene: Scene, whole: Figure): Claim | null => {
  if (!isExact(whole) || !isNarrow(whole.reading, '0.005') || scene.figures[whole.index + 1]?.line === whole.line) return null;
  const parts = scene.figures.slice(whole.index + 1, whole.index + 1 + farthest).filter((f) => f.line > whole.line && opensPoint(scene, f));
  const own = parts.slice(0, Math.max(0, [...parts, null].findIndex((f) => f === null || !isExact(f) || !sameUnit(f, whole))));
  for (let count = own.length; count >= 3; count -= 1) {
    const some = own.slice(0, count);
    const computed = sumOf(some.map(({ reading }) => reading));
    if (compare(whole.reading, computed) === 'holds') return relationClaim({
      type: 'sum', figures: [whole.m, ...some.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(some.map(({ m }) => m.text)),
    });
  }
  return null;
};
