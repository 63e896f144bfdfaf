import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled, sumOf } from '../../interval.ts';
import { behind, isAmount, named, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { asSum, asWholeOf } from '../../working.ts';
import { farJoint } from './far.ts';
import { inPercent, nearLines } from './parts.ts';

/** 两者合占, 三项合计占: of the parts together. */
export const joint = /(?<count>[两二三四五六])[者项类家个种](?:合计|合共|合|共|一共|总共)?占|(?:合计|合共|总共|共|合)占/u;

/** `教授312人、副教授598人，具有高级职称的教师占专任教师的54.0%`: the parts of a list, right before what they are together. */
export const listShare = (scene: Scene, f: Figure): Claim | null => {
  const name = subjectOf(/占(?:了|到)?(?<whole>[^，。；占]{2,16}?)的?(?:比重|比例)?$/u.exec(f.lead)?.groups?.['whole'] ?? '');
  const [last, first] = behind(scene.figures, f, 2);
  if (name === '' || !first || !last || !isAmount(first) || !isAmount(last) || !sameUnit(first, last) || first.clause !== last.clause || !/^[^，。；]{0,8}、/u.test(scene.s.slice(first.m.end, last.m.start))) return null;
  const together = sumOf([first.reading, last.reading]);
  for (const { figure: whole } of named(nearLines(scene, f), name)) {
    const quotient = whole === first || whole === last || !sameUnit(whole, last) ? null : over(together, whole.reading);
    if (!quotient || compare(inPercent(f), scaled(quotient, 100)) !== 'holds') continue;
    return relationClaim({
      type: 'share', figures: [first, last, whole, f].map(({ m }) => m), said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%',
      working: asWholeOf(asSum([first.m.text, last.m.text]), whole.m.text),
    });
  }
  return null;
};

/** The share of several parts in one whole. */
export const jointShare = (scene: Scene, f: Figure): Claim | null => {
  const amounts = behind(scene.figures, f, 10).filter(isAmount).toReversed();
  const last = amounts.at(-1);
  const run = amounts.filter((one) => last && sameUnit(one, last));
  const count = numberOf(joint.exec(f.lead)?.groups?.['count'] ?? '');
  const parts = run.slice(-(count > 1 ? count : 2));
  const wholes = [...run.slice(0, -parts.length).toReversed(), ...named(nearLines(scene, f), subjectOf(/占(?<whole>[^，。；占]*?)的?(?:比重|比例)?$/u.exec(f.lead)?.groups?.['whole'] ?? '')).map(({ figure }) => figure)]
    .filter((one) => last && sameUnit(one, last) && !parts.includes(one));
  const together = sumOf(parts.map(({ reading }) => reading));
  const whole = wholes.find((one) => { const quotient = over(together, one.reading); return quotient && compare(inPercent(f), scaled(quotient, 100)) === 'holds'; });
  const quotient = whole && over(together, whole.reading);
  if (!whole || !quotient || parts.length < 2) return farJoint(scene, f, count);
  return relationClaim({
    type: 'share', figures: [...parts, whole, f].map(({ m }) => m), said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%',
    working: asWholeOf(asSum(parts.map(({ m }) => m.text)), whole.m.text),
  });
};
