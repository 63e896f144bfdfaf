import type { PageText } from '../../../model/index.ts';
import { findDates } from '../../dates.ts';
import { closings, issueLines, publisherEnds, standaloneHeadings } from '../../lexicon/index.ts';
import { printedBy } from '../../masthead.ts';
import type { Hint, Look, SourceLine } from '../../model.ts';
import { numberingOf } from '../../numbering.ts';
import { readMeta } from '../../meta.ts';
import { tellsOccasion } from '../../printed.ts';
import { spokenOf } from '../../title.ts';
import { bareByline, looksLikeName } from '../../persons.ts';
import { bare, closed, endsWithAny, folded, isDecree, sentenceEnd, trimLine, unwrapped } from '../../text.ts';
import { isNoteLine } from '../../regroup/index.ts';
import { accountedOf } from '../plain.ts';
import type { ReadSource } from '../plain.ts';
import { withoutAsides } from './aside.ts';
import { belowPicture, isCaption } from './captions.ts';
import { inColumns } from './columns.ts';
import type { Draft } from './drafts.ts';
import { captionMark, draftsOf, isTableName } from './drafts.ts';
import type { Usual } from './edges.ts';
import { mostCompared, usualOf } from './edges.ts';
import { furnitureOf } from './furniture.ts';
import { unwoven } from './interwoven.ts';
import type { Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import { partedDrafts, pointsOf, slidesOf } from './slides.ts';
import { ruledTables, standIn, withTables } from './ruled.ts';

const lookOf = (row: Row, usual: Usual, page: PageText | undefined): Look => {
  const frame = row.column ?? { from: 0, to: page?.width ?? 0 };
  const margin = { left: row.from - frame.from, right: frame.to - row.to };
  // The indent of a paragraph, whose line ends where it may, is no margin.
  const centred = Math.abs(margin.left - margin.right) < usual.size * 1.5 && margin.left > Math.max((frame.to - frame.from) * 0.2, usual.size * 3);
  return { bold: row.font !== usual.font && row.size >= usual.size * 0.97, centred, size: Math.round((row.size / usual.size) * 100) / 100 };
};

/** Sizes larger than the text's that short lines have, the largest first: the levels of headings. */
const headingSizes = (drafts: readonly Draft[], usual: Usual): readonly number[] => {
  const sizes = drafts.flatMap(({ rows, text, cells }) => (!cells && rows.length <= 2 && text.length <= 50 && (rows[0]?.size ?? 0) >= usual.size * 1.1 && !isClosing(text) ? [rows[0]?.size ?? 0] : []));
  return [...new Set(sizes)].toSorted((a, b) => b - a);
};

const isClosing = (text: string): boolean => closings.includes(unwrapped(text).replace(/[。！!]$/u, ''));

const hintOf = ({ rows, text, cells }: Draft, usual: Usual, sizes: readonly number[]): Hint | null => {
  if (cells) return { is: 'table', rows: cells };
  const size = rows[0]?.size ?? usual.size;
  if (size <= usual.size * 0.92 && /^(?:[[［]\d{1,3}[\]］]|[①-⑳⁰¹²³⁴-⁹]|[*＊†‡]\s*\p{Script=Han}|\d{1,2}\s+(?![年月日时分秒点岁])\p{Script=Han})/u.test(text)) return { is: 'footnote' };
  // A question and a call may be headings in type that is much larger than the text's.
  const open = !closed(text) || (size >= usual.size * 1.2 && text.length <= 30 && /^[^。；！？!?]+[！？!?]$/u.test(text));
  const heading = size >= usual.size * 1.1 && text.length <= 50 && open && numberingOf(text) === null && !captionMark.test(text) && !isClosing(text);
  return heading && sizes.includes(size) ? { is: 'heading', level: standaloneHeadings.includes(unwrapped(folded(text))) ? 1 : Math.min(6, sizes.indexOf(size) + 1) } : null;
};

/** 图1 …, 图2 …, below two pictures side by side: each a row of its own. */
const captionsApart = (row: Row): readonly Row[] =>
  (row.ruled === undefined && row.stretches.length >= 2 && row.stretches.every(({ text }) => captionMark.test(text) || isNoteLine(text)) ? row.stretches.map((stretch) => ({ ...row, from: stretch.from, to: stretch.to, text: stretch.text, stretches: [stretch] })) : [row]);

/** The number of a newsletter: what stands before it and in its line is the masthead, however large. */
const issue = new RegExp(issueLines, 'u');

/** A paragraph below the head of an article is hardly shorter. */
const shortestText = 40;

/** ……事故调查组, right above its day on a cover. */
const signsAbove = (own: string, below: Draft | undefined): boolean => {
  const day = below && below.text.length <= 24 ? findDates(below.text)[0] : undefined;
  return day !== undefined && day.end - day.start >= (below?.text.trim().length ?? 0) && /(?:调查|课题|编写|编制|工作|领导|专家)小?组$|(?:局|厅|院|中心|委员会|政府|办公室|研究会|协会)$/u.test(folded(own));
};

/** Names and dates on the first page are no headings, whatever their size; four characters that read as a person's name are none below the first paragraph. */
const frameOf = (drafts: readonly Draft[], title: readonly Draft[]): ReadonlySet<Draft> => {
  if (title.length === 0) return new Set();
  const last = drafts.findIndex((draft) => draft === title.at(-1));
  const text = drafts.findIndex((draft, at) => at > last && !draft.cells && draft.text.length >= shortestText && sentenceEnd(draft.text));
  return new Set(drafts.filter(({ rows, text: own, cells }, at) => !cells && rows[0]?.page === 0 && (readMeta(own) !== null || (bareByline(own) && !(text >= 0 && at > text && looksLikeName(own))) || signsAbove(own, drafts[at + 1]))));
};

/** Whether a draft stands alone amid the text: not among others in small type (an abstract, a list), nor where notes and the names of editors stand, at a page's head and foot. */
const isAmid = (drafts: readonly Draft[], at: number, usual: Usual, height: number): boolean => {
  const row = drafts[at]?.rows[0];
  const inText = [drafts[at - 1], drafts[at + 1]].every((beside) => beside !== undefined && (beside.rows[0]?.size ?? 0) >= usual.size * 0.97);
  return row !== undefined && inText && row.y > height * 0.15 && row.y < height * 0.85 && !/^\S{2,6}[：:]|^[（(].*[）)]$/u.test(drafts[at]?.text ?? '') && !standaloneHeadings.includes(unwrapped(drafts[at]?.text ?? ''));
};

const isMeta = (draft: Draft | undefined): boolean => draft !== undefined && !draft.cells && (readMeta(draft.text) !== null || bareByline(draft.text));

/** 濠江民報: the name of a site or a paper. */
const sited = (text: string): boolean => bare(text).length <= 8 && endsWithAny(folded(text), publisherEnds);

const sizeOf = (some: readonly Draft[]): number => Math.max(0, ...some.map(({ rows }) => rows[0]?.size ?? 0));

/** The largest lines of the first page's upper half, together: the title. */
const titleDrafts = (drafts: readonly Draft[], usual: Usual, pages: readonly PageText[]): readonly Draft[] => {
  const masthead = drafts.slice(0, 8).findLastIndex(({ text }) => issue.test(text));
  const upper = drafts.filter(({ rows, cells }) => !cells && rows[0]?.page === 0 && (rows[0]?.y ?? 0) < (pages[0]?.height ?? 0) * 0.6);
  const below = upper.filter((draft) => drafts.indexOf(draft) > masthead);
  // 关于……的通知, above the number and in larger type than what it sends.
  const above = upper.filter((draft) => drafts.indexOf(draft) < masthead);
  const sends = folded(above.flatMap(({ rows, text }) => (rows[0]?.size === sizeOf(above) ? [text] : [])).join(''));
  const isAbove = sizeOf(above) > sizeOf(below) && /关于|印发|转发/u.test(sends) && spokenOf(sends);
  // The number of a document stands above its title, or below it: then nothing below is as large.
  const high = !isAbove && below.some(({ rows, text }) => (rows[0]?.size ?? 0) >= usual.size * 1.15 && bare(text).length >= 4) ? below : upper;
  // 岭海省人民政府令 is no title where what it makes known has one in large type.
  const titled = high.filter(({ text, rows }) => !isDecree(text) && (rows[0]?.size ?? 0) >= usual.size * 1.15 && bare(text).length >= 6);
  const sendsTitled = (text: string): boolean => titled.length > 0 && isDecree(text);
  const largest = Math.max(0, ...high.filter(({ text }) => bare(text).length >= 4 && !sendsTitled(text)).map(({ rows }) => rows[0]?.size ?? 0));
  if (largest < usual.size * 1.15) return [];
  const isLargest = ({ rows, text }: Draft): boolean => rows[0]?.size === largest && bare(text).length >= 4 && !sendsTitled(text);
  // A page printed from a browser has the site's name in the largest type; its title is large as well.
  const other = high.find(({ rows, text }) => (rows[0]?.size ?? 0) >= usual.size * 1.3 && (rows[0]?.size ?? 0) < largest && bare(text).length > 8);
  const stated = high.some((draft) => isLargest(draft) && !sited(draft.text)) || other === undefined ? high.findIndex((draft) => isLargest(draft) && readMeta(draft.text) === null) : high.indexOf(other);
  // Nothing but who speaks stands in the largest type: what it says is below.
  const from = stated >= 0 ? stated : high.findIndex(isLargest);
  const title: Draft[] = [];
  for (let draft = high[from]; draft && draft.rows[0]?.size === high[from]?.rows[0]?.size && title.reduce((sum, { text }) => sum + text.length, 0) <= 80 && numberingOf(draft.text) === null; draft = high[from + title.length]) title.push(draft);
  const speaker = high[from - 1];
  if (title.length > 0 && speaker && speaker.rows[0]?.size === largest && bareByline(speaker.text) && spokenOf(title[0]?.text ?? '')) title.unshift(speaker);
  const last = title.at(-1);
  const under = last && high[high.indexOf(last) + 1];
  // A cover has no running text: what stands in large type below the title goes on with it.
  const cover = !drafts.some(({ rows, text }) => rows[0]?.page === 0 && (text.length > 60 || rows.length > 2));
  const larger = under !== undefined && (under.rows[0]?.size ?? 0) >= usual.size * 1.15 && numberingOf(under.text) === null && readMeta(under.text) === null && !bareByline(under.text);
  const continued = under && !under.cells && under.text.length <= 60 && ((cover && larger) || (larger && title.every(({ text }) => bareByline(text))) ||(/^(?:[—―─－]{2}|--)/u.test(under.text) && !tellsOccasion(under.text)) ||
    // Right above the byline or the date what is larger than the text is the second half.
    (larger && (under.rows[0]?.size ?? 0) < largest && !closed(under.text) && isMeta(high[high.indexOf(last) + 2]) && title.length === 1) ||
    // A cover sets the second half of a title in smaller type.
    (spokenOf(under.text) && !spokenOf(title.map(({ text }) => text).join('')) && (under.rows[0]?.size ?? 0) >= usual.size * 1.2 && numberingOf(under.text) === null));
  return continued ? [...title, under] : title;
};

/** 04 深度 河 套 日 报 2020年11月3日 星期二: the head of a newspaper's page, each part for itself. */
const ofPrint = ({ rows }: Draft, usual: Usual): boolean => rows.length === 1 && (rows[0]?.stretches.length ?? 0) >= 3 && (rows[0]?.size ?? 0) < usual.size * 1.5;

/**
 * Reads the pages of a PDF: rows by their baselines, columns one after the other, heads, feet and numbers of pages
 * removed, hard-wrapped rows put together, tables by their columns, headings by the size of their type. A line's number
 * is that of its first row, counted through the document.
 */
export const readPages = (all: readonly PageText[]): ReadSource => {
  const { pages: upright, asides } = withoutAsides(all);
  const pages = upright.map((page) => ({ ...page, runs: unwoven(page.runs) }));
  const tables = pages.map((page) => new Map(ruledTables(page).map((table) => [standIn(table), table])));
  const byPage = pages.map(({ runs }, at) => {
    const within = new Set([...(tables[at]?.values() ?? [])].flatMap((table) => [...table.runs]));
    return rowsOf(within.size === 0 ? runs : runs.filter((run) => !within.has(run)), at);
  });
  const furniture = furnitureOf(byPage, pages);
  const columns = inColumns(byPage.map((page, at) => [...page.filter((row) => !furniture.has(row)).flatMap(({ runs }) => runs), ...(tables[at]?.keys() ?? [])]));
  const rows = columns.flatMap((groups, at) => groups.flatMap((group) => withTables(group, at, tables[at] ?? new Map()))).flatMap(captionsApart);
  const usual = usualOf(rows);
  const slides = slidesOf(pages, rows);
  const drafts = partedDrafts(draftsOf(rows, usual), slides, usual);
  const points = pointsOf(drafts, slides, usual);
  const title = titleDrafts(drafts, usual, pages);
  const below = title[0] ? drafts.indexOf(title[0]) : 0;
  const frame = frameOf(drafts, title);
  const sizes = headingSizes(drafts.filter((draft, at) => at >= below && !title.includes(draft) && !frame.has(draft) && !isTableName(drafts, at)), usual);
  const onPage = pages.map((): Row[] => []);
  for (const row of rows) if ((onPage[row.page]?.length ?? 0) < mostCompared) onPage[row.page]?.push(row);
  let number = 1;
  const lines = drafts.flatMap((draft, at): readonly SourceLine[] => {
    const own = number;
    number += draft.rows.length;
    if (title.includes(draft) && draft !== title[0]) return [];
    // Above the title no table stands: names and days of the print, each for itself.
    if ((draft.cells || ofPrint(draft, usual)) && at < below && draft.rows[0]?.page === 0) return draft.rows.flatMap((row, index) => row.stretches.map(({ text }): SourceLine => ({ number: own + index, text, gap: true, hint: null, look: lookOf(row, usual, pages[row.page]) })));
    const text = trimLine(draft === title[0] ? title.map((one) => one.text).join('') : draft.text);
    const [row] = draft.rows;
    if (text === '' || !row) return [];
    const hint: Hint | null = draft === title[0] ? { is: 'title' } : (title[0] && at < drafts.indexOf(title[0])) || frame.has(draft) || isTableName(drafts, at) ? null : points.has(draft) ? { is: 'list-item' } : hintOf(draft, usual, sizes);
    const look = lookOf(row, usual, pages[row.page]);
    const picture = !draft.cells && at >= below && belowPicture(draft.rows, onPage[row.page] ?? [], usual.size);
    const captioned = !draft.cells && draft !== title[0] && at > below && (picture || !slides.has(row.page)) && !frame.has(draft) && isCaption(draft.rows, text, { size: usual.size, below: picture, centred: look.centred, amid: isAmid(drafts, at, usual, pages[row.page]?.height ?? 0) });
    const above = drafts[at - 1]?.rows.at(-1);
    const gap = !above || above.page !== row.page || row.y - above.y > usual.size * (usual.leading + 0.5);
    return [{ number: own, text, gap, hint: captioned && hint === null ? { is: 'caption' } : hint, look, ...(picture ? { picture: true as const } : {}) }];
  });
  const others: readonly (readonly [text: string, why: string | null])[] = [...[...furniture].map(([{ text }, why]) => [text, why] as const), ...asides.map(({ text, why }) => [text, why] as const)];
  const removed = others.map(([text, why], at): SourceLine => ({ number: number + at, text, gap: true, hint: why === null ? null : { is: 'removed', why } }));
  const read = [...lines, ...removed];
  return { stated: printedBy([...furniture.keys()].map(({ text }) => text)), lines: read, accounted: accountedOf(read), front: null, whole: all.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''), unordered: true };
};
