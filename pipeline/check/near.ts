import type { Figure } from './figures/index.ts';
import { scaled, type Reading } from './interval.ts';
import { likeness } from './subject.ts';

/** Classifiers that may count one kind of thing: 企业 are 家, 个 or 户, animals 头 or 只. */
const alikeUnits = ['家个户间所', '项个件', '人名位', '头只匹羽口峰', '枚块'];

/** Whether two figures can be added or set against each other. */
export const sameUnit = (a: Figure, b: Figure): boolean =>
  a.m.unit === b.m.unit || (a.m.kind === 'count' && b.m.kind === 'count' && (a.m.unit === '' || b.m.unit === '' || alikeUnits.some((group) => group.includes(a.m.unit) && group.includes(b.m.unit))));

/** 优142天、良189天; 有效监测362天: days that are counted as things are. */
const isDays = ({ m, own }: Figure): boolean => m.unit === 'day' && /^(?:优良?|良|轻度|中度|重度|严重)|污染|天数|监测|超标|达标|[晴雨雪雾霾]|高温|低温|^全年$/u.test(own);

/** An amount of its own: no change, no rate, no earlier value. */
export const isAmount = (f: Figure): boolean => f.role === 'level' && !f.back && (isDays(f) || !['percent', 'ratio', 'multiple', 'duration', 'index'].includes(f.m.kind)) && !f.lead.endsWith('每');

/** 班均48人, 每千人口床位6.8张: a mean by its words alone; 每年 tells when. */
const eachOf = /(?:[班师生村店组家校镇县企院室队厂户人场课车次株]|门店)均(?![衡匀等分])|每(?:[百千]|\d+万?|万(?:名|人|户|元|公顷|亩)|[户人家店村班组校队])/u;

/** 东村、西村均投入, 三县均完成: what all of them did. */
const allOf = /(?:[、和与][^，。；、]{1,8}|[两三四五六七八九十各]个?[村镇县企院校店厂区市])均(?!为|达|约)/u;

/** 单产、均价、5506公斤/公顷, 每10股派3元: the whole's need not be more than a part's, and they make no sum. */
export const isMeanOf = (f: Figure): boolean => /^\/(?!\d)/u.test(f.tail) || /单产|亩产|株产|客单|单位面积|[均单]价|平均|[人户亩地日月]均|每|价格|工资|汇率|密度|强度|周期|期限|寿命|标准$/u.test(f.own) || /平均|[亩单株]产|^派[现发息]?$/u.test(f.lead) || (eachOf.test(f.lead) && !allOf.test(f.lead));

const past = /去年|上年|上一年|前年|上期/u;

/** The times of two figures do not contradict each other, nor do their regions. */
export const sameScope = (a: Figure, b: Figure): boolean =>
  past.test(a.lead) === past.test(b.lead) && (a.year === null || b.year === null || a.year === b.year) && (a.m.period === null || b.m.period === null || a.m.period === b.m.period) && (a.region === '' || b.region === '' || a.region === b.region);

/** Registered and resident population, group and parent company: two counts of nearly the same, never one another's part. */
const circles: readonly (readonly [RegExp, RegExp])[] = [[/户籍/u, /常住/u], [/合并|集团/u, /母公司/u], [/(?<!不)含税/u, /不含税/u]];

/** Whether two names speak of two such circles. */
export const otherCircle = (a: string, b: string): boolean => circles.some(([one, two]) => (one.test(a) && two.test(b)) || (two.test(a) && one.test(b)));

/** Figures before `f` in its sentence, the nearest first, at most `most`. */
export const behind = (figures: readonly Figure[], f: Figure, most: number): readonly Figure[] =>
  figures.slice(Math.max(0, f.index - most), f.index).toReversed().filter(({ sentence }) => sentence === f.sentence);

/** Figures after `f` in its sentence, the nearest first, at most `most`. */
export const ahead = (figures: readonly Figure[], f: Figure, most: number): readonly Figure[] =>
  figures.slice(f.index + 1, f.index + 1 + most).filter(({ sentence }) => sentence === f.sentence);

/** Figures around `f`, those before it first, the nearest first. */
export const around = (figures: readonly Figure[], f: Figure, back: number, on: number): readonly Figure[] =>
  [...figures.slice(Math.max(0, f.index - back), f.index).toReversed(), ...figures.slice(f.index + 1, f.index + 1 + on)];

/** Those of `figures` that measure what `name` says: the same words first, then words that one leaves out. */
export const named = (figures: readonly Figure[], name: string): readonly { readonly figure: Figure; readonly like: 'same' | 'alike' }[] => {
  const found = figures.flatMap((figure) => {
    const like = likeness(name, figure.subject);
    return like === 'other' ? [] : [{ figure, like }];
  });
  return [...found.filter(({ like }) => like === 'same'), ...found.filter(({ like }) => like === 'alike')];
};

/** An amount printed as a figure, not as a bound: it can be reckoned with. */
export const isExact = (f: Figure): boolean => isAmount(f) && f.m.valueHigh === null && (f.m.comparator === 'eq' || f.m.comparator === 'approx');

/** An amount told as it is, neither about, nor at least, nor from to: 1180人. */
export const isPlain = (f: Figure): boolean => isAmount(f) && f.m.comparator === 'eq' && f.m.valueHigh === null;

/** Units of one kind, as multiples of the first. */
const units: Readonly<Record<string, readonly [unit: string, factor: string]>> = { jin: ['kg', '0.5'], t: ['kg', '1000'] };

/** The amount in a unit that others of its kind are in too. */
export const inCommonUnit = (f: Figure): { readonly unit: string; readonly reading: Reading } => {
  const [unit, factor] = Object.hasOwn(units, f.m.unit) ? units[f.m.unit] ?? [f.m.unit, '1'] : [f.m.unit, '1'];
  return { unit, reading: scaled(f.reading, factor) };
};

/** The year of a figure, by its own words or by what the text speaks of there. */
export const yearOf = (f: Figure): number | null => f.year ?? (/^\d{4}/u.test(f.m.period ?? '') ? Number(f.m.period?.slice(0, 4)) : null);
