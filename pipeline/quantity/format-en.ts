import type { Comparator, Quantity, Status } from '../model/index.ts';
import { digitsIn, magnitudeOf, type Magnitude } from './digits.ts';
import { factorsOf } from './factor.ts';
import { multipleFrame, senseFrame, type Frame } from './format-en-sense.ts';
import { hasMagnitude } from './format-zh.ts';
import type { FormatOptions, QuantityParts } from './format.ts';
import { englishFraction, fractionOf, ordinalWord, partsOf } from './fraction.ts';
import { hectaresOfMu } from './gloss.ts';
import { Exact, withCommas } from './number.ts';
import { unitRow, type UnitKind } from './unit.ts';

export const enMagnitudeWords: Readonly<Record<number, string>> = { 0: '', 6: ' million', 9: ' billion', 12: ' trillion' };
const shortWords: Readonly<Record<number, string>> = { 0: '', 6: ' mn', 9: ' bn', 12: ' tn' };

/** Design §5: from 10^12 trillion, from 10^9 billion, from 10^6 million. Things are counted out where that would be long. */
const magnitudes = (kind: UnitKind): readonly Magnitude[] =>
  [12, 9, 6].map((power) => ({ power, decimals: kind === 'money' ? 6 : 3 }));

const before: Readonly<Record<Comparator, string>> = {
  eq: '', approx: 'about ', ge: 'at least ', gt: 'more than ', le: 'no more than ', lt: 'less than ', max: 'up to ',
};

/** The comparator as English puts it: always before. An approx from below (近) is "nearly". */
export const englishComparator = (quantity: Pick<Quantity, 'comparator' | 'dir'>): string =>
  (quantity.dir === 'below' ? 'nearly ' : before[quantity.comparator]);

/** 1st, 2nd, 3rd, 4th, 11th, 21st … */
export const ordinalEnding = (digits: string): string =>
  /1\d$/u.test(digits) ? 'th' : digits.endsWith('1') ? 'st' : digits.endsWith('2') ? 'nd' : digits.endsWith('3') ? 'rd' : 'th';

/** The ends that English prints: of growth by N times (增长N倍) the factor, N + 1 times the base. */
export const englishEnds = (quantity: Quantity): readonly [low: string, high: string | null] => {
  const { unit, sense, value, valueHigh } = quantity;
  if (unit !== 'x' || sense === null || sense === 'level') return [value, valueHigh];
  const [low, high] = factorsOf(quantity);
  if (low === null || high === null) return [low ?? value, low === null ? valueHigh : null];
  return new Exact(low).lt(high) ? [low, high] : [high, low];
};

interface Printed { readonly digits: string; readonly magnitude: string }

const print = (value: string, quantity: Quantity, options: FormatOptions, most = 12): Printed => {
  const { kind } = unitRow(quantity.unit);
  const fitting = magnitudes(kind).filter(({ power }) => power <= most);
  const power = hasMagnitude(kind) ? magnitudeOf(value, fitting, quantity.written) : 0;
  const words = options.form === 'axis' ? shortWords : enMagnitudeWords;
  return { digits: withCommas(digitsIn(value, power, quantity.written)), magnitude: words[power] ?? '' };
};

const printEnds = (quantity: Quantity, options: FormatOptions): { readonly low: Printed; readonly high: Printed | null } => {
  const [first, last] = englishEnds(quantity);
  const low = print(first, quantity, options);
  if (last === null) return { low, high: null };
  // 1–2 million would be one million to two: the upper end is counted out beside a small lower end.
  const small = low.magnitude === '' && new Exact(first).abs().lt(1000);
  return { low, high: print(last, quantity, options, small ? 0 : 12) };
};

const unitWords = (quantity: Quantity, last: Printed, options: FormatOptions): string => {
  const { kind, en } = unitRow(quantity.unit);
  if (kind === 'money' || en === null) return '';
  if (kind === 'rank') return ordinalEnding(last.digits);
  if (options.form === 'axis' && !['percent', 'multiple'].includes(kind)) return '';
  // A reading of an index stands alone; what bounds it or changes it is counted in points.
  if (kind === 'index') return quantity.comparator === 'eq' && quantity.valueHigh === null && !(options.sense && quantity.sense) ? '' : ' points';
  return last.digits === '1' && last.magnitude === '' && quantity.valueHigh === null ? en[0] : en[1];
};

const mark = '−';

// A dash joins the ends; where a minus stands before one, "to" does.
const joinEnds = (low: Printed, high: Printed, currency: string, unit: string): string => {
  const own = unit === '%' || unit === '‰' ? unit : unit === 'rank' ? ordinalEnding(low.digits) : '';
  if (!low.digits.startsWith(mark)) return `${low.digits}${own}${low.magnitude}–${high.digits}`;
  const sign = currency && high.digits.startsWith(mark) ? 'minus ' : '';
  return `${low.digits}${own}${low.magnitude} to ${sign}${currency}${currency ? high.digits.replace(mark, '') : high.digits}`;
};

/** Currency and digits: a negative sum is `minus RMB 5 billion`, on an axis `RMB −5 bn`. */
const numberOf = (quantity: Quantity, low: Printed, high: Printed | null, axis: boolean): { readonly currency: string; readonly number: string } => {
  const { kind, en } = unitRow(quantity.unit);
  const currency = kind === 'money' && en && !(axis && new Exact(quantity.value).isZero()) ? en[0] : '';
  const number = high ? joinEnds(low, high, currency, quantity.unit) : low.digits;
  return currency && !axis && number.startsWith(mark) ? { currency: `minus ${currency}`, number: number.slice(1) } : { currency, number };
};

const statusWords: Readonly<Record<Status, string>> = { final: '', revised: '', preliminary: 'preliminary', estimate: 'estimate', target: 'target' };

/** What stands in brackets: hectares of mu, and the status. */
const bracketsOf = (quantity: Quantity, options: FormatOptions): string => {
  const gloss = quantity.unit === 'mu' && options.form !== 'axis' && options.gloss !== false ? hectaresOfMu(quantity) : '';
  const words = [gloss, statusWords[options.status ?? 'final']].filter((word) => word !== '');
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
};

/** A number in words, with no unit to follow: fractions, proportions, small ranks. */
const inWords = (quantity: Quantity, options: FormatOptions): string | null => {
  const { kind } = unitRow(quantity.unit);
  if (options.form === 'axis' || quantity.valueHigh !== null) return null;
  if (kind === 'rank') return (options.form === 'sentence' ? ordinalWord(quantity.value) : undefined) ?? null;
  if (kind !== 'ratio') return null;
  const fraction = fractionOf(quantity);
  return fraction ? englishFraction(fraction, options.sense && quantity.sense !== 'level' ? 'one-half' : 'half') : partsOf(quantity).join(':');
};

const frameOf = (quantity: Quantity, options: FormatOptions): Frame => {
  if (!options.sense) return { before: '', after: '', comparator: englishComparator(quantity) };
  const [factor] = quantity.unit === 'x' ? factorsOf(quantity) : [null];
  return factor === null ? senseFrame(quantity, englishComparator(quantity)) : multipleFrame(quantity, factor, englishComparator);
};

export const englishParts = (quantity: Quantity, options: FormatOptions): QuantityParts => {
  const frame = frameOf(quantity, options);
  const lead = frame.before + (options.comparator === false ? '' : frame.comparator);
  const brackets = bracketsOf(quantity, options);
  const word = frame.word ?? inWords(quantity, options);
  if (word !== null) return { before: lead, number: word, after: frame.after + brackets };
  const { low, high } = printEnds(quantity, options);
  const { currency, number } = numberOf(quantity, low, high, options.form === 'axis');
  const last = high ?? low;
  return { before: lead + currency, number, after: last.magnitude + unitWords(quantity, last, options) + frame.after + brackets };
};
