import type { Element } from './tree.ts';
import { attribute, isElement, visit } from './tree.ts';

/** Cells of this length and more are paragraphs: a table of them sets out a page. */
const longCell = 160;

interface Shape { nested: boolean; headers: number; rows: number; cells: number; long: number; blocks: number; widest: number; pictured: boolean }

const blockTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'form', 'input', 'article']);

const shapeOf = (table: Element): Shape => {
  const shape: Shape = { nested: false, headers: 0, rows: 0, cells: 0, long: 0, blocks: 0, widest: 0, pictured: false };
  let [inRow, inCell] = [0, 0];
  // Pictures in a row whose cells have no text: what stands below them are their captions.
  let [pictures, inLine] = [0, 0];
  const closeRow = (): void => { shape.pictured ||= pictures >= 1 && pictures === inRow && inLine === 0; };
  visit(table, (node) => {
    if (shape.nested) return false;
    if (isElement(node)) {
      const { tagName } = node;
      if (tagName === 'table' && node !== table) shape.nested = true;
      if (tagName === 'tr') { closeRow(); shape.rows += 1; [inRow, pictures, inLine] = [0, 0, 0]; }
      if (tagName === 'img') pictures += 1;
      if (tagName === 'th' || tagName === 'caption') shape.headers += 1;
      if (tagName === 'td' || tagName === 'th') {
        shape.cells += 1;
        inRow += 1;
        inCell = 0;
        shape.widest = Math.max(shape.widest, inRow);
      }
      if (blockTags.has(tagName)) shape.blocks += 1;
    } else if ('value' in node) {
      const before = inCell;
      inCell += node.value.trim().length;
      inLine += node.value.trim().length;
      if (before < longCell && inCell >= longCell) shape.long += 1;
    }
    return true;
  });
  closeRow();
  return shape;
};

/** Whether a table holds data. One that holds tables, paragraphs, or a single column or row sets out the page. */
export const isDataTable = (table: Element): boolean => {
  if (/presentation|none/u.test(attribute(table, 'role'))) return false;
  const { nested, headers, rows, cells, long, blocks, widest, pictured } = shapeOf(table);
  if (nested || pictured || rows < 2 || widest < 2 || cells < 4) return false;
  if (headers > 0) return long * 4 <= cells;
  return long * 8 <= cells && blocks <= cells * 2;
};

export interface Cell { readonly text: string; readonly across: number; readonly down: number }

/** No table of an article is wider or longer by what its cells span: more is not followed. */
const mostSpan = 60;
export const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => Math.min(mostSpan, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));

/** Rows of cells as a grid: a cell that spans others has its text in its first place, the rest are empty. */
export const gridOf = (rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] => {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const spanned = rows.reduce((sum, row) => sum + row.reduce((area, { across, down }) => area + across * down, 0), 0);
  // What spans many times the cells that are there is no table of an article: it is read without its spans.
  if (spanned > cells * 20 + 400) return rows.map((row) => row.map(({ text }) => text));
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const { text, across, down } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let y = 0; y < down && at + y < rows.length; y += 1) {
        for (let x = 0; x < across; x += 1) {
          const line = grid[at + y];
          if (line) line[column + x] = x === 0 && y === 0 ? text : (line[column + x] ?? '');
        }
      }
      column += across;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > cells * 20 + 400) return rows.map((row) => row.map(({ text }) => text));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
};
