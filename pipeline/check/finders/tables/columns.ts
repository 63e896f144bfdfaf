import type { Claim } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { isKind, noSum, noSumRow, openRow, perUnit, shared as isShared } from '../../lexicon/table.ts';
import { columnOf, isAmount, type Row, type Table } from '../../table.ts';
import { bare, claimIn, isNoted, mostParts } from './add.ts';

const totalHead = /^(?:合计|总计|共计|小计)(?:[(][^()]*[)])?$/u;
const yearHead = /^(?:全年|合计|总计)(?:[(][^()]*[)])?$/u;

/** Columns that make up a column 合计, row by row. */
export const columnSums = (table: Table): readonly Claim[] => {
  const whole = [...table.heads].filter(([, head]) => totalHead.test(head) || yearHead.test(head));
  const [only] = whole;
  if (!only || whole.length !== 1) return [];
  const [at, head] = only;
  const others = [...table.heads].filter(([column, name]) => column !== at && !perUnit.test(name) && !noSum.test(bare(name)) && columnOf(table, column).some(({ cell }) => isAmount(cell)));
  const claims = table.rows.flatMap((row) => {
    const total = row.cells.get(at);
    if (!total || noSumRow.test(row.label) || others.some(([column]) => !row.cells.has(column))) return [];
    const parts = others.map(([column]): Row => ({ ...row, cells: new Map([[0, row.cells.get(column) ?? total]]) }));
    // 服务客户（户） by quarters, 教师（人） by sites: some are in two columns, and once in the total.
    const sum = parts.reduce((all, { cells }) => all.plus(cells.get(0)?.value ?? 0), new Real(0));
    const doubles = isShared.test(row.label) && sum.gt(total.value ?? 0) && !others.every(([, name]) => isKind.test(name));
    const claim = parts.length > 1 && parts.length <= mostParts ? claimIn({ whole: { ...row, cells: new Map([[0, total]]) }, parts, sure: false }, 0, false) : null;
    return claim && !(doubles && claim.verdict === 'fails') ? [claim] : [];
  });
  const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
  const sure = totalHead.test(head) && !isNoted(table, head) && !others.some(([, name]) => openRow.test(name)) && holding * 2 >= claims.length;
  return claims.filter(({ verdict }) => verdict === 'holds' || (sure && holding > 0));
};

const mostLed = 4;
const fewestRows = 4;

const inColumn = (row: Row, column: number): Row => {
  const cell = row.cells.get(column);
  return { ...row, cells: new Map(cell ? [[0, cell]] : []) };
};

/** What the columns behind a column make in each row that has them all. */
const ledBy = (table: Table, at: number, size: number): readonly Claim[] => table.rows.flatMap((row) => {
  const columns = Array.from({ length: size + 1 }, (_, n) => at + n);
  if (noSumRow.test(row.label) || columns.some((column) => !row.cells.has(column))) return [];
  const [whole, ...parts] = columns.map((column) => inColumn(row, column));
  const claim = whole ? claimIn({ whole, parts, sure: false }, 0, false) : null;
  return claim ? [claim] : [];
});

/**
 * 参保人数 with 职工 and 居民 behind it: a column that the next ones make up, though no head says so. Four rows that come out
 * even say it; one that then does not is a slip.
 */
export const ledSums = (table: Table): readonly Claim[] => [...table.heads].flatMap(([at, head]) => {
  if (perUnit.test(head) || noSum.test(bare(head)) || totalHead.test(head)) return [];
  for (let size = 2; size <= mostLed; size += 1) {
    const heads = Array.from({ length: size }, (_, n) => table.heads.get(at + n + 1));
    if (heads.some((name) => name === undefined || perUnit.test(name) || noSum.test(bare(name)))) return [];
    const claims = ledBy(table, at, size);
    const holding = claims.filter(({ verdict }) => verdict === 'holds').length;
    if (holding >= fewestRows && claims.length - holding <= 1) return claims.filter(({ verdict }) => verdict === 'holds' || !isNoted(table, head));
  }
  return [];
});
