import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { loadDataset, readEntities, readIndicators } from '../../pipeline/dataset/index.ts';
import { chinesePunctuation, parseSource, skeletonFiles, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import { articleTexts, matchUnits } from '../../pipeline/segment/index.ts';
import { checkTranslation, readTranslation } from '../../pipeline/translation/index.ts';

const folder = new URL('../articles/', import.meta.url);
const seed = new URL('../../../shared/seed/jinjiang.txt', import.meta.url);
const sources = [
  ...readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => new URL(name, folder)),
  ...(existsSync(seed) ? [seed] : []),
];

/** A file of the program itself. */
const own = (name: string): { file: string; text: string } => ({ file: name, text: readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8') });

/** Text without what the article's parser reads as structure (numbers and bullets of items, marks of notes). */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}*]/gu, '');
const withoutNumber = (text: string): string => text.replace(/^\d+\.\s?/u, '').replace(/\[\^\w+\](?:: )?/gu, '');

describe('what import writes, as the article is read', () => {
  it.each(sources.map((url) => [url.pathname.split('/').at(-1) ?? '', url] as const))('%s has every text, in order', (name, url) => {
    const { value } = parseSource({ file: name, text: readFileSync(url, 'utf8') });
    const { value: article, findings } = parseArticle({ file: 'content/a/article.zh.md', text: sourceMarkdown(value, { file: name }) });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const expected = [
      value.title ?? '',
      ...value.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(({ text, caption }) => [caption ?? '', withoutNumber(text)])]),
    ].map((text) => words(chinesePunctuation(text))).join('');
    expect(words((article ? articleTexts(article) : []).map(({ text }) => text).join(''))).toBe(expected);
    expect(article?.sections.map(({ level, blocks }) => [level, blocks.length])).toEqual(value.sections.map(({ level, blocks }) => [level, blocks.length]));
  });

  it('keeps the line of a table’s unit, in its caption', () => {
    const text = '试验县的账\n\n开头一段说明来由，数字都由编者自拟。\n\n表1 主要指标完成情况\n\n单位：亿元\n\n指标\t2021年\t2022年\n生产总值\t12.5\t13.8\n工业产值\t30.1\t33.4\n\n表后还有一段正文，说明增长的原因，以及来年的打算。\n';
    const { value } = parseSource({ file: 'm.txt', text });
    const { value: article } = parseArticle({ file: 'a.md', text: sourceMarkdown(value, { file: 'm.txt' }) });
    expect(article?.sections[0]?.blocks.map((block) => (block.type === 'table' ? block.caption?.text : block.type))).toEqual(['paragraph', '表1 主要指标完成情况 单位：亿元', 'paragraph']);
  });

  it('keeps types, run-in headings and captions', () => {
    const { value } = parseSource({ file: 'm.txt', text: readFileSync(new URL('magazine-captions.txt', folder), 'utf8') });
    const { value: article } = parseArticle({ file: 'a.md', text: sourceMarkdown(value, { file: 'm.txt' }) });
    expect(article?.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toEqual(value.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
  });
});

describe('the skeleton of `new`, read by the rooms', () => {
  const files = new Map(skeletonFiles('mine').value.map(({ path, text }) => [path, text]));
  const source = (file: string) => ({ file, text: files.get(file) ?? '' });

  it('has an article and a translation that match to the last text', () => {
    const article = parseArticle(source('content/mine/article.zh.md'));
    const translation = readTranslation(source('content/mine/translation.en.xlf'));
    expect([...article.findings, ...translation.findings]).toEqual([]);
    const matching = matchUnits(article.value ? articleTexts(article.value) : [], translation.value?.units ?? []);
    expect(matching.matches.map(({ state }) => state)).toEqual(matching.matches.map(() => 'matched'));
    expect(matching.orphans).toEqual([]);
    expect(checkTranslation(matching, { articleFile: 'a', translationFile: 't' })).toEqual([]);
  });

  it('has a dataset that loads, of an indicator and an entity that the program knows', async () => {
    const { value, findings } = await loadDataset({
      descriptor: source('data/mine/datapackage.json'),
      files: new Map([['observations.csv', new TextEncoder().encode(files.get('data/mine/observations.csv'))]]),
    });
    expect(findings).toEqual([]);
    expect(value?.observations.map(({ quantity, period }) => [period, quantity.value, quantity.unit])).toEqual([['2020', '261611000000', 'CNY'], ['2021', '298640000000', 'CNY']]);
    expect(readIndicators(own('content/indicators.csv')).value.find(({ id }) => id === 'gdp')?.sources).toContain(value?.sources[0]?.name);
    expect(readEntities(own('content/entities.csv')).value.map(({ id }) => id)).toContain('jinjiang');
  });
});
