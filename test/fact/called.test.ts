import { describe, expect, it } from 'vitest';
import { callingsOf } from '../../pipeline/fact/bind/called.ts';
import type { Entity } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf } from '../support/binding.ts';
import { indicatorOf, observe } from '../support/fact.ts';

const places = (...names: readonly string[]): readonly Entity[] => names.map((zh) => ({ id: zh, name: { zh, en: zh } }));

describe('what an article calls a place', () => {
  it.each([
    ['by its title', '海潭', ['海潭'], '海潭县2023年经济运行', '产值居全市第二。', ['海潭', '海潭县']],
    ['by 全县', '海潭', ['海潭'], '经济运行', '海潭县产值居前。全县企业48家。', ['海潭', '海潭县']],
    ['short, where the list has it long', '海潭县', ['海潭县'], '海潭县2023年经济运行', '海潭产值居前。', ['海潭县', '海潭']],
    ['a banner', '海潭', ['海潭'], '经济运行', '海潭旗产值居前。全旗企业48家。', ['海潭', '海潭旗']],
  ])('is that place with its level: %s', (_, name, listed, title, text, expected) => {
    expect(callingsOf(name, places(...listed), title, `${title}\n${text}`)).toEqual(expected);
  });

  it.each([
    ['where the text speaks of a city', '海潭', ['海潭'], '经济运行', '海潭县产值居前。全县企业48家。全市企业480家。'],
    ['where another level stands behind the name', '海潭', ['海潭'], '海潭县经济运行', '海潭市产值居前，海潭县次之。'],
    ['where nothing says whose text it is', '海潭', ['海潭'], '经济运行', '海潭县产值居前。'],
    ['where a list names it so', '海潭', ['海潭', '海潭县'], '海潭县经济运行', '海潭县产值居前。'],
    ['where a list names it short', '海潭县', ['海潭', '海潭县'], '海潭县经济运行', '海潭产值居前。'],
    ['where the words only begin as a level does', '海潭', ['海潭'], '海潭市场见闻', '海潭市场里，海潭区域内。全市企业48家。'],
  ])('is another place %s', (_, name, listed, title, text) => {
    expect(callingsOf(name, places(...listed), title, `${title}\n${text}`)).toEqual([name]);
  });

  it('bears signs that patterns have', () => {
    expect(callingsOf('海(潭', places('海(潭'), '海(潭县', '海(潭县')).toEqual(['海(潭', '海(潭县']);
  });
});

const told = (body: string, value: string): readonly string[] => {
  const bound = bindBody(body, { observations: [observe('revenue/harbour/2023', { value, unit: '亿元' })], indicators: [{ ...indicatorOf('revenue', 'CNY'), name: { zh: '一般公共预算收入', en: 'Revenue' } }] });
  return [...boundOf(bound), ...toldOf(bound)];
};

describe('a figure of a place with its level', () => {
  it('is held against the data where the article is about that place', () => {
    const text = '2023年，港城县一般公共预算收入62.4亿元。\n\n全县平稳。';
    expect(told(text, '62.4')).toEqual(['62.4亿元 wording revenue/harbour/2023 agrees']);
    expect(told(text, '63.5')).toEqual(['62.4亿元 wording revenue/harbour/2023 differs', 'warning sentence-agrees-with-data 62.4亿元']);
  });

  it('is not accused where it may be another’s', () => {
    expect(told('2023年，港城县一般公共预算收入62.4亿元。\n\n全市平稳，全县向好。', '63.5')).toEqual([]);
    expect(told('2023年，港城县城一般公共预算收入62.4亿元。\n\n全县平稳。', '63.5')).toEqual([]);
  });
});
