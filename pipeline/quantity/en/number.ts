import { Exact } from '../number.ts';
import { cardinals, magnitudes, moneyMagnitudes, shortMagnitudes } from './lexicon/numbers.ts';
import type { Token } from './tokens.ts';
import { wordTable } from '../table.ts';

/** A number as read, magnitudes folded in; `to` is the token after it. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: Exact;
  /** The number before its magnitude (2.4 of 2.4 billion). */
  readonly mantissa: Exact;
  /** Power of ten of its magnitude words, 0 if it has none. */
  readonly power: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** A magnitude alone: billion-yuan, a hundred. */
  readonly bare: boolean;
}

const power = (low: string): number | null => magnitudes[low] ?? null;
const cardinal = (low: string): number | null => cardinals[low] ?? null;
const ten = (n: number): Exact => new Exact(`1e${n}`);

/** 12 500: a group of one to three digits, then groups of exactly three, one space between. */
const groups = (tokens: readonly Token[], at: number): { digits: string; to: number } | null => {
  const first = tokens[at];
  if (!first?.digits) return null;
  let digits = first.digits;
  let to = at + 1;
  if (!/^[1-9]\d{0,2}$/u.test(first.text)) return { digits, to };
  for (let next = tokens[to]; next?.digits && next.gap && !next.opens && next.start === (tokens[to - 1]?.end ?? 0) + 1; next = tokens[to]) {
    const group = /^(\d{3})(\.\d+)?$/u.exec(next.text);
    if (!group || to - at > 6) break;
    digits += next.text;
    to += 1;
    if (group[2] !== undefined) break;
  }
  return { digits, to };
};

const countsNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.type === 'word' && next.gap && !next.opens
    && !/^(?:deep|long|wide|high|tall|above|below|away|thick|of|from|in|by|and|to|or|underground|across|apart|at|for|on|is|was|sprint|final|race|run|freestyle)$/u.test(next.low);
};

/** The magnitude at a place: a word, or a short sign glued to or after the digits. */
const magnitudeAt = (tokens: readonly Token[], at: number, money: boolean): { power: number; to: number } | null => {
  const hyphen = tokens[at]?.text === '-' && !tokens[at]?.gap && power(tokens[at + 1]?.low ?? '') !== null ? 1 : 0;
  const token = tokens[at + hyphen];
  if (!token || token.opens) return null;
  const word = power(token.low);
  if (word !== null) return { power: word, to: at + hyphen + 1 };
  // 3.2m tonnes, 5m people, 10k runners; 1.6m long is metres.
  if (!money && !token.gap && (token.text === 'm' || token.text === 'k') && countsNoun(tokens, at)) return { power: token.text === 'm' ? 6 : 3, to: at + 1 };
  const short = (money ? moneyMagnitudes : shortMagnitudes);
  const exponent = short[token.text];
  if (exponent === undefined || (token.text === 't' && token.gap)) return null;
  return { power: exponent, to: at + 1 };
};

const hyphenUnit = /^(?:yuan|rmb|dollar|euro|yen|mu|tonne|ton|kilowatt|cny|us)$/u;

/** Whether the magnitude at a place belongs to a hyphenated unit of its own: two billion-yuan projects. */
const ownUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === true && tokens[at + 1]?.text === '-' && !tokens[at + 1]?.gap
  && (hyphenUnit.test(tokens[at + 2]?.low ?? '') || (power(tokens[at + 2]?.low ?? '') !== null && tokens[at + 3]?.text === '-' && hyphenUnit.test(tokens[at + 4]?.low ?? '')));

const withMagnitudes = (tokens: readonly Token[], from: number, at: number, mantissa: Exact, digits: boolean, money: boolean): Numeral => {
  let total = 0;
  let to = at;
  for (let step = 0; step < 2; step += 1) {
    if (ownUnit(tokens, to)) break;
    const found = magnitudeAt(tokens, to, money && step === 0);
    if (!found || (step > 0 && found.power === 2)) break;
    total += found.power;
    to = found.to;
  }
  return { from, to, value: total === 0 ? mantissa : mantissa.times(ten(total)), mantissa, power: total, digits, bare: false };
};

/** One group below a thousand in words: twenty-five, two hundred and six. */
const below1000 = (tokens: readonly Token[], at: number): { value: number; to: number } | null => {
  const first = cardinal(tokens[at]?.low ?? '');
  if (first === null) return null;
  let value = first;
  let to = at + 1;
  const unit = (n: number): number | null => { const v = cardinal(tokens[n]?.low ?? ''); return v !== null && v > 0 && v < 10 ? v : null; };
  const tens = (n: number): { value: number; to: number } | null => {
    const v = cardinal(tokens[n]?.low ?? '');
    if (v === null || (n !== at && tokens[n]?.opens)) return null;
    const one = v >= 20 ? (tokens[n + 1]?.text === '-' ? unit(n + 2) : null) : null;
    return one === null ? { value: v, to: n + 1 } : { value: v + one, to: n + 3 };
  };
  const whole = tens(at);
  if (whole) ({ value, to } = whole);
  if (value > 0 && value < 100 && tokens[to]?.low === 'hundred' && !ownUnit(tokens, to)) {
    value *= 100;
    to += 1;
    const and = tokens[to]?.low === 'and' ? 1 : 0;
    const rest = tens(to + and);
    if (rest && rest.value > 0) ({ value, to } = { value: value + rest.value, to: rest.to });
  }
  return { value, to };
};

/** The token after -and-a-half, or null: one-and-a-half times. */
const hyphenHalf = (tokens: readonly Token[], at: number): number | null =>
  (['-', 'and', '-', 'a', '-', 'half'].every((part, n) => tokens[at + n]?.low === part && (part === '-' || !tokens[at + n]?.gap)) ? at + 6 : null);

/** 3½. */
const vulgar: Readonly<Record<string, string>> = wordTable({ '½': '0.5', '¼': '0.25', '¾': '0.75' });

/** The fraction that follows a whole number: two and a half. */
const andHalf = (tokens: readonly Token[], at: number): boolean => tokens[at]?.low === 'and' && tokens[at + 1]?.low === 'a' && tokens[at + 2]?.low === 'half';

const words = (tokens: readonly Token[], at: number): Numeral | null => {
  const head = below1000(tokens, at);
  if (!head) return bareWord(tokens, at);
  const joined = hyphenHalf(tokens, head.to);
  if (joined !== null) return withMagnitudes(tokens, at, joined, new Exact(head.value).plus('0.5'), false, false);
  if (andHalf(tokens, head.to)) return withMagnitudes(tokens, at, head.to + 3, new Exact(head.value).plus('0.5'), false, false);
  if (tokens[head.to]?.low === 'dozen') return { from: at, to: head.to + 1, value: new Exact(head.value).times(12), mantissa: new Exact(head.value).times(12), power: 0, digits: false, bare: false };
  if (tokens[head.to]?.low === 'thousand' && !ownUnit(tokens, head.to)) {
    const and = tokens[head.to + 1]?.low === 'and' ? 1 : 0;
    const rest = below1000(tokens, head.to + 1 + and);
    if (rest && rest.value > 0 && head.value > 0) return { from: at, to: rest.to, value: new Exact(head.value * 1000 + rest.value), mantissa: new Exact(head.value * 1000 + rest.value), power: 0, digits: false, bare: false };
  }
  return withMagnitudes(tokens, at, head.to, new Exact(head.value), false, false);
};

/** hundred, million, dozen, `half a million`, alone. */
const bareWord = (tokens: readonly Token[], at: number): Numeral | null => {
  const low = tokens[at]?.low ?? '';
  if (low === 'dozen') return { from: at, to: at + 1, value: new Exact(12), mantissa: new Exact(12), power: 0, digits: false, bare: true };
  if (low === 'half' && tokens[at + 1]?.low === 'a') {
    const found = power(tokens[at + 2]?.low ?? '');
    return found === null ? null : { from: at, to: at + 3, value: new Exact('0.5').times(ten(found)), mantissa: new Exact('0.5'), power: found, digits: false, bare: false };
  }
  const exponent = power(low);
  if (exponent === null || tokens[at]?.text !== low) return null;
  const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]?.gap ? 1 : 0;
  const more = exponent < 6 && !ownUnit(tokens, at + 1) ? power(tokens[at + 1 + hyphen]?.low ?? '') : null;
  const total = exponent + (more ?? 0);
  return { from: at, to: more === null ? at + 1 : at + 2 + hyphen, value: ten(total), mantissa: new Exact(1), power: total, digits: false, bare: true };
};

/**
 * The number that begins at a token, or null: digits with groups, words, and the magnitudes after either. After a currency
 * mark (`money`) also m, k, b and t are magnitudes.
 */
export const readNumeral = (tokens: readonly Token[], at: number, money = false): Numeral | null => {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'number') {
    const read = groups(tokens, at);
    if (!read) return null;
    const glyph = vulgar[tokens[read.to]?.text ?? ''];
    if (glyph !== undefined && !tokens[read.to]?.gap) return withMagnitudes(tokens, at, read.to + 1, new Exact(read.digits).plus(glyph), true, money);
    const whole = andHalf(tokens, read.to) ? read.to + 3 : null;
    if (whole !== null) return withMagnitudes(tokens, at, whole, new Exact(read.digits).plus('0.5'), true, money);
    return withMagnitudes(tokens, at, read.to, new Exact(read.digits), true, money);
  }
  return token.type === 'word' ? words(tokens, at) : null;
};
