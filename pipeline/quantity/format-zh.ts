import type { Comparator, Quantity, Sense, Status } from '../model/index.ts';
import { decimalsIn, digitsIn, magnitudeOf, type Magnitude } from './digits.ts';
import { factorsOf } from './factor.ts';
import type { FormatOptions, QuantityParts } from './format.ts';
import { chineseFraction, fractionOf, partsOf } from './fraction.ts';
import { Exact } from './number.ts';
import { unitRow, type UnitKind } from './unit.ts';

export const zhMagnitudeWords: Readonly<Record<number, string>> = { 0: '', 4: '万', 8: '亿', 12: '万亿' };

/** 1.58万亿元, 2986.41亿元, 18.62万人; a number that these would make long stands in plain digits (12345家). */
const magnitudes: readonly Magnitude[] = [{ power: 12, decimals: 2 }, { power: 8, decimals: 4 }, { power: 4, decimals: 2 }];

/** Kinds that Chinese counts in 万 and 亿. */
export const hasMagnitude = (kind: UnitKind): boolean => ['money', 'area', 'measure', 'count'].includes(kind);

const before: Readonly<Record<Comparator, string>> = { eq: '', approx: '约', ge: '', gt: '超', le: '不超过', lt: '不足', max: '最高' };
/** Behind a verb: 提高超 would hold 高超, 增长最高 two words for up. */
const behindVerb: Readonly<Partial<Record<Comparator, string>>> = { gt: '超过', max: '最多' };

/** The comparator around a number: 近 is an approx from below (of a time 将近, for 近三年 is the last three), 以上 follows what it bounds. */
export const chineseComparator = (quantity: Quantity, verb = ''): { readonly before: string; readonly after: string } => {
  const { comparator, dir, unit } = quantity;
  const word = dir === 'below' ? (unitRow(unit).kind === 'duration' ? '将近' : '近') : (verb && behindVerb[comparator]) || before[comparator];
  return { before: word, after: comparator === 'ge' ? '以上' : '' };
};

type Verbs = readonly [growth: string, decline: string];
const ofRates: Verbs = ['增长', '下降'];
const ofAmounts: Verbs = ['增加', '减少'];
const verbs: Readonly<Partial<Record<UnitKind, Verbs>>> = {
  percent: ofRates, multiple: ofRates, ratio: ofRates, 'percentage-point': ['提高', '下降'], index: ['上升', '下降'], duration: ['延长', '缩短'],
};

const verbOf = (kind: UnitKind, sense: Sense | null): string => {
  const [growth, decline] = verbs[kind] ?? ofAmounts;
  return sense === 'growth' ? growth : sense === 'decline' ? decline : sense === 'higher' ? '高出' : sense === 'lower' ? '低' : '';
};

interface Printed { readonly digits: string; readonly magnitude: string }

const powerOf = (value: string, { unit, written }: Quantity): number =>
  (hasMagnitude(unitRow(unit).kind) ? magnitudeOf(value, magnitudes, written) : 0);

/** Power of ten of the last digit that Chinese prints: 2986.4亿元 is 7. */
export const lastPrintedPower = (quantity: Quantity): number => {
  const power = powerOf(quantity.value, quantity);
  return power - decimalsIn(quantity.value, power, quantity.written);
};

const print = (value: string, quantity: Quantity): Printed => {
  const power = powerOf(value, quantity);
  return { digits: digitsIn(value, power, quantity.written), magnitude: zhMagnitudeWords[power] ?? '' };
};

/** Digits that a reader takes for a year. */
const yearly = /^(?:1\d|20)\d{2}$/u;

// GB/T 15835: a magnitude may not be left out of a range's lower end, nor a percent sign; a unit may, unless the upper
// end's magnitude would then seem to be the lower's too (1家～2万家), or things counted to be years (1800片～2000片).
const rangeDigits = (low: Printed, high: Printed, unit: string, kind: UnitKind): string => {
  const years = kind === 'count' && yearly.test(low.digits) && yearly.test(high.digits);
  const own = ['%', '‰'].includes(unit) || years || (low.magnitude === '' && high.magnitude !== '') ? unit : '';
  return `${low.digits}${low.magnitude}${own}～${high.digits}`;
};

/** What Chinese prints of a multiple that grows: by how many times, 翻番 being 1倍. */
const ends = (quantity: Quantity): readonly [string, string | null] => {
  const { unit, sense, value, valueHigh, factor } = quantity;
  if (unit !== 'x' || factor === undefined || (sense !== 'growth' && sense !== 'higher')) return [value, valueHigh];
  const [low, high] = factorsOf(quantity).map((one) => one && new Exact(one).minus(1).toFixed());
  return [low ?? value, high ?? null];
};

const doublings: ReadonlyMap<string, string> = new Map([['2', '翻番'], ['4', '翻两番'], ['8', '翻三番'], ['16', '翻四番'], ['32', '翻五番']]);

/** 翻番, 翻两番: growth whose factor is the number said. */
const doubling = ({ unit, sense, value, valueHigh, comparator, factor }: Quantity): string | undefined =>
  unit === 'x' && sense === 'growth' && comparator === 'eq' && valueHigh === null && factor !== undefined && new Exact(factor).eq(value)
    ? doublings.get(new Exact(value).toFixed()) : undefined;

/** 2000年 is a year, 2000个年头 a time. */
const unitWord = (quantity: Quantity, digits: readonly string[], short: boolean, verb: string): string => {
  const { kind, zh } = unitRow(quantity.unit);
  if (quantity.unit === 'year' && digits.some((one) => yearly.test(one))) return '个年头';
  return short ? '' : kind === 'index' && verb !== '' ? '点' : zh;
};

/** Words of a status; the locales of the templates say the same. */
const statusWords: Readonly<Record<Status, string>> = { final: '', revised: '', preliminary: '（初步数）', estimate: '（估计数）', target: '（目标数）' };

const numberOf = (quantity: Quantity, axis: boolean): { readonly number: string; readonly digits: readonly string[]; readonly magnitude: string } => {
  const { zh, kind } = unitRow(quantity.unit);
  const fraction = kind === 'ratio' && !axis ? fractionOf(quantity) : null;
  if (fraction) return { number: chineseFraction(fraction), digits: [], magnitude: '' };
  if (kind === 'ratio' && !axis && quantity.valueHigh === null) return { number: partsOf(quantity).join(':'), digits: [], magnitude: '' };
  const [first, last] = ends(quantity);
  const low = print(first, quantity);
  const high = last === null ? null : print(last, quantity);
  return { number: high ? rangeDigits(low, high, zh, kind) : low.digits, digits: [low.digits, ...(high ? [high.digits] : [])], magnitude: (high ?? low).magnitude };
};

export const chineseParts = (quantity: Quantity, options: FormatOptions): QuantityParts => {
  const { kind } = unitRow(quantity.unit);
  const axis = options.form === 'axis';
  const verb = options.sense === true ? verbOf(kind, quantity.sense) : '';
  const status = statusWords[options.status ?? 'final'];
  const doubled = verb === '' ? undefined : doubling(quantity);
  if (doubled !== undefined) return { before: '', number: doubled, after: status };
  const comparator = options.comparator === false ? { before: '', after: '' } : chineseComparator(quantity, verb);
  const { number, digits, magnitude } = numberOf(quantity, axis);
  const short = axis && !['percent', 'percentage-point', 'multiple', 'rank'].includes(kind);
  return {
    before: verb + comparator.before + (kind === 'rank' ? '第' : ''),
    number,
    after: magnitude + unitWord(quantity, digits, short, verb) + comparator.after + status,
  };
};
