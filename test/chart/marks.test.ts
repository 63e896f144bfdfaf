import { describe, expect, it } from 'vitest';
import { compileChart, readSpec } from '../../pipeline/chart/index.ts';
import type { Chart, ChartMarks, Lang } from '../../pipeline/model/index.ts';
import { chartInput, readTemplate, roughMeasure, rowsOf, samples } from '../support/charts.ts';

const chart = async (name: string, lines: readonly string[], lang: Lang, twice = false): Promise<Chart> => {
  const file = `templates/charts/${name}.vl.json`;
  const text = readTemplate(file);
  const beside = twice ? { beside: rowsOf(lines, 'en') } : {};
  const { value } = await compileChart(chartInput(readSpec({ file, text }).value, { id: name, specFile: file, specText: text, lang, rows: rowsOf(lines, lang), ...beside }), { measure: roughMeasure });
  if (!value) throw new TypeError('no chart');
  return value;
};

/** What a reader hears on the way through a drawing, series by series. */
const heard = ({ points }: Chart, marks: ChartMarks): readonly (readonly string[])[] =>
  marks.map((series) => series.map(({ point }) => points[point]?.words.map(({ about, value, remark }) => [about, value, remark].filter((text) => text !== '').join(' ')).join(' | ') ?? ''));

describe('what a reader is told of a mark', () => {
  it('is when, how much with its unit, and what else is to be known of it; a time without a figure too', async () => {
    const drawn = await chart('series', samples.gdp, 'zh');
    expect(heard(drawn, drawn.marks)).toEqual([[
      '2009年 775.86亿元', '2010—2014年 未查到数据', '2015年 1620亿元', '2016年 1744.24亿元', '2017年 未查到数据', '2018年 2221亿元 估计数', '2019年 2546.2亿元',
      '2020年 2616.11亿元', '2021年 2986.41亿元', '2022年 约3200亿元', '2023—2024年 未查到数据', '2025年 3861.8亿元 初步数',
    ]]);
    expect(heard(drawn, drawn.narrowMarks)).toEqual(heard(drawn, drawn.marks));
    expect(drawn.points.map(({ id }) => id).slice(-4)).toEqual(['gdp/jinjiang/2025', null, null, null]);
  });

  it('names whom and what where these differ, from the greatest down as the bars stand', async () => {
    const drawn = await chart('ranked-bars', samples['ranked-bars'], 'en');
    expect(heard(drawn, drawn.marks)).toEqual([[
      'Kunshan, 2020 RMB 427.68 billion', 'Zhangjiagang, 2020 RMB 268.660 billion', 'Jinjiang, 2020 RMB 261.611 billion', 'Changshu, 2020 RMB 236.54 billion', 'Taicang, 2020 RMB 138.609 billion',
    ]]);
  });

  it('says what is counted where a number has no unit of its own', async () => {
    const drawn = await chart('series', samples.series, 'en');
    expect(heard(drawn, drawn.marks)[0]?.[0]).toBe('high- and new-technology enterprises, 2018 115');
    expect(heard(await chart('series', samples.series, 'zh'), drawn.marks)[0]?.[0]).toBe('2018年 115家');
  });

  it('is said in both languages where the page has both', async () => {
    const drawn = await chart('before-after', samples['before-after'], 'zh', true);
    expect(heard(drawn, drawn.marks)[0]).toEqual([
      '高新技术产业产值占规上工业比重，2017年 17.5% 本刊计算 | share of high-tech output in industry above designated size, 2017 17.5% our calculation',
      '高新技术产业产值占规上工业比重，2021年 24% | share of high-tech output in industry above designated size, 2021 24%',
    ]);
  });
});

describe('the way through a drawing', () => {
  it('goes along each of several lines', async () => {
    const drawn = await chart('series', samples.peers, 'en');
    const way = heard(drawn, drawn.marks);
    expect(way.length).toBe(4);
    expect(way.map((one) => one.filter((words) => !words.includes('no figure found')).length)).toEqual([4, 2, 2, 2]);
    // Missing in all of them: told on each.
    for (const one of way) expect(one.filter((words) => words.includes('no figure found')).length).toBeGreaterThan(0);
  });

  it('goes through small multiples one by one', async () => {
    const drawn = await chart('small-multiples', samples['small-multiples'], 'zh');
    expect(drawn.marks.map((series) => series.length)).toEqual([5, 6, 3, 2]);
  });

  it('meets wholes and their parts, each where it is drawn', async () => {
    const drawn = await chart('part-of-whole', samples['part-of-whole'], 'en');
    const [marks = []] = drawn.marks;
    expect(marks.map(({ point }) => point)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const n of [0, 2, 4]) expect(marks[n]?.width).toBeGreaterThan(2 * (marks[n + 1]?.width ?? 0));
  });

  it.each(['series', 'ranked-bars', 'before-after', 'part-of-whole', 'bands', 'small-multiples'] as const)('%s: every figure has its place, within the drawing', async (name) => {
    const drawn = await chart(name, samples[name], 'zh');
    for (const [marks, svg] of [[drawn.marks, drawn.svg], [drawn.narrowMarks, drawn.narrow ?? '']] as const) {
      const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg)?.map(Number) ?? [];
      expect(new Set(marks.flat().map(({ point }) => point).filter((point) => drawn.points[point]?.id !== null)).size).toBe(samples[name].length);
      for (const mark of marks.flat()) {
        expect([mark.x >= -2, mark.y >= -2, mark.x + mark.width <= width + 2, mark.y + mark.height <= height + 2], JSON.stringify(mark)).toEqual([true, true, true, true]);
      }
    }
  });

  it('has nothing of an axis, a title or a line that a spec draws for itself', async () => {
    const spec = { layer: [
      { mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative', axis: null }, y: { field: 'entityName', type: 'nominal', title: null } } },
      { transform: [{ aggregate: [{ op: 'count', as: 'n' }] }], mark: 'rule', encoding: { x: { datum: 0 } } },
    ] };
    const { value } = await compileChart(chartInput(spec, { rows: rowsOf(samples['ranked-bars'], 'zh') }), { measure: roughMeasure });
    expect(value?.marks.flat().length).toBe(5);
  });
});
