import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../pipeline/model/index.ts';
import { collectFacts, factsJson, readPrevious } from '../../pipeline/fact/index.ts';
import { bindBody, boundOf, entities, toldOf, unitOf } from '../support/binding.ts';
import { datasetOf, observe } from '../support/fact.ts';
import { head } from '../support/article.ts';

const indicator = (id: string, unit: string, zh: readonly string[]): Indicator =>
  ({ id, name: { zh: zh[0] ?? id, en: id }, wordings: { zh, en: [] }, unit, entity: 'harbour', sources: [] });
const indicators = [indicator('spending', 'CNY', ['科研经费']), indicator('output', 'CNY', ['产值']), indicator('teams', '个', ['科研团队']), indicator('labs', '个', ['实验室'])];

type Rows = readonly ReturnType<typeof observe>[];
const money = (id: string, value: string) => observe(id, { value, unit: '亿元' });
const count = (id: string, value: string) => observe(id, { value, unit: '个' }, { unitId: 'u1' });

interface Case { readonly body: string; readonly units?: readonly ReturnType<typeof unitOf>[]; readonly rows: Rows; readonly bindings?: Parameters<typeof bindBody>[1]['bindings'] }

/** Binds a body as an earlier edition did, and returns its facts file, read again. */
const before = ({ body, units = [], rows, bindings = [] }: Case) => {
  const { value: facts } = collectFacts({ datasets: [datasetOf(...rows)], indicators, entities, calculations: [], unitIds: null, file: 'b' });
  const { value: mentions } = bindBody(body, { units, observations: rows, indicators, bindings });
  const json = factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts, mentions, claims: [], texts: new Map([['a.md', head + body]]) });
  return readPrevious({ file: 'p.json', text: JSON.stringify(json) }).value?.mentions ?? [];
};

const list = '2022年，港城科研经费为1000.5亿元。各地之中，山城的3835.4亿元最多。';
const listed: Rows = [money('spending/harbour/2022', '1000.5'), money('spending/hill/2022', '3835.4')];
const rowsOfTwo = '科研**团队**有9个，\n实验室有12个。';

describe('words that an edition before had bound', () => {
  it('mean what they meant, whatever the number is now', () => {
    const bound = bindBody(list, { observations: [money('spending/harbour/2022', '1000.5'), money('spending/hill/2022', '40')], indicators, previous: before({ body: list, rows: listed }) });
    expect(boundOf(bound)).toEqual(['1000.5亿元 wording spending/harbour/2022 agrees', '3835.4亿元 previous spending/hill/2022 differs']);
    expect(toldOf(bound)).toEqual(['warning sentence-agrees-with-data 3835.4亿元']);
  });

  it('are found through emphasis and broken lines, and take a row from among the stray', () => {
    const units = [unitOf('u1', '科研团队有9个，实验室有12个。', null)];
    const previous = before({ body: rowsOfTwo, units, rows: [count('teams/harbour/2021', '9'), count('labs/harbour/2021', '12')] });
    // Without it the teams, now twelve, would be taken for the labs.
    const bound = bindBody(rowsOfTwo, { units, observations: [count('teams/harbour/2021', '12'), count('labs/harbour/2021', '15')], indicators, previous });
    expect(boundOf(bound)).toEqual(['9个 previous teams/harbour/2021 differs', '12个 previous labs/harbour/2021 differs']);
    expect(toldOf(bound)).toEqual(['warning sentence-agrees-with-data 9个', 'warning sentence-agrees-with-data 12个']);
  });

  it('are bound by their own words where these fit', () => {
    const bound = bindBody(list, { observations: listed, indicators, previous: before({ body: list, rows: listed }) });
    expect(boundOf(bound).map((one) => one.split(' ')[1])).toEqual(['wording', 'wording']);
  });

  it.each([
    ['in a sentence that has other words', list.replace('3835.4', '3836.4'), listed],
    ['in a sentence that goes on otherwise', list.replace('最多', '居首'), listed],
    ['of another year', list.replace('2022年', '2021年'), listed],
    ['where the fact is gone', list, listed.slice(0, 1)],
  ])('are forgotten %s', (_, body, rows) => {
    const previous = before({ body: list, rows: listed });
    const observations = rows.map((row) => (row.entity === 'hill' ? money('spending/hill/2022', '40') : row));
    expect(boundOf(bindBody(body, { observations, indicators, previous })).filter((one) => one.includes('previous'))).toEqual([]);
  });

  it('are forgotten where an editor had bound them and no longer does, or says that they state none', () => {
    const unit = unitOf('u1', '山城的3835.4亿元最多。', null);
    const body = '山城的3835.4亿元最多。';
    const line = { unit: 'u1', text: '3835.4亿元', fact: 'spending/hill/2022' };
    expect(boundOf(bindBody(body, { units: [unit], observations: listed, indicators, previous: before({ body, units: [unit], rows: listed, bindings: [line] }) }))).toEqual([]);
    const units = [unitOf('u1', '各地之中，山城的3835.4亿元最多。', null)];
    const none = bindBody(list, { units, observations: listed, indicators, bindings: [{ ...line, fact: null }], previous: before({ body: list, units, rows: listed }) });
    expect(boundOf(none)).toEqual(['1000.5亿元 wording spending/harbour/2022 agrees']);
  });
});

describe('a series of places without an edition before', () => {
  const body = '2022年，港城科研经费为1000.5亿元。其后是港城的1000.5亿元和山城的3835.4亿元。';

  it('vouches for the number of one place by that of another', () => {
    const bound = bindBody(`${body.replace('，港城科研经费为1000.5亿元', '，科研经费为1000.5亿元')}`, { observations: [money('spending/harbour/2022', '1000.5'), money('spending/hill/2022', '40')], indicators });
    expect(boundOf(bound)).toContain('3835.4亿元 wording spending/hill/2022 differs');
    expect(toldOf(bound)).toEqual(['warning sentence-agrees-with-data 3835.4亿元']);
  });

  it('is in doubt where none has its own number', () => {
    const bound = bindBody(list, { observations: [money('spending/harbour/2022', '1000.5'), money('spending/hill/2022', '40')], indicators });
    expect(toldOf(bound)).toEqual(['info binding-clear 3835.4亿元']);
  });

  it('says nothing of short numbers, and of places that the thing just spoken of has no fact for', () => {
    const observations = [money('spending/harbour/2022', '1000.5'), money('output/hill/2022', '40')];
    expect(toldOf(bindBody(list, { observations, indicators }))).toEqual([]);
    expect(toldOf(bindBody(list.replace('3835.4', '38'), { observations: [...observations, money('spending/hill/2022', '50')], indicators }))).toEqual([]);
  });
});
