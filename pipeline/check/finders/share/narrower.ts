import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, over, scaled } from '../../interval.ts';
import { ofNamed, wideWhole } from '../../lexicon/prior.ts';
import { picked, takesOf } from '../../lexicon/shares.ts';
import { isAmount, sameUnit } from '../../near.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
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


/**
 * `新发放贷款186亿元……普惠小微贷款余额64.3亿元，占各项贷款余额的22.6%`: the whole is named and not told, and what stands in the sentence
 * before has a like name and gives another share.
 */
export const likeNamedShare = (scene: Scene, f: Figure): Claim | null => {
  const name = (ofNamed.exec(f.lead)?.groups?.['whole'] ?? '').replace(/^(?:公司|集团|本行|全行)/u, '');
  const part = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || f.m.comparator !== 'eq' || name.length < 4 || wideWhole.test(name) || !part || part.sentence !== f.sentence || f.clause - part.clause > 1 || !isAmount(part)) return null;
  const near = scene.figures.slice(Math.max(0, f.index - 2 * reach), f.index + reach).filter((one) => one !== part && one.line === f.line && isAmount(one));
  const before = near.filter((one) => one.index < part.index && part.sentence - one.sentence === 1 && sameUnit(one, part) && compareAtMost(part.reading, one.reading) === 'holds');
  const [whole] = before;
  const quotient = whole && over(part.reading, whole.reading);
  const isTold = near.some(({ own, lead }) => own.endsWith(name.slice(-3)) || lead.includes(name));
  if (!whole || !quotient || before.length > 1 || isTold || !sharesWord(name, whole.lead) || compare(inPercent(f), scaled(quotient, 100)) !== 'fails') return null;
  return claimOf({
    type: 'share', figures: [whole.m, part.m, f.m], said: f.m, stated: f.m.text, computed: null, verdict: 'undecided',
    note: { zh: `${part.m.text}占“${name}”的${f.m.text}：这一整体的数字文中未给出，${whole.m.text}说的是另一项。`, en: `${part.m.text} is ${f.m.text} of a whole that the text does not give (${name}); ${whole.m.text} is of something else.` },
  });
};
