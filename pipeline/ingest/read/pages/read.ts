import type { PageText } from '../../../model/index.ts';
import { findDates } from '../../dates.ts';
import { bullets, closings, issueLines } from '../../lexicon/index.ts';
import { printedBy } from '../../masthead.ts';
import type { Hint, Look, SourceLine } from '../../model.ts';
import { numberingOf } from '../../numbering.ts';
import { readMeta } from '../../meta.ts';
import { spokenOf } from '../../title.ts';
import { bareByline } from '../../unlabelled.ts';
import { bare, closed, sentenceEnd, trimLine, unwrapped } from '../../text.ts';
import { accountedOf } from '../plain.ts';
import type { ReadSource } from '../plain.ts';
import { belowPicture, isCaption } from './captions.ts';
import { furnitureOf } from './furniture.ts';
import type { Row } from './rows.ts';
import { inColumns } from './columns.ts';
import { joined, rowsOf } from './rows.ts';
import { tableAt } from './tables.ts';

/** How most of a document's text is set. */
interface Usual {
  readonly size: number;
  readonly font: string;
  /** Distance of baselines within a paragraph, in heights of the type. */
  readonly leading: number;
  /** Most paragraphs begin with an indent. */
  readonly indented: boolean;
}

const most = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

const tally = <T>(rows: readonly Row[], of: (row: Row) => T): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + row.text.length);
  return counts;
};

/** Left and right edge of the text around a row: of the rows of its page and size that begin near it. */
interface Edges { readonly left: number; readonly right: number }

/** Points by which the type of one text may differ: 五号 and ten points are two sizes. */
const sameSize = 0.3;

/** Whether rows end at a margin: two of them at least reach it. */
const hasMargin = (rows: readonly Row[]): boolean => {
  const right = Math.max(...rows.map(({ to }) => to));
  return rows.filter(({ to, size }) => to >= right - size * 1.2).length >= 2;
};

/** No page of an article has more rows: of more, the first tell its edges. */
const mostCompared = 300;

const edgesOf = (rows: readonly Row[], usual: { readonly size: number }): ReadonlyMap<Row, Edges> => {
  const edges = new Map<Row, Edges>();
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.page);
    if (group) group.push(row);
    else groups.set(row.page, [row]);
  }
  for (const group of groups.values()) {
    const long = group.filter(({ text }) => text.length >= 8).slice(0, mostCompared);
    const ofSize = (of: number): readonly Row[] => long.filter(({ size }) => Math.abs(size - of) < sameSize);
    const usualRows = ofSize(usual.size);
    for (const row of group) {
      // An abstract in smaller type has margins of its own.
      const own = Math.abs(row.size - usual.size) < sameSize ? usualRows : ofSize(row.size);
      const body = own === usualRows || hasMargin(own) ? own : usualRows;
      const near = body.filter(({ from, to }) => from < row.to && to > row.from && Math.abs(from - row.from) < usual.size * 5);
      // A row alone at its place is measured by the text that stands over the same width.
      const over = near.length > 1 ? near : body.filter(({ from, to }) => from < row.to && to > row.from);
      const measured = over.length > 0 ? over : [row];
      edges.set(row, { left: Math.min(...(near.length > 1 || row.from - Math.min(...over.map(({ from }) => from), row.from) < usual.size * 8 ? (near.length > 0 ? near : [row]) : over).map(({ from }) => from)), right: Math.max(...measured.map(({ to }) => to)) });
    }
  }
  return edges;
};

const usualOf = (rows: readonly Row[]): Usual => {
  const size = most(tally(rows, (row) => row.size)) ?? 10;
  const body = rows.filter((row) => row.size === size);
  const steps = body.slice(1).flatMap((row, at) => (body[at]?.page === row.page && row.y > (body[at]?.y ?? 0) ? [Math.round(((row.y - (body[at]?.y ?? 0)) / size) * 10) / 10] : []));
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const edges = edgesOf(body, { size });
  const indents = body.filter((row) => row.from - (edges.get(row)?.left ?? 0) > size * 1.2 && row.from - (edges.get(row)?.left ?? 0) < size * 3.5).length;
  return { size, font: most(tally(body, (row) => row.font)) ?? '', leading: Math.min(2.2, most(counts) ?? 1.6), indented: indents >= 2 && indents * 12 >= body.length };
};

const longestContents = 200;
const contentsRow = /(?:…{2,}|[.．·]{5,}|(?:[.．·]\s){4,})[…\s.．·]*\d{1,3}$/u;
const field = /^\p{Script=Han}{1,6}[：:]/u;

const bullet = new RegExp(bullets, 'u');
/** What stands behind a bullet or a number hangs by no more heights of the type. */
const hanging = 3.2;

/** An item's rows stand below its text, or its bullet. */
const hangs = (first: Row, before: Row, row: Row, size: number): boolean =>
  (bullet.test(first.text) || numberingOf(first.text)?.list === true) && !bullet.test(row.text) && numberingOf(row.text) === null &&
  (before === first ? row.from < first.from + size * hanging && row.from > first.from - size * 2.5 : Math.abs(row.from - before.from) < size * 0.5);

/** Whether a row goes on the paragraph of the row before it, whose first row is given too. */
const goesOn = (first: Row, before: Row, row: Row, edges: ReadonlyMap<Row, Edges>, usual: Usual): boolean => {
  const [a, b] = [edges.get(before), edges.get(row)];
  if (!a || !b || Math.abs(before.size - row.size) > 0.6 || row.stretches.length > 1) return false;
  // A number or a word goes to the next row whole, and leaves as much room.
  const whole = (/^[\w.,%+/-]{2,16}/u.exec(row.text)?.[0].length ?? 0) * 0.55;
  const full = before.to >= a.right - usual.size * (1.8 + whole);
  const indent = row.from - b.left;
  // Set to the right or centred: a signature, a line of verse.
  if (before.from - a.left > usual.size * 8 || /^[\d〇○零一二三四五六七八九十年月日.\-/\s]{8,16}$/u.test(row.text)) return false;
  const day = before.text.length <= 24 ? findDates(before.text)[0] : undefined;
  if (day && day.start === 0 && day.end === before.text.trimEnd().length) return false;
  if (!full || (indent > usual.size * 1.2 && !hangs(first, before, row, usual.size))) return false;
  const below = row.page === before.page && row.y > before.y;
  if (below && row.y - before.y > usual.size * (usual.leading + 0.5)) return false;
  if ((before.text.length <= longestContents && contentsRow.test(before.text)) || (field.test(before.text) && field.test(row.text))) return false;
  // 【关键词】 below an abstract, a heading in its own type below a paragraph that fills its last line.
  if (sentenceEnd(before.text) && (/^[【［[][\p{Script=Han}\s]{2,8}[】］\]]/u.test(row.text) || (numberingOf(row.text) && row.font !== before.font && row.text.length <= 30 && row.to < b.right - usual.size * 2))) return false;
  const within = usual.indented && indent < usual.size * 0.5 && before.text.length >= 20;
  if ((numberingOf(row.text) || /^\p{Script=Han}{1,4}[：:]/u.test(row.text)) && sentenceEnd(before.text) && !within) return false;
  return usual.indented || !sentenceEnd(before.text) || row.text.length > 0;
};

const lookOf = (row: Row, usual: Usual, page: PageText | undefined): Look => {
  const margin = { left: row.from, right: (page?.width ?? 0) - row.to };
  const centred = Math.abs(margin.left - margin.right) < usual.size * 1.5 && margin.left > (page?.width ?? 0) * 0.2;
  return { bold: row.font !== usual.font && row.size >= usual.size * 0.97, centred, size: Math.round((row.size / usual.size) * 100) / 100 };
};

interface Draft { readonly rows: readonly Row[]; readonly text: string; readonly cells: readonly (readonly string[])[] | null }

/** Notes at the foot of a page or column have no more rows. */
const mostNotes = 30;

/** How many rows in smaller type (notes at the foot, the caption of a picture above) stand between a paragraph and where it goes on, on the next page or in the next column. */
const notesBetween = (rows: readonly Row[], at: number, first: Row, last: Row, edges: ReadonlyMap<Row, Edges>, usual: Usual): number => {
  if (sentenceEnd(last.text) || Math.abs(last.size - usual.size) > 0.6) return 0;
  const notes = rows.slice(at, at + mostNotes).findIndex(({ size }) => size > last.size * 0.95);
  const next = notes > 0 ? rows[at + notes] : undefined;
  return next && (next.page !== last.page || next.y < last.y) && goesOn(first, last, next, edges, usual) && !tableAt(rows, at + notes) ? notes : 0;
};

/** Rows put together: tables by their columns, paragraphs by what is full and what is indented. */
const draftsOf = (rows: readonly Row[], usual: Usual, edges: ReadonlyMap<Row, Edges> = edgesOf(rows, usual)): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row) break;
    const table = tableAt(rows, at);
    if (table) {
      drafts.push({ rows: table.rows, text: (table.rows.length === table.cells.length ? table.rows.map(({ text }) => text) : table.cells.map((cells) => cells.filter((cell) => cell !== '').join('\t'))).join('\n'), cells: table.cells });
      at += table.rows.length;
      continue;
    }
    const own = [row];
    at += 1;
    const notes: Row[] = [];
    for (let next = rows[at], last = row; next; next = rows[at]) {
      const between = notesBetween(rows, at, row, last, edges, usual);
      if (between === 0 && (!goesOn(row, last, next, edges, usual) || tableAt(rows, at))) break;
      notes.push(...rows.slice(at, at + between));
      last = rows[at + between] ?? next;
      own.push(last);
      at += between + 1;
    }
    drafts.push({ rows: own, text: own.reduce((text, { text: more }) => joined(text, more.replace(/\t/gu, ' ')), ''), cells: null }, ...(notes.length > 0 ? draftsOf(notes, usual, edges) : []));
  }
  return drafts;
};

/** Sizes larger than the text's that short lines have, the largest first: the levels of headings. */
const headingSizes = (drafts: readonly Draft[], usual: Usual): readonly number[] => {
  const sizes = drafts.flatMap(({ rows, text, cells }) => (!cells && rows.length <= 2 && text.length <= 50 && (rows[0]?.size ?? 0) >= usual.size * 1.1 ? [rows[0]?.size ?? 0] : []));
  return [...new Set(sizes)].toSorted((a, b) => b - a);
};

const captionMark = /^(?:[附续插]?[图表]|图表)\s*[\d一二三四五六七八九十]/u;

const hintOf = ({ rows, text, cells }: Draft, usual: Usual, sizes: readonly number[]): Hint | null => {
  if (cells) return { is: 'table', rows: cells };
  const size = rows[0]?.size ?? usual.size;
  if (size <= usual.size * 0.92 && /^(?:[[［]\d{1,3}[\]］]|[①-⑳⁰¹²³⁴-⁹]|\d{1,2}\s+\p{Script=Han})/u.test(text)) return { is: 'footnote' };
  const heading = size >= usual.size * 1.1 && text.length <= 50 && !closed(text) && numberingOf(text) === null && !captionMark.test(text) && !closings.includes(unwrapped(text));
  return heading && sizes.includes(size) ? { is: 'heading', level: Math.min(6, sizes.indexOf(size) + 1) } : null;
};

/** The number of a newsletter: what stands before it and in its line is the masthead, however large. */
const issue = new RegExp(issueLines, 'u');

/** Names and dates under a title are none of its headings, whatever their size. */
const isFrame = ({ rows, text, cells }: Draft, titled: boolean): boolean => titled && !cells && rows[0]?.page === 0 && (bareByline(text) || readMeta(text) !== null);

/** The largest lines of the first page's upper half, together: the title. */
const titleDrafts = (drafts: readonly Draft[], usual: Usual, pages: readonly PageText[]): readonly Draft[] => {
  const masthead = drafts.slice(0, 8).findLastIndex(({ text }) => issue.test(text));
  const high = drafts.slice(masthead + 1).filter(({ rows, cells }) => !cells && rows[0]?.page === 0 && (rows[0]?.y ?? 0) < (pages[0]?.height ?? 0) * 0.6);
  const largest = Math.max(0, ...high.filter(({ text }) => bare(text).length >= 4).map(({ rows }) => rows[0]?.size ?? 0));
  if (largest < usual.size * 1.15) return [];
  const isLargest = ({ rows, text }: Draft): boolean => rows[0]?.size === largest && bare(text).length >= 4;
  const stated = high.findIndex((draft) => isLargest(draft) && readMeta(draft.text) === null);
  // Nothing but who speaks stands in the largest type: what it says is below.
  const from = stated >= 0 ? stated : high.findIndex(isLargest);
  const title: Draft[] = [];
  for (let draft = high[from]; draft && draft.rows[0]?.size === largest && title.reduce((sum, { text }) => sum + text.length, 0) <= 80 && numberingOf(draft.text) === null; draft = high[from + title.length]) title.push(draft);
  const speaker = high[from - 1];
  if (title.length > 0 && speaker && speaker.rows[0]?.size === largest && bareByline(speaker.text) && spokenOf(title[0]?.text ?? '')) title.unshift(speaker);
  const last = title.at(-1);
  const under = last && high[high.indexOf(last) + 1];
  // A cover has no running text: what stands in large type below the title goes on with it.
  const cover = !drafts.some(({ rows, text }) => rows[0]?.page === 0 && (text.length > 60 || rows.length > 2));
  const isMeta = (draft: Draft | undefined): boolean => draft !== undefined && !draft.cells && (readMeta(draft.text) !== null || bareByline(draft.text));
  const larger = under !== undefined && (under.rows[0]?.size ?? 0) >= usual.size * 1.15 && numberingOf(under.text) === null && readMeta(under.text) === null && !bareByline(under.text);
  const continued = under && !under.cells && under.text.length <= 60 && ((cover && larger) || (larger && title.every(({ text }) => bareByline(text))) ||/^(?:[—―─－]{2}|--)/u.test(under.text) ||
    // Right above the byline or the date what is larger than the text is the second half.
    (larger && (under.rows[0]?.size ?? 0) < largest && !closed(under.text) && isMeta(high[high.indexOf(last) + 2]) && title.length === 1) ||
    // A cover sets the second half of a title in smaller type.
    (spokenOf(under.text) && !spokenOf(title.map(({ text }) => text).join('')) && (under.rows[0]?.size ?? 0) >= usual.size * 1.2 && numberingOf(under.text) === null));
  return continued ? [...title, under] : title;
};

/**
 * Reads the pages of a PDF: rows by their baselines, columns one after the other, heads, feet and numbers of pages
 * removed, hard-wrapped rows put together, tables by their columns, headings by the size of their type. A line's number
 * is that of its first row, counted through the document.
 */
export const readPages = (pages: readonly PageText[]): ReadSource => {
  const byPage = pages.map(({ runs }, at) => rowsOf(runs, at));
  const furniture = furnitureOf(byPage, pages);
  const rows = byPage.flatMap((page, at) => inColumns(page.filter((row) => !furniture.has(row)).flatMap(({ runs }) => runs)).flatMap((group) => rowsOf(group, at)));
  const usual = usualOf(rows);
  const drafts = draftsOf(rows, usual);
  const title = titleDrafts(drafts, usual, pages);
  const below = title[0] ? drafts.indexOf(title[0]) : 0;
  const sizes = headingSizes(drafts.filter((draft, at) => at >= below && !title.includes(draft) && !isFrame(draft, title.length > 0)), usual);
  const onPage = pages.map((): Row[] => []);
  for (const row of rows) if ((onPage[row.page]?.length ?? 0) < mostCompared) onPage[row.page]?.push(row);
  let number = 1;
  const lines = drafts.flatMap((draft, at): readonly SourceLine[] => {
    const own = number;
    number += draft.rows.length;
    if (title.includes(draft) && draft !== title[0]) return [];
    const text = trimLine(draft === title[0] ? title.map((one) => one.text).join('') : draft.text);
    const [row] = draft.rows;
    if (text === '' || !row) return [];
    const hint: Hint | null = draft === title[0] ? { is: 'title' } : (title[0] && at < drafts.indexOf(title[0])) || isFrame(draft, title.length > 0) ? null : hintOf(draft, usual, sizes);
    const look = lookOf(row, usual, pages[row.page]);
    const picture = !draft.cells && at >= below && belowPicture(draft.rows, onPage[row.page] ?? [], usual.size);
    const captioned = !draft.cells && draft !== title[0] && at > below && !isFrame(draft, title.length > 0) && isCaption(draft.rows, text, { size: usual.size, below: picture, centred: look.centred });
    const above = drafts[at - 1]?.rows.at(-1);
    const gap = !above || above.page !== row.page || row.y - above.y > usual.size * (usual.leading + 0.5);
    return [{ number: own, text, gap, hint: captioned && hint === null ? { is: 'caption' } : hint, look, ...(picture ? { picture: true as const } : {}) }];
  });
  const removed = [...furniture].map(([{ text }, why], at): SourceLine => ({ number: number + at, text, gap: true, hint: { is: 'removed', why } }));
  const all = [...lines, ...removed];
  return { stated: printedBy([...furniture.keys()].map(({ text }) => text)), lines: all, accounted: accountedOf(all), front: null, whole: pages.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''), unordered: true };
};
