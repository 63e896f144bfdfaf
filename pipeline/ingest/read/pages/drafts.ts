import { findDates } from '../../dates.ts';
import { abstractLine, journalFoot, keywordLine } from '../../keywords.ts';
import { bullets, sidebarHeads, sidebarLabels } from '../../lexicon/index.ts';
import { readMeta } from '../../meta.ts';
import { numberingOf } from '../../numbering.ts';
import { isNoteLine, isUnitLine } from '../../regroup/index.ts';
import { bare, closed, folded, namesTable, sentenceEnd } from '../../text.ts';
import type { Edges, Usual } from './edges.ts';
import { edgesOf } from './edges.ts';
import type { Row } from './rows.ts';
import { joined } from './rows.ts';
import { tableAt } from './tables.ts';
const longestContents = 200;
const contentsRow = /(?:[…⋯]{2,}|[.．·]{5,}|(?:[.．·]\s){4,})[…⋯\s.．·]*[（(]?\d{1,3}[）)]?$/u;
const field = /^\p{Script=Han}{1,6}[：:]/u;

const bullet = new RegExp(bullets, 'u');
const label = new RegExp(sidebarLabels, 'u');
/** What stands behind a bullet or a number hangs by no more heights of the type. */
const hanging = 3.2;

/** An item's rows stand below its text, or its bullet. */
const hangs = (first: Row, before: Row, row: Row, size: number): boolean =>
  (bullet.test(first.text) || /^[[［]\d{1,3}[\]］]/u.test(first.text) || numberingOf(first.text)?.list === true) && !bullet.test(row.text) && numberingOf(row.text) === null &&
  (before === first ? row.from < first.from + size * hanging && row.from > first.from - size * 2.5 : Math.abs(row.from - before.from) < size * 0.5);

/** What names a picture or a table with its number: 图2 …. */
export const captionMark = /^(?:[附续插]?[图表]|图表)\s*[\d一二三四五六七八九十]/u;

/** A row that is broken where the next word would not fit fills this share of its column; less of it, where it stops amid a sentence of several clauses. */
const nearlyFull = 0.8;
const amidClauses = 0.7;

/** Type so much smaller than the text's is that of captions and notes, whose rows are as wide as their picture. */
const small = 0.94;
const shortestRow = 7;
/** 3版 新志愿者培训纪要: a line of a list of contents. */
const pageOfPaper = /^第?\s*[A-Z]?\d{1,2}\s*版/u;

/** Whether a row begins something of its own, whatever is open before it. */
const begins = ({ text }: Row): boolean => numberingOf(text) !== null || isNoteLine(text) || captionMark.test(text) || isUnitLine(text) || bullet.test(text) || field.test(text) || pageOfPaper.test(text) || readMeta(text) !== null;

/** Whether a row in small type goes on with the one before it, right above: a caption, a note. */
const goesOnSmall = (before: Row, row: Row, usual: Usual): boolean => {
  if (before.size > usual.size * small || Math.abs(before.size - row.size) > 0.2 || before.font !== row.font || before.page !== row.page) return false;
  const step = (row.y - before.y) / before.size;
  if (step <= 0.5 || step > 1.9 || sentenceEnd(before.text) || bare(before.text).length < shortestRow || row.to - row.from > (before.to - before.from) * 1.15 || row.stretches.length > 1) return false;
  const aligned = Math.abs(row.from - before.from) < before.size * 0.7 || Math.abs(row.to - before.to) < before.size * 0.7 || Math.abs(row.from + row.to - before.from - before.to) < before.size * 1.4;
  return aligned && !begins(row) && readMeta(before.text) === null && !isUnitLine(before.text);
};

/** Type so much larger than the text's is that of headings, and of words lifted out of the text. */
const large = 1.1;

/** Whether a row in large type goes on with the one right above it, which fills its column. */
const goesOnLarge = (before: Row, row: Row, { right }: Edges, usual: Usual): boolean => {
  if (before.size < usual.size * large || before.size !== row.size || before.font !== row.font || before.page !== row.page || row.y <= before.y || row.y - before.y > before.size * 1.9) return false;
  return !sentenceEnd(before.text) && bare(before.text).length > shortestRow && findDates(before.text).length === 0 && !/^[（(【]/u.test(row.text) && before.to >= right - before.size * 2 && !begins(row) && numberingOf(before.text)?.list !== true;
};

/** 瑞政规〔2022〕3号, alone on its row. */
const documentNumber = /^\p{Script=Han}{0,14}\s*[〔[［（(]\s*\d{4}\s*[〕\]］）)]\s*第?\s*\d{1,4}\s*号$/u;
const longestNumber = 32;

const sideHeads: ReadonlySet<string> = new Set(Object.values(sidebarHeads).flat());
const isSideRow = (text: string): boolean => text.length <= longestSide && (label.test(folded(text)) || sideHeads.has(bare(folded(text))) || /^[\w.+-]{2,30}@[\w.-]{4,30}$/u.test(text));
const longestSide = 60;

const circled = /^[①-⑳]/u;

/** Whether a row goes on the paragraph of the row before it, whose first row is given too. */
const goesOn = (first: Row, before: Row, row: Row, edges: ReadonlyMap<Row, Edges>, usual: Usual): boolean => {
  // A caption is over where a numbered heading begins.
  if (captionMark.test(first.text) && numberingOf(row.text) !== null) return false;
  if (captionMark.test(row.text) && sentenceEnd(before.text)) return false;
  // 资料来源：…, 注：… stand for themselves below a caption or a table.
  if (before.size <= usual.size * small && (isNoteLine(row.text) || label.test(folded(row.text)))) return false;
  // ①…。 and below it ②.
  if (circled.test(first.text) && circled.test(row.text) && sentenceEnd(before.text)) return false;
  // Behind 作者简介：…。 the next note, or what goes on in the next column.
  if (sentenceEnd(before.text) && journalFoot.test(first.text) && (circled.test(row.text) || row.page !== before.page || row.y < before.y)) return false;
  // 分析师, a name, a number: the side column of a report has a line for each.
  if (row.size < usual.size * small && (isSideRow(before.text) || isSideRow(row.text))) return false;
  if (before.text.length <= longestNumber && documentNumber.test(before.text)) return false;
  if (goesOnSmall(before, row, usual)) return true;
  const [a, b] = [edges.get(before), edges.get(row)];
  if (!a || !b || Math.abs(before.size - row.size) > 0.6 || row.stretches.length > 1) return false;
  // A number or a word goes to the next row whole, and leaves as much room.
  const bracket = /^[〔（(《“「【]+(?:[\w.,%+/-]{2,16}[〕）)》”」】]*)?/u.exec(row.text)?.[0].length ?? 0;
  const whole = (bracket > 0 ? 1.2 + bracket * 0.55 : 0) || (/^[\w.,%+/-]{2,16}/u.exec(row.text)?.[0].length ?? 0) * 0.55 || (/^[０-９．％]{2,16}/u.exec(row.text)?.[0].length ?? 0);
  if (goesOnLarge(before, row, a, usual)) return true;
  const indent = row.from - b.left;
  // Where paragraphs are indented, a row that is not goes on one whose sentence is open, though its end is ragged.
  const open = usual.indented && indent < usual.size * 0.5 && row.font === before.font && !sentenceEnd(before.text) && !/[：:）)]$/u.test(before.text) && !(/[；;]$/u.test(before.text) && (bullet.test(row.text) || numberingOf(row.text) !== null)) && before.to - a.left >= (a.right - a.left) * (/[，。；：]/u.test(before.text) ? amidClauses : nearlyFull);
  const full = open || before.to >= a.right - usual.size * (1.8 + whole);
  // Set to the right or centred: a signature, a line of verse.
  if (before.from - a.left > usual.size * 8 || /^[\d〇○零一二三四五六七八九十年月日.\-/\s]{8,16}$/u.test(row.text)) return false;
  // Centred below one another, of unlike length: each a line of its own.
  const apart = Math.abs(row.from - before.from);
  if (apart > usual.size * 0.5 && Math.abs((row.from + row.to) - (before.from + before.to)) < usual.size && !/[，。；]/u.test(before.text + row.text)) return false;
  const day = before.text.length <= 24 ? findDates(before.text)[0] : undefined;
  if (day && day.start === 0 && day.end === before.text.trimEnd().length) return false;
  if (!full || (indent > usual.size * 1.2 && !hangs(first, before, row, usual.size))) return false;
  const below = row.page === before.page && row.y > before.y;
  if (below && row.y - before.y > usual.size * (usual.leading + 0.5)) return false;
  // Paragraphs that stand apart: a sentence ends, and the next row is further away than rows of one paragraph.
  if (below && sentenceEnd(before.text) && row.y - before.y > usual.size * (usual.tight + 0.35)) return false;
  if (isUnitLine(row.text) || keywordLine.test(row.text) || abstractLine.test(row.text) || journalFoot.test(row.text) || (/^\d{2}\s+\p{Script=Han}/u.test(before.text) && /^\d{2}\s+\p{Script=Han}/u.test(row.text))) return false;
  if ((before.text.length <= longestContents && contentsRow.test(before.text)) || (field.test(before.text) && field.test(row.text))) return false;
  // 【关键词】 below an abstract, a heading in its own type below a paragraph that fills its last line.
  if (sentenceEnd(before.text) && (/^[【［[][\p{Script=Han}\s]{2,8}[】］\]]/u.test(row.text) || (numberingOf(row.text) && row.font !== before.font && row.text.length <= 30 && row.to < b.right - usual.size * 2))) return false;
  // A number at the margin, and a row that neither fills its column nor ends a sentence: a heading, not the end of a paragraph.
  if (sentenceEnd(before.text) && numberingOf(row.text)?.list === false && row.to < b.right - usual.size * 4 && !closed(row.text)) return false;
  const within = usual.indented && indent < usual.size * 0.5 && before.text.length >= 20;
  if ((numberingOf(row.text) || /^\p{Script=Han}{1,4}[：:]/u.test(row.text)) && sentenceEnd(before.text) && !within) return false;
  return usual.indented || !sentenceEnd(before.text) || row.text.length > 0;
};

/** Rows that are one line of the source: a paragraph, a heading, a table. */
export interface Draft { readonly rows: readonly Row[]; readonly text: string; readonly cells: readonly (readonly string[])[] | null }

/** Notes at the foot of a page or column have no more rows. */
const mostNotes = 30;
const longestHeading = 24;

/** How many rows in smaller type (notes at the foot, the caption of a picture above) stand between a paragraph and where it goes on, on the next page or in the next column. */
const notesBetween = (rows: readonly Row[], at: number, first: Row, last: Row, edges: ReadonlyMap<Row, Edges>, usual: Usual): number => {
  if (sentenceEnd(last.text) || Math.abs(last.size - usual.size) > 0.6) return 0;
  const notes = rows.slice(at, at + mostNotes).findIndex(({ size }) => size > last.size * 0.95);
  const next = notes > 0 ? rows[at + notes] : undefined;
  // A heading, and the next one that is as large, with the text between them.
  if (next === undefined || numberingOf(next.text) !== null || (last === first && numberingOf(first.text) !== null && bare(first.text).length <= longestHeading)) return 0;
  return (next.page !== last.page || next.y < last.y) && goesOn(first, last, next, edges, usual) && !tableAt(rows, at + notes) ? notes : 0;
};

/** The rows from `at` on that stand for one ruled table: it goes on at the head of the next page, in columns of the same edges. */
const ruledFrom = (rows: readonly Row[], at: number): readonly Row[] => {
  const edges = rows[at]?.ruled?.edges ?? [];
  const goes = (row: Row | undefined, before: Row | undefined): boolean =>
    row?.page === (before?.page ?? 0) + 1 && row.ruled?.edges.length === edges.length && row.ruled.edges.every((edge, index) => Math.abs(edge - (edges[index] ?? 0)) < 3);
  let to = at + 1;
  while (goes(rows[to], rows[to - 1])) to += 1;
  return rows.slice(at, to);
};

/** The head of a ruled table, alone at the foot of the page before: one piece above each of its columns. */
const headBefore = (drafts: readonly Draft[], { page, ruled }: Row): Row | null => {
  const last = drafts.at(-1);
  const row = last?.rows.length === 1 && !last.cells ? last.rows[0] : undefined;
  const edges = ruled?.edges ?? [];
  const fits = row !== undefined && row.page === page - 1 && row.stretches.length >= 2 && row.stretches.length === edges.length - 1 &&
    row.stretches.every(({ from, to }, column) => { const centre = (from + to) / 2; return centre > (edges[column] ?? 0) && centre < (edges[column + 1] ?? 0); });
  return fits ? row : null;
};

/** Rows put together: tables by their columns, paragraphs by what is full and what is indented. */
export const draftsOf = (rows: readonly Row[], usual: Usual, edges: ReadonlyMap<Row, Edges> = edgesOf(rows, usual)): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row) break;
    if (row.ruled) {
      const below = ruledFrom(rows, at);
      const head = headBefore(drafts, row);
      if (head) drafts.pop();
      const own = head ? [head, ...below] : below;
      const cells = [...(head ? [head.stretches.map(({ text }) => text)] : []), ...below.flatMap(({ ruled }) => ruled?.cells ?? [])];
      drafts.push({ rows: own, text: cells.map((line) => line.filter((cell) => cell !== '').join('\t')).join('\n'), cells });
      at += below.length;
      continue;
    }
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

/** The name of a table right above it, or above its unit: larger than the text, it is no heading. */
export const isTableName = (drafts: readonly Draft[], at: number): boolean => {
  const [{ text } = { text: '' }, next, after] = drafts.slice(at, at + 3);
  return namesTable(text) && (next?.cells != null || (next !== undefined && isUnitLine(next.text) && after?.cells != null));
};
