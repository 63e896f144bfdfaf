import type { Claim } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, minus, over, scaled, tellsMuch } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { behind, isExact, sameUnit, yearOf } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { likeness } from '../../subject.ts';
import { asChange, asDifference, asPartOf, asQuotient, asSteps } from '../../working.ts';

/** `新增病床300张，总数达到1500张，增长25%`: the total without what was added is what it grew from. */
export const growthByAdded = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'rate' || f.m.kind !== 'percent' || isAverage(f)) return null;
  const [now, added] = behind(scene.figures, f, 3).filter((one) => one.m.kind !== 'percent');
  if (!now || !added || !isExact(now) || !sameUnit(now, added) || !/[新净]增|增加|增长/u.test(added.lead) || !/总|累计|达|共/u.test(now.lead) || now.clause === added.clause) return null;
  const base = minus(now.reading, added.reading);
  const quotient = base.loose.low.at.lte(0) ? null : over(added.reading, base);
  const computed = quotient && scaled(quotient, 100);
  return computed && tellsMuch(signed(f), computed, '0.2') && compare(signed(f), computed) === 'holds' ? relationClaim({
    type: 'growth', figures: [now.m, added.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%',
    working: asPartOf(added.m.text, asDifference(now.m.text, added.m.text)),
  }) : null;
};

/** `前者比后者高44公斤，高出9.4%`, `甲4.6万元，乙3.9万元，甲高出17.9%`: the difference over the smaller. */
export const higherBy = (scene: Scene, f: Figure): Claim | null => {
  const inWords = f.m.kind === 'ratio' && f.m.values.length === 0;
  if ((f.m.kind !== 'percent' && !inWords) || !['higher', 'lower', 'growth', 'decline'].includes(f.m.sense ?? '') || f.m.valueHigh !== null || (!inWords && f.role === 'rate')) return null;
  const stated = inWords && f.role !== 'rate' ? scaled(f.reading, 100) : f.reading;
  const [b, a, more] = behind(scene.figures, f, 4).filter((one) => isExact({ ...one, back: false }));
  if (!a || !b || more || !sameUnit(a, b)) return null;
  const up = f.m.sense === 'higher' || f.m.sense === 'growth';
  const pairs = [[a, b], [b, a]] as const;
  for (const [one, base] of pairs) {
    const grown = growthOf(one.reading, base.reading);
    const computed = grown && (up ? grown : scaled(grown, -1));
    if (!computed || computed.strict.low.at.lte(0) || !tellsMuch(stated, computed, '0.2') || compare(stated, computed) !== 'holds') continue;
    return relationClaim({ type: 'growth', figures: [one.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: '%', working: asChange(base.m.text, one.m.text) });
  }
  return null;
};

/** `是2015年的2.5倍（当年409亿元）`: what it is a multiple of stands in the bracket behind. */
export const multipleOfBracket = (scene: Scene, f: Figure): Claim | null => {
  const stated = f.role === 'multiple' ? factorReading(f.m) : null;
  const base = scene.figures[f.index + 1];
  if (!stated || !base || base.depth !== f.depth + 1 || scene.s.charAt(f.m.end) !== '(' || base.sentence !== f.sentence) return null;
  const now = behind(scene.figures, f, 3).find((one) => isExact(one) && sameUnit(one, base));
  const computed = now && over(now.reading, base.reading);
  return now && computed && tellsMuch(stated, computed, '0.1') && compare(stated, computed) === 'holds' ? relationClaim({
    type: f.m.sense === 'growth' ? 'growth' : 'multiple', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x',
    working: asQuotient(now.m.text, base.m.text),
  }) : null;
};

/** `2020年产值38亿元，此后每年递增10%，到2025年达到61.2亿元`: the rate stands between the values of two named years. */
export const growthBetween = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'rate' || f.m.kind !== 'percent' || !isAverage(f)) return null;
  const base = behind(scene.figures, f, 2).find((one) => isExact({ ...one, back: false }) && one.year !== null);
  const now = scene.figures.slice(f.index + 1, f.index + 3).find((one) => one.line === f.line && isExact(one) && one.year !== null);
  const [from, to] = [base && yearOf(base), now && yearOf(now)];
  if (!base || !now || !from || !to || to - from < 2 || !sameUnit(base, now)) return null;
  const computed = averageGrowthOf(now.reading, base.reading, to - from);
  return computed && tellsMuch(signed(f), computed, '0.5') && compare(signed(f), computed) === 'holds' ? relationClaim({
    type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: '%',
    working: asSteps(base.m.text, now.m.text, to - from),
  }) : null;
};

const span = /((?:19|20)\d{2})年?(?:到|至|—|-|~)((?:19|20)\d{2})年/u;
/** `2019年至2023年，经费依次是a、b、c、d和e，年均增长15.2%`: a list of as many values as there are years. */
export const growthOfList = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'rate' || f.m.kind !== 'percent' || !isAverage(f)) return null;
  // 归母净利润分别为a、b和c，同比增速分别为x、y和z，三年复合增速: the rates of each stand between.
  const all = behind(scene.figures, f, 12);
  const before = all.slice(Math.max(0, all.findIndex((one) => one.role !== 'rate')));
  const end = before.findIndex((one) => !/^(?:、|和|及|与|以及)$/u.test(one.lead));
  const list = before.slice(0, end + 1).toReversed();
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || list.length < 3 || !list.every((one) => isExact(one) && sameUnit(one, first)) || !/分别|依次/u.test(first.lead)) return null;
  const years = span.exec(scene.s.slice(Math.max(0, first.m.start - 60), first.m.start));
  const told = numberOf(/([一二三四五六七八九十两]|\d{1,2})年/u.exec(f.lead)?.[1] ?? '');
  // 2024年6.96亿元。……2025—2027年分别为a、b和c，三年复合增速19.3%: from the year before the first.
  const start = years && told === list.length ? scene.figures.slice(Math.max(0, first.index - 12), first.index).findLast((one) => isExact({ ...one, back: false }) && sameUnit(one, first) && yearOf(one) === Number(years[1]) - 1 && likeness(one.own, first.own) !== 'other') : undefined;
  const grown = start && averageGrowthOf(last.reading, start.reading, list.length);
  if (start && grown && compare(signed(f), grown) === 'holds') return relationClaim({
    type: 'growth', figures: [start.m, last.m, f.m], said: saidBy(f.m), stated: signed(f), computed: grown, unit: '%', working: asSteps(start.m.text, last.m.text, list.length),
  });
  const steps = years ? Number(years[2]) - Number(years[1]) : 0;
  const computed = steps + 1 === list.length ? averageGrowthOf(last.reading, first.reading, steps) : null;
  // It may be reckoned from the year before the first.
  return computed && relationClaim({
    type: 'growth', figures: [...list, f].map(({ m }) => m), said: saidBy(f.m), stated: signed(f), computed, unit: '%', doubt: { when: 'apart', why: whys.order },
    working: asSteps(first.m.text, last.m.text, steps),
  });
};
