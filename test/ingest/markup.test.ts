import { describe, expect, it } from 'vitest';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import { firstLoss } from '../../pipeline/ingest/complete.ts';
import { readMarkdown } from '../../pipeline/ingest/read/markdown.ts';

const prose = '近年来，全县数字经济增加值达到46.8亿元，增长12.3%。';
const front = '---\ntitle: 试验县的账\nbyline: null\npublisher: null\ndates: []\nsource:\n  title: 试验县的账\n  address: null\n  retrieved: null\nrestated: false\n---\n\n';

/** Markdown as people write it, and what stands in it: blocks, then what was removed with its reason. */
const cases: readonly (readonly [name: string, markdown: string, texts: readonly string[], removed?: readonly string[]])[] = [
  ['columns set right', '| 年份 | 产值 |\n| :--- | ---: |\n| 2020 | 36.1 |', ['年份\t产值\n2020\t36.1']],
  ['rows that begin with a number', '| 1. 面积 | 12 |\n| --- | --- |\n| 2. 产量 | 30 |', ['1. 面积\t12\n2. 产量\t30']],
  ['bullets before numbers', '- 7. 从事食品摆卖的，应当取得健康证明。\n- 8. 使用液化石油气的，不得超过一只。', ['7. 从事食品摆卖的，应当取得健康证明。', '8. 使用液化石油气的，不得超过一只。']],
  ['another bullet', '+ 2. 乙', ['2. 乙']],
  ['tasks', '- [x] 修桥\n- [ ] 铺路', ['[x] 修桥', '[ ] 铺路']],
  ['a numbered task', '- [ ] 1. 待办', ['[ ] 1. 待办']],
  ['numbers in brackets', '3) 甲。\n4) 乙。', ['3) 甲。', '4) 乙。']],
  ['one number for all', '1. 甲。\n1. 乙。', ['1. 甲。', '1. 乙。']],
  ['a number alone', '正文一。\n3.\n正文二。', ['正文一。\n3.\n正文二。']],
  ['an item without a text', '1.\n2. 甲', ['1.', '2. 甲']],
  ['numbers in a quotation', '> 1. 甲。\n> 2. 乙。', ['1. 甲。', '2. 乙。']],
  ['quotations in quotations, and lazy lines', '> 甲。\n>> 乙\n丙。', ['甲。', '乙\n丙。']],
  ['code with its language', '```json 例\n{"a": 1}\n```', ['{"a": 1}'], ['code-language json 例']],
  ['code without an end in an item', '1. ~~~\n2. 甲', ['1.', '2. 甲']],
  ['addresses', '见<https://a.cn/b>与<a@b.cn>，也在www.a.cn。', ['见https://a.cn/b与a@b.cn，也在www.a.cn。']],
  ['links by name', '见[甲][1]与[乙][]。\n\n[1]: http://a.cn "题"\n[乙]: http://b.cn', ['见甲与乙。'], ['link-address [1]: http://a.cn "题"', 'link-address [乙]: http://b.cn']],
  ['titles of links', "见[甲](http://a.cn '题一')、[乙](<http://a.cn/a b> \"题二\")、[丙](http://a.cn/(a(b)))。", ['见甲、乙、丙。'], ['link-title 题一', 'link-title 题二']],
  ['a link that begins with a number', '参见[1. 基本情况](#a)。', ['参见1. 基本情况。']],
  ['remarks', '第一段。<!-- 注 -->后文。<!-- more -->', ['第一段。后文。'], ['raw-html <!-- 注 -->', 'raw-html <!-- more -->']],
  ['instructions of programs', '甲<?php x ?>乙<![CDATA[丙]]>。', ['甲乙。'], ['raw-html <?php x ?>', 'raw-html <![CDATA[丙]]>']],
  ['a tag with a mark in it', '<span title="a>b">甲</span>乙。', ['甲乙。']],
  ['references, escapes', '&euml;&hellip;&foo; \\*甲\\* `a\\*b`', ['ë…&foo; *甲* a\\*b']],
];

const readOf = (text: string) => {
  const { asFiled, value, findings } = parseSource({ file: 'a.md', text });
  const blocks = asFiled.sections.flatMap((section) => section.blocks);
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(({ ruleId, actual, expected }) => `${ruleId} ${actual} ${expected}`),
    texts: blocks.map((block) => block.text).slice(1, -1),
    removed: asFiled.removed.filter(({ why }) => why !== 'front-matter').map((line) => `${line.why} ${line.text}`), written: sourceMarkdown(value, { file: 'a.md' }),
  };
};

describe('ordinary Markdown', () => {
  it.each(cases)('%s: read whole, with front matter and without; what is written is read as the same', (_, markdown, texts, removed = []) => {
    for (const head of ['# 试验县的账\n\n', front]) {
      const { written, ...read } = readOf(`${head}${prose}\n\n${markdown}\n\n${prose}\n`);
      expect(read).toEqual({ errors: [], texts, removed });
      const again = readOf(written);
      expect([again.errors, again.written]).toEqual([[], written]);
    }
  });

  it.each([
    ['code that reads as the foot of a page', '```\n责任编辑：丙\n```', ['editor 责任编辑：丙']],
    ['a breadcrumb of links that have titles', '[首页](/ "首页") > [新闻](/n "新闻")', ['breadcrumb 首页 > 新闻', 'link-title 首页', 'link-title 新闻']],
  ])('%s is removed whole', (_, markdown, removed) => {
    expect(readOf(`# 试验县的账\n\n${prose}\n\n${prose}\n\n${markdown}\n`)).toMatchObject({ errors: [], removed });
  });

  it('a lead is not bold where its stars would be printed', () => {
    const parsed = parseSource({ file: 'a.md', text: `${front}${prose}\n\n**要点.** pdf 见附件。\n` }).value;
    const glued = { ...parsed, sections: parsed.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => ({ ...block, text: block.text.replace('. pdf', '.pdf') })) })) };
    expect(sourceMarkdown(parsed, { file: 'a.md' })).toContain('**要点.**');
    expect(sourceMarkdown(glued, { file: 'a.md' })).toContain('\n要点.pdf 见附件。\n');
  });

  it('our own form keeps the depth of its headings, and leads that end in a Latin stop', () => {
    const written = `${front}${prose}\n\n### 产业\n\n**Steel.** 甲乙丙丁。\n`;
    const { value } = parseSource({ file: 'article.zh.md', text: written });
    expect([value.sections.map(({ level }) => level), value.sections[1]?.blocks[0]?.runIn]).toEqual([[1, 2], 'Steel.']);
    expect(sourceMarkdown(value, { file: 'article.zh.md' })).toContain('\n### 产业\n\n**Steel.**');
  });

  it('a picture by name has its caption', () => {
    const { asFiled, findings } = parseSource({ file: 'a.md', text: `${front}![港口][1]\n\n[1]: a.png\n` });
    expect([asFiled.captions, findings.filter(({ severity }) => severity === 'error')]).toEqual([['港口'], []]);
  });

  it('lists that begin with another number are written so', () => {
    const { value } = parseSource({ file: 'a.txt', text: `题目在此处\n${prose}\n二、主要做法\n3. 建设园区。\n4. 培养人才。\n` });
    const written = sourceMarkdown(value, { file: 'a.txt' });
    expect(written).toContain('\n\n3. 建设园区。\n4. 培养人才。\n');
    expect(readOf(written)).toMatchObject({ errors: [], written });
  });
});

describe('what is counted of Markdown', () => {
  it.each([
    ['a letter', '镇上有企业48家。', '镇上有企业4家。'], ['a mark', '镇上有企业48家（含3家）。', '镇上有企业48家含3家）。'], ['a star', '甲 \\* 乙', '甲  乙'],
    ['the number of an item', '3. 甲', '甲'], ['the language of code', '```js\na\n```', 'a'],
  ])('%s that is lost is found', (_, markdown, text) => {
    const read = readMarkdown(`${front}${markdown}\n`);
    const counted = 'counted' in read ? read.counted ?? [] : [];
    const parsed = { title: null, dates: [], byline: null, publisher: null, captions: [], sections: [{ level: 1, heading: null, blocks: [{ type: 'paragraph' as const, text }] }], removed: [] };
    expect(firstLoss(counted.slice(front.split('\n').length - 1), parsed)).not.toBeNull();
  });
});
