import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import { paragraph, run, table, wordFile } from '../support/word.ts';

const lead = paragraph(run('近日，青石镇公布了上年的账目，全镇产值与人口都有变化，渔港扩建也列在其中。'));
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const read = async (blocks: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const { value, findings } = await sourceOf('a.docx', wordFile([paragraph(run('青石镇的一年'), { style: 'a3' }), lead, ...blocks], { more }));
  const { asFiled, findings: parsed } = parseSource(value ?? { file: 'a.docx', text: '' });
  return {
    errors: [...findings, ...parsed].filter(({ severity }) => severity === 'error').map(({ ruleId, actual }) => `${ruleId} ${actual}`),
    texts: asFiled.sections.flatMap(({ blocks: own }) => own.map(({ text }) => text)).slice(1), removed: asFiled.removed.map(({ why, text }) => `${why}: ${text}`),
  };
};

const comment = (id: number, inside: string): string => `<w:comment w:id="${id}" w:author="甲">${inside}</w:comment>`;
const choice = (inside: string): string => `<mc:AlternateContent><mc:Choice Requires="w15">${inside}</mc:Choice><mc:Fallback>${inside}</mc:Fallback></mc:AlternateContent>`;

describe('what Word wraps text in', () => {
  it('comments are removed with their own reason, of several paragraphs, tables and all', async () => {
    const comments = `<w:comments ${names}>${comment(0, paragraph(run('此数请再核对。')) + paragraph(run('又一段。')))}${comment(1, table([['甲', '乙'], ['1', '2']]))}${comment(2, '<w:p/>')}</w:comments>`;
    const { errors, texts, removed } = await read([paragraph('<w:commentRangeStart w:id="0"/>' + run('镇上有企业48家，比上年多3家。') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>')], { 'word/comments.xml': comments });
    expect([errors, texts]).toEqual([[], ['镇上有企业48家，比上年多3家。']]);
    expect(removed).toEqual(['margin-notes: 此数请再核对。', 'margin-notes: 又一段。', 'margin-notes: 甲\t乙\n1\t2']);
  });

  it.each([
    ['a choice around paragraphs', choice(paragraph(run('镇上有企业48家，比上年多3家。')))],
    ['a choice around runs', paragraph(choice(run('镇上有企业48家，比上年多3家。')))],
    ['a choice in a run', paragraph(`<w:r>${choice('<w:t>镇上有企业48家，比上年多3家。</w:t>')}</w:r>`)],
    ['an element that nobody knows yet', `<w99:group>${paragraph(`<w99:span>${run('镇上有企业48家，比上年多3家。')}</w99:span>`)}</w99:group>`],
  ])('%s: its text is read once', async (_, block) => {
    expect(await read([block])).toMatchObject({ errors: [], texts: ['镇上有企业48家，比上年多3家。'] });
  });
});

const textsOf = (file: string, text: string): readonly string[] => parseSource({ file, text }).value.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.map((block) => block.text)]);

describe('a figure that stands on a line of its own within its sentence', () => {
  const whole = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家，大家都很忙。';
  const rest = '封，放在柜子里，有的信纸已经发黄，他说不舍得扔掉，要留给孙子看一看。';

  it('is put back, in text and in a page', () => {
    expect(textsOf('a.txt', `青石镇的信\n2024-02-01\n\n${whole}\n老陈写的信一共\n126\n${rest}\n${whole}\n`)).toEqual([whole, `老陈写的信一共126${rest}`, whole]);
    expect(textsOf('a.html', `<h1>青石镇的信</h1><p>2024-02-01</p><p>${whole}</p><div>老陈写的信一共</div><div>126</div><div>${rest}</div><p>${whole}</p>`)).toEqual([whole, `老陈写的信一共126${rest}`, whole]);
  });

  it('the number of a page, which others go before or behind, is not', () => {
    const pages = `青石镇的信\n2024-02-01\n\n${whole}\n老陈写的信一共\n2\n${rest}\n${whole}\n3\n${whole}\n`;
    expect(textsOf('a.txt', pages).filter((text) => text.includes('一共2封'))).toEqual([]);
  });
});
