import type { Draft } from '../draft.ts';
import { plainHeads, stubHeads, unitHeads } from '../lexicon/tables.ts';
import { cellDraft } from './cell.ts';
import { headUnit } from './unit.ts';
import type { Cell } from './lines.ts';

const clean = (text: string): string => text.replace(/\s/gu, '');
const isNumber = (cell: Cell): boolean => cell.kind === 'number' || cell.kind === 'percent';

/** A year as a column's head (2019 2020 2021) is no number of the table. */
const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/u.test(cell.text);

/** Is a row a head: words, or years over columns? */
export const isHeadRow = (row: readonly Cell[]): boolean => {
  const filled = row.filter((cell) => cell.text !== '');
  const first = filled[0];
  return filled.length > 0 && filled.every((cell) => !isNumber(cell) || isYear(cell)) && (filled.some((cell) => cell.kind === 'text' && cell.text !== '') || (first !== undefined && isYear(first)));
};

const labelOf = (row: readonly Cell[]): string => clean(row.find((cell) => cell.kind === 'text' && cell.text !== '')?.text ?? '');

type Rows = readonly (readonly Cell[])[];

/** A head has few rows: of a long stretch of words above the numbers the last ones, so that no row looks at all of it. */
const mostHeadRows = 8;

const headsOf = (rows: Rows, column: number): string =>
  rows.map((row) => clean(row[column]?.text ?? '')).filter((text) => text !== '').join(' ');

const unitColumnOf = (heads: Rows): number => heads.flatMap((head) => head.map((cell) => clean(cell.text))).findIndex((text) => unitHeads.includes(text));

/** The rows of one grid: head rows first. `before` are the title and unit lines that stand above it. */
export const readGrid = (rows: Rows, before: { readonly title: string; readonly units: readonly string[] }, currency: string): readonly Draft[] => {
  let heads: Rows = [];
  let unitColumn = -1;
  let inHead = true;
  let parent = '';
  return rows.flatMap((row) => {
    if (isHeadRow(row)) {
      if (!inHead) [heads, parent] = [[], ''];
      if (row.length > 1) heads = [...heads.slice(1 - mostHeadRows), row];
      inHead = true;
      return row.filter(isYear).flatMap((cell) => cellDraft(cell, { ...empty, currency }) ?? []);
    }
    // Once for the head: a wide one would cost each of its rows its width.
    if (inHead) unitColumn = unitColumnOf(heads);
    inHead = false;
    const label = labelOf(row);
    if (headUnit(label, '', currency)) parent = label;
    return readRow(row, { rows: heads, unitColumn }, before, parent, currency);
  });
};

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
