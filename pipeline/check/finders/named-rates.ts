import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isNarrow, isOfOneSize, over, scaled, type Reading } from '../interval.ts';
import { namedRates, type NamedRate } from '../lexicon/rates.ts';
import { isAmount, sameScope, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asQuotient } from '../working.ts';

const reach = { back: 40, on: 4 };
const most = 6;

/** 资产总额86.2亿元，负债总额52.1亿元，资产负债率为60.4%: what is divided by what stands right before it, and nothing else. */
const isOwn = (scene: Scene, rate: Figure, part: Figure, whole: Figure, computed: Reading): boolean =>
  /^(?:资产负债率|净利润?率)(?:为|达|是)?$/u.test(rate.lead) && rate.m.comparator === 'eq' && rate.tail === '' && scene.s.charAt(rate.m.end) !== '(' && /^(?:净利润|负债|总负债|负债总额|负债合计)$/u.test(part.own) && [part, whole].every((f) => f.sentence === rate.sentence && rate.index - f.index <= 2) && scene.figures[rate.index - 3]?.sentence !== rate.sentence && isOfOneSize(rate.reading, computed, 2);

const claimFor = (scene: Scene, rate: Figure, { part, whole }: NamedRate): Claim | null => {
  const near = scene.figures.slice(Math.max(0, rate.index - reach.back), rate.index + reach.on).filter((f) => isAmount(f) && f.m.comparator === 'eq').toReversed();
  const [parts, wholes] = [part, whole].map((name) => near.filter(({ own }) => name.test(own)).slice(0, most));
  for (const one of parts ?? []) for (const all of wholes ?? []) {
    const quotient = one !== all && sameUnit(one, all) && sameScope(one, all) ? over(one.reading, all.reading) : null;
    const computed = quotient && scaled(quotient, 100);
    if (!computed || !isNarrow(computed, '0.05') || (compare(rate.reading, computed) !== 'holds' && !isOwn(scene, rate, one, all, computed))) continue;
    return relationClaim({
      type: 'share', figures: [one.m, all.m, rate.m], said: saidBy(rate.m), stated: rate.reading, computed, unit: '%',
      working: asQuotient(one.m.text, all.m.text),
    });
  }
  return null;
};

/**
 * Rates whose name says what is divided by what (研发费用率, 资产负债率), with part and whole in other sentences. Only what
 * agrees is told: firms reckon some of these in ways of their own.
 */
export const findNamedRates: Finder = (scene) => scene.figures.flatMap((f) => {
  if (f.m.kind !== 'percent' || f.role !== 'level') return [];
  const row = namedRates.find(({ name }) => name.test(f.lead));
  const claim = row && claimFor(scene, f, row);
  return claim ? [claim] : [];
});
