import type { Claim } from '../../../model/index.ts';
import { isAverage, signOf, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, growthOf, isNarrow, isOfOneSize, minus, sumOf } from '../../interval.ts';
import { realIndicators, whys } from '../../lexicon/doubts.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { lineTo } from '../../window.ts';
import { asChange, asDifference, asSum } from '../../working.ts';

const isChange = (f: Figure): boolean => f.role === 'change' && f.m.comparator === 'eq' && f.m.valueHigh === null;

/** `十五年减少116.7万人，其中前十年减少76.3万人，后五年减少40.4万人`: changes of one way that make the whole one. */
export const changesTogether = (scene: Scene, whole: Figure): Claim | null => {
  if (!isChange(whole) || !isNarrow(whole.reading, '0.02')) return null;
  const parts = scene.figures.slice(whole.index + 1, whole.index + 6).filter((f) => f.sentence === whole.sentence && isChange(f) && f.m.unit === whole.m.unit && signOf(f) === signOf(whole));
  if (parts.length < 2 || !/其中/u.test(scene.s.slice(whole.m.end, parts[0]?.m.start))) return null;
  const computed = sumOf(parts.map(({ reading }) => reading));
  return compare(whole.reading, computed) === 'holds' ? relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(parts.map(({ m }) => m.text)),
  }) : null;
};

/** `由每人每年610元提高到640元，每人增加30元`: from the one to the other, told right before. */
export const changeOfTwo = (scene: Scene, f: Figure): Claim | null => {
  const [now, base] = [scene.figures[f.index - 1], scene.figures[f.index - 2]];
  if (!isChange(f) || !now || !base || now.sentence !== f.sentence || base.sentence !== f.sentence || f.clause - now.clause > 1 || now.clause !== base.clause || now.m.unit !== f.m.unit || base.m.unit !== f.m.unit || !isExact({ ...now, back: false }) || !isExact({ ...base, back: false })) return null;
  if (!/[到至为]/u.test(scene.s.slice(base.m.end, now.m.start))) return null;
  const moved = minus(now.reading, base.reading);
  const falls = signOf(f) < 0;
  const computed = falls ? minus(base.reading, now.reading) : moved;
  return compare(f.reading, computed) === 'holds' ? relationClaim({
    type: 'difference', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit, working: falls ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
  }) : null;
};

/** `突破300亿元大关，由上年的291.6亿元提高到304.2亿元，增长4.6%`: a mark before the two is no value of theirs. */
export const growthOfTwo = (scene: Scene, f: Figure): Claim | null => {
  const [now, base] = [scene.figures[f.index - 1], scene.figures[f.index - 2]];
  if (f.role !== 'rate' || f.m.kind !== 'percent' || isAverage(f) || f.m.valueHigh !== null || !now || !base || now.sentence !== f.sentence || f.clause - now.clause !== 1 || now.clause !== base.clause || now.m.unit !== base.m.unit || !isExact({ ...now, back: false }) || !isExact({ ...base, back: false }) || !/^，?(?:由|从)/u.test(base.lead) || !/[到至为]/u.test(scene.s.slice(base.m.end, now.m.start))) return null;
  const computed = growthOf(now.reading, base.reading);
  const real = realIndicators.test(lineTo(scene, base.m.start, 24));
  return computed && (real || compare(signed(f), computed) === 'holds') && isOfOneSize(f.reading, computed, 3) ? relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%', doubt: real ? { when: 'always', why: whys.real } : null, working: asChange(base.m.text, now.m.text),
  }) : null;
};
