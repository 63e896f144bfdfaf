import type { Draft } from '../draft.ts';
import { longestCell, plainHeads, stubHeads, unitHeads } from '../lexicon/tables.ts';
import { cellDraft } from './cell.ts';
import { columnUnitOf, headUnit } from './unit.ts';
import type { Cell } from './lines.ts';
import type { ReadRow } from './rows.ts';

const clean = (text: string): string => text.replace(/\s/gu, '');
const isNumber = (cell: Cell): boolean => cell.kind === 'number' || cell.kind === 'percent';

/** A year as a column's head (2019 2020 2021) is no number of the table. */
const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/u.test(cell.text);

/** A number with its unit in the cell (100亿元, 1200人): prose reads it, and it stands in a row all the same. The first cell is the label. */
const amount = /^[+-]?\d[\d,]*(?:\.\d+)?(?=\D)/u;
export const isAmountCell = (cell: Cell, currency: string): boolean => {
  // 10月, 3日 head a column too, and no column counts moons.
  if (/^\d{1,4}[年月日号季]/u.test(cell.text)) return false;
  const digits = cell.kind === 'text' && cell.text.length <= longestCell ? amount.exec(cell.text)?.[0] : undefined;
  const sense = digits === undefined ? null : columnUnitOf(cell.text.slice(digits.length), '', currency);
  // 2023年 and 5天 may head a column.
  return sense !== null && sense.kind !== 'duration' && sense.kind !== 'rank';
};

/** Is a row a head: words, or years over columns? */
const isHeadRow = (row: readonly Cell[], currency: string): boolean => {
  const filled = row.filter((cell) => cell.text !== '');
  const first = filled[0];
  if (filled.slice(1).some((cell) => isAmountCell(cell, currency))) return false;
  return filled.length > 0 && filled.every((cell) => !isNumber(cell) || isYear(cell)) && (filled.some((cell) => cell.kind === 'text' && cell.text !== '') || (first !== undefined && isYear(first)));
};

const labelCell = (row: readonly Cell[]): Cell | undefined => row.find((cell) => cell.kind === 'text' && cell.text !== '');
const labelOf = (row: readonly Cell[]): string => clean(labelCell(row)?.text ?? '');

type Rows = readonly (readonly Cell[])[];

/** A head has few rows: of a long stretch of words above the numbers the last ones, so that no row looks at all of it. */
const mostHeadRows = 8;

/** The rule below a Markdown head, with its colons for alignment. */
const rule = /^:?-+:?$/u;
const headsOf = (rows: Rows, column: number): string =>
  rows.map((row) => clean(row[column]?.text ?? '')).filter((text) => text !== '' && !rule.test(text)).join(' ');

const unitColumnOf = (heads: Rows): number => heads.flatMap((head) => head.map((cell) => clean(cell.text))).findIndex((text) => unitHeads.includes(text));

/** The rows of one grid: head rows first. `before` are the title and unit lines that stand above it. */
export const readGrid = (rows: Rows, before: { readonly title: string; readonly units: readonly string[] }, currency: string): readonly ReadRow[] => {
  let heads: Rows = [];
  let unitColumn = -1;
  let inHead = true;
  let parent = '';
  let table = 0;
  return rows.map((row) => {
    if (isHeadRow(row, currency)) {
      if (!inHead) [heads, parent, table] = [[], '', table + 1];
      if (row.length > 1) heads = [...heads.slice(1 - mostHeadRows), row];
      inHead = true;
      return { drafts: row.filter(isYear).flatMap((cell) => cellDraft(cell, { ...empty, currency }) ?? []), row: null };
    }
    // Once for the head: a wide one would cost each of its rows its width.
    if (inHead) unitColumn = unitColumnOf(heads);
    inHead = false;
    const label = labelOf(row);
    if (headUnit(label, '', currency)) parent = label;
    const drafts = readRow(row, { rows: heads, unitColumn }, before, parent, currency);
    return { drafts, row: { label, start: (labelCell(row) ?? row[0])?.start ?? 0, table, title: before.title, width: 0, cells: cellsOf(row, heads, currency) } };
  });
};

const cellsOf = (row: readonly Cell[], heads: Rows, currency: string): NonNullable<ReadRow['row']>['cells'] => row.flatMap((cell, column) => {
  const told = column > 0 && isAmountCell(cell, currency);
  return cell.kind === 'text' && cell.text !== '' && !told ? [] : [{ start: cell.start, end: cell.end, column, head: headsOf(heads, column), empty: !isNumber(cell) && !told }];
});

const empty = { title: '', tableUnits: [], head: '', label: '', rowUnit: '', parent: '' };

interface GridHead { readonly rows: Rows; readonly unitColumn: number }

const readRow = (row: readonly Cell[], { rows: heads, unitColumn }: GridHead, before: { readonly title: string; readonly units: readonly string[] }, parent: string, currency: string): readonly Draft[] => {
  const rowUnit = unitColumn >= 0 && row[unitColumn]?.kind === 'text' ? (row[unitColumn]?.text ?? '') : '';
  const label = labelOf(row);
  return row.flatMap((cell, column) => {
    if (!isNumber(cell)) return [];
    const head = headsOf(heads, column);
    if (plainHeads.test(head) || (column === 0 && stubHeads.includes(head) && !isYear(cell))) return [];
    return cellDraft(cell, { title: before.title, tableUnits: before.units, head, label, rowUnit: clean(rowUnit), parent, currency }) ?? [];
  });
};
