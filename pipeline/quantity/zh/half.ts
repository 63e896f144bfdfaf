import type { MentionKind } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { draft, type Draft, type Page } from './draft.ts';

const halves: readonly (readonly [word: string, kind: MentionKind, value: string, unit: string])[] = [
  ['半个小时', 'duration', '0.5', 'hour'], ['半小时', 'duration', '0.5', 'hour'], ['半个月', 'duration', '0.5', 'month'],
  ['半个世纪', 'duration', '50', 'year'], ['半天', 'duration', '0.5', 'day'], ['半年', 'duration', '1', 'half_year'],
];

/** 半数, 过半数: one half. */
const halfOf = (s: string, at: number): Draft | null => (s.startsWith('半数', at) && !'多大小'.includes(s.charAt(at - 1) || '，')
  ? draft({ start: at, end: at + 2, kind: 'ratio', value: new Exact('0.5'), unit: 'ratio', comparator: /(?<!超)过$/u.test(s.slice(Math.max(0, at - 2), at)) ? 'gt' : null })
  : null);

/** 半年, 半个月, 半小时, 半数. */
export const halfAt = ({ s }: Page, at: number): Draft | null => {
  const share = halfOf(s, at);
  if (share) return share;
  // 前半年 is the first half; 提前半年 is half a year.
  if (/[上下大后多过]$|(?<!提)前$/u.test(s.slice(Math.max(0, at - 2), at))) return null;
  const found = halves.find(([word]) => s.startsWith(word, at));
  return found ? draft({ start: at, end: at + found[0].length, kind: found[1], value: new Exact(found[2]), unit: found[3] }) : null;
};
