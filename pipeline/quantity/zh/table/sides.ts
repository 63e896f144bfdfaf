import type { Cell } from './lines.ts';

/** Two tables stand side by side in fewer rows by chance. */
const fewestRows = 3;
/** The second begins no further right. */
const lastColumn = 6;

const isLabel = (cell: Cell | undefined): boolean => cell?.kind === 'text' && /\p{Script=Han}{2}/u.test(cell.text);
const isFigure = (cell: Cell | undefined): boolean => cell?.kind === 'number' || cell?.kind === 'percent';

/** The column in which the second of two tables side by side has its labels; 0 where there is but one. */
const secondSide = (rows: readonly (readonly Cell[])[]): number => {
  const told = rows.filter((row) => row.length >= 4 && isLabel(row[0]) && isFigure(row[1]));
  if (told.length < fewestRows) return 0;
  for (let column = 2; column <= lastColumn; column += 1) {
    const both = told.filter((row) => isFigure(row[column - 1]) && isLabel(row[column]) && isFigure(row[column + 1]));
    if (both.length >= fewestRows && both.length * 3 >= told.length * 2) return column;
  }
  return 0;
};

/** Rows that have anything at all. */
const filled = (side: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => side.filter((row) => row.some(({ text }) => text.trim() !== ''));

/** 收入项目 | 数 | 支出项目 | 数: the rows of each side, as rows of a table of its own. */
export const sidesOf = (rows: readonly (readonly Cell[])[]): readonly (readonly (readonly Cell[])[])[] => {
  const column = secondSide(rows);
  return column === 0 ? [rows] : [filled(rows.map((row) => row.slice(0, column))), filled(rows.map((row) => row.slice(column)))];
};
