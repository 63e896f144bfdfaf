import type { Draft } from '../draft.ts';

/** A cell that holds a number, or none where one might stand (`empty`: —, …, nothing). */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  /** Counts from 0; cells of one column share it. */
  readonly column: number;
  /** The words above the column, of all its head rows. */
  readonly head: string;
  readonly empty: boolean;
}

/** A row of numbers with the words before them, white space taken out. */
export interface TableRow {
  readonly label: string;
  /** Where the label begins, or the first cell of a row without one. */
  readonly start: number;
  readonly cells: readonly TableCell[];
}

/** A table of a text: the words above it (`title`), and its rows of numbers. Offsets are those of the text. */
export interface TextTable {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** How many columns its head names; 0 where each cell stands in its own field, so that no column can be missed. */
  readonly width: number;
  readonly rows: readonly TableRow[];
}

/** What a reader of tables makes of a row: its quantities; no row of a head. */
export interface ReadRow {
  readonly drafts: readonly Draft[];
  readonly row: (TableRow & Pick<TextTable, 'title' | 'width'> & { readonly table: number }) | null;
}

/** Rows that stand under one head, as tables. */
export const tablesOfRows = (read: readonly ReadRow[]): readonly TextTable[] => {
  const tables: { id: number; title: string; width: number; rows: TableRow[] }[] = [];
  for (const { row } of read) {
    if (!row || row.cells.length === 0) continue;
    const { label, start, cells, table, title, width } = row;
    const last = tables.at(-1);
    if (last?.id === table) last.rows.push({ label, start, cells });
    else tables.push({ id: table, title, width, rows: [{ label, start, cells }] });
  }
  return tables.map(({ title, width, rows }) => ({ title, width, rows, start: rows[0]?.start ?? 0, end: rows.at(-1)?.cells.at(-1)?.end ?? 0 }));
};
