import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled } from '../../interval.ts';
import { ofBefore, ofTheFormer, ofTheLatterOne } from '../../lexicon/further.ts';
import { isExact, sameUnit } from '../../near.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';

/** The two amounts of one unit told last, at most four figures before. */
const lastTwo = (scene: Scene, f: Figure): readonly [Figure, Figure] | null => {
  const near = scene.figures.slice(Math.max(0, f.index - 4), f.index).filter((one) => one.line === f.line && f.sentence - one.sentence <= 1 && isExact({ ...one, back: false }));
  const last = near.at(-1);
  const other = last && near.slice(0, -1).findLast((one) => sameUnit(one, last));
  return last && other ? [other, last] : null;
};

/** `达到218亿元……而十年前，这个数字还只有72.5亿元，十年间做到了原来的3倍`: the later over the earlier, whichever was told first. */
export const timesFormer = (scene: Scene, f: Figure): Claim | null => {
  const pair = f.role === 'multiple' && ofTheFormer.test(f.lead) ? lastTwo(scene, f) : null;
  const stated = pair && factorReading(f.m);
  if (!pair || !stated) return null;
  const [first, second] = pair;
  const [now, base] = ofBefore.test(second.lead) && !ofBefore.test(first.lead) ? [first, second] : [second, first];
  const computed = over(now.reading, base.reading);
  return computed && compare(stated, computed) === 'holds' ? relationClaim({
    type: 'multiple', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x', working: asQuotient(now.m.text, base.m.text),
  }) : null;
};

/** `达到19.6亿元，和煤炭的261.4亿元相比，还不到后者的十分之一`: the former over the latter. */
export const ofTheLatter = (scene: Scene, f: Figure): Claim | null => {
  const pair = ['percent', 'ratio'].includes(f.m.kind) && ofTheLatterOne.test(f.lead) ? lastTwo(scene, f) : null;
  if (!pair) return null;
  const [former, latter] = pair;
  const quotient = over(former.reading, latter.reading);
  const computed = quotient && (f.m.kind === 'percent' ? scaled(quotient, 100) : quotient);
  return computed && compare(f.reading, computed) === 'holds' ? relationClaim({
    type: 'share', figures: [former.m, latter.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit, working: asQuotient(former.m.text, latter.m.text),
  }) : null;
};
