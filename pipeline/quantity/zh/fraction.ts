import type { Comparator } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { evaluateHan } from './han.ts';
import { numeralAt } from './numeral.ts';
import { wordTable } from '../table.ts';

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const han = '[一二三四五六七八九十百]{1,4}';

const exec = (regex: RegExp, s: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(s);
};

const scales: Readonly<Record<string, readonly [unit: string, divisor: number]>> = { 百: ['%', 1], 千: ['‰', 1], 万: ['‰', 10] };
const parts = sticky('([百千万])分之');
const rangeMark = sticky('(?:至|到|-|~|—)(?:百分之)?');

/** 百分之五十, 百分之三至四, 千分之五. */
const percentAt = ({ s }: Page, at: number): Draft | null => {
  const match = exec(parts, s, at);
  const scale = scales[match?.[1] ?? ''];
  const first = scale && numeralAt(s, parts.lastIndex);
  if (!scale || !first || first.form === 'bare' && !/百分之百/u.test(s.slice(at, at + 4))) return null;
  const [unit, divisor] = scale;
  const mark = exec(rangeMark, s, first.end);
  const second = mark && numeralAt(s, rangeMark.lastIndex);
  const high = second && second.low.gt(first.low) ? second : null;
  return draft({
    start: at, end: high?.end ?? first.end, kind: 'percent', unit, value: first.low.div(divisor),
    high: high ? high.low.div(divisor) : (first.high?.div(divisor) ?? null), more: first.more,
  });
};

const fractions = [sticky(`(${han})分之(${han})`), sticky('(\\d{1,4})分之(\\d{1,4})'), sticky('([二三四五六七八九])分([一二三四五六七八九])(?![十百千万分钟])')];
const perMany = sticky('(\\d{1,6}(?:\\.\\d{1,4})?)/(10万|十万|万|千)(?!\\p{Script=Han}?[元吨瓦米])');
const slash = sticky('(\\d{1,2})/(\\d{1,3})(?![\\d/.月年])');

const ratio = (start: number, end: number, top: Exact, bottom: Exact): Draft =>
  draft({ start, end, kind: 'ratio', unit: 'ratio', value: top.div(bottom).toSignificantDigits(10) });

const numberOf = (text: string | undefined): Exact | null => (text === undefined ? null : /^\d/u.test(text) ? new Exact(text) : evaluateHan(text));

const fractionAt = ({ s }: Page, at: number): Draft | null => {
  for (const regex of fractions) {
    const match = exec(regex, s, at);
    const [bottom, top] = [numberOf(match?.[1]), numberOf(match?.[2])];
    if (bottom && top && bottom.gt(0) && (regex !== fractions[2] || top.lt(bottom))) return ratio(at, regex.lastIndex, top, bottom);
  }
  // 6.84/10万: a rate per hundred thousand.
  const many = exec(perMany, s, at);
  if (many) return ratio(at, perMany.lastIndex, new Exact(many[1] ?? '0'), { 万: new Exact(10_000), 千: new Exact(1000) }[many[2] ?? ''] ?? new Exact(100_000));
  const match = exec(slash, s, at);
  const [top, bottom] = [numberOf(match?.[1]), numberOf(match?.[2])];
  return top && bottom && top.lt(bottom) && top.gt(0) && s.charAt(at - 1) !== '/' ? ratio(at, slash.lastIndex, top, bottom) : null;
};

const proportion = sticky('\\d{1,40}(?:\\.\\d{1,40})?(?: ?: ?\\d{1,40}(?:\\.\\d{1,40})?){1,4}(?![\\d:])');
const clock = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u;
/** What such numbers are the parts of, before them: no time of day then. */
const ofParts = /(?:[比例]|结构|构成)[^，。；\n]{0,18}$/u;
const spoken = sticky('([一二三四五六七八九十])(?:对|比)([一二三四五六七八九十])');

/** 6.2:41.5:52.3; a time of day is stepped over (`end` without a mention). */
const proportionAt = ({ s }: Page, at: number): Draft | 'clock' | null => {
  const match = exec(proportion, s, at);
  if (match) {
    const values = match[0].split(':').map((part) => part.trim());
    const [first = '0', second = '0'] = values;
    if (clock.test(match[0]) && !ofParts.test(s.slice(Math.max(0, at - 22), at))) return 'clock';
    if (values.some((value) => value.length > 20) || new Exact(second).isZero()) return null;
    return { ...ratio(at, proportion.lastIndex, new Exact(first), new Exact(second)), values };
  }
  const words = exec(spoken, s, at);
  const [top, bottom] = [numberOf(words?.[1]), numberOf(words?.[2])];
  if (!top || !bottom || (top.eq(bottom) && !/配|资助|比例/u.test(s.slice(Math.max(0, at - 8), at + 8)))) return null;
  return { ...ratio(at, spoken.lastIndex, top, bottom), values: [top.toFixed(), bottom.toFixed()] };
};

const half = sticky('一半');

const singlePartAt = (page: Page, at: number): Draft | 'clock' | null => {
  if (exec(half, page.s, at)) return draft({ start: at, end: at + 2, kind: 'ratio', unit: 'ratio', value: new Exact('0.5') });
  return percentAt(page, at) ?? fractionAt(page, at) ?? proportionAt(page, at);
};

/** 三分之一到一半, 四分之一至三分之一; 由三分之一至一半 are two mentions. */
const upTo = (page: Page, low: Draft): Draft => {
  if (low.kind !== 'ratio' || low.values.length > 0 || !'至到~—'.includes(page.s.charAt(low.end) || '，')) return low;
  if (/[从由](?:[^，。；]{0,8})$/u.test(page.s.slice(Math.max(0, low.start - 10), low.start))) return low;
  const high = singlePartAt(page, low.end + 1);
  return high && high !== 'clock' && high.kind === 'ratio' && high.value && low.value?.lt(high.value) ? { ...low, end: high.end, high: high.value } : low;
};

/** Fractions, percentages in words and proportions at a place. `clock`: a time of day, to be stepped over. */
export const partAt = (page: Page, at: number): Draft | 'clock' | null => {
  const part = singlePartAt(page, at);
  return part && part !== 'clock' ? upTo(page, part) : part;
};

const doubling = sticky('翻了?(近|将近|约|超|逾)?([一两二三四五\\d])?番');
const around: Readonly<Record<string, Comparator>> = wordTable({ 近: 'approx', 将近: 'approx', 约: 'approx', 超: 'gt', 逾: 'gt' });

/** 翻番, 翻一番 (2), 翻两番 (4): the factor is the value. */
export const doublingAt = ({ s }: Page, at: number): Draft | null => {
  const match = exec(doubling, s, at);
  if (!match) return null;
  const [, about, count] = match;
  const times = count === undefined ? 1 : /\d/u.test(count) ? Number(count) : '零一二三四五'.indexOf(count === '两' ? '二' : count);
  const value = new Exact(2).pow(times);
  return draft({ start: at, end: doubling.lastIndex, kind: 'multiple', unit: 'x', value, factor: value, sense: 'growth', comparator: around[about ?? ''] ?? null });
};
