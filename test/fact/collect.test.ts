import { describe, expect, it } from 'vitest';
import { findingWords } from '../../pipeline/finding/index.ts';
import type { CalculationConfig } from '../../pipeline/model/index.ts';
import { collectFacts, selectFacts, type FactInput } from '../../pipeline/fact/index.ts';
import { formatQuantity } from '../../pipeline/quantity/index.ts';
import { told } from '../support/dataset.ts';
import { calculationOf, datasetOf, indicatorOf, jinjiang, observe } from '../support/fact.ts';

const gdp = { value: '2986.41', unit: '亿元' };
const share = { value: '24', unit: '%', sense: 'level' } as const;
const rise = { value: '6.5', unit: 'pp', sense: 'growth' } as const;
const indicators = [indicatorOf('gdp', 'CNY', ['b', 'a']), indicatorOf('share', '%'), indicatorOf('rise', 'pp'), indicatorOf('firms', '家')];

const collect = (input: Partial<FactInput>): ReturnType<typeof collectFacts> =>
  collectFacts({ datasets: [], indicators, entities: [jinjiang], calculations: [], unitIds: null, file: 'content/x/briefing.yaml', ...input });

describe('collectFacts', () => {
  it('makes one fact of all observations of a key, the shown one by the order of sources', () => {
    const { value, findings } = collect({
      datasets: [datasetOf(
        observe('gdp/jinjiang/2021', gdp), observe('gdp/jinjiang/2021', { ...gdp, value: '2986.4' }, { from: 'b' }),
        observe('gdp/jinjiang/2021', { ...gdp, value: '3000', comparator: 'gt' }, { from: 'c', status: 'estimate' }),
      )],
    });
    expect(findings).toEqual([]);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ id: 'gdp/jinjiang/2021', indicator: 'gdp', entity: 'jinjiang', period: '2021', voice: 'external', provenance: { source: { name: 'b' } } });
    expect(value[0]?.variants.map(({ provenance, agreement, status }) => [provenance.source?.name, agreement, status])).toEqual([
      ['a', 'agrees-rounded', 'final'], ['c', 'differs', 'estimate'],
    ]);
  });

  it('falls back on the order of the data where the indicator names no source', () => {
    const [first, second] = ['24', '23'].map((value) => observe('share/jinjiang/2021', { ...share, value }));
    const { value } = collect({ datasets: [first, second].map((one) => datasetOf(...(one ? [one] : []))) });
    expect(value[0]?.quantity.value).toBe('24');
    expect(value[0]?.variants[0]?.agreement).toBe('differs');
  });

  it('is a claim where the article states it', () => {
    const { value } = collect({ datasets: [datasetOf(observe('gdp/jinjiang/2021', gdp, { unitId: 'u1', sourcePlace: '¶3' }))], unitIds: new Set(['u1']) });
    expect(value[0]).toMatchObject({ voice: 'claim', provenance: { unitId: 'u1', sourcePlace: '¶3', calculation: null } });
  });

  it('tells what it does not know, once for each name, and what does not fit', () => {
    const { value, findings } = collect({
      datasets: [datasetOf(
        observe('gnp/jinjiang/2021', gdp), observe('gnp/jinjiang/2020', gdp), observe('gdp/nanan/2021', gdp), observe('gdp/jinjiang/2021', share),
        observe('gdp/jinjiang/2020', gdp, { unitId: 'gone' }),
      )],
      unitIds: new Set(['u1']),
    });
    expect(told(findings)).toEqual(['r.csv:2:5 indicator-known gnp', 'r.csv:2:5 entity-known nanan', 'r.csv:2:5 unit-fits %', 'r.csv:2:5 unit-id-known gone']);
    expect(findings[0]?.params).toEqual({ count: '2' });
    expect(value.map((fact) => fact.id)).toEqual(['gdp/jinjiang/2020']);
  });
});

describe('calculations', () => {
  const datasets = [datasetOf(
    observe('share/jinjiang/2021', share, { status: 'preliminary', asOf: '2022-03' }), observe('rise/jinjiang/2017--2021', rise),
    observe('firms/jinjiang/2021', { value: '1', unit: '家' }), observe('firms/jinjiang/2022', { value: '3', unit: '家' }),
    observe('firms/jinjiang/2023', { value: '9', unit: '家', comparator: 'gt' }), observe('firms/jinjiang/2024', { value: '5', unit: '家', comparator: 'gt' }),
    observe('firms/jinjiang/2019', { value: '0', unit: '家' }),
  )];
  const run = (...calculations: FactInput['calculations']): ReturnType<typeof collectFacts> => collect({ datasets, calculations });

  it('makes a fact whose provenance is its inputs', () => {
    const { value, findings } = run(calculationOf('share/jinjiang/2017', 'difference', ['share/jinjiang/2021', 'rise/jinjiang/2017--2021']));
    expect(findings).toEqual([]);
    const made = value.at(-1);
    expect(made && formatQuantity(made.quantity, 'zh')).toBe('17.5%');
    expect(made).toMatchObject({
      id: 'share/jinjiang/2017', period: '2017', voice: 'calculation', status: 'preliminary', basis: 'nominal', asOf: '2022-03', variants: [],
      provenance: { source: null, cell: null, unitId: null, calculation: { operation: 'difference', of: ['share/jinjiang/2021', 'rise/jinjiang/2017--2021'] } },
    });
  });

  it('may use one another, in any order', () => {
    const { value, findings } = run(
      calculationOf('rise/jinjiang/2017--2022', 'difference', ['share/jinjiang/2022', 'share/jinjiang/2017']),
      calculationOf('share/jinjiang/2022', 'share', ['firms/jinjiang/2021', 'firms/jinjiang/2022'], 1),
      calculationOf('share/jinjiang/2017', 'difference', ['share/jinjiang/2021', 'rise/jinjiang/2017--2021']),
    );
    expect(findings).toEqual([]);
    expect(value.find((fact) => fact.id === 'rise/jinjiang/2017--2022')?.quantity.value).toBe('15.8');
  });

  it.each([
    ['an id of unknown things', calculationOf('profit/jinjiang/2021', 'sum', []), 'calculation-id-valid profit/jinjiang/2021'],
    ['an id without period', calculationOf('share/jinjiang', 'sum', []), 'calculation-id-valid share/jinjiang'],
    ['an id with a wrong period', calculationOf('share/jinjiang/20', 'sum', []), 'calculation-id-valid share/jinjiang/20'],
    ['an id in use', calculationOf('share/jinjiang/2021', 'sum', []), 'calculation-id-free share/jinjiang/2021'],
    ['an unknown input', calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2021', 'firms/x/2021']), 'calculation-inputs-known firms/x/2021'],
    ['too few inputs', calculationOf('firms/jinjiang/2018', 'difference', ['firms/jinjiang/2021']), 'calculation-operands 1'],
    ['unlike units', calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2021', 'share/jinjiang/2021']), 'calculation-units-fit share/jinjiang/2021'],
    ['bounds', calculationOf('firms/jinjiang/2018', 'difference', ['firms/jinjiang/2023', 'firms/jinjiang/2024']), 'calculation-inputs-exact firms/jinjiang/2023'],
    ['a base of zero', calculationOf('share/jinjiang/2018', 'share', ['firms/jinjiang/2021', 'firms/jinjiang/2019'], 1), 'calculation-base-positive firms/jinjiang/2019'],
    ['a division without end', calculationOf('share/jinjiang/2018', 'share', ['firms/jinjiang/2021', 'firms/jinjiang/2022']), 'calculation-decimals-stated share'],
    ['a unit that is not the indicator’s', calculationOf('share/jinjiang/2018', 'sum', ['firms/jinjiang/2021', 'firms/jinjiang/2022']), 'unit-fits 家'],
    ['a circle of one', calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2018', 'firms/jinjiang/2021']), 'calculation-ends firms/jinjiang/2018 → firms/jinjiang/2018'],
  ])('%s is told at its place', (_, config, expected) => {
    const { value, findings } = run(config);
    expect(told(findings)).toEqual([`briefing.yaml:9:3 ${expected}`]);
    expect(value.filter((fact) => fact.voice === 'calculation')).toEqual([]);
  });

  it('tells the numbers of facts that do not go together in each language', () => {
    const words = (config: CalculationConfig, lang: 'zh' | 'en'): string => findingWords(run(config).findings[0] ?? expect.fail(), lang).message;
    const bounds = calculationOf('firms/jinjiang/2018', 'difference', ['firms/jinjiang/2023', 'firms/jinjiang/2024']);
    expect(words(bounds, 'zh')).toContain('由超9家、超5家得不出');
    expect(words(bounds, 'en')).toContain('follows from more than 9, more than 5:');
    expect(words(calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2021', 'share/jinjiang/2021']), 'zh')).toContain('单位为“家”“%”');
  });

  it('tells a longer circle once, and goes on with the rest', () => {
    const { value, findings } = run(
      calculationOf('firms/jinjiang/2016', 'sum', ['firms/jinjiang/2017', 'firms/jinjiang/2021']),
      calculationOf('firms/jinjiang/2017', 'sum', ['firms/jinjiang/2018', 'firms/jinjiang/2021']),
      calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2016', 'firms/jinjiang/2021']),
      calculationOf('firms/jinjiang/2015', 'sum', ['firms/jinjiang/2021', 'firms/jinjiang/2022']),
    );
    expect(told(findings)).toEqual(['briefing.yaml:9:3 calculation-ends firms/jinjiang/2016 → firms/jinjiang/2017 → firms/jinjiang/2018 → firms/jinjiang/2016']);
    expect(value.at(-1)?.id).toBe('firms/jinjiang/2015');
  });
});

describe('selectFacts', () => {
  const { value: facts } = collect({
    datasets: [datasetOf(
      ...['2022', '2019', '2020--2021', '2021'].map((period) => observe(`firms/jinjiang/${period}`, { value: '1', unit: '家' })), observe('gdp/jinjiang/2021', gdp),
    )],
  });
  const ids = (...patterns: readonly string[]): readonly string[] => selectFacts(facts, patterns).facts.map((fact) => fact.id);

  it('takes * for one part, in the order of patterns and then of time', () => {
    expect(ids('gdp/jinjiang/2021', 'firms/jinjiang/*')).toEqual(
      ['gdp/jinjiang/2021', 'firms/jinjiang/2019', 'firms/jinjiang/2021', 'firms/jinjiang/2020--2021', 'firms/jinjiang/2022']);
    expect(ids('*/*/2021')).toEqual(['firms/jinjiang/2021', 'gdp/jinjiang/2021']);
    expect(ids('firms/jinjiang/2021', 'firms/*/*')[0]).toBe('firms/jinjiang/2021');
  });

  it('takes each fact once, and names the patterns that take none', () => {
    expect(ids('gdp/*/*', 'gdp/jinjiang/2021')).toEqual(['gdp/jinjiang/2021']);
    expect(selectFacts(facts, ['gdp/*', '*', 'firms/*/1999', 'gdp/*/*']).missing).toEqual(['gdp/*', '*', 'firms/*/1999']);
  });
});
