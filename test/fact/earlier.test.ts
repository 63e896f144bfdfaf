import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: string): Indicator => ({ id, name: { zh, en: id }, wordings: { zh: [], en: [] }, unit, entity: 'harbour', sources: [] });
const indicators = [indicator('gdp', 'CNY', '地区生产总值'), indicator('deposits', 'CNY', '居民存款余额'), indicator('hnte', '家', '高新技术企业'), indicator('unemployment', '%', '失业率')];

/** The rows; `off` is added to each value. */
const rows = (off: number) => ([
  ['gdp', '2023', 1236.5, '亿元'], ['gdp', '2022', 1150, '亿元'], ['deposits', '2020', 500, '亿元'], ['deposits', '2023', 750, '亿元'],
  ['hnte', '2021', 58, '家'], ['hnte', '2023', 127, '家'], ['unemployment', '2023', 2.9, '%'], ['unemployment', '2022', 3.2, '%'],
] as const).map(([id, period, value, unit]) => observe(`${id}/harbour/${period}`, { value: String(value + off), unit, ...(unit === '%' && { sense: 'level' }) }));

const bind = (text: string, off: number) => bindBody(text, { observations: rows(off), indicators });
/** `58家 2021` of each figure that is bound. */
const bound = (text: string, off = 0): readonly string[] => boundOf(bind(text, off)).map((one) => one.replace(/ wording .*\/(\d+) (\w+)$/u, ' $1 $2'));

describe('a level told by its change', () => {
  it.each([
    ['居民存款余额从2020年的500亿元增至2023年的750亿元。', ['500亿元 2020', '750亿元 2023']],
    ['居民存款余额由2020年的500亿元增加到2023年的750亿元，增加250亿元。', ['500亿元 2020', '750亿元 2023']],
    ['2023年，居民存款余额从2020年的500亿元增至750亿元。', ['500亿元 2020', '750亿元 2023']],
    ['高新技术企业由2021年的58家增加到2023年的127家。', ['58家 2021', '127家 2023']],
    ['2023年，全县高新技术企业127家，比2021年的58家增长1.2倍。', ['127家 2023', '58家 2021']],
    ['2023年，港城地区生产总值1236.5亿元，上年为1150亿元。', ['1236.5亿元 2023', '1150亿元 2022']],
    ['2023年，港城地区生产总值1236.5亿元（上年为1150亿元）。', ['1236.5亿元 2023', '1150亿元 2022']],
    ['2023年，港城失业率2.9%，上年为3.2%。', ['2.9% 2023', '3.2% 2022']],
    ['2023年，失业率由上年的3.2%降至2.9%。', ['3.2% 2022', '2.9% 2023']],
  ])('is bound to its own time, and told where it differs: %s', (text, figures) => {
    expect(bound(text)).toEqual(figures.map((one) => `${one} agrees`));
    expect(bound(text, 1)).toEqual(figures.map((one) => `${one} differs`));
    expect(toldOf(bind(text, 1))).toEqual(figures.map((one) => `warning sentence-agrees-with-data ${one.split(' ')[0]}`));
  });

  it.each([
    ['without a time of its own', '2023年，居民存款余额从500亿元增至750亿元。'],
    ['of a part', '2023年，高新技术企业中国家级26家，比2021年的20家增加6家。'],
    ['of what was planned', '2023年，高新技术企业数比2021年的20家目标多6家。'],
    ['of something else', '2023年，利润为800亿元，上年为700亿元，地区生产总值未公布。'],
    ['of another place', '2023年，山城地区生产总值为800亿元，上年为700亿元。'],
  ])('%s is not accused: %s', (_, text) => {
    expect(toldOf(bind(text, 1))).toEqual([]);
  });

  it('is what the year before its sentence’s was, where one year is named', () => {
    expect(toldOf(bind('2023年，地区生产总值高于2021年，上年为1100亿元。', 1))).toEqual([]);
    expect(bound('到2025年，地区生产总值由2023年的1236.5亿元增加到2025年的1500亿元。')).toEqual(['1236.5亿元 2023 agrees']);
  });
});

it('a fact goes to the figure that has its number, though its short wording stands by another before', () => {
  const output: Indicator = { ...indicator('output', 'CNY', '规模以上工业总产值'), wordings: { zh: ['工业总产值'], en: [] } };
  const told = (text: string): readonly string[] => {
    const found = bindBody(text, { observations: [observe('output/harbour/2023', { value: '860.3', unit: '亿元' })], indicators: [output] });
    return [...boundOf(found), ...toldOf(found)];
  };
  expect(told('2023年，港城工业总产值900亿元，其中规模以上工业总产值860.3亿元。')).toEqual(['860.3亿元 wording output/harbour/2023 agrees']);
  expect(told('2023年，港城工业总产值900亿元。')).toEqual(['900亿元 wording output/harbour/2023 differs', 'warning sentence-agrees-with-data 900亿元']);
});
