import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';

const folder = new URL('../articles/pages/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const golden = (name: string): string => `../articles/expected/pages/${name}`;

/** Findings that a page is known to give; any other fails. */
const expectedFindings: Readonly<Record<string, readonly string[]>> = {};

describe('saved web pages', () => {
  it.each(names)('%s parses to the reviewed structure', async (name) => {
    const { value, findings } = parseSource({ file: name, text: read(name) });
    await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(golden(`${name}.json`));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expectedFindings[name] ?? []);
  });

  it.each(names)('%s: what import writes holds nothing that runs, loads or links', (name) => {
    const written = sourceMarkdown(parseSource({ file: name, text: read(name) }).value, { file: name });
    expect(written).not.toMatch(/<\s*(?:script|iframe|img|style|a)\b|javascript:|onerror|onload|https?:|data-src/iu);
    const again = parseSource({ file: 'article.zh.md', text: written });
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sourceMarkdown(again.value, { file: name })).toBe(written);
  });
});

const article = '<h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。</p>';
const parse = (html: string): ReturnType<typeof parseSource> => parseSource({ file: 'page.html', text: html });
const texts = (html: string): string => JSON.stringify(parse(html).value);

describe('hostile pages', () => {
  it.each([
    ['a script', '<script>alert(1)//坏</script>'], ['a style', '<style>p{background:url(坏)}</style>'], ['a frame', '<iframe src="x" srcdoc="坏">坏</iframe>'],
    ['a handler', '<p onclick="坏()">好</p>'], ['an address', '<a href="javascript:坏()">好</a>'], ['a picture', '<img src=x onerror="坏()" alt="坏">'], ['a comment', '<!-- 坏 -->'],
  ])('%s leaves nothing', (_, html) => {
    expect(texts(article + html)).not.toContain('坏');
  });

  it.each([
    ['nested elements', `${'<div>'.repeat(50_000)}字`], ['fonts that are opened again and again', `<p>${Array.from({ length: 400 }, (_, n) => `<font color="${n}">`).join('')}</p>${'<p>字</p>'.repeat(20_000)}`],
  ])('%s are refused', (_, html) => {
    const { value, findings } = parse(html);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['source-size-bounded']);
    expect(value.sections).toEqual([]);
  });

  it('cells that span without end are read without their spans', () => {
    const html = `<table border="1"><tr>${'<td colspan="1000" rowspan="1000">字</td>'.repeat(50)}</tr>${'<tr><td>a</td><td>b</td></tr>'.repeat(2000)}</table>`;
    const tables = parse(article + html).value.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'));
    expect(tables).toHaveLength(1);
    expect(Math.max(...(tables[0]?.rows ?? []).map((row) => row.length))).toBeLessThan(100);
  });

  it('tags that end nowhere, and none at all, lose no character', () => {
    for (const html of [`${article}<p><b><i>未关闭<table><tr><td>格<p>段`, '只有文字，没有标签', '<p>甲</div>乙</span>丙', `<table>${article}<tr><td>表里</table>表外`]) {
      expect(parse(html).findings.map(({ ruleId }) => ruleId)).not.toContain('source-kept-whole');
    }
  });
});

const blocks = (html: string): readonly string[] => parse(article + html).value.sections.flatMap((section) => section.blocks.map(({ type, text, caption }) => `${type} ${caption ?? text}`));

describe('pages as they are made', () => {
  const told = '青石镇共有企业48家，比上年增加6家，其中外贸企业21家，占四成多。';
  it.each([
    ['at its end', `<p>${told}<img src="a.png"></p>`], ['at its beginning', `<p><img src="a.png">${told}</p>`], ['an icon', '<p>小企业成长快。<img src="a.gif" width=12></p>'],
    ['among its sentences', `<p>${told}<img src="a.png">镇里的路也修好了。</p>`], ['in a link', `<p><a href="#"><img src="a.png"></a>${told}</p>`],
  ])('a paragraph with a picture %s is text', (_, html) => {
    expect(blocks(html).slice(1).map((one) => one.split(' ')[0])).toEqual(['paragraph']);
  });
  it.each(['<h2>2024-02-01 来源：县报</h2>', '<h3>发布时间：2024-02-01</h3>', '<h4>作者：李明　2024年2月1日</h4>', '<h5>来源：县报　时间：2024-02-01 10:20</h5>', '<h2>李明 2024年2月1日</h2>'])('metadata in a heading: %s', (html) => {
    const { value } = parse(`<div class="content"><h1>青石镇的一年账目</h1>${html}<p>${told}</p><h3>基础好</h3><p>${told}</p></div>`);
    expect([value.dates.map(({ iso }) => iso), value.sections.map(({ level, heading }) => [level, heading])]).toEqual([['2024-02-01'], [[1, null], [1, '基础好']]]);
  });
  it('elements that XML closes at once swallow nothing', () => {
    const { value } = parse(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>青石镇的一年</title><script src="a.js"/></head><body><h1>青石镇的一年</h1><div class="clear"/><p>${told}</p><script/><p>${told}</p></body></html>`);
    expect(value.sections.flatMap((section) => section.blocks)).toHaveLength(2);
  });
  it('text hidden in a line, and numbers of a list, are counted once', () => {
    const { findings } = parse(`<body><a style="display:none">跳至内容</a>${article}<ol><li>修路</li><li>修桥</li></ol><p>${told}</p></body>`);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a page that is one line', () => {
  it('adds up, though what was removed stands within what was kept as well', () => {
    const told = '2001年这条街有二十四家铺子，2011年只剩七家，去年又有三十六家开了门，一晚来客两万人。';
    const part = (number: string, heading: string): string => `<section><span>${number}</span></section><section><strong>${heading}</strong></section><section><span>${told}</span></section>`;
    const html = `<html><body><h1>一条街的夜市</h1><div id="js_content"><section><span>${told}</span></section>${['灯火', '账本', '人手', '规矩', '明天'].map((heading, at) => part(`0${at + 1}`, heading)).join('')}<section><span>文 | 林一舟　编辑 | 徐来</span></section><section><span>点亮“在看”，让更多人看到</span></section></div></body></html>`;
    const { value, findings } = parseSource({ file: 'a.html', text: html });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value.sections.map(({ heading }) => heading)).toEqual([null, '灯火', '账本', '人手', '规矩', '明天']);
    expect(value.removed.map(({ text }) => text).filter((text) => /^\d+$/u.test(text))).toEqual(['01', '02', '03', '04', '05']);
  });
});
