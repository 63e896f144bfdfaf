import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, minus, over, scaled, tellsMuch } from '../../interval.ts';
import { behind } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asDifference, asQuotient } from '../../working.ts';

/** `增长6.8%……拉动2.6个百分点，贡献率为38.2%`: points of the growth, over the growth. */
export const contribution = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind !== 'percent' || f.role !== 'level' || !/贡献率/u.test(f.lead)) return null;
  const pull = behind(scene.figures, f, 2).find((one) => one.role === 'points' && /拉动/u.test(one.lead));
  const rates = pull ? scene.figures.slice(Math.max(0, pull.index - 6), pull.index).toReversed().filter((one) => one.role === 'rate' && one.m.kind === 'percent' && one.line === f.line) : [];
  for (const rate of rates) {
    const quotient = pull && over(pull.reading, rate.reading);
    const computed = quotient && scaled(quotient, 100);
    if (!pull || !computed || !tellsMuch(f.reading, computed, '0.2') || compare(f.reading, computed) !== 'holds') continue;
    return relationClaim({
      type: 'share', figures: [pull.m, rate.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%',
      working: asQuotient(pull.m.text, rate.m.text),
    });
  }
  return null;
};

const points = /(?:与|同|和|比|较|对照|对比)[^，。；]{0,24}$/u;
/** 对照2020年普查时的18.9%: it needs no 相比 behind. */
const against = /(?:对照|对比)[^，。；]{0,24}$/u;
/** `占19.41%。…与2010年的14.05%相比，比重上升5.36个百分点`: the later share stands in a sentence before. */
export const farPoints = (scene: Scene, f: Figure): Claim | null => {
  const base = behind(scene.figures, f, 3).find((one) => one.m.kind === 'percent');
  if (f.role !== 'points' || base?.m.kind !== 'percent' || base.sentence !== f.sentence || !points.test(base.lead) || !(/^(?:的)?相比/u.test(base.tail) || against.test(base.lead))) return null;
  const falls = f.m.sense === 'decline' || /下降|降低|回落|减少|收窄|低/u.test(f.lead);
  for (const now of scene.figures.slice(Math.max(0, base.index - 6), base.index).toReversed()) {
    if (now.m.kind !== 'percent' || now.line !== f.line) continue;
    const moved = falls ? minus(base.reading, now.reading) : minus(now.reading, base.reading);
    if (!tellsMuch(f.reading, moved, '0.1') || compare(f.reading, moved) !== 'holds') continue;
    return relationClaim({
      type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed: moved, unit: 'pp',
      working: falls ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
    });
  }
  return null;
};
