import type { Mention } from '../../model/index.ts';
import { clauseEnd } from './walk.ts';

const tailReach = 24;

/** The words behind a figure, to the next or to the end of its clause. */
export const tailOf = (s: string, end: number, next: number): string => {
  let at = end;
  while (at < s.length && at < next && at - end < tailReach && !clauseEnd.has(s.charAt(at))) at += 1;
  return s.slice(end, at);
};

/** 由100亿元增加到150亿元, 100万人次的水平提高到: where it went, not what it is. */
const goesTo = /^(?:的水平)?(?:[一-龥]{0,4})(?:增[加长]?|提[高升]?|上[升涨]|扩[大展]?|[上下]调|[跃攀]升|发展|减[少]?|[下]?降[低]?|回[落升]|[收]?缩[小减短]?|跌|涨|升|压[减缩]|调[整减增]|变[为成]?)(?:了)?(?:到|至|为|成)/u;

/** 9家高水平科研平台: what is counted stands behind the classifier. */
export const nounBehind = (m: Mention, tail: string): string => {
  // （34.36亿元为上年同期数）: when, not what.
  // 元/平方米: per what, no name.
  if (/^(?:为|是|系|\/)/u.test(tail)) return '';
  if ((m.kind !== 'count' && m.unit !== 'CNY') || goesTo.test(tail)) return '';
  return /^[^、和及与的在，]{2,16}/u.exec(tail.replace(/^(?:的|以上|左右|多)/u, ''))?.[0] ?? '';
};

/** The last year that words name. */
export const yearIn = (lead: string): number | null => {
  const found = [...lead.matchAll(/(?<!\d)((?:19|20)\d{2})[年届]/gu)].at(-1)?.[1];
  return found === undefined ? null : Number(found);
};

const bracketReach = 20;
const widestBracket = 32;

/** 地区生产总值（GDP）2410.6亿元: a bracket without digits belongs to the words before the figure. */
export const clauseStartOf = (s: string, at: number, from: number): number => {
  if (s.charAt(at - 1) !== ')') return at;
  const open = s.lastIndexOf('(', at - 1);
  // 城乡收入比（以农村为1）1.87: what it is reckoned by counts nothing.
  if (open < from || at - open > widestBracket || /[\d。；\n]/u.test(s.slice(open, at).replace(/(?:为|[:=])1(?:00)?(?=[)，])/u, ''))) return at;
  let start = open;
  while (start > from && open - start < bracketReach && !clauseEnd.has(s.charAt(start - 1))) start -= 1;
  return start;
};

/** 平均增速（6.1%）高: a figure alone in brackets has the words around the brackets for its own. */
export const aroundBrackets = (s: string, m: Mention, from: number): { readonly lead: string; readonly tail: string } | null => {
  const close = /^(?:，(?:下同|同口径|未经审计))?\)/u.exec(s.slice(m.end, m.end + 8))?.[0].length ?? 0;
  if (s.charAt(m.start - 1) !== '(' || close === 0) return null;
  let start = m.start - 1;
  while (start > from && m.start - start < bracketReach && !clauseEnd.has(s.charAt(start - 1))) start -= 1;
  return { lead: s.slice(start, m.start - 1), tail: tailOf(s, m.end + close, s.length) };
};
