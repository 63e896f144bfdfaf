import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../../pipeline/quantity/index.ts';
import { brief } from '../../support/quantities.ts';

const cells = (text: string): readonly string[] => brief(scanQuantities(text, { lang: 'zh' }).filter(({ table }) => table));
const lines = (...rows: readonly string[]): string => rows.join('\n');

describe('flattened tables, one cell a line', () => {
  it('take the unit of the line above and read columns of growth as per cent', () => {
    expect(cells(lines('单位：亿元', '指标', '绝对数', '比上年增长（%）', '地区生产总值', '2,986.41', '8.1', '第一产业', '23.5', '－1.6'))).toEqual([
      '2,986.41 money 298641000000 CNY', '8.1 percent 8.1 % growth', '23.5 money 2350000000 CNY', '－1.6 percent -1.6 % growth',
    ]);
  });
  it('take the unit of the row where there is a column of units', () => {
    expect(cells(lines('指标', '单位', '绝对数', '比上年增长（%）', '常住人口', '万人', '206.1', '0.3', '发电量', '亿千瓦时', '12.5', '4', '城镇化率', '%', '67.1', '—'))).toEqual([
      '206.1 count 2061000 人', '0.3 percent 0.3 % growth', '12.5 measure 1250000000 kWh', '4 percent 4 % growth', '67.1 percent 67.1 % level',
    ]);
  });
  it('take the unit of the head before that of the row; a dash in the column of units is no number', () => {
    expect(cells(lines('表1 出口', '商品名称', '单位', '数量', '比上年增长（%）', '金额（亿元）', '比上年增长（%）', '钢材', '万吨', '53', '-16.5', '31', '-14.8', '纺织品', '—', '—', '—', '106', '30.4'))).toEqual([
      '53 measure 530000 t', '-16.5 percent -16.5 % growth', '31 money 3100000000 CNY', '-14.8 percent -14.8 % growth', '106 money 10600000000 CNY', '30.4 percent 30.4 % growth',
    ]);
  });
  it('read rows of years and indices', () => {
    expect(cells(lines('年份', '户籍人口（万人）', '生产总值（亿元）', '2018', '43.6', '221.3', '2019', '43.1', '236.8'))).toEqual([
      '43.6 count 436000 人', '221.3 money 22130000000 CNY', '43.1 count 431000 人', '236.8 money 23680000000 CNY',
    ]);
    expect(cells(lines('表2 价格指数（上年=100）', '类别', '指数', '涨跌幅（%）', '总指数', '100.3', '0.3', '衣着', '99.1', '-0.9'))).toEqual([
      '100.3 index 100.3 point', '0.3 percent 0.3 % growth', '99.1 index 99.1 point', '-0.9 percent -0.9 % growth',
    ]);
  });
  it('let a part take the unit of the row above, with blank lines between cells', () => {
    expect(cells(['指标', '本月', '比去年同月增长(%)', '零售总额(亿元)', '14.53', '0.3', '# 批发业', '13.93', '-0.6'].join('\n\n'))).toEqual([
      '14.53 money 1453000000 CNY', '0.3 percent 0.3 % growth', '13.93 money 1393000000 CNY', '-0.6 percent -0.6 % growth',
    ]);
  });
  it('start anew after prose, and leave prose alone', () => {
    const text = lines('全年增长8.1%。', '单位：万元', '项目', '金额', '收入', '12', '支出', '8', '结余', '4', '以上为快报数，共3家单位上报。');
    expect(brief(scanQuantities(text, { lang: 'zh' }))).toEqual([
      '8.1% percent 8.1 % growth', '12 money 120000 CNY', '8 money 80000 CNY', '4 money 40000 CNY', '3家 count 3 家',
    ]);
  });
});

describe('tables whose fields are parted', () => {
  const rows = ['指标,1-5月,同比增长（%）', '社会消费品零售总额（亿元）,300.1,-2.3', '进出口总额（万美元）,12000,5.5'];
  it.each([['tabs', '\t'], ['wide gaps', '   '], ['full-width gaps', '　　']])('%s', (_, gap) => {
    expect(cells(rows.map((row) => row.replaceAll(',', gap)).join('\n'))).toEqual([
      '300.1 money 30010000000 CNY', '-2.3 percent -2.3 % growth', '12000 money 120000000 USD', '5.5 percent 5.5 % growth',
    ]);
  });
  it('single spaces between words and figures', () => {
    expect(cells(lines('产品名称 单位 产量 增长%', '水泥 万吨 512.6 -4.2', '发电量 亿千瓦时 86.3 12.5'))).toEqual([
      '512.6 measure 5126000 t', '-4.2 percent -4.2 % growth', '86.3 measure 8630000000 kWh', '12.5 percent 12.5 % growth',
    ]);
    expect(cells('项目 收入 5 596 6 473\n其他 支出 1 002 3 004')).toEqual([]);
  });
  it('units of each', () => {
    expect(cells('单位：万元\n项目\t金额\t每股（元/股）\n净利润\t8902.3\t0.52')).toEqual(['8902.3 money 89023000 CNY', '0.52 money 0.52 CNY']);
  });
  it('bars', () => {
    expect(cells('| 指标 | 数量（个） |\n| --- | --- |\n| 项目 | 12 |')).toEqual(['12 count 12 个']);
  });

  it('names and numbers that one space parts are rows below a line that names their unit', () => {
    expect(cells(lines('分季度营业收入（单位：万元）', '第一季度 18642.7', '第二季度 21305.4', '第三季度 20918.6'))).toEqual(['18642.7 money 186427000 CNY', '21305.4 money 213054000 CNY', '20918.6 money 209186000 CNY']);
    // Two lines are no table, and neither are lines of no unit.
    expect(cells(lines('单位：万元', '第一季度 18642.7', '第二季度 21305.4'))).toEqual([]);
    expect(cells(lines('得票如下', '甲组 21', '乙组 18', '丙组 9'))).toEqual([]);
  });

  it('a title that names amounts and their changes makes no per cents of the amounts', () => {
    expect(cells('各城成交套数及环比变化\n| 城市 | 8月 | 环比 |\n| --- | --- | --- |\n| 东城 | 1650 | 10.0% |\n| 西城 | 1100 | -12.0% |')).toEqual(['1650 count 1650', '10.0% percent 10 % growth', '1100 count 1100', '-12.0% percent -12 % growth']);
  });
});
