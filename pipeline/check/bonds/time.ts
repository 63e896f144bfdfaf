import type { Figure } from '../figures/index.ts';
import { cumulated, timePairs } from '../lexicon/changes.ts';
import { isGeneric, likeness } from '../subject.ts';

const subPeriods = /上半年|下半年|前?[一二三四]季度|第[一二三四]季|\d{1,2}(?:[-—~至]\d{1,2})?月|全年/u;

/** The part of a year that words name, or ''. */
export const subPeriod = (words: string): string => subPeriods.exec(words)?.[0] ?? '';

/** The whole year is no part of it: 2021年全年1286万, 到2023年742万. */
const partOfYear = (words: string): string => subPeriod(words).replace('全年', '');

const lastYear = /去年|上年|上一年|前一年|前年/u;

const thisYear = /今年|本年|当年/u;

/** 2018年每斤2.8元，现在5.6元. */
const nowadays = /^(?:到了?|至|截至)?(?:去年|今年|现在|如今|目前|眼下|现今|今天|今日)(?:年?[底末])?(?:，?这[一个]?数字?)?(?:已经?|则|就|便|也|为|是|达到?了?|到了?|有|涨到|升至|增至|降到|降至|变成了?|变为|成了|[数攒长做卖写跌涨]到了?)*$/u;

/** 2013年均价1.16万元，十年后是1.82万元. */
const yearsLater = /^(?:[一二三四五六七八九十两]{1,3}|\d{1,2})年(?:之|以)?后/u;

const singleMonth = /(?<![\d—~至到-]|\d年)(\d{1,2})月(?!\d|以来|末|底)/u;

/** How many months from one figure to the next, where each names a month of its own and no other year; 0 where they do not. */
const monthsApart = (a: Figure, b: Figure): number => {
  const [from, to] = [a, b].map(({ lead }) => (/[—~至到-]\d{1,2}月|累计/u.test(lead) ? undefined : singleMonth.exec(lead)?.[1]));
  return from === undefined || to === undefined || a.year !== b.year || lastYear.test(a.lead) !== lastYear.test(b.lead) ? 0 : Number(to) - Number(from);
};

/** Whether two figures are those of a month and of the next: what the text calls 环比 runs between them. */
export const areNextMonths = (base: Figure, now: Figure): boolean => monthsApart(base, now) === 1;

/** 三年前……是a，现在是b. */
const onceUpon = /(?:[一二三四五六七八九十两\d]年前|当年|当初|起初|最初|刚开始|原来|原先|过去|从前|以前|早年)，?[^，。；]{0,20}$/u;

/** The year in its own words, else the one that its clause stands in. */
const yearOf = (f: Figure): number | null => f.year ?? (/^\d{4}$/u.test(f.m.period ?? '') ? Number(f.m.period) : null);

/** 今年办结a，去年办结b: what was done is told again in the words that end what was measured before. */
const isDeedAgain = (previous: string, own: string): boolean => own.length >= 2 && previous.endsWith(own) && /(?:^|今年|去年|上年|本年)$/u.test(previous.slice(0, previous.length - own.length));

const pairs = timePairs.map((row) => row.map((words) => new RegExp(`(?<![比较])(?:${words})`, 'u')));

/** 昨天a，今天b; 年初a，年末b; 春节时a，如今b: +1 where the second is the later, −1 where it is the earlier. */
const byWords = (previous: string, later: string): 1 | -1 | 0 => {
  const found = pairs.flatMap(([before, after]) => (!before || !after ? [] : before.test(previous) && after.test(later) && !before.test(later) ? [1 as const] : after.test(previous) && before.test(later) && !after.test(later) ? [-1 as const] : []));
  return found[0] ?? 0;
};

/** The place of a part of the year that cumulates (一季度, 上半年); −1 of what names none. */
const placeOf = (words: string): number => cumulated.findIndex((part) => part.test(words));

/** Rates of the year so far, told twice. +1: the second is the later. */
export const besideInYear = (previous: Figure, f: Figure): 1 | -1 | 0 => {
  const [a, b] = [previous, f].map(({ lead }) => placeOf(lead));
  return a === undefined || b === undefined || a < 0 || b < 0 || a === b || lastYear.test(previous.lead) !== lastYear.test(f.lead) ? 0 : b > a ? 1 : -1;
};

/** Whether both are of the same year so far, told at two times: 前三季度5.3%，上半年5.6%. */
export const areOfOneYear = (a: Figure, b: Figure): boolean => besideInYear(a, b) !== 0;

/**
 * The same thing a time earlier or later, side by side: `2023年3.6亿元，2022年3.0亿元`, `去年980亿元，今年1060亿元`. +1: `f`
 * is the later, −1: the earlier, 0: no such pair.
 */
export const besideInTime = (previous: Figure, f: Figure): 1 | -1 | 0 => {
  if (previous.lead.endsWith('原价') && /^(?:现价|现售|优惠价|折后价?|促销价|现)(?:为|只要|仅)?$/u.test(f.lead)) return 1;
  const months = f.own === '' || likeness(f.own, previous.own) === 'same' ? monthsApart(previous, f) : 0;
  if (months === 1 || months === -1) return months;
  if (partOfYear(previous.lead) !== partOfYear(f.lead)) return 0;
  if (!(f.own === '' || isGeneric(f.own.replace(/^，/u, '')) || likeness(f.own, previous.own) === 'same' || isDeedAgain(previous.own, f.own))) return 0;
  const told = byWords(previous.lead, f.lead);
  if (told !== 0) return told;
  const [before, after] = [yearOf(previous), yearOf(f)];
  if (before !== null && after !== null && before !== after) return after > before ? 1 : -1;
  if (lastYear.test(previous.lead) && thisYear.test(f.lead)) return 1;
  if (before !== null && f.year === null && yearsLater.test(f.lead)) return 1;
  if (previous.lead.startsWith('前年') && /^(?:去年|今年)/u.test(f.lead)) return 1;
  if (before !== null && f.year === null && previous.year !== null && nowadays.test(f.lead)) return 1;
  if (onceUpon.test(previous.lead) && nowadays.test(f.lead)) return 1;
  if (/^[一二三四五六七八九十两\d]+年前/u.test(previous.lead) && thisYear.test(f.lead)) return 1;
  // 上半年结算a，去年上半年是b: the same part of the two years.
  if (lastYear.test(f.lead) && !lastYear.test(previous.lead) && partOfYear(f.lead) !== '' && previous.year === null) return -1;
  return thisYear.test(previous.lead) && lastYear.test(f.lead) ? -1 : 0;
};

/** 全年412万，2023年为386万: a bare year before the second; 上年度实际开支为: the thing named again. */
const bareYear = /^(?:而|其中)?(?:19|20)\d{2}[年届](?:度|末|底|同期|全年)?(?:，?(?:这[一个]*|该)(?:数字?|数据|指标|比[重例]))?(?:还|仅|只)?(?:有|为|是|达)?(?:约)?$/u;

/** Whether a figure is that of an earlier time than the one before it. */
export const isEarlier = (previous: Figure, f: Figure): boolean =>
  (previous.year === null && bareYear.test(f.lead) && !(previous.m.period !== null && f.year !== null && Number(previous.m.period.slice(0, 4)) <= f.year))
  || (/^(?:上年度?|去年|上一年度?)(?!末|底|以来)/u.test(f.lead) && !lastYear.test(previous.lead) && f.own !== '' && likeness(f.own, previous.own) !== 'other');
