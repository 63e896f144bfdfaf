import type { Claim, Mention } from '../../../model/index.ts';
import { minus, sumOf, type Reading } from '../../interval.ts';
import { apartNote, sumNote } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import { isAmount, type Row, type Table } from '../../table.ts';
import { asDifference, asSum } from '../../working.ts';

/** A whole and its parts, rows of one table. `sure`: the whole says that it is the sum of exactly these. */
export interface Group {
  readonly whole: Row;
  readonly parts: readonly Row[];
  readonly sure: boolean;
  /** The whole bears the name of a place (全市), which its parts need not exhaust: other columns must show that they do. */
  readonly named?: boolean;
  /** The parts are all that there is of a stretch of time: a slip in one column tells, where another adds up. */
  readonly timed?: boolean;
  /** Signs of the parts; a balance takes its second part away. */
  readonly minus?: boolean;
}

export const mostParts = 60;

/** A head without its unit in brackets. */
export const bare = (head: string): string => head.replace(/[(][^()]*[)]/gu, '').trim();

const readings = (cells: readonly Mention[]): readonly Reading[] => cells.flatMap((cell) => readingOfMention(cell) ?? []);

/** As many parts as a note names one by one. */
const mostTold = 6;

/** The claim that the parts make up the whole in one column; null where a figure is missing or is no amount. */
export const claimIn = ({ whole, parts, minus: less }: Group, column: number, rates: boolean): Claim | null => {
  const total = whole.cells.get(column);
  const cells = parts.flatMap((row) => row.cells.get(column) ?? []);
  // A dash in a cell may be nought or nothing known: what is there may make the whole, and cannot fail to.
  const missing = parts.length - cells.length;
  if (!total || missing * 3 > parts.length || cells.some(({ unit, kind }) => unit !== total.unit || kind !== total.kind)) return null;
  if (!(isAmount(total) || (rates && total.kind === 'percent')) || total.comparator !== 'eq') return null;
  const [stated, all] = [readingOfMention(total), readings(cells)];
  const [first, second] = all;
  if (!stated || all.length !== cells.length || !first || !second) return null;
  const claim = relationClaim({
    type: less ? 'difference' : 'sum', figures: [total, ...cells], said: saidBy(total), stated, computed: less ? minus(first, second) : sumOf(all), unit: total.unit,
    working: less ? asDifference(cells[0]?.text ?? '', cells[1]?.text ?? '') : asSum(cells.map(({ text }) => text), mostTold),
  });
  return missing > 0 && claim.verdict !== 'holds' ? null : claim;
};

/** Whether a note of such words is on a column: not one that speaks of another column alone. */
const notes = ({ after, heads }: Table, head: string, words: RegExp): boolean => after.split(/[。；;\n]/u).some((note) => {
  const own = bare(head);
  return words.test(note) && ((own.length > 1 && note.includes(own)) || ![...heads.values()].some((other) => other !== head && bare(other).length > 1 && note.includes(bare(other))));
});

/** A note that the total is of more or less than its parts: no slip is to be told then. */
export const isSumNoted = (table: Table, head: string): boolean => notes(table, head, apartNote);

/** Does a note below forbid to call a difference a slip? */
export const isNoted = (table: Table, head: string): boolean => notes(table, head, sumNote);
