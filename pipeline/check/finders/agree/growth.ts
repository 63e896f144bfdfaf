import type { Claim } from '../../../model/index.ts';
import type { Bond } from '../../bonds/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, isOfOneSize, minus, tellsMuch } from '../../interval.ts';
import { realIndicators, realWords, scopeWords, whys } from '../../lexicon/doubts.ts';
import { earlierWords } from '../../lexicon/scopes.ts';
import { yearOf } from '../../near.ts';
import { relationClaim, saidBy, type Doubt } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, likeness } from '../../subject.ts';
import { asChange, asDifference, asSteps } from '../../working.ts';

const reach = 80;

/** 地区生产总值最终核实数: a name and a word for a number. */
const namesSame = (a: string, b: string): boolean => a.startsWith(b) && isGeneric(a.slice(b.length));

/** 根据最终核实，2023年……修订为: it is told because the growth is reckoned from it. */
const settledWords = /核实|核定|修订为|核减为|核增为/u;
const lastYear = /[比较](?:上年|去年|上一年)/u;

/** The value of the year before of the very same thing, told elsewhere. */
const isBase = (base: Figure, now: Figure, rate: Figure): boolean => {
  if (base === now || base.role !== 'level' || base.m.unit !== now.m.unit || !['eq', 'approx'].includes(base.m.comparator)) return false;
  // Beside each other, a value with the year before it is that of the same thing, though its name has more words.
  const close = Math.abs(base.index - now.index) <= 2 && base.line === now.line && (likeness(base.own, now.own) !== 'other' || (now.own.length >= 2 && base.own.endsWith(now.own.slice(-2))));
  if (close && (base.back || earlierWords.test(base.lead) || base.year !== null)) return true;
  if (likeness(base.own, now.own) !== 'same' && !((base.back || earlierWords.test(base.lead)) && namesSame(base.own, now.own))) return false;
  if (base.back || earlierWords.test(base.lead)) return true;
  const [a, b] = [yearOf(base), yearOf(now)];
  if (a !== null && b === null) return settledWords.test(base.lead);
  // 2025年预期225.2亿元，比上年执行数增长3%: that of the year before was told, and no year with it.
  if (a === null && b !== null) return base.index < now.index && lastYear.test(rate.lead);
  return a !== null && b !== null && b - a === 1;
};

const doubtOf = (scene: Scene, now: Figure, base: Figure, rate: Figure): Doubt | null => {
  const words = `${now.lead}${rate.lead}${base.lead}`;
  if (realIndicators.test(now.own) || realWords.test(scene.s.slice(now.m.end, rate.m.start))) return { when: 'always', why: whys.real };
  return scopeWords.test(words) ? { when: 'always', why: whys.scope } : null;
};

const growthClaim = (scene: Scene, { now }: Bond, base: Figure, rate: Figure): Claim | null => {
  const computed = growthOf(now.reading, base.reading);
  const doubt = doubtOf(scene, now, base, rate);
  if (!computed || (doubt === null && (!tellsMuch(signed(rate), computed, '0.25') || compare(signed(rate), computed) !== 'holds'))) return null;
  if (doubt !== null && !isOfOneSize(now.reading, base.reading, 2)) return null;
  return relationClaim({
    type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%', doubt,
    working: asChange(base.m.text, now.m.text),
  });
};

/** `82.30万辆……。2021年还只有23.15万辆，三年下来年均增速52.6%`: the later value stands before the earlier one. */
const averageBack = (scene: Scene, { now: base }: Bond, rate: Figure): Claim | null => {
  const steps = spanBefore(scene.s.slice(base.m.end, rate.m.start));
  if (steps === null) return null;
  for (const now of scene.figures.slice(Math.max(0, base.index - 6), base.index).toReversed()) {
    if (now.role !== 'level' || now.m.unit !== base.m.unit || now.line !== base.line || now.back) continue;
    const computed = averageGrowthOf(now.reading, base.reading, steps);
    if (!computed || !tellsMuch(signed(rate), computed, '0.1') || compare(signed(rate), computed) !== 'holds') continue;
    return relationClaim({
      type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
      working: asSteps(base.m.text, now.m.text, steps),
    });
  }
  return null;
};

const spanBefore = (words: string): number | null => {
  const found = /([一二两三四五六七八九十]|\d{1,2})年(?:下来|间|来|里|内|时间|中)?[^。；]{0,10}$/u.exec(words)?.[1];
  const n = found === undefined ? 0 : /\d/u.test(found) ? Number(found) : found === '两' ? 2 : '零一二三四五六七八九十'.indexOf(found);
  return n > 1 ? n : null;
};

const averageClaim = (scene: Scene, { now }: Bond, rate: Figure): Claim | null => {
  const end = yearOf(now);
  for (const base of scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed()) {
    const start = yearOf(base);
    if (end === null || start === null || end - start < 2 || base.role !== 'level' || base.m.unit !== now.m.unit || likeness(base.own, now.own) === 'other') continue;
    const computed = averageGrowthOf(now.reading, base.reading, end - start);
    if (!computed || compare(signed(rate), computed) !== 'holds') continue;
    return relationClaim({
      type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
      working: asSteps(base.m.text, now.m.text, end - start),
    });
  }
  return null;
};

/** `常住人口268.4万人，比上年末减少1.8万人。……上年末常住人口为270.2万人`: the value that a change is measured from, told elsewhere. */
export const farChange = (scene: Scene): readonly Claim[] => scene.bonds.flatMap(({ now, base, said }) => {
  const change = said.find((one) => one.role === 'change' && one.m.unit === now.m.unit);
  if (base || !change || now.own === '' || now.role !== 'level' || !/上年|去年|上一年|年初/u.test(change.lead)) return [];
  const near = [...scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed(), ...scene.figures.slice(now.index + 1, now.index + 1 + reach)];
  const before = near.find((one) => one !== now && one.role === 'level' && one.m.unit === now.m.unit && one.m.comparator === 'eq' && (one.back || earlierWords.test(one.lead)) && likeness(one.own, now.own) === 'same');
  const computed = before && minus(now.reading, before.reading);
  return before && computed && compare(signed(change), computed) === 'holds' ? [relationClaim({
    type: 'difference', figures: [now.m, change.m, before.m], said: saidBy(change.m), stated: signed(change), computed, unit: now.m.unit, working: asDifference(now.m.text, before.m.text),
  })] : [];
});

/** A growth whose earlier value stands elsewhere in the text: told where it agrees, or where real terms or another scope leave it open. */
export const farGrowth = (scene: Scene): readonly Claim[] => scene.bonds.flatMap((bond) => {
  const { now, base, said } = bond;
  const rate = said.find(({ role, m }) => role === 'rate' && m.kind === 'percent');
  if (base || !rate || now.own === '' || now.m.kind === 'percent' || now.role !== 'level') return [];
  if (isAverage(rate)) return averageClaim(scene, bond, rate) ?? averageBack(scene, bond, rate) ?? [];
  if (/环比|比上月|比上季|年初/u.test(rate.lead)) return [];
  const near = [...scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed(), ...scene.figures.slice(now.index + 1, now.index + 1 + reach)];
  for (const one of near) {
    const claim = isBase(one, now, rate) ? growthClaim(scene, bond, one, rate) : null;
    if (claim) return [claim];
  }
  return [];
});
