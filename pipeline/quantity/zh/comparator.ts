import type { Comparator } from '../../model/index.ts';
import { after, bareOnly, before, ceiling, fillers, moreWords, type ComparatorWord } from './lexicon/comparators.ts';

export interface Compared {
  readonly comparator: Comparator;
  readonly dir: 'below' | null;
}

interface Row { readonly word: string; readonly row: ComparatorWord }

const byLength = (rows: readonly ComparatorWord[]): readonly Row[] =>
  rows.flatMap((row) => row.words.map((word) => ({ word, row }))).toSorted((a, b) => b.word.length - a.word.length);
/** Rows by the character that a text must have beside the number; the longest word of each first. */
const byChar = (rows: readonly Row[], charOf: (word: string) => string): ReadonlyMap<string, readonly Row[]> =>
  new Map(rows.map((row) => [charOf(row.word), rows.filter(({ word }) => charOf(word) === charOf(row.word))]));
const beforeRows = byChar(byLength(before), (word) => word.slice(-1));
const afterRows = byChar(byLength(after), (word) => word.charAt(0));

const compared = (comparator: ComparatorWord['comparator']): Compared =>
  comparator === 'below' ? { comparator: 'approx', dir: 'below' } : { comparator, dir: null };

/** The word of `before` that ends at a place, with its row, or null. */
const wordEndingAt = (head: string): Row | null => {
  const found = beforeRows.get(head.slice(-1))?.find(({ word }) => head.endsWith(word));
  if (!found) return null;
  const ends = (other: string): boolean => head.endsWith(other);
  return found.row.not?.some(ends) && !found.row.unless?.some(ends) ? null : found;
};

const endingAt = (head: string): ComparatorWord | null => wordEndingAt(head)?.row ?? null;

const durations: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'week', 'day', 'half_year']);

/** 近三年 is the last three years; 历时近三年, 近三十年历史 is just under them. */
const isLast = (s: string, head: string, end: number, unit: string): boolean =>
  durations.has(unit) && head.endsWith('近') && !/(?:接近|将近)$/u.test(head)
  && !/(?:历时|用时|耗时|拥有|历经|经过|已有|有|时隔|长达|达|已|了)近$/u.test(head) && !/^(?:的?历史|之久|的时间)/u.test(s.slice(end, end + 4));

/** 不低于总投资的10%, 超过全国的三成. */
const shareOf = /(不低于|不少于|不超过|不高于|超过|不足|不到|突破|至少占|接近|约占|约为|约)[^，。；、\d]{1,12}的$/u;

const dealing = /[、和及]$/u;
const dealtOut = /分别(?:已|都)?(超过|突破|超|逾|约为|约|近|接近|不足|低于|高于)(?:\d[\d.,]*[万亿%个百分点]{0,5}\p{Script=Han}{0,3}(?:、|和|及|以及)){1,4}$/u;

/** Comparator from the words before a number. */
export const comparatorBefore = (s: string, span: { start: number; end: number }, about: { unit: string; bare: boolean }): Compared | null => {
  const head = s.slice(Math.max(0, span.start - 14), span.start).replace(/[ “"]+$/u, '');
  // 最高的9.3% is one of a series, no ceiling.
  if (ceiling.test(head) && !/最[高多]的$/u.test(head)) return compared('max');
  if (/最长(?:可达|可)?$/u.test(head) && durations.has(about.unit)) return compared('max');
  // The lowest of a day is no bound.
  if (about.unit === '°C' && /最[高低]$/u.test(head) && /气温|温度/u.test(s.slice(Math.max(0, span.start - 24), span.start))) return null;
  const direct = endingAt(head);
  if (direct) return isLast(s, head, span.end, about.unit) ? null : compared(direct.comparator);
  if (about.bare && head.endsWith(bareOnly) && !head.endsWith('以上')) return compared('ge');
  // 产值过亿元; 经过, 通过 are words of their own.
  if ((about.bare && /(?:^|[^经通不度越路见难超错])过$/u.test(head)) || (about.unit === 'CNY' && /[、，；值收额资]过$/u.test(head))) return compared('gt');
  const share = ['%', 'ratio', 'x'].includes(about.unit) ? shareOf.exec(s.slice(Math.max(0, span.start - 20), span.start))?.[1] : undefined;
  if (share !== undefined) return compared(endingAt(share)?.comparator ?? 'gt');
  // 分别突破8000亿元、7000亿元: the word holds for each.
  const dealt = dealing.test(head.slice(-2)) ? dealtOut.exec(s.slice(Math.max(0, span.start - 60), span.start))?.[1] : undefined;
  if (dealt !== undefined) return compared(endingAt(dealt)?.comparator ?? 'eq');
  const filler = fillers.find((word) => head.endsWith(word) && endingAt(head.slice(0, -word.length)));
  if (filler === undefined) return null;
  const row = endingAt(head.slice(0, -filler.length));
  return row && !(row.comparator === 'below') ? compared(row.comparator) : null;
};

const fits = (s: string, at: number, word: string, unit: string): boolean => {
  const next = s.charAt(at + word.length);
  if (word === '多' || word === '余') return (!moreWords.includes(next) && !(word === '多' && /^了?(?:\d|[一二两三四五六七八九十半]+(?:成|倍|个))/u.test(s.slice(at + 1, at + 6)))) || next === '';
  // 三分之一强, 两成强; not 强化, 弱项.
  if (word === '强' || word === '弱') return ['%', 'ratio'].includes(unit) && !/[\p{Script=Han}]/u.test(next.replace('的', ''));
  if (word === '许' || word === '前后') return ['year', 'hour', 'day'].includes(unit) && next !== '可';
  return true;
};

const wordAfter = (s: string, end: number, unit: string): (Row & { readonly to: number }) | null => {
  let at = end;
  while (at - end < 2 && s.charAt(at) === ' ') at += 1;
  const found = afterRows.get(s.charAt(at))?.find(({ word }) => s.startsWith(word, at) && fits(s, at, word, unit));
  return found ? { ...found, to: at + found.word.length } : null;
};

/** Comparator from the words behind a number: 以上, 左右, 多. */
export const comparatorAfter = (s: string, end: number, unit: string): Compared | null => {
  const found = wordAfter(s, end, unit);
  return found ? compared(found.row.comparator) : null;
};

/**
 * How many characters before a number and after it belong to the comparator that the number bears: 超 in 超1100家, 最高可补贴,
 * 以上. Nought where the word stands elsewhere (分别突破8000亿元、7000亿元).
 */
export const comparatorReach = (s: string, span: { readonly start: number; readonly end: number }, { comparator, dir, unit }: Compared & { readonly unit: string }): { readonly before: number; readonly after: number } => {
  const wanted = dir === 'below' ? 'below' : comparator;
  const head = s.slice(Math.max(0, span.start - 14), span.start);
  const bare = head.replace(/[ “"]+$/u, '');
  const found = ['', ...fillers].flatMap((filler) => {
    const rest = bare.endsWith(filler) ? bare.slice(0, bare.length - filler.length) : null;
    const row = rest === null ? null : wordEndingAt(rest);
    return rest !== null && row?.row.comparator === wanted ? [head.length - rest.length + row.word.length] : [];
  });
  const most = comparator === 'max' ? (ceiling.exec(bare)?.[0].length ?? 0) : 0;
  const behind = wordAfter(s, span.end, unit);
  return {
    before: Math.max(0, ...found, most > 0 ? most + head.length - bare.length : 0),
    after: behind && (behind.row.comparator === wanted || found.length > 0) ? behind.to - span.end : 0,
  };
};
