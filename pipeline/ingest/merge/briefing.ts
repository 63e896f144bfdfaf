import type { Versions } from './article.ts';
import { mergeFields } from './fields.ts';

const dayOf = (text: string): string | null => /^date: (\d{4}-\d{2}-\d{2})$/mu.exec(text)?.[1] ?? null;

/**
 * The configuration as import would write it now, under the day of the first import: the day of publication is the
 * editor's, and a source that did not change must change nothing.
 */
export const withDayOf = (first: string, text: string): string => {
  const day = dayOf(first);
  return day === null ? text : text.replace(/^date: \d{4}-\d{2}-\d{2}$/mu, () => `date: ${day}`);
};

/**
 * Merges three versions of `briefing.yaml`: the list of removed lines, line by line. All else is the editor's, byte for
 * byte; a Chinese title that an earlier version of import wrote, and the editor left, gives way to the article's. There
 * are no conflicts: where both changed the same, the editor's stays. A version that cannot be read leaves the editor's
 * as it is.
 */
export const mergeBriefing = ({ base, mine, theirs }: Versions): string => {
  if (mine === base) return theirs;
  return mergeFields(base, mine, theirs, { only: ['removed', 'title.zh'], apart: true })?.text ?? mine;
};
