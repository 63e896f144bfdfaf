import type { Hint, SourceLine } from '../model.ts';
import { folded } from '../text.ts';
import { isNoteLine, isUnitLine } from './tables.ts';

const longestCaption = 60;

/** A small table whose cells all are fields of who made and got the document is its foot: 送：…, 共印120份, 责任编辑：…. */
const stated = /^(?:报|送|发|抄送|抄报|主送|分送|责任编辑|责编|编辑|审核|校对|签发|电话|传真|邮箱|邮编|地址|联系人|联系电话|打印|印数)\s*[：:]|^共?印\s*\d+\s*份|\d{1,2}日印发$/u;
const ofFoot = /^(?:报|送|发|抄送|抄报|分送|责任编辑|责编)\s*[：:]|^共?印\s*\d+\s*份|\d{1,2}日印发$/u;
const mostLabels = 6;

/** Whether all cells are such fields. */
export const statesAll = (row: readonly string[]): boolean => row.every((cell) => cell === '' || stated.test(folded(cell)));

/** The text of a row that has one cell over the whole width of a table of three columns and more; null of other rows. */
const spanning = (row: readonly string[] | undefined): string | null =>
  row !== undefined && row.length >= 3 && row[0] !== undefined && row[0] !== '' && row.slice(1).every((cell) => cell === '') ? row[0] : null;

const aboveTable = (text: string): Hint | null => {
  if (isUnitLine(text)) return { is: 'paragraph', runIn: null };
  return text.length <= longestCaption && !/[。；]$/u.test(text) ? { is: 'caption' } : null;
};

/**
 * Rows that go over the whole width of a table are no rows: above it they are its caption and its unit, below it a note.
 * Other lines, and tables whose text does not have a line for each row, are given back as they are.
 */
export const splitSpanned = (line: SourceLine): readonly SourceLine[] => {
  if (line.hint?.is !== 'table' || line.written !== undefined) return [line];
  const { rows } = line.hint;
  const texts = line.text.split('\n');
  if (texts.length === rows.length && rows.length <= mostLabels && rows.every(statesAll) && rows.some((row) => row.some((cell) => ofFoot.test(folded(cell))))) return texts.map((text) => ({ ...line, text, hint: { is: 'removed', why: 'distribution' } }));
  if (texts.length !== rows.length || rows.length < 3) return [line];
  let [from, to] = [0, rows.length];
  const above: SourceLine[] = [];
  const below: SourceLine[] = [];
  for (let text = spanning(rows[from]); text !== null && to - from > 2; text = spanning(rows[from])) {
    const hint = aboveTable(text);
    if (!hint) break;
    above.push({ ...line, text: texts[from] ?? text, hint });
    from += 1;
  }
  for (let text = spanning(rows[to - 1]); text !== null && to - from > 2 && isNoteLine(text); text = spanning(rows[to - 1])) {
    below.unshift({ ...line, text: texts[to - 1] ?? text, hint: { is: 'footnote' } });
    to -= 1;
  }
  return above.length + below.length === 0 ? [line] : [...above, { ...line, text: texts.slice(from, to).join('\n'), hint: { is: 'table', rows: rows.slice(from, to) } }, ...below];
};
