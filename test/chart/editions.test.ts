import { describe, expect, it } from 'vitest';
import { chartGaps, compileChart, readSpec } from '../../pipeline/chart/index.ts';
import type { Chart, Lang } from '../../pipeline/model/index.ts';
import { chartInput, readTemplate, roughMeasure, rowsOf, samples } from '../support/charts.ts';

const names = ['series', 'ranked-bars', 'before-after', 'part-of-whole', 'bands', 'small-multiples'] as const;
const quarters = ['gdp/jinjiang/2022-Q1 600 亿元', 'gdp/jinjiang/2022-Q2 650 亿元', 'gdp/jinjiang/2022-Q4 700 亿元', 'gdp/jinjiang/2023-Q1 640 亿元'];

const chart = async (name: string, lines: readonly string[], lang: Lang, twice: boolean): Promise<Chart> => {
  const file = `templates/charts/${name}.vl.json`;
  const text = readTemplate(file);
  const beside = twice ? { beside: rowsOf(lines, 'en') } : {};
  const input = chartInput(readSpec({ file, text }).value, { id: name, specFile: file, specText: text, lang, width: 'full', rows: rowsOf(lines, lang), ...beside });
  const { value, findings } = await compileChart(input, { measure: roughMeasure });
  expect(findings).toEqual([]);
  if (!value) throw new TypeError('no chart');
  return value;
};
const english = (svg: string): string[] => [...svg.matchAll(/<tspan lang="en"[^>]*>([^<]*)</gu)].map((match) => match[1] ?? '');

describe('the edition with both languages', () => {
  it.each(names)('%s: Chinese above, English below, small and quiet, no mark of ours left in the text', async (name) => {
    const { svg, edition } = await chart(name, samples[name], 'zh', true);
    expect(edition).toBe('zh-en');
    const below = english(svg);
    expect(below.length).toBeGreaterThan(0);
    for (const line of below) expect(line).not.toMatch(/\p{Script=Han}/u);
    expect(svg).toMatch(/<tspan lang="en"[^>]*font-size="10px" font-weight="400" fill="#59626B"/u);
    expect(svg).not.toMatch(/\u2063|undefined|NaN/u);
  });

  it('names places, units and remarks in both', async () => {
    expect(english((await chart('ranked-bars', samples['ranked-bars'], 'zh', true)).svg)).toEqual(expect.arrayContaining(['Jinjiang', 'Kunshan', 'RMB 427.68 billion']));
    expect(english((await chart('series', samples.gdp, 'zh', true)).svg)).toEqual(expect.arrayContaining(['RMB 400 bn', 'RMB 386.18 billion (preliminary)', 'no figure found']));
    expect(english((await chart('part-of-whole', samples['part-of-whole'], 'zh', true)).svg)).toContain('9 of 50');
  });

  it('says once what both languages write alike', async () => {
    expect(english((await chart('before-after', samples['before-after'], 'zh', true)).svg)).not.toContain('24%');
    expect(english((await chart('bands', samples.bands, 'zh', true)).svg)).not.toContain('1');
  });

  it('stays Chinese where a spec does not say that it is bilingual', async () => {
    const spec = { mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative', axis: null }, y: { field: 'entityName', type: 'nominal', title: null } } };
    const rows = rowsOf(samples['ranked-bars'], 'zh');
    const { value } = await compileChart(chartInput(spec, { rows, beside: rowsOf(samples['ranked-bars'], 'en') }), { measure: roughMeasure });
    expect(value?.svg).toContain('昆山');
    expect(english(value?.svg ?? '')).toEqual([]);
  });
});

describe('the drawing for a phone', () => {
  it.each(names.flatMap((name) => (['zh', 'en', 'zh-en'] as const).map((edition) => [name, edition] as const)))('%s, %s: 328 px wide, named by the wide one', async (name, edition) => {
    const { narrow } = await chart(name, samples[name], edition === 'en' ? 'en' : 'zh', edition === 'zh-en');
    expect(narrow).toMatch(/^<svg [^>]*width="328"/u);
    expect(narrow).toMatch(new RegExp(`aria-labelledby="chart-${name}-(?:zh|en)-title"`, 'u'));
    expect(narrow).not.toMatch(/<title|<desc/u);
    for (const [, size = ''] of (narrow ?? '').matchAll(/font-size="([\d.]+)px"/gu)) expect(Number(size)).toBeGreaterThanOrEqual(10);
  });

  it('is none where the spec cannot be so narrow', async () => {
    const spec = { mark: 'bar', width: 400, encoding: { x: { field: 'value', type: 'quantitative' } } };
    const { value, findings } = await compileChart(chartInput(spec), { measure: roughMeasure });
    expect(findings).toEqual([]);
    expect(value?.narrow).toBeNull();
  });
});

describe('time finer than years', () => {
  it('calls quarters by their names on the axis, and never by a bare year', async () => {
    const zh = await chart('series', quarters, 'zh', false);
    for (const label of ['2022年第一季度', '2022年第二季度', '2023年第一季度']) expect(zh.svg).toContain(`>${label}<`);
    expect(zh.svg).not.toMatch(/>20\d\d</u);
    expect((await chart('series', quarters, 'en', false)).svg).toContain('>Q1 2022<');
    expect(english((await chart('series', quarters, 'zh', true)).svg)).toContain('Q1 2022');
    expect((await chart('small-multiples', quarters, 'en', false)).svg).toContain('>Q1 2022<');
  });

  it('calls halves and months by their names', async () => {
    expect((await chart('series', ['gdp/jinjiang/2022-H1 600 亿元', 'gdp/jinjiang/2022-H2 650 亿元'], 'zh', false)).svg).toContain('>2022年上半年<');
    expect((await chart('series', ['gdp/jinjiang/2022-01 600 亿元', 'gdp/jinjiang/2022-02 650 亿元'], 'en', false)).svg).toContain('>January 2022<');
  });

  it('shades the quarter that is missing and names it', async () => {
    expect(chartGaps(rowsOf(quarters, 'en'), 'en')).toMatchObject([{ from: 2021.625, to: 2021.875, years: 1, period: 'Q3 2022' }]);
    expect((await chart('series', quarters, 'zh', false)).description).toContain('2022年第三季度未查到数据。');
    expect(chartGaps(rowsOf(['gdp/jinjiang/2022-01 6 亿元', 'gdp/jinjiang/2022-05 7 亿元'], 'zh'), 'zh')[0]?.period).toBe('2022年2—4月');
  });
});

const describeSeries = async (lines: readonly string[], lang: Lang): Promise<string> => (await chart('series', lines, lang, false)).description;

describe('the description', () => {
  it('says how a series goes, where it is highest and lowest, what is missing and what preliminary', async () => {
    expect(await describeSeries(samples.gdp, 'en')).toMatch(/\(preliminary\)\. It rises throughout; highest in 2025, lowest in 2009\. .*2023–2024: no figure found\./u);
    expect(await describeSeries(quarters, 'zh')).toContain('有升有降，期末高于期初；最高为2022年第四季度，最低为2022年第一季度。');
    expect(await describeSeries(['hnte/jinjiang/2018 9 家', 'hnte/jinjiang/2019 7 家', 'hnte/jinjiang/2020 5 家'], 'en')).toContain('It falls throughout; highest in 2018, lowest in 2020.');
  });

  it('says who is highest and lowest at one time', async () => {
    expect((await chart('ranked-bars', samples['ranked-bars'], 'en', false)).description).toContain('Highest Kunshan, lowest Taicang.');
    expect((await chart('ranked-bars', samples['ranked-bars'], 'zh', false)).description).toContain('最高为昆山，最低为太仓。');
  });
});

describe('docs/charts.md', () => {
  it('shows a whole spec that draws, for its column and for a phone, in both languages', async () => {
    const text = /```json\n([\s\S]*?)```/u.exec(readTemplate('docs/charts.md'))?.[1] ?? '';
    const spec = readSpec({ file: 'docs/charts.md', text });
    const input = chartInput(spec.value, { width: 'full', rows: rowsOf(quarters, 'zh'), beside: rowsOf(quarters, 'en') });
    const { value, findings } = await compileChart(input, { measure: roughMeasure });
    expect([...spec.findings, ...findings]).toEqual([]);
    expect(value?.narrow).not.toBeNull();
    expect(english(value?.svg ?? '')).toContain('Q1 2022');
  });
});
