import type { Fact } from '../../model/index.ts';
import { comparisons, here, leads, links } from './lexicon.ts';
import { isGrowth, namesOf, type Name } from './names.ts';
import { aroundOf, daysOf, type Around, type Dealt, type Figure, type Knowledge, type NamedIndicator, type Scene } from './scene.ts';
import { canState, significantDigits, stands } from './stand.ts';
import { whomAt } from './whom.ts';
import { isChange, isPlanned, onOtherPrices } from './wording.ts';
import type { ByWording } from './doubt.ts';
import { madeOf, withoutSpans } from './words.ts';

/** Digits enough that two figures are not the same by chance. */
const telling = 3;

interface Named {
  readonly of: NamedIndicator;
  readonly start: number;
  readonly end: number;
}

/** What is dealt out to each: one thing, named nearest to the first figure; or one for each. */
const namesFor = ({ figures, names }: Dealt, around: Around, knowledge: Knowledge, told: readonly string[]): readonly Named[] | null => {
  if (names) return names;
  const [first] = figures;
  if (!first) return null;
  const near = namesOf(around, first, knowledge, told).filter(({ end }) => end <= first.zh.start);
  const [best] = near;
  const isRival = (one: Name): boolean => one.far === best?.far && one.of.id !== best.of.id && one.end - one.start === best.end - best.start;
  return best && !near.some(isRival) ? figures.map(() => best) : null;
};

interface Asked { readonly scene: Scene; readonly dealt: Dealt; readonly around: Around; readonly knowledge: Knowledge }

const factFor = ({ scene, dealt, around, knowledge }: Asked, figure: Figure, n: number, name: Named): Fact | null => {
  const entity = dealt.entities ? (dealt.entities[n] ?? null) : whomAt(scene, around, name.start, name.of.entity, knowledge).entity;
  const fact = figure.period === null ? undefined : knowledge.ofWhom.get(`${name.of.id}/${entity}`)?.get(daysOf(figure.period));
  return fact && canState(fact.quantity, figure.quantity) && !onOtherPrices(around, figure, fact) ? fact : null;
};

/** Whether nothing but the lists, the thing and words that link them stands in the clause: 2020年和2021年，港城GDP分别为. */
const isPlain = ({ dealt, around, knowledge }: Asked, names: readonly Named[]): boolean => {
  const [first] = dealt.figures;
  if (!first || isPlanned(around, first, knowledge)) return false;
  const from = around.from + Math.max(0, around.plain.slice(0, first.zh.start - around.from).search(/[^。；!?]*$/u));
  const spans = [...around.times.map(({ zh }) => zh), ...new Set(names)].toSorted((a, b) => a.start - b.start);
  const rest = withoutSpans(around.plain.slice(from - around.from, first.zh.start - around.from), from, spans);
  const words = [...knowledge.entities.flatMap(({ called }) => called), ...here, ...leads, ...links, '分别', '依次', '各自', '和', '与', '及', '以及', ...(isGrowth(first) ? comparisons : [])];
  return madeOf(rest, words);
};

/**
 * What each figure of a list that is dealt out states: of the time, the place or the thing that stands at its place in
 * the list before. Null: the sentence lists none, or nothing that is known. A number that is not the data’s is told where the
 * clause leaves no doubt, or the others of the list have theirs.
 */
export const bindInOrder = (scene: Scene, dealt: Dealt, knowledge: Knowledge, told: readonly string[]): readonly ByWording[] | null => {
  const lists = [dealt.periods, dealt.entities, dealt.names].filter((list) => list !== null);
  const [first] = dealt.figures;
  if (!first) return null;
  const unbound = dealt.figures.map((): ByWording => ({ is: 'unbound' }));
  if (lists.length === 0) return dealt.isTold ? null : unbound;
  if (lists.length > 1 || isChange(first)) return unbound;
  const around = aroundOf(scene, first);
  const names = namesFor(dealt, around, knowledge, told);
  if (!names) return dealt.isTold ? null : unbound;
  const asked: Asked = { scene, dealt, around, knowledge };
  const facts = dealt.figures.map((figure, n) => (names[n] ? factFor(asked, figure, n, names[n]) : null));
  const agrees = facts.map((fact, n) => fact !== null && stands(fact.quantity, dealt.figures[n]?.quantity ?? fact.quantity) !== 'differs');
  const plain = isPlain(asked, names);
  const others = (n: number): boolean => agrees.some((one, at) => one && at !== n && significantDigits(dealt.figures[at] ?? first) >= telling);
  return dealt.figures.map((figure, n): ByWording => {
    const fact = facts[n];
    if (!fact || new Set(facts).size < facts.length) return { is: 'unbound' };
    const sure = plain || others(n) || (agrees[n] === true && significantDigits(figure) >= telling);
    return sure ? { is: 'bound', fact } : { is: 'unbound' };
  });
};
