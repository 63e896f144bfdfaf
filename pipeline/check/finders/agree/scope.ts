import type { Claim } from '../../../model/index.ts';
import type { Bond } from '../../bonds/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { growthOf, isOfOneSize, minus } from '../../interval.ts';
import { realWords, whys } from '../../lexicon/doubts.ts';
import { earlierWords } from '../../lexicon/scopes.ts';
import { behind, isAmount, isExact, sameUnit, yearOf } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, likeness, nameOf, sharesWord } from '../../subject.ts';
import { lineTo, nearby } from '../../window.ts';
import { asChange, asDifference } from '../../working.ts';

/** Words around a rate that say that its base is of another scope than the figures that a text prints. */
export const scopeAround = /口径|可比|刨[开去除]|撇开|抛开|剥离|同(?:样|专业|店|项目|地块|等天数)|现行区划|内生|有机增长|[剔扣][除掉]|去掉|季节性?(?:因素)?调整|修订|订正|追溯|重述|普查|核减|还原|同一控制|(?:纳入|并入|划入|移出|划出)(?:了|到)?[^，。；]{0,4}(?:统计|口径|范围|核算)|统计范围|(?:只|仅)[算含计统][^，。；]|[未不][含计]|归类/u;

const scopeNearby = /口径|可比|刨开|撇开|同(?:样|专业|店|项目|地块)|现行区划|内生|剔除|扣除|季节性?(?:因素)?调整|修订|追溯/u;

/** `a，上年为b。……按可比口径，增长r%`: rates by another scope in a sentence behind both values. */
export const otherScopes = (scene: Scene): readonly Claim[] => {
  const bonds = new Map(scene.bonds.filter(({ base }) => base !== null).map((bond) => [Math.max(bond.now.index, bond.base?.index ?? 0), bond] as const));
  return scene.figures.flatMap((rate) => {
    if (rate.role !== 'rate' || rate.m.kind !== 'percent' || !scopeNearby.test(/[^。]*$/u.exec(lineTo(scene, rate.m.start, 60))?.[0] ?? '')) return [];
    // Of a sentence of its own, without amounts, it may be further off.
    const reach = behind(scene.figures, rate, 4).some((one) => isAmount({ ...one, back: false })) ? [1, 2, 3] : [1, 2, 3, 4, 5, 6];
    const bond = reach.flatMap((back) => bonds.get(rate.index - back) ?? [])[0];
    const { base, now } = bond ?? namedPair(scene, rate) ?? { base: null, now: rate };
    if (!base || (bond && now.line !== rate.line) || now.m.kind === 'percent' || (bond?.said ?? []).some((one) => one.role === 'rate' && one.index >= rate.index)) return [];
    const same = rate.own === '' || rate.own.length > 10 || likeness(rate.own, now.own) !== 'other' || /口径|可比|调整/u.test(rate.own);
    const computed = same ? growthOf(now.reading, base.reading) : null;
    return computed ? [relationClaim({
      type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%', doubt: { when: 'apart', why: whys.scope },
      working: asChange(base.m.text, now.m.text),
    })] : [];
  });
};

/** `2023年末312.6万人，2024年8月末318.4万人，剔除重复参保后，同口径净增2.1万人`: a change by another scope behind both values. */
export const otherScopeChanges = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.role !== 'change' || f.m.comparator !== 'eq' || !scopeNearby.test(/[^。；]*$/u.exec(lineTo(scene, f.m.start, 40))?.[0] ?? '')) return [];
  const [now, base, more] = behind(scene.figures, f, 3).filter((one) => one.m.unit === f.m.unit);
  if (!now || !base || more || !isLevel(now) || !isLevel(base) || now.year === null || base.year === null || now.year <= base.year || !isOfOneSize(now.reading, base.reading, 2)) return [];
  return [relationClaim({
    type: 'difference', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed: minus(now.reading, base.reading), unit: f.m.unit, doubt: { when: 'apart', why: whys.scope },
    working: asDifference(now.m.text, base.m.text),
  })];
});

const farthest = 40;

const pairsOf = new WeakMap<Scene, ReadonlyMap<number, readonly Bond[]>>();
/** Values with those of before, by the stretch of figures that they stand in: a text is looked through once. */
const pairsNear = (scene: Scene, index: number): readonly Bond[] => {
  const known = pairsOf.get(scene) ?? scene.bonds.reduce<Map<number, Bond[]>>((all, bond) => {
    const at = Math.floor(bond.now.index / farthest);
    const own = all.get(at);
    if (bond.base === null || bond.now.m.kind === 'percent') return all;
    if (own) own.push(bond);
    else all.set(at, [bond]);
    return all;
  }, new Map());
  pairsOf.set(scene, known);
  const at = Math.floor(index / farthest);
  return [at, at - 1, at + 1].flatMap((one) => known.get(one) ?? []);
};

/** `若剔除……，营业收入同比增长4.1%`: by the name of what it is of, beside both values elsewhere in the text. */
const namedPair = (scene: Scene, rate: Figure): { readonly base: Figure | null; readonly now: Figure } | null => {
  const name = rate.own.replace(/^.*(?:后|[，因素])/u, '');
  return name.length < 2 || isGeneric(name) || !/口径|可比|剔除|扣除/u.test(lineTo(scene, rate.m.start, 40)) ? null
    : pairsNear(scene, rate.index).find(({ now }) => likeness(now.own, name) === 'same') ?? null;
};

/** Words behind a value of before that was published by another scope than the growth: 公布数为, 年报披露的. */
const publishedWords = /公布|发布|披露|公报|年报|快报|年鉴|通报|原载|账面/u;

const isLevel = (one: Figure): boolean => isExact({ ...one, back: false }) && (one.depth === 0 || publishedWords.test(one.lead));

/** The sentence of a figure and the one behind it, as far as they tell of its scope. */
const wordsAround = (scene: Scene, f: Figure): string => {
  const on = scene.s.slice(f.m.end, f.m.end + 200).split('。').slice(0, 3).join('。');
  return `${/[^。]*$/u.exec(lineTo(scene, f.m.start, 80))?.[0] ?? ''}${on}`;
};

/** 2024年国庆假期为7天，全市接待游客358.4万人次: the time stands in a clause before, and nothing newer behind it. */
const timeBefore = /(?:去年|上年|前一?年|(?<year>(?:19|20)\d{2})年)(?![^。；]*(?:今年|本年|目前|现在|如今))[^。；]*$/u;

const standsBefore = (scene: Scene, one: Figure, rate: Figure): boolean => {
  const found = /今年|本期|同比|可比|口径/u.test(rate.lead) ? timeBefore.exec(lineTo(scene, one.m.start, 40)) : null;
  const [year, now] = [found?.groups?.['year'], yearOf(rate)];
  return found !== null && (year === undefined || rate.lead.includes('今年') || (now !== null && Number(year) < now));
};

export const isOfBefore = (scene: Scene, one: Figure, rate: Figure): boolean => standsBefore(scene, one, rate) || one.back || earlierWords.test(one.lead) || publishedWords.test(one.lead) || (one.year !== null && (rate.year === null || one.year < rate.year));

/** 占年度计划190亿元的: nothing that came. */
const plans = /(?:计划|目标|预算|任务|限额|概算|指标)[^，。；完实]{0,6}$/u;

const isNowOf = (one: Figure, base: Figure): boolean => isLevel(one) && !plans.test(one.lead) && one !== base && !one.back && !earlierWords.test(one.lead) && (!publishedWords.test(one.lead) || (one.year !== null && base.year !== null)) && sameUnit(one, base) && isOfOneSize(one.reading, base.reading, 2)
  && (one.year === null || base.year === null || one.year > base.year);

/** The value that a rate by another scope is told of: in its own sentence, in that right before it, or near the value of before. */
const nowOf = (scene: Scene, rate: Figure, base: Figure): Figure | undefined => {
  const last = scene.figures[rate.index - 1];
  return behind(scene.figures, rate, 2).find((one) => isNowOf(one, base))
    ?? (last && last.line === rate.line && rate.sentence - last.sentence === 1 && isNowOf(last, base) ? last : undefined)
    ?? nearby(scene, base, { back: 24, on: 4, lines: 9 }).find((one) => isNowOf(one, base) && (Math.abs(one.sentence - base.sentence) <= 1 || sharesWord(nameOf(one), nameOf(base))));
};

/** `收入18.72亿元。上年同期为17.95亿元，其中……；可比口径增长6.1%`, `进出口a，增长r%。上年同期发布数为b，有关数据已修订`: the values stand in sentences of their own. */
export const otherScopesFar = (scene: Scene): readonly Claim[] => scene.figures.flatMap((rate) => {
  if (rate.role !== 'rate' || rate.m.kind !== 'percent' || rate.depth > 0 || isAverage(rate) || !scopeAround.test(wordsAround(scene, rate))) return [];
  const around = nearby(scene, rate, { back: 5, on: 8, lines: 2 }).filter((one) => isLevel(one) && Math.abs(rate.sentence - one.sentence) <= (one.line === rate.line ? 2 : 1));
  const before = around.filter((one) => (one.index - rate.index <= 2 || publishedWords.test(one.lead)) && isOfBefore(scene, one, rate));
  // 2023年a，……；2024年公布的b: of two that are dated the earlier.
  const [first] = before;
  const earliest = first?.year == null ? first : before.reduce((a, b) => (b.year !== null && a.year !== null && b.year < a.year && sameUnit(a, b) ? b : a));
  // 与去年的151.3亿元相比，剔除已移出的两个项目后: what is left out is no base.
  const pairs = (earliest ? [earliest, ...before] : []).flatMap((base) => { const now = nowOf(scene, rate, base); return now ? [{ base, now }] : []; });
  const [{ base, now } = { base: rate, now: null }] = pairs;
  const computed = now && growthOf(now.reading, base.reading);
  return now && computed ? [relationClaim({
    type: 'growth', figures: [base.m, now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%', doubt: realWords.test(wordsAround(scene, rate)) ? { when: 'always', why: whys.real } : { when: 'apart', why: whys.scope },
    working: asChange(base.m.text, now.m.text),
  })] : [];
});
