import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, interval, over, type Reading } from '../../interval.ts';
import { andMoreThan, overSoMany } from '../../lexicon/further.ts';
import { isExact, yearOf } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';

const back = 8;

/** 翻了一番还多: more than twice as much, and not nearly thrice. */
const statedBy = (f: Figure): Reading | null => {
  const stated = factorReading(f.m);
  if (!stated || !andMoreThan.test(f.tail) || f.m.factor === null) return stated;
  const within = interval(f.m.factor, Number(f.m.factor) * 1.5, { low: true });
  return { strict: within, loose: within, digits: null };
};

/** `2020年到112.5亿元；2025年，变成241.6亿元。……五年翻了一番还多`: two amounts of one unit, told before it, as many years apart as it says. */
export const overSoManyYears = (scene: Scene, f: Figure): Claim | null => {
  const length = f.role === 'multiple' ? numberOf(overSoMany.exec(f.lead)?.groups?.['years'] ?? '') : -1;
  const stated = length < 1 ? null : statedBy(f);
  if (!stated) return null;
  const near = scene.figures.slice(Math.max(0, f.index - back), f.index).filter((one) => one.line === f.line && isExact({ ...one, back: false }) && yearOf(one) !== null);
  for (const now of near.toReversed()) {
    const base = near.find((one) => one.m.unit === now.m.unit && one.m.kind === now.m.kind && (yearOf(now) ?? 0) - (yearOf(one) ?? 0) === length);
    const computed = base && over(now.reading, base.reading);
    if (!base || !computed || compare(stated, computed) !== 'holds') continue;
    return relationClaim({ type: 'multiple', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x', working: asQuotient(now.m.text, base.m.text) });
  }
  return null;
};
