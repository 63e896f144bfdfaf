import type { Versions } from './article.ts';
import { mergeFields } from './fields.ts';
import { withLf, withLineEndsOf } from './line-ends.ts';

const dayOf = (text: string): string | null => /^date: (\d{4}-\d{2}-\d{2})$/mu.exec(text)?.[1] ?? null;

/**
 * The configuration as import would write it now, under the day of the first import: the day of publication is the
 * editor's, and a source that did not change must change nothing.
 */
export const withDayOf = (first: string, text: string): string => {
  const day = dayOf(first);
  return day === null ? text : text.replace(/^date: \d{4}-\d{2}-\d{2}$/mu, () => `date: ${day}`);
};

/** A merged `briefing.yaml`, and the names of the fields in which something of the source has come in. */
export interface MergedBriefing { readonly text: string; readonly changed: readonly string[] }

/**
 * Merges three versions of `briefing.yaml`: the list of removed lines, line by line. All else is the editor's, byte for
 * byte, and so are the line ends; a Chinese title that an earlier version of import wrote, and the editor left, gives way to
 * the article's. There are no conflicts: where both changed the same, the editor's stays; a line that the source has no more
 * goes, whatever the editor wrote to it. A version that cannot be read leaves the editor's as it is.
 */
export const mergeBriefing = ({ base, mine, theirs }: Versions): MergedBriefing => {
  const [old, own, other] = [withLf(base), withLf(mine), withLf(theirs)];
  const merged = mergeFields(old, own, other, { only: ['removed', 'title.zh'], apart: true });
  const text = own === old ? other : (merged?.text ?? own);
  const changed = (merged?.changes ?? []).filter(({ origin }) => origin === 'source' || origin === 'merged').map(({ field }) => field);
  return text === own ? { text: mine, changed: [] } : { text: withLineEndsOf(mine, text), changed };
};
