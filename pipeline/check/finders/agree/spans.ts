import type { Claim, Mention } from '../../../model/index.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf, type Moment } from '../../time.ts';
import { mentionsIn } from '../../window.ts';

const runs = /(?<![第\d.])([二三四五六七八九十]|\d{1,2})连(?:增|涨|升|冠|丰|降|跌|胜|红|快)/gu;
const isYear = ({ kind, iso, value }: Mention): boolean => kind === 'year' && /^\d{4}$/u.test(iso ?? value ?? '');
const yearIn = (one: Mention): number => Number(one.iso ?? one.value);

const spanOf = (one: Mention): number => { const stretch = stretchOf(one); return stretch ? stretch[1].year - stretch[0].year + 1 : 0; };

/** `从2016年算到2023年，产量已是“八连增”`: as many years as the sentence runs over. Only what agrees is told. */
export const runsOfYears = (scene: Scene): readonly Claim[] => [...scene.s.matchAll(runs)].flatMap((match) => {
  const n = numberOf(match[1] ?? '');
  const at = match.index;
  const from = at - (/[^。\n]{0,80}$/u.exec(scene.s.slice(Math.max(0, at - 80), at))?.[0].length ?? 0);
  const times = mentionsIn(scene, from, at);
  const years = times.filter(isYear);
  const whole = times.findLast((one) => one.kind === 'period' && one.iso?.includes('/'));
  const [first, last] = whole ? [whole, whole] : [years.at(-2), years.at(-1)];
  if (n < 2 || !first || !last || (whole ? spanOf(whole) : yearIn(last) - yearIn(first) + 1) !== n || !/从|自|由|起|至|到|[—~-]/u.test(scene.s.slice(from, last.end))) return [];
  const ends = whole ? (stretchOf(whole) ?? []).map(({ year }) => year) : [yearIn(first), yearIn(last)];
  const said = { start: at, end: at + match[0].length };
  return [claimOf({
    type: 'streak', figures: [...new Set([first, last]), said], stated: match[0], computed: `${n}年`, verdict: 'holds', said,
    note: { zh: `${ends[0]}年至${ends[1]}年首尾都计为${n}年，文中写${match[0]}。`, en: `From ${ends[0]} to ${ends[1]}, both counted, it is ${n} years; the text says ${n} in a row.` },
  })];
});

/** Whole years or months between two moments; null where they are too coarse. */
const apart = (a: Moment, b: Moment, unit: string): number | null => {
  if (unit === 'year') return b.year - a.year;
  return a.month === null || b.month === null ? null : (b.year - a.year) * 12 + b.month - a.month;
};

const least: Readonly<Record<string, number>> = { year: 5, month: 7 };
const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { year: { zh: '年', en: ' years' }, month: { zh: '个月', en: ' months' } };

/**
 * `1953年……；1982年……。二十九年间`, `工期按54个月安排，2021年3月动工，计划2025年9月通车`: two times told beside a length that lies
 * between them exactly. Only what agrees is told, and only of lengths that few pairs have by chance.
 */
export const lengthsBetween = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((length) => {
  const floor = Object.hasOwn(least, length.unit) ? least[length.unit] : undefined;
  const n = Number(length.value);
  if (floor === undefined || length.kind !== 'duration' || length.comparator !== 'eq' || length.valueHigh !== null || !Number.isInteger(n) || n < floor) return [];
  const line = { from: scene.s.lastIndexOf('\n', length.start) + 1, to: scene.s.indexOf('\n', length.end) };
  const near = mentionsIn(scene, Math.max(line.from, length.start - 90), Math.min(line.to < 0 ? scene.s.length : line.to, length.end + 40));
  const times = near.filter((one) => (one.kind === 'year' || one.kind === 'date') && stretchOf(one) !== null).toSorted((a, b) => Math.abs(a.start - length.start) - Math.abs(b.start - length.start)).slice(0, 2);
  const [a, b] = times.toSorted((one, two) => one.start - two.start);
  const [from, to] = [a && stretchOf(a)?.[0], b && stretchOf(b)?.[0]];
  if (!a || !b || !from || !to || apart(from, to, length.unit) !== n) return [];
  const word = words[length.unit] ?? { zh: '', en: '' };
  return [claimOf({
    type: 'calendar', figures: [a, b, length], stated: `${n}${word.zh}`, computed: `${n}${word.zh}`, verdict: 'holds', said: length,
    note: { zh: `${a.text}至${b.text}为${n}${word.zh}，文中写${length.text}。`, en: `Between the two times lie ${n}${word.en}; the text says ${n}.` },
  })];
});

const deeds = /(?<![第\d])([两二三四五六七八九])(?:次|回|届|轮|批|场|趟)[:：]([^。\n]{6,200})/gu;

/** `被刷新了三次：7月11日，…；8月4日，…；12月20日，…`: as many items as the number says. Only what agrees is told. */
export const deedsListed = (scene: Scene): readonly Claim[] => [...scene.s.matchAll(deeds)].flatMap((match) => {
  const n = numberOf(match[1] ?? '');
  const items = (match[2] ?? '').split('；');
  if (items.length !== n) return [];
  const start = match.index;
  const said = { start, end: start + 2 };
  let at = start + match[0].length - (match[2] ?? '').length;
  const firsts = items.flatMap((item) => {
    const [first] = mentionsIn(scene, at, at + item.length);
    at += item.length + 1;
    return first ? [first] : [];
  });
  return firsts.length === n && firsts.every(({ kind }) => kind === firsts[0]?.kind) ? [claimOf({
    type: 'list-count', figures: [said, ...firsts], stated: String(n), computed: String(n), verdict: 'holds', said,
    note: { zh: `逐次列出${n}项；文中所说为“${match[0].slice(0, 2)}”。`, en: `${n} are told one by one; the text says ${n}.` },
  })] : [];
});
