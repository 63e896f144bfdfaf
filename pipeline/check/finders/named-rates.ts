import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, over, scaled, type Reading } from '../interval.ts';
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

const dayRate = /(?:优良|达标|晴好|合格)(?:天数)?(?:率|比例|比率)(?:为|达到?|是)?$/u;

/** `全年366天里，优良331天，优良率90.4%`: days of the year, whether its length is told or not. Only what agrees is told. */
const ofDays = (scene: Scene, rate: Figure): Claim | null => {
  const days = dayRate.test(rate.lead) ? scene.figures.slice(Math.max(0, rate.index - 3), rate.index).toReversed().filter(({ m, sentence }) => m.unit === 'day' && m.comparator === 'eq' && rate.sentence - sentence <= 1) : [];
  const [good, all] = days;
  if (!good) return null;
  const wholes = all ? [{ m: all.m, reading: all.reading, words: all.m.text }] : [365, 366].map((n) => ({ m: null, reading: exactly(n), words: String(n) }));
  for (const { m, reading, words } of wholes) {
    const quotient = over(good.reading, reading);
    const computed = quotient && scaled(quotient, 100);
    if (!computed || computed.strict.high.at.gt(100) || !isNarrow(rate.reading, '0.002') || compare(rate.reading, computed) !== 'holds') continue;
    return relationClaim({ type: 'share', figures: [good.m, ...(m ? [m] : []), rate.m], said: saidBy(rate.m), stated: rate.reading, computed, unit: '%', working: asQuotient(good.m.text, words) });
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
  const claim = (row && claimFor(scene, f, row)) ?? ofDays(scene, f);
  return claim ? [claim] : [];
});
