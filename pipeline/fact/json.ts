import type { Calculation, CellRef, Fact, Provenance, Quantity, Source } from '../model/index.ts';

/** `facts.json` as `docs/schemas/facts.schema.json` describes it. Decimals are strings; what is absent is null. */
export interface FactsJson {
  readonly format: 'jianbao-facts-1';
  readonly facts: readonly FactJson[];
}

export type QuantityJson = Omit<Quantity, 'written'>;

interface ProvenanceJson {
  readonly source: Source | null;
  readonly cell: CellRef | null;
  readonly unitId: string | null;
  readonly sourcePlace: string | null;
  readonly calculation: Calculation | null;
}

export interface FactJson extends Omit<Fact, 'quantity' | 'provenance' | 'variants'> {
  readonly quantity: QuantityJson;
  readonly provenance: ProvenanceJson;
  readonly variants: readonly (Omit<Fact['variants'][number], 'quantity' | 'provenance'> & { readonly quantity: QuantityJson; readonly provenance: ProvenanceJson })[];
}

export const quantityJson = ({ value, valueHigh, unit, comparator, dir, sense }: Quantity): QuantityJson => ({ value, valueHigh, unit, comparator, dir, sense });

const provenanceJson = ({ source, cell, unitId, sourcePlace, calculation }: Provenance): ProvenanceJson =>
  ({ source, cell, unitId, sourcePlace, calculation });

const factJson = (fact: Fact): FactJson => ({
  id: fact.id, indicator: fact.indicator, entity: fact.entity, period: fact.period,
  quantity: quantityJson(fact.quantity), status: fact.status, basis: fact.basis, asOf: fact.asOf, voice: fact.voice,
  provenance: provenanceJson(fact.provenance),
  variants: fact.variants.map(({ quantity, status, basis, asOf, provenance, agreement }) =>
    ({ quantity: quantityJson(quantity), status, basis, asOf, provenance: provenanceJson(provenance), agreement })),
  note: fact.note,
});

/** Every fact with its quantity and provenance, as plain JSON in the order given. */
export const factsJson = (facts: readonly Fact[]): FactsJson => ({ format: 'jianbao-facts-1', facts: facts.map(factJson) });
