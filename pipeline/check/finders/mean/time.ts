import type { Claim } from '../../../model/index.ts';
import { stepsOf } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, over } from '../../interval.ts';
import { daysOff } from '../../lexicon/spans.ts';
import { around, isAmount, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { meanOfCounts } from '../../reading.ts';
import type { Scene } from '../../scene.ts';
import { meanClaim } from './claim.ts';

const timeMean = /(?<unit>日|天|月|年|季度?)均|平均每(?:个)?(?<each>日|天|月|年|季度?)|每(?<bare>日|天|月|年|季度?)平均/u;

/** 周末不开伙, 下雨停机的5天刨除在外: not every one of those days counts. */
const hasDaysOff = ({ s }: Scene, total: Figure, mean: Figure): boolean => {
  const first = Math.min(total.m.start, mean.m.start);
  const before = /[^。\n]*$/u.exec(s.slice(Math.max(0, first - 40), first))?.[0] ?? '';
  const behind = /^[^。\n]*。?[^。\n]*/u.exec(s.slice(mean.m.end, mean.m.end + 50))?.[0] ?? '';
  return daysOff.test(`${before}${s.slice(Math.min(total.m.end, mean.m.end), Math.max(total.m.start, mean.m.start))}${behind}`);
};

const days: Readonly<Record<string, readonly number[]>> = { 日: [365, 366], 天: [365, 366], 月: [12], 季: [4], 季度: [4], 年: [] };

const monthsOf = (words: string): number | null => {
  const upTo = /(?<!\d)1[-—~至](\d{1,2})月|前(\d{1,2})个月/u.exec(words);
  if (upTo) return Number(upTo[1] ?? upTo[2]);
  if (/上半年|前六个月|1[-—~至]6月/u.test(words)) return 6;
  if (/前三季度|1[-—~至]9月/u.test(words)) return 9;
  return /全年|年度|年/u.test(words) ? 12 : null;
};

/** 30天里累计52.7万人次，日均约2.17万人次: nothing else that the mean could be of. */
const isOfToldDays = (scene: Scene, total: Figure, mean: Figure): boolean =>
  total.index === mean.index - 1 && /^(?:平均)?(?:日均|平均每[天日]|每[天日]平均|天均)(?:约|近|为|达|发送|接待)*$/u.test(mean.lead) && toldDays(scene.s.slice(Math.max(0, total.m.start - 40), total.m.start)) !== null;

/** 30天里累计: the days are told right before the total. */
const toldDays = (words: string): number | null => {
  const found = /(?<![\d.])(\d{1,3})天(?:里|内|间|来|中|时间|共|累计|，)[^。；\d]*$/u.exec(words)?.[1];
  return found === undefined ? null : Number(found);
};

const divisors = (scene: Scene, total: Figure, mean: Figure, unit: string): readonly number[] => {
  const words = scene.s.slice(Math.max(0, total.m.start - 40, scene.s.lastIndexOf('\n', Math.min(total.m.start, mean.m.start)) + 1), mean.m.end + (/^[^。；\n]{0,10}/u.exec(scene.s.slice(mean.m.end, mean.m.end + 10))?.[0].length ?? 0));
  if (unit === '年') return [...stepsOf({ now: mean, base: null, link: null, said: [] }, words).steps];
  const told = /日|天/u.test(unit) ? toldDays(scene.s.slice(Math.max(0, total.m.start - 40), total.m.start)) : null;
  if (told !== null) return [told];
  const months = monthsOf(words);
  if (months === 12) return days[unit] ?? [];
  if (months === null) return [];
  return unit === '月' ? [months] : unit.startsWith('季') ? [months / 3] : unit === '年' ? [] : [Math.round(months * 30.4), Math.round(months * 30.4) + 1, Math.round(months * 30.4) - 1];
};

/** 元旦三天假期，轨道交通共运送a，日均b: all of those days, told in the clause before. */
const holidayBefore = /(?<!第)(?<n>\d{1,2}|[二两三四五六七八九十])天的?(?:假期|长假|小长假|假日|展期|会期|里|内|下来|间)(?:里|内|间)?，[^，。；\d]{0,12}(?:共|累计|总)[^，。；\d]{0,6}$/u;
const dayMean = /^，?(?:平均)?(?:每[天日]|[日天]均)(?:平均)?(?:客流量?|接待量?|运送|发送|销量|产量|接待|生产|销售|完成)?(?:约|近|为|达)*$/u;

/** `10天接待25万人次，平均每天2.5万人次`: the days stand right before the total, and nothing else is told of. */
const lengthBefore = (scene: Scene, total: Figure, mean: Figure, unit: string): number | null => {
  const words = /(?:^|[，。；：:\n])[^，。；：\d]{0,8}?(?<n>\d{1,3})(?<unit>天|日|个月)(?:里|内|来|间|时间)?[^，。；\d]{0,10}$/u.exec(scene.s.slice(Math.max(0, total.m.start - 28), total.m.start))?.groups;
  const holiday = mean.index === total.index + 1 && dayMean.test(mean.lead) && /日|天/u.test(unit) && [total, mean].every(({ m }) => m.comparator === 'eq') ? holidayBefore.exec(scene.s.slice(Math.max(0, total.m.start - 32), total.m.start))?.groups?.['n'] : undefined;
  if (holiday !== undefined) return numberOf(holiday);
  const fits = words && (words['unit'] === '个月' ? unit === '月' : unit === '日' || unit === '天') && mean.index === total.index + 1 && /^，?(?:平均)?(?:每[天月日]|[日月]均)(?:平均)?(?:接待|生产|销售|完成)?$/u.test(mean.lead);
  return fits && [total, mean].every(({ m }) => m.comparator === 'eq') && Number(words['n']) > 1 && words[0]?.startsWith('第') !== true ? Number(words['n']) : null;
};

/** `全年完成3650万吨，日均10万吨`, `五年累计投入500亿元，年均100亿元`. */
export const perTime = (scene: Scene, mean: Figure): Claim | null => {
  const groups = timeMean.exec(mean.lead)?.groups;
  const unit = groups?.['unit'] ?? groups?.['each'] ?? groups?.['bare'];
  if (unit === undefined || mean.role !== 'level') return null;
  const total = around(scene.figures, mean, 4, 1).find((f) => isAmount(f) && f.sentence === mean.sentence && sameUnit(f, mean) && f.m.kind === mean.m.kind);
  if (!total) return null;
  const length = lengthBefore(scene, total, mean, unit);
  if (length !== null) return meanClaim(total, null, exactly(length), mean, hasDaysOff(scene, total, mean) ? 'different' : null, String(length));
  const options = divisors(scene, total, mean, unit);
  const best = options.find((n) => holdsBy(total, n, mean)) ?? options[0];
  return best === undefined ? null : meanClaim(total, null, exactly(best), mean, isOfToldDays(scene, total, mean) ? (hasDaysOff(scene, total, mean) ? 'different' : null) : 'years', String(best));
};

const holdsBy = (total: Figure, n: number, mean: Figure): boolean => {
  const quotient = over(total.reading, exactly(n));
  return quotient !== null && compare(meanOfCounts(mean.m, mean.reading), quotient) === 'holds';
};
