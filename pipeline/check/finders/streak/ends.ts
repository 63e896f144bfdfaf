import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { yearsOfText } from '../../issued.ts';
import { sinceBefore, sinceBehind, untilBefore } from '../../lexicon/order.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { momentOf, stretchOf } from '../../time.ts';
import { count, isTime, longest, type Streak } from './scene.ts';

/**
 * `exact`: in brackets right behind, the stretch is the streak's own; `explicit`: it bounds the streak (a streak may be
 * shorter than the years that a sentence speaks of, never longer).
 */
interface Ends { readonly figures: readonly Mention[]; readonly size: number; readonly explicit: boolean; readonly exact: boolean; readonly inBracket?: boolean }

/** 2022年四季度: one quarter, not a longer stretch. */
const isQuarter = (one: Mention): boolean => {
  const stretch = one.kind === 'period' ? stretchOf(one) : null;
  return stretch != null && count(stretch[0], stretch[1], 'quarter') === 1;
};

/** Between a stretch and its streak: a subject, no other figure. */
const besideStreak = /^，?[\p{Script=Han}]{0,10}$/u;

/** 自2015年起，到2023年已连续9年举办: both ends and the streak in one breath, with no year left out. */
const rightBehind = /^[底末]?，?(?:已经?|已有|实现了?|共)?(?:连续|连)$/u;
/** 自2015年起: the streak itself begins there; 自2015年上市以来 is the frame of a streak that began later. */
const plainSince = /^年?(?:起|开始|以来)?，?(?:到|至|截[至止])?$/u;
const paused = /停|中断|除|间断|例外|暂|未能|取消/u;

/** 2016年至2023年，连续8年; 连续8年（2016-2023年）; 自2018年起连续6年 … 截至2023年. */
export const endsOf = (scene: Scene, { mention, unit, others, n }: Streak): Ends | null => {
  const { s } = scene;
  for (const one of others) {
    const stretch = one.kind === 'period' && one.iso?.includes('/') ? stretchOf(one) : null;
    const size = stretch && count(stretch[0], stretch[1], unit);
    const gap = one.end <= mention.start ? s.slice(one.end, mention.start) : s.slice(mention.end, one.start);
    const behind = one.end > mention.start;
    if (size !== null && size > 1 && (behind ? /^[\p{Script=Han}]{0,4}\($/u : besideStreak).test(gap)) return { figures: [one], size, explicit: behind || !/已/u.test(gap), exact: behind, inBracket: behind };
  }
  const isStep = (one: Mention): boolean => isTime(one) || (unit === 'year' && one.kind === 'period' && one.text.endsWith('年度')) || (unit === 'quarter' && isQuarter(one));
  const from = others.find((one) => isStep(one) && one.end <= mention.start && (sinceBefore.test(s.slice(Math.max(0, one.start - 2), one.start)) || sinceBehind.test(s.slice(one.end, one.end + 4))));
  const begin = from && stretchOf(from);
  if (!from || !begin) return null;
  const to = others.find((one) => isStep(one) && one !== from && one.start > from.end && untilBefore.test(s.slice(Math.max(0, one.start - 5), one.start)));
  const end = to && stretchOf(to);
  const told = end ? count(begin[0], end[unit === 'quarter' ? 1 : 0], unit) : null;
  if (to && told !== null) {
    const right = rightBehind.test(s.slice(to.end, mention.start)) && plainSince.test(s.slice(from.end, to.start)) && !paused.test(s.slice(from.end, mention.end + 24));
    return { figures: [from, to], size: told, explicit: right || /截[至止]/u.test(s.slice(Math.max(0, to.start - 4), to.start)), exact: right };
  }
  // 自6月份起…连续6个月: to the month that the text is of.
  const last = unit === 'month' ? momentOf(mention.period ?? '') : null;
  const months = last && last.month !== null && last.day === null ? count(begin[0], last, unit) : null;
  if (months !== null && months > 1) return { figures: [from], size: months, explicit: false, exact: false };
  if (unit === 'year' && Number.isInteger(n)) {
    // 自2018年以来已连续六年, in a text of 2023.
    const back = /去年|上年/u.test(s.slice(Math.max(0, mention.start - 40), mention.start)) ? 1 : 0;
    const fits = yearsOfText(scene).some((year) => year - back - begin[0].year + 1 === n);
    if (fits) return { figures: [from], size: n, explicit: false, exact: false };
  }
  const year = /^(\d{4})$/u.exec(mention.period ?? '')?.[1];
  return unit === 'year' && year !== undefined && Number(year) > begin[0].year ? { figures: [from], size: Number(year) - begin[0].year + 1, explicit: false, exact: false } : null;
};

const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { year: { zh: '年', en: 'years' }, month: { zh: '个月', en: 'months' }, quarter: { zh: '个季度', en: 'quarters' } };

const after = /此后|之后|其后|随后|从那以后/u;

/** `2020年的18.55万人是个顶，此后连续4年往下走`, in a text of 2024: the year itself is not one of them. Only what agrees is told. */
export const afterYear = (scene: Scene, { mention, n, unit, others }: Streak): Claim | null => {
  const from = unit === 'year' ? others.findLast((one) => isTime(one) && one.end <= mention.start) : undefined;
  const begin = from && stretchOf(from)?.[0];
  if (!from || !begin || !after.test(scene.s.slice(from.end, mention.start)) || !yearsOfText(scene).includes(begin.year + n)) return null;
  return claimOf({
    type: 'streak', figures: [from, mention], stated: `${n}年`, computed: `${n}年`, verdict: 'holds', said: mention,
    note: { zh: `${begin.year}年之后至${begin.year + n}年为${n}年，文中写${n}年。`, en: `After ${begin.year}, to ${begin.year + n}, it is ${n} years; the text says ${n}.` },
  });
};

/** `2012年……就在这一年第一次捧回奖牌，此后岁岁不落，到2023年已是连续12年`: the first year is told in a sentence before. Only what agrees is told. */
export const fromToldYear = ({ s, mentions }: Scene, { mention, n, unit, others, start }: Streak): Claim | null => {
  const to = unit === 'year' ? others.findLast((one) => isTime(one) && one.end <= mention.start && untilBefore.test(s.slice(Math.max(0, one.start - 5), one.start))) : undefined;
  const end = to && stretchOf(to)?.[0];
  if (!to || !end) return null;
  const at = mentions.indexOf(to);
  const from = mentions.slice(Math.max(0, at - 8), at).findLast((one) => isTime(one) && one.end <= start && start - one.end < longest && !s.slice(one.end, start).includes('\n') && end.year - (stretchOf(one)?.[0].year ?? end.year) + 1 === n);
  return from ? claimOf({
    type: 'streak', figures: [from, to, mention], stated: `${n}年`, computed: `${n}年`, verdict: 'holds', said: mention,
    note: { zh: `${end.year - n + 1}年至${end.year}年首尾都计为${n}年，文中写${n}年。`, en: `From ${end.year - n + 1} to ${end.year}, both counted, it is ${n} years; the text says ${n}.` },
  }) : null;
};

const monthsFrom = /自(?:今年|去年)?(\d{1,2})月份?(?:以来|起|开始|[^，。；]{1,8}以来)/u;

/** `自5月份以来连续五个月位于扩张区间，9月份为50.8%`: months of one year that nobody names. Only what agrees is told. */
export const ofMonths = ({ s, mentions }: Scene, { mention, n, unit, start, end }: Streak): Claim | null => {
  const sentence = s.slice(start, end);
  const first = unit === 'month' ? monthsFrom.exec(sentence) : null;
  const from = Number(first?.[1] ?? 0);
  if (!first || first.index + start > mention.start) return null;
  const last = [...sentence.slice(first.index + first[0].length).matchAll(/(?<!\d)(\d{1,2})月(?!\d)/gu)].find((match) => Number(match[1]) - from + 1 === n);
  if (!last) return null;
  const spans = [first.index + start, first.index + first[0].length + last.index + start].flatMap((at, k) => mentions.find((one) => one.start <= at + (k === 0 ? 4 : 0) && at < one.end) ?? []);
  return spans.length < 2 ? null : claimOf({
    type: 'streak', figures: [...spans, mention], stated: `${n}个月`, computed: `${n}个月`, verdict: 'holds', said: mention,
    note: { zh: `${from}月至${last[1]}月首尾都计为${n}个月，文中写${n}个月。`, en: `From month ${from} to month ${last[1]}, both counted, it is ${n} months; the text says ${n}.` },
  });
};

/** Changes from year to year are one fewer than the years. */
export const byEnds = (streak: Streak, { figures, size, explicit, exact, inBracket }: Ends): Claim | null => {
  const { n, unit, way, mention } = streak;
  const off = size - n;
  const verdict: Verdict = off === 0 || (off === 1 && way !== 0) ? 'holds' : off === 1 || !(explicit && (inBracket || off < 0)) ? 'undecided' : 'fails';
  const word = words[unit] ?? { zh: '', en: '' };
  if (verdict === 'undecided' && Math.abs(off) > 1 && !exact) return null;
  const open = verdict !== 'undecided' ? { zh: '', en: '' } : Math.abs(off) > 1 ? { zh: '，未必自首年连起', en: ', perhaps from a later year on' }
    : { zh: '，首尾是否计入不明', en: ', and it is not said whether both ends count' };
  return claimOf({
    type: 'streak', figures: [...figures, mention], stated: `${n}${word.zh}`, computed: `${size}${word.zh}`, verdict, said: mention,
    note: { zh: `首尾都计为${size}${word.zh}，文中写${n}${word.zh}${open.zh}。`, en: `With both ends counted it is ${size} ${word.en}; the text says ${n}${open.en}.` },
  });
};
