import type { Bilingual, Lang } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { Real, type Interval, type Reading } from './interval.ts';
import { onScale, type Scale } from './scale.ts';

/** Units that a change of percentages has; printed by hand, since they follow any number of digits. */
const marks: Readonly<Record<string, Bilingual>> = {
  '%': { zh: '%', en: '%' }, pp: { zh: '个百分点', en: ' points' }, x: { zh: '倍', en: ' times' }, '‰': { zh: '‰', en: '‰' }, '': { zh: '', en: '' },
};

const markOf = (unit: string): Bilingual | undefined => (Object.hasOwn(marks, unit) ? marks[unit] : undefined);

/** A value with its unit, as each language prints it, with a true minus sign. */
export const printValue = (digits: string, unit: string, lang: Lang, scale: Scale | null = null): string => {
  const mark = markOf(unit);
  if (mark) return digits.replace('-', '−') + mark[lang];
  const scaled = scale?.unit === unit ? onScale(digits, scale, lang) : null;
  if (scaled !== null) return scaled;
  return formatQuantity({ value: digits, valueHigh: null, unit, comparator: 'eq', dir: null, sense: null }, lang, { gloss: false });
};

/** Both ends of a range: `−0.65～−0.63个百分点` (GB/T 15834: a wave between numbers), `from −0.65 to −0.63 points`, `between 8.96% and 11.06%`. */
const printRange = ([low, high]: readonly [string, string], unit: string, lang: Lang, scale: Scale | null): string => {
  const mark = markOf(unit);
  const word = mark !== undefined && /[\p{Script=Han}a-z]/u.test(mark[lang]);
  const [a, b] = [printValue(low, word ? '' : unit, lang, scale), printValue(high, unit, lang, scale)];
  if (lang === 'zh') return `${a}～${b}`;
  return word ? `from ${a} to ${b}` : `between ${a} and ${b}`;
};

const boundWords: Readonly<Record<string, Bilingual>> = {
  '>': { zh: '超过', en: 'more than ' }, '≥': { zh: '不低于', en: 'at least ' }, '<': { zh: '低于', en: 'less than ' }, '≤': { zh: '不高于', en: 'at most ' },
};

/** The words of `>`, `≥`, `<`, `≤`; '' of no sign. */
export const boundWord = (sign: string, lang: Lang): string => boundWords[sign]?.[lang] ?? '';

/** `≥`, `>`, `≤`, `<` of what is bounded on one side; '' of what is not. */
export const boundSign = ({ low, high }: Interval): string => {
  if (low.at.isFinite() === high.at.isFinite()) return '';
  return high.at.isFinite() ? (high.open ? '<' : '≤') : (low.open ? '>' : '≥');
};

/** A number that was worked out, as a reader is told it. */
export interface Told {
  /** `23.96%`; of a bound with its words (`at least 50%`); '' where nothing can be told. */
  readonly value: string;
  /** Whether the printed digits come to it; else it is rounded. */
  readonly exact: boolean;
  /** Both ends, where the rounding of the printed figures leaves enough room to speak of; else null. */
  readonly range: string | null;
}

/** A figure this wide, as a part of itself, is not told by its middle alone. */
const wide = '0.02';
/** Digits enough to see how two figures differ. */
const significant = 5;
/** What a reader compares with: so many digits more than the stated has. */
const further = 2;

const fixed = (value: Real, exponent: number): string => {
  const rounded = value.toDecimalPlaces(Math.max(0, -exponent));
  return exponent < 0 ? rounded.toFixed(-exponent) : value.div(`1e${exponent}`).toDecimalPlaces(0).times(`1e${exponent}`).toFixed();
};

const pointOf = ({ digits, strict: { low, high } }: Reading, stated: number | null, isWide: boolean): { readonly digits: string; readonly exact: boolean } | null => {
  if (!digits) return low.at.eq(high.at) ? { digits: low.at.toSignificantDigits(significant + 3).toFixed(), exact: true } : null;
  const { at, last } = digits;
  if (last !== null) return { digits: Number.isFinite(last) && last <= 0 ? fixed(at, last) : at.toFixed(), exact: true };
  const half = high.at.minus(low.at).div(2);
  const finest = half.isZero() ? at.abs().e - significant : half.e - (isWide ? 1 : 0);
  const shown = fixed(at, stated === null || isWide ? finest : Math.max(finest, stated - further));
  return { digits: shown, exact: !isWide && at.eq(shown) };
};

/** The digits of both ends, two more than their distance needs to be seen. */
const endsOf = ({ low, high }: Interval): readonly [string, string] => {
  const { e } = high.at.minus(low.at).div(2);
  const [a, b] = [low.at, high.at].map((at) => new Real(fixed(at, e - 2)).toFixed());
  return [a ?? '', b ?? ''];
};

/**
 * What was computed, for a reader: the number that the printed digits come to, and where their rounding matters the ends
 * between which it lies. `stated`: power of ten of the last digit of the figure it is set beside, null if that has none;
 * `scale`: the scale that this figure is printed on.
 */
export const tell = (reading: Reading, unit: string, lang: Lang, stated: number | null = null, scale: Scale | null = null): Told => {
  const { low, high } = reading.strict;
  const sign = boundSign(reading.strict);
  if (sign !== '') {
    const end = (low.at.isFinite() ? low : high).at.toSignificantDigits(significant).toFixed();
    return { value: `${boundWord(sign, lang)}${printValue(end, unit, lang, scale)}`, exact: true, range: null };
  }
  if (!low.at.isFinite()) return { value: '', exact: true, range: null };
  const middle = (reading.digits?.at ?? low.at.plus(high.at).div(2)).abs();
  const isWide = high.at.minus(low.at).gt(middle.times(wide));
  const point = pointOf(reading, stated, isWide);
  const range = isWide ? printRange(endsOf(reading.strict), unit, lang, scale) : null;
  if (point) return { value: printValue(point.digits, unit, lang, scale), exact: point.exact, range };
  return { value: range ?? printRange(endsOf(reading.strict), unit, lang, scale), exact: true, range: null };
};

/** What was computed, in short: `23.96%`, `8.96%～11.06%`, `≥3个百分点`; null where nothing can be told. */
export const inShort = (reading: Reading, unit: string, stated: number | null = null, scale: Scale | null = null): string | null => {
  const { value, range } = tell(reading, unit, 'zh', stated, scale);
  const sign = boundSign(reading.strict);
  const short = sign === '' ? (range ?? value) : `${sign}${value.slice(boundWord(sign, 'zh').length)}`;
  return short === '' ? null : short;
};

/** `约为10.0%，计入所列数字的舍入则为8.96%～11.06%`, to stand behind what it was worked out from. */
export const worked = (told: Told, lang: Lang): string => {
  const { value, exact, range } = told;
  if (lang === 'zh') return range === null ? `${exact ? '＝' : '≈'}${value}` : `${exact ? '＝' : '约为'}${value}，计入所列数字的舍入则为${range}`;
  return range === null ? ` ${exact ? '=' : '≈'} ${value}` : ` ${exact ? '=' : 'is about'} ${value}, and ${range} given the rounding of the printed figures`;
};
