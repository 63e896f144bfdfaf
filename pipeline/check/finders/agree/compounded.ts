import type { Claim } from '../../../model/index.ts';
import { signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, minus, plus, scaled, times, toPower, type Reading } from '../../interval.ts';
import { yearsCompounded } from '../../lexicon/further.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

const factorOf = (rate: Figure): Reading => plus(scaled(signed(rate), '0.01'), exactly(1));

/** `2020年下降3.9%，2021年增长12.5%，两年平均增长4.0%`: the geometric mean of as many yearly rates, the way statistics of 2021 reckon it. */
export const compoundedMean = (scene: Scene, f: Figure): Claim | null => {
  const n = f.m.kind === 'percent' ? numberOf(yearsCompounded.exec(f.lead)?.groups?.['n'] ?? '') : -1;
  if (n < 2) return null;
  const rates = scene.figures.slice(Math.max(0, f.index - 8), f.index).filter((one) => one.line === f.line && one.role === 'rate' && one.m.kind === 'percent' && one.m.comparator === 'eq' && one.m.valueHigh === null && !/平均|年均/u.test(one.lead)).slice(-n);
  const factor = rates.length === n && rates.some(({ year }) => year !== null) ? toPower(rates.map(factorOf).reduce(times), 1 / n) : null;
  const computed = factor && scaled(minus(factor, exactly(1)), 100);
  if (!computed || compare(signed(f), computed) !== 'holds') return null;
  const words = rates.map((rate) => `(1${rate.m.sense === 'decline' && !rate.m.text.startsWith('-') ? ' − ' : ' + '}${rate.m.text})`).join(' × ');
  return relationClaim({
    type: 'growth', figures: [...rates.map(({ m }) => m), f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%',
    working: { zh: `${words}，开${n}次方`, en: `${words}, the root of ${n}` },
  });
};
