import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectFacts, factsJson } from '../../pipeline/fact/index.ts';
import type { FactMention, MentionKind } from '../../pipeline/model/index.ts';
import { makeQuantity } from '../../pipeline/quantity/index.ts';
import { mentionOf, wordsIn } from '../support/mention.ts';
import { calculationOf, datasetOf, indicatorOf, jinjiang, observe } from '../support/fact.ts';

const facts = collectFacts({
  datasets: [datasetOf(
    observe('firms/jinjiang/2021', { value: '165', unit: '家' }, { note: { zh: '注', en: 'Note' }, unitId: 'u1', sourcePlace: '¶3' }),
    observe('firms/jinjiang/2021', { value: '160', unit: '家', comparator: 'gt' }, { from: 'b' }),
    observe('firms/jinjiang/2022', { value: '6～8', unit: '万家' }), observe('firms/jinjiang/2023', { value: '-1.50', unit: '家' }),
  )],
  indicators: [indicatorOf('firms', '家')], entities: [jinjiang], unitIds: null, file: 'b',
  calculations: [calculationOf('firms/jinjiang/2024', 'sum', ['firms/jinjiang/2021', 'firms/jinjiang/2023'])],
}).value;

const zhText = '\u{20bb7}市2021年有165家企业，3倍于前。';
const [year, firms, times] = [
  { n: 1, exact: '2021年', kind: 'year', quantity: null }, { n: 2, exact: '165家', kind: 'count', quantity: facts[0]?.quantity ?? null },
  { n: 3, exact: '3倍', kind: 'multiple', quantity: makeQuantity({ value: '3', unit: '倍', sense: 'level' }) },
].map(({ n, exact, kind, quantity }) => mentionOf({ id: `m/u1/${n}`, kind: kind as MentionKind, quantity, zh: wordsIn('a.md', zhText, exact) }));
const mentions: readonly FactMention[] = [
  year ?? expect.fail(), { ...firms ?? expect.fail(), factId: 'firms/jinjiang/2021', by: 'cell', agreement: 'agrees', en: { ...wordsIn('t.xlf', '165 firms', '165'), inFile: null } }, times ?? expect.fail(),
];
const texts = new Map([['a.md', zhText], ['t.xlf', '165 firms']]);

describe('factsJson', () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../docs/schemas/facts.schema.json', import.meta.url), 'utf8')));
  const json: unknown = JSON.parse(JSON.stringify(factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts, mentions, claims: [], texts })));

  it('holds to its schema', () => {
    expect(facts).toHaveLength(4);
    expect(schema.safeParse(json).error?.issues).toBeUndefined();
  });

  it('is not held to by other JSON', () => {
    const broken = JSON.stringify(json).replace('"165"', '165');
    expect(schema.safeParse(JSON.parse(broken)).success).toBe(false);
    expect(schema.safeParse(JSON.parse(JSON.stringify(json).replace('"claim"', '"hearsay"'))).success).toBe(false);
  });

  it('lists with each fact the words that state it, and what is bound to none as a fact by itself', () => {
    const made = factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts, mentions, claims: [], texts }).facts;
    expect(made.map(({ id, mentions: own }) => [id, own.map((one) => one.id)])).toEqual([
      ['firms/jinjiang/2021', ['m/u1/2']], ['firms/jinjiang/2022', []], ['firms/jinjiang/2023', []], ['firms/jinjiang/2024', []],
      ['m/u1/1', ['m/u1/1']], ['m/u1/3', ['m/u1/3']],
    ]);
    expect(made.at(-1)).toMatchObject({ indicator: null, entity: null, status: null, voice: 'claim', quantity: { value: '3', unit: 'x' }, provenance: { unitId: 'u1' } });
  });

  it('says which way a number goes, what a multiple comes to, which fraction a ratio is, and what bounds it', () => {
    const text = '水稻减产2.0%，合同增长6.9倍，占全省九分之一，超1100家上云。';
    const said = [['2.0%', 'percent', { value: '2.0', unit: '%', sense: 'decline' }], ['6.9倍', 'multiple', { value: '6.9', unit: '倍', sense: 'growth' }],
      ['九分之一', 'ratio', { value: '1/9', unit: '比', sense: 'level' }], ['1100家', 'count', { value: '1100', unit: '家', comparator: 'gt' }]] as const;
    const own = said.map(([exact, kind, given], n) => mentionOf({ id: `m/u2/${n + 1}`, kind, quantity: makeQuantity(given), zh: wordsIn('b.md', text, exact) }));
    const made = factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts: [], mentions: own, claims: [], texts: new Map([['b.md', text]]) });
    expect(schema.safeParse(JSON.parse(JSON.stringify(made))).error?.issues).toBeUndefined();
    expect(made.facts.map(({ quantity, printed, mentions: [one] }) => [quantity?.value.slice(0, 5), quantity?.sense, quantity?.factor, quantity?.fraction, printed, one?.words.zh])).toEqual([
      ['2.0', 'decline', undefined, undefined, { zh: '下降2.0%', en: 'down 2.0%' }, '2.0%'],
      ['6.9', 'growth', '7.9', undefined, { zh: '增长6.9倍', en: 'rose to 7.9 times' }, '6.9倍'],
      ['0.111', 'level', undefined, ['1', '9'], { zh: '九分之一', en: 'one-ninth' }, '九分之一'],
      ['1100', null, undefined, undefined, { zh: '超1100家', en: 'more than 1,100' }, '超1100家'],
    ]);
  });

  it('points to words by quotation and, where the file has them one for one, by characters', () => {
    const [first] = factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts, mentions, claims: [], texts }).facts;
    const [zh, en] = [first?.mentions[0]?.zh, first?.mentions[0]?.en];
    const [quote, position] = zh?.selector ?? [];
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: '165家', prefix: '\u{20bb7}市2021年有', suffix: '企业，3倍于前。' });
    expect(position && Array.from(zhText).slice(position.start, position.end).join('')).toBe('165家');
    expect(en?.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
  });

  it('writes decimals as strings', () => {
    expect(factsJson({ briefing: { id: 'town', edition: '1', version: '1.0.0', date: '2024-10-15' }, facts, mentions: [], claims: [], texts }).facts.map(({ quantity }) => [quantity?.value, quantity?.valueHigh])).toEqual([['165', null], ['60000', '80000'], ['-1.50', null], ['163.50', null]]);
  });
});
