import { readMeta } from '../../meta.ts';
import { bareByline } from '../../persons.ts';
import { furnitureReason } from '../../page.ts';
import { isNoteLine, isUnitLine } from '../../regroup/index.ts';
import type { Row } from './rows.ts';

/** Marks that notes begin with, behind which no caption stands. */
const noteMark = /^(?:[[［〔]\d|[①-⑳*＊※†⁰¹²³⁴-⁹]|\d{1,2}[\s.．)）]|注|[（(](?:编辑|责编|责任编辑|校对|作者))/u;

/** A picture leaves so many heights of the type empty. */
const pictureHeight = 5;
/** Captions are set in type this much smaller than the text's, or centred. */
const small = 0.94;
/** In type so much smaller, amid the text of a page, beside a picture. */
const smallest = 0.84;
const longest = 70;

/** How much of a page is empty above a row, in heights of the text's type, over the width of the row; `others`: the rows of its page. */
const emptyAbove = (row: Row, others: readonly Row[], size: number): number => {
  const above = others.filter(({ y, from, to }) => y < row.y - 1 && from < row.to && to > row.from);
  return above.length === 0 ? 0 : (row.y - Math.max(...above.map(({ y }) => y))) / size;
};

/** Whether a picture may stand right above rows: the page is empty there. */
export const belowPicture = (rows: readonly Row[], others: readonly Row[], size: number): boolean => {
  const [row] = rows;
  return row !== undefined && rows.length <= 2 && emptyAbove(row, others, size) >= pictureHeight;
};

/** Whether rows are the caption of a picture: short, in small type, below an empty stretch of the page or centred; in the smallest type wherever it stands `amid` the text. */
export const isCaption = (rows: readonly Row[], text: string, { size, below, centred, amid }: { readonly size: number; readonly below: boolean; readonly centred: boolean; readonly amid: boolean }): boolean => {
  const [row] = rows;
  if (row === undefined || rows.length > 2 || text.length > longest || text.length < 4 || row.size > size * small || !(below || centred || (amid && row.size <= size * smallest))) return false;
  return !isNoteLine(text) && !noteMark.test(text) && !isUnitLine(text) && readMeta(text) === null && furnitureReason(text) === null && !bareByline(text) && !/^[^。]*[；;]$/u.test(text);
};
