import { bodyEnds } from './lexicon/index.ts';
import type { MetaLine } from './meta.ts';
import { joinMeta, looksLikeName, readMeta } from './meta.ts';
import type { Part, SourceLine, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { numberingOf } from './numbering.ts';
import type { Page } from './page.ts';
import { bare, closed } from './text.ts';

/** What the head and the tail of a page say: for each line its part, or null where it belongs to the body. */
export interface Frame {
  readonly title: string | null;
  readonly meta: StatedMeta;
  readonly parts: readonly (Part | null)[];
  /** More than one line could have been the title. */
  readonly titleDoubtful: boolean;
}

/** The frame of a source that states all in front matter: every line belongs to the body. */
export const frontFrame = (front: { readonly title: string | null; readonly meta: StatedMeta }, lines: readonly SourceLine[]): Frame => ({
  title: front.title ?? lines.find(({ hint }) => hint?.is === 'title')?.text ?? null,
  meta: front.meta, parts: lines.map(() => null), titleDoubtful: false,
});

const removed = (why: string): Part => ({ is: 'removed', why });
const titleLike = (text: string): boolean => bare(text).length >= 4 && text.length <= 80 && !/[。；，,;]$/u.test(text);

/** Of the lines that may be the title, the longest, and the line that continues it: a title is often broken in two. */
const chooseTitle = (candidates: readonly number[], lines: readonly SourceLine[], beforeMeta: boolean): readonly number[] => {
  const fit = candidates.filter((at) => titleLike(lines[at]?.text ?? ''));
  const first = beforeMeta
    ? fit.toSorted((a, b) => (lines[b]?.text.length ?? 0) - (lines[a]?.text.length ?? 0) || a - b)[0]
    : fit[0];
  if (first === undefined) return [];
  const next = first + 1;
  const line = lines[next];
  const continues = line !== undefined && fit.includes(next) && beforeMeta && !line.gap && bare(line.text).length >= 5;
  const open = /[：:—－-]$/u.test(lines[first]?.text ?? '') || /^(?:——|--)/u.test(line?.text ?? '');
  if (line !== undefined && fit.includes(next) && open) return [first, next];
  const previous = fit.includes(first - 1) && beforeMeta && !(lines[first]?.gap ?? true) && bare(lines[first - 1]?.text ?? '').length >= 8;
  return previous ? [first - 1, first] : continues ? [first, next] : [first];
};

const metaAt = (line: SourceLine, free: boolean): MetaLine | null => (free && line.hint === null ? readMeta(line.text) : null);

/** The short lines between metadata and the first paragraph: a name or a body under the title is a byline. */
const bareByline = (line: SourceLine | undefined): string | null =>
  line && line.hint === null && !numberingOf(line.text) && line.text.length <= 24 && !closed(line.text) &&
  (looksLikeName(line.text) || bodyEnds.some((end) => line.text.endsWith(end)))
    ? line.text : null;

/** Reads the head of a page: which lines are its title, its metadata, and what stood before them. */
export const readHead = (lines: readonly SourceLine[], { furniture, headEnd: end }: Page): Frame => {
  const marked = lines.findIndex((line) => line.hint?.is === 'title');
  const free = (at: number): boolean => furniture[at] === null && (lines[at]?.hint ?? null) === null;
  const metas = lines.map((line, at) => (at < end ? metaAt(line, free(at)) : null));
  const firstMeta = metas.findIndex((meta) => meta !== null);
  const open = lines.flatMap((_, at) => (at < end && free(at) && !metas[at] ? [at] : []));
  const before = firstMeta < 0 ? [] : open.filter((at) => at < firstMeta);
  const titles = marked >= 0 ? [marked] : before.length > 0 ? chooseTitle(before, lines, true) : chooseTitle(open, lines, false);
  const title = titles.length > 0 ? titles.map((at) => lines[at]?.text ?? '').join('') : null;
  const last = Math.max(titles.at(-1) ?? -1, metas.findLastIndex((meta) => meta !== null));
  const under = open.find((at) => at > (titles.at(-1) ?? -1) && !titles.includes(at));
  const stated = metas.flatMap((meta) => (meta ? [meta.meta] : [])).reduce(joinMeta, noMeta);
  const byline = titles.length > 0 && stated.bylines.length === 0 && under !== undefined && under <= last + 1 ? bareByline(lines[under]) : null;
  const parts = lines.map((line, at): Part | null => {
    if (furniture[at] != null) return removed(furniture[at]);
    if (titles.includes(at)) return { is: 'title' };
    if (metas[at]) return removed(metas[at].why);
    if (byline !== null && at === under) return removed('byline');
    if (free(at) && title !== null && bare(line.text) === bare(title)) return removed('repeated-title');
    return titles.length > 0 && free(at) && at < (titles[0] ?? 0) ? removed('navigation') : null;
  });
  const meta = byline === null ? stated : joinMeta(stated, { ...noMeta, bylines: [byline] });
  return { title, meta, parts, titleDoubtful: marked < 0 && before.filter((at) => (lines[at]?.text.length ?? 0) >= 8 && !titles.includes(at)).length > 0 };
};

/** Reads the tail: labelled lines after the last paragraph are metadata; a date signed there is the article's own. */
export const readTail = (lines: readonly SourceLine[], frame: Frame, bodyFrom: number): Frame => {
  const parts = [...frame.parts];
  let meta = frame.meta;
  for (let at = lines.length - 1; at >= bodyFrom; at -= 1) {
    const line = lines[at];
    if (!line || parts[at] !== null || line.hint?.is === 'removed') continue;
    const found = line.hint === null && line.text.length <= 80 ? readMeta(line.text) : null;
    if (!found) break;
    const labelled = /[：:|｜丨]/u.test(line.text);
    const signed = found.meta.dates.map((date) => ({ ...date, role: date.role === 'unknown' ? ('article' as const) : date.role }));
    meta = joinMeta(meta, labelled ? { ...found.meta, dates: signed } : { ...noMeta, dates: signed });
    if (labelled) parts[at] = removed(found.why);
    else parts[at] = { is: 'paragraph', runIn: null };
  }
  return { ...frame, meta, parts };
};
