import type { Mention } from '../model/index.ts';
import type { TableRow, TextTable } from '../quantity/index.ts';
import { numbering, partMark } from './lexicon/table.ts';

/** A row of a table with the figures in its columns. */
export interface Row {
  /** Its words without white space, numbering or 其中. */
  readonly label: string;
  /** How deep it stands: rows of one depth are of one kind. */
  readonly depth: number;
  /** A part of the row above (其中, #). */
  readonly part: boolean;
  readonly cells: ReadonlyMap<number, Mention>;
}

/** A table as checks see it. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Words above each column. */
  readonly heads: ReadonlyMap<number, string>;
  /** The lines below, where notes stand. */
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const noteLength = 300;

const noteMark = /^[\s*(（]*(?:注|说明|备注|附注|资料来源|数据来源|来源|本表|表中|[①-⑳])/u;
/** 1.完成投资为快报数: one of several notes, behind 注:; of an article it is a line of prose. */
const numberMark = /^[\s*(（]*\[?\d{1,2}[\].、]/u;
const ofFigures = /加总|合计|总计|(?<!部)分项|口径|重复|不等|上表|表中|本表|可比|舍入|四舍五入/u;

/** What stands below a table that speaks of its figures: notes, lines right below, and sentences of the prose that do. */
const notesBelow = (s: string, end: number): string => {
  const [first = '', ...lines] = s.slice(end, end + noteLength).split('\n');
  const below = lines.findIndex((line) => line.trim() === '');
  let within = false;
  return [first, ...lines.flatMap((line, at) => {
    within = noteMark.test(line) || (within && numberMark.test(line));
    return at < below || within || /^[\s(（]*\[\d/u.test(line) ? [line] : line.split(/(?<=。)/u).filter((sentence) => ofFigures.test(sentence));
  })].join('\n');
};

/** White space before a label, in half-width columns; one space inside a Markdown bar is none. */
const indentOf = (text: string, start: number): number => {
  let width = 0;
  for (let at = start - 1; at >= 0 && start - at < 20; at -= 1) {
    const char = text.charAt(at);
    if (char === '\u3000') width += 2;
    else if (char === ' ' || char === '\u00a0') width += 1;
    else return char === '|' ? Math.max(0, width - 1) : width;
  }
  return width;
};

const rowOf = (text: string, row: TableRow, at: ReadonlyMap<number, Mention>): Row => {
  const level = numbering.findIndex((mark) => mark.test(row.label)) + 1;
  const plain = row.label.replace(numbering[level - 1] ?? /^$/u, '');
  const part = partMark.test(plain);
  const cells = row.cells.flatMap(({ start, column }): readonly (readonly [number, Mention])[] => {
    const found = at.get(start);
    return found ? [[column, found]] : [];
  });
  return { label: plain.replace(partMark, ''), depth: indentOf(text, row.start) * 10 + level, part, cells: new Map(cells) };
};

/** Rows of years may follow each other in one stretch (年份, then 2018 43.6 221.3 2019 …): cut at the width of the head. */
const cut = ({ rows, width }: TextTable): readonly TableRow[] => rows.flatMap((row) => {
  const { cells } = row;
  if (width < 2 || cells.length === width) return [row];
  if (cells.length % width !== 0 || !/年|时间|月|季/u.test(cells[0]?.head ?? '')) return [];
  return Array.from({ length: cells.length / width }, (_, at): TableRow => {
    const own = cells.slice(at * width, (at + 1) * width).map((cell, column) => ({ ...cell, column, head: cells[column]?.head ?? '' }));
    return { label: '', start: own[0]?.start ?? row.start, cells: own };
  });
});

const named = (row: Row): Row => {
  const [first] = row.cells.values();
  return row.label === '' && (first?.kind === 'year' || first?.kind === 'date') ? { ...row, label: first.text } : row;
};

/** The tables (`chineseTables`) of a text with their figures, without the rule below a Markdown head. Rows that miss a cell of a flattened table are left out: nobody knows which. */
export const readTables = (text: string, s: string, mentions: readonly Mention[], tables: readonly TextTable[]): readonly Table[] => {
  const at = new Map(mentions.map((mention) => [mention.start, mention]));
  return tables.map((table) => {
    const rows = cut(table);
    const heads = new Map<number, string>();
    for (const { cells } of rows) for (const { column, head } of cells) if (!heads.has(column)) heads.set(column, head);
    return {
      title: table.title, rows: rows.map((row) => named(rowOf(text, row, at))).filter(({ label, cells }) => label !== '' || cells.size > 0), heads, after: notesBelow(s, table.end),
      start: table.start, end: table.end,
    };
  });
};

/** What stands in a column, one entry for each row that has a figure there. */
export const columnOf = (table: Table, column: number): readonly { readonly row: Row; readonly cell: Mention }[] =>
  table.rows.flatMap((row) => {
    const cell = row.cells.get(column);
    return cell ? [{ row, cell }] : [];
  });

const amounts: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure']);
/** Money, things, areas, measures: what can be added and compared. */
export const isAmount = ({ kind }: Mention): boolean => amounts.has(kind);
