import { amongAlone, noteStarts, tableMarks, tableNames, unitLines } from '../lexicon/index.ts';
import type { SourceLine } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { folded, sentenceEnd } from '../text.ts';
import type { Flat } from './cells.ts';
import { aligned, anyNumber, headCells, rebuild, spaced, wordedHead, wordedRow } from './cells.ts';

const caption = new RegExp(tableMarks, 'u');
const unit = new RegExp(unitLines, 'u');
const note = new RegExp(noteStarts, 'u');
const namesWhole = new RegExp(tableNames, 'u');
const among = new RegExp(amongAlone, 'u');
const longestCell = 30;

/** Whether the line gives the unit of the table below it. */
export const isUnitLine = (text: string): boolean => text.length <= 40 && unit.test(folded(text));

/** Whether the line is a note by how it begins: 注：…, 数据来源：…, [1] …. */
export const isNoteLine = (text: string): boolean => note.test(folded(text));

/** Whether the line is marked as a table's caption: 表1 …. */
export const isTableMark = (text: string): boolean => text.length <= 70 && !sentenceEnd(text) && caption.test(folded(text));

/** A line that may be one cell; `other` is what else the line is known to be. */
const cellLike = ({ text, hint }: SourceLine, other: boolean): boolean =>
  hint === null && !other && text.length <= longestCell && (!/[。！？；：:;]$/u.test(text) || among.test(folded(text))) && !/\S\s{2,}\S|\t/u.test(text.replace(/^(\p{Script=Han})\s+(?=\p{Script=Han}$)/u, '$1')) &&
  !isTableMark(text) && !isUnitLine(text) && !isNoteLine(text) && !heading(text);

/** Numbers of headings; 1. and the like may number rows. */
const heading = (text: string): boolean => {
  const number = numberingOf(text);
  return number !== null && !number.list;
};

/** A numbered name of a row, its figures below it: 一、分季节. */
const inTable = (line: SourceLine | undefined, next: SourceLine | undefined): boolean =>
  line?.hint === null && line.text.length <= 16 && heading(line.text) && next?.hint === null && /^(?:[-－—–/／…]{1,3}|[\d０-９][\d０-９,，.．]*[%％]?)$/u.test(next.text);

/** Where the lines from one on end that may be cells. */
const runEnd = (lines: readonly SourceLine[], other: readonly boolean[], from: number, expected: boolean): number => {
  const named = expected ? from + 2 : lines.length;
  let to = from;
  for (let line = lines[to]; line && (cellLike(line, other[to] ?? false) || (to >= named && inTable(line, lines[to + 1]))); line = lines[to]) to += 1;
  return to;
};

const tableOf = (lines: readonly SourceLine[], rows: readonly (readonly string[])[], guessed = false): readonly SourceLine[] => {
  const [first] = lines;
  const written = lines.some((line) => line.written !== undefined) ? { written: lines.map((line) => line.written ?? line.text).join('\n') } : {};
  return first ? [{ ...first, text: lines.map(({ text }) => text).join('\n'), hint: { is: 'table', rows }, ...written, ...(guessed ? { guessed: true as const } : {}) }] : [];
};

const figure = /^[-－—–+＋]?[\d０-９][\d０-９,，.．]*\s*[%％‰]?$/u;
/** The run with a cell for each empty line in it, in rows as long as its head; null where that gives no table: names first, figures behind them. */
const withBlanks = (run: readonly SourceLine[], width: number): readonly (readonly string[])[] | null => {
  const cells = run.flatMap(({ text, number }, at) => [...Array.from({ length: at === 0 ? 0 : Math.min(number - (run[at - 1]?.number ?? number) - 1, width) }, () => ''), text]);
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => Array.from({ length: width }, (__, column) => cells[row * width + column] ?? ''));
  const [head = [], ...body] = rows;
  return width >= 3 && body.length >= 2 && head.every((cell) => cell !== '') && cells.includes('') && body.every(([name = '', ...rest]) => name !== '' && !figure.test(name) && rest.every((cell) => cell === '' || figure.test(cell))) ? rows : null;
};

/** A run of lines that may be cells as a table, and what stands after it; the run as it is where it is none. */
const flat = (run: readonly SourceLine[], expected: boolean): readonly SourceLine[] => {
  let best: (Flat & { readonly skip: number; readonly merit: number }) | null = null;
  for (let skip = 0; skip <= (expected ? 0 : Math.min(2, run.length - 6)); skip += 1) {
    const found = rebuild(run.slice(skip).map(({ text }) => text), expected, run.slice(skip).map(({ gap }) => gap));
    // The name of a table is none of its heads.
    const named = skip === 0 && !expected && namesWhole.test(folded(run[0]?.text ?? '')) ? 0.05 : 0;
    const merit = found === null ? 0 : found.evenness - named - skip * 0.02 - (run.length - skip - found.used) * 0.05;
    if (found && (best === null || merit > best.merit)) best = { ...found, skip, merit };
  }
  if (best === null) return run;
  const { skip, used, whole } = best;
  const blanks = whole === false && used === run.length - skip ? withBlanks(run.slice(skip), best.rows[0]?.length ?? 0) : null;
  const rows = blanks ?? best.rows;
  return [...run.slice(0, skip), ...tableOf(run.slice(skip, skip + used), rows, whole === false && blanks === null), ...run.slice(skip + used)];
};

/** So many rows of words below their head are a table. */
const fewestWorded = 2;

/** 时间 内容 地点, and rows of as many words below it. */
const worded = (lines: readonly SourceLine[], from: number): { readonly rows: readonly (readonly string[])[]; readonly to: number } | null => {
  const head = lines[from]?.hint === null ? wordedHead(lines[from].text) : null;
  if (!head) return null;
  const end = lines.findIndex(({ text, hint }, at) => at > from && (hint !== null || wordedRow(text, head.length) === null));
  const to = end < 0 ? lines.length : end;
  const rows = lines.slice(from + 1, to).flatMap(({ text }) => { const row = wordedRow(text, head.length); return row ? [row] : []; });
  return rows.length >= fewestWorded ? { rows: [head, ...rows], to } : null;
};

/** Lines from `from` on that have their cells side by side, with the head above them; without rows where they are no table, up to the line that was looked at. */
const sideBySide = (lines: readonly SourceLine[], from: number): { readonly rows: readonly (readonly string[])[] | null; readonly to: number } | null => {
  const cells = (at: number): readonly string[] | null => {
    const line = lines[at];
    return line && line.hint === null && !isTableMark(line.text) ? aligned(line.text) ?? spaced(line.text) : null;
  };
  const head = isTableMark(lines[from]?.text ?? '') ? null : cells(from) ?? headCells(lines[from], cells(from + 1)?.length ?? -1);
  if (!head) return worded(lines, from);
  const rows = [head];
  let to = from + 1;
  for (let row = cells(to); row !== null && row.length <= Math.max(head.length, 2) + 1 && !(lines[to]?.gap && row.length !== head.length); row = cells(to)) {
    rows.push(row);
    to += 1;
  }
  return { rows: rows.length >= 2 && (anyNumber(rows) || lines[from]?.text.includes('\t') === true) ? rows : null, to };
};

/** So many rows side by side are a table wherever they stand: 分县区情况 / 县区 总量 增速 / 城关镇 31.2 5.9. */
const surelyRows = 3;

/** Where a run of lines that may be cells ends, if rows with their cells side by side begin within it. */
const beforeRows = (lines: readonly SourceLine[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) if (/\S\s\S/u.test(lines[at]?.text ?? '') && (sideBySide(lines, at)?.rows?.length ?? 0) >= surelyRows) return at;
  return to;
};

/** A stretch of lines that is no table from any of so many of its first lines is none. */
const mostTries = 20;

/**
 * Finds the tables of a text: rows with their cells side by side (tabs, wide gaps, numbers one space apart), and cells
 * one a line, as pages give them when copied. Each becomes one line with the hint `table`, its text all lines of it.
 * `other` tells of each line whether it is known to be something else.
 */
export const findTables = (lines: readonly SourceLine[], other: readonly boolean[]): readonly SourceLine[] => {
  const out: SourceLine[] = [];
  let at = 0;
  let [barren, tries] = [0, 0];
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const beside = other[at] || (at < barren && tries > mostTries) ? null : sideBySide(lines, at);
    // A title with a stroke in it, and the line of its author and day.
    if (beside?.rows && !(beside.rows.length === 2 && other[at + 1])) {
      out.push(...tableOf(lines.slice(at, beside.to), beside.rows));
      at = beside.to;
      continue;
    }
    if (beside) [barren, tries] = [Math.max(barren, beside.to), at < barren ? tries + 1 : 0];
    const above = lines[at - 1];
    const expected = above !== undefined && (isTableMark(above.text) || isUnitLine(above.text));
    const to = beforeRows(lines, at, runEnd(lines, other, at, expected));
    if (to - at < 6) {
      for (const end = Math.max(to, at + 1); at < end; at += 1) out.push(lines[at] ?? line);
      continue;
    }
    for (const found of flat(lines.slice(at, to), expected)) out.push(found);
    at = to;
  }
  return out;
};
