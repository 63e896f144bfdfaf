import type { Claim, Mention } from '../../../model/index.ts';
import { growthOf } from '../../interval.ts';
import { realIndicator, scopeNote } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import { isAmount, type Row, type Table } from '../../table.ts';
import { asRate } from '../../working.ts';

/** 归母净利润同比（%）: a row of changes, by the name of the row that it tells of. */
const rateRow = /^(?<of>.*?)(?:同比|增长率|增速|增幅|同比增长|[Yy][Oo][Yy])+(?:[(][^()]*[)])?$/u;
const plain = (label: string): string => label.replace(/[(][^()]*[)]/gu, '').replace(/[%％]/gu, '').trim();

const yearOf = (head: string): number | null => { const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u.exec(head)?.[1]; return year === undefined ? null : Number(year); };

/** Columns of years, each with the one of the year before. */
const pairsOf = ({ heads }: Table): readonly (readonly [now: number, before: number])[] => {
  const years = [...heads].flatMap(([column, head]) => { const year = yearOf(head); return year === null ? [] : [{ column, year }]; });
  return years.flatMap(({ column, year }) => years.filter((one) => one.year === year - 1).map((one) => [column, one.column] as const));
};

const claimIn = (told: Mention, now: Mention, before: Mention): Claim | null => {
  const [stated, one, two] = [readingOfMention(told), readingOfMention(now), readingOfMention(before)];
  const computed = one && two && isAmount(now) && isAmount(before) && now.unit === before.unit && two.strict.low.at.gt(0) ? growthOf(one, two) : null;
  return stated && computed ? relationClaim({
    type: 'growth', figures: [told, now, before], said: saidBy(told, `${told.text.replace(/[%％]$/u, '')}%`), stated, computed, unit: '%', working: asRate(now.text, before.text),
  }) : null;
};

/** The row whose changes a row tells: the nearest above it of that name, or right above it where the row says no name. */
const baseOf = (rows: readonly Row[], at: number): Row | null => {
  const of = rateRow.exec(plain(rows[at]?.label ?? ''))?.groups?.['of'];
  const above = rows.slice(0, at).toReversed();
  if (of === undefined) return null;
  const [last] = above;
  // 营业收入, and below it 收入同比.
  const short = last && (of === '' || (of.length >= 2 && plain(last.label).endsWith(of))) ? last : undefined;
  return above.find(({ label }) => of !== '' && plain(label) === of) ?? short ?? null;
};

/**
 * `营业收入 | 51.3 | 56.0 | 63.2` and below it `同比（%） | 3.1 | 9.2 | 12.9`: rates in a row under the values of years. A slip is told where
 * more of the row's rates agree than do not, for then these are reckoned from the values that the table prints.
 */
export const rowChanges = (table: Table): readonly Claim[] => {
  const pairs = pairsOf(table);
  return pairs.length === 0 ? [] : table.rows.flatMap((row, at) => {
    const base = baseOf(table.rows, at);
    if (!base || realIndicator.test(`${base.label} ${table.title.slice(-30)}`)) return [];
    const found = pairs.flatMap(([now, before]) => {
      const [told, one, two] = [row.cells.get(now), base.cells.get(now), base.cells.get(before)];
      const claim = told?.kind === 'percent' && one && two ? claimIn(told, one, two) : null;
      return claim ? [claim] : [];
    });
    const holding = found.filter(({ verdict }) => verdict === 'holds').length;
    const sure = holding * 2 > found.length && holding >= 2 && !scopeNote.test(table.after);
    return found.filter(({ verdict }) => verdict === 'holds' || sure);
  });
};
