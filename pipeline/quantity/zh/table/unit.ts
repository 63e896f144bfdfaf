import type { MentionKind, Sense } from '../../../model/index.ts';
import { readUnit, unitKind } from '../../unit.ts';
import { growthHeads, indexHeads, levelHeads, rankHeads } from '../lexicon/tables.ts';
import { sameUnit } from '../lexicon/classifiers.ts';
import { numeralAt } from '../numeral.ts';
import { unitAt } from '../unit.ts';

/** What the numbers of a column are: kind, canonical unit, power of ten, and the sense of percentages. */
export interface ColumnSense {
  readonly kind: MentionKind;
  readonly unit: string;
  readonly power: number;
  readonly sense: Sense | null;
}

const percentSense = (context: string): Sense => (growthHeads.test(context) ? 'growth' : 'level');

/** Kinds that always tell a sense, whatever word named their unit (成, 基点). */
const changing: ReadonlySet<MentionKind> = new Set(['percent', 'percentage_point', 'multiple']);

/** `亿元`, `万人`, `%`, `个百分点` as the unit of a column; null if the words are none. */
export const columnUnitOf = (words: string, context: string, currency: string): ColumnSense | null => {
  const clean = words.replace(/\s/gu, '').replace(/^[±+]/u, '');
  if (clean === '') return null;
  if (/^(?:%|百分比|百分数)$/u.test(clean)) return indexHeads.test(context) && !growthHeads.test(context) ? index : { kind: 'percent', unit: '%', power: 0, sense: percentSense(context) };
  if (clean === '‰') return { kind: 'percent', unit: '‰', power: 0, sense: percentSense(context) };
  if (/^个?百分点$/u.test(clean)) return { kind: 'percentage_point', unit: 'pp', power: 0, sense: 'growth' };
  if (clean === '倍') return { kind: 'multiple', unit: 'x', power: 0, sense: percentSense(context) };
  if (clean === '点') return index;
  // The grammar of prose reads `1亿元`; what it leaves over was no unit.
  const probe = `1${clean}`;
  const number = numeralAt(probe, 0);
  const unit = number && unitAt(probe, number);
  if (number && unit && unit.end === probe.length) {
    const kind = unit.word === '年' ? 'duration' : unit.kind;
    return { kind, unit: unit.word === '年' ? 'year' : unit.unit === 'CNY' && /^[元圆]$/u.test(unit.word) ? currency : unit.unit, power: number.power + unit.power, sense: changing.has(kind) ? percentSense(context) : null };
  }
  // 元/股, 万元/亩, 公斤/亩: the sum or measure of each.
  const each = perEach.exec(clean)?.[1];
  return fromTable(clean, context) ?? (each === undefined ? null : columnUnitOf(each, context, currency));
};

const perEach = /^([^/]{1,6})\/[^/]{1,6}$/u;

const index: ColumnSense = { kind: 'index', unit: 'point', power: 0, sense: null };
const rank: ColumnSense = { kind: 'rank', unit: 'rank', power: 0, sense: null };

const kinds: Readonly<Record<string, MentionKind>> = { 'percentage-point': 'percentage_point' };

const fromTable = (clean: string, context: string): ColumnSense | null => {
  const read = readUnit(clean);
  if (!read || !/\p{Script=Han}|[A-Za-z]/u.test(clean)) return null;
  const named = unitKind(read.unit);
  const kind = kinds[named] ?? (named as MentionKind);
  return { kind, unit: sameUnit[read.unit] ?? read.unit, power: read.scale.length - 1, sense: changing.has(kind) ? percentSense(context) : null };
};

const bracket = /[([]([^()[\]]{1,14})[)\]]/gu;

/** The unit in a head's brackets: 年末数（万人）, 增长（%）, or behind its colon or stroke. */
export const headUnit = (head: string, context: string, currency: string): ColumnSense | null => {
  for (const match of head.matchAll(bracket)) {
    const found = columnUnitOf(match[1] ?? '', `${head} ${context}`, currency);
    if (found) return found;
  }
  const tail = /(?:[/:]|^)([\p{Script=Han}%‰]{1,6})$/u.exec(head)?.[1];
  const plain = tail === undefined ? null : columnUnitOf(tail, `${head} ${context}`, currency);
  if (plain && plain.kind !== 'count') return plain;
  if (/[%％]$/u.test(head)) return columnUnitOf('%', `${head} ${context}`, currency);
  return null;
};

/** What a head tells without naming a unit: changes and shares are per cent, indices points, 位次 ranks. */
export const headKind = (head: string): ColumnSense | null => {
  if (rankHeads.test(head)) return rank;
  if (/绝对额|绝对数|总量|增量|增加额|增减额|增减量/u.test(head)) return null;
  if (growthHeads.test(head)) return { kind: 'percent', unit: '%', power: 0, sense: 'growth' };
  if (levelHeads.test(head)) return { kind: 'percent', unit: '%', power: 0, sense: 'level' };
  return indexHeads.test(head) ? index : null;
};
