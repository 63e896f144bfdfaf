import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { signOf, signed } from '../../changes.ts';
import { averageGrowthOf, compare, growthOf, minus, tellsMuch } from '../../interval.ts';
import { realIndicators, realWords } from '../../lexicon/doubts.ts';
import { againstYear, averageGrowth, overYearsTold } from '../../lexicon/further.ts';
import { isExact, yearOf } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { lineTo } from '../../window.ts';
import { asChange, asDifference, asSteps } from '../../working.ts';

const reach = { back: 16, lines: 12 };

/** `2017年：612.38亿元` … `2021年：823.57亿元`, and below `与2017年相比，净增211.19亿元`: the last of a series of years, againstYear the one that is named. */
export const sinceNamedYear = (scene: Scene, f: Figure): Claim | null => {
  const year = ['change', 'rate'].includes(f.role) && f.m.valueHigh === null ? againstYear.exec(lineTo(scene, f.m.start, 40))?.groups?.['year'] : undefined;
  if (year === undefined) return null;
  const dated = scene.figures.slice(Math.max(0, f.index - reach.back), f.index).filter((one) => f.line - one.line <= reach.lines && isExact({ ...one, back: false }) && yearOf(one) !== null);
  const base = dated.findLast((one) => yearOf(one) === Number(year));
  const now = base && dated.filter((one) => one !== base && one.m.unit === base.m.unit && (yearOf(one) ?? 0) > Number(year)).toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))[0];
  if (!base || !now || (f.role === 'change' && f.m.unit !== now.m.unit)) return null;
  const computed = f.role === 'change' ? minus(now.reading, base.reading) : growthOf(now.reading, base.reading);
  if (!computed || (f.role === 'rate' && realIndicators.test(now.own)) || !tellsMuch(f.reading, computed, '0.1') || compare(signed(f), computed) !== 'holds') return null;
  return relationClaim({
    type: f.role === 'change' ? 'difference' : 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: f.role === 'change' ? f.m.unit : '%',
    working: f.role === 'change' ? asDifference(now.m.text, base.m.text) : asChange(base.m.text, now.m.text),
  });
};

/** `过去五年……。GDP由2018年的a增加到2023年的b，……。收入由52.6亿元增加到75.3亿元，年均增长7.4%`: over the years that the paragraph speaks of. Only what agrees is told. */
export const averageOverTold = (scene: Scene, f: Figure): Claim | null => {
  const [now, base] = [scene.figures[f.index - 1], scene.figures[f.index - 2]];
  if (f.role !== 'rate' || f.m.kind !== 'percent' || f.m.comparator !== 'eq' || !averageGrowth.test(f.lead) || signOf(f) < 0 || !now || !base || now.sentence !== f.sentence || base.sentence !== f.sentence || now.m.unit !== base.m.unit || !isExact({ ...now, back: false }) || !isExact({ ...base, back: false }) || !/(?:增加|提高|增长|上升|扩大)?[到至为]/u.test(`${base.tail}${now.lead}`)) return null;
  if (realIndicators.test(base.own) || realWords.test(lineTo(scene, f.m.start, 40))) return null;
  const words = scene.s.slice(Math.max(0, f.m.start - 400), f.m.start);
  const dated = scene.figures.slice(Math.max(0, base.index - 10), base.index).filter((one) => one.line === f.line).map((one) => one.year);
  const spans = dated.flatMap((to, n) => { const from = dated[n - 1]; return from != null && to != null && to > from ? [to - from] : []; });
  const told = [...new Set([...spans, ...[...words.matchAll(overYearsTold)].map((found) => numberOf(found.groups?.['n'] ?? ''))])].filter((n) => n > 1 && n < 20).slice(0, 3);
  for (const n of told) {
    const computed = averageGrowthOf(now.reading, base.reading, n);
    if (!computed || !tellsMuch(f.reading, computed, '0.1') || compare(signed(f), computed) !== 'holds') continue;
    return relationClaim({ type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%', working: asSteps(base.m.text, now.m.text, n) });
  }
  return null;
};
