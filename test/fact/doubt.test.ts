import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf, unitOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: readonly string[], entity: string | null = 'harbour'): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity, sources: ['a'] });
const indicators = [indicator('gdp', 'CNY', ['地区生产总值']), indicator('people', '人', ['常住人口'], null)];
const money = (period: string, value: string, more: Parameters<typeof observe>[2] = {}) => observe(`gdp/harbour/${period}`, { value, unit: '亿元' }, more);
const observations = [
  money('2020', '390.4'), money('2021', '415.32'), money('2021', '412.7', { from: 'b', status: 'preliminary' }),
  observe('people/harbour/2021', { value: '45.2', unit: '万人' }), observe('people/hill/2021', { value: '38.6', unit: '万人' }),
];
const bind = (body: string) => bindBody(body, { observations, indicators });

describe('what cannot be told', () => {
  it.each([
    ['no time, the number shown', '港城地区生产总值为415.32亿元。', '415.32亿元'],
    ['no time, one not shown', '港城地区生产总值为412.7亿元。', '412.7亿元'],
    ['no time, nobody’s number', '港城地区生产总值达到419.4亿元。', '419.4亿元'],
    ['no place', '2021年，常住人口为45.2万人。', '45.2万人'],
    ['another currency', '2021年，港城地区生产总值为415.32亿美元。', '415.32亿美元'],
  ])('is said: %s', (_, body, figure) => {
    expect(toldOf(bind(body))).toEqual([`info binding-clear ${figure}`]);
    expect(boundOf(bind(body))).toEqual([]);
  });

  it.each([
    ['a number without time and place that is nobody’s', '地区生产总值为419.4亿元。'],
    ['a number without place that is nobody’s', '2021年，常住人口为45.9万人。'],
    ['a place that no list names', '2021年，全省常住人口为45.2万人。'],
    ['a plan without time', '港城地区生产总值力争达到419.4亿元。'],
    ['another number of another currency', '2021年，港城地区生产总值为60.1亿美元。'],
    ['a part', '港城地区生产总值的三分之一，为138.4亿元。'],
  ])('is not asked of %s', (_, body) => expect(toldOf(bind(body))).toEqual([]));

  it('is no reason to accuse a part of being another number', () => expect(toldOf(bind('2021年，港城地区生产总值的三分之一，为138.4亿元。'))).toEqual([]));

  it('does not let an editor bind other things than the data count', () => {
    const firms = [observe('firms/harbour/2021', { value: '1127', unit: '家' })];
    const told = (text: string) => toldOf(bindBody(`港城有桥梁${text}。`, { units: [unitOf('u1', `港城有桥梁${text}。`, null)], observations: firms, indicators: [indicator('firms', '家', ['企业'])], bindings: [{ unit: 'u1', text, fact: 'firms/harbour/2021' }] })).map((one) => one.split(' ')[1]);
    expect(told('7座')).toEqual(['binding-unit-fits']);
    expect(told('1127户')).toEqual([]);
    expect(told('1126个')).toEqual(['sentence-agrees-with-data']);
  });

  it('is not asked of the same sum told once more in dollars', () =>
    expect(boundOf(bind('2021年，港城地区生产总值为415.32亿元（约合64.4亿美元）。'))).toEqual(['415.32亿元 wording gdp/harbour/2021 agrees']));
});
