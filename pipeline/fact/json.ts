import type { BindingBy, BriefingClaim, Calculation, CellRef, Fact, FactMention, MentionKind, Agreement, Provenance, Quantity, Source } from '../model/index.ts';
import { aboveZero, factorOf, formatQuantity, fractionOf, statedWords } from '../quantity/index.ts';
import { selectorsOf, type TargetJson } from './selector.ts';

/** A briefing by its id, and which state of it. `date`: YYYY-MM-DD. */
export interface BriefingName { readonly id: string; readonly edition: string; readonly version: string; readonly date: string }

/** `facts.json` as `docs/schemas/facts.schema.json` describes it. Decimals are strings; what is absent is null. */
export interface FactsJson {
  readonly format: 'jianbao-facts-2';
  /** Whose facts they are. */
  readonly briefing: BriefingName;
  readonly facts: readonly FactJson[];
  /** Relations that the article states, or the author over facts, with what checking came to. */
  readonly claims: readonly ClaimJson[];
}

export type QuantityJson = Quantity;

interface ProvenanceJson {
  readonly source: Source | null;
  readonly cell: CellRef | null;
  readonly unitId: string | null;
  readonly sourcePlace: string | null;
  readonly calculation: Calculation | null;
}

/** A figure of the article that states the fact. */
export interface MentionJson {
  readonly id: string;
  readonly kind: MentionKind;
  /** What it was bound by; null where it is its own fact. */
  readonly binding: BindingBy | null;
  /** Of its own number against the one shown. */
  readonly agreement: Agreement | null;
  /** What the sentence itself says; null of times and of numbers in names. */
  readonly quantity: QuantityJson | null;
  /** As each language writes it, with the words that bound it: 超1100家, more than 1,100. */
  readonly words: { readonly zh: string; readonly en: string | null };
  readonly zh: TargetJson;
  readonly en: TargetJson | null;
}

/** A number as the house rules print it in each language. */
interface PrintedJson { readonly zh: string; readonly en: string }

interface Stated extends Omit<Fact, 'quantity' | 'provenance' | 'variants' | 'indicator' | 'entity' | 'period' | 'status' | 'basis' | 'asOf'> {
  readonly quantity: QuantityJson | null;
  readonly printed: PrintedJson | null;
  readonly provenance: ProvenanceJson;
  readonly variants: readonly (Omit<Fact['variants'][number], 'quantity' | 'provenance'> & { readonly quantity: QuantityJson; readonly provenance: ProvenanceJson })[];
  readonly mentions: readonly MentionJson[];
}

/** A fact; of a figure that is bound to no indicator all that an observation would say is null. */
export type FactJson = Stated & (
  | Pick<Fact, 'indicator' | 'entity' | 'period' | 'status' | 'basis' | 'asOf'>
  | { readonly indicator: null; readonly entity: null; readonly period: string | null; readonly status: null; readonly basis: null; readonly asOf: null }
);

export interface ClaimJson extends Omit<BriefingClaim, 'mentionIds' | 'factIds' | 'figures' | 'statedBy'> {
  readonly mentions: readonly string[];
  readonly facts: readonly string[];
}

const claimJson = ({ id, type, by, unitId, mentionIds, factIds, stated, computed, verdict, note, place }: BriefingClaim): ClaimJson =>
  ({ id, type, by, unitId, mentions: mentionIds, facts: factIds, stated, computed, verdict, note, place });

/** All that `facts.json` is made of. */
export interface FactsInput {
  readonly briefing: BriefingName;
  readonly facts: readonly Fact[];
  readonly mentions: readonly FactMention[];
  readonly claims: readonly BriefingClaim[];
  /** The texts that the mentions stand in, by file: positions are counted in characters, as the standard has it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A quantity with what its value does not show: the printed digits, of a multiple new ÷ old, of a ratio the fraction. */
export const quantityJson = (quantity: Quantity): QuantityJson => {
  const { value, valueHigh, unit, comparator, dir, sense, written, values } = quantity;
  const factor = unit === 'x' ? factorOf(quantity) : null;
  const fraction = unit === 'ratio' ? fractionOf(quantity) : null;
  return {
    value, valueHigh, unit, comparator, dir, sense,
    ...(written && { written }), ...(factor !== null && { factor }), ...(fraction && { fraction }), ...(values && { values }),
  };
};

const provenanceJson = ({ source, cell, unitId, sourcePlace, calculation }: Provenance): ProvenanceJson =>
  ({ source, cell, unitId, sourcePlace, calculation });

type Selectors = ReturnType<typeof selectorsOf>;

const printedJson = (given: Quantity): PrintedJson => {
  const quantity = aboveZero(given);
  return { zh: formatQuantity(quantity, 'zh', { sense: true }), en: formatQuantity(quantity, 'en', { sense: true }) };
};

const mentionJson = (mention: FactMention, target: Selectors): MentionJson => {
  const { id, kind, by, agreement, quantity, zh, en } = mention;
  return { id, kind, binding: by, agreement, quantity: quantity && quantityJson(quantity), words: statedWords(mention), zh: target(zh), en: en && target(en) };
};

const factJson = (fact: Fact, mentions: readonly MentionJson[]): FactJson => ({
  id: fact.id, indicator: fact.indicator, entity: fact.entity, period: fact.period,
  quantity: quantityJson(fact.quantity), printed: printedJson(fact.quantity), status: fact.status, basis: fact.basis, asOf: fact.asOf, voice: fact.voice,
  provenance: provenanceJson(fact.provenance),
  variants: fact.variants.map(({ quantity, status, basis, asOf, provenance, agreement, precedence }) =>
    ({ quantity: quantityJson(quantity), status, basis, asOf, provenance: provenanceJson(provenance), agreement, precedence })),
  precedence: fact.precedence, note: fact.note, mentions,
});

/** A figure that states no fact of the data is one by itself: the article alone says it. */
const ownFact = (mention: FactMention, json: MentionJson): FactJson => ({
  id: mention.id, indicator: null, entity: null, period: mention.period, quantity: json.quantity, printed: mention.quantity && printedJson(mention.quantity), status: null, basis: null, asOf: null, voice: 'claim',
  provenance: { source: null, cell: null, unitId: mention.unitId, sourcePlace: null, calculation: null }, variants: [], precedence: null, note: null, mentions: [json],
});

/**
 * Every fact with its quantity, where it comes from and the sentences that state it, in the order given; then the
 * figures and times of the article that are bound to none, in reading order.
 */
export const factsJson = ({ briefing: { id, edition, version, date }, facts, mentions, claims, texts }: FactsInput): FactsJson => {
  const target = selectorsOf(texts);
  const byFact = new Map<string, MentionJson[]>();
  const own: FactJson[] = [];
  for (const mention of mentions) {
    const json = mentionJson(mention, target);
    const list = byFact.get(mention.factId);
    if (mention.by === null) own.push(ownFact(mention, json));
    else if (list) list.push(json);
    else byFact.set(mention.factId, [json]);
  }
  return { format: 'jianbao-facts-2', briefing: { id, edition, version, date }, facts: [...facts.map((fact) => factJson(fact, byFact.get(fact.id) ?? [])), ...own], claims: claims.map(claimJson) };
};
