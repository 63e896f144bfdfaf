import { headWords } from '../lexicon/index.ts';
import type { SourceLine } from '../model.ts';
import type { Cell } from './segments.ts';
import { segmented } from './segments.ts';

/** What a cell holds: a bare number with its sign or unit mark, a year, words with digits, words. */
type Kind = Cell;

const number = /^[-－—–+＋约]?\s*[\d０-９][\d０-９,，.．]*\s*(?:[%％‰]|个百分点|[万亿]?[元人吨亩户家个])?$/u;
const empty = /^(?:[-－—–/／…]{1,3}|持平|无|N\/?A)$/iu;

const kindOf = (text: string): Kind => {
  if (/^(?:19|20)\d{2}(?:年|[（(].{1,4}[）)])?$/u.test(text)) return 'year';
  if (number.test(text) || empty.test(text)) return 'number';
  return /[\d０-９]/u.test(text) ? 'mixed' : 'words';
};

/** How well two kinds go together in one column, from 0 to 1. */
const likeness = (a: Kind, b: Kind): number => {
  if (a === b) return 1;
  const pair = [a, b].toSorted().join(' ');
  return pair === 'number year' ? 1 : pair === 'mixed words' ? 0.6 : pair === 'mixed number' ? 0.5 : 0;
};

/** A heading of a column is no number; a year may be one. */
const headFits = (kinds: readonly Kind[]): boolean => kinds.every((kind) => kind !== 'number') && kinds[0] !== 'year';

/** How even the columns are that a list of cells makes in rows of `width` below its head, from 0 to 1. */
const evenness = (kinds: readonly Kind[], width: number): number => {
  let sum = 0;
  for (let column = 0; column < width; column += 1) {
    const own = kinds.filter((_, at) => at >= width && at % width === column);
    const best = (['number', 'words', 'mixed', 'year'] as const).map((kind) => own.reduce((total, each) => total + likeness(kind, each), 0) / own.length);
    sum += Math.max(...best);
  }
  return sum / width;
};

const widestTable = 12;
const fewestRows = 3;

/** The cells of a flattened table by rows, and how many cells were left over at the end; `whole` false where how they stand is a guess. */
export interface Flat { readonly rows: readonly (readonly string[])[]; readonly used: number; readonly evenness: number; readonly whole?: false }

const cut = (cells: readonly string[], width: number, used: number): readonly (readonly string[])[] =>
  Array.from({ length: used / width }, (_, row) => cells.slice(row * width, (row + 1) * width));

/** The row length under which the columns are even: each is all numbers or all words. */
const byColumns = (cells: readonly string[], kinds: readonly Kind[]): Flat | null => {
  let best: (Flat & { readonly merit: number }) | null = null;
  for (let width = 2; width <= Math.min(widestTable, Math.floor(cells.length / fewestRows) + 1); width += 1) {
    const used = cells.length - (cells.length % width);
    if (used / width < 2 || (used / width === 2 && width < 3) || !headFits(kinds.slice(0, width))) continue;
    const even = evenness(kinds.slice(0, used), width);
    const merit = even - (cells.length - used) * 0.12 - width * 0.002;
    if (best === null || merit > best.merit) best = { rows: cut(cells, width, used), used, evenness: even, merit };
  }
  return best;
};

/** Rows told by where they begin are less sure than even columns. */
const trustInTurns = 0.85;

/** Where rows are of unequal length (cells left empty in the source): a row begins where words follow a number. */
const byTurns = (cells: readonly string[], kinds: readonly Kind[]): Flat | null => {
  const isNumber = kinds.map((kind) => kind === 'number');
  const first = isNumber.indexOf(true);
  if (first < 2) return null;
  const starts = kinds.flatMap((_, at) => (at === first - 1 || (at >= first && !isNumber[at] && isNumber[at - 1]) ? [at] : []));
  const body = starts.map((start, at) => cells.slice(start, starts[at + 1] ?? cells.length));
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  const usual = body.filter((row) => row.length === width).length;
  const head = cells.slice(0, first - 1);
  if (body.length < 2 || width < 2 || head.length > width || head.length < width - 1) return null;
  const rows = [head.length === width ? head : ['', ...head], ...body];
  return { rows, used: cells.length, evenness: (usual / body.length) * trustInTurns };
};

/** 1, 一篇热文, 2, 又一篇, under no head that says it: a list of links with its numbers, no table. */
const ranks = ([head = [], ...rows]: readonly (readonly string[])[]): boolean =>
  head.length === 2 && !/序|号|名次|排|位次|No|第/iu.test(head[0] ?? '') && rows.length >= 2 && rows.every(([cell], at) => Number(cell) === at + 1);

/** Whether no column of figures has a name below its head, and no column of names a figure: what shifts by a cell does. */
const isSound = ([head = [], ...rows]: readonly (readonly string[])[]): boolean =>
  head.every((_, column) => {
    const kinds = rows.map((row) => kindOf(row[column] ?? ''));
    const figures = kinds.filter((kind) => kind === 'number' || kind === 'year').length;
    const words = kinds.filter((kind) => kind === 'words').length;
    return words === 0 || figures === 0 || (figures > words * 3 && rows.length >= 8);
  });

const headWord = new RegExp(headWords, 'u');
/** So many cells named as heads of columns are begin a table of words; it has so many rows below them. */
const fewestHeads = 2;
const fewestBelow = 2;
const mostHeads = 8;

/** A table of words: its first cells are what heads of columns are called (事项, 原规定, 新规定), and all below fill rows of as many. */
const byHeads = (cells: readonly string[]): Flat | null => {
  const first = cells.findIndex((cell) => !headWord.test(cell));
  const width = first < 0 ? cells.length : first;
  const sound = width >= fewestHeads && width <= mostHeads && cells.length % width === 0 && cells.length / width > fewestBelow && new Set(cells.slice(0, width)).size === width;
  return sound ? { rows: cut(cells, width, cells.length), used: cells.length, evenness: 0.9 } : null;
};

/**
 * Rebuilds a table from its cells, one after the other as a page's text gives them, the head first; null where they are
 * no table. `expected`: a caption or a unit stands above them, so that less evenness will do.
 */
export const rebuild = (cells: readonly string[], expected: boolean, gaps: readonly boolean[] = []): Flat | null => {
  const kinds = cells.map(kindOf);
  const numbers = kinds.filter((kind) => kind === 'number' || kind === 'year').length;
  const worded = numbers * 4 < cells.length ? byHeads(cells) : null;
  if (worded) return worded;
  if (cells.length < 6 || (numbers * 4 < cells.length && !expected) || numbers + kinds.filter((kind) => kind === 'mixed').length < 2) return null;
  const even = byColumns(cells, kinds);
  const columns = even && !expected && ranks(even.rows) ? null : even;
  const turns = byTurns(cells, kinds);
  const limit = expected ? 0.75 : 0.88;
  const sound = columns !== null && isSound(columns.rows);
  if (columns && sound && columns.evenness >= limit && columns.used === cells.length) return columns;
  const told = segmented(cells, kinds, gaps);
  if (told) return { rows: told.rows, used: told.used, evenness: told.whole ? 1 : trustInTurns, ...(told.whole ? {} : { whole: false as const }) };
  if (columns && sound && columns.evenness >= 0.95 && kinds.slice(columns.used).every((kind) => kind === 'words')) return columns;
  if (turns && turns.evenness >= 0.45) return { ...turns, ...(turns.evenness < trustInTurns ? { whole: false as const } : {}) };
  if (columns && sound && columns.evenness >= limit) return { ...columns, ...(columns.used < cells.length ? { whole: false as const } : {}) };
  // A caption or a unit says that it is a table: its cells stay together, one below the other.
  return expected && numbers >= fewestFigures ? { rows: cells.map((cell) => [cell]), used: cells.length, evenness: 0, whole: false } : null;
};

/** So many figures below a caption are a table's. */
const fewestFigures = 3;

const tokensOf = (text: string): readonly string[] => text.split(/\t|\s+/u).map((cell) => cell.trim()).filter((cell) => cell !== '');

/** Cells of a line that has them side by side, set apart by tabs or wide gaps; null where it has none. */
export const aligned = (text: string): readonly string[] | null => {
  if (text.length > 400) return null;
  if (/\S\t+\s*\S/u.test(text)) return text.split('\t').map((cell) => cell.trim());
  // 项  目: two characters set as wide as the longer names below them.
  const wide = text.replace(/(?<=^|\s{2})(\p{Script=Han})\s{1,8}(\p{Script=Han})(?=\s{2}|$)/gu, '$1$2').split(/\s{2,}/u);
  return wide.length >= 3 && wide.every((cell) => cell.length <= 24) ? wide : null;
};

/** Cells of a line whose numbers stand one space apart: 地区生产总值 1205.7 5.3. */
export const spaced = (text: string): readonly string[] | null => {
  if (text.length > 160) return null;
  const tokens = tokensOf(text);
  const kinds = tokens.map(kindOf);
  const numeric = kinds.filter((kind) => kind === 'number').length;
  return tokens.length >= 3 && numeric >= 2 && numeric >= tokens.length - 2 && kinds[0] !== 'number' ? tokens : null;
};

/** Heads of columns one space apart: 时间 内容 地点. */
export const wordedHead = (text: string): readonly string[] | null => {
  const tokens = text.length > 80 ? [] : tokensOf(text);
  return tokens.length > fewestHeads && tokens.length <= mostHeads && new Set(tokens).size === tokens.length && tokens.every((token) => headWord.test(token)) ? tokens : null;
};

/** A row below them: as many words, none of which ends or parts a sentence. */
export const wordedRow = (text: string, width: number): readonly string[] | null => {
  const tokens = text.length > 120 ? [] : tokensOf(text);
  return tokens.length === width && tokens.every((token) => !/[。；！？]/u.test(token)) ? tokens : null;
};

/** Whether any cell is a number: without one, words set apart by gaps are no table. */
export const anyNumber = (rows: readonly (readonly string[])[]): boolean => rows.some((row) => row.some((cell) => /[\d０-９]/u.test(cell)));

/** A line that gives the head of such rows: as many words. */
export const headCells = (line: SourceLine | undefined, width: number): readonly string[] | null => {
  if (!line || line.hint !== null || line.text.length > 160) return null;
  const tokens = tokensOf(line.text);
  return tokens.length === width && tokens.every((token) => kindOf(token) !== 'number') ? tokens : null;
};
