import { describe, expect, it } from 'vitest';
import { comparePeriods, formatPeriod, readPeriod } from '../../pipeline/quantity/index.ts';

describe('formatPeriod', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2024-06', '2024年6月', 'June 2024'],
    ['2023-Q1', '2023年第一季度', 'Q1 2023'],
    ['2023-H2', '2023年下半年', 'H2 2023'],
    ['2024-06-30', '2024年6月30日', '30 June 2024'],
    ['2018--2021', '2018—2021年', '2018–2021'],
    ['2023-01--2023-09', '2023年1—9月', 'January–September 2023'],
    ['2016-04--2017-03', '2016年4月—2017年3月', 'April 2016–March 2017'],
    ['2023-Q1--2023-Q3', '2023年第一季度—第三季度', 'Q1–Q3 2023'],
    ['2022-Q4--2023-Q1', '2022年第四季度—2023年第一季度', 'Q4 2022–Q1 2023'],
    ['2019-06-12--2019-06-15', '2019年6月12—15日', '12–15 June 2019'],
    ['2019-06-30--2019-07-02', '2019年6月30日—7月2日', '30 June – 2 July 2019'],
    ['2019-12-30--2020-01-02', '2019年12月30日—2020年1月2日', '30 December 2019 – 2 January 2020'],
  ])('%s → %s | %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it.each(['', '21', '2024-13', '2024-02-30', '2023-02-29', '2023-Q5', '2023-H3', '2021--2018', '2021--2021', '2018--2021-06', '2018--2019--2020', '2018-2021'])('%j is no period and stays', (text) => {
    expect(readPeriod(text)).toBeNull();
    expect(formatPeriod(text, 'zh')).toBe(text);
  });

  it('knows leap days', () => {
    expect(readPeriod('2024-02-29')?.kind).toBe('date');
    expect(readPeriod('2024-02')?.end.day).toBe(29);
    expect(readPeriod('2100-02')?.end.day).toBe(28);
  });
});

it('periods stand in the order of their ends, a longer one after the shorter that it holds', () => {
  const sorted = ['2022', '2018--2021', '2021', '2021-06', '2021-Q4', '2021-12-31', 'x', '2021-H2'].toSorted(comparePeriods);
  expect(sorted).toEqual(['x', '2021-06', '2021-12-31', '2021-Q4', '2021-H2', '2021', '2018--2021', '2022']);
});
