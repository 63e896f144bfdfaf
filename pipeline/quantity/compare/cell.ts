import type { Mention } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { readUnit } from '../unit.ts';
import { figureOf } from './figure.ts';
import { valueProblem } from './judge.ts';
import { error, type Discrepancy } from './problem.ts';
import { relateFigures } from './values.ts';

/** The magnitude that an English head gives its column: (10,000), (million), (RMB bn); null where it says none. */
const scaleOf = (head: string): string | null => {
  const inside = /\(([^()]*)\)\s*$/u.exec(head)?.[1]?.trim() ?? '';
  if (inside === '') return null;
  if (/^1(?:0+|(?:,?000)+|0{1,2}(?:,000)+)$/u.test(inside)) return inside.replaceAll(',', '');
  return readUnit(inside)?.scale ?? readUnit(`${inside} yuan`)?.scale ?? null;
};

/** A cell's English, and that of its column's head; '' where the head has none. */
export interface EnglishCell { readonly text: string; readonly head: string }

const number = /[-−]?\d+(?:,\d{3})*(?:\.\d+)?/gu;

const exactOf = (digits: string): Exact => new Exact(digits.replaceAll(',', '').replace('−', '-'));

/** The cell's only number, as printed. */
const printedIn = (text: string): string | null => {
  const [found, more] = text.normalize('NFKC').match(number) ?? [];
  return found !== undefined && more === undefined ? found : null;
};

interface ReadCell { readonly zh: Mention & { readonly value: string }; readonly own: Exact; readonly start: number; readonly printed: string; readonly scale: string | null }

/** Both numbers, and the magnitude that the English head says; null where one of the cells is no single number under a head that gives its unit. */
const readCell = (zh: Mention, { text, head }: EnglishCell): ReadCell | null => {
  const [found, more] = [...text.matchAll(number)];
  const own = printedIn(zh.text);
  return zh.table && zh.value !== null && zh.valueHigh === null && found && !more && own !== null
    ? { zh: { ...zh, value: zh.value }, own: exactOf(own), start: found.index, printed: found[0], scale: scaleOf(head) } : null;
};

/** In the head's magnitude; where the head says none, in the Chinese one's or counted out. */
const isRendered = ({ zh, own, printed, scale }: ReadCell): boolean => (scale === null && exactOf(printed).eq(own)) || exactOf(printed).times(scale ?? 1).eq(zh.value);

/**
 * The number of an English cell that renders a Chinese one. Both are bare digits whose unit the head gives: the English head
 * where it says its magnitude, else the Chinese cell's, where both print the same digits (or the English counts it out).
 * Null where they do not agree.
 */
export const cellRendering = (zh: Mention, en: EnglishCell): { readonly start: number; readonly end: number } | null => {
  const cell = readCell(zh, en);
  return cell && isRendered(cell) ? { start: cell.start, end: cell.start + cell.printed.length } : null;
};

/** How much one of what the Chinese cell prints is worth: 10000 under 万人. */
const worthOf = ({ zh, own }: ReadCell): Exact => (own.isZero() ? new Exact(1) : new Exact(zh.value).div(own));

/**
 * What differs between a table's cell and its English, each read under its head: nothing where they agree, else `value` or
 * `magnitude` with what the English should print. Null where they are not bare numbers both: then they are texts like others.
 */
export const compareCell = (zh: Mention, en: EnglishCell): readonly Discrepancy[] | null => {
  const cell = readCell(zh, en);
  if (!cell || en.text.trim() !== cell.printed) return null;
  if (isRendered(cell)) return [];
  const worth = cell.scale === null ? worthOf(cell) : new Exact(cell.scale);
  const [chinese, english] = [zh, { ...zh, text: cell.printed, value: exactOf(cell.printed).times(worth).toFixed() }].map((one, n) => figureOf(one, n === 0 ? 'zh' : 'en', 1));
  const relation = chinese && english ? relateFigures(chinese, english) : null;
  const problem = chinese && english && relation ? valueProblem(chinese, english, relation) : error('value');
  return problem ? [{ ...problem, zh: zh.text, en: cell.printed, zhAt: zh.start, enAt: cell.start, expected: new Exact(cell.zh.value).div(worth).toFixed() }] : [];
};
