import { fieldsOf } from './meta.ts';
import type { ParsedDate, RemovedLine } from './model.ts';
import { bare } from './text.ts';

/** A line of metadata is no longer. */
const longest = 400;

const has = (dates: readonly ParsedDate[], role: ParsedDate['role']): boolean => dates.some((date) => date.role === role);

/** 更新时间 where nothing says when the page was posted: old systems have no other name for that day. */
const withUpdates = (dates: readonly ParsedDate[], removed: readonly RemovedLine[]): readonly ParsedDate[] => {
  if (has(dates, 'posted')) return dates;
  const updates = removed.flatMap(({ text }) => (text.length > longest ? [] : fieldsOf(text).fields.flatMap(({ label, value }) => (label?.updates === true ? [value] : []))));
  return dates.map((date) => (date.role === 'unknown' && updates.some((value) => value.includes(date.text)) ? { ...date, role: 'posted' } : date));
};

/** A day alone on its line, （2024年3月28日）, where another is that of posting: the article's own. */
const withOwnDay = (dates: readonly ParsedDate[], removed: readonly RemovedLine[]): readonly ParsedDate[] => {
  if (!has(dates, 'posted') || has(dates, 'article')) return dates;
  const alone = new Set(removed.filter(({ text }) => text.length <= longest).map(({ text }) => bare(text).replace(/^[（(]|[）)]$/gu, '')));
  return dates.map((date) => (date.role === 'unknown' && alone.has(bare(date.text)) ? { ...date, role: 'article' } : date));
};

/** The dates of a page with the roles that each gets from the others and from the line that it stands in. */
export const withRoles = (dates: readonly ParsedDate[], removed: readonly RemovedLine[]): readonly ParsedDate[] => withOwnDay(withUpdates(dates, removed), removed);
