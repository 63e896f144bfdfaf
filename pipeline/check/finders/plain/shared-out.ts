import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real, compare, exactly, over, scaled } from '../../interval.ts';
import { eachTold, elseBehind, harvested, isShared, moreBehind, ofNothingElse, otherMeans, somePart } from '../../lexicon/plain.ts';
import { inCommonUnit, isAmount } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isPointSlip, isSlip, isTurned, printedUnit } from '../../slip.ts';
import { asQuotient } from '../../working.ts';
import { beside, isExact, slipClaim } from './plain.ts';

const heads = /[人名位]$/u;
const countsFor = ({ m }: Figure, per: string): boolean => Number(m.value) > 1 && (m.text.endsWith(per) || (per === '人' && heads.test(m.text)) || (per === '价' && m.kind === 'count') || (per === '批' && m.unit === '个'));

/** Of what the mean is: its words are in those of the total and of its count, or say no more than that it was got. */
const isOf = (what: string, words: string): boolean => {
  const name = what.replace(ofNothingElse, '');
  return name === '' || [...name].every((char) => words.includes(char));
};

/** How many of what is printed (`1.6` of 1.6万度) the total makes for each, to all digits. */
const quotientOf = (total: Figure, count: Figure, said: Figure): Real => {
  const factor = total.m.unit === 't' && said.m.unit === 'kg' ? 1000 : 1;
  return new Real(total.m.value ?? 0).times(factor).div(count.m.value ?? 1).div(printedUnit(said.m));
};

/** 3132 ÷ 290 is 10.8 to the last: only what was shared out comes out even, chance one time in ten at most. */
const comesOut = (total: Figure, count: Figure, said: Figure): boolean => {
  const decimals = /\.(\d+)/u.exec(said.m.text)?.[1]?.length ?? 0;
  return quotientOf(total, count, said).times(`1e${decimals}`).isInteger();
};

/** What stands before a mean in its sentence: one count of the unit, one total of its own, and no third figure between them. */
const pairOf = (scene: Scene, said: Figure, per: string): readonly [count: Figure, total: Figure] | null => {
  const near = beside(scene, said, 6, 0).filter((f) => said.sentence - f.sentence < 2 && isAmount(f));
  const own = near.filter((f) => f.sentence === said.sentence);
  const counts = own.filter((f) => f.index < said.index && countsFor(f, per));
  const isTotal = (f: Figure): boolean => inCommonUnit(f).unit === inCommonUnit(said).unit && f.m.kind === said.m.kind && !counts.includes(f);
  const [count, ...more] = counts;
  const totals = own.filter(isTotal);
  // 工资总额3132万元。全公司290人，人均: a total that calls itself one may stand in the sentence before.
  const [total, ...others] = totals.length > 0 ? totals : near.filter((f) => isTotal(f) && /总/u.test(f.lead));
  // A mean over a population is over that of the whole year, as a rule.
  if (!count || !total || more.length > 0 || others.length > 0 || /人口/u.test(count.lead)) return null;
  const first = Math.min(count.index, total.index);
  const between = scene.figures.slice(first, said.index).filter((f) => f !== count && f !== total && f.role !== 'change');
  return between.length === 0 && said.clause - count.clause < 3 ? [count, total] : null;
};

/**
 * `他打了26场，总共投进462分，场均18.7分`; `150亩收玉米97.5吨，亩均产量560公斤`; `采购1200套，合同总价21.6万元，单价160元`: what is shared out
 * stands right before, and the mean differs from it by a slip of the pen.
 */
export const sharedOut = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const { each, one, short, price, what = '' } = eachTold.exec(said.lead)?.groups ?? {};
  const per = price === undefined ? (each ?? one ?? short) : '价';
  if (per === undefined || !isExact(said) || said.role !== 'level' || said.m.kind === 'percent' || /^(?:的|至|到|起|以|多|不等)/u.test(said.tail) || otherMeans.test(said.lead)) return [];
  const pair = pairOf(scene, said, per);
  if (!pair) return [];
  const [count, total] = pair;
  const words = `${total.lead}${total.tail}${count.lead}${count.tail}`;
  const clause = /^[^。\n]{0,40}/u.exec(scene.s.slice(said.m.end, said.m.end + 40))?.[0] ?? '';
  if (price !== undefined && (said.m.kind !== 'money' || !/总|货款|合同|共|合计/u.test(total.lead))) return [];
  if (!(isShared.test(said.lead) || /总|共|合计|累计/u.test(total.lead)) || !isOf(what, words) || somePart.test(words) || otherMeans.test(total.lead.replace(/工资总额|薪酬总额/u, '')) || moreBehind.test(clause) || elseBehind.test(scene.s.slice(said.m.end, said.m.end + 70).split('\n', 1)[0] ?? '') || (said.m.unit !== total.m.unit && !harvested.test(words))) return [];
  const computed = over(inCommonUnit(total).reading, count.reading);
  const own = computed && (said.m.unit === 't' ? scaled(computed, '0.001') : computed);
  const exact = exactly(quotientOf(total, count, said).times(printedUnit(said.m)));
  const slipped = isSlip(said.m, exact, comesOut(total, count, said) ? 2 : 3, printedUnit(said.m)) || isPointSlip(said.m, exact);
  if (!own || !slipped || compare(said.reading, own) !== 'fails') return [];
  return slipClaim(scene, { type: 'mean', operands: [count, total], said, computed: own, unit: said.m.unit, most: isPointSlip(said.m, exact) || isTurned(said.m, exact, printedUnit(said.m)) ? 11 : 2, working: asQuotient(total.m.text, count.m.text) });
});
