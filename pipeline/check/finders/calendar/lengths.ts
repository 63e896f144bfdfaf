import type { Claim, Mention } from '../../../model/index.ts';
import { beginning, bracketed, byThen, contract, deedBehind, ending, holidayBefore, joined, lasting, lengthEnds, namedTerm, otherDays, otherLength, running, term, until } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf, type Moment } from '../../time.ts';
import { between, touched, verdictOf, type Length } from './stretch.ts';

const units: ReadonlySet<string> = new Set(['year', 'month', 'day']);
const time: ReadonlySet<string> = new Set(['year', 'date', 'period']);

const lengthAt = (mentions: readonly Mention[], at: number): Length | null => {
  const first = mentions[at];
  if (first?.kind !== 'duration' || first.value === null || first.valueHigh !== null || !units.has(first.unit) || /周年|连/u.test(first.text)) return null;
  const base = { start: first.start, end: first.end, unit: first.unit, n: Number(first.value), exact: first.comparator === 'eq', more: first.comparator === 'gt' || first.comparator === 'ge' };
  const next = mentions[at + 1];
  if (first.unit === 'year' && next?.kind === 'duration' && next.unit === 'month' && next.start === first.end && next.value !== null) {
    return { ...base, figures: [first, next], end: next.end, unit: 'month', n: base.n * 12 + Number(next.value), exact: base.exact && next.comparator === 'eq' };
  }
  return { ...base, figures: [first] };
};

const unitWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  year: { zh: '年', en: ' years' }, month: { zh: '个月', en: ' months' }, day: { zh: '天', en: ' days' },
};

interface Told { readonly s: string; readonly length: Length; readonly times: readonly Mention[]; readonly from: Moment; readonly to: Moment }

/** A stretch against its length; `sure` where the words leave no doubt that the one is the length of the other. */
const claim = ({ s, length, times, from, to }: Told, sure: boolean, whole = false): readonly Claim[] => {
  const span = between(from, to, length.unit);
  if (!span || span[0] < 0) return [];
  const [low, high] = span;
  const fits = length.exact ? length.n >= low && length.n <= high : length.more ? length.n <= high && length.n + 1 >= low : Math.abs(length.n - low) <= Math.max(1, low * 0.15);
  // 历时36个交易日: of the days between, only some are counted.
  if (!fits && (!sure || !length.exact || otherDays.test(s.slice(length.start, length.end + 4)) || (length.unit === 'month' && length.figures.length > 1))) return [];
  const verdict = fits ? 'holds' : verdictOf(s, length, span, touched(from, to, length.unit), whole);
  if (!verdict) return [];
  const word = unitWords[length.unit] ?? { zh: '', en: '' };
  return [claimOf({
    type: 'calendar', figures: [...times, ...length.figures], stated: `${length.n}${word.zh}`, said: length.figures[0] ?? null, computed: low === high ? `${low}${word.zh}` : `${low}～${high}${word.zh}`, verdict,
    note: {
      zh: `起止之间为${low}${word.zh}，两端都计为${high}${word.zh}；文中写${length.n}${word.zh}。`,
      en: `From end to end it is ${low}${word.en}, ${high} with both ends counted; the text says ${length.n}.`,
    },
  })];
};

/** 5月20日至24日 of no named year: its days are those of any year, but for a February between. */
const yearless = (s: string, one: Mention): readonly [Moment, Moment] | null => {
  const words = s.slice(one.start, one.end);
  // 16日至20日: of one month.
  const match = /^(\d{1,2})月(\d{1,2})日?(?:至|到|—|-|~)(?:(\d{1,2})月)?(\d{1,2})日$/u.exec(/^\d{1,2}日/u.test(words) ? `5月${words}` : words);
  if (!match) return null;
  const [month, last] = [Number(match[1]), Number(match[3] ?? match[1])];
  return last < month || (month < 3 && last > 2) ? null : [{ year: 2023, month, day: Number(match[2]) }, { year: 2023, month: last, day: Number(match[4]) }];
};

/** 2018年至2021年四年间; 过去五年（2018-2022年）. */
const besideStretch = (s: string, length: Length, before: Mention | undefined, after: Mention | undefined): readonly Claim[] => {
  for (const [one, gap, pattern] of [
    [before, before ? s.slice(before.end, length.start) : '', joined], [after, after ? s.slice(length.end, after.start) : '', bracketed],
  ] as const) {
    const stretch = one?.kind === 'period' && one.iso?.includes('/') ? stretchOf(one) : one && !one.iso ? yearless(s, one) : null;
    const ofHoliday = pattern === joined && one && /^\)，?(?:共|共计|为期|总计)?$/u.test(gap) && holidayBefore.test(s.slice(Math.max(0, one.start - 4), one.start)) && lengthEnds.test(s.slice(length.end, length.end + 2));
    if (!one || !stretch || gap.length > 12 || !(ofHoliday || pattern.test(gap))) continue;
    // 1-5月，5个月: a comma alone joins nothing for sure.
    // 3月1日至5日、3月8日至12日，共10天: more stretches than this one.
    const sure = (pattern === bracketed || !/[，、]$/u.test(gap)) && !/[\d年月日号](?:[、，和及与]|以及)(?:第[一二三])?$/u.test(s.slice(Math.max(0, one.start - 5), one.start));
    return claim({ s, length, times: [one], from: stretch[0], to: stretch[1] }, sure && !/^(?:行动|规划|计划|滚动|期|一|内|度)/u.test(s.slice(length.end, length.end + 2)), pattern === bracketed);
  }
  return [];
};

/** 从5月1日到5月20日: two days of one year that is not named, with no February between. */
const yearlessPair = (s: string, from: Mention, to: Mention): readonly (readonly [Moment, Moment])[] | null => {
  const [a, b] = [from, to].map(({ start, end }) => /^(\d{1,2})月(\d{1,2})日$/u.exec(s.slice(start, end)));
  if (!a || !b || Number(b[1]) < Number(a[1]) || (Number(a[1]) < 3 && Number(b[1]) > 2)) return null;
  return [a, b].map((found) => { const moment = { year: 2023, month: Number(found[1]), day: Number(found[2]) }; return [moment, moment] as const; });
};

/** 自2019年3月1日开工至2021年6月30日竣工，历时… */
const behindDates = (s: string, length: Length, from: Mention | undefined, to: Mention | undefined): readonly Claim[] => {
  // 自2019年1月1日以来，截至2024年12月31日，已连续安全供水2192天. Only what agrees is told.
  const since = from && to && length.unit === 'day' && length.n > 30 && length.start - from.start < 80 && /[自从]/u.test(s.charAt(from.start - 1)) && /截至|[至到]/u.test(s.slice(from.end, to.start)) && !/[。\n；]/u.test(s.slice(from.start, length.start));
  const [begin, end] = since ? [stretchOf(from), stretchOf(to)] : [null, null];
  if (since && begin && end) return claim({ s, length, times: [from, to], from: begin[0], to: end[0] }, false);
  // 现场审计共计80天（含首尾两日）, 烧了七天七夜: what stands behind says so too.
  const isLasting = lasting.test(s.slice(Math.max(0, length.start - 6), length.start)) || /首尾(?:共|合)?计?$/u.test(s.slice(Math.max(0, length.start - 6), length.start)) || /^(?:[（(]含首尾|[一二三四五六七八九十]{1,2}夜)/u.test(s.slice(length.end, length.end + 5));
  if (!to || !isLasting) return [];
  // 16日至20日，第九届脐橙节在沙洲镇举行，为期五天: the stretch is one, further before.
  const stretch = to.kind === 'period' ? (to.iso?.includes('/') ? stretchOf(to) : yearless(s, to)) : null;
  if (stretch && length.unit === 'day' && length.start - to.end < 40 && !/[。\n；]/u.test(s.slice(to.end, length.start))) return claim({ s, length, times: [to], from: stretch[0], to: stretch[1] }, false);
  if (!from) return [];
  const [one, two] = yearlessPair(s, from, to) ?? [from.kind === 'period' ? null : stretchOf(from), to.kind === 'period' ? null : stretchOf(to)];
  if (!one || !two || length.start - from.start > 80) return [];
  const words = s.slice(Math.max(0, from.start - 2), length.start);
  if (/[。\n；]/u.test(words)) return [];
  // 报名自…起至…止，投票期25天: of another time.
  const named = namedTerm.exec(s.slice(Math.max(0, length.start - 6), length.start))?.[1];
  const isOfTerm = named === undefined || s.slice(Math.max(0, from.start - 24), from.start).replace(/^.*[。；\n]/su, '').includes(named);
  const [amid, behindTo] = [s.slice(from.end, to.start), s.slice(to.end, length.start)];
  // 2008年起他到乡里任教，2014年评上职称; 到2005年已经种下: a 到 that does not stand right before the second date, or what was so by then, ends nothing.
  const isUntil = /[自从]/u.test(words.slice(0, 2)) && until.test(amid) && !byThen.test(behindTo) && (!deedBehind.test(behindTo) || ending.test(behindTo));
  const joinedBy = isOfTerm && (isUntil || (beginning.test(amid) && ending.test(behindTo)));
  return claim({ s, length, times: [from, to], from: one[0], to: two[0] }, joinedBy && (one[0].day === null) === (two[0].day === null) && (one[0].month === null) === (two[0].month === null));
};

/** 合同期20年，自2015年7月1日至2035年6月30日: the stretch stands behind, as one or as two dates. */
const beforeDates = (s: string, length: Length, from: Mention | undefined, to: Mention | undefined): readonly Claim[] => {
  if (!from || !term.test(s.slice(Math.max(0, length.start - 10), length.start)) || !running.test(s.slice(length.end, from.start))) return [];
  const [first, second] = [stretchOf(from), to ? stretchOf(to) : null];
  const whole = contract.test(s.slice(Math.max(0, length.start - 10), length.start));
  if (from.kind === 'period' && first) return claim({ s, length, times: [from], from: first[0], to: first[1] }, true, whole);
  return first && second && to && /^(?:起)?(?:至|到|—|-|~)$/u.test(s.slice(from.end, to.start)) ? claim({ s, length, times: [from, to], from: first[0], to: second[0] }, first[0].day !== null && second[0].day !== null, whole) : [];
};

/** Lengths of time against the stretches that they are lengths of. */
export const lengthClaims = ({ s, mentions }: Scene): readonly Claim[] => {
  let [last, before]: (Mention | undefined)[] = [];
  return mentions.flatMap((mention, at) => {
    const length = lengthAt(mentions, at);
    const [one, two] = [before, last];
    if (time.has(mention.kind)) [before, last] = [last, mention];
    if (!length) return [];
    // 连续8年 is a streak: it has a finder of its own.
    if ((length.unit === 'day' ? /连续|蝉联|连年/u : /连续|蝉联|连年|首尾/u).test(s.slice(Math.max(0, length.start - 4), length.start))) return [];
    if (otherLength.test(s.slice(Math.max(0, length.start - 16), length.start))) return beforeDates(s, length, mentions[at + length.figures.length], mentions[at + length.figures.length + 1]);
    const found = besideStretch(s, length, two, mentions[at + length.figures.length]);
    if (found.length > 0) return found;
    const behind = behindDates(s, length, one, two);
    const next = at + length.figures.length;
    return behind.length > 0 ? behind : beforeDates(s, length, mentions[next], mentions[next + 1]);
  });
};
