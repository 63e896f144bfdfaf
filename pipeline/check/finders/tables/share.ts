import type { Claim, Mention } from '../../../model/index.ts';
import { compare, exactly, over, Real, scaled, sumOf, type Reading } from '../../interval.ts';
import { doneHead, growthHead, noSum, plainTotal, planHead, rateHead, scopeNote, shareHead, subTotal, wholeRow } from '../../lexicon/table.ts';
import { readingOfDigits, readingOfMention } from '../../reading.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import { columnOf, isAmount, type Row, type Table } from '../../table.ts';
import { asQuotient } from '../../working.ts';
import { mostParts } from './add.ts';

const isWhole = ({ label, part }: Row): boolean => !part && (plainTotal.test(label) || wholeRow.test(label) || label.startsWith('全年')) && !subTotal.test(label);

/** The row that shares are shares of: the one named so, or the only one whose share is 100. */
const wholeOf = (table: Table, column: number): Row | null => {
  const named = table.rows.filter(isWhole);
  const full = columnOf(table, column).filter(({ row, cell }) => !row.part && cell.kind === 'percent' && Number(cell.value) === 100);
  return (named.length === 1 ? named[0] : full.length === 1 ? full[0]?.row : undefined) ?? null;
};

const percentColumns = (table: Table, heads: RegExp): readonly (readonly [number, string])[] =>
  [...table.heads].filter(([column, head]) => heads.test(head) && columnOf(table, column).some(({ cell }) => cell.kind === 'percent'));

const valueColumns = (table: Table): readonly (readonly [number, string])[] =>
  [...table.heads].filter(([column, head]) => !noSum.test(head.replace(/[(][^()]*[)]/gu, '')) && columnOf(table, column).some(({ cell }) => isAmount(cell)));

/** a ÷ b as the per cent that a cell prints; `counts`: of beds the residents are no part, and are counted in another unit. null where a figure is missing. */
const quotient = (told: Mention | undefined, part: Mention | undefined, whole: Mention | undefined, counts = false): Claim | null => {
  if (!told || !part || !whole || part === whole || (part.unit !== whole.unit && !(counts && part.kind === 'count' && whole.kind === 'count')) || told.kind !== 'percent') return null;
  const [stated, a, b] = [readingOfMention(told), readingOfMention(part), readingOfMention(whole)];
  const computed = a && b && over(a, b);
  if (!stated || !computed) return null;
  return relationClaim({
    type: 'share', figures: [told, part, whole], said: saidBy(told, `${told.text.replace(/[%％]$/u, '')}%`), stated, computed: scaled(computed, 100), unit: '%', working: asQuotient(part.text, whole.text),
  });
};

/** Slips are told where most rows agree, so that the columns are surely the ones that the head means; `anchors`: rows that say so without a claim (a whole of 100.0). */
const told = (claims: readonly Claim[], sure: boolean, anchors = 0): readonly Claim[] => {
  const count = (verdict: Claim['verdict']): number => claims.filter((claim) => claim.verdict === verdict).length;
  if (count('holds') === 0) return [];
  return claims.filter(({ verdict }) => verdict !== 'fails' || (sure && count('fails') * 2 <= count('holds') + anchors));
};

const best = (candidates: readonly (readonly Claim[])[]): readonly Claim[] =>
  candidates.toSorted((a, b) => b.filter(({ verdict }) => verdict === 'holds').length - a.filter(({ verdict }) => verdict === 'holds').length)[0] ?? [];

/** A row that stands below another than the whole as its part (其中). */
const isOfOther = ({ rows }: Table, row: Row, at: number, whole: Row): boolean => {
  const above = rows.slice(Math.max(0, at - mostParts), at).findLast((one) => (row.part ? !one.part : one.depth < row.depth));
  return above !== undefined && above !== whole && (row.part || row.depth > above.depth);
};

/** Shares of the row that is the whole, whose own share is 100 or not given. */
const shares = (table: Table, sure: boolean): readonly Claim[] => {
  const values = valueColumns(table);
  return percentColumns(table, shareHead).flatMap(([column]) => {
    const whole = wholeOf(table, column);
    const own = whole?.cells.get(column);
    if (!whole || (own && (own.kind !== 'percent' || Number(own.value) !== 100))) return [];
    const left = values.filter(([at]) => at < column);
    const found = best(left.slice(-4).map(([at]) => table.rows.flatMap((row, n) => {
      const claim = quotient(row.cells.get(column), row.cells.get(at), whole.cells.get(at));
      // 其中：高技术 240 40.0%: it may as well be of the row above.
      return claim && !(claim.verdict === 'fails' && isOfOther(table, row, n, whole)) ? [claim] : [];
    })));
    return told(found, sure, own && left.length === 1 ? 1 : 0);
  });
};

/** 完成率: done against planned, row by row. */
const completion = (table: Table): readonly Claim[] => percentColumns(table, rateHead).flatMap(([column]) => {
  const values = valueColumns(table).filter(([at]) => at !== column);
  const [plan, done] = [values.filter(([, head]) => planHead.test(head)), values.filter(([, head]) => doneHead.test(head) && !planHead.test(head))];
  const [planned, finished] = [plan[0]?.[0], done.at(-1)?.[0]];
  if (plan.length !== 1 || planned === undefined || finished === undefined) return [];
  return told(best(done.map(([at]) => table.rows.flatMap((row) => quotient(row.cells.get(column), row.cells.get(at), row.cells.get(planned)) ?? []))), !scopeNote.test(table.after));
});

/** A column of shares whose parts make up 100. Shares that do not are told of by their rows, or overlap. */
const hundreds = (table: Table): readonly Claim[] => percentColumns(table, /构成|比重|占比|份额/u).flatMap(([column]): readonly Claim[] => {
  const total = wholeOf(table, column);
  const cells = columnOf(table, column).filter(({ row }) => row !== total && !isWhole(row) && !row.part);
  const depth = Math.min(...cells.map(({ row }) => row.depth));
  const parts = cells.filter(({ row }) => row.depth === depth).map(({ cell }) => cell);
  const whole = total?.cells.get(column);
  const all = parts.flatMap((cell) => readingOfMention(cell) ?? []);
  const hundred: Reading = whole && Number(whole.value) === 100 ? readingOfDigits('100') : exactly(100);
  const computed = sumOf(all);
  if (parts.length < 2 || parts.length > 60 || all.length !== parts.length || parts.some(({ kind }) => kind !== 'percent') || compare(hundred, computed) !== 'holds') return [];
  const printed = parts.reduce((sum, { value }) => sum.plus(value ?? 0), new Real(0)).toFixed();
  return [claimOf({
    type: 'sum', figures: [...(whole ? [whole] : []), ...parts], stated: whole ? '100%' : null, computed: `${printed}%`, verdict: 'holds', said: whole ?? null,
    note: { zh: `${parts.length}项占比之和为${printed}%，在舍入范围内等于100%。`, en: `The ${parts.length} shares add up to ${printed}%, 100% within rounding.` },
  })];
});

/** A column of rates of which all rows but one come out as one column over another is surely theirs, whatever the heads say. */
const fewestRows = 4;
const ratios = (table: Table): readonly Claim[] => percentColumns(table, /率|比例?|占比/u).filter(([, head]) => !growthHead.test(head)).flatMap(([column]) => {
  const values = valueColumns(table).filter(([at]) => at < column).slice(-mostColumns);
  const pairs = values.flatMap(([part]) => values.flatMap(([whole]) => (part === whole ? [] : [[part, whole] as const])));
  const found = best(pairs.map(([part, whole]) => table.rows.flatMap((row) => quotient(row.cells.get(column), row.cells.get(part), row.cells.get(whole), true) ?? [])));
  const holding = found.filter(({ verdict }) => verdict === 'holds').length;
  return holding >= fewestRows && found.length - holding <= 1 ? found : [];
});
/** Of a wide table the columns next to the rate are tried. */
const mostColumns = 6;

/** Columns of shares and rates of completion against the values beside them. */
export const rates = (table: Table): readonly Claim[] => {
  const sure = !scopeNote.test(table.after);
  const named = [...shares(table, sure), ...completion(table)];
  const done = new Set(named.flatMap(({ said }) => (said ? [said.start] : [])));
  return [...named, ...(sure ? ratios(table).filter(({ said }) => said && !done.has(said.start)) : []), ...hundreds(table)];
};
