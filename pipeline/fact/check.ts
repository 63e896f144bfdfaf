import { factRules, finder, nearWords } from '../finding/index.ts';
import type { Entity, Finding, Indicator, Observation } from '../model/index.ts';
import { both } from './gap.ts';

const find = finder(factRules);

interface Known {
  readonly indicators: readonly Indicator[];
  readonly entities: readonly Entity[];
  readonly unitIds: ReadonlySet<string> | null;
}

/** One finding for each unknown name, at its first row, with the number of rows that use it. */
const unknown = (observations: readonly Observation[], field: 'indicator' | 'entity', ids: ReadonlySet<string>): Finding[] => {
  const rows = new Map<string, Observation[]>();
  for (const observation of observations) {
    const name = observation[field];
    const list = rows.get(name);
    if (list) list.push(observation);
    else if (!ids.has(name)) rows.set(name, [observation]);
  }
  return [...rows].map(([name, [first, ...more]]) =>
    find(`${field}-known`, first?.places?.[field] ?? first?.cell.place ?? null, { actual: name, params: { count: String(more.length + 1), ...both('near', nearWords(name, [...ids])) } }));
};

const unitFindings = (observations: readonly Observation[], indicators: ReadonlyMap<string, Indicator>): Finding[] =>
  observations.flatMap(({ indicator: id, quantity, cell, places }) => {
    const indicator = indicators.get(id);
    return !indicator || indicator.unit === quantity.unit
      ? []
      : [find('unit-fits', places?.unit ?? cell.place, { actual: quantity.unit, expected: indicator.unit, params: { indicator: id } })];
  });

/** Checks observations against the lists and the translation. Those of unknown things or in another unit make no fact. */
export const checkObservations = (observations: readonly Observation[], known: Known): { readonly usable: readonly Observation[]; readonly findings: readonly Finding[] } => {
  const indicators = new Map(known.indicators.map((indicator) => [indicator.id, indicator]));
  const entities = new Set(known.entities.map((entity) => entity.id));
  const strayUnits = observations.flatMap(({ unitId, cell, places }) =>
    unitId === null || known.unitIds === null || known.unitIds.has(unitId) ? [] : [find('unit-id-known', places?.unitId ?? cell.place, { actual: unitId })]);
  return {
    usable: observations.filter((one) => indicators.get(one.indicator)?.unit === one.quantity.unit && entities.has(one.entity)),
    findings: [
      ...unknown(observations, 'indicator', new Set(indicators.keys())), ...unknown(observations, 'entity', entities),
      ...unitFindings(observations, indicators), ...strayUnits,
    ],
  };
};
