import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: readonly string[]): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity: 'harbour', sources: [] });
const indicators = [indicator('firms', '家', ['规上企业']), indicator('shops', '家', ['商铺']), indicator('people', '人', ['常住人口']), indicator('gdp', 'CNY', ['地区生产总值', 'GDP']), indicator('revenue', 'CNY', ['一般公共预算收入', '预算收入'])];
const observations = [
  observe('firms/harbour/2021', { value: '1127', unit: '家' }), observe('shops/harbour/2021', { value: '1100', unit: '家', comparator: 'approx' }),
  observe('people/harbour/2021', { value: '83.8', unit: '万人' }), observe('gdp/harbour/2021', { value: '415.32', unit: '亿元' }), observe('revenue/harbour/2021', { value: '40.1', unit: '亿元' }),
];
const bind = (body: string) => bindBody(`2021年，${body}`, { observations, indicators });

describe('what is nearly so much', () => {
  it.each(['近1128家', '近1150家', '接近1200家', '将近1200家', '不到1130家', '逼近1150家', '上千家'])('may be a little less: %s', (words) => {
    expect(boundOf(bind(`港城规上企业${words}。`))).toEqual([expect.stringContaining('agrees-bound')]);
    expect(toldOf(bind(`港城规上企业${words}。`))).toEqual([]);
  });

  it.each(['近1100家', '近1300家', '近2000家', '近1190家', '不到1100家'])('is neither far less nor more: %s', (words) =>
    expect(toldOf(bind(`港城规上企业${words}。`))).toEqual([expect.stringContaining('warning sentence-agrees-with-data')]));

  it.each([['超1100家', []], ['不足1100家', []], ['超1120家', []], ['超1200家', ['warning sentence-agrees-with-data 1200家']], ['不足1000家', ['warning sentence-agrees-with-data 1000家']]])('data that are an about may be more or less: %s', (words, told) =>
    expect(toldOf(bind(`港城商铺${words}。`))).toEqual(told));
});

describe('a thing called after a plan', () => {
  it.each(['港城一般公共预算收入为41.0亿元。', '港城预算收入达到41亿元。'])('is no plan: %s', (body) =>
    expect(toldOf(bind(body))).toEqual([expect.stringContaining('sentence-agrees-with-data')]));

  it.each(['港城一般公共预算收入预算数为41亿元。', '港城一般公共预算收入预算安排41亿元。', '按预算，港城一般公共预算收入为41亿元。', '港城将有规上企业1300家。', '港城规上企业预计将近1500家。'])('may be planned: %s', (body) =>
    expect(toldOf(bind(body))).toEqual([]));
});

describe('a part of a place', () => {
  it.each(['港城市区常住人口60万人。', '港城区常住人口60万人。', '港城县常住人口60万人。', '港城中心城区常住人口60万人。', '港城镇常住人口60万人。'])('is not the place: %s', (body) =>
    expect(toldOf(bind(body))).toEqual([]));

  it('is not what its kind says: 港城市', () => expect(toldOf(bind('港城市常住人口60万人。'))).toEqual(['warning sentence-agrees-with-data 60万人']));
});

it('knows a thing by two of its names at once', () =>
  expect(boundOf(bind('港城GDP（地区生产总值）为415.23亿元。'))).toEqual(['415.23亿元 wording gdp/harbour/2021 differs']));
