import type { Claim, Mention } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { noSum, noSumRow, perUnit, sumNote } from '../../lexicon/table.ts';
import { columnFamilies } from '../../lexicon/table-sums.ts';
import { columnOf, isAmount, type Row, type Table } from '../../table.ts';
import { bare, claimIn } from './add.ts';

const value = (cell: Mention | undefined): Real => new Real(cell?.value ?? 0);
const digits = (cell: Mention): number => cell.text.replace(/^[\D0]+/u, '').replace(/\D/gu, '').length;

/** Longest run of rows that is tried, and how many rows a table may have for a sum of three digits to tell something. */
const [longest, fewRows] = [8, 9];

/** A row that those right behind it, or right before it, make up to the last printed digit; null where none do. */
const runFor = (cells: readonly { readonly row: Row; readonly cell: Mention }[], at: number, step: 1 | -1): readonly Row[] | null => {
  const whole = cells[at];
  if (!whole || digits(whole.cell) < (cells.length < fewRows ? 3 : 4)) return null;
  let sum = new Real(0);
  for (let size = 1; size <= longest; size += 1) {
    const part = cells[at + size * step];
    if (!part || part.cell.unit !== whole.cell.unit || value(part.cell).lte(0)) return null;
    sum = sum.plus(value(part.cell));
    if (size > 1 && sum.eq(value(whole.cell))) return cells.slice(Math.min(at + step, at + size * step), Math.max(at + step, at + size * step) + 1).map(({ row }) => row);
    if (sum.gt(value(whole.cell))) return null;
  }
  return null;
};

/** `全园面积` and its three zones below, `负债`, `权益` and `资产总计`: rows that come out even though no label says so. Only what agrees is told. */
const runs = (table: Table): readonly Claim[] => [...table.heads].flatMap(([column, head]) => {
  const cells = columnOf(table, column).filter(({ cell, row }) => isAmount(cell) && !noSumRow.test(row.label));
  if (perUnit.test(head) || noSum.test(bare(head)) || cells.length < 3) return [];
  return cells.flatMap(({ row: whole }, at) => {
    const parts = runFor(cells, at, 1) ?? runFor(cells, at, -1);
    const claim = parts && claimIn({ whole, parts, sure: false }, column, false);
    return claim?.verdict === 'holds' ? [claim] : [];
  });
});

/** How far from its parts a number is no slip any more: another measure stands in the column. */
const farthest = '0.25';

/**
 * 金, 银, 铜 and 总数; 隧道, 桥梁, 路基 and 全长: columns that are all of another by what they are. What does not come out is a slip only where
 * the table has no further column of amounts (未登记 beside 男 and 女), and where another row comes out, or the only row is of what leaves nothing else to count in.
 */
const families = (table: Table): readonly Claim[] => columnFamilies.flatMap(({ whole, parts, loose, closed }) => {
  const heads = [...table.heads].map(([column, head]) => [column, head.replace(/\s/gu, '')] as const);
  const all = heads.filter(([, head]) => whole.test(head));
  const found = parts.flatMap((name) => heads.filter(([, head]) => name.test(head)).map(([column]) => column).slice(0, 1));
  const at = all[0]?.[0];
  if (at === undefined || all.length !== 1 || found.length !== parts.length || sumNote.test(table.after)) return [];
  const told = table.rows.flatMap((row) => {
    const one = (column: number): Row => ({ ...row, cells: new Map([...row.cells].filter(([own]) => own === column).map(([, cell]) => [0, cell])) });
    const claim = noSumRow.test(row.label) ? null : claimIn({ whole: one(at), parts: found.map((column) => one(column)), sure: true }, 0, false);
    const [stated, sum] = [value(row.cells.get(at)), found.reduce((total, column) => total.plus(value(row.cells.get(column))), new Real(0))];
    const near = found.every((column) => row.cells.has(column)) && sum.minus(stated).abs().lt(stated.abs().times(farthest));
    return claim ? [{ claim, near }] : [];
  });
  const amounts = [...table.heads.keys()].filter((column) => columnOf(table, column).some(({ cell }) => isAmount(cell)));
  const sure = loose !== true && amounts.length === parts.length + 1 && (told.some(({ claim }) => claim.verdict === 'holds') || (closed === true && told.length === 1));
  return told.flatMap(({ claim, near }) => (claim.verdict !== 'fails' || (sure && near) ? [claim] : []));
});

/** Rows and columns that make each other up, by their figures or by what they are called. */
export const runSums = (table: Table): readonly Claim[] => [...runs(table), ...families(table)];
