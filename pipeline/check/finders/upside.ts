import type { Claim } from '../../model/index.ts';
import { growthOf, scaled } from '../interval.ts';
import { isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder } from '../scene.ts';
import { asChange } from '../working.ts';

const room = /^的?(?:上涨|上行|上升|涨幅|下跌|下行)?空间|^的?(?:溢价|折价)(?:率)?(?:[，。；]|$)/u;
const below = /^的?(?:下跌|下行|折价)/u;
const than = /(?:较|比|相对(?:于)?|相较)[^，。；]*(?:价|市值)(?:为|的)?$/u;

/** `目标价28.20元，较10月27日收盘价22.12元有27.5%的上涨空间`: how far the one price is from the other. */
export const findUpside: Finder = ({ figures }) => figures.flatMap((f): readonly Claim[] => {
  const [base, now] = [figures[f.index - 1], figures[f.index - 2]];
  if (f.m.kind !== 'percent' || f.m.comparator !== 'eq' || !room.test(f.tail) || !base || !now || now.sentence !== f.sentence || base.clause !== f.clause) return [];
  if (![base, now].every((one) => isAmount(one) && one.m.comparator === 'eq' && one.m.valueHigh === null) || !sameUnit(base, now) || !than.test(base.lead) || !/价|市值/u.test(now.lead)) return [];
  const computed = growthOf(now.reading, base.reading);
  return computed ? [relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: below.test(f.tail) ? scaled(f.reading, -1) : f.reading, computed, unit: '%', working: asChange(base.m.text, now.m.text),
  })] : [];
});
