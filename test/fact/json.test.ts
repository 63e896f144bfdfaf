import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectFacts, factsJson } from '../../pipeline/fact/index.ts';
import { calculationOf, datasetOf, indicatorOf, jinjiang, observe } from '../support/fact.ts';

const facts = collectFacts({
  datasets: [datasetOf(
    observe('firms/jinjiang/2021', { value: '165', unit: '家' }, { note: { zh: '注', en: 'Note' }, unitId: 'u1', sourcePlace: '¶3' }),
    observe('firms/jinjiang/2021', { value: '160', unit: '家', comparator: 'gt' }, { from: 'b' }),
    observe('firms/jinjiang/2022', { value: '6～8', unit: '万家' }), observe('firms/jinjiang/2023', { value: '-1.50', unit: '家' }),
  )],
  indicators: [indicatorOf('firms', '家')], entities: [jinjiang], unitIds: null, file: 'b',
  calculations: [calculationOf('firms/jinjiang/2024', 'sum', ['firms/jinjiang/2021', 'firms/jinjiang/2023'])],
}).value;

describe('factsJson', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../docs/schemas/facts.schema.json', import.meta.url), 'utf8')));
  const json: unknown = JSON.parse(JSON.stringify(factsJson(facts)));

  it('holds to its schema', () => {
    expect(facts).toHaveLength(4);
    expect(schema.safeParse(json).error?.issues).toBeUndefined();
  });

  it('is not held to by other JSON', () => {
    const broken = JSON.stringify(json).replace('"165"', '165');
    expect(schema.safeParse(JSON.parse(broken)).success).toBe(false);
    expect(schema.safeParse(JSON.parse(JSON.stringify(json).replace('"claim"', '"hearsay"'))).success).toBe(false);
  });

  it('writes decimals as strings', () => {
    expect(factsJson(facts).facts.map(({ quantity }) => [quantity.value, quantity.valueHigh])).toEqual([['165', null], ['60000', '80000'], ['-1.50', null], ['163.50', null]]);
  });
});
