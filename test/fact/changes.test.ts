import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Dataset, Fact, FactState, PreviousFacts } from '../../pipeline/model/index.ts';
import { collectFacts, compareFacts, factsJson, readPrevious } from '../../pipeline/fact/index.ts';
import { makeQuantity } from '../../pipeline/quantity/index.ts';
import { calculationOf, datasetOf, indicatorOf, jinjiang, observe } from '../support/fact.ts';

const calculations = [
  calculationOf('total/jinjiang/2021', 'sum', ['firms/jinjiang/2020', 'firms/jinjiang/2021']),
  calculationOf('total/jinjiang/2022', 'sum', ['total/jinjiang/2021', 'shops/jinjiang/2021']),
];
const facts = (dataset: Dataset, of = calculations): readonly Fact[] => collectFacts({
  datasets: [dataset], indicators: [indicatorOf('firms', '家'), indicatorOf('shops', '家'), indicatorOf('total', '家'), indicatorOf('gdp', 'CNY', ['a'])],
  entities: [jinjiang], unitIds: null, file: 'b', calculations: of,
}).value;

type Observed = Parameters<typeof observe>;
const base: readonly Observed[] = [
  ['firms/jinjiang/2020', { value: '252', unit: '家' }], ['firms/jinjiang/2021', { value: '409', unit: '家' }], ['shops/jinjiang/2021', { value: '30', unit: '家' }],
  ['gdp/jinjiang/2021', { value: '2986.41', unit: '亿元' }, { status: 'preliminary' }], ['gdp/jinjiang/2021', { value: '2986.4', unit: '亿元' }, { from: 'b' }],
];
/** The facts with some observations in the place of others; null takes one away. */
const changed = (edits: Readonly<Record<number, Observed | null>>, more: readonly Observed[] = []): readonly Fact[] =>
  facts(datasetOf(...[...base.flatMap((one, n) => (edits[n] === null ? [] : [edits[n] ?? one])), ...more].map((one) => observe(...one))));

const previous: PreviousFacts = { briefing: null, facts: changed({}), listsUnbound: true, mentions: [] };
const compare = (current: readonly FactState[], old = previous): readonly Change[] => compareFacts(old, current);
const lines = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ factId, type, aspects, movedBy }) => [factId, type, ...aspects, ...(movedBy.length > 0 ? ['by', ...movedBy] : [])].join(' '));

/** A mention that is bound to no indicator. */
const unbound = (id: string, value: string): FactState => ({
  id, indicator: null, entity: null, period: null, quantity: makeQuantity({ value, unit: '家' }), status: 'final', basis: 'none', asOf: '2022', voice: 'claim',
  provenance: { source: null, unitId: null, calculation: null }, variants: [],
});

const without = (list: readonly Fact[], others: readonly Fact[]): readonly string[] => list.filter((fact) => !others.includes(fact)).map(({ id }) => id);
const read = (text: string) => readPrevious({ file: 'p.json', text });

describe('compareFacts', () => {
  it('finds nothing where a reader would see nothing: order, rows, the day of reading', () => {
    expect(compare(changed({}))).toEqual([]);
    const moved = changed({}).toReversed().map((fact) => ({
      ...fact, provenance: { ...fact.provenance, source: fact.provenance.source && { ...fact.provenance.source, retrieved: '2030-01-01', path: 'x' }, cell: null },
    }));
    expect(compare(moved)).toEqual([]);
  });

  it('tells which input moved a calculation, step by step', () => {
    const changes = compare(changed({ 1: ['firms/jinjiang/2021', { value: '411', unit: '家' }] }));
    expect(lines(changes)).toEqual([
      'firms/jinjiang/2021 changed value',
      'total/jinjiang/2021 changed value by firms/jinjiang/2021',
      'total/jinjiang/2022 changed value by total/jinjiang/2021',
    ]);
    expect(changes.map(({ difference, growth }) => [difference?.value, growth?.value])).toEqual([['2', '0.5'], ['2', '0.3'], ['2', '0.3']]);
  });

  it('tells of figures that came and went', () => {
    expect(lines(compare(changed({ 2: null }, [['shops/jinjiang/2022', { value: '5', unit: '家' }]])))).toEqual([
      'shops/jinjiang/2022 added', 'shops/jinjiang/2021 removed', 'total/jinjiang/2022 removed',
    ]);
  });

  it('tells of status, basis and date', () => {
    expect(lines(compare(changed({ 3: ['gdp/jinjiang/2021', { value: '2990', unit: '亿元' }, { status: 'final', asOf: '2022-11' }] })))).toEqual(['gdp/jinjiang/2021 changed value status as-of']);
    expect(lines(compare(changed({ 3: ['gdp/jinjiang/2021', { value: '2986.41', unit: '亿元' }, { status: 'preliminary', basis: 'real' }] })))).toEqual(['gdp/jinjiang/2021 changed basis']);
  });

  it('tells of another source, and not of its number as a new variant', () => {
    const [change] = compare(changed({ 3: null }));
    expect(lines(change ? [change] : [])).toEqual(['gdp/jinjiang/2021 changed precision status source']);
    const swapped = facts(datasetOf(...base.map((one) => observe(...one)))).map((fact) => {
      const [variant] = fact.variants;
      return variant ? { ...fact, ...variant, variants: [{ ...variant, quantity: fact.quantity, status: fact.status, provenance: fact.provenance }] } : fact;
    });
    expect(lines(compare(swapped))).toEqual(['gdp/jinjiang/2021 changed precision status source']);
  });

  it('tells of variants that came, went or were revised', () => {
    const revised = compare(changed({ 4: ['gdp/jinjiang/2021', { value: '2985', unit: '亿元' }, { from: 'b' }] }));
    expect(lines(revised)).toEqual(['gdp/jinjiang/2021 changed variants']);
    expect(revised.map(({ variantsAdded, variantsRemoved }) => [...variantsAdded, ...variantsRemoved].map(({ quantity }) => quantity?.value))).toEqual([['298500000000', '298640000000']]);
    expect(lines(compare(changed({ 4: null })))).toEqual(['gdp/jinjiang/2021 changed variants']);
  });

  it('tells of a calculation made otherwise', () => {
    const other = facts(datasetOf(...base.map((one) => observe(...one))), [calculationOf('total/jinjiang/2021', 'sum', ['firms/jinjiang/2021', 'firms/jinjiang/2020'])]);
    expect(lines(compare(other))).toEqual(['total/jinjiang/2021 changed calculation', 'total/jinjiang/2022 removed']);
  });

  it('pairs mentions that are bound to nothing by sentence and number, whatever stands in front of them', () => {
    const old = { briefing: null, facts: [unbound('m/u1/1', '5'), unbound('m/u1/2', '7')], listsUnbound: true, mentions: [] };
    const now = [unbound('m/u1/1', '3'), unbound('m/u1/2', '5'), unbound('m/u1/3', '7')];
    expect(lines(compareFacts(old, now))).toEqual(['m/u1/1 added']);
    expect(lines(compareFacts(old, now.slice(1).concat(unbound('m/u2/1', '5'))))).toEqual(['m/u2/1 added']);
    expect(lines(compareFacts(old, [unbound('m/u1/1', '6'), unbound('m/u1/2', '7')]))).toEqual(['m/u1/1 changed value']);
    // The first format did not list them: none of them is new.
    expect(lines(compareFacts({ briefing: null, facts: [], listsUnbound: false, mentions: [] }, now))).toEqual([]);
  });

  it('holds of any edit: what it took from the one list it found in the other', () => {
    const all = changed({});
    fc.assert(fc.property(fc.shuffledSubarray([...all]), fc.shuffledSubarray([...all]), (before, now) => {
      const changes = compareFacts({ briefing: null, facts: before, listsUnbound: true, mentions: [] }, now);
      const ids = (type: Change['type']): readonly string[] => changes.filter((change) => change.type === type).map(({ factId }) => factId);
      expect([ids('added'), ids('removed'), ids('changed')]).toEqual([without(now, before), without(before, now), []]);
    }));
  });
});

describe('readPrevious', () => {
  const json = JSON.stringify(factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts: changed({}), mentions: [], claims: [], texts: new Map() }), null, 2);

  it('reads what the program wrote: nothing has changed since', () => {
    const { value, findings } = read(json);
    expect(findings).toEqual([]);
    expect(value && compareFacts(value, changed({}))).toEqual([]);
  });

  it('reads a later format with what it adds', () => {
    const later = { ...factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts: changed({}), mentions: [], claims: [], texts: new Map() }), format: 'jianbao-facts-2', claims: [] };
    const mention = { ...later.facts[0], id: 'm/u1/1', indicator: null, entity: null, period: null, status: null, provenance: null, mentions: [{ id: 'm/u1/1' }] };
    const time = { ...mention, id: 'm/u1/2', quantity: null };
    const { value } = read(JSON.stringify({ ...later, facts: [...later.facts, mention, time] }));
    expect(value?.listsUnbound).toBe(true);
    expect(value && lines(compareFacts(value, changed({})))).toEqual(['m/u1/1 removed']);
  });

  it('keeps names that every object has as names', () => {
    const { value } = read(json.replaceAll('firms/jinjiang/2020', '__proto__').replaceAll('shops/jinjiang/2021', 'constructor'));
    expect(value?.facts.map(({ id }) => id).slice(0, 3)).toEqual(['__proto__', 'firms/jinjiang/2021', 'constructor']);
    expect(value && lines(compareFacts(value, [])).slice(0, 1)).toEqual(['__proto__ removed']);
  });

  it.each([
    ['', '1:1'], ['nope', '1:1'], ['[1, 2', '1:6'], ['{"format": "x",\n "facts": [}', '2:12'], ['{"a": 1}}', '1:9'], ['{"a": "b\n"}', '1:7'],
    ['{"a" 1}', '1:6'], ['{"format": "jianbao-facts-1", "facts": [1]}', '1:41'], ['{"format": "jianbao-changes-1",\n"facts": []}', '1:12'], ['[]', '1:1'], ['null', '1:1'],
    ['<<<<<<< HEAD\n{}', '1:1'], [`{"format": "jianbao-facts-1", "facts": ${'['.repeat(1e5)}`, '1:100040'], ['{"facts": [], "format": "jianbao-facts-1", "facts": "x"}', '1:53'],
  ])('tells where %s is no facts file', (text, at) => {
    const { value, findings } = read(text);
    expect(value).toBeNull();
    expect(findings.map(({ ruleId, place }) => `${ruleId} ${place?.line}:${place?.column}`)).toEqual([`previous-readable ${at}`]);
  });

  it('tells a file of a later program as that', () => {
    const { value, findings } = read('{"format": "jianbao-facts-3",\n"facts": "otherwise"}');
    expect([value, ...findings.map(({ ruleId, place, actual }) => `${ruleId} ${place?.line}:${place?.column} ${actual}`)]).toEqual([null, 'previous-newer 1:12 jianbao-facts-3']);
  });

  it('is total: any part of a file, any word in it changed', () => {
    fc.assert(fc.property(fc.nat(json.length), fc.nat(json.length), fc.constantFrom('', '"', '{', ']', ',', '\\', '1e999', 'null', '\u0000'), (a, b, put) => {
      const text = json.slice(0, Math.min(a, b)) + put + json.slice(Math.max(a, b));
      const { value, findings } = read(text);
      expect(value === null).toBe(findings.length > 0);
      if (value) compareFacts(value, changed({}));
    }));
  });
});
