import type { LabelledLine } from './model.ts';
import { numberingOf } from './numbering.ts';

/** Items that lead to others are shorter. */
const longestLead = 120;

/** The number that an item of a list begins with; 0 where it begins with none. */
const countOf = (text: string): number => {
  const number = numberingOf(text);
  return number?.list === true ? Number(/^\d{1,3}/u.exec(number.mark)?.[0] ?? 0) : 0;
};

/** The next number of a list, with items of its own below it: 2. …，其中：. */
export const withLeads = (read: readonly LabelledLine[]): readonly LabelledLine[] => {
  let last = 0;
  return read.map((entry) => {
    const { line: { text, hint }, part } = entry;
    const counted = hint === null && (part.is === 'list-item' || part.is === 'paragraph') ? countOf(text) : 0;
    const leads = part.is === 'paragraph' && counted > 1 && counted === last + 1 && text.length <= longestLead && /[：:]$/u.test(text);
    last = part.is === 'list-item' || leads ? counted || last : 0;
    return leads ? { ...entry, part: { is: 'list-item' } } : entry;
  });
};
