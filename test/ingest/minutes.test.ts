import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { paragraph, run, wordFile } from '../support/word.ts';

const opening = '3月5日上午，镇长顾小满主持召开专题会议，研究沿河十一座码头的整修。现将会议议定的事项纪要如下。';
const body = ['一、关于工期', '今年整修的码头有十一座，已经开工九座，年底以前全部完工，误了工期的由施工的单位赔付。', '二、关于经费', '所需的三百二十万元分两批下达，第一批在四月底以前到位，第二批等验收以后再付。'];
const title = '苇河镇码头整修专题会议纪要';
const shape = ({ sections, captions }: ParsedSource): unknown => [sections.flatMap(({ heading, level }) => (heading === null ? [] : [[level, heading]])), captions];
const expected = [[[1, '一、关于工期'], [1, '二、关于经费']], []];

describe('minutes', () => {
  const labels = ['时间：2021年3月5日上午9:00', '地点：镇政府二楼会议室', '主持：顾小满', '出席：徐来（水利站）、石磊（财政所）', '列席：米朵', '缺席：江川', '记录：林阿海'];
  it.each([
    ['all', labels], ['one', ['记录：林阿海']], ['who takes part', ['参加：徐来、石磊']], ['who was there and who not', ['应到：11人', '实到：10人', '请假：江川']], ['of two words', ['参会人员：徐来、石磊', '记录人：林阿海']], ['set wide', ['主　持：顾小满', '记　录：林阿海']],
  ])('labels are paragraphs, no headings: %s', async (_, fields) => {
    const text = parseSource({ file: 'a.txt', text: [title, '〔2021〕第7期', '', ...fields, '', opening, ...body].join('\n') }).value;
    expect(shape(text)).toEqual(expected);
    const bytes = wordFile([paragraph(run(title, { bold: true, size: 44 }), { align: 'center' }), paragraph(run('〔2021〕第7期'), { align: 'center' }), ...[...fields, opening, ...body].map((one) => paragraph(run(one)))]);
    const { value } = await sourceOf('a.docx', bytes);
    expect(shape(parseSource(value ?? { file: 'a.docx', text: '' }).value)).toEqual(expected);
  });
  it.each(['〔2021〕第7期', '[2021] 7期', '（2021）第七次', '镇长办公会议纪要〔2021〕第7期（总第208期）'])('the number is no caption: %s', (issue) => {
    const { removed, title: own, captions } = parseSource({ file: 'a.txt', text: [title, issue, '', opening, ...body].join('\n') }).value;
    expect([own, removed.map(({ text, why }) => [why, text]), captions]).toEqual([title, [['index', issue]], []]);
  });
});
