import type { Claim, Mention } from '../../../model/index.ts';
import { exactly, minus, plus, Real, sumOf } from '../../interval.ts';
import { plainTotal, sumNote } from '../../lexicon/table.ts';
import { askedRow, exhaustive, losses, notGiven, severalRows, sharesOfOne, stockHeads } from '../../lexicon/table-sums.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf, relationClaim, roundingDoubt, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { columnOf, isAmount, type Table } from '../../table.ts';
import { asSum } from '../../working.ts';

/** The lines right above and below a table. */
const wordsBeside = (s: string, { start, end }: Table): string => `${s.slice(Math.max(0, start - 120), start)}\n${s.slice(end, end + 160)}`;

const columnBy = (table: Table, name: RegExp): readonly number[] => [...table.heads].filter(([, head]) => name.test(head.replace(/\s|\([^()]*\)/gu, ''))).map(([column]) => column);

/** 年初库存 + 收进 − 出库 = 年末库存, in each row of a table with these columns and no others. */
export const stockRows = ({ s }: Scene, table: Table): readonly Claim[] => {
  const [opening, comes, goes, closing] = [stockHeads.opening, stockHeads.comes, stockHeads.goes, stockHeads.closing].map((name) => columnBy(table, name));
  const figures = [...table.heads.keys()].filter((column) => columnOf(table, column).some(({ cell }) => isAmount(cell)));
  const [a, b, c, d] = [opening, comes, goes, closing].map((found) => (found?.length === 1 ? found[0] : undefined));
  if (a === undefined || b === undefined || c === undefined || d === undefined || figures.length !== 4 || sumNote.test(table.after) || losses.test(wordsBeside(s, table))) return [];
  return table.rows.flatMap(({ cells }) => {
    const own = [a, b, c, d].flatMap((column) => cells.get(column) ?? []);
    const [start, more, less, end] = own.map((cell) => readingOfMention(cell));
    if (own.length !== 4 || !start || !more || !less || !end || new Set(own.map(({ unit }) => unit)).size > 1) return [];
    const computed = minus(plus(start, more), less);
    const [one, two, three, four] = own;
    const working = `${one?.text ?? ''} + ${two?.text ?? ''} − ${three?.text ?? ''}`;
    return four ? [relationClaim({ type: 'sum', figures: own, said: saidBy(four), stated: end, computed, unit: four.unit, working: { zh: working, en: working }, doubt: roundingDoubt(end, computed) })] : [];
  });
};

const shares = (table: Table, column: number): readonly Mention[] => columnOf(table, column).filter(({ row, cell }) => cell.kind === 'percent' && !plainTotal.test(row.label) && !row.part).map(({ cell }) => cell);

/** `构成` 47.3%, 24.8%, … : the rows of a column of shares make a hundred; fewer do not only where the words beside say that the rows are all. */
export const shareColumns = ({ s }: Scene, table: Table): readonly Claim[] => [...table.heads].flatMap(([column, head]) => {
  const cells = shares(table, column);
  const told = exhaustive.test(wordsBeside(s, table)) && !severalRows.test(wordsBeside(s, table));
  if (!sharesOfOne.test(head.replace(/\s/gu, '')) || cells.length < 3 || cells.length !== columnOf(table, column).length) return [];
  const computed = sumOf(cells.flatMap((cell) => readingOfMention(cell) ?? []));
  const claim = relationClaim({ type: 'sum', figures: cells, said: null, stated: exactly(100), computed, unit: '%', working: asSum(cells.map(({ text }) => text), 6) });
  const far = cells.reduce((sum, { value }) => sum.plus(value ?? 0), new Real(0)).minus(100).abs().gt(1);
  return claim.verdict === 'holds' || (claim.verdict === 'fails' && told && far) ? [claim] : [];
});

/** A total with a row that has no figure yet, or rows of which one may have ticked several: nothing can be added up. */
export const openRows = ({ s }: Scene, table: Table): readonly Claim[] => [...table.heads.keys()].flatMap((column) => {
  const cells = columnOf(table, column).filter(({ cell }) => isAmount(cell) || cell.kind === 'percent');
  const several = severalRows.test(wordsBeside(s, table));
  const whole = cells.find(({ row }) => plainTotal.test(row.label) || (several && askedRow.test(row.label)));
  const parts = cells.filter((one) => one !== whole);
  const missing = table.rows.filter((row) => !row.cells.has(column));
  if (!whole || parts.length < 2 || !(several || (missing.length === 1 && notGiven.test(wordsBeside(s, table))))) return [];
  const sum = parts.reduce((all, { cell }) => all.plus(cell.value ?? 0), new Real(0));
  if (sum.eq(whole.cell.value ?? 0)) return [];
  return [claimOf({
    type: 'sum', figures: [whole.cell, ...parts.map(({ cell }) => cell)], stated: whole.cell.text, computed: null, verdict: 'undecided', said: whole.cell,
    note: several ? { zh: `可以多选，各行可能重叠，不能相加与${whole.cell.text}比较。`, en: `One could choose several, so that the rows overlap and cannot be added up to ${whole.cell.text}.` }
      : { zh: `“${missing[0]?.label ?? ''}”一行没有数，各行不能相加与${whole.cell.text}比较。`, en: `A row has no figure, so that the rows cannot be added up to ${whole.cell.text}.` },
  })];
});
