import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles, parseSource } from '../../pipeline/ingest/index.ts';

const seed = new URL('../../../shared/seed/jinjiang.txt', import.meta.url);
const here = existsSync(seed);
if (!here) console.info('test/ingest/seed: left out, the seed is not beside this checkout');

/** Han characters of a text, in order. */
const han = (text: string): string => [...text.matchAll(/\p{Script=Han}/gu)].map(([char]) => char).join('');

describe.runIf(here)('the seed', () => {
  const text = here ? readFileSync(seed, 'utf8') : '';
  const { value, findings } = parseSource({ file: 'jinjiang.txt', text });
  const [article] = importFiles(value, 'seed', { file: 'jinjiang.txt' }).value;

  it('gives its metadata, and no finding', () => {
    expect(findings).toEqual([]);
    expect(value.title).toMatch(/^传承弘扬“晋江经验”/u);
    expect(value).toMatchObject({ dates: [{ role: 'posted', iso: '2024-07-28' }], byline: '晋江市科学技术局', publisher: null });
  });
  it('has a lead and five headings of the first level, run-in headings under three of them', () => {
    expect(value.sections.map(({ level, heading }) => `${level}${heading === null ? ' lead' : ''}`)).toEqual(['1 lead', '1', '1', '1', '1', '1']);
    expect(value.sections.map(({ blocks }) => blocks.filter(({ runIn }) => runIn !== undefined).length)).toEqual([0, 0, 2, 3, 3, 0]);
    expect(value.sections.map(({ blocks }) => blocks.length)).toEqual([1, 4, 5, 4, 4, 6]);
  });
  it('tells its two captions from headings', () => {
    expect(value.captions).toHaveLength(2);
  });
  it('removes breadcrumb, date line, byline and disclaimer, each with its reason', () => {
    expect(value.removed.map(({ line, why }) => [line, why])).toEqual([[1, 'breadcrumb'], [5, 'date'], [7, 'byline'], [67, 'disclaimer'], [69, 'disclaimer']]);
  });
  it('loses no Chinese character on the way to article.zh.md', () => {
    const body = (article?.text ?? '').split(/^---$/mu)[2] ?? '';
    const removed = new Set(value.removed.map(({ line }) => line));
    const kept = text.split('\n').filter((_, at) => !removed.has(at + 1)).join('\n').replace(value.title ?? '', '');
    expect(han(body)).toBe(han(kept));
  });
  it('has no half-width comma between Han characters there, and its masks', () => {
    expect(article?.text).not.toMatch(/\p{Script=Han},|,\p{Script=Han}/u);
    expect(article?.text.match(/\*{3}/gu)).toHaveLength(text.match(/\*{3}/gu)?.length ?? -1);
  });
});
