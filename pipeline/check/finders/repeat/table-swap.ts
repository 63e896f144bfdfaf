import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { ofAnotherTime } from '../../lexicon/repeats.ts';
import { growthHead, plainTotal, wholeRow } from '../../lexicon/table.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { areTurned } from '../../slip.ts';
import type { Row, Table } from '../../table.ts';
import { firstFrom, sentenceTo } from '../../window.ts';

/** How far from its table prose that takes it up may stand. */
const reach = 1500;
const bare = (words: string): string => words.replace(/[(][^()]*[)]/gu, '').replace(/\s/gu, '');
const digits = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+/u, '');

/** Two digits beside one another that changed places, of three at least: 6.37 and 6.73. */
const isSwap = (a: Mention, b: Mention): boolean => {
  const [one, two] = [digits(a), digits(b)];
  const off = [...one].flatMap((char, n) => (char === two.charAt(n) ? [] : [n]));
  const [first = 0, second = 0] = off;
  return one.length > 2 && areTurned(one, two) && off.length === 2 && second - first === 1;
};

/** The figure's own clause begins with the row's name, or it is the name of the clause before that told the same row. */
const named = (row: Row, f: Figure): boolean => {
  const label = bare(row.label);
  return label.length > 1 && (f.lead.replace(/^[，、；：]/u, '').startsWith(label) || f.own.startsWith(label) || (label.length > 3 && f.lead.includes(label)));
};

const isOfKind = (f: Figure, cell: Mention): boolean => (cell.kind === 'percent' ? f.m.kind === 'percent' && (f.role === 'rate' || f.role === 'level') : f.role === 'level' && f.m.unit === cell.unit && f.m.kind === cell.kind);

/** A column of a time is of what the whole table is; one of changes of a change; any other must be named. */
const isOfColumn = (head: string, f: Figure, { label }: Row, { title }: Table): boolean => {
  const name = bare(head);
  // 沛县工业用电量增长 in a table of 生产总值增速: what the clause names beside the row must be in head or title.
  const rest = f.lead.replace(/^[，、；：]/u, '').replace(bare(label), '').replace(/地区|同比|比上年|增长|下降|上升|实现|完成|达到?|为|的|^年末|[省市县区](?=$)/gu, '');
  if (rest !== '' && !`${title}${name}`.includes(rest)) return false;
  if (f.role === 'rate') return growthHead.test(head);
  return name === '' || /^(?:人数|户数|数量|数值|总量|金额|绝对数|指标值|面积|产量|数)$/u.test(name) || /^(?:(?:19|20)\d{2}年?)?(?:\d{1,2}[-—~至]?)*月?(?:累计|全年|末)?$/u.test(name) || f.lead.includes(name);
};

/** A year that the table does not speak of. */
const isOtherYear = (words: string, table: Table): boolean => [...words.matchAll(/(?:19|20)\d{2}(?=年)/gu)].some(([year]) => ![table.title, ...table.heads.values(), ...table.rows.map(({ label }) => label)].some((told) => told.includes(year)));

const claimFor = (scene: Scene, table: Table, printed: ReadonlySet<string>, f: Figure): Claim | null => {
  if (f.m.comparator !== 'eq' || f.m.valueHigh !== null || f.depth > 0 || printed.has(digits(f.m))) return null;
  const words = sentenceTo(scene, f.m.start, 60);
  if (ofAnotherTime.test(words) || isOtherYear(words, table)) return null;
  const rows = table.rows.filter((row) => !plainTotal.test(row.label) && !wholeRow.test(row.label) && named(row, f));
  const [row] = rows;
  const cells = row && rows.length === 1 ? [...row.cells].filter(([column, cell]) => isOfKind(f, cell) && isSwap(cell, f.m) && isOfColumn(table.heads.get(column) ?? '', f, row, table)) : [];
  const [, cell] = cells[0] ?? [];
  if (!cell || cells.length > 1) return null;
  return claimOf({
    type: 'repeat', figures: [cell, f.m], stated: f.m.text, computed: cell.text, verdict: 'fails', said: f.m,
    note: { zh: `表中为${cell.text}，文中写${f.m.text}，数字次序不同。`, en: `The table has ${cell.text} and the text ${f.m.text}; the digits are in another order.` },
  });
};

/** `西部地区11485亿元`, where the table has 11845 in the row of that name and 11485 nowhere. */
export const swappedCells: Finder = (scene) => scene.tables.flatMap((table) => {
  const near = scene.figures.slice(firstFrom(scene.figures, table.start - reach), firstFrom(scene.figures, table.end + reach));
  const printed = new Set(table.rows.flatMap(({ cells }) => [...cells.values()].map(digits)));
  return near.flatMap((f) => claimFor(scene, table, printed, f) ?? []);
});
