import type { Mention } from '../../../model/index.ts';
import { differenceHead, earlierHead, growthHead, noSum, notGrowthHead, planHead, plainTotal, rankHead, shareHead, wholeRow } from '../../lexicon/table.ts';
import { otherScope } from '../../lexicon/naming.ts';
import type { Scene } from '../../scene.ts';
import type { Row, Table } from '../../table.ts';
import { indicatorOf, signed, type Told } from './told/index.ts';

const timeLabel = /^(?:(?:19|20)\d{2}年?)?(?:\d{1,2}(?:[-—~至]\d{1,2})?月(?:份|累计)?|全年|[上下]半年|前?[一二三四]季度|合计|总计|累计)?$/u;
const timeWords = /(?:19|20)\d{2}年?(?:\d{1,2}[-—~至])?(?:\d{1,2}月)?|\d{1,2}(?:[-—~至]\d{1,2})?月|全年|本年|绝对数|总量|实际数|数值|数量$|累计|完成|实绩|本期|指标值/gu;
const clean = (words: string): string => words.replace(/[(][^()]*[)]/gu, '').replace(/\s/gu, '');

/** What a cell is a figure of: its row's name, its column's, or both, whichever is no time and no whole. */
const indicatorsOf = (row: Row, head: string): readonly string[] => {
  const label = clean(row.label).replace(/^[年末底]+/u, '');
  const column = clean(head).replace(timeWords, '').replace(/^[年末底]+/u, '');
  const whole = timeLabel.test(label) || plainTotal.test(label) || wholeRow.test(label);
  return (whole ? [column, label] : column === '' ? [label] : [label + column, label]).filter((words) => words.length > 1).map(indicatorOf);
};

const isChange = (cell: Mention, head: string): boolean => cell.kind === 'percent' && growthHead.test(head) && !notGrowthHead.test(head);

const skipped = (cell: Mention, head: string): boolean =>
  rankHead.test(head) || planHead.test(head) || earlierHead.test(clean(head).replace(growthHead, '')) || (!isChange(cell, head) && (noSum.test(clean(head)) || shareHead.test(head) || differenceHead.test(clean(head))));

/** The year that head or label name; of months, and of tables that name none, nothing is said. */
const yearOf = (words: string): string | null => (/[月季旬]|半年/u.test(words) ? null : (/(?:19|20)\d{2}/u.exec(words)?.[0] ?? null));

const toldBy = (row: Row, cell: Mention, head: string, measured: string): readonly Told[] => {
  const reading = signed(cell);
  const change = isChange(cell, head);
  if (!reading || !cell.table || skipped(cell, head) || otherScope.test(row.label)) return [];
  const period = yearOf(`${row.label} ${head}`);
  return [...new Set(indicatorsOf(row, change ? measured : head))].slice(0, 2).map((indicator): Told => ({ mention: cell, indicator, words: '', side: 'cell', scope: '', period, change, reading, around: '', head: '' }));
};

/** Of each column of changes, the head of the nearest column on its left that is none: what it tells the change of. */
const measuredBy = ({ heads }: Table): ReadonlyMap<number, string> => {
  let last = '';
  return new Map([...heads].toSorted(([a], [b]) => a - b).map(([column, head]) => {
    if (!growthHead.test(head) && !earlierHead.test(clean(head)) && !shareHead.test(head) && !rankHead.test(head)) last = head;
    return [column, last];
  }));
};

const ofTable = (table: Table): readonly Told[] => {
  const measured = measuredBy(table);
  return table.rows.flatMap((row) => [...row.cells].flatMap(([column, cell]) => toldBy(row, cell, table.heads.get(column) ?? '', measured.get(column) ?? '')));
};

/** Every figure in the cells of the text's tables, with the names that its row and column give it. */
export const toldInTables = ({ tables }: Scene): readonly Told[] => tables.flatMap(ofTable);
