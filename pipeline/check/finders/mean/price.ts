import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, over, scaled, type Reading } from '../../interval.ts';
import { around, isAmount } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isPointSlip } from '../../slip.ts';
import { asQuotient } from '../../working.ts';

/** 进口100万吨，均价每吨800元，进口值8亿元: a price, what it is the price of, and what they come to. */
const priceUnits: Readonly<Record<string, readonly string[]>> = { 吨: ['t'], 公斤: ['kg', 't'], 千克: ['kg', 't'], 平方米: ['m2'], 度: ['kWh', 'Wh'], 千瓦时: ['kWh', 'Wh'], 件: ['件'], 台: ['台', '辆'], 辆: ['辆', '台'], 吨煤: ['t'], 户: ['户'], 人: ['人'], 名: ['人'], 亩: ['mu'] };

/** A price beside what was sold and what it came to. */
export const perPrice = (scene: Scene, price: Figure): Claim | null => {
  const found = /每(?<unit>[\u4e00-\u9fff]{1,3})[^，。；\d]{0,8}$/u.exec(`${scene.s.slice(Math.max(0, price.m.start - 16), price.m.start)}`)?.groups;
  const key = Object.keys(priceUnits).toSorted((a, b) => b.length - a.length).find((unit) => found?.['unit']?.startsWith(unit));
  if (!found || price.m.kind !== 'money') return null;
  const units = key === undefined ? [found['unit']?.charAt(0) ?? ''] : priceUnits[key] ?? [];
  const near = around(scene.figures, price, 6, 4).filter((f) => isAmount(f) && f.sentence === price.sentence);
  const [counts, totals] = [near.filter((f) => units.includes(f.m.unit)), near.filter((f) => f !== price && f.m.unit === price.m.unit)];
  // 卖了3.2吨，每公斤24元.
  const priceOf = (total: Figure, count: Figure): Reading | null => { const each = over(total.reading, count.reading); return each && count.m.unit === 't' && /^(?:公斤|千克)$/u.test(key ?? '') ? scaled(each, '0.001') : each; };
  for (const count of counts) for (const total of totals) {
    const computed = priceOf(total, count);
    if (!computed || !isNarrow(computed, '0.25') || compare(price.reading, computed) !== 'holds') continue;
    return relationClaim({
      type: 'mean', figures: [count.m, price.m, total.m], said: saidBy(price.m), stated: price.reading, computed, unit: price.m.unit,
      working: asQuotient(total.m.text, count.m.text),
    });
  }
  // 出口9180万支；出口均价每支18.6元，出口额1.71亿元: 1.86 comes out, and nothing else is told of what was sold for how much.
  const [count, total] = [counts[0], totals[0]];
  const each = count && total && counts.length === 1 && totals.length === 1 ? priceOf(total, count) : null;
  const named = count && total && [price, total].every((f) => count.lead.length > 1 && f.lead.includes(count.own.slice(-2))) && count.own.length > 1;
  return count && total && each && named && isPointSlip(price.m, each) && [price, count, total].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null) ? relationClaim({
    type: 'mean', figures: [count.m, price.m, total.m], said: saidBy(price.m), stated: price.reading, computed: each, unit: price.m.unit, working: asQuotient(total.m.text, count.m.text),
  }) : null;
};
