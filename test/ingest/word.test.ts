import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import { deleted, field, inserted, note, paragraph, picture, run, table, textBox, wordFile } from '../support/word.ts';

const read = async (bytes: Uint8Array): Promise<{ readonly value: ParsedSource; readonly rules: readonly string[] }> => {
  const { value, findings } = await sourceOf('报告.docx', bytes);
  const parsed = value && parseSource(value);
  return { value: parsed?.value ?? parseSource({ file: '', text: '' }).value, rules: [...findings, ...(parsed?.findings ?? [])].map(({ ruleId }) => ruleId) };
};

const body = (text: string): string => paragraph(run(text, { size: 32, face: '仿宋' }));

/** A report with styles, automatic numbers and all that Word adds. */
const styled = wordFile([
  paragraph(run('白沙县海洋牧场建设评估报告'), { style: 'a3', align: 'center' }),
  paragraph(run('白沙县海洋发展局'), { align: 'center' }),
  paragraph(run('2024年4月8日'), { align: 'center' }),
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' + paragraph(run('目录')) + paragraph(run('建设情况\t1'), { style: 'TOC1' }) + '</w:sdtContent></w:sdt>',
  body('2021年以来，白沙县建成海洋牧场3处，用海面积2.6万亩，累计投入资金1.85亿元。'),
  paragraph(run('建设情况'), { style: '1', list: ['1', 0] }),
  paragraph(run('投放礁体'), { style: '2', list: ['1', 1] }),
  paragraph(run('全县投放人工鱼礁12.4万空方') + note(1) + run('，比规划多') + inserted(run('1.2')) + deleted('0.8') + run('万空方。')),
  paragraph(run('增殖放流'), { style: '2', list: ['1', 1] }),
  body('三年共放流鱼虾苗种4.7亿尾，品种由5种增加到11种。'),
  paragraph(picture, { align: 'center' }),
  paragraph(run('图 ') + field('SEQ 图 \\* ARABIC', '1') + run(' 放流现场'), { style: 'a4', align: 'center' }),
  paragraph(run('主要成效'), { style: '1', list: ['1', 0] }),
  body('牧场海域资源量明显回升，具体见下表。'),
  paragraph(run('表 ') + field('SEQ 表 \\* ARABIC', '1') + run(' 资源密度变化'), { style: 'a4', align: 'center' }),
  table([[{ text: '海域', begins: true }, { text: '资源密度（千克/平方千米）', across: 2 }], [null, '2021年', '2023年'], ['东屿', '412', '655'], ['南礁', '388', '590']]),
  body('渔民的看法也有变化：'),
  paragraph(run('近处又能钓到黑鲷了，十年没有过的事。'), { style: 'a5' }),
  paragraph(run('带动休闲渔业，接待游客23万人次；'), { list: ['2', 0] }),
  paragraph(run('带动就业1900人。'), { list: ['2', 0] }),
  paragraph(run('下一步按以下顺序推进。') + textBox(paragraph(run('提示：数据为初步统计。')))),
  paragraph(run('完成二期用海论证；'), { list: ['3', 0] }),
  paragraph(run('建设观测平台2座。'), { list: ['3', 0] }),
], { notes: ['空方指礁体外廓的体积。'], header: '白沙县海洋牧场评估', footer: '第1页' });

/** The same kind of report as most offices write it: no styles, all by face, size and centring. */
const unstyled = wordFile([
  paragraph(run('青岚区文化和旅游局文件', { size: 72, bold: true }), { align: 'center' }),
  paragraph(run('青文旅〔2024〕7号', { size: 32 }), { align: 'center' }),
  paragraph(run('青岚区2023年夜间经济', { size: 44, face: '方正小标宋简体' }), { align: 'center' }),
  paragraph(run('发展情况报告', { size: 44, face: '方正小标宋简体' }), { align: 'center' }),
  paragraph(''),
  body('2023年，全区夜间消费额68.3亿元，占全天消费的37%，比上年提高4.5个百分点。'),
  paragraph(run('一、基本情况', { size: 32, face: '黑体' })),
  body('全区建成夜间消费街区9个，入驻商户2160家，其中餐饮商户占六成。'),
  paragraph(run('（一）人气回升', { size: 32, bold: true, face: '楷体' })),
  body('街区日均客流11.2万人次，节假日最高达到26万人次。'),
  paragraph(run('（二）业态单一', { size: 32, bold: true, face: '楷体' })),
  body('演出、展览等文化类消费只占夜间消费的6%。'),
  paragraph(run('二、下步打算', { size: 32, face: '黑体' })),
  body('计划引进小剧场5家，全年演出不少于800场。'),
  paragraph(run('青岚区文化和旅游局', { size: 32, face: '仿宋' }), { align: 'right' }),
  paragraph(run('2024年1月30日', { size: 32, face: '仿宋' }), { align: 'right' }),
]);

/** Runs that Word hides, symbols of its fonts, formulas. */
const concealed = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
const symbol = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const formula = (inside: string): string => `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`;
const term = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

describe('Word documents', () => {
  it.each([['styled', styled, ['changes-settled']], ['unstyled', unstyled, []]] as const)('%s: parses to the reviewed structure', async (name, bytes, rules) => {
    const { value, rules: found } = await read(bytes);
    await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(`../articles/expected/word-${name}.json`);
    expect(found).toEqual(rules);
  });
  it.each([['UTF-16', 'utf-16', 'utf16le'], ['GB18030', 'gbk', null]] as const)('parts in %s', async (_, label, encoding) => {
    const whole = await read(wordFile([paragraph(run('白沙县的账目')), body('Sixty 三。')]));
    expect(whole.value.title).toBe('白沙县的账目');
    const xml = (text: string): string => `<?xml version="1.0" encoding="${label}"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
    // 一二 in GB18030, whose bytes no encoder of this platform gives.
    const bytes = encoding === null ? Buffer.concat(['\xD2\xBB\xB6\xFE'].map((text) => Buffer.from(xml(text), 'latin1'))) : Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml('一二'), encoding)]);
    const { value } = await sourceOf('a.docx', wordFile([], { more: { 'word/document.xml': bytes } }));
    expect(JSON.stringify(parseSource(value ?? { file: 'a.docx', text: '' }).value)).toContain('一二');
  });

  it('hidden text is no part of a paragraph or a cell: it is removed, and told', async () => {
    const { value, rules } = await read(wordFile([
      paragraph(run('白沙县的账目'), { style: 'a3' }), body('全县投放人工鱼礁12.4万空方，比规划多1.2万空方，累计投入资金1.85亿元。').replace('</w:p>', `${concealed('此处数字待核')}</w:p>`),
      table([['海域', '密度'], ['东屿', '412']]).replace('</w:p>', `${concealed('旧表')}</w:p>`),
    ]));
    expect(value.sections[0]?.blocks.map(({ text }) => text)).toEqual(['全县投放人工鱼礁12.4万空方，比规划多1.2万空方，累计投入资金1.85亿元。', '海域\t密度\n东屿\t412']);
    expect(value.removed.map(({ text, why }) => [text, why])).toEqual([['此处数字待核', 'hidden'], ['旧表', 'hidden']]);
    expect(rules).not.toContain('source-kept-whole');
  });

  it('characters of symbol fonts are the ones they draw, and none vanishes', async () => {
    const { value, rules } = await read(wordFile([
      paragraph(run('白沙县的账目'), { style: 'a3' }), body('全县投放人工鱼礁12.4万空方，比规划多1.2万空方，累计投入资金1.85亿元。'),
      paragraph(run('水温为18') + symbol('Symbol', 'F0B1') + run('2') + symbol('Symbol', 'F0B0') + run('C，海况良好，适合投放，以上数据由白沙县海洋发展局在现场测得') + symbol('Webdings', 'F021') + run('。')),
    ]));
    expect(value.sections[0]?.blocks[1]?.text).toContain('水温为18±2°C');
    expect(value.sections[0]?.blocks[1]?.text).toContain('\uF021');
    expect(rules).toContain('characters-printable');
  });

  it('fractions and powers of formulas are no digits side by side', async () => {
    const { value, rules } = await read(wordFile([
      paragraph(run('白沙县的账目'), { style: 'a3' }),
      paragraph(run('投放量约占全县的') + formula(`<m:f><m:num>${term('1')}</m:num><m:den>${term('12')}</m:den></m:f>`) + run('，合3.6×') + formula(`<m:sSup><m:e>${term('10')}</m:e><m:sup>${term('4')}</m:sup></m:sSup>`) + run('空方，比规划多1.2万空方，累计投入资金1.85亿元。')),
    ]));
    expect(value.sections[0]?.blocks[0]?.text).toBe('投放量约占全县的1/12，合3.6×10⁴空方，比规划多1.2万空方，累计投入资金1.85亿元。');
    expect(rules).not.toContain('source-kept-whole');
  });

  it('items are as deep as their styles say, where each style has a list of its own', async () => {
    const { value } = await read(wordFile([
      paragraph(run('白沙县的账目'), { style: 'a3' }), body('三年共放流鱼虾苗种4.7亿尾，品种由5种增加到11种，县里今年还要做下面几件事。'),
      paragraph(run('修码头'), { style: 'b1' }), paragraph(run('先修北边的'), { style: 'b2' }), paragraph(run('架浮桥'), { style: 'b1' }),
    ]));
    expect(value.sections[0]?.blocks.slice(1).map(({ text, depth }) => [text, depth ?? 0])).toEqual([['修码头', 0], ['先修北边的', 1], ['架浮桥', 0]]);
  });
});
