import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../../pipeline/quantity/index.ts';
import { readRows, scoreMentions, type GoldRow } from '../../support/quantities.ts';

interface Distractor { readonly start: number; readonly end: number }

const score = (text: URL, gold: URL, distractors: URL) =>
  scoreMentions(scanQuantities(readFileSync(text, 'utf8'), { lang: 'zh' }), readRows<GoldRow>(gold), readRows<Distractor>(distractors));

const folder = new URL('../../cases/quantities/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));

describe('annotated cases, each a genre', () => {
  it.each(names)('%s', (name) => {
    const { f1, sense, alarms, wrong } = score(new URL(`${name}.txt`, folder), new URL(`${name}.jsonl`, folder), new URL(`${name}.distractors.jsonl`, folder));
    expect(f1, wrong.join(' ')).toBeGreaterThanOrEqual(99);
    expect(sense).toBeGreaterThanOrEqual(97);
    expect(alarms).toEqual([]);
  });
});

const gold = new URL('../../../../shared/gold/', import.meta.url);
const seed = new URL('../../../../shared/seed/jinjiang.txt', import.meta.url);
const here = existsSync(seed) && existsSync(gold);
if (!here) console.info('test/quantity/zh: the seed is left out, it is not beside this checkout');

describe.runIf(here)('the seed', () => {
  it('is read as annotated, and no distractor is reported', () => {
    const { f1, sense, alarms, wrong } = score(seed, new URL('seed.jsonl', gold), new URL('seed.distractors.jsonl', gold));
    expect(wrong).toEqual([]);
    expect(f1).toBeGreaterThanOrEqual(99);
    expect(sense).toBe(100);
    expect(alarms).toEqual([]);
  });
});
