import type { MentionKind } from '../../model/index.ts';
import { Exact, tenTo } from '../number.ts';
import { comparatorBefore } from './comparator.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { digitOf } from './han.ts';
import { tenthsByMouth } from './lexicon/patterns.ts';
import { listEnds, listNot } from './lexicon/ranks.ts';
import { wordTable } from '../table.ts';
import { currencyHeads, currencyMarks } from './lexicon/units.ts';
import { hanNumerals, numeralAt, type Numeral } from './numeral.ts';
import { unitAt, unitWordAt, type UnitFound } from './unit.ts';
import { unitless } from './unitless.ts';

/** A number and its unit, as read; `unit` null: none stands behind it. */
export interface Measured {
  readonly number: Numeral;
  readonly unit: UnitFound | null;
  readonly end: number;
}

/** 元 is the text's own currency unless a name stands before the number (港币5亿元). */
const currencyOf = (page: Page, at: number, unit: UnitFound): string => {
  if (unit.unit !== 'CNY' || !/^(?:元|圆|块|元钱)/u.test(unit.word) || page.s.slice(unit.end - 3, unit.end) === '人民币') return unit.unit;
  const head = page.s.slice(Math.max(0, at - 6), at).replace(/(?:约|超|近|超过|[ $])+$/u, '');
  const named = Object.keys(currencyHeads).find((word) => head.endsWith(word));
  return named === undefined ? page.currency : (currencyHeads[named] ?? page.currency);
};

const measuredAt = (page: Page, at: number): Measured | null => {
  const number = numeralAt(page.s, at);
  if (!number) return null;
  const unit = unitAt(page.s, number);
  return { number, unit: unit && readable(page, at, number, unit) ? unit : null, end: unit?.end ?? number.end };
};

/** Units that need a context of their own: 点 an index, 度 electricity or heat, 日 a long span, 年 no school year. */
const readable = ({ s }: Page, at: number, number: Numeral, { word, end }: UnitFound): boolean => {
  const before = s.slice(Math.max(0, at - 24), at);
  if (word === '点') return /指数|PMI|指标/u.test(before) || number.form === 'han';
  if (word === '度') return /[电温热冷寒]/u.test(before);
  if (word === '月') return false;
  if (word === '日') return number.low.gt(31) || number.decimals > 0 || /^[内以之]/u.test(s.slice(end, end + 1));
  if (word === '年') return !/^[级代]/u.test(s.slice(end, end + 1)) && number.decimals + 1 > 0;
  if (word === '载' || word === '圆' || word === '寸') return number.form !== 'bare' && number.low.lt(1000);
  if (word === '字' || word === '等') return word === '字';
  return true;
};

const refine = (page: Page, at: number, unit: UnitFound): { kind: MentionKind; unit: string } => {
  const before = page.s.slice(Math.max(0, at - 24), at);
  if (unit.word === '点' && /指数|PMI|指标/u.test(before)) return { kind: 'index', unit: 'point' };
  if (unit.word === '度') return /电/u.test(before) ? { kind: 'measure', unit: 'kWh' } : { kind: 'measure', unit: '°C' };
  if (unit.word === '分' && /^\d{1,2}(?:\.\d+)?秒/u.test(page.s.slice(unit.end, unit.end + 8))) return { kind: 'duration', unit: 'minute' };
  if (unit.word === '年') return { kind: 'duration', unit: 'year' };
  if (unit.word === '日') return { kind: 'duration', unit: 'day' };
  if (unit.word === '位' && /(?:上升|前移|提升|跃升|下降|后移|前进|提高|进位|晋升|跃进|下滑|升|降)了?$/u.test(before)) return { kind: 'count', unit: '位' };
  if (unit.kind === 'money') return { kind: 'money', unit: currencyOf(page, at, unit) };
  return { kind: unit.kind, unit: unit.unit };
};

const separator = /(?:\s?(?:[-~至到]|—{1,2}|--)\s?)/uy;

const below = (s: string, at: number): boolean => s.startsWith('零下', at - 2);
const minus = (s: string, at: number): boolean =>
  below(s, at) || s.charAt(at - 1) === '-' && !/[\d%‰A-Za-z]/u.test(s.charAt(at - 2));

/** The upper end of a range and the signed value of both, or null. 从5亿元到8亿元 are two mentions. */
const upperEnd = (page: Page, at: number, low: Measured): { high: Measured; value: Exact; top: Exact } | null => {
  const from = low.unit?.end ?? low.number.end;
  separator.lastIndex = from;
  const mark = separator.exec(page.s)?.[0].trim();
  if (mark === undefined || low.number.high) return null;
  if (/[至到]/u.test(mark) && /[从由](?:[^，。；]{0,8})$/u.test(page.s.slice(Math.max(0, at - 10), at)) && low.unit) return null;
  // −5℃～−2℃; a hyphen behind a hyphen is none.
  const under = mark !== '-' && page.s.charAt(separator.lastIndex) === '-';
  const high = measuredAt(page, separator.lastIndex + (under ? 1 : 0));
  if (!high?.unit || high.number.form === 'bare' && low.number.form !== 'bare') return null;
  if (low.unit && (low.unit.unit !== high.unit.unit)) return null;
  const raw = low.number.low;
  const mantissa = high.number.low.div(tenTo(high.number.power));
  const scaled = low.number.power === 0 && !low.unit && raw.lte(mantissa) ? raw.times(tenTo(high.number.power)) : raw;
  const value = minus(page.s, at) ? scaled.negated() : scaled;
  const top = (high.number.high ?? high.number.low).times(under ? -1 : 1);
  return value.lt(top) ? { high, value, top } : null;
};

const half = /(?:半)(?![年天月导径])/uy;

/** The tenths behind 成: 五 in 一成五; none in 九成一线城市, 三成五家企业. */
const tenthAt = (s: string, at: number): number => {
  const value = '一二三四五六七八九'.indexOf(s.charAt(at) || ' ') + 1;
  const next = s.charAt(at + 1);
  return value > 0 && !hanNumerals.includes(next || '，') && !/[、些般直方定]/u.test(next) && unitWordAt(s, at + 1) === null ? value : 0;
};

/** 两年半, 两倍半, 九成半, 一成五. */
const withHalf = (page: Page, found: Measured): { end: number; plus: Exact } => {
  const tenth = found.unit?.word === '成' ? tenthAt(page.s, found.end) : 0;
  if (tenth > 0) return { end: found.end + 1, plus: new Exact(tenth) };
  if (found.unit?.word === '成' && page.s.charAt(found.end) === '半') return { end: found.end + 1, plus: new Exact(5) };
  if (found.unit?.word === '倍' && page.s.charAt(found.end) === '半' && found.number.decimals === 0) return { end: found.end + 1, plus: new Exact('0.5') };
  half.lastIndex = found.end;
  return found.unit && ['year', 'month', 'day', 'hour'].includes(found.unit.unit === '年' ? 'year' : found.unit.unit) && half.test(page.s)
    ? { end: half.lastIndex, plus: new Exact('0.5') } : { end: found.end, plus: new Exact(0) };
};

const compose = (page: Page, start: number, at: number, found: Measured): Draft => {
  const { number, unit } = found;
  const range = upperEnd(page, at, found);
  const from = range?.high.unit ?? unit;
  if (!from) return unitless(page, start, found.number);
  const scale = tenTo(from.power);
  const extra = withHalf(page, found);
  const negative = minus(page.s, at);
  const low = range ? range.value.times(scale) : number.low.times(scale).plus(extra.plus).times(negative ? -1 : 1);
  const high = range ? range.top : number.high;
  return draft({
    start: negative ? start - (below(page.s, at) ? 2 : 1) : start, end: range ? range.high.end : extra.end, ...refine(page, at, from), value: low, high: high && high.times(scale),
    power: (range ? range.high.number.power : number.power) + from.power, more: number.more || from.more || (range?.high.number.more ?? false), bare: number.form === 'bare',
  });
};

const strict: ReadonlySet<MentionKind> = new Set(['money', 'area', 'measure']);
const labelled = (s: string, start: number, end: number): boolean => {
  const [before, after] = [s.charAt(start - 1), s.charAt(end)];
  const opens = before === '' || '(\n\t、/:'.includes(before);
  return opens && (after === '' || ')\n\t、,，'.includes(after));
};

/** A bare magnitude counts if it is a sum or measure, or if a comparator says so: 亿元企业, 近百人; not 百家争鸣, (亿元). */
const bareCounts = (page: Page, found: Draft): boolean => {
  const { s } = page;
  const before = s.slice(Math.max(0, found.start - 2), found.start);
  if (/[数几若干]$/u.test(before) || labelled(s, found.start, found.end)) return false;
  const compared = found.more || before.endsWith('每') || comparatorBefore(s, found, { unit: found.unit, bare: true }) !== null;
  if (found.kind === null) return false;
  return compared || strict.has(found.kind) || (found.power >= 6 && found.kind === 'count' && found.unit !== '') || found.power >= 9;
};

const halvedKinds: Readonly<Record<string, readonly [kind: MentionKind, unit: string]>> = wordTable({ 小时: ['duration', 'hour'], 钟头: ['duration', 'hour'], 月: ['duration', 'month'], 百分点: ['percentage_point', 'pp'] });

const tenthsBehind = new RegExp(`^${tenthsByMouth}`, 'u');

/** The number that starts at a place, with its unit and range; null if it counts nothing. */
export const quantityAt = (page: Page, at: number): Draft | null => {
  const found = measuredAt(page, at);
  if (!found) return null;
  const { number } = found;
  const last = page.s.charAt(number.end);
  if (listEnds.includes(last) && last !== '' && !listNot.includes(page.s.charAt(number.end + 1) || '。') && !number.more && number.decimals === 0) {
    return draft({ start: at, end: number.end + 1, kind: 'code', value: number.low, unit: 'list' });
  }
  const halved = /^个半(小时|钟头|月|百分点)/u.exec(page.s.slice(number.end, number.end + 5));
  if (halved) {
    const [kind, unit] = halvedKinds[halved[1] ?? ''] ?? ['duration', 'hour'];
    return draft({ start: at, end: number.end + halved[0].length, kind, value: number.low.plus('0.5'), unit });
  }
  const coins = tenthsBehind.exec(page.s.slice(number.end, number.end + 8));
  if (coins && number.decimals === 0 && !number.more && number.low.lt(1000)) {
    const tenth = coins[0].charAt(1) === '半' ? 5 : digitOf(coins[0].charAt(1));
    return draft({ start: at, end: number.end + coins[0].length, kind: 'money', value: number.low.plus(new Exact(tenth).div(10)), unit: page.currency });
  }
  if (number.form !== 'arabic' && /^[几多]/u.test(last) && !number.more) return null;
  const made = compose(page, at, at, found);
  return made.bare && !bareCounts(page, made) ? { ...made, kind: null, value: null } : made;
};

/** $500, HK$12.5亿, RMB3000: the mark is inside the span. */
export const markedMoneyAt = (page: Page, at: number): Draft | null => {
  const mark = Object.keys(currencyMarks).find((one) => page.s.startsWith(one, at));
  if (mark === undefined) return null;
  const from = at + mark.length + (page.s.charAt(at + mark.length) === ' ' ? 1 : 0);
  const found = measuredAt(page, from);
  if (!found || found.number.form !== 'arabic') return null;
  const unit = currencyMarks[mark] ?? (page.currency === 'CNY' ? 'USD' : page.currency);
  const made = compose(page, at, from, found);
  const end = found.unit && found.unit.kind === 'money' ? made.end : found.number.end;
  return { ...made, start: at, end, kind: 'money', unit, value: found.number.low };
};
