import { Exact, tenTo } from '../number.ts';
import { digitOf, evaluateHan, evaluateSpread, powers } from './han.ts';

/** A number as written, before its unit. */
export interface Numeral {
  readonly end: number;
  readonly low: Exact;
  /** Upper end of 二三十. */
  readonly high: Exact | null;
  /** Power of ten of the magnitudes after the digits (2.4万: 4). */
  readonly power: number;
  /** 多, 余: more than the digits say. */
  readonly more: boolean;
  /** `arabic` has digits; `han` none; `bare` is a magnitude with nothing in front (百亿). */
  readonly form: 'arabic' | 'han' | 'bare';
  /** Digits after the point. */
  readonly decimals: number;
}

export const hanNumerals = '零一二三四五六七八九两十百千万亿';

/** Longer runs are no measurement. */
export const longestRun = 40;

// 千瓦, 千米 … and 百分 are words of their own: 5万千瓦 is 5万 × 千瓦.
const unitStarts = /(?:千(?:瓦|米|克|伏|卡|帕|赫|焦)|百分[点之])/uy;
const startsUnit = (s: string, at: number): boolean => {
  unitStarts.lastIndex = at;
  return unitStarts.test(s);
};

/** Magnitudes at a place: 万亿, 千万 and their power. */
const magnitudeAt = (s: string, from: number): { end: number; power: number } => {
  let at = from;
  let power = 0;
  while (at - from < 4) {
    const step = powers[s.charAt(at)];
    if (step === undefined || startsUnit(s, at)) break;
    power += step;
    at += 1;
  }
  return { end: at, power };
};

const moreAt = (s: string, at: number): boolean => s.charAt(at) === '多' || s.charAt(at) === '余';

const skipSpaces = (s: string, at: number): number => {
  let end = at;
  while (end - at < 2 && s.charAt(end) === ' ') end += 1;
  return end;
};

/** 多/余 and magnitudes after a number, in the orders 万多, 多万, 余. */
const tailAt = (s: string, from: number): { end: number; power: number; more: boolean } => {
  const spaced = skipSpaces(s, from);
  const start = powers[s.charAt(spaced)] !== undefined && !startsUnit(s, spaced) ? spaced : from;
  const first = magnitudeAt(s, start);
  if (!moreAt(s, first.end)) return { ...first, more: false };
  const second = magnitudeAt(s, first.end + 1);
  return { end: second.end, power: first.power + second.power, more: true };
};

const arabic = /\d{1,3}(?:,\d{3}){1,20}(?!\d)(?:\.\d{1,60})?|\d{1,3}(?: \d{3}){1,20}(?![\d,])(?:\.\d{1,60})?(?= ?[\p{Script=Han}%])|\d{1,60}(?:\.\d{1,60})?/uy;
const tailPart = /(?:\d{1,4}(?:\.\d+)?)(?=[十百千]?万)|\d(?=千(?!瓦|米|克|伏))|\d{1,4}(?=元|人|名|户|个|吨|亩)/uy;

/** 3亿5000万, 2亿3千万, 16万5千, 5万3000元: a second part below the first magnitude. */
const secondPart = (s: string, at: number, power: number): { end: number; value: Exact } | null => {
  tailPart.lastIndex = at;
  const match = power === 8 || power === 4 ? tailPart.exec(s) : null;
  if (!match) return null;
  const scale = magnitudeAt(s, tailPart.lastIndex);
  if ((scale.power >= 4) !== (power === 8) || scale.power >= 8) return null;
  return { end: scale.end, value: new Exact(match[0]).times(tenTo(scale.power)) };
};

const readArabic = (s: string, at: number): Numeral | null => {
  arabic.lastIndex = at;
  const match = arabic.exec(s);
  if (!match || match[0].length > longestRun) return null;
  const written = match[0].replace(/[, ]/gu, '');
  const tail = tailAt(s, at + match[0].length);
  const value = new Exact(written).times(tenTo(tail.power));
  const second = tail.more ? null : secondPart(s, tail.end, tail.power);
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  return {
    end: second?.end ?? tail.end, low: second ? value.plus(second.value) : value, high: null,
    power: tail.power, more: tail.more, form: 'arabic', decimals,
  };
};

const runEnd = (s: string, from: number): number => {
  let at = from;
  while (at < s.length && hanNumerals.includes(s.charAt(at)) && !startsUnit(s, at)) at += 1;
  return at;
};

const hanDecimals = /点([零一二三四五六七八九]{1,8})/uy;

const readHan = (s: string, at: number): Numeral | null => {
  const end = runEnd(s, at);
  if (end === at || end - at > longestRun) return null;
  const run = s.slice(at, end);
  const bare = powers[run.charAt(0)] !== undefined && run.charAt(0) !== '十';
  const power = magnitudePower(run);
  const form = bare ? 'bare' : 'han';
  hanDecimals.lastIndex = end;
  const point = hanDecimals.exec(s);
  if (point && !bare) return readHanDecimal(s, run, point[1] ?? '', hanDecimals.lastIndex);
  const spread = evaluateSpread(run);
  const value = spread?.low ?? evaluateHan(run);
  if (!value) return null;
  const tail = moreAt(s, end) ? tailAt(s, end) : { end, power: 0, more: false };
  const scale = tenTo(tail.power);
  return { end: tail.end, low: value.times(scale), high: spread?.high.times(scale) ?? null, power: power + tail.power, more: tail.more, form, decimals: 0 };
};

const readHanDecimal = (s: string, run: string, fraction: string, at: number): Numeral | null => {
  const whole = evaluateHan(run);
  if (!whole) return null;
  const value = whole.plus(`0.${[...fraction].map(digitOf).join('')}`);
  const tail = tailAt(s, at);
  return { end: tail.end, low: value.times(tenTo(tail.power)), high: null, power: tail.power, more: tail.more, form: 'han', decimals: fraction.length };
};

const magnitudePower = (run: string): number => {
  const at = run.search(/[十百千万亿]+$/u);
  return at < 0 ? 0 : run.slice(at).split('').reduce((sum, char) => sum + (powers[char] ?? 0), 0);
};

/** The number that starts at a place of the shadow, or null. */
export const numeralAt = (s: string, at: number): Numeral | null => {
  const char = s.charAt(at);
  if (char >= '0' && char <= '9') return readArabic(s, at);
  return hanNumerals.includes(char) && char !== '' ? readHan(s, at) : null;
};

/** End of the run of digits and numerals at a place: where the scan goes on if they are no number. */
export const skipNumerals = (s: string, from: number): number => {
  let at = from;
  for (;;) {
    const char = s.charAt(at);
    const digit = char >= '0' && char <= '9';
    const inner = (char === '.' || char === ',') && at > from && /\d/u.test(s.charAt(at + 1));
    if (char === '' || !(digit || inner || hanNumerals.includes(char))) return Math.max(at, from + 1);
    at += 1;
  }
};
