import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, notesOf, toldOf, unitOf } from '../support/binding.ts';
import { observe } from '../support/fact.ts';

const indicator = (id: string, name: string): Indicator => ({ id, name: { zh: name, en: id }, wordings: { zh: [], en: [] }, unit: '个', entity: 'harbour', sources: [] });
const indicators = [indicator('teams', '科研团队'), indicator('labs', '实验室')];
const here = { unitId: 'u1' };
const withRows = (sentence: string, ...observations: readonly ReturnType<typeof observe>[]) => bindBody(sentence, { units: [unitOf('u1', sentence, null)], observations, indicators });

/** Rows of both, one after the other. */
const rows = (...values: readonly string[]) => ['labs', 'teams'].map((id, n) => {
  const one = observe(`${id}/harbour/2021`, { value: values[n] ?? '', unit: '个' }, here);
  return { ...one, cell: { ...one.cell, row: n + 1 } };
});

/** A row of a year that names a sentence. */
const of = (period: string, sentence = '2021年，实验室增至254个。') => withRows(sentence, observe(`labs/harbour/${period}`, { value: '254', unit: '个' }, here));

describe('rows of the data that name a sentence', () => {
  it('binds what is left in the order of the rows, where as many rows differ as figures', () => {
    expect(boundOf(withRows('前者9个，后者8个。', ...rows('12', '11')))).toEqual(['9个 cell labs/harbour/2021 differs', '8个 cell teams/harbour/2021 differs']);
    // A figure more than rows: nobody knows which.
    expect(toldOf(withRows('前者9个，后者8个，另有7个。', ...rows('12', '11')))).toEqual(['warning cell-states-sentence 12个', 'warning cell-states-sentence 11个']);
  });

  it('takes the name directly before a figure for more than an equal number elsewhere', () => {
    const sentence = '实验室有1个，科研团队有2个。';
    const bound = withRows(sentence, observe('labs/harbour/2021', { value: '2', unit: '个' }, here), observe('teams/harbour/2021', { value: '1', unit: '个' }, here));
    expect(boundOf(bound)).toEqual(['1个 cell labs/harbour/2021 differs', '2个 cell teams/harbour/2021 differs']);
    const dealt = withRows('实验室和科研团队分别为1个和2个。', observe('labs/harbour/2021', { value: '1', unit: '个' }, here), observe('teams/harbour/2021', { value: '2', unit: '个' }, here));
    expect(boundOf(dealt)).toEqual(['1个 cell labs/harbour/2021 agrees', '2个 cell teams/harbour/2021 agrees']);
  });

  it.each([
    ['实验室有25400个。', '254', 'the sentence says 100 times as much: look at the unit', '句中是数据的100倍，请看单位和小数点'],
    ['实验室有254个。', '2540', 'the sentence says 1/10 as much: look at the unit', '句中是数据的1/10'],
    ['实验室有254个。', '2540000', '1/10,000 as much', '1/10000'],
    ['实验室有10个。', '1', 'the sentence says 9 (900%) more', '句中多9个（900%）'],
    ['实验室有255个。', '2500', 'the sentence says 2,245 (90%) less', '句中少2245个（90%）'],
  ])('%s against %s looks like a slip of unit or point only where it is one', (sentence, value, en, zh) => {
    const bound = withRows(sentence, observe('labs/harbour/2021', { value, unit: '个' }, here));
    expect(notesOf(bound, 'en')[0]).toContain(en);
    expect(notesOf(bound, 'zh')[0]).toContain(zh);
  });

  it('tells a row of another year than the sentence gives its figure', () => {
    expect(toldOf(of('2022'))).toEqual(['warning cell-states-period 2022']);
    expect(notesOf(of('2022'), 'en')[0]).toContain('This row is of 2022; the sentence u1, which it names, says “254个” of “2021年”.');
    for (const period of ['2021', '2021-12', '2018--2021']) expect(toldOf(of(period))).toEqual([]);
    // Without a time of its own, the sentence says nothing of it.
    expect(toldOf(of('2022', '实验室增至254个。'))).toEqual([]);
  });
});
