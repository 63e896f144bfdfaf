import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartGaps, chartRows } from '../../pipeline/chart/index.ts';
import { axisNumber } from '../../pipeline/chart/axis-number.ts';
import { chartNames, fact, rowsOf, samples } from '../support/charts.ts';

describe('chartRows', () => {
  it('labels each fact in the language of the chart and keeps the order', () => {
    const facts = samples.gdp.slice(6).map(fact);
    expect(chartRows(facts, chartNames, 'zh').map((row) => [row.entityName, row.indicatorName, row.periodName, row.label, row.status])).toEqual([
      ['晋江', '地区生产总值', '2021年', '2986.41亿元', 'final'],
      ['晋江', '地区生产总值', '2022年', '约3200亿元', 'final'],
      ['晋江', '地区生产总值', '2025年', '3861.8亿元', 'preliminary'],
    ]);
    expect(chartRows(facts, chartNames, 'en').map((row) => [row.entityName, row.label])).toEqual([
      ['Jinjiang', 'RMB 298.641 billion'], ['Jinjiang', 'about RMB 320 billion'], ['Jinjiang', 'RMB 386.18 billion'],
    ]);
  });

  it.each([
    ['2021', 2021], ['2024-06', 2023.5], ['2024-12', 2024], ['2023-Q1', 2022.25], ['2024-06-30', 2023.5], ['2018--2021', 2021],
  ])('puts %s at %d on the axis of year ends', (period, time) => {
    expect(rowsOf([`hnte/jinjiang/${period} 1 家`], 'zh')[0]?.time).toBe(time);
  });

  it('names by its id what has no name', () => {
    const [row] = chartRows([fact('x/y/2021 1 家')], { indicators: [], entities: [] }, 'en');
    expect([row?.indicatorName, row?.entityName]).toEqual(['x', 'y']);
  });
});

describe('chartGaps', () => {
  it('shades from half way after the last figure to half way before the next', () => {
    expect(chartGaps(rowsOf(samples.series, 'zh'), 'zh')).toEqual([
      { from: 2021.5, to: 2023.25, firstYear: 2022, lastYear: 2023, period: '2022—2023年', years: 2, longest: true, label: '未查到数据' },
    ]);
  });

  it('finds each gap of a long series, and no gap in a whole one', () => {
    const gaps = chartGaps(rowsOf(samples.gdp, 'en'), 'en');
    expect(gaps.map((gap) => [gap.firstYear, gap.lastYear, gap.longest])).toEqual([[2010, 2014, true], [2017, 2017, false], [2023, 2024, false]]);
    expect(chartGaps(rowsOf(samples.series.slice(0, 4), 'en'), 'en')).toEqual([]);
  });

  it('is no gap that an interval alone would fill: its end is no figure of a year', () => {
    expect(chartGaps(rowsOf(['hnte/jinjiang/2018 1 家', 'hnte/jinjiang/2019--2021 3 家'], 'zh'), 'zh')).toEqual([]);
  });

  it('never covers a year that has a figure (a property)', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2050 }), { minLength: 1, maxLength: 12 }), (years) => {
      const gaps = chartGaps(rowsOf(years.map((year) => `hnte/jinjiang/${year} 1 家`), 'zh'), 'zh');
      const missing = gaps.reduce((sum, gap) => sum + gap.years, 0);
      expect(missing + years.length).toBe(Math.max(...years) - Math.min(...years) + 1);
      for (const gap of gaps) expect(years.some((year) => year > gap.from && year < gap.to)).toBe(false);
    }));
  });
});

describe('axisNumber', () => {
  it.each([
    [0, 'CNY', '0', '0'], [100_000_000_000, 'CNY', '1000亿', 'RMB 100 bn'], [0.1 + 0.2, '%', '0.3%', '0.3%'], [1000, '家', '1000', '1,000'],
    [Number.NaN, 'CNY', '', ''], ['x', 'CNY', '', ''],
  ])('%d %s is %s, %s', (value, unit, zh, en) => {
    expect([axisNumber(value, unit, 'zh'), axisNumber(value, unit, 'en')]).toEqual([zh, en]);
  });
});
