import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, minus } from '../../interval.ts';
import { behind } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { tellsMuch } from './near.ts';

const points = /(?:与|同|和|比|较)[^，。；]{0,24}$/u;
/** `占19.41%。…与2010年的14.05%相比，比重上升5.36个百分点`: the later share stands in a sentence before. */
export const farPoints = (scene: Scene, f: Figure): Claim | null => {
  const base = behind(scene.figures, f, 3).find((one) => one.m.kind === 'percent');
  if (f.role !== 'points' || base?.m.kind !== 'percent' || base.sentence !== f.sentence || !points.test(base.lead) || !/^(?:的)?相比/u.test(base.tail)) return null;
  const falls = f.m.sense === 'decline' || /下降|降低|回落|减少|收窄|低/u.test(f.lead);
  for (const now of scene.figures.slice(Math.max(0, base.index - 6), base.index).toReversed()) {
    if (now.m.kind !== 'percent' || now.line !== f.line) continue;
    const moved = falls ? minus(base.reading, now.reading) : minus(now.reading, base.reading);
    if (!tellsMuch(f.reading, moved, '0.1') || compare(f.reading, moved) !== 'holds') continue;
    return relationClaim({
      type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed: moved, unit: 'pp',
      working: { zh: falls ? `${base.m.text} − ${now.m.text}` : `${now.m.text} − ${base.m.text}`, en: falls ? `${base.m.text} − ${now.m.text}` : `${now.m.text} − ${base.m.text}` },
    });
  }
  return null;
};
