import { columnsOf } from '../finding/index.ts';
import type { CellView, TableView, Words } from '../model/index.ts';

/** Latin letters of 7.5 pt in the 83 mm that half a page has for a table, and what parts two columns. */
const half = 70;
const gap = 2;

const widthOf = (words: Words): number => Math.max(0, ...words.map(({ plain }) => columnsOf(plain)));

/** A column of words that is narrower breaks them badly: two thirds of the longest name must fit. */
const narrow = 24;

/** Names may take two or three lines of what the other columns leave; what takes more needs the width of the page. */
export const needsWidth = ({ head, rows }: TableView): boolean => {
  const columnOf = (n: number): readonly CellView[] => rows.flatMap((row) => [row.head, ...row.cells][n] ?? []);
  const widths = head.map(({ words }, n) => Math.max(widthOf(words), ...columnOf(n).map((cell) => widthOf(cell.words))));
  const [names = 0, ...others] = widths;
  const left = half - others.reduce((sum, width) => sum + width + gap, 0);
  return names > (left < narrow ? 1.5 : 3) * left;
};
