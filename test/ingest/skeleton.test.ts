import { describe, expect, it } from 'vitest';
import { readConfig } from '../../pipeline/build/config.ts';
import { skeletonFiles } from '../../pipeline/ingest/index.ts';
import { importFiles, parseSource } from '../../pipeline/ingest/index.ts';

const files = new Map(skeletonFiles('mine').value.map(({ path, text }) => [path, text]));

describe('the skeleton of `new`', () => {
  it('has all that a briefing needs, under content and data', () => {
    expect([...files.keys()]).toEqual([
      'content/mine/article.zh.md', 'content/mine/translation.en.xlf', 'content/mine/briefing.yaml', 'content/mine/summary.zh.md',
      'content/mine/summary.en.md', 'content/mine/chart.vl.json', 'data/mine/datapackage.json', 'data/mine/observations.csv',
    ]);
  });
  it('has a configuration without a finding', () => {
    const file = 'content/mine/briefing.yaml';
    const { value, findings } = readConfig({ file, text: files.get(file) ?? '' });
    expect(findings).toEqual([]);
    expect(value?.config).toMatchObject({ id: 'mine', draft: false, datasets: ['mine'], charts: [{ spec: 'chart.vl.json', section: 1 }] });
  });
  it('has an article whose every sentence is translated', () => {
    const article = parseSource({ file: 'article.zh.md', text: files.get('content/mine/article.zh.md') ?? '' }).value;
    const translation = files.get('content/mine/translation.en.xlf') ?? '';
    const sources = [...translation.matchAll(/<source>(.*?)<\/source>/gu)].map((match) => match[1]).join('');
    const texts = [article.title, ...article.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(({ text }) => text)])].join('');
    expect(sources).toBe(texts);
  });
  it('refuses an unsafe id', () => {
    expect(skeletonFiles('../x')).toMatchObject({ value: [], findings: [{ ruleId: 'briefing-id-safe' }] });
  });
});

describe('the configuration that import writes', () => {
  it('is read without a finding', () => {
    const { value } = parseSource({ file: 'a.txt', text: '题目: “引号” # 与井号\n\n当前位置：首页\n\n这里是一段足够长的正文，句子写得完整，最后以句号结束。\n' });
    const file = importFiles(value, 'mine', { file: 'a.txt' }).value[1];
    const read = readConfig({ file: file?.path ?? '', text: file?.text ?? '' });
    expect(read.findings).toEqual([]);
    expect(read.value?.config.removed).toEqual([{ text: '题目:', why: { zh: '标题前的标签', en: 'label in front of the title' } }, { text: '当前位置：首页', why: { zh: '网页位置导航', en: 'breadcrumb of the web page' } }]);
  });
});
