import type { Lang } from '../model/index.ts';
import { readPeriod, type Period } from './period.ts';

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const zhQuarters = ['第一', '第二', '第三', '第四'];

const quarterOf = (period: Period): number => period.end.month / 3;
const halfOf = (period: Period): number => period.end.month / 6;
const monthName = (period: Period): string => monthNames[period.start.month - 1] ?? '';

/** The part below the year, in Chinese: 6月, 6月30日, 第一季度, 上半年. */
const zhPart = (period: Period): string => {
  const { month, day } = period.start;
  if (period.kind === 'month') return `${month}月`;
  if (period.kind === 'date') return `${month}月${day}日`;
  if (period.kind === 'quarter') return `${zhQuarters[quarterOf(period) - 1] ?? ''}季度`;
  return period.kind === 'half' ? (halfOf(period) === 1 ? '上半年' : '下半年') : '';
};

const zhInterval = (first: Period, last: Period): string => {
  if (first.kind === 'year') return `${first.start.year}—${last.start.year}年`;
  if (first.start.year !== last.start.year) return `${zhSimple(first)}—${zhSimple(last)}`;
  const sameMonth = first.kind === 'date' && first.start.month === last.start.month;
  const end = sameMonth ? `${last.start.day}日` : zhPart(last);
  const start = first.kind === 'month' ? `${first.start.month}` : sameMonth ? `${first.start.month}月${first.start.day}` : zhPart(first);
  return `${first.start.year}年${start}—${end}`;
};

const zhSimple = (period: Period): string => `${period.start.year}年${zhPart(period)}`;

const enPart = (period: Period): string => {
  if (period.kind === 'month') return monthName(period);
  if (period.kind === 'date') return `${period.start.day} ${monthName(period)}`;
  return period.kind === 'quarter' ? `Q${quarterOf(period)}` : period.kind === 'half' ? `H${halfOf(period)}` : '';
};

const enSimple = (period: Period): string => `${enPart(period)} ${period.start.year}`.trim();

const enInterval = (first: Period, last: Period): string => {
  if (first.kind === 'year') return `${first.start.year}–${last.start.year}`;
  const dash = first.kind === 'date' ? ' – ' : '–';
  if (first.start.year !== last.start.year) return `${enSimple(first)}${dash}${enSimple(last)}`;
  const sameMonth = first.kind === 'date' && first.start.month === last.start.month;
  return sameMonth ? `${first.start.day}–${enSimple(last)}` : `${enPart(first)}${dash}${enSimple(last)}`;
};

/**
 * A period as the edition writes it: `2021年` / `2021`; `2024年6月` / `June 2024`; `2023年第一季度` / `Q1 2023`;
 * `2018—2021年` / `2018–2021`; `2023年1—9月` / `January–September 2023`. What is no period stays as it is.
 */
export const formatPeriod = (period: string, lang: Lang): string => {
  const read = readPeriod(period);
  if (!read) return period;
  const [first, last] = read.parts;
  if (first && last) return lang === 'zh' ? zhInterval(first, last) : enInterval(first, last);
  return lang === 'zh' ? zhSimple(read) : enSimple(read);
};
