import type { Draft, Page } from '../draft.ts';
import { readFlat, unitsIn } from './flat.ts';
import { isAmountCell, readGrid } from './grid.ts';
import { tablesOfRows, type ReadRow, type TextTable } from './rows.ts';
import { sidesOf } from './sides.ts';
import { fieldsOf, isProse, linesOf, looseFieldsOf, pairOf, pairRowsOf, type Cell } from './lines.ts';

export type { TableCell, TableRow, TextTable } from './rows.ts';

export interface TableCells {
  readonly drafts: readonly Draft[];
  /** What prose must not read again: the numbers, and cells that are a unit and nothing else. */
  readonly skips: readonly { readonly start: number; readonly end: number }[];
}

interface Region {
  readonly kind: 'flat' | 'grid';
  readonly rows: readonly (readonly Cell[])[];
  readonly title: string;
  readonly units: readonly string[];
}

/** A flattened table has at least this many cells that are numbers. */
const fewestNumbers = 3;
/** Blank lines that may part the cells of one table. */
const mostBlanks = 2;

const isNumber = (cell: Cell): boolean => cell.kind === 'number' || cell.kind === 'percent';
const numbers = (rows: readonly (readonly Cell[])[]): number => rows.reduce((sum, row) => sum + row.filter(isNumber).length, 0);

/** Cuts a text into stretches of rows with fields and stretches of short lines; prose parts them. */
const regionsOf = (s: string): readonly Region[] => {
  const regions: Region[] = [];
  let rows: (readonly Cell[])[] = [];
  let kind: Region['kind'] = 'flat';
  let above: string[] = [];
  let blanks = 0;
  const close = (): void => {
    if (rows.length > 0) regions.push({ kind, rows, title: above.slice(-3).join(' '), units: above.slice(-3).flatMap(unitsIn) });
    if (kind === 'flat') above = rows.map(([cell]) => cell?.text ?? '').slice(-3);
    rows = [];
    blanks = 0;
  };
  const lines = linesOf(s);
  const pairs = pairRowsOf(s, lines, (line) => unitsIn(line).length > 0);
  for (const [at, line] of lines.entries()) {
    const parted = pairs.has(at) ? pairOf(s, line) : fieldsOf(s, line);
    const loose = parted.length > 1 ? [] : looseFieldsOf(s, line, lines[at - 1], lines[at + 1]);
    const fields = loose.length > 0 ? loose : parted;
    const [first] = fields;
    if (fields.length === 1 && first?.text === '') {
      blanks += 1;
      if (blanks > mostBlanks) close();
      continue;
    }
    const next: Region['kind'] = fields.length > 1 ? 'grid' : 'flat';
    if (next !== kind) close();
    kind = next;
    blanks = 0;
    if (fields.length === 1 && first && isProse(first.text)) {
      close();
      above = [];
    } else rows.push(fields);
  }
  close();
  return regions;
};

const unitCell = (cell: Cell): boolean => cell.kind === 'text' && /^[(]?[万亿千百十][\p{Script=Han}]{1,6}[)]?$/u.test(cell.text) && cell.text.length <= 8;

/** A stretch of rows, or the two that stand side by side in it. */
const bySides = (region: Region): readonly Region[] => (region.kind === 'flat' ? [region] : sidesOf(region.rows).map((rows) => ({ ...region, rows })));

const filledRegions = (s: string, currency: string): readonly Region[] => regionsOf(s).flatMap(bySides).filter((region) =>
  numbers(region.rows) >= (region.kind === 'flat' ? fewestNumbers : 1) || (region.kind === 'grid' && region.rows.some((row) => row.some((cell) => isAmountCell(cell, currency)))));

const readRegion = (region: Region, currency: string): readonly ReadRow[] =>
  (region.kind === 'flat' ? readFlat(region.rows.flat(), currency) : readGrid(region.rows, region, currency));

/** Rows and columns of the tables of a text, whose shadow is `s`. */
export const tablesOf = (s: string, currency: string): readonly TextTable[] =>
  filledRegions(s, currency).flatMap((region) => tablesOfRows(readRegion(region, currency)));

/** Every number of the text's tables, with the unit that its head, row or title gives. */
export const tableCells = ({ s, currency }: Page): TableCells => {
  const drafts: Draft[] = [];
  const skips: { start: number; end: number }[] = [];
  for (const region of filledRegions(s, currency)) {
    for (const row of readRegion(region, currency)) for (const one of row.drafts) drafts.push(one);
    for (const { start, end } of region.rows.flat().filter((cell) => isNumber(cell) || unitCell(cell))) skips.push({ start, end });
  }
  return { drafts, skips };
};
