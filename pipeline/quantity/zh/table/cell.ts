import { Exact } from '../../number.ts';
import { draft, type Draft } from '../draft.ts';
import { longestRun } from '../numeral.ts';
import { growthHeads, indexHeads, moneyHeads, peopleHeads, planRateHeads } from '../lexicon/tables.ts';
import type { Cell } from './lines.ts';
import { columnUnitOf, headKind, headUnit, type ColumnSense } from './unit.ts';

/** What stands around a column's numbers: the table's title and unit, the column's head, the row's label and unit. */
export interface Around {
  readonly title: string;
  readonly tableUnits: readonly string[];
  readonly head: string;
  readonly label: string;
  readonly rowUnit: string;
  /** Label of the row above whose part this row is: its unit holds on (零售总额（亿元）, then #批发业). */
  readonly parent: string;
  readonly currency: string;
}

const count: ColumnSense = { kind: 'count', unit: '', power: 0, sense: null };

/** 主要产品产量及其增长速度, 成交套数及环比变化: amounts, and their changes in columns of their own. */
const besideAmounts = /(?:以及|及其?|和|与|、)[^，。；]{0,6}(?:增长|增速|增幅|同比|环比|变化|变动|涨跌|占比|比重|构成)[^，。；]*$/u;

/**
 * The unit of a cell, the nearest first: its head's brackets, what the head tells (增长: per cent), the row's unit
 * column or brackets, then the unit of the whole table.
 */
export const senseOfCell = ({ title, tableUnits, head, label, rowUnit, parent, currency }: Around): ColumnSense => {
  const named = headUnit(head, title, currency);
  if (named) return named;
  const told = headKind(head);
  if (told) return told;
  const row = columnUnitOf(rowUnit, `${label} ${head}`, currency) ?? headUnit(label, head, currency);
  if (row) return row;
  const units = tableUnits.flatMap((unit) => columnUnitOf(unit, `${head} ${title}`, currency) ?? []);
  // 单位：万人、亿元: of several the one that suits what the column counts.
  const suits = (planRateHeads.test(head) ? units.find(({ unit }) => unit === '%') : undefined)
    ?? (moneyHeads.test(head) ? units.find(({ kind }) => kind === 'money') : undefined)
    ?? (peopleHeads.test(head) ? units.find(({ unit }) => unit === '人' || unit === '户') : undefined);
  const first = suits ?? units[0];
  if (first) return first;
  if (growthHeads.test(label) && !/额|量/u.test(label)) return { kind: 'percent', unit: '%', power: 0, sense: 'growth' };
  if (indexHeads.test(`${label} ${title}`)) return { kind: 'index', unit: 'point', power: 0, sense: null };
  return headUnit(parent, head, currency) ?? headKind(title.replace(besideAmounts, '')) ?? count;
};

/** A number cell as a mention: digits × unit of the head; percentages keep their sign. */
export const cellDraft = (cell: Cell, around: Around): Draft | null => {
  const digits = cell.text.replace(/[,%+ ]/gu, '');
  if (digits.length > longestRun) return null;
  const sense: ColumnSense = cell.kind === 'percent'
    ? { kind: 'percent', unit: '%', power: 0, sense: growthHeads.test(`${around.head} ${around.label}`) ? 'growth' : 'level' }
    : senseOfCell(around);
  const year = /^(?:19|20)\d{2}$/u.test(digits) && (sense === count || /年份|年度/u.test(around.head));
  if (year) return draft({ start: cell.start, end: cell.end, kind: 'year', value: new Exact(digits), unit: 'year' });
  const value = new Exact(digits).times(new Exact(10).pow(sense.power));
  return draft({ start: cell.start, end: cell.end, kind: sense.kind, value, unit: sense.unit, sense: sense.sense, power: sense.power, table: true });
};
