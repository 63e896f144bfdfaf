import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compareAtMost, exactly, interval, isOfOneSize, Real, sumOf, times, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { around, isAmount, sameUnit } from '../near.ts';
import { atMostClaim, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { likeness } from '../subject.ts';
import { asElsewhere } from '../working.ts';

/** So many things, each above a threshold. */
interface Tier { readonly threshold: Figure; readonly count: Figure }

const isThreshold = (f: Figure): boolean => (f.m.kind === 'money' && f.m.comparator === 'eq') || (isAmount(f) && (f.m.comparator === 'gt' || f.m.comparator === 'ge'));
const isCount = (f: Figure, threshold: Figure): boolean => f.m.kind === 'count' && f.role === 'level' && f.m.comparator === 'eq' && f.m.unit !== threshold.m.unit;

/** `超亿元企业96家`, `10亿元以上企业达8家`: count behind; `1个超两千亿`, `2家百亿级`: count before. */
const tierOf = (scene: Scene, threshold: Figure): Tier | null => {
  const [before, behind] = [scene.figures[threshold.index - 1], scene.figures[threshold.index + 1]];
  const gap = behind ? scene.s.slice(threshold.m.end, behind.m.start) : '';
  if (behind && isCount(behind, threshold) && behind.sentence === threshold.sentence && /^(?:级|以上|元)?(?:的)?[^，。；、\d]{0,14}$/u.test(gap) && (threshold.m.comparator !== 'eq' || /^(?:级|以上|门槛|大关)/u.test(gap))) return { threshold, count: behind };
  if (before && isCount(before, threshold) && before.clause === threshold.clause && /^[^，。；、\d]{0,14}(?:超过?|突破|逾)?$/u.test(scene.s.slice(before.m.end, threshold.m.start)) && (threshold.m.comparator !== 'eq' || threshold.tail.startsWith('级'))) return { threshold, count: before };
  return null;
};

/** What the things make together at least. */
const least = (tiers: readonly Tier[]): Reading =>
  sumOf(tiers.map(({ threshold, count }) => times(exactly(threshold.m.value ?? 0), count.reading)));

const measure = /产值|营收|营业收入|销售|收入|税收|纳税|投资|产业集群|成交|交易额|市值|产量/u;

const totalOf = (scene: Scene, tiers: readonly Tier[]): Figure | null => {
  const [first] = tiers;
  if (!first) return null;
  const words = measure.exec(`${first.threshold.lead}${first.count.lead}`)?.[0] ?? '';
  const used = new Set(tiers.flatMap(({ threshold, count }) => [threshold, count]));
  // 超过4万张的市有三个: what is measured by another unit than money has its name in that.
  if (first.threshold.m.kind !== 'money') {
    return around(scene.figures, first.threshold, 14, 0).find((f) => isAmount(f) && f.m.comparator === 'eq' && f.m.unit === first.threshold.m.unit && f.line === first.threshold.line && !used.has(f) && compareAtMost(least(tiers), f.reading) === 'holds') ?? null;
  }
  const near = around(scene.figures, first.threshold, 10, 0).filter((f) => isAmount(f) && f.m.kind === 'money' && Math.abs(f.line - first.threshold.line) <= 1 && !used.has(f) && !isTierFigure(scene, f));
  const later = around(scene.figures, first.count, 0, 3).find((f) => isAmount(f) && f.m.kind === 'money' && f.sentence === first.count.sentence && !used.has(f) && !isTierFigure(scene, f)
    && (f.subject.includes(words) || synonyms.some((word) => word.test(words) && word.test(f.subject))));
  if (words !== '' && near.length === 0 && later) return later;
  const head = (f: Figure): boolean => words !== '' && isAmount(f) && f.m.kind === 'money' && !used.has(f) && `${f.lead}${f.own}`.includes(words) && /总|规上|规模以上/u.test(f.lead);
  return near.find((f) => words !== '' && f.subject.includes(words === '产业集群' ? '产值' : words)) ?? near.find((f) => f.sentence === first.threshold.sentence && measure.test(f.subject)) ?? near.find((f) => f.line === first.threshold.line && /产值|营收|营业收入|税收/u.test(f.subject))
    ?? around(scene.figures, first.threshold, 60, 0).find(head) ?? null;
};

const synonyms: readonly RegExp[] = [/营收|营业收入|主营业务收入/u, /纳税|税收/u, /产值|总产值/u, /GDP|生产总值/u, /人口/u];

const isTierFigure = (scene: Scene, f: Figure): boolean => isThreshold(f) && tierOf(scene, f) !== null;

const tierClaim = (scene: Scene, tiers: readonly Tier[]): Claim | null => {
  const whole = totalOf(scene, tiers);
  if (!whole) return null;
  const words = tiers.map(({ threshold, count }) => `${count.m.text}×${threshold.m.text}`).join('＋');
  const each = tiers.map(({ threshold: { m }, count }) => `${count.m.text}×${m.comparator === 'eq' || /^[超逾]|以上$/u.test(m.text) ? '' : '超'}${m.text}`).join('＋');
  const [first] = tiers;
  const link = first ? scene.s.slice(whole.m.end, Math.min(first.threshold.m.start, first.count.m.start)) : '';
  // 完成总产值187.6亿元，其中产值超亿元企业104家、超10亿元企业21家: the text itself puts them into this whole.
  const sure = link.length < 40 && /其中/u.test(link) && !link.includes('。') && /产值|营业?收入?|销售/u.exec(whole.subject)?.[0] === measure.exec(link)?.[0];
  return atMostClaim({
    type: 'bound', figures: [whole.m, ...tiers.flatMap(({ threshold, count }) => [threshold.m, count.m])], part: least(tiers), whole: whole.reading,
    partWords: { zh: each, en: words }, wholeWords: whole.m.text, least: whole.m.unit, doubt: sure && isOfOneSize(least(tiers), whole.reading, 2) ? null : { when: 'apart', why: whys.different },
  });
};

/** `规上产值为926.38亿元，产值超亿元的企业有1159家`: the same measure in the same sentence, and more than there is. */
const isCrowded = (scene: Scene, tiers: readonly Tier[]): boolean => {
  const [first] = tiers;
  const whole = totalOf(scene, tiers);
  if (!first || !whole || whole.sentence !== first.threshold.sentence || whole.index > first.threshold.index) return false;
  const link = scene.s.slice(whole.m.end, Math.min(first.threshold.m.start, first.count.m.start));
  return link.length < 40 && /产值|营业?收入?|销售/u.exec(whole.subject)?.[0] === measure.exec(link)?.[0] && isOfOneSize(least(tiers), whole.reading, 3);
};

/** Tiers one after another that do not hold one another: 1个超两千亿、1个超千亿、2个超五百亿. */
const tiersOf = (scene: Scene): readonly (readonly Tier[])[] => {
  const groups: Tier[][] = [];
  for (const f of scene.figures) {
    const tier = isThreshold(f) ? tierOf(scene, f) : null;
    if (!tier) continue;
    const last = groups.at(-1)?.at(-1);
    const before = (one: Tier): boolean => one.count.index < one.threshold.index;
    const falling = last !== undefined && new Real(last.threshold.m.value ?? 0).gt(tier.threshold.m.value ?? 0);
    const next = last !== undefined && Math.min(tier.count.index, tier.threshold.index) - Math.max(last.count.index, last.threshold.index) === 1;
    if (last && next && before(tier) === before(last) && last.threshold.sentence === tier.threshold.sentence && (falling || (before(tier) && last.threshold.clause === tier.threshold.clause))) groups.at(-1)?.push(tier);
    else groups.push([tier]);
  }
  return groups;
};

/** 超亿元企业96家，超10亿元企业8家: a higher threshold has fewer. */
const nested = (groups: readonly (readonly Tier[])[]): readonly Claim[] => groups.flatMap((group, n) => {
  const [low, high] = [groups[n - 1]?.[0], group[0]];
  if (!low || !high || low.count.sentence !== high.count.sentence || !sameUnit(low.count, high.count) || group.length > 1) return [];
  const [a, b] = [exactly(low.threshold.m.value ?? 0), exactly(high.threshold.m.value ?? 0)].map(({ strict }) => strict.low.at);
  if (!a || !b || a.eq(b)) return [];
  const [few, many] = b.gt(a) ? [high, low] : [low, high];
  return [atMostClaim({
    type: 'bound', figures: [few, many].flatMap(({ threshold, count }) => [threshold.m, count.m]), part: few.count.reading, whole: many.count.reading,
    partWords: few.count.m.text, wholeWords: many.count.m.text, doubt: { when: 'apart', why: whys.different },
  })];
});

/** 规上工业企业214家，产值超亿元企业96家: the counted are some of all. */
const within = (scene: Scene, group: readonly Tier[]): readonly Claim[] => {
  const [tier] = group;
  if (!tier || group.length > 1) return [];
  const all = around(scene.figures, tier.threshold, 5, 0).find((f) => isAmount(f) && f.sentence === tier.threshold.sentence && f !== tier.count && f.m.unit === tier.count.m.unit && /企业|主体|单位|户$/u.test(f.own));
  return all ? [atMostClaim({
    type: 'subset', figures: [all.m, tier.threshold.m, tier.count.m], part: tier.count.reading, whole: all.reading, partWords: tier.count.m.text,
    wholeWords: all.m.text, doubt: { when: 'apart', why: whys.different },
  })] : [];
};

const sameMeasure = (a: Figure, b: Figure): boolean => {
  if (a.own === '') return a.sentence === b.sentence && a.index - b.index === 1;
  if (b.own === '') return false;
  return likeness(a.own, b.own) !== 'other' || synonyms.some((word) => word.test(a.own) && word.test(b.own));
};

/** A round bound near the head of a text, and the figure itself further on: 营收突破百亿 … 营业收入128.6亿元. */
const rounded = (scene: Scene): readonly Claim[] => scene.figures.filter((f) => isAmount(f) && ['gt', 'ge'].includes(f.m.comparator) && f.m.kind === 'money' && tierOf(scene, f) === null)
  .flatMap((bound) => {
    const exact = around(scene.figures, bound, 0, 12).find((f) => isAmount(f) && f.m.comparator === 'eq' && /\d/u.test(f.m.text) && isOfOneSize(f.reading, bound.reading, 3) && sameUnit(f, bound) && sameMeasure(f, bound)
      // 先后突破20万亿元和30万亿元: two marks, passed at two times.
      && !(f.index === bound.index + 1 && f.clause === bound.clause));
    if (!exact || bound.m.value === null) return [];
    return [relationClaim({
      type: 'bound', figures: [bound.m, exact.m], said: saidBy(bound.m), stated: { strict: interval(bound.m.value, Infinity, { low: true }), loose: bound.reading.loose },
      computed: exact.reading, unit: exact.m.unit, doubt: { when: 'apart', why: whys.different },
      working: asElsewhere(exact.m.text),
    })];
  });

const limitName = /限额|上限|控制数|控制总额|红线/u;
/** 债务限额205亿元 … 债务余额198亿元: what there is stays within what is allowed. */
const limits = (scene: Scene): readonly Claim[] => scene.figures.flatMap((limit) => {
  if (!isAmount(limit) || !limitName.test(limit.own)) return [];
  const used = around(scene.figures, limit, 4, 4).find((f) => isAmount(f) && f.line === limit.line && sameUnit(f, limit) && /余额|实际|总量|支出|使用/u.test(f.own) && !limitName.test(f.own)
    && [...limit.own.replace(limitName, '')].some((_, n, all) => n > 0 && f.own.includes(`${all[n - 1]}${all[n]}`)));
  return used ? [atMostClaim({
    type: 'bound', figures: [limit.m, used.m], part: used.reading, whole: limit.reading, partWords: used.m.text, wholeWords: limit.m.text, doubt: { when: 'apart', why: whys.different },
  })] : [];
});

/** Counts above a threshold within a total, and round bounds beside the figure. */
export const findBound: Finder = (scene) => {
  const groups = tiersOf(scene);
  const claims = [...groups.map((tiers) => tierClaim(scene, tiers)).filter((claim) => claim !== null), ...nested(groups), ...groups.flatMap((tiers) => within(scene, tiers)), ...rounded(scene), ...limits(scene)];
  const crowded = new Set(groups.flatMap((tiers) => (isCrowded(scene, tiers) ? [tiers[0]?.threshold.m.start] : [])));
  // What does not hold here is of something else, unless one sentence tells both of one measure.
  return claims.filter(({ type, verdict, mentions }) => verdict !== 'undecided' || (type === 'bound' && mentions.some(({ start }) => crowded.has(start))));
};
