import { fieldsOf } from './meta.ts';
import type { ParsedDate, RemovedLine } from './model.ts';

/** A line of metadata is no longer. */
const longest = 400;

/** 更新时间 where nothing says when the page was posted: old systems have no other name for that day. */
export const withUpdates = (dates: readonly ParsedDate[], removed: readonly RemovedLine[]): readonly ParsedDate[] => {
  if (dates.some(({ role }) => role === 'posted')) return dates;
  const updates = removed.flatMap(({ text }) => (text.length > longest ? [] : fieldsOf(text).fields.flatMap(({ label, value }) => (label?.updates === true ? [value] : []))));
  return dates.map((date) => (date.role === 'unknown' && updates.some((value) => value.includes(date.text)) ? { ...date, role: 'posted' } : date));
};
