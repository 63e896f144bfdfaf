import type { authorClaimTypes, Bilingual, Quantity, Verdict } from '../model/index.ts';
import { formatQuantity, factorOf } from '../quantity/index.ts';
import { averageGrowthOf, exactly, growthOf, minus, over, plus, Real, scaled, sumOf, times, type Reading } from './interval.ts';
import { readingOfQuantity } from './reading.ts';
import { atMostClaim, relationClaim, type Doubt, type Relation } from './relation.ts';

/** What an author may assert of facts. */
type AuthorClaimType = (typeof authorClaimTypes)[number];

/**
 * A relation over facts: `states` is what is asserted, `of` what it is worked out from, in the order of its words: growth,
 * difference, pp-change, multiple: new, old; share: part, whole; mean: total, count; sum: the parts; repeat: the other
 * figure; subset and bound: the whole (of a bound also the count above it: `of: [whole, count]`, `states` the threshold).
 */
interface StatedRelation {
  readonly type: AuthorClaimType;
  readonly of: readonly Quantity[];
  readonly states: Quantity;
  /** Of growth: the number of years over which it is an average. */
  readonly years?: number;
  /** Why the figures cannot be held against one another, whatever they are. */
  readonly doubt?: Doubt | null;
}

interface RelationCheck {
  readonly computed: string | null;
  readonly verdict: Verdict;
  readonly note: Bilingual;
}

/** Facts that do not fit the relation (a wrong number of them, unlike units, a base of zero). */
export const unfit: RelationCheck = {
  computed: null, verdict: 'undecided',
  note: { zh: '这些事实不构成此种关系：个数、单位不合，或基数不大于零。', en: 'These facts do not make this relation: wrong number, unlike units, or a base that is not above zero.' },
};

const alike = (quantities: readonly Quantity[]): boolean => quantities.every(({ unit }) => unit === quantities[0]?.unit);

interface Worked { readonly computed: Reading; readonly stated: Reading; readonly unit: string; readonly working: Relation['working'] }

const signed = (quantity: Quantity): Reading => {
  const reading = readingOfQuantity(quantity);
  return (quantity.sense === 'decline' || quantity.sense === 'lower') && !quantity.value.startsWith('-') ? scaled(reading, -1) : reading;
};

const factorOfStated = (states: Quantity): Reading | null => {
  const factor = factorOf(states);
  if (factor === null) return null;
  const reading = readingOfQuantity(states);
  return states.sense === 'decline' || states.sense === 'lower' ? minus(exactly(1), reading) : plus(reading, exactly(new Real(factor).minus(states.value)));
};

const told = (lang: 'zh' | 'en', quantities: readonly Quantity[], sign: string): string =>
  quantities.map((quantity) => formatQuantity(quantity, lang, { gloss: false })).join(sign);
const working = (quantities: readonly Quantity[], sign: string): Bilingual => ({ zh: told('zh', quantities, sign), en: told('en', quantities, sign) });

const ofEach = ({ zh, en }: Bilingual, change: (words: string) => string): Bilingual => ({ zh: change(zh), en: change(en) });

/** Whether a multiple says by how much more: 增长2倍, not 翻两番 or 是…的3倍. */
const isAdded = (states: Quantity): boolean => states.unit === 'x' && states.sense === 'growth' && factorOf(states) === new Real(states.value).plus(1).toFixed();

/** Units of what is stated, by relation; null: those of the facts. */
const statedUnits: Readonly<Record<string, readonly string[] | null>> = { share: ['%', 'ratio'], growth: ['%', 'x'], 'pp-change': ['pp'], multiple: ['x', 'ratio'], mean: null, sum: null, difference: null, repeat: null };

const quotientOf = (relation: StatedRelation, of: readonly [Quantity, Quantity], stated: Reading): Worked | null => {
  const [a, b] = [readingOfQuantity(of[0]), readingOfQuantity(of[1])];
  const { type, states, years } = relation;
  if (type === 'growth' && states.unit === '%') {
    const computed = years === undefined ? growthOf(a, b) : averageGrowthOf(a, b, years);
    return computed && { computed, stated: signed(states), unit: '%', working: working([of[1], of[0]], ' → ') };
  }
  const computed = over(a, b);
  if (!computed) return null;
  // 增长2倍 is held against how many times the old was added, as it is written, not against the 3 that it makes.
  if (type === 'growth' && isAdded(states) && years === undefined) {
    return { computed: minus(computed, exactly(1)), stated, unit: 'x', working: ofEach(working(of, ' ÷ '), (one) => `${one} − 1`) };
  }
  if (type === 'share') return { computed: scaled(computed, 100), stated: states.unit === 'ratio' ? scaled(stated, 100) : stated, unit: '%', working: working(of, ' ÷ ') };
  if (type === 'mean') return { computed, stated, unit: states.unit, working: working(of, ' ÷ ') };
  const factor = states.unit === 'x' ? factorOfStated(states) : stated;
  return factor && years === undefined ? { computed, stated: factor, unit: 'x', working: working(of, ' ÷ ') } : null;
};

const workedOf = (relation: StatedRelation): Worked | null => {
  const { type, of, states } = relation;
  const [first, second] = of;
  const [stated, units] = [readingOfQuantity(states), statedUnits[type]];
  if (!first || (units && !units.includes(states.unit))) return null;
  if (type === 'sum') return of.length >= 2 && alike([...of, states]) ? { computed: sumOf(of.map(readingOfQuantity)), stated, unit: states.unit, working: working(of, ' + ') } : null;
  if (type === 'repeat') return of.length === 1 && alike([first, states]) ? { computed: readingOfQuantity(first), stated, unit: states.unit, working: { ...working(of, ''), given: true } } : null;
  if (!second || of.length !== 2) return null;
  if (type === 'mean') return first.unit === states.unit ? quotientOf(relation, [first, second], stated) : null;
  if (!alike(of)) return null;
  if (type !== 'difference' && type !== 'pp-change') return quotientOf(relation, [first, second], stated);
  if (type === 'pp-change' ? first.unit !== '%' : states.unit !== first.unit) return null;
  return { computed: minus(readingOfQuantity(first), readingOfQuantity(second)), stated: signed(states), unit: states.unit, working: working(of, ' − ') };
};

const atMost = ({ type, of, states, doubt = null }: StatedRelation): RelationCheck => {
  const [whole, count] = of;
  const fits = whole && whole.unit === states.unit && (type === 'subset' ? of.length === 1 : of.length === 2);
  if (!whole || !fits) return unfit;
  const part = type === 'bound' && count ? times(exactly(states.value), readingOfQuantity(count)) : readingOfQuantity(states);
  const isBound = type === 'bound' && count;
  const { computed, verdict, note } = atMostClaim({
    type, figures: [], part, whole: readingOfQuantity(whole), partWords: isBound ? working([count, states], ' × ') : working([states], ''), wholeWords: working([whole], ''), doubt,
    ...(isBound && { least: whole.unit }),
  });
  return { computed, verdict, note };
};

/**
 * Checks a relation that an author states over facts, by the same interval arithmetic as the claims of a text. Total: facts
 * that do not fit the relation are undecided, and the note says so.
 */
export const checkRelation = (relation: StatedRelation): RelationCheck => {
  const { type, states, doubt = null } = relation;
  if (type === 'subset' || type === 'bound') return atMost(relation);
  const worked = workedOf(relation);
  if (!worked) return unfit;
  const words = working([states], '');
  const { computed, verdict, note } = relationClaim({ type, figures: [], said: { words, span: null }, doubt, ...worked }, { zh: '本刊给出的是', en: 'the briefing gives ' });
  return { computed, verdict, note };
};
