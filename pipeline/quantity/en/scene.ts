import { hongKong } from './lexicon/calendar.ts';
import { lexical, names, numberedThings } from './lexicon/names.ts';
import { ordinals } from './lexicon/numbers.ts';
import { maskOf } from './mask.ts';
import { phraseBook } from './phrases.ts';
import type { Scene } from './raw.ts';
import { tokenize, type Token } from './tokens.ts';

const lexicalBook = phraseBook(lexical.map((phrase) => [phrase, true] as const));
const nameBook = phraseBook(names.map((phrase) => [phrase, true] as const), true);

const abbreviations = /^(?:no|nos|mr|mrs|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|co|ltd|inc|vs|approx|ca|sq|fig|vol|prof|gov|u\.s|e|g|i|p|c|[a-z])$/u;

/** First token of the sentence of each token: breaks after a full stop before a capital, and at new lines. */
export const sentences = (tokens: readonly Token[]): Uint32Array => {
  const first = new Uint32Array(tokens.length);
  let begin = 0;
  tokens.forEach((token, at) => {
    const last = tokens[at - 1];
    const closes = last && (/^[.!?]$/u.test(last.text) || (/^["')\]]$/u.test(last.text) && /^[.!?]$/u.test(tokens[at - 2]?.text ?? '')));
    const abbreviated = last?.text === '.' && !last.gap && abbreviations.test(tokens[at - 2]?.low ?? '') && tokens[at - 2]?.type === 'word';
    if (token.opens || (closes && token.gap && !abbreviated && /^[A-Z0-9"'(]/u.test(token.text))) begin = at;
    first[at] = begin;
  });
  return first;
};

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|double|triple|twin|dual|half)$/u;

/** Three-Runway System, Five-Li Bridge: both parts with a capital, and no unit of time. */
const compoundName = (tokens: readonly Token[], at: number): boolean => {
  const [dash, tail] = [tokens[at + 1], tokens[at + 2]];
  return dash?.text === '-' && !dash.gap && tail?.type === 'word' && !tail.gap && /^[A-Z][a-z]/u.test(tail.text)
    && !/^(?:Year|Month|Week|Day|Hour|Minute|Quarter|Quarters|Half|Third|Thirds|Fifth|Fifths|Tenth|Tenths|Hundred|Thousand|Million|Billion|Trillion|Fold|Percent|Yuan|Dollar)$/u.test(tail.text);
};

/** Seven Wolves, One Axis, Two Belts: a number with a capital inside a sentence, before another capital, is a name's. */
const nameAt = (tokens: readonly Token[], at: number, sentence: Uint32Array): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.type !== 'word' || !/^[A-Z]/u.test(token.text)) return false;
  // Shanghai Sixth People's Hospital.
  if (Object.hasOwn(ordinals, token.low)) return next !== undefined && /^[A-Z]/u.test(next.text) && (numberedThings.has(next.low) || numberedThings.has(tokens[at + 2]?.low ?? ''));
  if (!numberWord.test(token.low)) return false;
  if (compoundName(tokens, at) && sentence[at] !== at) return true;
  if (/^(?:Billion|Million|Thousand|Hundred)$/u.test(token.text) && next?.text !== '-' && tokens[at - 1]?.type !== 'number' && !numberWord.test(tokens[at - 1]?.low ?? '')) return true;
  if (!next || next.type !== 'word' || !/^[A-Z]/u.test(next.text) || next.opens || /^(?:Half|Quarter|Quarters|Months|Hundred|Thousand|Million|Billion|Percent|Per|Years|Year|Fujian|Chinese|Hong|Phase|Grade|Fortune|Forbes|Class|Level|AAAAA)$/u.test(next.text)) return false;
  if (sentence[at] !== at) return true;
  const third = tokens[at + 2];
  return !(third?.type === 'word' && /^[a-z]/u.test(third.text) && (third.text.endsWith('s') || tokens[at + 3]?.low.endsWith('s')));
};

/** "100 briefings, 1,000 visits": whole numbers alone, two or more, parted by commas. */
const slogan = (inside: readonly Token[]): boolean =>
  inside.length <= 10 && inside.filter((token) => token.type === 'number').length >= 2 && inside.some((token) => token.text === ',')
  && !inside.some((token) => /^(?:%|percent|per|[$¥€£]|rmb|yuan|cny|million|billion|[.?!])$/u.test(token.low) || (token.type === 'number' && /\.|^(?:19|20)\d\d$/u.test(token.text)));

/** Short quoted strings that count in words ("three coverages"): slogans. */
const slogans = (tokens: readonly Token[], masked: Uint8Array): void => {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== '"') continue;
    let end = at + 1;
    while (end < tokens.length && end - at < 14 && tokens[end]?.text !== '"' && !tokens[end]?.opens) end += 1;
    if (tokens[end]?.text !== '"') continue;
    const inside = tokens.slice(at + 1, end);
    if (slogan(inside)) for (let step = at + 1; step < end; step += 1) if (tokens[step]?.type === 'number') masked[step] = 1;
    const prose = inside.some((token) => /^(?:[.?!]|we|i|is|are|was|has|have|will|it|top)$/u.test(token.low)) || inside.some((token) => token.type === 'number');
    if (!prose) for (let step = at + 1; step < end; step += 1) if (numberWord.test(tokens[step]?.low ?? '')) masked[step] = 1;
    at = end;
  }
};

/** within one day, one day or more: a day that is counted, where one day is mostly some day. */
const spell = (tokens: readonly Token[], at: number): boolean => tokens[at]?.low === 'one' && tokens[at + 1]?.low === 'day'
  && (/^(?:within|than|least|takes|take|took|for|only|just|from|to|exactly|about)$/u.test(tokens[at - 1]?.low ?? '') || /^(?:or|a|per|before|after|earlier|later|each)$/u.test(tokens[at + 2]?.low ?? ''));

/** the one-trillion-yuan mark, the one million people: a phrase whose last word begins a number. */
const figures = (tokens: readonly Token[], to: number): boolean => {
  if (tokens[to - 1]?.low !== 'one' || tokens[to]?.opens) return false;
  const hyphen = tokens[to]?.text === '-' && tokens[to]?.gap === false ? 1 : 0;
  return /^(?:hundred|thousand|million|billion|trillion|third|half|quarter|fifth|tenth|percent|per|percentage|year|month|day|hour|minute|kilometer|kilometre|and)$/u.test(tokens[to + hyphen]?.low ?? '') && (hyphen === 1 || tokens[to]?.low !== 'and');
};

const maskTokens = (text: string, tokens: readonly Token[], sentence: Uint32Array): Uint8Array => {
  const units = maskOf(text);
  const masked = new Uint8Array(tokens.length);
  const cover = (from: number, to: number): void => { masked.fill(1, from, to); };
  tokens.forEach((token, at) => {
    if (units[token.start] === 1 || (token.type === 'number' && token.digits === null)) masked[at] = 1;
    const phrase = nameBook.at(tokens, at) ?? lexicalBook.at(tokens, at);
    if (phrase && !spell(tokens, at) && !figures(tokens, phrase.to)) cover(at, phrase.to);
    if (nameAt(tokens, at, sentence)) masked[at] = 1;
  });
  slogans(tokens, masked);
  return masked;
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Whether a text is Hong Kong's own: it speaks of its institutions and prices in bare dollars more than in yuan. */
const isHongKong = (text: string): boolean => {
  const kinds = hongKong.filter((cue) => text.includes(cue)).length;
  const bare = count(text, /(?<![A-Za-z])\$\s?\d/gu);
  const yuan = count(text, /\b(?:RMB|CNY|yuan)\b/gu);
  return kinds >= 2 && (bare > yuan || (yuan === 0 && kinds >= 3));
};

/** All that the readers look at. `currency` is what a bare `$` means; without it the text decides. */
export const sceneOf = (shadow: string, currency: string | undefined): Scene => {
  const tokens = tokenize(shadow);
  const sentence = sentences(tokens);
  const local = isHongKong(shadow);
  const dollar = currency && /^(?:HKD|USD|SGD|AUD|CAD|TWD|MOP)$/u.test(currency) ? currency : local ? 'HKD' : 'USD';
  return { tokens, sentence, masked: maskTokens(shadow, tokens, sentence), dollar, fiscal: local || currency === 'HKD' };
};
