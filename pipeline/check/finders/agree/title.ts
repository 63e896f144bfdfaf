import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real, compare, interval, isNarrow, isOfOneSize } from '../../interval.ts';
import { plainTotal, wholeRow } from '../../lexicon/table.ts';
import { inCommonUnit, isExact, sameUnit } from '../../near.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, nameOf, sharesWord } from '../../subject.ts';
import { windowAt } from '../../window.ts';
import { asElsewhere } from '../../working.ts';

const passed = /(?:站上|突破|首破|破|迈上|跨上|迈入|跨入|跃上|登上|超过?|逾|越过|踏上)(?:了|约)?$/u;

/** `规模站上3800亿元台阶` … `资产总额3862.47亿元`: a round mark that a title says was passed, and the figure itself behind it. */
export const titleBound = (scene: Scene, f: Figure): Claim | null => {
  if (f.line > 1 || f.role !== 'level' || f.m.value === null || f.m.kind === 'percent' || !passed.test(`${f.lead}${f.m.text.startsWith('超') ? '超' : ''}`)) return null;
  const mark = new Real(f.m.value);
  const exact = scene.figures.slice(f.index + 1, f.index + 13).find((one) => isExact(one) && !one.back && one.m.comparator === 'eq' && one.m.value !== null && sameUnit(one, f)
    && isOfOneSize(one.reading, f.reading, '1.2') && new Real(one.m.value).gte(mark) && (sharesWord(nameOf(f), nameOf(one)) || sharesWord(f.lead, one.lead) || (f.m.unit !== '' && isOfOneSize(one.reading, f.reading, '1.02'))));
  return exact ? relationClaim({
    type: 'bound', figures: [f.m, exact.m], said: saidBy(f.m), stated: { strict: interval(mark, Infinity, { low: true }), loose: interval(mark, Infinity) }, computed: exact.reading, unit: exact.m.unit,
    working: asElsewhere(exact.m.text),
  }) : null;
};

const mostInTitle = 12;
/** `10月卖了20.7万辆`, and the total row of the table says 20.70. */
export const titleTotal = (scene: Scene, f: Figure): Claim | null => {
  // A text of one line has no title: each figure would look at every table.
  if (f.line > 1 || f.index > mostInTitle || f.role !== 'level' || !isExact(f) || !isNarrow(f.reading, '0.02')) return null;
  const cells = scene.tables.flatMap(({ rows }) => rows.filter(({ label }) => plainTotal.test(label) || wholeRow.test(label)).flatMap(({ cells: own }) => [...own.values()]));
  const cell = cells.find((one) => one.unit === f.m.unit && one.kind === f.m.kind && one.comparator === 'eq');
  const reading = cell && readingOfMention(cell);
  return cell && reading && compare(f.reading, reading) === 'holds' ? relationClaim({
    type: 'repeat', figures: [f.m, cell], said: saidBy(f.m), stated: f.reading, computed: reading, unit: f.m.unit, working: asElsewhere(cell.text),
  }) : null;
};

/** 1.46亿次 of a title is 1.46亿人次 of the text. */
const ofOneUnit = (f: Figure, one: Figure): boolean => inCommonUnit(one).unit === inCommonUnit(f).unit || (f.m.kind === 'count' && one.m.kind === 'count' && f.m.unit !== '' && one.m.unit.endsWith(f.m.unit) && isNarrow(f.reading, '0.01'));

const perHead = /人均|户均|每人|每户/u;
/** 国内生产总值增长3.0% and 人均国内生产总值增长3.0%: one figure of two things. */
const ofOneMeasure = (a: string, b: string): boolean => perHead.test(a) === perHead.test(b);
const sentenceTo = ({ s, sentences }: Scene, { m }: Figure): string => s.slice(sentences.findLast(({ start }) => start <= m.start)?.start ?? 0, m.end);
/** A first line that is a sentence is the text's first paragraph: it has no title above it. */
const isTitle = ({ s }: Scene): boolean => !/。/u.test(s.trimStart().split('\n', 1)[0] ?? '');

/** `工业利润增长12.4%` … `实现利润38.7亿元……。同比增速12.4%`: a rate without a name, three digits long, of what the sentence before told. */
const isRateOfTold = ({ s }: Scene, f: Figure, one: Figure): boolean => f.role === 'rate' && isGeneric(one.own) && f.own.length > 1 && f.m.text.replace(/\D/gu, '').length > 2
  && s.slice(windowAt(s, one.m.start, 1).from, one.m.start).includes(f.own.slice(-2));

/** `半年吞吐1.37亿吨` … `完成货物吞吐量13684.2万吨`: what a title rounds stands with more digits in the text. */
export const titleRepeat = (scene: Scene, f: Figure): Claim | null => {
  if (f.line > 1 || !isTitle(scene)) return null;
  const again = f.m.comparator !== 'eq' ? undefined : scene.figures.slice(f.index + 1, f.index + 41).find((one) => one.line > f.line && one.role === f.role && one.m.kind === f.m.kind && one.m.unit === f.m.unit && one.m.value === f.m.value && one.m.text.replace(/^[超近约]/u, '') === f.m.text && !one.back
    && (sharesWord(`${f.own}${f.lead}${f.tail}`, `${nameOf(one)}${one.lead}${one.tail}`) || isRateOfTold(scene, f, one)) && ofOneMeasure(sentenceTo(scene, f), sentenceTo(scene, one)));
  if (again && ['level', 'rate'].includes(f.role)) return relationClaim({
    type: 'repeat', figures: [f.m, again.m], said: saidBy(f.m), stated: f.reading, computed: f.reading, unit: f.m.unit, working: asElsewhere(again.m.text),
  });
  if (f.role !== 'level' || !isExact(f) || !isNarrow(f.reading, '0.02')) return null;
  const full = scene.figures.slice(f.index + 1, f.index + 41).find((one) => one.line > f.line && isExact(one) && ofOneUnit(f, one) && isNarrow(one.reading, '0.01')
    && compare(inCommonUnit(f).reading, inCommonUnit(one).reading) === 'holds' && (sharesWord(`${nameOf(f)}${f.tail}`, nameOf(one)) || sharesWord(f.lead, one.lead) || (f.own === '' && isNarrow(f.reading, '0.0005')) || (f.m.value === one.m.value && isNarrow(f.reading, '0.01'))));
  return full ? relationClaim({
    type: 'repeat', figures: [f.m, full.m], said: saidBy(f.m), stated: inCommonUnit(f).reading, computed: inCommonUnit(full).reading, unit: inCommonUnit(f).unit,
    working: asElsewhere(full.m.text),
  }) : null;
};
