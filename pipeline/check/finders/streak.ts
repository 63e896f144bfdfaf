import type { Claim, Mention, Verdict } from '../../model/index.ts';
import { apart, type Reading } from '../interval.ts';
import { fallingWords, risingWords, sinceBefore, sinceBehind, streakBefore, untilBefore } from '../lexicon/order.ts';
import { yearsOfText } from '../issued.ts';
import { readingOfMention } from '../reading.ts';
import { claimOf } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { momentOf, stretchOf, type Moment } from '../time.ts';
import { byPairs } from './streak-pairs.ts';
import { stepClaims } from './streak-steps.ts';
import { listedYears } from './streak-years.ts';

/** A streak and its sentence: 连续8年. */
interface Streak {
  readonly mention: Mention;
  readonly n: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** The mentions of its sentence, itself among them. */
  readonly others: readonly Mention[];
  /** +1 rising, −1 falling, 0 neither said. */
  readonly way: number;
}

const units: ReadonlySet<string> = new Set(['year', 'month', 'quarter']);
const longest = 240;

const streaksOf = ({ s, mentions }: Scene): readonly Streak[] => mentions.flatMap((mention, at) => {
  if (mention.kind !== 'duration' || !units.has(mention.unit) || mention.value === null || mention.comparator !== 'eq' || mention.valueHigh !== null) return [];
  if (!streakBefore.test(s.slice(Math.max(0, mention.start - 4), mention.start))) return [];
  const from = Math.max(0, mention.start - longest);
  const start = from + s.slice(from, mention.start).search(/[^。\n！？]*$/u);
  const end = mention.end + (/^[^。\n！？]*/u.exec(s.slice(mention.end, mention.end + longest))?.[0].length ?? 0);
  const others = mentions.slice(Math.max(0, at - 30), at + 30).filter((one) => one.start >= start && one.end <= end);
  const behind = s.slice(mention.end, mention.end + 20);
  return [{ mention, n: Number(mention.value), unit: mention.unit, start, end, others, way: risingWords.test(behind) ? 1 : fallingWords.test(behind) ? -1 : 0 }];
});

/** How many years, months or quarters a stretch has, both ends counted; null where it is too coarse. */
const count = (from: Moment, to: Moment, unit: string): number | null => {
  if (unit === 'year') return to.year - from.year + 1;
  if (from.month === null || to.month === null) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return unit === 'month' ? months : months % 3 === 0 ? months / 3 : null;
};

/**
 * `exact`: in brackets right behind, the stretch is the streak's own; `explicit`: it bounds the streak (a streak may be
 * shorter than the years that a sentence speaks of, never longer).
 */
interface Ends { readonly figures: readonly Mention[]; readonly size: number; readonly explicit: boolean; readonly exact: boolean }

/** 2022年四季度: one quarter, not a longer stretch. */
const isQuarter = (one: Mention): boolean => {
  const stretch = one.kind === 'period' ? stretchOf(one) : null;
  return stretch != null && count(stretch[0], stretch[1], 'quarter') === 1;
};

const isTime = ({ kind }: Mention): boolean => kind === 'year' || kind === 'date';

/** Between a stretch and its streak: a subject, no other figure. */
const besideStreak = /^，?[\p{Script=Han}]{0,10}$/u;

/** 自2015年起，到2023年已连续9年举办: both ends and the streak in one breath, with no year left out. */
const rightBehind = /^[底末]?，?(?:已经?|已有|实现了?|共)?(?:连续|连)$/u;
const paused = /停|中断|除|间断|例外|暂|未能|取消/u;

/** 2016年至2023年，连续8年; 连续8年（2016-2023年）; 自2018年起连续6年 … 截至2023年. */
const endsOf = (scene: Scene, { mention, unit, others, n }: Streak): Ends | null => {
  const { s } = scene;
  for (const one of others) {
    const stretch = one.kind === 'period' && one.iso?.includes('/') ? stretchOf(one) : null;
    const size = stretch && count(stretch[0], stretch[1], unit);
    const gap = one.end <= mention.start ? s.slice(one.end, mention.start) : s.slice(mention.end, one.start);
    const behind = one.end > mention.start;
    if (size !== null && size > 1 && (behind ? /^[\p{Script=Han}]{0,4}\($/u : besideStreak).test(gap)) return { figures: [one], size, explicit: true, exact: behind };
  }
  const isStep = (one: Mention): boolean => isTime(one) || (unit === 'year' && one.kind === 'period' && one.text.endsWith('年度')) || (unit === 'quarter' && isQuarter(one));
  const from = others.find((one) => isStep(one) && one.end <= mention.start && (sinceBefore.test(s.slice(Math.max(0, one.start - 2), one.start)) || sinceBehind.test(s.slice(one.end, one.end + 4))));
  const begin = from && stretchOf(from);
  if (!from || !begin) return null;
  const to = others.find((one) => isStep(one) && one !== from && one.start > from.end && untilBefore.test(s.slice(Math.max(0, one.start - 5), one.start)));
  const end = to && stretchOf(to);
  const told = end ? count(begin[0], end[unit === 'quarter' ? 1 : 0], unit) : null;
  if (to && told !== null) {
    const right = rightBehind.test(s.slice(to.end, mention.start)) && !paused.test(s.slice(from.end, mention.end + 24));
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
const afterYear = (scene: Scene, { mention, n, unit, others }: Streak): Claim | null => {
  const from = unit === 'year' ? others.findLast((one) => isTime(one) && one.end <= mention.start) : undefined;
  const begin = from && stretchOf(from)?.[0];
  if (!from || !begin || !after.test(scene.s.slice(from.end, mention.start)) || !yearsOfText(scene).includes(begin.year + n)) return null;
  return claimOf({
    type: 'streak', figures: [from, mention], stated: `${n}年`, computed: `${n}年`, verdict: 'holds', said: mention,
    note: { zh: `${begin.year}年之后至${begin.year + n}年为${n}年，文中写${n}年。`, en: `After ${begin.year}, to ${begin.year + n}, it is ${n} years; the text says ${n}.` },
  });
};

/** `2012年……就在这一年第一次捧回奖牌，此后岁岁不落，到2023年已是连续12年`: the first year is told in a sentence before. Only what agrees is told. */
const fromToldYear = ({ s, mentions }: Scene, { mention, n, unit, others, start }: Streak): Claim | null => {
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

/** Changes from year to year are one fewer than the years. */
const byEnds = (streak: Streak, { figures, size, explicit, exact }: Ends): Claim | null => {
  const { n, unit, way, mention } = streak;
  const off = size - n;
  const verdict: Verdict = off === 0 || (off === 1 && way !== 0) ? 'holds' : off === 1 || !(explicit && (exact || off < 0)) ? 'undecided' : 'fails';
  const word = words[unit] ?? { zh: '', en: '' };
  if (verdict === 'undecided' && Math.abs(off) > 1) return null;
  const open = verdict === 'undecided' ? { zh: '，首尾是否计入不明', en: ', and it is not said whether both ends count' } : { zh: '', en: '' };
  return claimOf({
    type: 'streak', figures: [...figures, mention], stated: `${n}${word.zh}`, computed: `${size}${word.zh}`, verdict, said: mention,
    note: { zh: `首尾都计为${size}${word.zh}，文中写${n}${word.zh}${open.zh}。`, en: `With both ends counted it is ${size} ${word.en}; the text says ${n}${open.en}.` },
  });
};

interface Point { readonly mention: Mention; readonly year: number | null; readonly reading: Reading }

const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);
const parted = /^[^。；\n]{0,24}$/u;

/** Figures of one unit that follow each other in the sentence, nearest to the streak. */
const seriesOf = ({ s }: Scene, { mention, others, n }: Streak): readonly Point[] => {
  const before = others.filter((one) => values.has(one.kind) && one.end <= mention.start);
  const pool = before.length > 1 ? before : others.filter((one) => values.has(one.kind) && one.start >= mention.end);
  const last = pool.at(-1);
  const same = pool.filter((one) => one.unit === last?.unit && one.kind === last.kind && one.sense === last.sense && one.comparator === 'eq' && one.valueHigh === null);
  const near = same.filter((one, at) => at === 0 || parted.test(s.slice(same[at - 1]?.end ?? 0, one.start)));
  return near.slice(0, n + 1).flatMap((one) => {
    const reading = readingOfMention(one);
    const stamp = others.findLast((time) => time.kind === 'year' && time.end <= one.start && one.start - time.end < 14);
    return reading ? [{ mention: one, reading, year: stamp ? Number(stamp.value) : null }] : [];
  });
};

const dated = (points: readonly Point[]): boolean =>
  points.every(({ year }) => year !== null) && points.every(({ year }, at) => at === 0 || (year ?? 0) - (points[at - 1]?.year ?? 0) === 1);

/** 2019年、2020年、2021年…分别为: as many years in a row as there are figures. */
const eachYear = (others: readonly Mention[], points: readonly Point[]): boolean => {
  const years = others.filter(({ kind, end }) => kind === 'year' && end <= (points[0]?.mention.start ?? 0)).map(({ value }) => Number(value));
  return years.length === points.length && years.every((year, n) => n === 0 || year - (years[n - 1] ?? 0) === 1);
};

/** 2020—2024年…分别为: a stretch of as many years as there are figures dates them one by one. */
const stretched = ({ others, unit, mention }: Streak, points: readonly Point[]): boolean => unit === 'year' && (eachYear(others, points) || others.some((one) => {
  const stretch = one.kind === 'period' && one.end <= mention.start && one.iso?.includes('/') ? stretchOf(one) : null;
  return stretch !== null && count(stretch[0], stretch[1], unit) === points.length;
}));

/** 165家、252家、409家，连续三年增长: does each step go the way that the text says? Growth rates must be on the right side of nought. */
const bySeries = (scene: Scene, streak: Streak): Claim | null => {
  const { n, way, mention } = streak;
  const points = way === 0 ? [] : seriesOf(scene, streak);
  if (points.length < 2 || (points.length !== n && points.length !== n + 1)) return null;
  const rates = points.every(({ mention: { kind, sense } }) => kind === 'percent' && (sense === 'growth' || sense === 'decline'));
  const named = dated(points);
  if (!rates && !named && !/分别/u.test(scene.s.slice(streak.start, mention.start))) return null;
  const wrong = rates
    ? points.filter(({ mention: { sense, value } }) => ((sense === 'growth') !== Number(value) < 0 ? 1 : -1) !== way)
    : points.slice(1).filter(({ reading }, at) => {
      const [a, b] = [points[at]?.reading ?? reading, reading];
      const rises = b.strict.low.at.plus(b.strict.high.at).gt(a.strict.low.at.plus(a.strict.high.at));
      return apart(a.strict, b.strict) && rises !== way > 0;
    });
  const verdict: Verdict = wrong.length === 0 ? 'holds' : named || stretched(streak, points) ? 'fails' : 'undecided';
  const list = points.map(({ mention: { text } }) => text).join('、');
  const does = way > 0 ? { zh: '上升', en: 'rise' } : { zh: '下降', en: 'fall' };
  return claimOf({
    type: 'streak', figures: [...points.map((point) => point.mention), mention], stated: mention.text, computed: list, verdict,
    note: {
      zh: `${list}：${wrong.length === 0 ? `逐期${does.zh}` : `并非逐期${does.zh}`}，文中说连续${mention.text}。`,
      en: `${points.map(({ mention: { text } }) => text).join(', ')} ${wrong.length === 0 ? 'all' : 'do not all'} ${does.en}; the text says ${n} in a row.`,
    },
  });
};

/** 连续五年稳定在50万吨以上，2019年50.2万吨、…: is each figure of the series above the bound? */
const byBound = (scene: Scene, streak: Streak): Claim | null => {
  const { n, mention, others } = streak;
  const bound = others.find((one) => one.start >= mention.end && one.start - mention.end < 12 && (one.comparator === 'ge' || one.comparator === 'gt'));
  const floor = bound && readingOfMention(bound);
  const points = bound ? seriesOf(scene, { ...streak, others: others.filter((one) => one.unit === bound.unit || one.kind === 'year') }) : [];
  if (!bound || !floor || points.length !== n || points.some((point) => point.mention.unit !== bound.unit)) return null;
  const low = points.find(({ reading }) => apart(reading.strict, floor.strict));
  if (low && !dated(points)) return null;
  const list = points.map(({ mention: { text } }) => text).join('、');
  return claimOf({
    type: 'streak', figures: [mention, bound, ...points.map((point) => point.mention)], stated: mention.text, computed: list, verdict: low ? 'fails' : 'holds',
    note: {
      zh: low ? `${low.mention.text}不在${bound.text}以上，文中说连续${mention.text}。` : `${list}均不低于${bound.text}，共${n}期。`,
      en: low ? `${low.mention.text} is below ${bound.text}; the text says ${n} in a row.` : `All ${n} figures are no less than ${bound.text}.`,
    },
  });
};

/** 连续n年: against the stretch that the sentence gives it, and against the series that it speaks of. */
export const streaks: Finder = (scene) => [...stepClaims(scene), ...listedYears(scene), ...lengthsOf(scene)];

const lengthsOf: Finder = (scene) => streaksOf(scene).flatMap((streak) => {
  const ends = endsOf(scene, streak);
  const pairs = byPairs(scene, { ...streak, before: streak.others.filter((one) => one.end <= streak.mention.start) });
  return [ends ? byEnds(streak, ends) : (afterYear(scene, streak) ?? fromToldYear(scene, streak)), bySeries(scene, streak), byBound(scene, streak), pairs].flatMap((claim) => claim ?? []);
});
