import type { MentionKind } from '../../model/index.ts';
import { unitRows } from '../lexicon/units.ts';
import { unitKind } from '../unit.ts';
import { afterOne, bracketed, sameUnit, strong, weak, wordsAfter } from './lexicon/classifiers.ts';
import { currencyTails, latinUnits, zhUnits } from './lexicon/units.ts';
import type { Numeral } from './numeral.ts';
import { wordTable } from '../table.ts';

/** A unit behind a number. */
export interface UnitFound {
  readonly end: number;
  readonly kind: MentionKind;
  readonly unit: string;
  /** Power of ten that the unit itself carries (千伏 in V: 3). */
  readonly power: number;
  /** The word as the shadow has it. */
  readonly word: string;
  /** 个多月: the number is more than it says. */
  readonly more: boolean;
}

interface Entry { readonly kind: MentionKind; readonly unit: string; readonly power: number; readonly weak: boolean }

const kindOf = (unit: string): MentionKind => {
  const kind = unitKind(unit);
  return kind === 'percentage-point' ? 'percentage_point' : kind;
};

// Of the table's words only those that need no other words around them: 点, 度, 寸, 日, 月 are read by their own rules.
const special = new Set(['比', '点', '指数', '百分比', '千分比', '位次', '名次', '排名', '日', '月', '度', '寸', '圆', '人民币', '标准煤', '年', '港币', '台币', '新台币']);
const tableWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !special.has(word) && /[\p{Script=Han}%‰℃㎡]/u.test(word));

const measureKinds: Readonly<Record<string, MentionKind>> = wordTable({ CNY: 'money', pp: 'percentage_point' });
const latinKind = (unit: string): MentionKind => (unitRows.some((row) => row.unit === unit) ? kindOf(unit) : 'measure');

const entries: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...weak.map((word) => [word, { kind: 'count', unit: word, power: 0, weak: true }] as const),
  ...strong.map((word) => [word, { kind: 'count', unit: sameUnit[word] ?? word, power: 0, weak: false }] as const),
  ...unitRows.flatMap(({ unit, words }) => tableWords(words).map((word) => [word, { kind: kindOf(unit), unit, power: 0, weak: false }] as const)),
  ...Object.entries(zhUnits).map(([word, [unit, power]]) =>
    [word, { kind: measureKinds[unit] ?? latinKind(unit), unit, power, weak: false }] as const),
  ...['月', '日', '年'].map((word) => [word, { kind: 'count', unit: word, power: 0, weak: true }] as const),
]);
const longest = Math.max(...[...entries.keys()].map((word) => word.length));

/** The longest word of the lexicon at a place, its neighbour not making it another word (元旦, 分别). */
export const unitWordAt = (s: string, at: number): { readonly word: string; readonly entry: Entry } | null => {
  for (let size = Math.min(longest, s.length - at); size > 0; size -= 1) {
    const word = s.slice(at, at + size);
    const entry = entries.get(word);
    const after = s.charAt(at + size);
    // 5所以上 counts, 5所以 does not.
    const bounded = after === '以' && /[上下内]/u.test(s.charAt(at + size + 1));
    if (entry && !(after !== '' && !bounded && wordsAfter[word]?.includes(after))) return { word, entry };
  }
  return null;
};

/** Whether digits that end here go on to count something: 996亿元, 360个, 1800～2000吨. What reads like a name or years is none then. */
export const countsOn = (s: string, end: number): boolean =>
  /^(?:[.,]\d|[~—]-?\d|[十百千万亿%‰:年月日]|分之)/u.test(s.slice(end, end + 3)) || unitWordAt(s, end)?.entry.weak === false;

const brackets = /\(([\p{Script=Han}]{1,3})\)/uy;

/** 人(次), 台（件）: an alternative unit in brackets, inside the span. */
const bracketAt = (s: string, word: string, at: number): { end: number; unit: string } | null => {
  brackets.lastIndex = at;
  const match = brackets.exec(s);
  if (!match) return null;
  const joined = bracketed[word + match[0]];
  if (joined === undefined && !entries.has(match[1] ?? '')) return null;
  return { end: brackets.lastIndex, unit: joined ?? sameUnit[word] ?? word };
};

const tailOf = (s: string, at: number): { end: number; unit: string } | null => {
  for (const [word, unit] of Object.entries(currencyTails)) if (s.startsWith(word, at)) return { end: at + word.length, unit };
  return null;
};

const latin = /[A-Za-z°㎡℃㎞㎏㎜㎝][A-Za-z]{0,3}[23²³]?(?![A-Za-z0-9])/uy;

const latinAt = (s: string, at: number): UnitFound | null => {
  latin.lastIndex = at;
  const word = latin.exec(s)?.[0];
  const unit = word === undefined ? undefined : latinUnits[word];
  return word === undefined || unit === undefined ? null : { end: at + word.length, kind: latinKind(unit), unit, power: 0, word, more: false };
};

const perVolume = /微克\/立方米|微克每立方米/uy;

/** A single Han numeral counts with strong classifiers only; 二 with none (二期, 二手: 两 counts). */
const allowed = (s: string, at: number, numeral: Numeral, entry: Entry, word: string): boolean => {
  // 千亿级产业: a class of sums, nothing counted.
  if (word === '级' && numeral.power >= 4) return false;
  if (numeral.form !== 'han') return true;
  const [first, before] = [s.charAt(at - 1), s.charAt(at - 2)];
  const single = numeral.end === at && numeral.low.lt(10) && numeral.high === null && !numeral.more && numeral.decimals === 0 && !/[十百千万亿零一二三四五六七八九两点]/u.test(before);
  if (!single) return true;
  if (word === '年' || word === '日') return true;
  if (word === '点') return /^[:，意要建体启思经]/u.test(s.slice(at + 1, at + 2));
  if (entry.weak) return false;
  if (first === '二' && entry.kind === 'count') return false;
  return !(first === '一' && entry.kind === 'count' && !(afterOne.includes(word) && word.length === 1));
};

/** The unit that stands behind a number, or null. One or two spaces may part them. */
export const unitAt = (s: string, numeral: Numeral): UnitFound | null => {
  let at = numeral.end;
  while (at - numeral.end < 2 && s.charAt(at) === ' ') at += 1;
  const letters = latinAt(s, at);
  if (letters) return letters;
  perVolume.lastIndex = at;
  if (perVolume.test(s)) return { end: perVolume.lastIndex, kind: 'measure', unit: 'µg/m3', power: 0, word: '微克/立方米', more: false };
  const split = s.charAt(at) === '个' && /[多余]/u.test(s.charAt(at + 1)) ? unitWordAt(s, at + 2) : null;
  if (split && split.entry.kind !== 'count') return moreUnit(split, at + 2);
  const month = split && (split.word === '月') ? { end: at + 3, kind: 'duration' as const, unit: 'month', power: 0, word: '个月', more: true } : null;
  if (month) return month;
  const found = unitWordAt(s, at);
  if (!found || !allowed(s, at, numeral, found.entry, found.word)) return null;
  const end = at + found.word.length;
  const tail = found.entry.kind === 'count' ? bracketAt(s, found.word, end) : found.entry.kind === 'money' ? tailOf(s, end) : null;
  return { end: tail?.end ?? end, kind: found.entry.kind, unit: tail?.unit ?? found.entry.unit, power: found.entry.power, word: found.word, more: false };
};

const moreUnit = ({ word, entry }: { word: string; entry: Entry }, at: number): UnitFound =>
  ({ end: at + word.length, kind: entry.kind, unit: entry.unit, power: entry.power, word, more: true });
