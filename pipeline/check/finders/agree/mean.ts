import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, minus, over, type Reading } from '../../interval.ts';
import { inCommonUnit, isExact } from '../../near.ts';
import { meanOfCounts } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nameOf, sharesWord } from '../../subject.ts';
import { dayNumber } from '../../time.ts';
import { lineTo, mentionsIn, nearby, wordsBefore } from '../../window.ts';
import { asQuotient } from '../../working.ts';

/** Words of a mean and the units of what is shared out; longest first. */
const perWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:每|平均)(?:一)?个?(?:家庭)?户|户均|户平均/u, ['户', '家', '户次']], [/人均|生均|师均|(?:平均)?每人|每名|每位|客单|人平均/u, ['人', '人次']],
  [/亩产|亩均|(?:平均)?每一?亩|平均一亩|单产/u, ['mu', 'ha']], [/每公顷|公顷均|单位面积/u, ['ha']], [/店均|每家?店|单店/u, ['家', '个']], [/(?:每|平均一)[辆台]|单车|车均/u, ['辆', '台']],
  [/(?:每|平均一)[家个]|[企校村园]均|单体/u, ['家', '个', '户', '项', '所']], [/(?:每|平均一)[件单]|件均|单均/u, ['件', '单']], [/(?:每|平均一)[场次班趟列]|[场次班趟]均/u, ['场', '次', '人次', '班', '趟', '列', '架次']], [/每吨|吨均/u, ['t']], [/每股/u, ['股']],
];
const perDay = /日均|[每一]?天平均|平均(?:每|一)[天日]|每[天日](?:平均)?|天均/u;
const perYear = /年均(?!增长)|平均每年|每年平均|每年/u;
const perMonth = /月均|平均每月|每月平均|每月/u;
const perMinute = /每分钟|每一分钟/u;
const perHour = /每个?小时|每一小时|时均/u;

/** 每千人口床位6.94张, 每万人口专利: so many heads are one. */
const perMany: readonly (readonly [RegExp, number])[] = [[/每万(?:名|个)?[^，。；\d]{0,12}$/u, 10000], [/每千(?:名|个)?[^，。；\d]{0,12}$/u, 1000], [/每百(?:名|个|户)?[^，。；\d]{0,12}$/u, 100]];

interface Divisor { readonly figure: Figure | null; readonly reading: Reading; readonly words: string }

const dates = /(?<!\d)(\d{1,2})月(\d{1,2})日(?:[-—~至到]|开[^，。；\d]{0,6}?到|[^，。；\d]{0,6}?到)(?:(\d{1,2})月)?(\d{1,2})日/gu;

/** Days between two dates of one year, both counted. */
const daysBetween = (words: string): readonly number[] => [...words.matchAll(dates)].flatMap(([, m1, d1, m2, d2]) => {
  const days = dayNumber({ year: 2023, month: Number(m2 ?? m1), day: Number(d2) }) - dayNumber({ year: 2023, month: Number(m1), day: Number(d1) }) + 1;
  return days > 1 && days < 366 ? [days] : [];
});

const spans: readonly (readonly [RegExp, number])[] = [[/前三个?季度/u, 9], [/上半年/u, 6], [/(?:第?一|1)季度/u, 3]];
/** Days of the months that a year has begun with, 1至9月, 前三季度: of common years and of leap years. */
const daysOfMonths = (words: string): readonly number[] => {
  const run = [...words.matchAll(/(?<!\d)1月?(?:至|到|-|—|~)(\d{1,2})月/gu)].map(([, last]) => Number(last));
  return [...run, ...spans.flatMap(([word, months]) => (word.test(words) ? [months] : []))].filter((last) => last > 1 && last < 12)
    .flatMap((last) => [2023, 2024].map((year) => dayNumber({ year, month: last + 1, day: 1 }) - dayNumber({ year, month: 1, day: 1 })));
};

const chinese = '零一二三四五六七八九十';
const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/(?<!\d)(?:([一二两三四五六七八九十])|(\d{1,2}))年(?![均度末底初前级期代月])/gu)].map(([, word, digits]) => (digits ? Number(digits) : word === '两' ? 2 : chinese.indexOf(word ?? '')));

const bare = (n: number): Divisor => ({ figure: null, reading: exactly(n), words: String(n) });

/** A whole year is spoken of. */
const ofYear = /去年|全年|今年|上年|\d{4}年(?!\d{1,2}月)/u;

/** By what a mean of time was divided, as far as the sentence and the one before say. */
const timeDivisors = (scene: Scene, f: Figure): readonly Divisor[] => {
  // 长达9天的假期里…; 假期共接待…, in the next paragraph.
  const near = lineTo(scene, f.m.start, 120);
  const words = /假[期日]|长假|节日|展期|会期|活动/u.test(near) ? scene.s.slice(Math.max(0, f.m.start - 260), f.m.start) : near;
  const durations = mentionsIn(scene, f.m.start - words.length, f.m.start).filter((m) => m.kind === 'duration' && m.value !== null);
  const inUnit = (unit: string): readonly Divisor[] => durations.filter((m) => m.unit === unit && Number(m.value) > 1).map((m) => bare(Number(m.value)));
  const tail = wordsBefore(scene, f);
  if (perDay.test(tail)) {
    const years = yearsIn(words).flatMap((n) => [n * 365, n * 365 + 1, n * 365 + 2].map(bare));
    return [...inUnit('day'), ...daysBetween(words).map(bare), ...daysOfMonths(words).map(bare), ...years, ...(ofYear.test(words) ? [365, 366].map(bare) : [])];
  }
  if (perMinute.test(tail)) return [...inUnit('minute'), ...inUnit('hour').map(({ words: n }) => bare(Number(n) * 60))];
  if (perHour.test(tail)) return inUnit('hour');
  if (perYear.test(tail)) return [...inUnit('year'), ...yearsIn(words).map(bare)];
  return perMonth.test(tail) ? [...inUnit('month'), ...(ofYear.test(words) ? [bare(12)] : [])] : [];
};

/** 常住人口78.2万: heads without their classifier. */
const isHeads = ({ m, own }: Figure): boolean => m.unit === '人' || m.unit === '户' || (m.kind === 'count' && m.unit === '' && /人口|人数|老人$/u.test(own));

const meanOf = (total: Figure, { figure, reading, words }: Divisor, mean: Figure, width: string, ofStated = width): Claim | null => {
  const [sum, each] = [inCommonUnit(total), inCommonUnit(mean)];
  const computed = sum.unit === each.unit ? over(sum.reading, reading) : null;
  const stated = meanOfCounts(mean.m, each.reading);
  if (!computed || !isNarrow(stated, ofStated) || !isNarrow(computed, width) || compare(stated, computed) !== 'holds') return null;
  return relationClaim({
    type: 'mean', figures: [total.m, mean.m, ...(figure ? [figure.m] : [])], said: saidBy(mean.m), stated, computed, unit: each.unit,
    working: asQuotient(total.m.text, words),
  });
};

const isTotal = (total: Figure, mean: Figure): boolean =>
  total !== mean && (isExact(total) || total.role === 'change') && !/均|每/u.test(total.lead) && inCommonUnit(total).unit === inCommonUnit(mean).unit;

/** `全长41.7公里，28座车站，平均站间距1.54公里`: between so many stations lie one fewer stretches. */
const spacing = (mean: Figure, totals: readonly Figure[], near: readonly Figure[]): Claim | null => {
  const stations = near.filter((one) => isExact(one) && ['座', '个'].includes(one.m.unit));
  return totals.slice(0, 4).flatMap((total) => stations.flatMap((count) =>
    [1, 0].flatMap((less) => meanOf(total, { figure: count, reading: minus(count.reading, exactly(less)), words: less === 0 ? count.m.text : `(${count.m.text} − 1)` }, mean, '0.05') ?? [])))[0] ?? null;
};

/** A mean whose total and count stand further off, or whose count is one of days; only what agrees is told. */
export const farMean = (scene: Scene, mean: Figure): Claim | null => {
  if (!['level', 'change'].includes(mean.role) || ['percent', 'ratio', 'duration', 'multiple'].includes(mean.m.kind) || !/均|每|产|客单|单店|单车|单体|平均/u.test(wordsBefore(scene, mean))) return null;
  // 产量回到8.5万吨……（the next paragraph）挂果9.4万亩，平均亩产904公斤: what was harvested may be told before.
  const ofField = /[亩单]产/u.test(wordsBefore(scene, mean)) && isNarrow(mean.reading, '0.005');
  const near = nearby(scene, mean, { back: 16, on: 2, lines: 1 }).concat(ofField ? nearby(scene, mean, { back: 24, on: 0, lines: 4 }).filter((one) => Math.abs(one.line - mean.line) > 1 && /产量|总产|收[获了成]/u.test(one.lead)) : []);
  const totals = near.filter((one) => isTotal(one, mean));
  const days = timeDivisors(scene, mean);
  for (const total of totals.filter((one) => one.sentence === mean.sentence || (ofField && /产量|总产|收[获了成]/u.test(one.lead)) || sharesWord(nameOf(one), nameOf(mean)) || (one.line === mean.line && ((mean.sentence - one.sentence === 1 && isNarrow(mean.reading, '0.03')) || isNarrow(mean.reading, '0.001')))).slice(0, isNarrow(mean.reading, '0.001') ? 12 : 4)) {
    for (const divisor of days) {
      const claim = meanOf(total, divisor, mean, '0.12');
      if (claim) return claim;
    }
  }
  const many = perMany.find(([words]) => words.test(wordsBefore(scene, mean)))?.[1];
  if (many !== undefined) {
    const further = isNarrow(mean.reading, '0.01') ? nearby(scene, mean, { back: 24, on: 0, lines: 9 }) : near;
    const heads = further.filter((one) => isExact(one) && isHeads(one)).slice(0, 4);
    const pairs = totals.slice(0, 3).flatMap((total) => heads.map((head) => ({ total, head })));
    return pairs.flatMap(({ total, head }) => {
      const reading = over(head.reading, exactly(many));
      return (reading && meanOf(total, { figure: head, reading, words: `(${head.m.text} ÷ ${many})` }, mean, '0.02')) ?? [];
    })[0] ?? null;
  }
  if (/站间?距/u.test(wordsBefore(scene, mean))) return spacing(mean, totals, near);
  const units = perWords.find(([words]) => words.test(wordsBefore(scene, mean)))?.[1] ?? [];
  const counts = near.filter((one) => isExact(one) && units.includes(one.m.unit)).slice(0, 3);
  // 平均一亩收1650公斤，总共1419吨: there the total is what follows from the mean.
  const given = /一亩/u.test(wordsBefore(scene, mean)) ? totals.filter((one) => one.index < mean.index) : totals;
  for (const total of given.slice(0, isNarrow(mean.reading, '0.001') ? 12 : 5)) {
    for (const count of counts) {
      // In another sentence only figures of many digits agree by more than chance.
      const close = total.sentence === mean.sentence && count.sentence === mean.sentence;
      // 平均一件卖到三百元, beside both: as round as it is said.
      const width = close ? '0.05' : ofField && count.sentence === mean.sentence ? '0.03' : sharesWord(nameOf(total), nameOf(mean)) && count.sentence === mean.sentence ? '0.02' : '0.005';
      const claim = meanOf(total, { figure: count, reading: count.reading, words: count.m.text }, mean, width, close ? '0.35' : width);
      if (claim) return claim;
    }
  }
  return null;
};
