import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, over, scaled } from '../../interval.ts';
import { ofAllDays } from '../../lexicon/further.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isLeap } from '../../time.ts';
import { asQuotient } from '../../working.ts';
import { yearOf } from '../../near.ts';

/** `优良天数351天，占全年天数的96.2%`: of 365 days, or of 366. */
export const daysOfYear = (scene: Scene, f: Figure): Claim | null => {
  const days = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || f.role !== 'level' || !days || days.m.unit !== 'day' || days.sentence !== f.sentence || f.clause - days.clause > 1 || days.m.value === null || Number(days.m.value) > 366 || !ofAllDays.test(f.lead)) return null;
  const year = yearOf(days) ?? yearOf(f);
  for (const length of year === null ? [365, 366] : [isLeap(year) ? 366 : 365]) {
    const quotient = over(exactly(days.m.value), exactly(length));
    const computed = quotient && scaled(quotient, 100);
    if (computed && compare(f.reading, computed) === 'holds') return relationClaim({ type: 'share', figures: [days.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(days.m.text, String(length)) });
  }
  return null;
};
