import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize, minus, type Reading } from '../interval.ts';
import { allCosts, highest, lowest, netOf, spreadName, takenOff } from '../lexicon/leftover.ts';
import { sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asDifference } from '../working.ts';

const isPlain = ({ m }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null;

const differenceOf = (a: Figure, b: Figure, left: Figure, computed: Reading): Claim | null => (isOfOneSize(left.reading, computed, 2) ? relationClaim({
  type: 'difference', figures: [a.m, b.m, left.m], said: saidBy(left.m), stated: left.reading, computed, unit: left.m.unit, working: asDifference(a.m.text, b.m.text),
}) : null);

/** `最高气温17.3℃，最低3.8℃，日较差13.5℃`: of just these two, in the clauses right before it. */
const spread = (a: Figure, b: Figure, left: Figure): Claim | null => {
  const [high, low] = highest.test(a.lead) && lowest.test(b.lead) ? [a, b] : lowest.test(a.lead) && highest.test(b.lead) ? [b, a] : [];
  return high && low && spreadName.test(left.lead) && !/[比较](?!差)|平均|历史|全年|常年/u.test(left.lead) ? differenceOf(high, low, left, minus(high.reading, low.reading)) : null;
};

/** `募资总额9.80亿元，扣掉发行费用7360万元，实际到账9.064亿元`: one cost is taken off, and nothing else is told of. */
const net = (a: Figure, b: Figure, left: Figure): Claim | null =>
  (takenOff.test(b.lead) && netOf.test(left.lead) && !b.lead.endsWith('等') && (allCosts.test(b.lead) || compare(left.reading, minus(a.reading, b.reading)) === 'holds') ? differenceOf(a, b, left, minus(a.reading, b.reading)) : null);

const claimFor = (scene: Scene, left: Figure): Claim | null => {
  const [a, b] = [scene.figures[left.index - 2], scene.figures[left.index - 1]];
  if (!a || !b || ![a, b, left].every(isPlain) || a.role !== 'level' || b.role !== 'level' || ![a, b].every((f) => sameUnit(f, left) && f.m.kind === left.m.kind && f.sentence === left.sentence) || left.clause - a.clause > 3 || b.clause === a.clause) return null;
  // 收入a，成本b: a third before them may belong to the reckoning.
  const before = scene.figures[a.index - 1];
  if (before && before.sentence === left.sentence && sameUnit(before, left)) return null;
  return spread(a, b, left) ?? net(a, b, left);
};

/** What lies between a highest and a lowest, and what is left when one cost is taken off. */
export const findLeftover: Finder = (scene) => scene.figures.flatMap((left) => claimFor(scene, left) ?? []);
