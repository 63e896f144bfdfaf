import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { over } from '../../interval.ts';
import { eachOf, moreBehind, otherMeans } from '../../lexicon/plain.ts';
import { isAmount } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';
import { beside, slipClaim } from './plain.ts';

/** Of what the total is: its name has the words of the mean, or the mean has none. */
const isNamed = ({ own, lead }: Figure, what: string): boolean => what === '' || own.endsWith(what) || (what.length >= 2 && lead.endsWith(`总${what}`));

/** 加油花了……每公里油费: one of its characters is in the words of the total. */
const isSpoken = ({ lead }: Figure, what: string): boolean => what === '' || [...what.replace(/[费用钱款额价要花]/gu, '')].some((char) => lead.includes(char));

/**
 * `6宗……总成交价42.18亿元……平均每宗成交价7.53亿元`; `总里程11200公里，加油花了23520元，算下来每公里2.6元`; `种植户163户，卖果收入3912万元，户均收入26万元`:
 * one count of the unit and one total in the sentence, and what is shared out is the total by its name, or by 算下来 right behind.
 */
export const meanSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const { reckons, each, short, what = '' } = eachOf.exec(said.lead)?.groups ?? {};
  const per = each ?? short;
  if (per === undefined || said.m.kind !== 'money' || otherMeans.test(said.lead)) return [];
  const near = beside(scene, said, 8, 2).filter((f) => f.sentence === said.sentence && isAmount(f) && f.index < said.index);
  const counts = near.filter(({ m }) => m.kind !== 'money' && m.text.endsWith(per));
  const totals = near.filter((f) => f.m.unit === said.m.unit && f.m.kind === 'money');
  const last = scene.figures[said.index - 1];
  const row = last === totals[0] && scene.figures[said.index - 2] === counts[0] && said.clause - (counts[0]?.clause ?? 0) === 2;
  const reckoned = row && /下来|起来/u.test(reckons ?? '') && totals.length === 1 && isSpoken(totals[0] ?? said, what);
  const fitting = reckoned ? totals : totals.filter((f) => isNamed(f, what) && what !== '');
  const [count, total] = [counts[0], fitting[0]];
  if (!count || !total || /人口/u.test(count.lead) || counts.length > 1 || fitting.length > 1 || !(row || /总/u.test(total.lead)) || count.index > total.index || otherMeans.test(total.lead) || moreBehind.test(/^[^。\n]{0,40}/u.exec(scene.s.slice(said.m.end, said.m.end + 40))?.[0] ?? '') || /其中|新增/u.test(`${count.lead}${total.lead}`)) return [];
  return slipClaim(scene, { type: 'mean', operands: [count, total], said, computed: over(total.reading, count.reading), unit: said.m.unit, working: asQuotient(total.m.text, count.m.text) });
});
