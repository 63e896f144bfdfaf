import { describe, expect, it } from 'vitest';
import { findingNote, findingWords, waivedBy } from '../../pipeline/finding/index.ts';
import type { Finding } from '../../pipeline/model/index.ts';
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

const firstMessage = (findings: readonly Finding[], lang: 'zh' | 'en'): string => findingWords(findings[0] ?? expect.fail(), lang).message;

/** What is told of two numbers of a share. */
const mendOf = (...rows: readonly (readonly [value: string, rest: Parameters<typeof observe>[2]])[]): string => {
  const { findings } = collect({ datasets: [datasetOf(...rows.map(([value, rest]) => observe('share/jinjiang/2021', { ...share, value }, rest)))] });
  return findings.map((one) => findingNote(one, 'en')).join();
};

describe('collectFacts', () => {
  it('makes one fact of all observations of a key, the shown one by the order of sources', () => {
    const { value, findings } = collect({
      datasets: [datasetOf(
        observe('gdp/jinjiang/2021', gdp), observe('gdp/jinjiang/2021', { ...gdp, value: '2986.4' }, { from: 'b' }),
        observe('gdp/jinjiang/2021', { ...gdp, value: '3000', comparator: 'gt' }, { from: 'c', status: 'estimate' }),
      )],
    });
    // An estimate may be another number: that is told, and no more.
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['data-agree', 'info']]);
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

  it('tells of two numbers that differ, and says which is shown and why', () => {
    const other = observe('share/jinjiang/2021', { ...share, value: '23' }, { from: 'c' });
    expect(collect({ datasets: [datasetOf(observe('share/jinjiang/2021', share), observe('share/jinjiang/2021', { ...share, value: '23' }))] }).findings).toEqual([]);
    const elsewhere = { ...other, cell: { ...other.cell, package: 'y', place: { file: 'data/y/r.csv', line: 7, column: 5 } } };
    const first = observe('share/jinjiang/2021', share);
    const cases = [
      ['row-order', [first, other], 'the one that stands first'], ['dataset-order', [first, elsewhere], 'the dataset that briefing.yaml names first'],
      ['source-order', [observe('gdp/jinjiang/2021', gdp), observe('gdp/jinjiang/2021', { ...gdp, value: '2990' }, { from: 'b' })], 'put this source first'],
    ] as const;
    for (const [precedence, rows, why] of cases) {
      const { value, findings } = collect({ datasets: [datasetOf(...rows)] });
      expect(value[0]?.precedence).toBe(precedence);
      expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['data-agree', 'warning']]);
      expect(findings.map((one) => findingNote(one, 'en')).join()).toContain(why);
    }
    const { findings } = collect({ datasets: [datasetOf(first, elsewhere)] });
    expect(findings[0]?.place).toEqual({ file: 'data/y/r.csv', line: 7, column: 5 });
    expect(findings.map((one) => findingNote(one, 'zh')).join()).toContain('share/jinjiang/2021 有两个不同的数：24%（来源：A）和23%（来源：C），后者少1个百分点');
    expect(findings.map((one) => findingNote(one, 'en')).join()).toContain('24% (source: “A”) and 23% (source: “C”); the second is 1 percentage point less');
  });

  it.each([
    ['a preliminary number first, the final one later', [['12', { status: 'preliminary', asOf: '2022-03' }], ['13', { asOf: '2022-11' }]], '13', ['status'], ['info'], 'a final or revised number comes before a preliminary one'],
    ['the final one first', [['13', {}], ['12', { status: 'preliminary', asOf: '2023' }]], '13', ['status'], ['info'], 'a final or revised'],
    ['a revision of a final number', [['12', { asOf: '2022-03' }], ['13', { status: 'revised', asOf: '2023-12' }]], '13', ['as-of'], ['info'], 'the later as-of date'],
    ['two dates, the later second', [['12', { asOf: '2022-03-30' }], ['13', { asOf: '2022-11-02' }]], '13', ['as-of'], ['info'], 'the later as-of date'],
    ['dates of which nobody knows which is the later', [['12', { asOf: '2022' }], ['13', { asOf: '2022-11-02' }]], '12', ['row-order'], ['warning'], 'the number that stands first in the data'],
    ['another source between, which the indicator ranks after', [['12', { status: 'preliminary', from: 'b' }], ['15', { from: 'a' }], ['13', { from: 'b' }]], '13', ['status', 'source-order'], ['info', 'warning'], 'put this source first'],
    ['another source between, of which nothing says whether it comes first', [['12', { status: 'estimate', from: 'c' }], ['15', { from: 'd' }], ['13', { from: 'c' }]], '13', ['status', 'row-order'], ['info', 'warning'], 'the one that stands first'],
  ] as const)('within one source shows the more settled, then the later: %s', (_, rows, value, precedences, severities, why) => {
    const result = collect({ datasets: [datasetOf(...rows.map(([number, rest]) => observe('gdp/jinjiang/2021', { value: number, unit: '亿元' }, rest)))] });
    const [fact] = result.value;
    expect([fact && formatQuantity(fact.quantity, 'zh'), fact?.variants.map(({ precedence }) => precedence), fact?.precedence]).toEqual([`${value}亿元`, precedences, precedences[0]]);
    expect(result.findings.map(({ severity }) => severity)).toEqual(severities);
    expect(findingNote(result.findings.at(-1) ?? expect.fail(), 'en')).toContain(why);
  });

  it('names two numbers of one source by status and date, two sources of one publisher by their titles', () => {
    const [early, late] = [observe('gdp/jinjiang/2021', gdp, { status: 'preliminary', asOf: '2022-03' }), observe('gdp/jinjiang/2021', { ...gdp, value: '3000' }, { asOf: '2022-11' })];
    expect(firstMessage(collect({ datasets: [datasetOf(early, late)] }).findings, 'en')).toContain('RMB 300 billion (source: “A, final, 2022-11”) and RMB 298.641 billion (source: “A, preliminary, 2022-03”)');
    expect(firstMessage(collect({ datasets: [datasetOf(early, late)] }).findings, 'zh')).toContain('来源：A，终值，2022-11');
    const of = (title: string, value: string) => observe('gdp/jinjiang/2021', { ...gdp, value }, { source: { name: title, title, path: null, publisher: 'Office', retrieved: null } });
    expect(firstMessage(collect({ datasets: [datasetOf(of('Bulletin', '3000'), of('Yearbook', '3100'))] }).findings, 'en')).toContain('(source: “Bulletin”) and RMB 310 billion (source: “Yearbook”)');
  });

  it('says how the other is shown, for two sources and for numbers of one', () => {
    expect(mendOf(['24', { from: 'a' }], ['23', { from: 'c' }])).toContain('put its source first in `sources`');
    expect(mendOf(['24', {}], ['23', { status: 'preliminary' }])).toContain('correct `status` of the two rows');
    expect(mendOf(['24', { asOf: '2022-05' }], ['23', { asOf: '2022-03' }])).toContain('correct `as_of` of the two rows');
    const undated = mendOf(['24', { asOf: '2022' }], ['23', { asOf: '2022-11-02' }]);
    expect(undated).toContain('give it its `status`, or a later `as_of`');
    expect(undated).toContain('of one source, where `status` and `as_of` do not tell which comes first');
    expect(undated).not.toContain('`sources`');
  });

  it('takes a source of another title for another source, whatever it is called', () => {
    const yearbook = { name: 'a', title: 'Yearbook', path: null, publisher: null, retrieved: null };
    const { value } = collect({ datasets: [datasetOf(observe('share/jinjiang/2021', share, { status: 'preliminary' }), observe('share/jinjiang/2021', { ...share, value: '23' }, { source: yearbook }))] });
    expect([value[0]?.quantity.value, value[0]?.precedence]).toEqual(['24', 'row-order']);
  });

  it('tells two numbers of the same digits by the way they go', () => {
    const [up, down] = (['growth', 'decline'] as const).map((sense, n) => observe('growth/jinjiang/2021', { value: '2.7', unit: '%', sense }, { from: n === 0 ? 'a' : 'b' }));
    const { findings } = collect({ datasets: [datasetOf(up!, down!)], indicators: [indicatorOf('growth', '%')] });
    expect(firstMessage(findings, 'zh')).toContain('增长2.7%（来源：A）和下降2.7%（来源：B），方向相反，相差5.4个百分点');
    expect(firstMessage(findings, 'en')).toContain('up 2.7% (source: “A”) and down 2.7% (source: “B”); they go opposite ways and are 5.4 percentage points apart');
    expect(findings.map(waivedBy)).toMatchObject([{ words: '下降2.7%', found: '增长2.7%' }]);
    const count = (['growth', 'decline'] as const).map((sense, n) => observe('firms/jinjiang/2021', { value: '5', unit: '家', sense }, { from: n === 0 ? 'a' : 'b' }));
    expect(firstMessage(collect({ datasets: [datasetOf(...count)] }).findings, 'en')).toContain('they go opposite ways. ');
  });

  it('says nothing of numbers that agree, rounded or with the sign in the other place', () => {
    const fall = observe('growth/jinjiang/2021', { value: '-2.7', unit: '%', sense: 'growth' });
    const said = observe('growth/jinjiang/2021', { value: '2.7', unit: '%', sense: 'decline' });
    const { value, findings } = collect({ datasets: [datasetOf(fall, said)], indicators: [indicatorOf('growth', '%')] });
    expect([value[0]?.variants[0]?.agreement, value[0]?.precedence, findings]).toEqual(['agrees', 'row-order', []]);
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
    expect(findings[0]?.params).toEqual({ count: '2', nearZh: '（相近的有 gdp）', nearEn: ' (near it: gdp)' });
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
      id: 'share/jinjiang/2017', period: '2017', voice: 'calculation', status: 'preliminary', basis: 'nominal', asOf: '2022-03', variants: [], precedence: null,
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
    const bounds = calculationOf('firms/jinjiang/2018', 'difference', ['firms/jinjiang/2023', 'firms/jinjiang/2024']);
    expect(firstMessage(run(bounds).findings, 'zh')).toContain('由超9家、超5家得不出');
    expect(firstMessage(run(bounds).findings, 'en')).toContain('follows from more than 9, more than 5:');
    const units = calculationOf('firms/jinjiang/2018', 'sum', ['firms/jinjiang/2021', 'share/jinjiang/2021']);
    expect(firstMessage(run(units).findings, 'zh')).toContain('单位为“家”“%”');
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
