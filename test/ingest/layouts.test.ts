import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Match, Score } from '../support/gold.ts';
import { f1, readGold, score } from '../support/gold.ts';

/**
 * Texts as they are left when somebody takes a web page's text out of it, in the layouts of real pages (order and form
 * of their lines, what is repeated, left over, glued together) with words of our own, each with a judgement (`.gold`).
 * Many begin in the middle of a page, or have lost its title. The first judge calls the day of a speech `delivered`.
 */
const folder = new URL('../articles/layouts/', import.meta.url);
const order = ['article', 'delivered', 'posted', 'unknown', 'crawled'];
const first = (dates: readonly string[]): string | undefined => dates.toSorted((a, b) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? ''))[0]?.split(' ').at(-1);

const all = readdirSync(folder).filter((name) => name.endsWith('.gold')).toSorted().map((name) => {
  const gold = readGold(readFileSync(new URL(name, folder), 'utf8'));
  const file = name.replace(/gold$/u, 'txt');
  const { asFiled, findings } = parseSource({ file, text: readFileSync(new URL(file, folder), 'utf8') });
  return { name, day: first(gold.dates) === first(asFiled.dates.map(({ role, iso }) => `${role} ${iso}`)), score: score(gold, asFiled), errors: findings.filter(({ severity }) => severity === 'error') };
});
const share = (of: (one: (typeof all)[number]) => boolean): number => (100 * all.filter(of).length) / all.length;
const total = (of: (score: Score) => Match): number => f1(all.map((one) => of(one.score)));

describe('texts taken out of pages, in the layouts of real ones', () => {
  it('titles and days are right', () => {
    expect(share(({ score: { title } }) => title)).toBeGreaterThanOrEqual(90);
    expect(share(({ day }) => day)).toBeGreaterThanOrEqual(83);
  });
  it('headings, levels, captions, rubbish and blocks are found', () => {
    expect(total(({ headings }) => headings)).toBeGreaterThanOrEqual(90);
    expect(total(({ levels }) => levels)).toBeGreaterThanOrEqual(88);
    expect(total(({ captions }) => captions)).toBeGreaterThanOrEqual(62);
    expect(total(({ rubbish }) => rubbish)).toBeGreaterThanOrEqual(88);
    expect(total(({ blocks }) => blocks)).toBeGreaterThanOrEqual(91);
  });
  it('no character is lost', () => {
    expect(all.filter(({ score: { lost }, errors }) => lost > 0 || errors.length > 0).map(({ name }) => name)).toEqual([]);
  });
});
