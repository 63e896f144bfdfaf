import { describe, expect, it } from 'vitest';
import { waivedBy } from '../../pipeline/finding/index.ts';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, notesOf, toldOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: readonly string[]): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity: 'harbour', sources: [] });
const indicators = [
  indicator('first', 'CNY', ['第一产业增加值']), indicator('second', 'CNY', ['第二产业增加值']),
  indicator('first_growth', '%', ['第一产业增加值增速']), indicator('second_growth', '%', ['第二产业增加值增速']),
  indicator('making_growth', '%', ['制造业增加值增长', '制造业增长']), indicator('income_growth', '%', ['居民收入增长']), indicator('meat', 't', ['肉类产量']), indicator('pork', 't', ['猪肉产量']),
  indicator('spending', 'CNY', ['科研经费']), indicator('pull', 'pp', ['投资拉动']),
];
const rate = (id: string, value: string) => observe(`${id}/harbour/2022`, { value, unit: '%', sense: 'growth' }, { basis: 'real' });
const observations = [
  observe('first/harbour/2022', { value: '88345', unit: '亿元' }), observe('second/harbour/2022', { value: '483164', unit: '亿元' }),
  rate('first_growth', '4.1'), rate('second_growth', '3.8'), rate('making_growth', '-2.7'), rate('income_growth', '2.9'),
  observe('meat/harbour/2022', { value: '9227', unit: '万吨' }), observe('pork/harbour/2022', { value: '5541', unit: '万吨' }),
  observe('spending/harbour/2022', { value: '100', unit: '亿元' }), observe('spending/hill/2022', { value: '3835.4', unit: '亿元' }),
  observe('pull/harbour/2022', { value: '1.5', unit: '个百分点', sense: 'level' }),
];
const bind = (body: string) => bindBody(body, { observations, indicators });

const table = (head: string, ...rows: readonly string[]): string => [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');

describe('a rate and what grows', () => {
  it.each([
    ['behind the level of the same thing', '2022年，第一产业增加值为88345亿元，增长4.1%。', ['88345亿元 wording first/harbour/2022 agrees', '4.1% wording first_growth/harbour/2022 agrees']],
    ['of a series that leaves its head out', '2022年，第一产业增加值为88345亿元，增长4.1%；第二产业为483164亿元，增长3.8%。',
      ['88345亿元 wording first/harbour/2022 agrees', '4.1% wording first_growth/harbour/2022 agrees', '483164亿元 wording second/harbour/2022 agrees', '3.8% wording second_growth/harbour/2022 agrees']],
    ['a decline that the data write as a growth below zero', '2022年，制造业下降2.7%。', ['2.7% wording making_growth/harbour/2022 agrees']],
    ['points that something contributes', '2022年，投资拉动增长1.5个百分点。', ['1.5个百分点 wording pull/harbour/2022 agrees']],
    ['real, and the words say so', '2022年，居民收入实际增长2.9%。', ['2.9% wording income_growth/harbour/2022 agrees']],
  ])('are bound: %s', (_, body, expected) => expect(boundOf(bind(body))).toEqual(expected));

  it('are told where the data say a growth and the text a decline', () =>
    expect(toldOf(bind('2022年，全市第一产业增加值下降4.1%。'))).toEqual(['warning sentence-agrees-with-data 4.1%']));

  it.each([
    ['a fall against a rise', '2022年，全市第一产业增加值下降4.1%。', '句中是“下降4.1%”，数据中 first_growth/harbour/2022 是增长4.1%（来源：A）：方向相反，相差8.2个百分点', 'the data say up 4.1% for first_growth/harbour/2022 (source: “A”): they go opposite ways and are 8.2 percentage points apart', ['下降4.1%', '增长4.1%']],
    ['a rise against a fall that the data write as a growth below zero', '2022年，全市制造业增长2.7%。', '句中是“增长2.7%”，数据中 making_growth/harbour/2022 是下降2.7%（来源：A）：方向相反，相差5.4个百分点', 'the data say down 2.7%', ['增长2.7%', '下降2.7%']],
    ['a deeper fall', '2022年，全市制造业下降3.2%。', '是下降2.7%（来源：A）：句中的降幅大0.5个百分点', 'the sentence says a fall 0.5 percentage points larger', ['3.2%', '2.7%']],
    ['a lesser fall', '2022年，全市制造业下降1.7%。', '是下降2.7%（来源：A）：句中的降幅小1个百分点', 'a fall 1 percentage point smaller', ['1.7%', '2.7%']],
    ['two rises', '2022年，全市第一产业增加值增长4.5%。', '句中是“增长4.5%”，数据中 first_growth/harbour/2022 是增长4.1%（来源：A）：句中多0.4个百分点', 'the data say up 4.1% for first_growth/harbour/2022 (source: “A”): the sentence says 0.4 percentage points more', ['4.5%', '4.1%']],
  ] as const)('are told by the way they go: %s', (_, body, zh, en, [words, found]) => {
    const result = bind(body);
    expect(notesOf(result, 'zh')[0]).toContain(zh);
    expect(notesOf(result, 'en')[0]).toContain(en);
    expect(result.findings.map(waivedBy)).toMatchObject([{ words, found }]);
  });

  it.each([
    ['the rate of another level', '2022年，各业利润不一。制造业为64150亿元，下降2.7%。'],
    ['a nominal rate where the data are real', '2022年，居民收入名义增长2.9%。'],
  ])('are not bound, nor doubted: %s', (_, body) => {
    const bound = bind(body);
    expect(boundOf(bound)).toEqual([]);
    expect(toldOf(bound)).toEqual([]);
  });
});

describe('what stands around a figure', () => {
  it('names a part by as much of its name as its whole leaves', () =>
    expect(boundOf(bind('2022年，肉类产量为9227万吨，其中猪肉为5541万吨。'))).toEqual(['9227万吨 wording meat/harbour/2022 agrees', '5541万吨 wording pork/harbour/2022 agrees']));

  it('names a place of a series of the thing just spoken of', () =>
    expect(boundOf(bind('2022年，港城科研经费为100亿元。各地之中，山城的3835.4亿元最多。'))).toEqual(['100亿元 wording spending/harbour/2022 agrees', '3835.4亿元 wording spending/hill/2022 agrees']));

  it('is no time where it is the day of publication', () =>
    expect(boundOf(bind('2022年的账如下。市统计局2023年2月28日发布的公报显示，全年第一产业增加值为88345亿元。'))).toEqual(['88345亿元 wording first/harbour/2022 agrees']));

  it('goes back from a quarter to the year', () =>
    expect(boundOf(bind('2022年四季度企稳，全年第一产业增加值为88345亿元。'))).toEqual(['88345亿元 wording first/harbour/2022 agrees']));

  it('counts a company’s figure for nobody else where it differs', () =>
    expect(toldOf(bind('一家公司2022年表现突出，第一产业增加值为3亿元。'))).toEqual(['info binding-clear 3亿元']));

  it('is bound with its place untold where nobody else is spoken of', () =>
    expect(toldOf(bind('2022年，第一产业增加值为88300亿元。'))).toEqual(['warning sentence-agrees-with-data 88300亿元']));
});

describe('a cell of a table', () => {
  it('is bound by the heads of its row and column', () => {
    const body = `2022年的数如下。\n\n${table('| 项目 | 2022年 | 比上年增长 |', '| 第一产业增加值 | 88345亿元 | 增长4.1% |', '| 其中：猪肉产量（万吨） | 5541万吨 | 增长1.0% |')}`;
    expect(boundOf(bind(body))).toEqual([
      '88345亿元 wording first/harbour/2022 agrees', '4.1% wording first_growth/harbour/2022 agrees', '5541万吨 wording pork/harbour/2022 agrees',
    ]);
  });

  it('is told where it differs, and left alone under a head that says more', () => {
    expect(toldOf(bind(table('| 项目 | 2022年 |', '| 猪肉产量 | 5540万吨 |')))).toEqual(['warning sentence-agrees-with-data 5540万吨']);
    expect(boundOf(bind(table('| 项目 | 2022年出口 |', '| 猪肉产量 | 5541万吨 |')))).toEqual([]);
  });

  it('is that of the place which the other head names', () =>
    expect(boundOf(bind(table('| 地区 | 2022年科研经费 |', '| 山城 | 3835.4亿元 |', '| 港城 | 100亿元 |')))).toEqual([
      '3835.4亿元 wording spending/hill/2022 agrees', '100亿元 wording spending/harbour/2022 agrees',
    ]));
});
