import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: readonly string[]): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity: 'harbour', sources: [] });
const indicators = [
  indicator('gdp', 'CNY', ['地区生产总值', 'GDP']), indicator('growth', '%', ['GDP增长']), indicator('firms', '家', ['规上企业']),
  indicator('urban', 'CNY', ['城镇居民收入']), indicator('rural', 'CNY', ['农村居民收入']),
];
const money = (id: string, value: string) => observe(id, { value, unit: '亿元' });
const rate = (id: string, value: string) => observe(id, { value, unit: '%', sense: 'growth' });
const firms = (id: string, value: string) => observe(id, { value, unit: '家' });
const observations = [
  money('gdp/harbour/2019', '254.2'), money('gdp/harbour/2020', '261.6'), money('gdp/harbour/2021', '298.6'), money('gdp/hill/2021', '150.7'),
  rate('growth/harbour/2020', '1.8'), rate('growth/harbour/2021', '10.5'), firms('firms/harbour/2020', '252'), firms('firms/harbour/2021', '409'), firms('firms/hill/2021', '77'),
  observe('urban/harbour/2021', { value: '47412', unit: '元' }), observe('rural/harbour/2021', { value: '18931', unit: '元' }),
];
const bind = (body: string) => bindBody(body, { observations, indicators });
/** `gdp/harbour/2020` of each bound figure, with its agreement where it differs. */
const facts = (body: string): readonly string[] => bind(body).value.flatMap(({ by, factId, agreement }) => (by === null ? [] : [agreement === 'differs' ? `${factId} differs` : factId]));

const twoYears = ['gdp/harbour/2020', 'gdp/harbour/2021'];

describe('a list that 分别 deals out', () => {
  it.each([
    ['over years', '2020年和2021年，GDP分别为261.6亿元和298.6亿元。', twoYears],
    ['over years behind the thing', '港城GDP在2020年、2021年分别达到261.6亿元、298.6亿元。', twoYears],
    ['over three', '2019年、2020年和2021年，地区生产总值依次为254.2亿元、261.6亿元和298.6亿元。', ['gdp/harbour/2019', ...twoYears]],
    ['over the years of a span', '2019—2021年，港城地区生产总值分别为254.2亿元、261.6亿元和298.6亿元。', ['gdp/harbour/2019', ...twoYears]],
    ['twice', '2020年和2021年，港城GDP分别为261.6亿元和298.6亿元，分别增长1.8%和10.5%。', [...twoYears, 'growth/harbour/2020', 'growth/harbour/2021']],
    ['over places', '2021年，港城和山城的GDP分别为298.6亿元和150.7亿元，规上企业分别有409家、77家。', ['gdp/harbour/2021', 'gdp/hill/2021', 'firms/harbour/2021', 'firms/hill/2021']],
    ['over things of one unit', '2021年，港城城镇居民收入和农村居民收入分别为47412元和18931元。', ['urban/harbour/2021', 'rural/harbour/2021']],
  ])('gives each figure its own, %s', (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
    expect(toldOf(bind(body))).toEqual([]);
  });

  it('tells of the one that is not the data’s', () => {
    expect(facts('2020年和2021年，规上企业分别为252家和410家。')).toEqual(['firms/harbour/2020', 'firms/harbour/2021 differs']);
    expect(toldOf(bind('2021年港城与山城GDP分别为298.6亿元和160亿元。'))).toEqual(['warning sentence-agrees-with-data 160亿元']);
  });

  it.each([
    ['as many years as places are listed', '2020年和2021年，港城和山城GDP分别为261.6亿元和298.6亿元。'],
    ['it is a plan', '力争2020年和2021年，港城GDP分别为300亿元和400亿元。'],
    ['it is what is added', '2020年和2021年，港城规上企业分别新增20家和30家。'],
    ['the clause says more than the thing', '2020年和2021年，港城GDP中来自夜市的分别为3亿元和4亿元。'],
  ])('binds nothing where %s', (_, body) => {
    expect(facts(body)).toEqual([]);
    expect(toldOf(bind(body))).toEqual([]);
  });

  it.each([
    ['years', '港城2020年、2021年地区生产总值261.6亿元、298.6亿元。', twoYears],
    ['years, the later first', '2021年、2020年港城地区生产总值为298.6亿元、261.6亿元。', twoYears.toReversed()],
    ['years without their word', '港城2020、2021两年地区生产总值为261.6亿元和298.6亿元。', twoYears],
    ['places', '2021年，山城、港城地区生产总值150.7亿元、298.6亿元。', ['gdp/hill/2021', 'gdp/harbour/2021']],
    ['things', '2021年，港城城镇居民收入、农村居民收入47412元、18931元。', ['urban/harbour/2021', 'rural/harbour/2021']],
  ])('need not be announced, of %s', (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
    expect(toldOf(bind(body))).toEqual([]);
  });

  it.each([
    ['two places', '2021年，港城、山城地区生产总值449.3亿元。'],
    ['two years', '2020年、2021年，港城地区生产总值560.2亿元。'],
    ['two things', '2021年，港城城镇居民收入、农村居民收入66343元。'],
    ['fewer than are listed', '2019年、2020年、2021年，港城地区生产总值为261.6亿元、298.6亿元。'],
  ])('gives none of them what is of all together, or cannot be dealt out: %s', (_, body) => {
    expect(facts(body)).toEqual([]);
    expect(toldOf(bind(body))).toEqual([]);
  });

  it('is over where the thing is named anew', () => {
    expect(facts('2021年，港城城镇居民收入、农村居民收入都增加了，城镇居民收入为47412元。')).toEqual(['urban/harbour/2021']);
    expect(facts('2021年，港城地区生产总值298.6亿元，规上企业409家。')).toEqual(['gdp/harbour/2021', 'firms/harbour/2021']);
  });

  it('says of each figure of what time it is, bound or not', () =>
    expect(bind('2020年和2021年，夜市收入分别为3亿元和4亿元。').value.map(({ period }) => period)).toEqual(['2020', '2021', '2020', '2021']));

  it('takes time in proportion to its length', () => {
    const started = performance.now();
    bind(`2020年和2021年，${'港城GDP分别为261.6亿元和298.6亿元，'.repeat(400)}`);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(boundOf(bind('2020年和2021年，分别'.repeat(50)))).toEqual([]);
  });
});
