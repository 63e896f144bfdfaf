import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, isOfOneSize, sumOf } from '../../interval.ts';
import { allFound, foundVerb, otherPoints } from '../../lexicon/list.ts';
import { isExact, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { lineTo } from '../../window.ts';
import { asSum } from '../../working.ts';

/** The number of a point, and its words up to the figure, no sentence between. */
const point = /^[\s\u3000]*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]|[一二三四五六七八九十]是)[^。；]*$/u;
const reach = 60;
const farthest = 24;

/** The first figure of a numbered point: what the point is about. */
const opensPoint = (scene: Scene, f: Figure): boolean => scene.figures[f.index - 1]?.line !== f.line && point.test(lineTo(scene, f.m.start, reach));

const pointMark = /^[\s\u3000]*[(（]?(?<n>[一二三四五六七八九十]{1,3})[)）、]/u;

/** The number of the point that a figure's line is, 0 of other lines. */
const pointOf = (scene: Scene, f: Figure): number => numberOf(pointMark.exec(lineTo(scene, f.m.start, longestPoint))?.groups?.['n'] ?? '') + 1;
const longestPoint = 400;

/** The clause that a figure closes, without the verb that only says that there are such: 问题 of ，涉及问题. */
const clauseOf = (lead: string): string => (/[^，。；、:)）]*$/u.exec(lead)?.[0] ?? '').replace(foundVerb, '');

/**
 * Does the line above count just what the points do, and all of it? It says 共, each point has its noun and nothing more (已整改问题 are some
 * of them), no word speaks of others, and no further point follows.
 */
const countsAll = ({ s }: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const all = clauseOf(whole.lead);
  const before = s.slice(whole.m.end, first.m.start).split('\n', 1)[0] ?? '';
  const behind = s.slice(last.m.end, last.m.end + beyond);
  return allFound.test(whole.lead) && parts.every(({ lead }) => clauseOf(lead).length > 1 && all.endsWith(clauseOf(lead)))
    && !otherPoints.test(before) && !otherPoints.test(behind) && !behind.split('\n').some((line) => numberOf(pointMark.exec(line)?.groups?.['n'] ?? '') === parts.length + 1);
};
const beyond = 100;

/**
 * `共查出问题37个。（一）……，涉及问题12个。（二）……，涉及问题9个。…`: each point of the outline tells the same in the same words, once. The
 * line above is contradicted only where nothing is left out.
 */
export const countOfPoints = (scene: Scene, whole: Figure): Claim | null => {
  if (!isExact(whole) || whole.m.comparator !== 'eq' || whole.m.kind !== 'count') return null;
  const word = /\p{Script=Han}{2}$/u.exec(whole.lead)?.[0];
  const parts = word === undefined ? [] : scene.figures.slice(whole.index + 1, whole.index + 1 + 2 * farthest)
    .filter((f) => f.line > whole.line && f.m.unit === whole.m.unit && f.lead.endsWith(word) && isExact(f) && f.m.comparator === 'eq' && pointOf(scene, f) > 1);
  if (parts.length < 3 || !parts.every((f, n) => pointOf(scene, f) === n + 2)) return null;
  const computed = sumOf(parts.map(({ reading }) => reading));
  if (compare(whole.reading, computed) !== 'holds' && !(isOfOneSize(whole.reading, computed, '1.3') && countsAll(scene, whole, parts))) return null;
  return relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(parts.map(({ m }) => m.text)),
  });
};

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
