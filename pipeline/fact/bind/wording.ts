import type { Agreement, Fact, FactMention } from '../../model/index.ts';
import { unitKind } from '../../quantity/index.ts';
import { bodies, comparisons, here, leads, links, movesTo, nominalWords, plans, realWords, yearWords } from './lexicon.ts';
import { fewOf, placeless, timeless, type ByWording } from './doubt.ts';
import { isGrowth, namesOf, stemOf, type Name } from './names.ts';
import { aroundOf, daysOf, longest, occurrences, type Around, type Figure, type Knowledge, type Scene } from './scene.ts';
import { canState, significantDigits, stands } from './stand.ts';
import { onlyPlace, whomAt } from './whom.ts';
import { madeOf, withoutSpans } from './words.ts';

const unbound: ByWording = { is: 'unbound' };

/** Another figure of the unit and time between the name and this one: the name is that one's. */
const isTaken = ({ figures }: Around, figure: Figure, name: Name): boolean =>
  figures.some((one) => one !== figure && one.quantity.unit === figure.quantity.unit && one.period === figure.period
    && Math.min(name.end, figure.zh.end) <= one.zh.start && one.zh.end <= Math.max(name.start, figure.zh.start));

/**
 * Whether the words leave no doubt that the figure is that of the thing named (规上产值达到6926亿元), and whether its place
 * is named with it (晋江规上产值): else a clause before may speak of a company.
 */
const plainness = (around: Around, figure: Figure, name: Name, { entities }: Knowledge): { readonly plain: boolean; readonly placed: boolean } => {
  const { plain, from, times, figures, earlier } = around;
  const spans = [...[...times, ...figures].map(({ zh }) => zh), ...earlier].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const slice = (start: number, end: number): string => withoutSpans(plain.slice(start - from, end - from), start, spans);
  const clause = plain.slice(0, Math.min(name.start, figure.zh.start) - from);
  const left = from + clause.length - (/[^，。；:、“]*$/u.exec(clause.slice(-40))?.[0].length ?? 0);
  const places = [...entities.flatMap(({ called }) => called), ...here];
  const placed = places.some((word) => plain.slice(left - from, Math.max(left, Math.min(name.start, figure.zh.start)) - from).includes(word));
  const isBehind = figure.zh.end <= name.start;
  if (isBehind) return { plain: name.start - figure.zh.end <= 1 && /^[，。；、)”]?$/u.test(plain.charAt(name.end - from)), placed };
  const isOurs = madeOf(slice(left, name.start), [...places, ...leads, ...links, ...name.of.plain]);
  // 地区生产总值的三分之一，为138亿元, but not 余额从2020年的500亿元增至2023年的750亿元
  const isPart = figures.some(({ zh }) => name.end < zh.start && zh.end <= figure.zh.start && plain.charAt(zh.start - from - 1) === '的' && !earlier.some(({ end }) => end === zh.start));
  const between = isGrowth(figure) ? [...links, ...comparisons] : links;
  return { plain: isOurs && !isPart && (name.end > figure.zh.start || madeOf(slice(name.end, figure.zh.start), between)), placed };
};

/** Whether the sentence itself tells the figure's time, and not one before it; or nobody but the title, whose year it then is. */
const hasOwnPeriod = ({ mentions, plain, earlier, sentence: { before } }: Scene, figure: Figure): boolean =>
  earlier.has(figure.id) ||
  !/(?<!\d)(?:19|20)\d{2}年|[上去前]年(?!同|末|底|增|下|提|减|上)/u.test((before + plain.slice(0, figure.zh.start)).replace(/[比较]上年/gu, '')) ||
  (/^\d{4}$/u.test(figure.period ?? '') && yearWords.test(plain.slice(0, figure.zh.start))) ||
  mentions.some((one) => one.quantity === null && one.zh.start < figure.zh.start && one.period === figure.period);

/** Whether no company or school is spoken of in the paragraph up to the name. */
const nobodyElse = ({ sentence: { before }, plain }: Scene, name: Name): boolean => !bodies.test(before + plain.slice(0, name.start));

/** Real growth is not nominal growth, where the words say which it is. */
export const onOtherPrices = ({ plain, from }: Around, figure: Figure, { basis }: Fact): boolean => {
  const lead = /[^。；]*$/u.exec(plain.slice(0, figure.zh.start - from).slice(-14))?.[0] ?? '';
  return isGrowth(figure) && ((basis === 'real' && nominalWords.test(lead)) || (basis === 'nominal' && realWords.test(lead)));
};

const planned = new RegExp(plans.join('|'), 'u');

/** What is planned, or by when (到2025年，产值突破800亿元). */
export const isPlanned = ({ plain, from, times }: Around, figure: Figure, { indicators }: Knowledge): boolean => {
  const before = plain.slice(0, figure.zh.start - from);
  // What a thing is called is no plan of it: 一般公共预算收入.
  const called = longest(indicators.flatMap((one) => occurrences({ plain: before, from: 0 }, one, one.plain))).toSorted((a, b) => a.start - b.start);
  const isBy = (start: number, end: number): boolean => plain.charAt(start - from - 1) === '到' && !(movesTo.test(plain.slice(0, start - from)) && /^[末底]?的/u.test(plain.slice(end - from)));
  return planned.test(withoutSpans(before, 0, called, '#').slice(-40)) || times.some(({ zh }) => zh.end <= figure.zh.start && isBy(zh.start, zh.end));
};

/** Digits enough that two figures are not the same by chance. */
const telling = 3;

const agrees = (agreement: Agreement): boolean => agreement !== 'differs';

interface Asked {
  readonly scene: Scene;
  readonly around: Around;
  readonly figure: Figure;
  readonly knowledge: Knowledge;
  readonly told: readonly string[];
}

/**
 * Whether a rate is that of a level between it and the name, of which nobody knows what it measures: in a paragraph on
 * profits 制造业为64150亿元，下降13.4% says nothing of the growth of 制造业.
 */
const isOfLevel = ({ figures, plain, from }: Around, figure: Figure, name: Name, told: readonly string[]): boolean => {
  if (!isGrowth(figure) || !figures.some(({ zh }) => name.end <= zh.start && zh.end <= figure.zh.start)) return false;
  const written = plain.slice(name.start - from, name.end - from);
  const inFull = Math.max(...name.of.plain.map((one) => (stemOf(one) ?? one).length));
  return written.length < inFull && !told.some((one) => one.startsWith(written));
};

const judge = ({ scene, around, figure, knowledge, told }: Asked, name: Name): ByWording => {
  const whom = whomAt(scene, around, Math.min(name.start, figure.zh.start), name.of.entity, knowledge);
  const known = knowledge.ofWhom.get(`${name.of.id}/${whom.entity}`);
  const { placed, plain: bare } = plainness(around, figure, name, knowledge);
  if (!known) {
    const isNobodys = bare && whom.entity === null && !isPlanned(around, figure, knowledge) && onlyPlace(scene, around, figure.zh.start, null, knowledge);
    return isNobodys ? placeless(figure, name, knowledge) : unbound;
  }
  const plain = bare && whom.sure && !isPlanned(around, figure, knowledge) && !isOfLevel(around, figure, name, told);
  if (figure.period === null) {
    return plain ? timeless([...known.values()], figure, placed) : unbound;
  }
  const fact = known.get(daysOf(figure.period));
  if (!fact || !canState(fact.quantity, figure.quantity) || onOtherPrices(around, figure, fact)) return unbound;
  const isAlone = whom.entity === name.of.entity && nobodyElse(scene, name) && onlyPlace(scene, around, figure.zh.start, whom.entity, knowledge);
  const same = stands(fact.quantity, figure.quantity);
  if (agrees(same)) return plain || (same !== 'agrees-bound' && significantDigits(figure) >= telling) ? { is: 'bound', fact } : unbound;
  if (!plain) return unbound;
  if (!hasOwnPeriod(scene, figure)) return { is: 'doubtful', facts: [fact], why: 'inherited' };
  return placed || isAlone ? { is: 'bound', fact } : { is: 'doubtful', facts: [fact], why: 'whom' };
};

/** A sum or count that is said to be added (新增, 多出) is no level of the thing. */
export const isChange = ({ quantity: { sense, unit } }: Figure): boolean => sense !== null && !['%', '‰', 'pp', 'x', 'ratio'].includes(unit);

const bindNamed = (scene: Scene, figure: Figure, knowledge: Knowledge, told: readonly string[]): ByWording => {
  if (isChange(figure)) return unbound;
  const around = aroundOf(scene, figure);
  const names = namesOf(around, figure, knowledge, told).filter((name) => !isTaken(around, figure, name));
  const [best] = names;
  if (!best) return unbound;
  const rivals = names.filter((name) => name.far === best.far && name.end - name.start === best.end - best.start && name.of.id !== best.of.id);
  const asked = { scene, around, figure, knowledge, told };
  if (rivals.length === 0) return judge(asked, best);
  const each = [best, ...rivals].map((name) => judge(asked, name));
  const facts = [...new Set(each.flatMap((one) => (one.is === 'bound' ? [one.fact] : one.is === 'doubtful' ? one.facts : [])))];
  if (facts.length === 0) return unbound;
  const only = each.find(({ is }) => is === 'bound');
  return facts.length === 1 && only ? only : { is: 'doubtful', facts, why: 'alike' };
};

/** What has a figure's digits in another currency, where its words name it. */
const inOtherCurrency = (scene: Scene, figure: Figure, knowledge: Knowledge, told: readonly string[]): ByWording => {
  const units = new Set(knowledge.indicators.map(({ unit }) => unit).filter((unit) => unitKind(unit) === 'money' && unit !== figure.quantity.unit));
  const found = unitKind(figure.quantity.unit) !== 'money' || significantDigits(figure) < telling ? [] : [...units].flatMap((unit) => {
    const other: Figure = { ...figure, quantity: { ...figure.quantity, unit } };
    const swap = <T extends FactMention>(one: T): T | Figure => (one.id === figure.id ? other : one);
    const named = bindNamed({ ...scene, figures: scene.figures.map((one) => (one.id === figure.id ? other : one)), mentions: scene.mentions.map(swap) }, other, knowledge, told);
    return named.is === 'bound' && stands(named.fact.quantity, other.quantity) === 'agrees' ? [named.fact] : [];
  });
  return fewOf(found, 'currency');
};

/**
 * The fact that the words around a figure name: exactly one indicator's name near by (the longest wins), the place named
 * with it or the indicator's own, the time that the text gives. `told` are the names that the paragraph has bound before:
 * a series may go on without their head. Where the value differs, the words must leave no doubt of any
 * of these.
 */
export const bindByWording = (scene: Scene, figure: Figure, knowledge: Knowledge, told: readonly string[]): ByWording => {
  const named = bindNamed(scene, figure, knowledge, told);
  return named.is === 'unbound' ? inOtherCurrency(scene, figure, knowledge, told) : named;
};
