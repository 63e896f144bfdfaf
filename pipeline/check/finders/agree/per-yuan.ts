import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, tellsMuch } from '../../interval.ts';
import { eachYuan, setsGoing } from '../../lexicon/reckoning.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby } from '../../window.ts';
import { asQuotient } from '../../working.ts';

/** `补贴3.42亿元，带动消费32.5亿元，相当于每补贴1元拉动9.5元`: what a yuan set going. Only what agrees is told. */
export const perYuan = (scene: Scene, f: Figure): Claim | null => {
  const one = scene.figures[f.index - 1];
  if (!one || f.m.kind !== 'money' || one.m.unit !== f.m.unit || one.m.value !== '1' || one.clause !== f.clause || !eachYuan.test(one.lead) || !setsGoing.test(f.lead)) return null;
  const near = nearby(scene, f, { back: 9, on: 0, lines: 0 }).filter((two) => two !== one && isExact(two) && two.m.unit === f.m.unit);
  for (const gained of near.filter(({ lead }) => setsGoing.test(lead))) {
    for (const spent of near.filter((two) => two.index < gained.index)) {
      const computed = over(gained.reading, spent.reading);
      if (!computed || !tellsMuch(f.reading, computed, '0.15') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'mean', figures: [spent.m, gained.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
        working: asQuotient(gained.m.text, spent.m.text),
      });
    }
  }
  return null;
};
