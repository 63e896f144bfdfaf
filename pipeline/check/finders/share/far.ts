import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled, sumOf } from '../../interval.ts';
import { scopeWords } from '../../lexicon/doubts.ts';
import { ofAll } from '../../lexicon/shares.ts';
import { behind, isAmount, otherCircle } from '../../near.ts';
import { areSurelyOfOneTime } from '../../one-time.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip } from '../../slip.ts';
import { isGeneric, likeness, subjectOf } from '../../subject.ts';
import { asQuotient, asSum, asWholeOf } from '../../working.ts';
import { bears, plain } from './names.ts';
import { inPercent } from './parts.ts';

const reach = 80;
const wholeName = /占(?:到|了)?(?<whole>[^占，。；]{2,20}?)的?(?:比重|比例|份额)?的?(?:为|达到?|约)*$/u;

const ofPart = /季度|[上下]半年|当月|单月|\d月|目标|力争|预计|预期|计划|将(?:达|超)/u;
const yearIn = (f: Figure): string | null => (f.year === null ? (/^(\d{4})(?!-\d{2}-\d{2}$)/u.exec(f.m.period ?? '')?.[1] ?? null) : String(f.year));

const wordsOfTime = /季度|半年|\d月|[当单本]月|今年|去年|上年|全年|(?:19|20)\d{2}年/u;
/** Among the first figures of a text is what it is about: a part that names no time is of that time. */
const isHeadline = (part: Figure, whole: Figure): boolean => whole.index < 4 && !wordsOfTime.test(part.lead) && !/目标|力争|预计|预期|计划|将/u.test(whole.lead);

/** Of the same year, and neither of a part of it alone: where the text dates a figure by the day, that is the day of the news. */
const isOfTime = (part: Figure, whole: Figure): boolean => {
  const [a, b] = [yearIn(part), yearIn(whole)];
  return (a === null || b === null || a === b) && (ofPart.test(part.lead) === ofPart.test(whole.lead) || isHeadline(part, whole)) && (part.region === '' || whole.region === '' || part.region === whole.region);
};

/** Of a month alone, of which the part need not be. */
const isMonth = ({ m }: Figure): boolean => /^\d{4}-\d{2}$/u.test(m.period ?? '');

/** The one amount of the text that bears the name; null where several do, or none. */
export const onlyNamed = (scene: Scene, f: Figure, part: Figure, name: string): Figure | null => {
  const all = scene.figures.slice(Math.max(0, f.index - reach), f.index + reach)
    .filter((one) => one !== part && isAmount(one) && one.m.comparator === 'eq' && one.m.unit === part.m.unit && bears(scene, one, name) && isOfTime(part, one));
  const ofOne = part.m.period === null ? all.filter((one) => !isMonth(one)) : all.filter(({ m }) => m.period === part.m.period);
  const named = ofOne.length > 0 ? ofOne : all;
  // 进出口总值1286.4亿元 among 进出口 of quarters and kinds: what is called the total is that of 外贸总值.
  const totals = /总[值额量]/u.test(f.lead) ? named.filter(({ own }) => /总[值额量]$/u.test(own)) : [];
  const candidates = totals.length > 0 ? totals : named;
  const [whole] = candidates;
  return whole && candidates.every((one) => one.m.value === whole.m.value) ? whole : null;
};

const nameIn = (f: Figure): string => plain(subjectOf(wholeName.exec(f.lead)?.groups?.['whole'] ?? ''));

/** The very name, of the same time: where the verb or the place at the head of the text tells it, more digits must. */
const isPlainly = (part: Figure, whole: Figure, name: string): boolean => likeness(name, plain(whole.own)) === 'same' && ofPart.test(part.lead) === ofPart.test(whole.lead);

const claimFor = (scene: Scene, f: Figure, parts: readonly Figure[]): Claim | null => {
  const [name, part] = [nameIn(f), parts.at(-1)];
  if (!part || isGeneric(name) || name.length < 2 || f.m.kind !== 'percent' || f.m.comparator !== 'eq' || f.m.valueHigh !== null || parts.some((one) => one.m.comparator !== 'eq' || scopeWords.test(one.lead)) || scopeWords.test(f.lead)) return null;
  const whole = onlyNamed(scene, f, part, name);
  const quotient = whole && !parts.includes(whole) && !otherCircle(`${part.lead}${f.lead}`, whole.lead) && !scopeWords.test(whole.lead) ? over(sumOf(parts.map(({ reading }) => reading)), whole.reading) : null;
  const computed = quotient && scaled(quotient, 100);
  if (!whole || !computed || computed.strict.high.at.gt(100)) return null;
  const verdict = compare(inPercent(f), computed);
  const words = parts.map(({ m }) => m.text);
  return verdict === 'holds' || (verdict === 'fails' && parts.every((one) => areSurelyOfOneTime(scene, one, whole)) && isSlip(f.m, computed, isPlainly(part, whole, name) ? 2 : 3) && (isPlainly(part, whole, name) || ofAll.test(f.lead))) ? relationClaim({
    type: 'share', figures: [...parts, whole, f].map(({ m }) => m), said: saidBy(f.m), stated: inPercent(f), computed, unit: '%',
    working: words.length > 1 ? asWholeOf(asSum(words), whole.m.text) : asQuotient(part.m.text, whole.m.text),
  }) : null;
};

/**
 * `营业收入48.72亿元……（paragraphs on）研发投入2.63亿元，占营业收入的6.40%`: the whole is named, and but one figure of the text
 * bears the name. What is off by a digit is a slip of the pen; what is off by more may be about something else.
 */
export const farNamed = (scene: Scene, f: Figure): Claim | null => {
  const part = scene.figures[f.index - 1];
  if (!part || part.sentence !== f.sentence || !isAmount(part) || behind(scene.figures, part, 2).some((one) => one.clause === part.clause && one.m.unit === part.m.unit)) return null;
  return claimFor(scene, f, [part]);
};

/** `分别为268.3亿元、214.7亿元和176.9亿元，三者合计占……的54.4%`: as many as it counts, told right before it. */
export const farJoint = (scene: Scene, f: Figure, count: number): Claim | null => {
  const parts = scene.figures.slice(Math.max(0, f.index - count), f.index);
  const [first] = parts;
  const isList = count > 1 && parts.length === count && first !== undefined && parts.every((one, n) => isAmount(one) && one.sentence === f.sentence && one.m.unit === first.m.unit && (n === 0 || one.clause === first.clause || one.own !== ''));
  const before = first && scene.figures[first.index - 1];
  return isList && !(before && before.clause === first.clause && isAmount(before)) ? claimFor(scene, f, parts) : null;
};
