import { comparatorProblem, isAnnounced } from './comparator.ts';
import { factorsEqual, multipleProblem } from './factor.ts';
import type { Family, Figure } from './figure.ts';
import { muProblem } from './mu.ts';
import { powerOf } from './power.ts';
import { error, info, type Problem, type Verdict } from './problem.ts';
import { judgeTimes } from './time.ts';
import { isSame, relateFigures, type Relation } from './values.ts';

const verdict = (cost: number, ...problems: readonly (Problem | null)[]): Verdict => ({ cost, problems: problems.filter((problem) => problem !== null) });

/** English leaves out what a Chinese classifier or label says: 第4名 is fourth, 28年 the 28th year, 40岁 forty. */
const plain: ReadonlySet<Family> = new Set(['thing', 'label', 'rank', 'index', 'duration', 'physical']);

const relationCost: Readonly<Record<Relation['kind'], number>> = { same: 0, rounded: 0.6, near: 0.8, magnitude: 1.5, other: 2.1 };

/** 连续28年, 近五年, 十四五: their number is one of time. */
const isOfTime = ({ family, dimension, mention }: Figure): boolean => (family === 'duration' && dimension === 'months') || mention.unit === 'plan';

const valueRule = (zh: Figure, en: Figure): 'rank' | 'value' | 'period' => (zh.family === 'rank' || (en.family === 'rank' && zh.family !== 'duration') ? 'rank' : isOfTime(zh) ? 'period' : 'value');

/** What is wrong with a value that stands so to the Chinese one; null where nothing is. */
export const valueProblem = (zh: Figure, en: Figure, relation: Relation): Problem | null => {
  if (relation.kind === 'same') return null;
  if (relation.kind === 'rounded') return isAnnounced(zh, en) ? null : info('value');
  if (relation.kind === 'near' && en.digits < zh.digits && isAnnounced(zh, en)) return null;
  return error(relation.kind === 'magnitude' && zh.family !== 'rank' ? 'magnitude' : valueRule(zh, en));
};

const slipDiscount = (relation: Relation): number => (relation.kind === 'other' && relation.slip ? 0.3 : 0);

/** Same family, same measure: the value and its comparator are all there is to compare. */
const judgeValue = (zh: Figure, en: Figure, relation: Relation, extra = 0): Verdict => {
  const value = valueProblem(zh, en, relation);
  const comparator = value?.severity === 'error' ? null : comparatorProblem(zh, en, relation);
  return verdict(relationCost[relation.kind] - slipDiscount(relation) + extra + (comparator ? 0.25 : 0), value, comparator);
};

/** The same digits in another unit; otherwise these two are no pair. */
const judgeOtherUnit = (zh: Figure, en: Figure, problem: Problem, cost: number): Verdict | null => {
  const relation = relateFigures(rawFigure(zh), rawFigure(en));
  if (relation === null || relation.kind === 'other' || relation.kind === 'near') return null;
  return verdict(cost + relationCost[relation.kind], problem);
};

/** The figure with its number as read, not in the base unit. */
const rawFigure = (figure: Figure): Figure => {
  const { low, mention } = figure;
  if (low === null || mention.value === null) return figure;
  const scale = low.isZero() ? null : low.div(mention.value);
  if (scale === null || scale.eq(1)) return figure;
  const power = powerOf(scale);
  return { ...figure, low: low.div(scale), high: figure.high?.div(scale) ?? null, exponent: figure.exponent === null ? null : figure.exponent - power };
};

const judgeParts = (zh: Figure, en: Figure): Verdict | null => {
  if (factorsEqual(zh, en)) return judgeValue(zh, en, { kind: 'same' }, zh.family === en.family ? 0 : 0.2);
  if (zh.family === 'multiple' || en.family === 'multiple') {
    if (zh.family === en.family) return verdict(1.2, multipleProblem(zh, en), comparatorProblem(zh, en, { kind: 'same' }));
    // 增长到3.7倍, increased by 370%: the same number, another change.
    return zh.low && en.low && isSame(zh.low, en.low) ? verdict(1.2, error('sense')) : null;
  }
  const relation = relateFigures(zh, en);
  return relation && judgeValue(zh, en, relation, 0.01);
};

const isFraction = ({ family }: Figure): boolean => family === 'part' || family === 'multiple';

const judgePhysical = (zh: Figure, en: Figure): Verdict | null => {
  if (zh.dimension === en.dimension) {
    const relation = relateFigures(zh, en);
    // The same digits in a unit of another size: 15万吨, 150,000 kg.
    if (relation && relation.kind !== 'same' && zh.mention.unit !== en.mention.unit) {
      return judgeOtherUnit(zh, en, error('unit'), 0.9) ?? judgeValue(zh, en, relation, 0.3);
    }
    return relation && judgeValue(zh, en, relation);
  }
  const mu = muProblem(zh, en);
  if (mu !== undefined) return verdict(0.7, mu);
  return judgeOtherUnit(zh, en, error('unit'), 1);
};

/** 第4名 and fourth; 28年 and 28th; 40岁 and forty: the same number suffices. */
const judgePlain = (zh: Figure, en: Figure): Verdict | null => {
  const relation = relateFigures(rawFigure(zh), rawFigure(en));
  if (!relation) return null;
  const kin = zh.family === en.family || zh.family === 'thing' || (zh.family === 'rank' && en.family === 'label');
  if (relation.kind === 'same' || relation.kind === 'rounded') return judgeValue(zh, en, relation, zh.family === en.family ? 0 : 0.4);
  return kin || (en.family === 'thing' && relation.kind === 'magnitude') ? judgeValue(zh, en, relation, zh.family === en.family ? 0 : 0.6) : null;
};

const isTyped = (figure: Figure): boolean => figure.family === 'money' || isFraction(figure) || figure.family === 'point';

/** Verdict on taking `en` for the rendering of `zh`; null if no one would. */
export const judge = (zh: Figure, en: Figure): Verdict | null => {
  if (zh.family === 'time' || en.family === 'time') return judgeTimes(zh, en);
  if (isFraction(zh) && isFraction(en)) return judgeParts(zh, en);
  if (zh.family === en.family) {
    if (zh.family === 'money') return zh.dimension === en.dimension ? sameMeasure(zh, en) : judgeOtherUnit(zh, en, error('currency'), 1);
    return zh.family === 'physical' || zh.family === 'duration' ? judgePhysical(zh, en) : sameMeasure(zh, en);
  }
  if ((zh.family === 'part' && en.family === 'point') || (zh.family === 'point' && en.family === 'part')) return judgeOtherUnit(scaledPart(zh), scaledPart(en), error('percent-point'), 1);
  // 收入比由2.6降至2.1: English leaves a proportion a bare number.
  if ([zh, en].some(({ mention }) => mention.unit === 'ratio') && [zh, en].some(({ family }) => family === 'thing' || family === 'index')) return sameMeasure(zh, en);
  if (isTyped(zh) || isTyped(en)) return judgeOtherUnit(scaledPart(zh), scaledPart(en), error('unit'), 1.3);
  return plain.has(zh.family) && plain.has(en.family) ? judgePlainOrUnit(zh, en) : null;
};

const scaledPart = (figure: Figure): Figure => (figure.family === 'part' ? rawFigure(figure) : figure);

const sameMeasure = (zh: Figure, en: Figure): Verdict | null => {
  const relation = relateFigures(zh, en);
  if (!relation) return null;
  if (zh.mention.values.length > 0 && en.mention.values.length > 0 && relation.kind === 'same' && zh.mention.values.join(':') !== en.mention.values.join(':')) return verdict(2, error('value'));
  return judgeValue(zh, en, relation);
};

/** Hectares of what the source counts in households are a wrong unit; a bare number is just English. */
const judgePlainOrUnit = (zh: Figure, en: Figure): Verdict | null => {
  if (en.family === 'physical' && zh.family === 'thing' && en.mention.unit !== 'TEU') return judgeOtherUnit(zh, en, error('unit'), 1);
  // 1.27亿吨 in TEU: English counts them, and they are no tonnes.
  if (en.mention.unit === 'TEU' && zh.family === 'physical' && zh.mention.unit !== 'TEU') return judgeOtherUnit(zh, en, error('unit'), 1);
  return judgePlain(zh, en);
};
