import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, minus, tellsMuch, times } from '../../interval.ts';
import { backRate, covered, deductible, paidBack } from '../../lexicon/reckoning.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby } from '../../window.ts';

/** `起付线800元，报销比例75%；政策范围内31500元，报销23025元`: what an insurance pays back. Only what agrees is told: there are steps and caps. */
export const reimbursed = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind !== 'money' || f.m.comparator !== 'eq' || !paidBack.test(f.lead)) return null;
  const near = nearby(scene, f, { back: 10, on: 1, lines: 1 });
  const amounts = near.filter((one) => isExact(one) && one.m.unit === f.m.unit);
  const rates = near.filter(({ m, lead }) => m.kind === 'percent' && m.comparator === 'eq' && backRate.test(lead));
  const firsts = amounts.filter(({ lead }) => deductible.test(lead));
  for (const cost of amounts.filter(({ lead }) => covered.test(lead))) {
    for (const rate of rates) {
      for (const first of [...firsts, null]) {
        const above = first ? minus(cost.reading, first.reading) : cost.reading;
        // The rate of a rule is exact.
        const computed = times(above, exactly(Number(rate.m.value) / 100));
        if (!tellsMuch(f.reading, computed, '0.05') || compare(f.reading, computed) !== 'holds') continue;
        const words = first ? { zh: `（${cost.m.text} − ${first.m.text}）`, en: `(${cost.m.text} − ${first.m.text})` } : { zh: cost.m.text, en: cost.m.text };
        return relationClaim({
          type: 'mean', figures: [...(first ? [first.m] : []), rate.m, cost.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
          working: { zh: `${words.zh}× ${rate.m.text}`, en: `${words.en} × ${rate.m.text}` },
        });
      }
    }
  }
  return null;
};
