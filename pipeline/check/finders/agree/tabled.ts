import type { Bilingual, Claim, ClaimType, Mention } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, isNarrow, isOfOneSize, minus, over, type Reading, scaled, sumOf, tellsMuch } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { plainTotal, subTotal, wholeRow } from '../../lexicon/table.ts';
import { behind, isExact } from '../../near.ts';
import { factorReading, readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy, type Doubt } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
import { isAmount, type Row, type Table } from '../../table.ts';
import { lineTo } from '../../window.ts';
import { asDifference, asQuotient, asSum } from '../../working.ts';
import { scopeAround } from './scope.ts';
import { yearsDown } from './table-years.ts';

/** A row that a sentence names, in a table near it. */
export interface Named { readonly table: Table; readonly row: Row; readonly at: number }

/** A cell with what it says. */
export interface Cell { readonly m: Mention; readonly reading: Reading; readonly column: number }

const reach = 1500;
const words = (label: string): string => label.replace(/[(（][^()（）]*[)）]?/gu, '').replace(/\s/gu, '');
const isTotal = ({ label }: Row): boolean => (plainTotal.test(label) || wholeRow.test(label)) && !subTotal.test(label);
const earlierColumn = /上年|去年|同期|[年期月季]初|上[个一]?[月周季期次届]|[造革改治整]前|此前|原来/u;
const wholeWords = /合计|总计|共计?|总[量数额]|全[市县省区州镇村港国校]|[一二三四五六七八九十]+(?:市|县|区|镇|省|村|国|项|家|类|者)/u;

const cellsOf = (row: Row): readonly Cell[] => [...row.cells].toSorted(([a], [b]) => a - b).flatMap(([column, m]) => {
  const reading = readingOfMention(m);
  return reading && m.comparator === 'eq' ? [{ m, reading, column }] : [];
});

/** The rows that the words of its sentence before a figure name, the nearest name first; a total where they speak of one. */
export const rowsNamed = (scene: Scene, f: Figure): readonly Named[] => {
  const before = /[^。]*$/u.exec(lineTo(scene, f.m.start, 80))?.[0] ?? '';
  return scene.tables.filter(({ start, end }) => start - f.m.end < reach && f.m.start - end < reach).flatMap((table) => table.rows.flatMap((row) => {
    const name = words(row.label);
    const at = isTotal(row) ? (wholeWords.test(before) ? 0 : -1) : name.length > 1 ? before.lastIndexOf(/[数量]$/u.test(name) && name.length > 3 ? name.replace(/(?:总|人|家|数)?[数量]$/u, '') : name) : -1;
    return at < 0 ? [] : [{ table, row, at }];
  })).toSorted((a, b) => b.at - a.at).slice(0, 6);
};

const yearOf = (table: Table, column: number): number | null => {
  const year = /(?:19|20)\d{2}/u.exec(table.heads.get(column) ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** Two amounts of a row of two times, the later first. */
export const timesOf = ({ table, row }: Named): readonly (readonly [now: Cell, base: Cell, years: number | null])[] => {
  const cells = cellsOf(row).filter(({ m }) => isAmount(m) || m.kind === 'percent');
  return cells.flatMap((a) => cells.flatMap((b) => {
    const [from, to] = [yearOf(table, b.column), yearOf(table, a.column)];
    const later = from !== null && to !== null ? to > from : from === null && to === null && earlierColumn.test(table.heads.get(b.column) ?? '') && !earlierColumn.test(table.heads.get(a.column) ?? '');
    return a !== b && later && a.m.unit === b.m.unit ? [[a, b, from !== null && to !== null ? to - from : null] as const] : [];
  }));
};

interface Told { readonly type: ClaimType; readonly figures: readonly Mention[]; readonly computed: Reading | null; readonly stated: Reading | null; readonly unit: string; readonly working: Bilingual; readonly doubt?: Doubt; readonly part?: string }

const moved = (a: Cell, b: Cell): Bilingual => ({ zh: `表中${b.m.text} → ${a.m.text}，变化`, en: `${b.m.text} → ${a.m.text} in the table, change` });

/** What the rows that a sentence names say of a growth, a change, points or a multiple. */
export const ofTimes = (f: Figure, rows: readonly Named[]): readonly Told[] => betweenTimes(f, rows.flatMap(timesOf));

const betweenTimes = (f: Figure, pairs: ReturnType<typeof timesOf>): readonly Told[] => pairs.flatMap(([a, b, years]): readonly Told[] => {
  const [figures, percent] = [[a.m, b.m, f.m], a.m.kind === 'percent'];
  if (f.role === 'rate' && f.m.kind === 'percent' && !percent) {
    const computed = !isAverage(f) ? growthOf(a.reading, b.reading) : years !== null && years > 1 ? averageGrowthOf(a.reading, b.reading, years) : null;
    return [{ type: 'growth', figures, computed, stated: signed(f), unit: '%', working: moved(a, b) }];
  }
  if (f.role === 'multiple' && !percent) return [{ type: 'multiple', figures, computed: over(a.reading, b.reading), stated: factorReading(f.m), unit: 'x', working: asQuotient(a.m.text, b.m.text) }];
  if (f.role === 'points' && percent) return [{ type: 'pp-change', figures, computed: minus(a.reading, b.reading), stated: signed(f), unit: 'pp', working: asDifference(a.m.text, b.m.text) }];
  if (f.role === 'change' && f.m.unit === a.m.unit && !percent) return [{ type: 'difference', figures, computed: minus(a.reading, b.reading), stated: signed(f), unit: f.m.unit, part: '0.6', working: asDifference(a.m.text, b.m.text) }];
  return [];
});

const shareWords = /占|份额|比重|占比/u;

const isShare = (scene: Scene, f: Figure): boolean => f.role === 'level' && f.m.kind === 'percent' && (shareWords.test(f.lead) || shareWords.test(/[^，。；]*$/u.exec(lineTo(scene, f.m.start, 24))?.[0] ?? ''));

/** A row's part of the whole of its table, or the part that the sentence tells of the row that it names. */
const ofShares = (scene: Scene, f: Figure, rows: readonly Named[]): readonly Told[] => {
  if (!isShare(scene, f)) return [];
  const told = (part: Mention, a: Reading, whole: Mention, b: Reading): Told => {
    const quotient = over(a, b);
    return { type: 'share', figures: [part, whole, f.m], computed: quotient && !quotient.strict.low.at.gt(1) ? scaled(quotient, 100) : null, stated: f.reading, unit: '%', working: asQuotient(part.text, whole.text) };
  };
  const own = behind(scene.figures, f, 2).find((one) => isExact(one));
  return rows.flatMap(({ table, row }) => {
    const cells = cellsOf(row).filter(({ m }) => isAmount(m));
    const whole = table.rows.find(isTotal);
    const ofWhole = whole && whole !== row ? cells.flatMap((cell) => cellsOf(whole).filter(({ m, column }) => column === cell.column && m.unit === cell.m.unit).map((all) => told(cell.m, cell.reading, all.m, all.reading))) : [];
    const inside = own ? cells.filter(({ m }) => m.unit === own.m.unit || m.kind === own.m.kind).map((cell) => told(own.m, own.reading, cell.m, cell.reading)) : [];
    return [...ofWhole, ...inside];
  });
};

/** Rows that a sentence names one after another, and what they make together: 甲、乙两镇合计. */
const ofSums = (f: Figure, rows: readonly Named[]): readonly Told[] => {
  const parts = rows.filter(({ row }) => !isTotal(row));
  const [first] = parts;
  if (!first || parts.length < 2 || f.role !== 'level' || !isExact(f) || !/合计|共|一起|加起来|相加|之和/u.test(f.lead)) return [];
  const mine = parts.filter(({ table }) => table === first.table);
  return cellsOf(first.row).flatMap(({ column, m }) => {
    const cells = mine.flatMap(({ row }) => cellsOf(row).filter((cell) => cell.column === column && cell.m.unit === m.unit));
    const text = cells.map((cell) => cell.m.text);
    return cells.length === mine.length && m.unit === f.m.unit ? [{ type: 'sum' as const, figures: [f.m, ...cells.map((cell) => cell.m)], computed: sumOf(cells.map(({ reading }) => reading)), stated: f.reading, unit: f.m.unit, working: asSum(text) }] : [];
  });
};

/** As many digits as this are hardly the same by chance. */
const telling = '0.0015';

/** `平均入住率仅54.4%`, and the total row has 54.4 under 入住率. */
const rateAsPrinted = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'level' || f.m.comparator !== 'eq' || f.m.valueHigh !== null) return null;
  const cell = scene.tables.filter(({ start, end }) => start - f.m.end < reach && f.m.start - end < reach).flatMap((table) => table.rows.filter((row) => isTotal(row) || /合计|总计/u.test(row.label)).flatMap((row) => cellsOf(row).filter(({ column }) => sharesWord(f.lead, table.heads.get(column) ?? ''))))
    .find(({ m }) => m.kind === 'percent' && m.value === f.m.value);
  return cell ? relationClaim({
    type: 'repeat', figures: [f.m, cell.m], said: saidBy(f.m), stated: f.reading, computed: cell.reading, unit: '%', working: { zh: `表中合计为${cell.m.text}`, en: `The total of the table is ${cell.m.text}`, given: true },
  }) : null;
};

/** `最高的甲区与最低的乙县相差23个百分点`: two rows that a sentence names, in one column. */
const ofPairs = (f: Figure, rows: readonly Named[]): readonly Told[] => {
  const points = f.role === 'points';
  if (!(points || f.role === 'change') || !/相差|差距|高出|落差|[高低多少]/u.test(f.lead)) return [];
  const named = rows.filter(({ row }) => !isTotal(row));
  return named.flatMap((one) => named.filter((other) => other !== one && other.table === one.table).flatMap((other) => cellsOf(one.row).flatMap((a): readonly Told[] => {
    const b = cellsOf(other.row).find(({ column }) => column === a.column);
    const fits = b && (points ? a.m.kind === 'percent' && b.m.kind === 'percent' : a.m.unit === f.m.unit && b.m.unit === f.m.unit);
    return fits ? [{ type: points ? 'pp-change' : 'difference', figures: [a.m, b.m, f.m], computed: minus(a.reading, b.reading), stated: f.reading, unit: points ? 'pp' : f.m.unit, working: asDifference(a.m.text, b.m.text) }] : [];
  })));
};

/** A total that the prose tells and the table prints again, digit for digit. */
const asPrinted = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind === 'percent') return rateAsPrinted(scene, f);
  if (f.role !== 'level' || !isExact(f) || f.m.comparator !== 'eq' || !isNarrow(f.reading, telling)) return null;
  const cell = scene.tables.filter(({ start, end }) => start - f.m.end < reach && f.m.start - end < reach).flatMap((table) => table.rows.filter(isTotal).flatMap(cellsOf))
    .find(({ m }) => m.value === f.m.value && m.kind === f.m.kind && (m.unit === f.m.unit || m.unit === ''));
  return cell ? relationClaim({
    type: 'repeat', figures: [f.m, cell.m], said: saidBy(f.m), stated: f.reading, computed: cell.reading, unit: f.m.unit, working: { zh: `表中合计为${cell.m.text}`, en: `The total of the table is ${cell.m.text}`, given: true },
  }) : null;
};

/** `城关镇2010年公布数为a，按现行区划同口径增长r%`, and the value of now in the table: what the two cannot tell. */
const ofScope = (scene: Scene, f: Figure, rows: readonly Named[]): readonly Told[] => {
  if (f.role !== 'rate' || f.m.kind !== 'percent' || !scopeAround.test(/[^。]*$/u.exec(lineTo(scene, f.m.start, 80))?.[0] ?? '')) return [];
  const base = behind(scene.figures, f, 3).find((one) => isExact({ ...one, back: false }));
  return !base ? [] : rows.filter(({ row }) => !isTotal(row)).flatMap(({ row }) => cellsOf(row).toReversed()).filter(({ m, reading }) => (m.unit === base.m.unit || m.kind === 'count') && m.kind === base.m.kind && isOfOneSize(reading, base.reading, 1.6))
    .map((cell) => ({ type: 'growth' as const, figures: [base.m, cell.m, f.m], computed: growthOf(cell.reading, base.reading), stated: signed(f), unit: '%', doubt: { when: 'apart' as const, why: whys.scope }, working: { zh: `${base.m.text} → 表中${cell.m.text}，变化`, en: `${base.m.text} → ${cell.m.text} in the table, change` } }));
};

/**
 * A figure of the prose that rows of a table near it give, where its sentence names them: growth and change between two
 * columns, the share of a row, rows together. Only what agrees is told, and what another scope leaves open.
 */
export const tabled = (scene: Scene, f: Figure): Claim | null => {
  if (scene.tables.length === 0 || f.m.valueHigh !== null || f.depth > 0) return null;
  const rows = rowsNamed(scene, f);
  const all = [...ofTimes(f, rows), ...ofPairs(f, rows), ...ofShares(scene, f, rows), ...ofSums(f, rows), ...ofScope(scene, f, rows), ...betweenTimes(f, yearsDown(scene, f))];
  for (const { computed, stated, doubt, part = '0.1', ...rest } of all) {
    if (!computed || !stated || (!doubt && (!tellsMuch(stated, computed, part) || compare(stated, computed) !== 'holds'))) continue;
    return relationClaim({ ...rest, computed, stated, said: saidBy(f.m), ...(doubt && { doubt }) });
  }
  return asPrinted(scene, f);
};
