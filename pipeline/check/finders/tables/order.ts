import type { Claim, Mention } from '../../../model/index.ts';
import { meet } from '../../interval.ts';
import { plainRankHead, plainTotal, rankHead, subTotal, wholeRow } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import { columnOf, type Row, type Table } from '../../table.ts';

interface Placed { readonly row: Row; readonly rank: Mention; readonly value: Mention }

const mostRows = 60;
const isWhole = ({ label }: Row): boolean => plainTotal.test(label) || wholeRow.test(label) || subTotal.test(label);

const number = ({ value }: Mention): number => Number(value);
const atMost = (a: Mention, b: Mention): boolean => {
  const [one, two] = [readingOfMention(a), readingOfMention(b)];
  return number(a) <= number(b) || (one !== null && two !== null && meet(one.strict, two.strict));
};

/** Pairs of neighbours in the order of the ranks that their values turn round. */
const turned = (placed: readonly Placed[], rising: boolean): readonly (readonly [Placed, Placed])[] => {
  const order = placed.toSorted((a, b) => number(a.rank) - number(b.rank));
  return order.flatMap((one, at) => {
    const next = order[at + 1];
    if (!next) return [];
    const fine = number(one.rank) === number(next.rank) ? atMost(one.value, next.value) && atMost(next.value, one.value)
      : rising ? atMost(one.value, next.value) : atMost(next.value, one.value);
    return fine ? [] : [[one, next] as const];
  });
};

/** Ranks 1 … n of the rows themselves (ties leave gaps); ranks in a longer list order only some of it. */
const complete = (placed: readonly Placed[]): boolean => {
  const ranks = placed.map(({ rank }) => number(rank)).toSorted((a, b) => a - b);
  return ranks[0] === 1 && ranks.every((rank, at) => rank === at + 1 || rank === ranks[at - 1]);
};

const claim = (placed: readonly Placed[], verdict: Claim['verdict'], head: string): Claim => claimOf({
  type: 'rank', figures: placed.flatMap(({ rank, value }) => [rank, value]), verdict,
  stated: placed.map(({ rank }) => number(rank)).join('、'), computed: placed.map(({ value }) => value.text).join('、'),
  note: verdict === 'holds'
    ? { zh: `位次与“${head}”一列的大小顺序相符。`, en: `The ranks follow the order of the column ${head}.` }
    : { zh: `${placed.map(({ rank, value }) => `第${number(rank)}位为${value.text}`).join('，')}，与大小顺序不符。`, en: `${placed.map(({ rank, value }) => `rank ${number(rank)} has ${value.text}`).join(', ')}: not in the order of the values.` },
});

const placedBy = (table: Table, rankColumn: number, column: number): readonly Placed[] => table.rows.flatMap((row) => {
  const [rank, value] = [row.cells.get(rankColumn), row.cells.get(column)];
  return rank && value && !isWhole(row) && !row.part && rank.value !== null && value.value !== null ? [{ row, rank, value }] : [];
});

/** A column of ranks against the column that it ranks: the nearest that agrees; a slip only where there is no other. */
const claimsOf = (table: Table, at: number): readonly Claim[] => {
  const values = [...table.heads].filter(([column, head]) => column !== at && !rankHead.test(head) && columnOf(table, column).length > 0)
    .toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at) || a - b);
  const read = values.slice(0, 6).map(([column, head]) => ({ head, placed: placedBy(table, at, column) }))
    .filter(({ placed }) => placed.length > 2 && placed.length <= mostRows && new Set(placed.map(({ value }) => value.unit)).size === 1);
  for (const { head, placed } of read) if (turned(placed, false).length === 0) return [claim(placed, 'holds', head)];
  const [only] = read;
  if (!only || values.length !== 1 || !complete(only.placed) || turned(only.placed, true).length === 0) return [];
  // 经济总量位次 beside 人口: of a measure that the table does not print.
  const own = (table.heads.get(at) ?? '').replace(rankHead, '').replace(/[(][^()]*[)]|按|[由从]?(?:高到低|大到小)|\s/gu, '');
  if (!plainRankHead.test(table.heads.get(at) ?? '') && !only.head.includes(own)) return [];
  const slips = turned(only.placed, false);
  return slips.length === 1 ? slips.map((pair) => claim(pair, 'fails', only.head)) : [];
};

/** Columns of ranks. */
export const ranks = (table: Table): readonly Claim[] =>
  [...table.heads].filter(([, head]) => rankHead.test(head)).flatMap(([at]) => claimsOf(table, at));
