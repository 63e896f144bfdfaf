import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../../pipeline/quantity/index.ts';
import { chinesePhrases } from '../../cases/quantities-zh.ts';
import { brief } from '../../support/quantities.ts';

const scan = (text: string, currency?: string) => scanQuantities(text, { lang: 'zh', ...(currency !== undefined && { currency }) });

/** The same text as a page whose digits and marks are all full-width writes it. */
const wide = (text: string): string =>
  text.replace(/[0-9%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/(?<=[０-９])[.,](?=[０-９])/gu, (char) => (char === '.' ? '．' : '，'));

for (const [group, rows] of Object.entries(chinesePhrases)) {
  describe(group, () => {
    it.each(rows)('%s', (text, mentions) => expect(brief(scan(text))).toEqual(mentions));
  });
}

describe('width and script', () => {
  const numbers = ['numbers', 'ranges', 'comparators', 'senses', 'multiples', 'lists'].flatMap((group) => chinesePhrases[group] ?? []);
  it.each(numbers)('%s, full-width', (text) => {
    expect(brief(scan(wide(text))).map((row) => row.replace(/^\S+ /u, ''))).toEqual(brief(scan(text)).map((row) => row.replace(/^\S+ /u, '')));
  });
  it('reads traditional script, and 元 as Hong Kong dollars where the text says so', () => {
    const text = '香港特區政府會撥款二億元，向超過五百間學校提供資助，增幅百分之二點三；2016-17年度約30 000個名額。';
    expect(brief(scan(text))).toEqual([
      '二億元 money 200000000 HKD', '五百間 count 500 间 gt', '百分之二點三 percent 2.3 % growth', '2016-17年度 period 2016-04/2017-03 fiscal-year',
      '30 000個 count 30000 个 approx',
    ]);
    expect(brief(scan('撥款二億元', 'MOP'))).toEqual(['二億元 money 200000000 MOP']);
  });
});

describe('context', () => {
  it('gives a date the year of its sentence, of its paragraph, or of the text', () => {
    const text = '时间：2021年8月1日\n2019年5月开工。6月完工，2020年3月投产。\n今年7月验收，去年12月试车。';
    expect(scan(text).filter(({ kind }) => kind === 'date').map(({ iso }) => iso)).toEqual(['2021-08-01', '2019-05', '2019-06', '2020-03', '2021-07', '2020-12']);
  });
  it('tells what time a figure is about', () => {
    const text = '2021年产值50亿元，较2017年增长20%。利润3亿元。\n员工500人。';
    expect(scan(text).filter(({ kind }) => kind !== 'year').map(({ text: words, period }) => [words, period]))
      .toEqual([['50亿元', '2021'], ['20%', '2021'], ['3亿元', '2021'], ['500人', null]]);
  });
});

describe('the time of a figure', () => {
  it.each([
    ['is not the day of its publication', '2022年的账如下。统计局2023年2月28日发布的公报显示，全年产值为5亿元。', '2022'],
    ['is not that of a dateline', '2022年的账如下。新华社2月28日电（记者甲）全年产值为5亿元。', '2022'],
    ['is the month in which power was used', '2022年的账如下。2023年6月全社会用电量为5亿千瓦时。', '2023-06'],
    ['is the month in which a thing was brought out', '2022年的账如下。2023年6月，公司发布新品5款。', '2023-06'],
    ['is the year again where the quarter is over', '2022年四季度企稳，全年产值为5亿元。', '2022'],
    ['stays the year before where its end is compared with', '2022年6月末存款为5亿元，比上年末增加8亿元。', '2022-06'],
  ])('%s', (_, text, period) => expect(scan(text).findLast(({ kind }) => !['year', 'date', 'period', 'duration'].includes(kind))?.period).toBe(period));
});
