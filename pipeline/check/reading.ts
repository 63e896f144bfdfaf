import type { Comparator, Mention, Quantity } from '../model/index.ts';
import { plainChinese, unitKind } from '../quantity/index.ts';
import { exactly, interval, minus, plus, Real, type Digits, type Interval, type Reading } from './interval.ts';

/** What rounding needs of a printed figure. */
interface Printed {
  readonly value: Real;
  readonly high: Real | null;
  readonly comparator: Comparator;
  readonly below: boolean;
  /** One unit of the last written digit; 0 for things that are counted one by one. */
  readonly unit: Real;
}

const zero = new Real(0);
const most = (a: Real, b: Real): Real => (a.gt(b) ? a : b);
const least = (a: Real, b: Real): Real => (a.lt(b) ? a : b);
/** What is not negative as printed is not negative as meant. */
const floor = ({ value }: Printed, at: Real): Real => (value.gte(0) ? most(at, zero) : at);

const spread = (one: Printed, down: Real, up: Real): Interval => interval(floor(one, one.value.minus(down)), (one.high ?? one.value).plus(up));
const share = ({ value }: Printed, part: string): Real => value.abs().times(part);

/** 约: a twentieth either way, or half a last digit; generously a seventh, or two last digits. 近: below, hardly above. */
const approximate = (one: Printed): Reading => {
  const half = one.unit.div(2);
  if (one.below) {
    const up = half.div(5);
    return { strict: spread(one, most(half, share(one, '0.1')), up), loose: spread(one, most(one.unit, share(one, '0.2')), most(half, share(one, '0.05'))) };
  }
  const [near, far] = [most(half, share(one, '0.05')), most(one.unit.times(2), share(one, '0.15'))];
  return { strict: spread(one, near, near), loose: spread(one, far, far) };
};

/** 超, 以上, 不足, 以内. Generously the bound gives way by one last digit, at most by a twentieth. */
const bounded = (one: Printed, exact = false): Reading => {
  const slack = exact ? share(one, '0.001') : most(least(one.unit, share(one, '0.05')), share(one, '0.001'));
  const far = one.high ?? one.value;
  const none = one.value.gte(0) ? zero : new Real(Number.NEGATIVE_INFINITY);
  switch (one.comparator) {
    case 'gt': case 'ge':
      return { strict: interval(one.value, Number.POSITIVE_INFINITY, { low: one.comparator === 'gt' }), loose: interval(one.value.minus(slack), Number.POSITIVE_INFINITY) };
    default:
      return { strict: interval(none, far, { high: one.comparator === 'lt' }), loose: interval(none, far.plus(slack)) };
  }
};

/** 超过一半, 过半: half is half, and a count below it is not above it. */
const isHalf = ({ kind, value }: Mention): boolean => (kind === 'ratio' && value !== null && new Real(value).eq('0.5')) || (kind === 'percent' && value !== null && new Real(value).eq(50));

/** The digits themselves; a range has two values. */
const digitsOf = ({ value, high, unit }: Printed): Digits | null =>
  (high === null ? { at: value, last: unit.isZero() ? -value.decimalPlaces() : unit.e } : null);

const readingOf = (one: Printed): Reading => {
  if (one.comparator === 'approx') return { ...approximate(one), digits: digitsOf(one) };
  if (one.comparator !== 'eq') return bounded(one);
  const half = one.unit.div(2);
  // Cutting digits off brings a figure nearer to zero, never farther.
  const cut = one.value.gte(0) ? interval(one.value, (one.high ?? one.value).plus(one.unit), { high: !one.unit.isZero() })
    : interval(one.value.minus(one.unit), one.high ?? one.value, { low: !one.unit.isZero() });
  return { strict: spread(one, half, half), loose: cut, digits: digitsOf(one) };
};

const trailingZeros = (value: Real): number => {
  if (value.isZero()) return 0;
  const digits = value.abs().toFixed();
  return digits.includes('.') ? -value.decimalPlaces() : digits.length - digits.replace(/0+$/u, '').length;
};

const decimalsOf = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);

const figures = /\d[\d,]*(?:\.(\d+))?/gu;

/** Power of ten of the last written digit: from the digits (2986.40亿元: 6), of Chinese numerals from the last that is no zero. */
const exponentOf = (text: string, value: Real): number => {
  const written = [...plainChinese(text).matchAll(figures)].map(([digits, decimals]) => ({ value: new Real(digits.replace(/,/gu, '')), decimals: decimals?.length ?? 0 }));
  for (const one of written) {
    if (one.value.isZero()) continue;
    const scale = value.abs().div(one.value);
    if (scale.eq(`1e${scale.e}`)) return scale.e - Math.max(...written.map(({ decimals }) => decimals));
  }
  // 百亿, 一亿: one digit that is a one would leave half of itself open.
  const bare = written.length === 0 && !value.isZero() && value.abs().eq(`1e${value.e}`);
  return written[0]?.value.isZero() ? -written[0].decimals : trailingZeros(value) - (bare ? 1 : 0);
};

/** 四成 is coarser than a digit and finer than ten per cent. */
const tenths = /成$/u;
/** 八成以上, 不足四成: as a bound a tenth is met or missed, and gives way by a point. */
const isBoundInTenths = ({ text, kind, comparator }: Mention): boolean => kind === 'percent' && tenths.test(text) && !['eq', 'approx'].includes(comparator);

const isDiscrete = (kind: string): boolean => kind === 'count' || kind === 'rank' || kind === 'year' || kind === 'ordinal';

const unitOf = (text: string, kind: string, value: Real): Real => {
  const exponent = exponentOf(text, value);
  if (isDiscrete(kind) && exponent <= 0) return exponent < 0 ? new Real(10).pow(exponent) : zero;
  // Counted things in Chinese numerals are meant exactly (三十家), unless the numeral is a magnitude (三百万人).
  if (isDiscrete(kind) && !/\d/u.test(plainChinese(text)) && value.lt(10000)) return zero;
  if (tenths.test(text) && exponent === 1) return new Real(5);
  return new Real(10).pow(exponent);
};

/** Fractions in words (三分之一, 一半) are told, not measured: a twentieth either way. */
const told = (one: Printed): Reading => {
  const [near, far] = [share(one, '0.05'), share(one, '0.12')];
  return { strict: spread(one, near, near), loose: spread(one, far, far) };
};

/** 约五分之一, 近三分之一: the word adds to what is told anyway, and a fifth more or less is no fifth. */
const toldAbout = (one: Printed): Reading => (one.below
  ? { strict: spread(one, share(one, '0.1'), share(one, '0.02')), loose: spread(one, share(one, '0.2'), share(one, '0.08')) }
  : { strict: spread(one, share(one, '0.08'), share(one, '0.08')), loose: spread(one, share(one, '0.2'), share(one, '0.2')) });

/** 翻番 is said of what has doubled, and of a little more. */
const doubled = (one: Printed): Reading =>
  ({ strict: spread(one, share(one, '0.05'), share(one, '0.15')), loose: spread(one, share(one, '0.12'), share(one, '0.5')) });

/** 三百多, 四成多, 130余亿: more than the figure, and less than its last digit would be as the next one; generously three of them. */
const upToNext = (one: Printed): Reading => {
  const unit = new Real(10).pow(trailingZeros(one.value));
  return { strict: interval(one.value, one.value.plus(unit), { low: true, high: true }), loose: interval(one.value.minus(unit.div(20)), one.value.plus(unit.times(3))) };
};

const more = /[多余餘]/u;

/** The reading of a mention's value; null of dates and of what has no value. `behind`: the character behind it (四成多). */
export const readingOfMention = (mention: Mention, behind = ''): Reading | null => {
  if (mention.value === null) return null;
  const value = new Real(mention.value);
  const printed: Printed = {
    value, high: mention.valueHigh === null ? null : new Real(mention.valueHigh), comparator: mention.comparator,
    below: mention.dir === 'below', unit: isBoundInTenths(mention) ? new Real(1) : unitOf(mention.text, mention.kind, value),
  };
  const inWords = mention.kind === 'ratio' && mention.values.length === 0 && !/^\d+(?:\.\d+)?$/u.test(plainChinese(mention.text));
  if (inWords && mention.comparator === 'eq') return told(printed);
  if (inWords && mention.comparator === 'approx' && /分之|半/u.test(mention.text)) return toldAbout(printed);
  if (mention.comparator === 'gt' && mention.valueHigh === null && value.gt(0) && (more.test(mention.text) || more.test(behind))) return upToNext(printed);
  if (isHalf(mention) && mention.comparator !== 'eq' && mention.comparator !== 'approx' && !/\d/u.test(mention.text)) return bounded(printed, true);
  return readingOf(printed);
};

/** The reading of bare digits (a part of 8.3:43.5:48.2): half a last digit either way. */
export const readingOfDigits = (digits: string): Reading => {
  const value = new Real(digits);
  return readingOf({ value, high: null, comparator: 'eq', below: false, unit: new Real(10).pow(-decimalsOf(digits)) });
};

/** New ÷ old as a multiple says it: 增长2倍 is 3, 翻一番 about 2. Null of what is no multiple, or has no factor. */
export const factorReading = (mention: Mention): Reading | null => {
  const reading = mention.factor === null || mention.kind !== 'multiple' ? null : readingOfMention(mention);
  if (!reading || mention.factor === null || mention.value === null) return null;
  if (/[番倍]/u.test(mention.text.slice(-1)) && mention.text.startsWith('翻')) {
    const factor = new Real(mention.factor);
    const one: Printed = { value: factor, high: null, comparator: mention.comparator, below: mention.dir === 'below', unit: factor.times('0.1') };
    return mention.comparator === 'eq' ? doubled(one) : readingOf(one);
  }
  return mention.sense === 'decline' || mention.sense === 'lower' ? minus(exactly(1), reading) : plus(reading, exactly(new Real(mention.factor).minus(mention.value)));
};

/** The reading of a fact's quantity: its rounding is that of its written digits, where these are known. */
export const readingOfQuantity = (quantity: Quantity): Reading => {
  const value = new Real(quantity.value);
  const exponent = quantity.written?.exponent ?? -value.decimalPlaces();
  const discrete = isDiscrete(unitKind(quantity.unit)) && exponent === 0;
  return readingOf({
    value, high: quantity.valueHigh === null ? null : new Real(quantity.valueHigh), comparator: quantity.comparator,
    below: quantity.dir === 'below', unit: discrete ? zero : new Real(10).pow(exponent),
  });
};

const [rounded, cut] = [interval('-0.5', '0.5'), interval(0, 1)];

/** 日均门急诊4617人次: things are counted one by one, but a mean of a hundred of them and more is rounded. */
export const meanOfCounts = (mean: Mention, reading: Reading): Reading =>
  (mean.kind === 'count' && mean.comparator === 'eq' && mean.valueHigh === null && reading.strict.low.at.eq(reading.strict.high.at) && reading.strict.low.at.gte(100) ? { ...plus(reading, { strict: rounded, loose: cut }), digits: reading.digits ?? null } : reading);
