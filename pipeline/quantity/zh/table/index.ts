import type { Draft, Page } from '../draft.ts';

export interface TableCells {
  readonly drafts: readonly Draft[];
  readonly skips: readonly { readonly start: number; readonly end: number }[];
}

export const tableCells = (_page: Page): TableCells => ({ drafts: [], skips: [] });
