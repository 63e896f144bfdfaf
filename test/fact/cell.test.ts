import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { bindBody, boundOf, toldOf, unitOf } from '../support/binding.ts';
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
});
