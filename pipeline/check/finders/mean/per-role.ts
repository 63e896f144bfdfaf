import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, interval, isOfOneSize, over, type Reading } from '../../interval.ts';
import { minders, onShift, reckoned } from '../../lexicon/spoken.ts';
import { behind, isPlain } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';


/** 每位老师要带14名学生: to the next whole one. */
const whole = (f: Figure): Reading => {
  const at = Number(f.m.value);
  return Number.isInteger(at) ? { strict: interval(at - 0.6, at + 0.6), loose: interval(at - 1, at + 1) } : f.reading;
};

/** 老师 among 教师. */
const names = ({ lead }: Figure, who: string): boolean => lead.includes(who) || (who.endsWith('师') && /教师|老师/u.test(lead) && /[老教]师/u.test(who));

/** `教师2860人，学生34320人，算下来每位老师要带12名学生`: so many of the one for each of the other, both counted right before it. */
export const perRole = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  const who = minders.exec(f.lead)?.groups?.['who'];
  const what = /^\p{Script=Han}{2}/u.exec(f.tail)?.[0];
  if (who === undefined || what === undefined || f.role !== 'level' || f.m.kind !== 'count' || f.m.comparator !== 'eq') return [];
  const [b, a, ...more] = behind(scene.figures, f, 4).filter(isPlain);
  const [count, total] = a && b && names(a, who) && b.lead.includes(what) ? [a, b] : a && b && names(b, who) && a.lead.includes(what) ? [b, a] : [];
  const computed = count && total && more.length === 0 ? over(total.reading, count.reading) : null;
  // 白班每名护理员要照看: who minds whom on a shift, or at a lesson, is not what all of them come to.
  const sure = reckoned.test(f.lead) && !onShift.test(scene.s.slice(Math.max(0, f.m.start - 30), f.m.start)) && f.tail.length < 4;
  return count && total && computed && isOfOneSize(f.reading, computed, 2) && (sure || compare(whole(f), computed) === 'holds') ? [relationClaim({
    type: 'mean', figures: [count.m, total.m, f.m], said: saidBy(f.m), stated: whole(f), computed, unit: f.m.unit, working: asQuotient(total.m.text, count.m.text),
  })] : [];
});
