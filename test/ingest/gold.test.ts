import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import type { Match, Score } from '../support/gold.ts';
import { f1, readGold, score } from '../support/gold.ts';

const folder = new URL('../articles/gold/', import.meta.url);
const articles = readdirSync(folder).toSorted().flatMap((half) =>
  readdirSync(new URL(`${half}/`, folder)).toSorted().map((name) => ({ name: `${half}/${name}`, gold: readGold(readFileSync(new URL(`${half}/${name}`, folder), 'utf8')) })));
const parsed = articles.map(({ name, gold }) => ({ name, gold, ...parseSource({ file: 'a.txt', text: gold.source }) }));
const scores = parsed.map(({ gold, value }) => score(gold, value));

const share = (of: (score: Score) => boolean): number => (100 * scores.filter(of).length) / scores.length;
const all = (of: (score: Score) => Match): number => f1(scores.map(of));

describe('articles as editors paste them, against an editor’s judgement', () => {
  it('title and dates are right in nine of ten', () => {
    expect(share(({ title }) => title)).toBeGreaterThanOrEqual(90);
    expect(share(({ dates }) => dates)).toBeGreaterThanOrEqual(90);
    expect(share(({ byline }) => byline)).toBeGreaterThanOrEqual(90);
    expect(share(({ publisher }) => publisher)).toBeGreaterThanOrEqual(90);
  });
  it('headings, levels, captions, rubbish, run-in headings, blocks and tables are found', () => {
    expect(all(({ headings }) => headings)).toBeGreaterThanOrEqual(95);
    expect(all(({ levels }) => levels)).toBeGreaterThanOrEqual(90);
    expect(all(({ captions }) => captions)).toBeGreaterThanOrEqual(90);
    expect(all(({ removed }) => removed)).toBeGreaterThanOrEqual(90);
    expect(all(({ runIns }) => runIns)).toBeGreaterThanOrEqual(90);
    expect(all(({ blocks }) => blocks)).toBeGreaterThanOrEqual(95);
    expect(all(({ tables }) => tables)).toBeGreaterThanOrEqual(90);
  });
  it('no character is lost', () => {
    expect(scores.map(({ lost }) => lost)).toEqual(scores.map(() => 0));
    expect(parsed.flatMap(({ name, findings }) => findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => `${name} ${ruleId}`))).toEqual([]);
  });
  it.each(parsed.map(({ name, value }) => [name, value] as const))('%s: what import wrote, parsed and written again, is the same', (name, value) => {
    const written = sourceMarkdown(value, { file: name });
    const again = parseSource({ file: 'article.zh.md', text: written });
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sourceMarkdown(again.value, { file: name })).toBe(written);
  });
});
