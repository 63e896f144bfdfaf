import { describe, expect, it } from 'vitest';
import { readEntities, readIndicators } from '../../pipeline/dataset/index.ts';
import { told } from '../support/dataset.ts';

const head = 'id,name_zh,name_en,wordings_zh,wordings_en,unit,entity,sources';
const indicators = (rows: string): ReturnType<typeof readIndicators> => readIndicators({ file: 'content/indicators.csv', text: `${head}\n${rows}` });

describe('readIndicators', () => {
  it('reads lists and makes units canonical', () => {
    const { value, findings } = indicators('gdp,地区生产总值,GDP,生产总值|GDP,gross domestic product,亿元,jinjiang,bureau | press\n');
    expect(findings).toEqual([]);
    expect(value).toEqual([{
      id: 'gdp', name: { zh: '地区生产总值', en: 'GDP' }, wordings: { zh: ['生产总值', 'GDP'], en: ['gross domestic product'] },
      unit: 'CNY', entity: 'jinjiang', sources: ['bureau', 'press'],
    }]);
  });

  it('tells every fault at its place', () => {
    const { value, findings } = indicators('gdp,甲,A,,,元,,\ngdp,乙,B,,,元,,\nGDP/x,丙,C,,,元,,\nshare,,,,,元元,,\nshort,丁,D\n');
    expect(told(findings)).toEqual([
      'indicators.csv:6:9 row-complete 3', 'indicators.csv:5:7 cell-required', 'indicators.csv:5:8 cell-required',
      'indicators.csv:3:1 list-id-unique gdp', 'indicators.csv:4:1 list-id-valid GDP/x', 'indicators.csv:5:11 unit-known 元元',
    ]);
    expect(value.map((indicator) => indicator.name.zh)).toEqual(['甲', '丙', '']);
  });

  it('tells an empty file and wrong columns', () => {
    expect(told(readEntities({ file: 'e.csv', text: '' }).findings)).toEqual(['e.csv:1:1 table-has-rows']);
    expect(told(readEntities({ file: 'e.csv', text: 'id,name_zh,name\nx,甲,A\n' }).findings)).toEqual(['e.csv:1:1 column-present name_en', 'e.csv:1:12 column-declared name']);
  });
});

it('readEntities reads ids and names', () => {
  expect(readEntities({ file: 'e.csv', text: 'id,name_zh,name_en\njinjiang,晋江市,Jinjiang\n' })).toEqual({ value: [{ id: 'jinjiang', name: { zh: '晋江市', en: 'Jinjiang' } }], findings: [] });
});
