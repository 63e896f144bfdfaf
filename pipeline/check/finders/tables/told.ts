import type { Claim, Mention } from '../../../model/index.ts';
import { Real, sumOf } from '../../interval.ts';
import { monthsOfSpan } from '../../lexicon/table-sums.ts';
import { noSum, perUnit, plainTotal, sumNote, wholeRow } from '../../lexicon/table.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { columnOf, isAmount, type Table } from '../../table.ts';
import { mentionsIn } from '../../window.ts';
import { asSum } from '../../working.ts';
import { bare } from './add.ts';

/** How far from a table a sentence speaks of it. */
const [reach, most] = [200, 12];

const near = (scene: Scene, table: Table): readonly Mention[] => [...mentionsIn(scene, table.end, table.end + reach), ...mentionsIn(scene, table.start - reach / 2, table.start)]
  .filter((one) => !one.table && one.value !== null && one.comparator === 'eq' && one.valueHigh === null).slice(0, most);

const monthOf = (label: string): number => numberOf(/^(?:\d{4}年)?(十?[一二三四五六七八九十]|\d{1,2})月份?$/u.exec(label)?.[1] ?? '');

/** 第三季度立案533件, below rows of its three months under the head 立案: of these rows and no others. */
const isOfMonths = ({ s }: Scene, table: Table, head: string, m: Mention): boolean => {
  const months = table.rows.map(({ label }) => monthOf(label.replace(/\s/gu, '')));
  const clause = /[^，。；\n]*$/u.exec(s.slice(Math.max(0, m.start - 24), m.start))?.[0] ?? '';
  const name = bare(head).replace(/\s/gu, '');
  const at = clause.indexOf(name);
  const span = name.length < 2 || at < 0 ? undefined : monthsOfSpan.find(([words]) => words.test(clause.slice(0, at).replace(/^(?:全[市县区省]|今年|其中)/u, '').replace(/(?:共|累计|合计)$/u, '')))?.[1];
  return span !== undefined && clause.length - at - name.length < 3 && span.length === months.length && span.every((month, n) => months[n] === month);
};

const claimIn = (scene: Scene, table: Table, column: number, head: string): readonly Claim[] => {
  const cells = columnOf(table, column).filter(({ row }) => !plainTotal.test(row.label) && !wholeRow.test(row.label) && !row.part).map(({ cell }) => cell);
  if (cells.length < 2 || cells.length > 60 || perUnit.test(head) || noSum.test(bare(head)) || cells.length !== columnOf(table, column).length || cells.some((cell) => !isAmount(cell) || cell.unit !== cells[0]?.unit || cell.kind !== cells[0]?.kind)) return [];
  const readings = cells.flatMap((cell) => readingOfMention(cell) ?? []);
  const computed = sumOf(readings);
  const sum = cells.reduce((all, { value }) => all.plus(value ?? 0), new Real(0));
  return near(scene, table).flatMap((m) => {
    const stated = readingOfMention(m);
    const unit = cells[0]?.unit ?? '';
    // A column may name its unit nowhere: then the sentence gives it.
    if (!stated || !(m.unit === unit || (unit === '' && m.kind === 'count')) || (m.kind !== cells[0]?.kind && unit !== '') || m.text.replace(/\D/gu, '').replace(/^0+/u, '').length < 3) return [];
    const claim = relationClaim({ type: 'sum', figures: [m, ...cells], said: saidBy(m), stated, computed, unit: m.unit, working: asSum(cells.map(({ text }) => text), 6) });
    const slips = new Real(m.value ?? 0).minus(sum).abs().lt(sum.times('0.25')) && !sumNote.test(table.after) && isOfMonths(scene, table, head, m);
    return claim.verdict === 'holds' || (claim.verdict === 'fails' && slips) ? [claim] : [];
  });
};

/** `屏幕上跳出的643.80元与票据分毫不差` below a table of the items: a sentence that adds up a column. */
export const tableTotalsTold: Finder = (scene) => scene.tables.flatMap((table) => [...table.heads].flatMap(([column, head]) => claimIn(scene, table, column, head)));
