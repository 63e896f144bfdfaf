import type { Claim, Mention } from '../../../model/index.ts';
import { exactly, Real, type Reading } from '../../interval.ts';
import { monthRow, monthsRow, noSum, noSumRow, openRow, perUnit, plainTotal, quarterRow, shared as isShared, subTotal, wholeRow, yearRow } from '../../lexicon/table.ts';
import type { Doubt } from '../../relation.ts';
import { isPlaceSlip, isSlip as isDigitSlip, isTurned, printedUnit } from '../../slip.ts';
import type { Row, Table } from '../../table.ts';
import { bare, claimIn, isNoted, isSumNoted, mostParts, type Group } from './add.ts';
import { families } from './families.ts';

const apart: Doubt['why'] = { zh: '各行未必穷尽合计，或口径有别', en: 'the rows may not be all of the total, or differ in scope' };

const level = (rows: readonly Row[]): readonly Row[] => {
  const own = rows.filter(({ part }) => !part);
  const depth = Math.min(...own.map((row) => row.depth));
  return own.filter((row) => row.depth === depth);
};

const isTotal = ({ label }: Row): boolean => plainTotal.test(label) || wholeRow.test(label);

/** 合计, 全市: a row that the others of its table may make up. */
const totals = (table: Table): readonly Group[] => {
  const whole = table.rows.filter((row) => isTotal(row) && !subTotal.test(row.label));
  const [only] = whole;
  const others = table.rows.filter((row) => row !== only && !subTotal.test(row.label));
  const subs = table.rows.filter(({ label }) => subTotal.test(label));
  if (!only || whole.length !== 1) return [];
  const closed = plainTotal.test(only.label) && !table.rows.some(({ label, part }) => part || openRow.test(label));
  const parts = level(others);
  return [
    { whole: only, parts, sure: (closed || wholeRow.test(only.label)) && subs.length === 0 && parts.length === others.length && !table.rows.some(({ label, part }) => part || openRow.test(label)), named: !closed },
    ...(subs.length > 1 ? [{ whole: only, parts: subs, sure: false }] : []),
  ];
};

/** 小计: the rows since the last 小计. */
const subTotals = (table: Table): readonly Group[] => {
  // 流入小计 above what flows in: its parts stand below it.
  if (subTotal.test(table.rows.find((row) => !isTotal(row))?.label ?? '')) return [];
  const groups: Group[] = [];
  let since: Row[] = [];
  for (const row of table.rows) {
    if (subTotal.test(row.label)) {
      groups.push({ whole: row, parts: since, sure: !since.some(({ part, label }) => part || openRow.test(label)) });
      since = [];
    } else if (!isTotal(row)) since.push(row);
  }
  return groups;
};

/** A row and the deeper rows below it. They need not be all. */
const nested = (table: Table): readonly Group[] => table.rows.flatMap((whole, at) => {
  const parts: Row[] = [];
  for (const row of table.rows.slice(at + 1, at + 1 + mostParts)) {
    if (row.depth <= whole.depth && (whole.part || !row.part)) break;
    parts.push(row);
  }
  const own = parts.every(({ part }) => part) ? parts : level(parts);
  return own.length > 1 && !isTotal(whole) ? [{ whole, parts: own, sure: false }] : [];
});

/** 其中：男性, 女性, then 其中：… again: each stretch divides the row above the first of them in its own way. */
const blocks = (table: Table): readonly Group[] => {
  const first = table.rows.findIndex(({ part }) => part);
  const whole = table.rows[first - 1];
  if (!whole || isTotal(whole)) return [];
  const found: Row[][] = [];
  for (const row of table.rows.slice(first, first + mostParts)) {
    if (row.part) found.push([row]);
    else if (row.depth === whole.depth) found.at(-1)?.push(row);
  }
  return found.filter((parts) => parts.slice(1).every(({ part }) => !part)).map((parts) => ({ whole, parts, sure: false }));
};

/** Months that make up 1-4月, quarters that make up the year. */
const times = (table: Table): readonly Group[] => {
  const [months, quarters] = [table.rows.filter(({ label }) => monthRow.test(label)), table.rows.filter(({ label }) => quarterRow.test(label))];
  return table.rows.slice(0, 40).flatMap((whole) => {
    const span = monthsRow.exec(whole.label);
    const [from, to] = span ? [Number(span[1]), Number(span[2])] : [1, 12];
    if (!span && !yearRow.test(whole.label)) return [];
    const parts = months.filter(({ label }) => inSpan(Number(monthRow.exec(label)?.[1]), from, to));
    if (parts.length === to - from + 1) return [{ whole, parts, sure: false, timed: true }];
    return !span && quarters.length === 4 ? [{ whole, parts: quarters, sure: false, timed: true }] : [];
  });
};

const inSpan = (month: number, from: number, to: number): boolean => month >= from && month <= to;

/** 地区生产总值 and its three industries, 进出口 and its two directions: fixed wholes, wherever they stand near each other. */
const known = (table: Table): readonly Group[] => families.flatMap(({ whole, parts, less, fixed }) => table.rows.flatMap((row, at) => {
  if (!whole.test(row.label)) return [];
  const near = table.rows.slice(Math.max(0, at - 4), at + 9);
  const found = parts.flatMap((name) => near.find((one) => one !== row && name.test(one.label)) ?? []);
  return found.length === parts.length && new Set(found).size === parts.length ? [{ whole: row, parts: found, sure: fixed, minus: less }] : [];
}));

/** Are columns that no sum is made of left out? */
const adds = (head: string, label: string): boolean => !perUnit.test(head) && !noSum.test(bare(head)) && !noSumRow.test(label);

const shareHead = /份额|占比|比重|占[^率]{0,8}[((]?[%％]/u;

/** 前五合计 of 市场份额: shares of one whole add up too; only what agrees is told. */
const sharesOf = (group: Group, column: number, head: string): Claim | null => {
  const claim = shareHead.test(head) && group.minus !== true ? claimIn(group, column, true) : null;
  return claim?.verdict === 'holds' && group.whole.cells.get(column)?.kind === 'percent' ? claim : null;
};

/** How far off a lone column may be before we take the rows for parts of something else. */
const nearTotal = (claim: Claim, { whole, parts }: Group, column: number): boolean => {
  const [total, cells] = [Number(whole.cells.get(column)?.value), parts.map((row) => Number(row.cells.get(column)?.value))];
  return claim.verdict === 'fails' && Math.abs(cells.reduce((sum, value) => sum + value, 0) - total) < 0.2 * Math.abs(total);
};

/** Is what the parts have too much the sum of some that follow each other? Then these are parts of another row, not of the whole. */
const holdsParts = ({ whole, parts }: Group, column: number): boolean => {
  const values = parts.map((row) => new Real(row.cells.get(column)?.value ?? 0));
  const excess = values.reduce((sum, value) => sum.plus(value), new Real(0)).minus(whole.cells.get(column)?.value ?? 0);
  const slack = excess.abs().times('0.02');
  return excess.gt(0) && values.some((_, from) => {
    let sum = new Real(0);
    return values.slice(from).some((value) => {
      sum = sum.plus(value);
      return sum.minus(excess).abs().lte(slack);
    });
  });
};

const valuesIn = ({ parts }: Group, column: number): readonly Real[] => parts.flatMap((row) => { const value = row.cells.get(column)?.value; return value == null ? [] : [new Real(value)]; });

/** A total that is no more than its largest part is the mean of the column, whatever its head is called: 票价, 久期, 井深. */
const isMeanRow = (group: Group, column: number): boolean => {
  const [values, total] = [valuesIn(group, column), new Real(group.whole.cells.get(column)?.value ?? 0)];
  return values.every((value) => value.gte(0)) && total.lte(Real.max(...values));
};

/** A slip of the pen is small, or of one digit; a total far below its parts counts once what several rows have (覆盖城市, 工期). */
const isSlip = (group: Group, column: number): boolean => {
  const total = group.whole.cells.get(column);
  const sum = sumIn(group, column);
  const stated = new Real(total?.value ?? 0);
  if (stated.eq(0) || sum.minus(stated).abs().lt(stated.abs().times('0.25'))) return true;
  const [a, b] = [stated.toFixed(), sum.toFixed()].map((text) => text.replace(/\D|0+$/gu, ''));
  return a !== undefined && b !== undefined && a.length === b.length && a.length > 2 && [...a].filter((digit, at) => digit !== b.charAt(at)).length === 1;
};

const sumIn = (group: Group, column: number): Real => valuesIn(group, column).reduce((all, value) => all.plus(value), new Real(0));

/** One digit of the total or of a part, or two of the total that changed places: 296.7 where the quarters make 298.7. */
const isPenSlip = (total: Mention, computed: Reading): boolean => isDigitSlip(total, computed, 4, printedUnit(total)) || isPlaceSlip(total, computed, printedUnit(total));

const exceeds = ({ whole, parts }: Group, column: number): boolean =>
  parts.reduce((sum, row) => sum.plus(row.cells.get(column)?.value ?? 0), new Real(0)).gt(whole.cells.get(column)?.value ?? 0);

/** What a group says in each column: failing ones only where the group is sure, and other columns or the size bear it out. */
const claimsOf = (table: Table, group: Group): readonly Claim[] => {
  if (group.parts.length < 2 || group.parts.length > mostParts) return [];
  const found = [...table.heads].flatMap(([column, head]) => {
    const claim = (adds(head, group.whole.label) ? claimIn(group, column, group.minus === true) : null) ?? sharesOf(group, column, head);
    return claim ? [{ claim, column, head }] : [];
  });
  const holding = found.filter(({ claim }) => claim.verdict === 'holds').length;
  return found.flatMap(({ claim, column, head }) => {
    if (claim.verdict === 'holds') return [claim];
    // A slip of the pen beside a column that adds up: no note on scope explains it, and of months and quarters there are no more.
    const [total, computed] = [group.whole.cells.get(column), exactly(sumIn(group, column))];
    const turned = holding > 0 && total !== undefined && isTurned(total, computed, printedUnit(total));
    const pen = turned || (holding > 0 && total !== undefined && isPenSlip(total, computed));
    const told = (group.sure || ((group.timed === true || turned) && pen)) && (group.named !== true || holding > 1) && (group.minus === true || (!isMeanRow(group, column) && isSlip(group, column))) && (turned || !isSumNoted(table, head)) && (pen || !isNoted(table, head)) && !holdsParts(group, column) && (holding > 0 || (found.length === 1 && nearTotal(claim, group, column)));
    // What is in two rows is counted once in the total: firms, households, people.
    if (told && !turned && isShared.test(head) && exceeds(group, column)) return holding > 0 ? [{ ...claim, verdict: 'undecided', note: { zh: `${claim.note.zh}${apart.zh}。`, en: `${claim.note.en} ${apart.en}.` } }] : [];
    if (told) return [claim];
    return holding > 0 && claim.verdict === 'undecided' ? [{ ...claim, note: { zh: `${claim.note.zh}${apart.zh}。`, en: `${claim.note.en} ${apart.en}.` } }] : [];
  });
};

const key = ({ mentions }: Claim): string => mentions.map(({ start }) => start).join();

/** Rows that make up another row, in each column of amounts. */
export const rowSums = (table: Table): readonly Claim[] => {
  const seen = new Set<string>();
  return [...totals(table), ...subTotals(table), ...times(table), ...known(table), ...nested(table), ...blocks(table)]
    .flatMap((group) => claimsOf(table, group))
    .filter((claim) => !seen.has(key(claim)) && seen.add(key(claim)));
};
