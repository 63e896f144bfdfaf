import type { Agreement, Fact, Indicator } from '../../model/index.ts';
import { here, leads, links, plans } from './lexicon.ts';
import { distance } from './near.ts';
import { aroundOf, daysOf, longest, occurrences, type Around, type Figure, type Knowledge, type Occurrence, type Scene } from './scene.ts';
import { canState, stands } from './stand.ts';
import { whomAt } from './whom.ts';
import { madeOf } from './words.ts';

/** What the words around a figure say of it. */
export type ByWording =
  | { readonly is: 'bound'; readonly fact: Fact }
  /** The words fit these facts, but not well enough to say which, or whether at all. */
  | { readonly is: 'doubtful'; readonly facts: readonly Fact[]; readonly why: 'alike' | 'period' | 'inherited' | 'whom' }
  | { readonly is: 'unbound' };

type Name = Occurrence<Indicator>;

/** A name farther off than this is no name of the figure. */
const reach = 60;

const unbound: ByWording = { is: 'unbound' };

/** The names of indicators of the figure's unit around it, the nearest first. */
const namesOf = (around: Around, figure: Figure, { indicators }: Knowledge): readonly (Name & { readonly far: number })[] => {
  const fitting = indicators.filter(({ unit }) => unit === figure.quantity.unit);
  const found = longest(fitting.flatMap((indicator) => occurrences(around, indicator, indicator.plain)));
  return found.map((one) => ({ ...one, far: distance(around, figure, one) })).filter(({ far }) => far <= reach).toSorted((a, b) => a.far - b.far || b.end - b.start - (a.end - a.start));
};

/** Another figure of the unit and time between the name and this one: the name is that one's. */
const isTaken = ({ figures }: Around, figure: Figure, name: Name): boolean =>
  figures.some((one) => one !== figure && one.quantity.unit === figure.quantity.unit && one.period === figure.period
    && Math.min(name.end, figure.zh.end) <= one.zh.start && one.zh.end <= Math.max(name.start, figure.zh.start));

const withoutSpans = (text: string, from: number, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  let [out, at] = ['', 0];
  for (const { start, end } of spans.filter((one) => one.start >= from && one.end <= from + text.length)) {
    out += text.slice(at, start - from);
    at = end - from;
  }
  return out + text.slice(at);
};

/**
 * Whether the words leave no doubt that the figure is that of the thing named (规上产值达到6926亿元), and whether its place
 * is named with it (晋江规上产值): else a clause before may speak of a company.
 */
const plainness = (around: Around, figure: Figure, name: Name, { entities }: Knowledge): { readonly plain: boolean; readonly placed: boolean } => {
  const { plain, from, times, figures } = around;
  const slice = (start: number, end: number): string => withoutSpans(plain.slice(start - from, end - from), start, [...times, ...figures].map(({ zh }) => zh).toSorted((a, b) => a.start - b.start));
  const clause = plain.slice(0, Math.min(name.start, figure.zh.start) - from);
  const left = from + clause.length - (/[^，。；:、“]*$/u.exec(clause.slice(-40))?.[0].length ?? 0);
  const places = [...entities.map((one) => one.plain), ...here];
  const placed = places.some((word) => plain.slice(left - from, Math.max(left, Math.min(name.start, figure.zh.start)) - from).includes(word));
  const isBehind = figure.zh.end <= name.start;
  if (isBehind) return { plain: name.start - figure.zh.end <= 1 && /^[，。；、)”]?$/u.test(plain.charAt(name.end - from)), placed };
  const isOurs = madeOf(slice(left, name.start), [...places, ...leads, ...links]);
  return { plain: isOurs && (name.end > figure.zh.start || madeOf(slice(name.end, figure.zh.start), links)), placed };
};

/** Whether the sentence itself tells the figure's time, and not one before it. */
const hasOwnPeriod = ({ mentions }: Scene, figure: Figure): boolean =>
  mentions.some((one) => one.quantity === null && one.zh.start < figure.zh.start && one.period === figure.period);

const planned = new RegExp(plans.join('|'), 'u');

/** What is planned, or by when (到2025年，产值突破800亿元). */
const isPlanned = ({ plain, from, times }: Around, figure: Figure): boolean => {
  const lead = plain.slice(0, figure.zh.start - from).slice(-40);
  return planned.test(lead) || times.some(({ zh }) => zh.end <= figure.zh.start && plain.charAt(zh.start - from - 1) === '到');
};

/** Digits enough that two figures are not the same by chance. */
const isTelling = ({ quantity }: Figure): boolean => quantity.value.replace(/^-?0*\.?0*|\.|0+$/gu, '').length >= 3;

const agrees = (agreement: Agreement): boolean => agreement !== 'differs';
const isSame = (agreement: Agreement): boolean => agreement === 'agrees' || agreement === 'agrees-rounded';

/** More candidates than these are no help. */
const mostFacts = 3;

const judge = (scene: Scene, around: Around, figure: Figure, name: Name, knowledge: Knowledge): ByWording => {
  const whom = whomAt(scene, around, Math.min(name.start, figure.zh.start), name.of.entity, knowledge);
  const known = knowledge.ofWhom.get(`${name.of.id}/${whom.entity}`);
  if (!known) return unbound;
  const { placed, plain: bare } = plainness(around, figure, name, knowledge);
  const plain = bare && whom.sure && !isPlanned(around, figure);
  if (figure.period === null) {
    const alike = plain ? [...known.values()].filter((fact) => canState(fact.quantity, figure.quantity) && isSame(stands(fact.quantity, figure.quantity))) : [];
    return alike.length > 0 && alike.length <= mostFacts ? { is: 'doubtful', facts: alike, why: 'period' } : unbound;
  }
  const fact = known.get(daysOf(figure.period));
  if (!fact || !canState(fact.quantity, figure.quantity)) return unbound;
  const same = stands(fact.quantity, figure.quantity);
  if (agrees(same)) return plain || (same !== 'agrees-bound' && isTelling(figure)) ? { is: 'bound', fact } : unbound;
  if (!plain) return unbound;
  if (!hasOwnPeriod(scene, figure)) return { is: 'doubtful', facts: [fact], why: 'inherited' };
  return placed ? { is: 'bound', fact } : { is: 'doubtful', facts: [fact], why: 'whom' };
};

/** A sum or count that is said to be added (新增, 多出) is no level of the thing. */
const isChange = ({ quantity: { sense, unit } }: Figure): boolean => sense !== null && !['%', '‰', 'pp', 'x', 'ratio'].includes(unit);

/**
 * The fact that the words around a figure name: exactly one indicator's name near by (the longest wins), the place named
 * with it or the indicator's own, the time that the text gives. Where the value differs, the words must leave no doubt of any
 * of these.
 */
export const bindByWording = (scene: Scene, figure: Figure, knowledge: Knowledge): ByWording => {
  if (isChange(figure)) return unbound;
  const around = aroundOf(scene, figure);
  const names = namesOf(around, figure, knowledge).filter((name) => !isTaken(around, figure, name));
  const [best] = names;
  if (!best) return unbound;
  const rivals = names.filter((name) => name.far === best.far && name.end - name.start === best.end - best.start && name.of.id !== best.of.id);
  if (rivals.length === 0) return judge(scene, around, figure, best, knowledge);
  const each = [best, ...rivals].map((name) => judge(scene, around, figure, name, knowledge));
  const facts = [...new Set(each.flatMap((one) => (one.is === 'bound' ? [one.fact] : one.is === 'doubtful' ? one.facts : [])))];
  if (facts.length === 0) return unbound;
  const only = each.find(({ is }) => is === 'bound');
  return facts.length === 1 && only ? only : { is: 'doubtful', facts, why: 'alike' };
};
