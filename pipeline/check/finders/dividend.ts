import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, isOfOneSize, Real, times } from '../interval.ts';
import { allPaidOut, paidBesides, paidOut, perShares, sharesBase } from '../lexicon/reckoning.ts';
import { around } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { lineTo } from '../window.ts';
import { asProduct } from '../working.ts';

const reach = 120;
/** Fewer shares than this are those that the rate is told on. */
const fewest = 1000;

/** `以总股本4亿股为基数，每10股派2.5元，共派发1.2亿元`: is the one sum that of these shares, beyond doubt? */
const isSure = (scene: Scene, rate: Figure, shares: readonly Figure[], total: Figure): boolean => {
  const [base] = shares;
  if (!base || shares.length !== 1 || [base, rate, total].some(({ sentence }) => sentence !== total.sentence)) return false;
  return sharesBase.test(scene.s.slice(base.m.end, base.m.end + 5)) && total.index === rate.index + 1 && allPaidOut.test(total.lead) && !paidBesides.test(lineTo(scene, total.m.start, reach));
};

const claimFor = (scene: Scene, rate: Figure): Claim | null => {
  const found = rate.m.kind === 'money' && rate.m.value !== null ? perShares.exec(lineTo(scene, rate.m.start, 24)) : null;
  if (!found || rate.m.comparator !== 'eq' || rate.m.valueHigh !== null) return null;
  // What is paid on a share is resolved on: its digits are exact.
  const each = exactly(new Real(rate.m.value ?? 0).div(found.groups?.['many'] === undefined ? 1 : 10));
  const near = around(scene.figures, rate, 8, 6).filter((one) => one.line === rate.line && one.m.comparator === 'eq' && one.m.valueHigh === null);
  const shares = near.filter(({ m }) => m.unit === '股' && Number(m.value) > fewest);
  const totals = near.filter((one) => one.index > rate.index && one.m.unit === rate.m.unit && paidOut.test(one.lead));
  const all = totals.flatMap((total) => shares.map((base) => ({ total, base, computed: times(base.reading, each) })));
  const pair = all.find(({ total, computed }) => compare(total.reading, computed) === 'holds')
    ?? all.find(({ total, computed }) => compare(total.reading, computed) === 'fails' && isSure(scene, rate, shares, total) && isOfOneSize(total.reading, computed, 3));
  return pair ? relationClaim({
    type: 'mean', figures: [pair.base.m, rate.m, pair.total.m], said: saidBy(pair.total.m), stated: pair.total.reading, computed: pair.computed, unit: rate.m.unit,
    working: asProduct(pair.base.m.text, found.groups?.['many'] === undefined ? rate.m.text : `${rate.m.text} ÷ 10`),
  }) : null;
};

/** `每10股派发现金红利2.50元……股份为409,200,000股，合计拟派发102,300,000.00元`: what is paid on a share, and what on all. */
export const findDividend: Finder = (scene) => scene.figures.flatMap((rate) => claimFor(scene, rate) ?? []);
