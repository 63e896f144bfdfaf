import type { Draft } from '../draft.ts';
import { plainHeads, stubHeads, unitHeads } from '../lexicon/tables.ts';
import { cellDraft, type Around } from './cell.ts';
import type { Cell } from './lines.ts';
import type { ReadRow } from './rows.ts';
import { columnUnitOf, headUnit } from './unit.ts';

/** A row of a flattened table: its label, its unit cell if it has one, its numbers. */
interface Row {
  readonly label: string;
  readonly start: number;
  readonly unit: string;
  readonly numbers: readonly Cell[];
}

interface Head {
  readonly title: string;
  readonly units: readonly string[];
  readonly columns: readonly string[];
  readonly hasUnits: boolean;
}

/** A head names few units; every number tries them in turn. */
const mostUnits = 12;

const clean = (text: string): string => text.replace(/\s/gu, '');
const isNumber = (cell: Cell): boolean => cell.kind !== 'text';
/** 单位：亿元、%, and as annual reports have it, 单位：元 币种：人民币. */
const unitLine = /(?:计量)?单位[:：](.{1,24}?)(?:[,，;；]?币种[:：].{1,8}?)?[)）]?[:：。]?$/u;

/** 单位：亿元、% → its parts. */
export const unitsIn = (text: string): readonly string[] =>
  (unitLine.exec(clean(text))?.[1] ?? '').split(/[、，,/]/u).filter((part) => part !== '');

const isUnitCell = (text: string, currency: string): boolean => columnUnitOf(text, '', currency) !== null && !/^\d/u.test(text);

interface Group {
  readonly texts: readonly string[];
  /** Where each text stands. */
  readonly starts: readonly number[];
  readonly numbers: readonly Cell[];
}

/** Groups of texts and the numbers behind them. */
const groupsOf = (cells: readonly Cell[]): readonly Group[] => {
  const groups: { texts: string[]; starts: number[]; numbers: Cell[] }[] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (isNumber(cell)) {
      if (last) last.numbers.push(cell);
      else groups.push({ texts: [], starts: [], numbers: [cell] });
    } else if (!last || last.numbers.length > 0) groups.push({ texts: [cell.text], starts: [cell.start], numbers: [] });
    else {
      last.texts.push(cell.text);
      last.starts.push(cell.start);
    }
  }
  return groups;
};

/** The head of a table from the texts before its first row; `width` is the number of its columns of numbers. */
const headOf = (texts: readonly string[], width: number): Head => {
  const units = [...new Set(texts.flatMap(unitsIn))].slice(0, mostUnits);
  const plain = texts.map(clean).filter((text) => text !== '' && !unitLine.test(text));
  const stub = plain.findLastIndex((text) => stubHeads.includes(text.replace(/[()（）].*$/u, '')) || stubHeads.includes(text));
  const unitAt = plain.findIndex((text, index) => index > stub && unitHeads.includes(text));
  const hasUnits = unitAt >= 0;
  const rest = stub >= 0 ? plain.slice(stub + 1).filter((text) => !unitHeads.includes(text)) : plain.filter((text) => !unitHeads.includes(text));
  const columns = stub >= 0 ? rest.slice(0, Math.max(width, 0)) : rest.slice(-width);
  const title = (stub >= 0 ? plain.slice(0, stub) : plain.slice(0, -width || undefined)).slice(-3).join(' ');
  return { title, units, columns, hasUnits };
};

const rowOf = ({ texts, starts, numbers }: Group, currency: string): Row => {
  const last = texts.at(-1) ?? '';
  const unit = texts.length > 1 && isUnitCell(last, currency) ? last : '';
  const label = unit === '' ? last : (texts.at(-2) ?? '');
  return { label: clean(label), start: starts.at(unit === '' ? -1 : -2) ?? numbers[0]?.start ?? 0, unit, numbers };
};

/** A table whose rows are years: the year is a number, too, and no label stands before it. */
const timeStub = /^(?:年份|年度|时间|年 份)$/u;
const byYears = (texts: readonly string[], numbers: readonly Cell[]): readonly string[] | null => {
  const stub = texts.findLastIndex((text) => timeStub.test(clean(text)));
  return stub >= 0 && stub < texts.length - 1 && /^(?:19|20)\d{2}$/u.test(numbers[0]?.text ?? '') ? texts.slice(stub).map(clean) : null;
};

/** How many numbers a row has, as most rows do. */
const widthOf = (lengths: readonly number[]): number => {
  const tally = new Map<number, number>();
  for (const length of lengths) tally.set(length, (tally.get(length) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
};

const startsTable = (texts: readonly string[]): boolean =>
  texts.some((text) => unitLine.test(clean(text)) || stubHeads.includes(clean(text)) || /^附?表\s?[\d一二三四五六七八九十]/u.test(clean(text)));

/** The cells of one flattened region; a new head inside starts a new table. */
export const readFlat = (cells: readonly Cell[], currency: string): readonly ReadRow[] => {
  const groups = groupsOf(cells);
  const width = widthOf(groups.map(({ numbers }) => numbers.length).filter((length) => length > 0));
  let head: Head | null = null;
  let parent = '';
  let table = 0;
  return groups.map((group, index) => {
    const { texts, numbers } = group;
    const next = groups.slice(index, index + 6).map((one) => one.numbers.length).filter((length) => length > 0);
    if (head === null || startsTable(texts)) head = headOf(headTexts(texts, currency), numbers.length > 0 ? (startsTable(texts) ? widthOf(next) : width) : width);
    const years = byYears(texts, numbers);
    if (years) head = { ...headOf(texts, years.length), columns: years };
    const row = rowOf(group, currency);
    if (startsTable(texts)) parent = '';
    if (startsTable(texts) || years) table += 1;
    if (headUnit(row.label, '', currency)) parent = row.label;
    const figures = aligned(row.numbers, head);
    const columns = head?.columns ?? [];
    return {
      drafts: figures.flatMap((cell, column) => drafted(cell, row, head, column, parent, currency)),
      row: {
        label: row.label, start: row.start, table, title: head?.title ?? '', width: columns.length,
        cells: figures.map(({ start, end, kind }, column) => ({ start, end, column, head: columns[column] ?? '', empty: kind === 'empty' })),
      },
    };
  });
};

/** A dash in the column of units is no number. */
const aligned = (numbers: readonly Cell[], head: Head): readonly Cell[] =>
  head.hasUnits && numbers.length > head.columns.length && numbers[0]?.kind === 'empty' ? numbers.slice(1) : numbers;

/** The head without the label (and unit) of the first row, which stand behind it. */
const headTexts = (texts: readonly string[], currency: string): readonly string[] => {
  const last = texts.at(-1) ?? '';
  return texts.slice(0, texts.length > 1 && isUnitCell(last, currency) ? -2 : -1);
};

const drafted = (cell: Cell, row: Row, head: Head | null, column: number, parent: string, currency: string): readonly Draft[] => {
  if (cell.kind === 'empty') return [];
  const columns = head?.columns ?? [];
  const around: Around = {
    title: head?.title ?? '', tableUnits: head?.units ?? [], head: columns.length > 0 ? (columns[column % columns.length] ?? '') : '',
    label: row.label, rowUnit: row.unit, parent, currency,
  };
  if (plainHeads.test(around.head)) return [];
  const made = cellDraft(cell, around);
  return made ? [made] : [];
};
