import { countless, lexical, names } from './lexicon/names.ts';
import { bracketPatterns, captionPatterns, digitPatterns, hanPatterns, labelPatterns, ordinalPatterns, type MaskType, type Pattern } from './lexicon/patterns.ts';
import { latinUnits } from './lexicon/units.ts';
import { hanNumerals, longestRun } from './numeral.ts';
import { quoteMask } from './quote.ts';
import { countsOn } from './unit.ts';

/** A stretch that counts nothing, and why. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly type: MaskType;
}

interface Word { readonly word: string; readonly type: MaskType }

const byFirst = new Map<string, Word[]>();
for (const [list, type] of [[names, 'name'], [lexical, 'lexical'], [countless, 'lexical']] as const) {
  for (const word of list) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, type }].toSorted((a, b) => b.word.length - a.word.length));
  }
}

interface Compiled { readonly source: Pattern; readonly regex: RegExp }
const compile = (patterns: readonly Pattern[]): readonly Compiled[] =>
  patterns.map((source) => ({ source, regex: new RegExp(source.pattern, 'uy') }));
const compiled = {
  digit: compile(digitPatterns), label: compile(labelPatterns), caption: compile(captionPatterns),
  bracket: compile(bracketPatterns), han: compile(hanPatterns), ordinal: compile(ordinalPatterns),
};

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');

const lineStart = (s: string, at: number): boolean => {
  let from = at;
  while (from > 0 && at - from < 8 && (s.charAt(from - 1) === ' ' || s.charAt(from - 1) === '\t' || s.charAt(from - 1) === '#')) from -= 1;
  return from === 0 || s.charAt(from - 1) === '\n' || s.charAt(from - 1) === '\r';
};

const firstMatch = (s: string, at: number, patterns: readonly Compiled[]): Mask | null => {
  for (const { source, regex } of patterns) {
    const place = source.lineStart ? lineStart(s, at) : source.behind === undefined || at === 0 || source.behind.includes(s.charAt(at - 1));
    if (!place) continue;
    regex.lastIndex = at;
    const match = regex.exec(s);
    if (match && match[0] !== '') return { start: at, end: at + match[0].length, type: source.type };
  }
  return null;
};

// 统一 + 一个 share no character, 之一 may: a word of the lexicon that is cut by a longer number is none (十一 in 二十一家).
const wordMask = (s: string, at: number): Mask | null => {
  const found = byFirst.get(s.charAt(at))?.find(({ word }) => s.startsWith(word, at));
  if (!found) return null;
  const end = at + found.word.length;
  const numeral = hanNumerals.includes(s.charAt(at)) || isDigit(s.charAt(at));
  const before = at > 0 ? s.charAt(at - 1) : '';
  if (numeral && before !== '' && (hanNumerals.includes(before) || isDigit(before) || before === '.')) return null;
  const last = s.charAt(end - 1);
  if (isDigit(last) && (isDigit(s.charAt(end)) || (/^\d+$/u.test(found.word) && countsOn(s, end)))) return null;
  return hanNumerals.includes(last) && cutsNumber(s, end) ? null : { start: at, end, type: found.type };
};

/** A numeral right behind a word that ends in one continues it (万一千, 五一百), 一个 behind 统 does not. */
const cutsNumber = (s: string, end: number): boolean => '十百千万亿'.includes(s.charAt(end)) && s.charAt(end) !== '';

// Acronyms that a figure may follow without a space: GDP2986亿元. After other letters digits belong to the name (R1线, PM2.5).
const subjects = /^(?:GDP|CPI|PPI|PMI|RMB|CNY|USD|HKD|IPO|AQI|EUR|VC|FDI|ODI|GNP|GNI|ETC|SCI|TEU)$/u;
const figureAfter = /(?:\d{1,3}(?:,\d{3}){1,20}|\d{1,60})(?:\.\d{1,60})?(?:亿|万|%|元|家|个|名|项|件|台|户|年)/uy;
const codeAfter = /[A-Za-z0-9.&-]{0,40}/uy;

/** Letters with digits: URLs, addresses, codes (A380, COVID-19, ISO9001). Letters alone are stepped over. */
const letterMask = (s: string, at: number): { mask: Mask | null; end: number } => {
  if (/^(?:https?:|www\.)/u.test(s.slice(at, at + 6))) {
    let end = at;
    while (end < s.length && /[\x21-\x7e]/u.test(s.charAt(end))) end += 1;
    return { mask: { start: at, end, type: 'code' }, end };
  }
  let letters = at;
  while (isLetter(s.charAt(letters))) letters += 1;
  if (/^PM(?:2\.5|10)(?!\d)/u.test(s.slice(at, at + 6))) return { mask: { start: at, end: at + (s.charAt(at + 2) === '2' ? 5 : 4), type: 'name' }, end: at + (s.charAt(at + 2) === '2' ? 5 : 4) };
  figureAfter.lastIndex = letters;
  const word = s.slice(at, Math.min(letters, at + 8));
  if (subjects.test(word) || (letters - at >= 2 && figureAfter.test(s))) return { mask: null, end: letters };
  codeAfter.lastIndex = letters;
  const rest = codeAfter.exec(s)?.[0] ?? '';
  const end = letters + (/\d/u.test(rest) && (isDigit(rest.charAt(0)) || '-.&'.includes(rest.charAt(0))) ? rest.replace(/[.&-]+$/u, '').length : 0);
  return { mask: end > letters ? { start: at, end, type: 'code' } : null, end: Math.max(end, letters) };
};

const shortestPhone = 10;
const lettersBehind = /[A-Za-z][A-Za-z0-9+]{0,20}[²³]?/uy;

/** Digits with letters right behind that are no unit (5G, 3A级, 4K); runs too long for a number. */
const digitMask = (s: string, at: number): Mask | null => {
  let end = at;
  while (isDigit(s.charAt(end)) || (s.charAt(end) === '.' && isDigit(s.charAt(end + 1)))) end += 1;
  lettersBehind.lastIndex = end;
  const letters = lettersBehind.exec(s)?.[0];
  if (letters !== undefined && latinUnits[letters] === undefined) return { start: at, end: end + letters.length, type: 'code' };
  if (end - at > longestRun) return { start: at, end, type: 'code' };
  // 13500000000吨 is no telephone.
  return end - at >= shortestPhone && countsOn(s, end) ? null : firstMatch(s, at, compiled.digit);
};

/** A run of digits and numerals too long for any number, or null. */
const runMask = (s: string, at: number): Mask | null => {
  let end = at;
  while (end < s.length && (isDigit(s.charAt(end)) || hanNumerals.includes(s.charAt(end)))) end += 1;
  return end - at > longestRun ? { start: at, end, type: 'code' } : null;
};

const maskAt = (s: string, at: number, char: string): { mask: Mask | null; end: number } => {
  const before = at > 0 ? s.charAt(at - 1) : '\n';
  if (isLetter(char)) return letterMask(s, at);
  const digit = isDigit(char) && !isDigit(before) && !(before === '.' && isDigit(s.charAt(at - 2)));
  const numeral = hanNumerals.includes(char);
  const inner = isDigit(before) || hanNumerals.includes(before);
  const mask = ((isDigit(char) || numeral) && !inner ? runMask(s, at) : null)
    ?? (digit || numeral || char === '第' ? firstMatch(s, at, compiled.label) : null)
    ?? wordMask(s, at)
    ?? (digit ? digitMask(s, at) : null)
    ?? (numeral && !hanNumerals.includes(before) && !isDigit(before) ? firstMatch(s, at, compiled.han) : null)
    ?? (char === '第' ? firstMatch(s, at, compiled.ordinal) : null)
    ?? ('(〔[［【'.includes(char) ? firstMatch(s, at, compiled.bracket) : null)
    ?? ('表图附专单计'.includes(char) ? firstMatch(s, at, compiled.caption) : null)
    ?? ('“"'.includes(char) ? quoteMask(s, at) : null);
  return { mask, end: mask ? mask.end : at + 1 };
};

/** All masks of a shadow, in order, without overlaps. */
export const masksOf = (s: string): readonly Mask[] => {
  const masks: Mask[] = [];
  for (let at = 0; at < s.length;) {
    const { mask, end } = maskAt(s, at, s.charAt(at));
    if (mask) masks.push(mask);
    at = Math.max(end, at + 1);
  }
  return masks;
};
