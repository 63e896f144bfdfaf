import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, over, scaled } from '../../interval.ts';
import { picked, takesOf } from '../../lexicon/shares.ts';
import { isAmount, sameUnit } from '../../near.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { inPercent } from './parts.ts';

const reach = 6;

/**
 * `现有专任教师7846人，参加交流1083人，占符合条件教师的21.4%`: of those whom a condition picks out, and only all of them are told.
 * Who divides the two gets another share; nobody can say whether it is right.
 */
export const narrowerShare = (scene: Scene, f: Figure): Claim | null => {
  const name = takesOf.exec(f.lead)?.groups?.['whole'] ?? '';
  const part = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || !picked.test(name) || !part || part.sentence !== f.sentence || !isAmount(part)) return null;
  const noun = name.slice(-2);
  const whole = scene.figures.slice(Math.max(0, f.index - reach), part.index).findLast((one) => one.line === f.line && isAmount(one) && sameUnit(one, part) && one.own.endsWith(noun) && compareAtMost(part.reading, one.reading) === 'holds');
  const quotient = whole && over(part.reading, whole.reading);
  if (!whole || !quotient || compare(inPercent(f), scaled(quotient, 100)) === 'holds') return null;
  return claimOf({
    type: 'share', figures: [whole.m, part.m, f.m], said: f.m, stated: f.m.text, computed: null, verdict: 'undecided',
    note: { zh: `${part.m.text}占“${name}”的${f.m.text}：这一整体的数字文中未给出，${whole.m.text}范围更大。`, en: `${part.m.text} is ${f.m.text} of a whole that the text does not give (${name}); ${whole.m.text} counts more.` },
  });
};
