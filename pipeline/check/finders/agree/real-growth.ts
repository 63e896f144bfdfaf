import type { Claim } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { growthOf, isOfOneSize } from '../../interval.ts';
import { realIndicators, whys } from '../../lexicon/doubts.ts';
import { verifiedSince, wholeEconomy } from '../../lexicon/further.ts';
import { earlierWords } from '../../lexicon/scopes.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { partTo } from '../../window.ts';
import { asChange } from '../../working.ts';

/** How many figures off the value of the year before may stand. */
const reach = { back: 30, on: 80 };

const yearIn = (words: string): number | null => { const year = /((?:19|20)\d{2})年/u.exec(words)?.[1]; return year === undefined ? null : Number(year); };

/**
 * `地区生产总值2874.63亿元，按不变价格计算增长5.8%。……经最终核实，2022年地区生产总值为2731.15亿元`: the value of the year before is given
 * elsewhere at the prices of its own year, so that the growth in real terms cannot be checked by it.
 */
export const realGrowthFar = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'rate' || f.m.kind !== 'percent' || isAverage(f) || f.m.valueHigh !== null || f.m.comparator !== 'eq') return null;
  const now = scene.figures.slice(Math.max(0, f.index - 2), f.index).findLast((one) => one.sentence === f.sentence && f.clause - one.clause <= 2 && isExact(one) && one.m.kind === 'money' && (realIndicators.test(one.own) || (/^(?:总量|规模|经济总量)?$/u.test(one.own) && realIndicators.test(partTo(scene, one.m.start, 50)))) && !/人均|占|第[一二三]/u.test(one.lead));
  if (!now) return null;
  const near = [...scene.figures.slice(f.index + 1, f.index + 1 + reach.on), ...scene.figures.slice(Math.max(0, now.index - reach.back), now.index).toReversed()];
  const base = near.find((one) => {
    if (one.m.kind !== 'money' || one.m.unit !== now.m.unit || one.m.comparator !== 'eq' || !isOfOneSize(one.reading, now.reading, '1.25') || one.m.value === now.m.value) return false;
    const words = partTo(scene, one.m.start, 50);
    const year = yearIn(words) ?? one.year;
    const before = now.year !== null && year !== null && year !== now.year ? year === now.year - 1 : earlierWords.test(words) || (year !== null && verifiedSince.test(words));
    return before && wholeEconomy.test(words) && !/人均|第[一二三]|目标|预期/u.test(words);
  });
  const computed = base && growthOf(now.reading, base.reading);
  return base && computed ? relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%', doubt: { when: 'always', why: whys.real }, working: asChange(base.m.text, now.m.text),
  }) : null;
};
