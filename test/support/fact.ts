import type { CalculationConfig, Dataset, Entity, Indicator, Observation } from '../../pipeline/model/index.ts';
import { makeQuantity, type QuantityInput } from '../../pipeline/quantity/index.ts';

/** `gdp/jinjiang/2021 2986.41 亿元` from source a; `rest` replaces what else an observation has. */
export const observe = (id: string, cell: QuantityInput, rest: Partial<Observation> & { readonly from?: string } = {}): Observation => {
  const [indicator = '', entity = '', period = ''] = id.split('/');
  const quantity = makeQuantity(cell);
  if (!quantity) throw new Error(`no quantity: ${cell.value} ${cell.unit}`);
  const { from = 'a', ...others } = rest;
  return {
    indicator, entity, period, quantity, status: 'final', basis: 'nominal', asOf: '2022-01-01',
    source: { name: from, title: from.toUpperCase(), path: null, publisher: null, retrieved: null },
    cell: { package: 'x', resource: 'r', row: 1, field: 'value', place: { file: 'data/x/r.csv', line: 2, column: 5 } },
    unitId: null, sourcePlace: null, note: null, ...others,
  };
};

export const datasetOf = (...observations: readonly Observation[]): Dataset => ({
  name: 'x', title: 'X', titles: { zh: 'X', en: 'X' }, publishers: [], version: null, licenses: [], sources: observations.map((one) => one.source), observations, asOf: null,
});

export const indicatorOf = (id: string, unit: string, sources: readonly string[] = []): Indicator => ({
  id, name: { zh: id, en: id }, wordings: { zh: [], en: [] }, unit, entity: null, sources,
});

export const jinjiang: Entity = { id: 'jinjiang', name: { zh: '晋江市', en: 'Jinjiang' } };

export const calculationOf = (id: string, operation: CalculationConfig['operation'], of: readonly string[], decimals: number | null = null): CalculationConfig => ({
  id, operation, of, decimals, place: { file: 'content/x/briefing.yaml', line: 9, column: 3 },
});
