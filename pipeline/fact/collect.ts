import { factRules, finder } from '../finding/index.ts';
import type { Bilingual, CalculationConfig, Dataset, Entity, Fact, Finding, Indicator, Observation, Precedence, Quantity, Result, Source, Variant } from '../model/index.ts';
import { formatQuantity, isOpposed } from '../quantity/index.ts';
import { stands } from './bind/index.ts';
import { addCalculations } from './calculations.ts';
import { checkObservations } from './check.ts';
import { both, gapWords, ofOneSource, printed, reasons, statusWords } from './gap.ts';
import { rank, sameSource } from './precedence.ts';

const find = finder(factRules);

/** All that facts are made of. */
export interface FactInput {
  /** In the order of the briefing: earlier ones win where an indicator does not rank their sources. */
  readonly datasets: readonly Dataset[];
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly calculations: readonly CalculationConfig[];
  /** Ids of the translation's units; null where there is no translation to check `unit_id` against. */
  readonly unitIds: ReadonlySet<string> | null;
  /** `briefing.yaml`. */
  readonly file: string;
}

/** `indicator/entity/period`. */
export const factId = (indicator: string, entity: string, period: string): string => `${indicator}/${entity}/${period}`;

const provenanceOf = (observation: Observation): Fact['provenance'] => ({
  source: observation.source, cell: observation.cell, unitId: observation.unitId, sourcePlace: observation.sourcePlace, calculation: null,
});

const variantOf = (shown: Observation, other: Observation, precedence: Precedence): Variant => ({
  quantity: other.quantity, status: other.status, basis: other.basis, asOf: other.asOf,
  provenance: provenanceOf(other), agreement: stands(shown.quantity, other.quantity), precedence,
});

const title = (source: Source | null): string => source?.title ?? '';
const publisher = (source: Source | null): string => source?.publisher ?? title(source);

type Speaking = Pick<Fact, 'provenance' | 'status' | 'asOf'>;

/** Who gives each of two numbers: by the publisher; by the title where one published both; of one source by status and date as well. */
const speakersOf = (one: Speaking, other: Speaking): readonly [Bilingual, Bilingual] => {
  const [a, b] = [one.provenance.source, other.provenance.source];
  const name = publisher(a) === publisher(b) ? title : publisher;
  const isSame = name(a) === name(b);
  const said = ({ status, asOf, provenance: { source } }: Speaking): Bilingual => ({
    zh: isSame ? `${name(source)}，${statusWords[status].zh}，${asOf}` : name(source), en: isSame ? `${name(source)}, ${statusWords[status].en}, ${asOf}` : name(source),
  });
  return [said(one), said(other)];
};

/** How to have the other of two numbers shown: two sources are ranked, numbers of one source by status and date. */
const otherShown = (isOneSource: boolean, precedence: Precedence): Bilingual => {
  if (!isOneSource) return { zh: '应当采用后者的，在 indicators.csv 的 sources 中把它的来源排在前面', en: 'to show the other, put its source first in `sources` of indicators.csv' };
  if (precedence === 'status' || precedence === 'as-of') {
    const column = precedence === 'status' ? 'status' : 'as_of';
    return { zh: `应当采用后者的，改正这两行的 ${column}`, en: `to show the other, correct \`${column}\` of the two rows` };
  }
  return { zh: '应当采用后者的，写明它的 status 或更晚的 as_of（两行的日期写得一样细，如 2022-11）', en: 'to show the other, give it its `status`, or a later `as_of` (both dates written as far: 2022-11, not 2022)' };
};

/** Two numbers of one thing that nothing explains: not that one is preliminary, nor another price basis, nor that the source has a later one. */
const disagreement = (fact: Fact, variant: Variant): readonly Finding[] => {
  const { quantity, status, basis, provenance: { cell, source, unitId, sourcePlace } } = variant;
  const own = fact.provenance;
  // A row that stands twice is told of where rows are read.
  const isTwice = cell?.package === own.cell?.package && cell?.resource === own.cell?.resource && source?.name === own.source?.name
    && variant.asOf === fact.asOf && status === fact.status && basis === fact.basis && unitId === own.unitId && sourcePlace === own.sourcePlace;
  if (variant.agreement !== 'differs' || isTwice) return [];
  const [first, second] = speakersOf(fact, variant);
  const by = gapWords(fact.quantity, quantity, 'other');
  const isOneSource = source !== null && own.source !== null && sameSource(source, own.source);
  // Where one rises and one falls, the digits alone may be the same.
  const told = (one: Quantity): string => (isOpposed(fact.quantity, quantity) ? printed(one).zh : formatQuantity(one, 'zh'));
  const finding = find('data-agree', cell?.place ?? null, {
    actual: formatQuantity(quantity, 'zh'),
    params: {
      unit: fact.id, fact: fact.id, at: told(quantity), found: told(fact.quantity), ...both('source', first), ...both('other', second), ...both('shown', printed(fact.quantity)),
      ...both('value', printed(quantity)), ...both('by', by), ...both('why', isOneSource ? ofOneSource(variant.precedence) : reasons[variant.precedence]), ...both('how', otherShown(isOneSource, variant.precedence)),
    },
  });
  return [status === fact.status && basis === fact.basis && variant.precedence !== 'as-of' ? finding : { ...finding, severity: 'info' }];
};

const factOf = (id: string, observations: readonly Observation[], indicator: Indicator | undefined): Fact | null => {
  const { ordered: [shown, ...others], why } = rank(observations, indicator);
  if (!shown) return null;
  const { indicator: measured, entity, period, quantity, status, basis, asOf, note } = shown;
  return {
    id, indicator: measured, entity, period, quantity, status, basis, asOf, note,
    voice: shown.unitId === null ? 'external' : 'claim', provenance: provenanceOf(shown),
    variants: others.map((other) => variantOf(shown, other, why(shown, other))),
    precedence: others[0] ? why(shown, others[0]) : null,
  };
};

/**
 * Makes one fact of all observations of an indicator, entity and period: the first by `rank` is shown, the others are its
 * variants. Then the calculations, which may use one another. What cannot be made is told
 * and left out; so are two numbers of one thing that differ, of which both stay. Facts stand in the order of the data, calculations in their own.
 */
export const collectFacts = (input: FactInput): Result<Fact[]> => {
  const observations = input.datasets.flatMap((dataset) => dataset.observations);
  const { usable, findings } = checkObservations(observations, input);
  const indicators = new Map(input.indicators.map((indicator) => [indicator.id, indicator]));
  const groups = new Map<string, Observation[]>();
  for (const one of usable) {
    const id = factId(one.indicator, one.entity, one.period);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  const facts = [...groups].flatMap(([id, group]) => factOf(id, group, indicators.get(group[0]?.indicator ?? '')) ?? []);
  const calculated = addCalculations(facts, input);
  const differing = facts.flatMap((fact) => fact.variants.flatMap((variant) => disagreement(fact, variant)));
  return { value: [...facts, ...calculated.value], findings: [...findings, ...differing, ...calculated.findings] };
};
