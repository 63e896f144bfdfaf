import type { Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { readingOfMention } from '../../reading.ts';
import type { Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
import type { Row, Table } from '../../table.ts';
import { lineTo } from '../../window.ts';
import type { Cell } from './tabled.ts';

const [reach, most] = [1500, 60];

const yearOf = ({ label }: Row): number | null => {
  const year = /^\s*((?:19|20)\d{2})年?(?:度|末|底)?\s*$/u.exec(label)?.[1];
  return year === undefined ? null : Number(year);
};

const cellOf = ({ cells }: Row, column: number): Cell | null => {
  const m: Mention | undefined = cells.get(column);
  const reading = m && m.comparator === 'eq' ? readingOfMention(m) : null;
  return m && reading ? { m, reading, column } : null;
};

/** The rows from which a sentence may reckon: the year that it names, the year before, the first of all. */
const basesOf = (lead: string, rows: readonly Row[], last: Row): readonly Row[] => {
  const year = /[比较]((?:19|20)\d{2})年/u.exec(lead)?.[1];
  const before = rows.filter((row) => row !== last);
  if (year !== undefined) return before.filter((row) => yearOf(row) === Number(year));
  return /[比较](?:上|去|前)一?年|同比|上年/u.test(lead) ? before.slice(-1) : [...before.slice(-1), ...before.slice(0, 1)];
};

const columnsTold = (table: Table, before: string): readonly number[] => [...table.heads].filter(([, head]) => sharesWord(before, head.replace(/[(（].*$/u, ''))).map(([column]) => column);

/** `较前一年加码15.4%` below a table whose rows are years: the last of them against the one before, in the columns that the sentence names. */
export const yearsDown = (scene: Scene, f: Figure): readonly (readonly [now: Cell, base: Cell, years: number | null])[] => {
  const before = /[^。]*$/u.exec(lineTo(scene, f.m.start, 80))?.[0] ?? '';
  return scene.tables.filter(({ start, end }) => start - f.m.end < reach && f.m.start - end < reach).flatMap((table) => {
    // Rows beyond these are no years of a report.
    if (table.rows.length > most) return [];
    const rows = table.rows.filter((row) => yearOf(row) !== null).toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
    const last = rows.at(-1);
    if (!last || rows.length < 2 || rows.length < table.rows.length) return [];
    return columnsTold(table, before).flatMap((column) => basesOf(f.lead, rows, last).flatMap((row) => {
      const [now, base] = [cellOf(last, column), cellOf(row, column)];
      return now && base && now.m.unit === base.m.unit ? [[now, base, (yearOf(last) ?? 0) - (yearOf(row) ?? 0)] as const] : [];
    }));
  });
};
