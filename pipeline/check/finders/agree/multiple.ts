import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, over, type Reading } from '../../interval.ts';
import { behind, sameUnit } from '../../near.ts';
import { factorReading, readingOfDigits } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';
import { isExact, nearby, tellsMuch } from './near.ts';

/** `国际旅客145.4万人次。后者……是2024年62.1万人次的2.3倍`: what is compared stands in the sentence before. */
export const farMultiple = (scene: Scene, f: Figure): Claim | null => {
  const base = scene.figures[f.index - 1];
  const stated = f.role === 'multiple' ? factorReading(f.m) : null;
  if (!stated || !base || base.clause !== f.clause || !/^的(?:约|近|超过?|将近|接近)?$/u.test(f.lead) || !/(?:是|为|达到?|相当于)[^，。；]{0,20}$/u.test(base.lead)) return null;
  const now = nearby(scene, base, { back: 4, on: 0, lines: 0 }).find((one) => isExact(one) && sameUnit(one, base) && base.sentence - one.sentence === 1);
  const computed = now && over(now.reading, base.reading);
  return now && computed && tellsMuch(stated, computed, '0.1') && compare(stated, computed) === 'holds' ? relationClaim({
    type: 'multiple', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x',
    working: asQuotient(now.m.text, base.m.text),
  }) : null;
};

/** A side of a ratio: the 1 of 1:7.2 and the 100 of 105.2:100 are what the other side is reckoned on, and exact. */
const sideOf = (digits: string): Reading => (/^10*$/u.test(digits) ? exactly(digits) : readingOfDigits(digits));

/** `投放1200万元，拉动8600万元，杠杆比约为1:7.2`: the ratio of the two amounts before it. */
export const ratioOfTwo = (scene: Scene, f: Figure): Claim | null => {
  const [one, other] = f.m.values ?? [];
  if (f.m.kind !== 'ratio' || f.m.values?.length !== 2 || one === undefined || other === undefined) return null;
  const [second, first] = behind(scene.figures, f, 3).filter(isExact);
  if (!first || !second || !(sameUnit(first, second) || (/比/u.test(f.lead) && first.m.kind === 'count' && second.m.kind === 'count'))) return null;
  for (const [a, b] of [[first, second], [second, first]] as const) {
    const [stated, computed] = [over(sideOf(one), sideOf(other)), over(a.reading, b.reading)];
    if (!stated || !computed || compare(stated, computed) !== 'holds') continue;
    return relationClaim({
      type: 'multiple', figures: [a.m, b.m, f.m], said: saidBy(f.m), stated, computed, unit: 'ratio',
      working: asQuotient(a.m.text, b.m.text),
    });
  }
  return null;
};
