import type { Claim } from '../../../model/index.ts';
import type { Bond } from '../../bonds/index.ts';
import { isAverage, signOf } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, isOfOneSize, scaled, type Reading } from '../../interval.ts';
import { realIndicators, realWords, scopeWords, whys } from '../../lexicon/doubts.ts';
import { relationClaim, saidBy, type Doubt } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, likeness } from '../../subject.ts';
import { scopeAround } from './scope.ts';
import { isExact, lineTo, nameOf, nearby, sharesWord, tellsMuch } from './near.ts';
import { behind, sameUnit } from '../../near.ts';

const reach = 40;

const yearOf = (f: Figure, otherwise: number | null): number | null => f.year ?? (f.m.period !== null && /^\d{4}/u.test(f.m.period) ? Number(f.m.period.slice(0, 4)) : otherwise);

const earlierWords = /上年|去年|上一年|前一年|同期/u;

/** 地区生产总值最终核实数: a name and a word for a number. */
const namesSame = (a: string, b: string): boolean => a.startsWith(b) && isGeneric(a.slice(b.length));

/** The value of the year before of the very same thing, told elsewhere. */
const isBase = (base: Figure, now: Figure): boolean => {
  if (base === now || base.role !== 'level' || base.m.unit !== now.m.unit || !['eq', 'approx'].includes(base.m.comparator)) return false;
  // Beside each other, a value with the year before it is that of the same thing, though its name has more words.
  const close = Math.abs(base.index - now.index) <= 2 && base.line === now.line && (likeness(base.own, now.own) !== 'other' || (now.own.length >= 2 && base.own.endsWith(now.own.slice(-2))));
  if (close && (base.back || earlierWords.test(base.lead) || base.year !== null)) return true;
  if (likeness(base.own, now.own) !== 'same' && !((base.back || earlierWords.test(base.lead)) && namesSame(base.own, now.own))) return false;
  if (base.back || earlierWords.test(base.lead)) return true;
  const [a, b] = [yearOf(base, null), yearOf(now, null)];
  return a !== null && b !== null && b - a === 1;
};

const signed = (f: Figure): Reading => (signOf(f) < 0 && !f.m.value?.startsWith('-') ? scaled(f.reading, -1) : f.reading);

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
    working: { zh: `${base.m.text} → ${now.m.text}，变化`, en: `${base.m.text} → ${now.m.text}, change` },
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
      working: { zh: `${base.m.text} → ${now.m.text}，${steps}期，平均每期`, en: `${base.m.text} → ${now.m.text} in ${steps} steps, growth a step` },
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
  const end = yearOf(now, null);
  for (const base of scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed()) {
    const start = yearOf(base, null);
    if (end === null || start === null || end - start < 2 || base.role !== 'level' || base.m.unit !== now.m.unit || likeness(base.own, now.own) === 'other') continue;
    const computed = averageGrowthOf(now.reading, base.reading, end - start);
    if (!computed || compare(signed(rate), computed) !== 'holds') continue;
    return relationClaim({
      type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
      working: { zh: `${base.m.text} → ${now.m.text}，${end - start}期，平均每期`, en: `${base.m.text} → ${now.m.text} in ${end - start} steps, growth a step` },
    });
  }
  return null;
};

/** A growth whose earlier value stands elsewhere in the text: told where it agrees, or where real terms or another scope leave it open. */
export const farGrowth = (scene: Scene): readonly Claim[] => scene.bonds.flatMap((bond) => {
  const { now, base, said } = bond;
  const rate = said.find(({ role, m }) => role === 'rate' && m.kind === 'percent');
  if (base || !rate || now.own === '' || now.m.kind === 'percent' || now.role !== 'level') return [];
  if (isAverage(rate)) return averageClaim(scene, bond, rate) ?? averageBack(scene, bond, rate) ?? [];
  if (/环比|比上月|比上季|年初/u.test(rate.lead)) return [];
  const near = [...scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed(), ...scene.figures.slice(now.index + 1, now.index + 1 + reach)];
  for (const one of near) {
    const claim = isBase(one, now) ? growthClaim(scene, bond, one, rate) : null;
    if (claim) return [claim];
  }
  return [];
});

const scopeNearby = /口径|可比|刨开|撇开|同(?:样|专业|店|项目|地块)|现行区划|剔除|扣除|季节性?(?:因素)?调整|修订|追溯/u;

/** `a，上年为b。……按可比口径，增长r%`: rates by another scope in a sentence behind both values. */
export const otherScopes = (scene: Scene): readonly Claim[] => {
  const bonds = new Map(scene.bonds.filter(({ base }) => base !== null).map((bond) => [Math.max(bond.now.index, bond.base?.index ?? 0), bond] as const));
  return scene.figures.flatMap((rate) => {
    if (rate.role !== 'rate' || rate.m.kind !== 'percent' || !scopeNearby.test(/[^。]*$/u.exec(lineTo(scene, rate.m.start, 60))?.[0] ?? '')) return [];
    const bond = [1, 2, 3].flatMap((back) => bonds.get(rate.index - back) ?? [])[0];
    const { base, now } = bond ?? { base: null, now: rate };
    if (!bond || !base || now.line !== rate.line || now.m.kind === 'percent' || bond.said.some(({ role }) => role === 'rate')) return [];
    const same = rate.own === '' || rate.own.length > 10 || likeness(rate.own, now.own) !== 'other' || /口径|可比|调整/u.test(rate.own);
    const computed = same ? growthOf(now.reading, base.reading) : null;
    return computed ? [relationClaim({
      type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%', doubt: { when: 'apart', why: whys.scope },
      working: { zh: `${base.m.text} → ${now.m.text}，变化`, en: `${base.m.text} → ${now.m.text}, change` },
    })] : [];
  });
};

const isLevel = (one: Figure): boolean => isExact({ ...one, back: false }) && one.depth === 0;

/** Words behind a value of before that was published by another scope than the growth: 公布数为, 年报披露的. */
const publishedWords = /公布|发布|披露|公报|年报|快报|年鉴|通报/u;

/** The sentence of a figure and the one behind it, as far as they tell of its scope. */
const wordsAround = (scene: Scene, f: Figure): string => {
  const on = scene.s.slice(f.m.end, f.m.end + 90).replace(/\n.*/su, '').split('。').slice(0, 2).join('。');
  return `${/[^。]*$/u.exec(lineTo(scene, f.m.start, 80))?.[0] ?? ''}${on}`;
};

/** 2024年国庆假期为7天，全市接待游客358.4万人次: the time stands in a clause before, and nothing newer behind it. */
const timeBefore = /(?:去年|上年|前一?年|(?<year>(?:19|20)\d{2})年)(?![^。；]*(?:今年|本年|目前|现在|如今))[^。；]*$/u;

const standsBefore = (scene: Scene, one: Figure, rate: Figure): boolean => {
  const found = /今年|本期|同比|可比|口径/u.test(rate.lead) ? timeBefore.exec(lineTo(scene, one.m.start, 40)) : null;
  const [year, now] = [found?.groups?.['year'], yearOf(rate, null)];
  return found !== null && (year === undefined || rate.lead.includes('今年') || (now !== null && Number(year) < now));
};

const isOfBefore = (scene: Scene, one: Figure, rate: Figure): boolean => standsBefore(scene, one, rate) || one.back || earlierWords.test(one.lead) || publishedWords.test(one.lead) || (one.year !== null && (rate.year === null || one.year < rate.year));

const isNowOf = (one: Figure, base: Figure): boolean => isLevel(one) && one !== base && !one.back && !earlierWords.test(one.lead) && !publishedWords.test(one.lead) && sameUnit(one, base) && isOfOneSize(one.reading, base.reading, 1.5)
  && (one.year === null || base.year === null || one.year > base.year);

/** `收入18.72亿元。上年同期为17.95亿元，其中……；可比口径增长6.1%`, `进出口a，增长r%。上年同期发布数为b，有关数据已修订`: the values stand in sentences of their own. */
export const otherScopesFar = (scene: Scene): readonly Claim[] => scene.figures.flatMap((rate) => {
  if (rate.role !== 'rate' || rate.m.kind !== 'percent' || rate.depth > 0 || isAverage(rate) || !scopeAround.test(wordsAround(scene, rate))) return [];
  const around = nearby(scene, rate, { back: 5, on: 2, lines: 2 }).filter((one) => isLevel(one) && Math.abs(rate.sentence - one.sentence) <= (one.line === rate.line ? 2 : 1));
  const base = around.find((one) => isOfBefore(scene, one, rate));
  const [own, near] = base ? [behind(scene.figures, rate, 2), nearby(scene, base, { back: 24, on: 4, lines: 9 })] : [[], []];
  const now = base && (own.find((one) => isNowOf(one, base)) ?? near.find((one) => isNowOf(one, base) && (Math.abs(one.sentence - base.sentence) <= 1 || sharesWord(nameOf(one), nameOf(base)))));
  const computed = now && growthOf(now.reading, base.reading);
  return now && computed ? [relationClaim({
    type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%', doubt: realWords.test(wordsAround(scene, rate)) ? { when: 'always', why: whys.real } : { when: 'apart', why: whys.scope },
    working: { zh: `${base.m.text} → ${now.m.text}，变化`, en: `${base.m.text} → ${now.m.text}, change` },
  })] : [];
});
