import { Exact } from '../number.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { numeralAt } from './numeral.ts';
import { orderWords, rankAfter, rankBefore, rankEnds } from './lexicon/ranks.ts';

const spaced = (s: string, at: number): number => (s.charAt(at) === ' ' ? at + 1 : at);

const ordinal = (start: number, end: number, value: Exact, unit: string): Draft => draft({ start, end, kind: 'ordinal', value, unit });
const rank = (start: number, end: number, value: Exact, unit = 'rank'): Draft => draft({ start, end, kind: 'rank', value, unit });

/** 第4名, 全国第一, 第八届, 第一梯队; null for words (第一产业, 第三方). */
export const ordinalAt = ({ s }: Page, at: number): Draft | null => {
  const from = spaced(s, at + 1);
  const number = numeralAt(s, from);
  if (!number || number.form === 'bare' || number.decimals > 0 || number.high) return null;
  const behind = spaced(s, number.end);
  const next = s.slice(behind, behind + 4);
  const before = s.slice(Math.max(0, at - 16), at);
  if (/^[名位](?!列|称|义|于|置)/u.test(next)) return rank(at, behind + 1, number.low);
  if (/^(?:梯队|方阵|梯次)/u.test(next)) return rank(at, behind + 2, number.low, 'tier');
  if (/^[年天周月]/u.test(next) && before.endsWith('连续')) {
    const unit = { 年: 'year', 天: 'day', 周: 'week', 月: 'month' }[next.charAt(0)] ?? 'year';
    return draft({ start: at, end: behind + 1, kind: 'duration', value: number.low, unit });
  }
  const word = orderWords.find((one) => next.startsWith(one));
  if (word !== undefined) return ordinal(at, behind + word.length, number.low, word);
  const ranked = rankBefore.test(before.replace(/.*[，。；！？\n]/u, ''));
  if (next.startsWith('大')) return rank(at, number.end, number.low);
  if (rankEnds.test(next) || (ranked && /^(?:前移|上升|跃升|升|提升|下滑|下降|降|提高|晋升)/u.test(next)) ? ranked || number.low.gt(1) || /[^\s，。；：]$/u.test(before) : ranked && rankAfter.test(next)) return rank(at, number.end, number.low);
  return null;
};

/** 首位, unless it is part of 首位度. */
export const firstPlaceAt = ({ s }: Page, at: number): Draft | null =>
  /^首位(?!度|产业|城市|数字)/u.test(s.slice(at, at + 4)) ? rank(at, at + 2, new Exact(1)) : null;

/** 前三名, 全国前十: among the first three. */
export const topAt = ({ s }: Page, at: number): Draft | null => {
  const number = numeralAt(s, at + 1);
  if (!number || number.form === 'bare' || number.power > 2 || number.decimals > 0) return null;
  const next = s.slice(number.end, number.end + 2);
  if (/^[名位](?!列|称|义|于|置|居)/u.test(next)) return { ...rank(at, number.end + 1, number.low), comparator: 'le' };
  const before = s.slice(Math.max(0, at - 8), at);
  return rankEnds.test(next) && /国|省|市|界|球|位|列|入|居|排|名|县|区/u.test(before) ? { ...rank(at, number.end, number.low), comparator: 'le' } : null;
};
