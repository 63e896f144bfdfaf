import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, notesOf, toldOf, unitOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, unit: string, zh: readonly string[], sources: readonly string[] = []): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity: 'harbour', sources });
const indicators = [
  indicator('gdp', 'CNY', ['地区生产总值', 'GDP'], ['a', 'b']), indicator('output', 'CNY', ['规上产值', '规模以上工业总产值']), indicator('firms', '家', ['规上企业']),
  indicator('hnte', '家', ['高新技术企业', '高企']), indicator('share', '%', ['占比', '比重']), indicator('growth', '%', ['GDP增长']), indicator('rank', 'rank', ['综合实力']),
  indicator('teams', '个', ['科研团队']), indicator('labs', '个', ['实验室']), indicator('multiple', 'x', ['合同额']),
];
const gdp = { value: '2986.41', unit: '亿元' };
const here = { unitId: 'u1' };

const withRows = (sentence: string, ...observations: readonly ReturnType<typeof observe>[]) => bindBody(sentence, { units: [unitOf('u1', sentence, null)], observations, indicators });

describe('a row of the data that names the sentence', () => {
  it.each([
    ['the same number', '全年完成2986.41亿元。', observe('gdp/harbour/2021', gdp, here), ['2986.41亿元 cell gdp/harbour/2021 agrees']],
    ['one that is rounded', '全年完成2986.4亿元。', observe('gdp/harbour/2021', gdp, here), ['2986.4亿元 cell gdp/harbour/2021 agrees-rounded']],
    ['about, rounded to its last digit', '全年约3000亿元。', observe('gdp/harbour/2021', gdp, here), ['3000亿元 cell gdp/harbour/2021 agrees-rounded']],
    ['a bound by its name', 'GDP超2900亿元。', observe('gdp/harbour/2021', gdp, here), ['2900亿元 cell gdp/harbour/2021 agrees-bound']],
    ['another classifier', '共有44个。', observe('firms/harbour/2021', { value: '44', unit: '家' }, here), ['44个 cell firms/harbour/2021 agrees']],
    ['a doubling', '合同额翻番。', observe('multiple/harbour/2021', { value: '2', unit: '倍', sense: 'level' }, here), ['翻番 cell multiple/harbour/2021 agrees']],
  ])('binds %s', (_, sentence, observation, expected) => {
    const bound = withRows(sentence, observation);
    expect(boundOf(bound)).toEqual(expected);
    expect(toldOf(bound)).toEqual([]);
  });

  it('lets the nearest name decide among equal numbers', () => {
    const bound = withRows('科研团队有9个，重点实验室也有9个。', observe('labs/harbour/2021', { value: '9', unit: '个' }, here), observe('teams/harbour/2021', { value: '9', unit: '个' }, here));
    expect(boundOf(bound)).toEqual(['9个 cell teams/harbour/2021 agrees', '9个 cell labs/harbour/2021 agrees']);
  });

  it('tells of equal numbers that nothing tells apart, and binds neither', () => {
    const bound = withRows('前者9个，后者9个。', observe('labs/harbour/2021', { value: '9', unit: '个' }, here), observe('teams/harbour/2021', { value: '9', unit: '个' }, here));
    expect(boundOf(bound)).toEqual([]);
    expect(toldOf(bound)).toEqual(['warning binding-clear 9个', 'warning binding-clear 9个']);
  });

  it('binds a number that differs where nothing else is left for the row, and tells by how much', () => {
    const bound = withRows('高新技术企业2020年为252家，2021年为409家。', observe('hnte/harbour/2020', { value: '252', unit: '家' }, here), observe('hnte/harbour/2021', { value: '410', unit: '家' }, here));
    expect(boundOf(bound)).toEqual(['252家 cell hnte/harbour/2020 agrees', '409家 cell hnte/harbour/2021 differs']);
    expect(toldOf(bound)).toEqual(['warning sentence-agrees-with-data 409家']);
    expect(bound.findings[0]?.place).toEqual({ file: 'a.md', line: 5, column: 24 });
    expect(notesOf(bound, 'en')[0]).toContain('the data say 410 for hnte/harbour/2021 (source: “A”): the sentence says 1 (0.24%) less');
    expect(notesOf(bound, 'zh')[0]).toContain('hnte/harbour/2021 是410家（来源：A）：句中少1家（0.24%）');
  });

  it('says whose number a sentence has that is not the one shown', () => {
    const rows = [observe('gdp/harbour/2021', gdp, here), observe('gdp/harbour/2021', { ...gdp, value: '2980.2' }, { from: 'a', status: 'preliminary', asOf: '2022-01' }), observe('gdp/harbour/2021', { ...gdp, value: '2991' }, { from: 'b', asOf: '2023' })];
    const told = (sentence: string) => [...notesOf(withRows(sentence, ...rows), 'en'), ...notesOf(withRows(sentence, ...rows), 'zh')];
    const [en, zh] = told('2021年，港城GDP为2980.2亿元。');
    expect(en).toContain('the sentence says RMB 621 million (0.21%) less; the sentence has the preliminary number of “A” (2022-01). ');
    expect(zh).toContain('句中少6.21亿元（0.21%）；句中的数是“A”的初步数（2022-01）。');
    expect(told('2021年，港城GDP为2980亿元。')[0]).toContain('the preliminary number of “A”');
    expect(told('2021年，港城GDP为2991亿元。')[0]).toContain('; the sentence has the number of “B” (2023). ');
    expect(told('2021年，港城GDP为2970亿元。')[0]).not.toContain('the sentence has');
  });

  it('says why the number shown comes before the one that the sentence has, not before others', () => {
    const rows = [observe('gdp/harbour/2021', gdp, { from: 'a' }), observe('gdp/harbour/2021', { ...gdp, value: '2980.2' }, { from: 'a', status: 'preliminary', asOf: '2022-01' }), observe('gdp/harbour/2021', { ...gdp, value: '2991' }, { from: 'b', asOf: '2023' })];
    const whyOf = (sentence: string) => withRows(sentence, ...rows).findings[0]?.params?.['whyEn'];
    expect(whyOf('2021年，港城GDP为2991亿元。')).toContain('the `sources` of indicators.csv');
    expect(whyOf('2021年，港城GDP为2980.2亿元。')).toContain('comes before a preliminary one');
  });

  it('tells ranks apart as ranks', () => {
    const bound = withRows('综合实力居第4位。', observe('rank/harbour/2021', { value: '3', unit: 'rank' }, here));
    expect(notesOf(bound, 'en')[0]).toContain('the sentence ranks it 1 place lower (4th, not 3rd). ');
    expect(notesOf(bound, 'zh')[0]).toContain('句中的名次低1位（是第4位，不是第3位）');
    expect(notesOf(withRows('综合实力居首位。', observe('rank/harbour/2021', { value: '3', unit: 'rank' }, here)), 'en')[0]).toContain('2 places higher (1st, not 3rd)');
  });

  it('tells a multiple that is more by a number, not by that many times', () => {
    const bound = withRows('合同额增长2倍。', observe('multiple/harbour/2021', { value: '1', unit: '倍', sense: 'growth' }, here));
    expect(notesOf(bound, 'en')[0]).toContain('the sentence says a multiple higher by 1. ');
    expect(notesOf(bound, 'zh')[0]).toContain('句中的倍数大1。');
  });

  it('quotes the words that bound a figure', () => {
    const bound = withRows('高新技术企业超过500家。', observe('hnte/harbour/2021', { value: '410', unit: '家' }, here));
    expect(notesOf(bound, 'zh')[0]).toContain('句中是“超过500家”');
  });

  it('tells why another source’s number is shown', () => {
    const bound = withRows('GDP为2986亿元。', observe('gdp/harbour/2021', { ...gdp, value: '2990' }), observe('gdp/harbour/2021', { ...gdp, value: '2986' }, { ...here, from: 'b' }));
    expect(boundOf(bound)).toEqual(['2986亿元 cell gdp/harbour/2021 differs']);
    expect(notesOf(bound, 'en')[0]).toContain('because the `sources` of indicators.csv put this source first');
  });

  it.each([
    ['a table’s minus and the text’s fall', '-0.64', 'growth', '利润率为6.09%，下降0.64个百分点。', 'agrees'],
    ['what is higher by less than nothing, and a fall', '-0.64', 'higher', '利润率为6.09%，下降0.64个百分点。', 'agrees'],
    ['what is higher by less than nothing, and what is lower', '-0.64', 'higher', '利润率低于全国0.64个百分点。', 'agrees'],
    ['a rise and a fall', '0.64', 'higher', '利润率为6.09%，下降0.64个百分点。', 'differs'],
    ['a table’s level below zero and a fall', '-0.5', 'level', '净出口使增速下降0.5个百分点。', 'agrees'],
    ['a bound of the fall', '-0.64', 'growth', '利润率为6.09%，下降超过0.6个百分点。', 'agrees-bound'],
  ] as const)('makes signs and senses meet: %s', (_, value, sense, sentence, expected) => {
    const units = [unitOf('u1', sentence, null)];
    const text = /[\d.]+个百分点/u.exec(sentence)?.[0] ?? '';
    const observations = [observe('change/harbour/2021', { value, unit: '个百分点', sense })];
    const change = [indicator('change', 'pp', ['利润率', '变动'])];
    const bound = bindBody(sentence, { units, observations, indicators: change, bindings: [{ unit: 'u1', text, fact: 'change/harbour/2021' }] });
    expect(bound.value.map(({ agreement }) => agreement).filter((one) => one !== null)).toEqual([expected]);
    const byRow = bindBody(sentence, { units, observations: observations.map((one) => ({ ...one, unitId: 'u1' })), indicators: change });
    expect(byRow.value.map(({ agreement }) => agreement).filter((one) => one !== null)).toEqual([expected]);
  });

  it('does not take a threshold for the number of the row', () => {
    const bound = withRows('产值超亿元的企业有12家，另有3家。', observe('gdp/harbour/2021', gdp, here), observe('firms/harbour/2021', { value: '12', unit: '家' }, here));
    expect(boundOf(bound)).toEqual(['12家 cell firms/harbour/2021 agrees']);
    expect(toldOf(bound)).toEqual(['warning cell-states-sentence 2986.41亿元']);
  });

  it('says so where the sentence has no figure for it, but not of a first place in words', () => {
    expect(toldOf(withRows('全年平稳。', observe('gdp/harbour/2021', gdp, here)))).toEqual(['warning cell-states-sentence 2986.41亿元']);
    expect(toldOf(withRows('综合实力连年居首。', observe('rank/harbour/2021', { value: '1', unit: 'rank' }, here)))).toEqual([]);
  });
});

describe('the wording', () => {
  const facts = [
    observe('gdp/harbour/2021', gdp), observe('gdp/harbour/2022', { ...gdp, value: '3200' }), observe('output/harbour/2021', { value: '6926.38', unit: '亿元' }), observe('gdp/hill/2021', { ...gdp, value: '4748' }),
    observe('firms/harbour/2021', { value: '2389', unit: '家' }), observe('hnte/harbour/2021', { value: '409', unit: '家' }), observe('hnte/harbour/2020', { value: '252', unit: '家' }),
    observe('growth/harbour/2021', { value: '10.5', unit: '%', sense: 'growth' }),
  ];
  const bind = (body: string) => bindBody(body, { observations: facts, indicators });

  it.each([
    ['with its year', '2021年，港城GDP为2986.41亿元。', ['2986.41亿元 wording gdp/harbour/2021 agrees']],
    ['in a series', '高新技术企业2020年为252家，2021年为409家。', ['252家 wording hnte/harbour/2020 agrees', '409家 wording hnte/harbour/2021 agrees']],
    ['of another place that is named', '2021年，山城GDP为4748亿元。', ['4748亿元 wording gdp/hill/2021 agrees']],
    ['of a growth, which is no level', '2021年，港城GDP增长10.5%。', ['10.5% wording growth/harbour/2021 agrees']],
    ['of the year of the paragraph', '2021年形势向好。港城GDP达2986.4亿元。', ['2986.4亿元 wording gdp/harbour/2021 agrees-rounded']],
  ])('binds a figure %s', (_, body, expected) => {
    const bound = bind(body);
    expect(boundOf(bound)).toEqual(expected);
    expect(toldOf(bound)).toEqual([]);
  });

  it('binds a figure that differs where words, place and year leave no doubt', () => {
    const bound = bind('2021年，全市规上产值达到6930亿元。');
    expect(boundOf(bound)).toEqual(['6930亿元 wording output/harbour/2021 differs']);
    expect(notesOf(bound, 'en')[0]).toContain('the sentence says RMB 362 million (0.052%) more. Charts and key figures show the data’s, because no other source gives it.');
  });

  it.each([
    ['a part of it', '2021年，港城GDP的三分之一即990亿元来自外贸。'],
    ['of a place that no list names', '2021年，全省GDP为48810亿元。'],
    ['a plan', '力争2021年港城GDP达到3000亿元。'],
    ['by when', '到2021年，港城GDP达到3000亿元。'],
    ['an increase', '2021年，港城GDP增加270亿元。'],
    ['of another thing with a longer name', '2021年，港城规上企业协会会员为120家。'],
    ['of a year without a fact', '2015年，港城GDP为1600亿元。'],
    ['a threshold behind the figure', '2021年，港城规上产值6926.38亿元，产值超亿元的企业不少。'],
  ])('does not accuse %s', (_, body) => {
    const bound = bind(body);
    expect(boundOf(bound).filter((one) => one.endsWith('differs'))).toEqual([]);
    expect(toldOf(bound)).toEqual([]);
  });

  it.each([
    ['no time is told', '港城规上企业有2389家。', 'it is not clear which fact “2389家” states: the text does not say of what time'],
    ['the time is an earlier sentence’s and the number differs', '2021年形势向好。港城GDP达3000亿元。', 'its time is told by an earlier sentence only'],
    ['the place is named in another clause and the number differs', '2021年，山城建市三十年，GDP为3000亿元。', 'the sentence does not say of where, and the number differs. It may be gdp/hill/2021'],
    ['nobody says of where and the number differs', '一家公司落户，2021年产值很大，规上产值3亿元。', 'the sentence does not say of where'],
  ])('is in doubt where %s', (_, body, expected) => {
    const bound = bind(body);
    expect(boundOf(bound)).toEqual([]);
    expect(bound.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(['info binding-clear']);
    expect(notesOf(bound, 'en')[0]?.toLowerCase()).toContain(expected.toLowerCase());
  });

  it('is in doubt where two indicators have the same name', () => {
    const twice = [...indicators, indicator('gdp_old', 'CNY', ['GDP'])];
    const bound = bindBody('2021年，港城GDP为2986.41亿元。', { observations: [...facts, observe('gdp_old/harbour/2021', gdp)], indicators: twice });
    expect(toldOf(bound)).toEqual(['info binding-clear 2986.41亿元']);
    expect(bound.findings[0]?.expected).toBe('gdp/harbour/2021, gdp_old/harbour/2021');
  });
});

describe('the editor', () => {
  const sentence = '平台9家，企业9家，另有2家。';
  const observations = [observe('firms/harbour/2021', { value: '9', unit: '家' }), observe('hnte/harbour/2021', { value: '8', unit: '家' }), observe('share/harbour/2021', { value: '9', unit: '%', sense: 'level' })];
  type Binding = NonNullable<Parameters<typeof bindBody>[1]['bindings']>[number];
  const bind = (...bindings: readonly Binding[]) => bindBody(sentence, { units: [unitOf('u1', sentence, null)], observations, indicators, bindings });

  it('binds by number and by words, before all else', () => {
    expect(boundOf(bind({ unit: 'u1', n: 2, fact: 'firms/harbour/2021' }))).toEqual(['9家 author firms/harbour/2021 agrees']);
    const byWords = bind({ unit: 'u1', text: '平台9家', fact: 'hnte/harbour/2021' });
    expect(boundOf(byWords)).toEqual(['9家 author hnte/harbour/2021 differs']);
    expect(toldOf(byWords)).toEqual(['warning sentence-agrees-with-data 9家']);
  });

  it('says that a figure states no fact, and is asked no more', () => {
    const told = '港城规上企业有9家。';
    const given = { units: [unitOf('u1', told, null)], observations, indicators };
    expect(toldOf(bindBody(told, given))).toEqual(['info binding-clear 9家']);
    expect(toldOf(bindBody(told, { ...given, bindings: [{ unit: 'u1', n: 1, fact: null }] }))).toEqual([]);
  });

  it.each<[string, Binding, string]>([
    ['a unit that is not there', { unit: 'gone', n: 1, fact: null }, 'binding-unit-known gone'],
    ['a number that is not there', { unit: 'u1', n: 4, fact: null }, 'binding-mention-known 4'],
    ['words that are not there', { unit: 'u1', text: '8家', fact: null }, 'binding-mention-known 8家'],
    ['words that are there twice', { unit: 'u1', text: '9家', fact: null }, 'binding-mention-known 9家'],
    ['a fact that is not there', { unit: 'u1', n: 1, fact: 'firms/harbour/1999' }, 'binding-fact-known firms/harbour/1999'],
    ['a fact in another unit', { unit: 'u1', n: 1, fact: 'share/harbour/2021' }, 'binding-unit-fits share/harbour/2021'],
  ])('is told of %s, by its words', (_, binding, expected) => {
    const bound = bind(binding);
    expect(toldOf(bound)).toEqual([`error ${expected}`]);
    expect(bound.findings[0]?.place).toEqual({ file: 'briefing.yaml', line: 7, column: 5 });
    expect(boundOf(bound)).toEqual([]);
  });

  it('is told of a figure that is bound twice', () => {
    expect(toldOf(bind({ unit: 'u1', n: 1, fact: 'firms/harbour/2021' }, { unit: 'u1', n: 1, fact: null }))).toEqual(['error binding-once 1']);
  });
});

describe('both editions', () => {
  const sentence = '港城综合实力居首位，企业有9家。';
  const observations = [observe('rank/harbour/2021', { value: '1', unit: 'rank' }, here), observe('firms/harbour/2021', { value: '9', unit: '家' }, here)];
  const bind = (english: string | null) => bindBody(sentence, { units: [unitOf('u1', sentence, english)], observations, indicators });

  it('carry a fact where the English has words for it', () => {
    const bound = bind('Harbour City ranks first in overall strength and has nine enterprises.');
    expect(bound.value.map(({ en }) => en?.exact)).toEqual(['first', 'nine']);
    expect(toldOf(bound)).toEqual([]);
  });

  it('lack it where the English has none, which is told in the translation', () => {
    const bound = bind('Harbour City leads in overall strength and has nine enterprises.');
    expect(toldOf(bound)).toEqual(['warning figure-in-both-editions 首位']);
    expect(bound.findings[0]?.place).toEqual({ file: 't.xlf', line: 9, column: 20 });
    expect(toldOf(bind(null))).toEqual([]);
  });
});
