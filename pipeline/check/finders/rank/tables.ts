import type { Claim, Mention } from '../../../model/index.ts';
import { apart } from '../../interval.ts';
import { bottomWords, topWords } from '../../lexicon/order.ts';
import { plainTotal, rankHead, wholeRow } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { columnOf, type Row, type Table } from '../../table.ts';

const bare = (words: string): string => words.replace(/[(][^()]*[)]/gu, '').replace(/(?:19|20)\d{2}年?/gu, '').replace(/\s/gu, '');
const isWhole = ({ label }: Row): boolean => plainTotal.test(label) || wholeRow.test(label);

/** The column that the words between a row's name and its rank speak of. */
const columnNamed = (table: Table, words: string): number | null => {
  const found = [...table.heads].filter(([, head]) => !rankHead.test(head) && bare(head).length > 1 && words.includes(bare(head)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
};

interface Told { readonly table: Table; readonly row: Row; readonly words: string; readonly figures: readonly Mention[]; readonly place: number }

/** How many rows stand above a row in a column (below it, for the lowest), beyond doubt or within rounding. */
const placeIn = (table: Table, row: Row, column: number, rising: boolean): { readonly low: number; readonly high: number } | null => {
  const own = row.cells.get(column);
  const reading = own && readingOfMention(own);
  if (!reading) return null;
  let [above, level] = [0, 0];
  for (const { row: other, cell } of columnOf(table, column)) {
    const theirs = other === row || isWhole(other) || other.part ? null : readingOfMention(cell);
    if (!theirs) continue;
    if (!apart(theirs.strict, reading.strict)) level += 1;
    else if (theirs.strict.low.at.gt(reading.strict.low.at) !== rising) above += 1;
  }
  return { low: above + 1, high: above + 1 + level };
};

const claim = ({ table, row, words, figures, place }: Told): readonly Claim[] => {
  const column = columnNamed(table, words);
  const cell = column === null ? undefined : row.cells.get(column);
  const found = column === null ? null : placeIn(table, row, column, place < 0);
  // A rank in a longer list (全省第3位) is not the one in the table.
  if (!cell || !found || Math.abs(place) < found.low || Math.abs(place) > found.high) return [];
  return [claimOf({
    type: 'rank', figures: [cell, ...figures], stated: String(Math.abs(place)), computed: String(found.low), verdict: 'holds',
    note: { zh: `表中“${row.label}”为${cell.text}，列第${found.low}位。`, en: `In the table ${row.label} has ${cell.text}, place ${found.low}.` },
  })];
};

const longestLead = 24;

/** 西镇产值居首位, beside a table with the row 西镇 and the column 产值. */
export const tableRankClaims = ({ s, mentions, tables }: Scene): readonly Claim[] => {
  const rows = new Map<string, { readonly table: Table; readonly row: Row }>();
  for (const table of tables) for (const row of table.rows) if (row.label.length > 1 && row.label.length <= 10) rows.set(row.label, { table, row });
  const sizes = [...new Set([...rows.keys()].map(({ length }) => length))];
  if (rows.size < 3) return [];
  /** The row whose name begins the clause before a place. */
  const rowBefore = (at: number): { readonly table: Table; readonly row: Row; readonly words: string } | null => {
    const clause = s.slice(Math.max(0, at - longestLead), at).replace(/^.*[，。；\n]/su, '').replace(/^(?:其中|而)/u, '');
    for (const size of sizes) {
      const found = rows.get(clause.slice(0, size));
      if (found) return { ...found, words: clause.slice(size) };
    }
    return null;
  };
  const ranked = mentions.flatMap((mention) => {
    if (mention.kind !== 'rank' || mention.value === null || mention.comparator !== 'eq' || mention.table) return [];
    const found = rowBefore(mention.start);
    return found ? claim({ ...found, figures: [mention], place: Number(mention.value) }) : [];
  });
  const words = [...s.matchAll(new RegExp(`${topWords.source}|${bottomWords.source}`, 'gu'))].flatMap((match) => {
    if (mentions.some((one) => one.kind === 'rank' && one.start < match.index + match[0].length && match.index < one.end)) return [];
    const found = rowBefore(match.index);
    return found ? claim({ ...found, figures: [], place: topWords.test(match[0]) ? 1 : -1 }) : [];
  });
  return [...ranked, ...words];
};
