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

const headsOf = (rows: readonly (readonly Cell[])[], column: number): string =>
  rows.map((row) => clean(row[column]?.text ?? '')).filter((text) => text !== '').join(' ');

/** The rows of one grid: head rows first. `before` are the title and unit lines that stand above it. */
export const readGrid = (rows: readonly (readonly Cell[])[], before: { readonly title: string; readonly units: readonly string[] }, currency: string): readonly Draft[] => {
  let heads: (readonly Cell[])[] = [];
  let inHead = true;
  let parent = '';
  return rows.flatMap((row) => {
    if (isHeadRow(row)) {
      if (!inHead) [heads, parent] = [[], ''];
      if (row.length > 1) heads.push(row);
      inHead = true;
      return row.filter(isYear).flatMap((cell) => cellDraft(cell, { ...empty, currency }) ?? []);
    }
    inHead = false;
    const label = labelOf(row);
    if (headUnit(label, '', currency)) parent = label;
    return readRow(row, heads, before, parent, currency);
  });
};

const empty = { title: '', tableUnits: [], head: '', label: '', rowUnit: '', parent: '' };

const readRow = (row: readonly Cell[], heads: readonly (readonly Cell[])[], before: { readonly title: string; readonly units: readonly string[] }, parent: string, currency: string): readonly Draft[] => {
  const unitColumn = heads.flatMap((head) => head.map((cell) => clean(cell.text))).findIndex((text) => unitHeads.includes(text));
  const rowUnit = unitColumn >= 0 && row[unitColumn]?.kind === 'text' ? (row[unitColumn]?.text ?? '') : '';
  const label = labelOf(row);
  return row.flatMap((cell, column) => {
    if (!isNumber(cell)) return [];
    const head = headsOf(heads, column);
    if (plainHeads.test(head) || (column === 0 && stubHeads.includes(head) && !isYear(cell))) return [];
    return cellDraft(cell, { title: before.title, tableUnits: before.units, head, label, rowUnit: clean(rowUnit), parent, currency }) ?? [];
  });
};
