import type { Claim } from '../../../model/index.ts';
import { growthOf } from '../../interval.ts';
import { growthHead, notGrowthHead, realIndicator, scopeNote } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import { isTurned } from '../../slip.ts';
import { isAmount, type Table } from '../../table.ts';
import { asRate } from '../../working.ts';

const yearOf = (label: string): number | null => { const year = /^((?:19|20)\d{2})年?(?:度|末)?$/u.exec(label)?.[1]; return year === undefined ? null : Number(year); };

/** Columns of growth, each with the nearest column of amounts on its left. */
const pairsOf = (table: Table): readonly (readonly [rate: number, value: number])[] => {
  const columns = [...table.heads].toSorted(([a], [b]) => a - b);
  const isOf = (column: number, kind: 'rate' | 'value'): boolean => table.rows.some(({ cells }) => { const cell = cells.get(column); return cell !== undefined && (kind === 'rate' ? cell.kind === 'percent' : isAmount(cell)); });
  return columns.flatMap(([column, head]) => {
    if (!growthHead.test(head) || notGrowthHead.test(head) || realIndicator.test(`${head} ${table.title.slice(-30)}`) || !isOf(column, 'rate')) return [];
    const value = columns.findLast(([other, name]) => other < column && !growthHead.test(name) && isOf(other, 'value'));
    return value && !realIndicator.test(value[1]) ? [[column, value[0]] as const] : [];
  });
};

/** `2022年 | 4850 | —` and below it `2023年 | 5723 | 18.0%`: years in rows, each with its growth on the one before. A slip is told where the other rows agree. */
export const growthDown = (table: Table): readonly Claim[] => pairsOf(table).flatMap(([rate, value]) => {
  const years = table.rows.flatMap((row) => { const year = yearOf(row.label); return year === null ? [] : [{ row, year }]; });
  const byYear = new Map(years.map(({ row, year }) => [year, row] as const));
  const read = years.flatMap(({ row, year }) => {
    const before = byYear.get(year - 1)?.cells.get(value);
    const [told, now] = [row.cells.get(rate), row.cells.get(value)];
    const [stated, one, two] = [told, now, before].map((cell) => cell && readingOfMention(cell));
    if (told?.kind !== 'percent' || !now || !before || !stated || !one || !two || now.unit !== before.unit || !two.strict.low.at.gt(0)) return [];
    const computed = growthOf(one, two);
    return computed ? [{ slip: isTurned(told, computed), claim: relationClaim({
      type: 'growth', figures: [told, now, before], said: saidBy(told, `${told.text.replace(/[%％]$/u, '')}%`), stated, computed, unit: '%', working: asRate(now.text, before.text),
    }) }] : [];
  });
  const holding = read.filter(({ claim }) => claim.verdict === 'holds').length;
  const sure = holding >= 2 && holding === read.length - 1 && !scopeNote.test(table.after) && !/核定|普查|追溯|剔除|口径/u.test(`${table.title}${table.after}`);
  return read.filter(({ claim, slip }) => claim.verdict === 'holds' || (claim.verdict === 'fails' && sure && slip)).map(({ claim }) => claim);
});
