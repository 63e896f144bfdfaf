import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';

const prose = [
  '入秋以来，苇河镇把二十三座泵站逐一检修了一遍，换下旧水泵四十台，又把三公里暗渠清了淤，汛前全部恢复运行。',
  '镇水利站的老站长说，泵站最怕的不是水大，而是停电，所以今年给每座泵站都配了柴油发电机，一台能顶六个小时。',
  '账是这样算的：检修花去一百八十万元，若是淹一次，光是镇东的厂房就要损失两千多万元，这笔钱花得值。',
];
const p = (at: number): string => prose[at % prose.length] ?? '';
const head = '苇河镇泵站检修记\n2021-03-05　作者：顾小满\n\n';
const parsed = (file: string, text: string): ParsedSource => parseSource({ file, text }).value;
const outline = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ level, heading }) => (heading === null ? [] : [`${level} ${heading}`]));
/** Headings, each with a paragraph below it. */
const textOf = (headings: readonly string[]): string => head + headings.map((heading, at) => `${heading}\n${p(at)}\n`).join('');

describe('numbers in boxes of their own above a heading', () => {
  const marks: readonly (readonly string[])[] = [
    ['壹', '贰', '叁'], ['貳', '參', '肆'], ['01', '02', '03'], ['一', '二', '三'], ['PART.01', 'PART.02', 'PART.03'], ['Part One', 'Part Two', 'Part Three'], ['①', '②', '③'], ['Ⅰ', 'Ⅱ', 'Ⅲ'], ['【01】', '【02】', '【03】'], ['/ 01', '/ 02', '/ 03'], ['NO.1', 'NO.2', 'NO.3'], ['「壹」', '「贰」', '「叁」'],
  ];
  const headings = ['泵', '渠上的人', '一笔账'];
  it.each(marks.map((own) => [own.join(' '), own] as const))('%s', (_, own) => {
    const lines = headings.flatMap((heading, at) => [own[at] ?? '', heading, p(at), p(at + 1)]);
    for (const value of [parsed('a.txt', head + lines.join('\n')), parsed('a.html', `<h1>苇河镇泵站检修记</h1><p>2021-03-05</p><div id="js_content">${lines.map((line) => `<section><p style="text-align:center">${line}</p></section>`).join('')}</div>`)]) {
      expect(outline(value)).toEqual(headings.map((heading) => `1 ${heading}`));
      expect(value.removed.map(({ text }) => text)).toEqual(expect.arrayContaining([...own]));
    }
  });
});

describe('numbers that are all of a heading', () => {
  it.each([[['1', '2', '3']], [['一', '二', '三']], [['（一）', '（二）', '（三）']], [['1.', '2.', '3.']]])('%s', (own) => {
    expect(outline(parsed('a.txt', head + own.map((mark, at) => `${mark}\n${p(at)}\n`).join('')))).toEqual(own.map((mark) => `1 ${mark}`));
  });
  it('numbers of pages are none', () => {
    expect(outline(parsed('a.txt', `${head}${p(0)}\n2\n${p(1)}\n3\n${p(2)}\n`))).toEqual([]);
  });
});

describe('levels', () => {
  it.each([
    ['a journal', ['0 引言', '1 材料与方法', '1.1 试验设计', '1.2 测定项目', '2 结果', '2.1 含水率', '2.1.1 表层', '3 讨论与结论'], [1, 1, 2, 2, 1, 2, 3, 1]],
    ['words that begin as units do', ['1 总体进展', '2 分项进展', '2.1 泵站', '2.2 暗渠', '3 分步安排', '4 成效'], [1, 1, 2, 2, 1, 1]],
    ['an annex with a name', ['一、基本情况', '（一）泵站', '（二）暗渠', '二、下步打算', '附录　访谈提纲'], [1, 2, 2, 1, 1]],
    ['chapters and sections', ['第一章 由来', '第一节 旧泵站', '第二节 新泵站', '第二章 账目', '附录一：访谈提纲'], [1, 2, 2, 1, 1]],
    ['numbers with points and brackets', ['1. 现状', '1.1 泵站', '（1）东片', '（2）西片', '2. 打算'], [1, 2, 3, 3, 1]],
  ] as const)('%s', (_, headings, levels) => {
    expect(outline(parsed('a.txt', textOf(headings)))).toEqual(headings.map((heading, at) => `${levels[at]} ${heading}`));
  });
  it.each([
    ['a box above deeper than the text’s', ['h4 要点', 'h2 由来', 'h3 旧泵站', 'h2 账目'], [1, 1, 2, 1]],
    ['no first depth', ['h3 由来', 'h4 旧泵站', 'h3 账目'], [1, 2, 1]],
    ['a depth left out', ['h2 由来', 'h4 旧泵站', 'h4 新泵站', 'h2 账目'], [1, 2, 2, 1]],
    ['falling depths', ['h4 由来', 'h3 账目', 'h2 打算'], [1, 1, 1]],
    ['two pieces', ['h2 由来', 'h3 旧泵站', 'h5 东片', 'h3 新泵站'], [1, 2, 3, 2]],
  ] as const)('of a page: %s', (_, headings, levels) => {
    const html = `<h1>苇河镇泵站检修记</h1><p>2021-03-05</p><div id="zoom"><p>${p(2)}</p>${headings.map((heading, at) => `<${heading.slice(0, 2)}>${heading.slice(3)}</${heading.slice(0, 2)}><p>${p(at)}</p>`).join('')}</div>`;
    expect(outline(parsed('a.html', html))).toEqual(headings.map((heading, at) => `${levels[at]} ${heading.slice(3)}`));
  });
  it('sources under 参考资料 are notes, and give no date', () => {
    const { sections, dates } = parsed('a.txt', `${textOf(['泵站', '暗渠'])}参考资料：\n1. 苇河镇水利站：《泵站台账》\n2. 顾小满：《泵站里的人》，苇河晚报，2020年8月30日\n`);
    expect(sections.at(-1)?.blocks.map(({ type }) => type)).toEqual(['footnote', 'footnote']);
    expect(dates.map(({ iso }) => iso)).toEqual(['2021-03-05']);
  });
});
