import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Shown } from '../support/pdf-file.ts';
import { pdfFile, setText } from '../support/pdf-file.ts';

const read = async (bytes: Uint8Array): Promise<{ readonly value: ParsedSource | null; readonly rules: readonly string[] }> => {
  const { value, findings } = await sourceOf('报告.pdf', bytes);
  const parsed = value && parseSource(value);
  return { value: parsed?.value ?? null, rules: [...findings, ...(parsed?.findings ?? [])].map(({ ruleId }) => ruleId) };
};

const paragraphs = [
  '2023年，临溪县完成造林面积4.8万亩，其中荒山造林2.1万亩、退化林修复2.7万亩，均超额完成市里下达的任务，全县森林覆盖率提高到61.3%，比2020年提高1.6个百分点。',
  '全县林业总产值52.7亿元，同比增长8.9%。其中竹产业产值19.4亿元，油茶产业产值7.2亿元，森林旅游收入11.5亿元。',
  '当前仍有两个短板。一是山区道路不足，每万亩林地只有林道23公里；二是加工企业偏小，年产值过亿元的只有3家，多数企业只做初级产品，价格随行就市，抗风险能力弱。',
  '下一步，全县将新修林道120公里，扶持5家企业建设精深加工线，到2025年竹产业产值达到26亿元。',
];
const frame = (page: number): readonly Shown[] => [{ text: '临溪县林业发展报告', x: 400, y: 40, size: 9 }, { text: `- ${page} -`, x: 285, y: 810, size: 9 }];
const set = { x: 90, size: 12, width: 34 };

/** Two pages with heads, feet and a paragraph that goes over the page. */
const report = pdfFile([
  [
    ...frame(1), { text: '临溪县2023年林业发展报告', x: 150, y: 100, size: 22, bold: true }, { text: '发布时间：2024-02-06　来源：临溪县林业局', x: 180, y: 140, size: 10.5 },
    { text: '一、基本情况', x: 114, y: 180, size: 12, bold: true }, ...setText(paragraphs.slice(0, 2), { ...set, y: 204 }),
    { text: '表1 主要林产品产量', x: 230, y: 370, size: 10.5 },
    ...[['品种', '单位', '2022年', '2023年'], ['毛竹', '万根', '830', '906'], ['油茶籽', '吨', '5100', '5480'], ['鲜笋', '吨', '12600', '13950']].flatMap((row, at) => row.map((text, column) => ({ text, x: 110 + column * 100, y: 395 + at * 20, size: 10.5 }))),
    { text: '二、存在问题', x: 114, y: 490, size: 12, bold: true }, ...setText(paragraphs.slice(2, 3), { ...set, y: 514 }).slice(0, 2),
  ],
  [
    ...frame(2), ...setText(paragraphs.slice(2, 3), { ...set, y: 100 - 2 * 12 * 1.6 }).slice(2),
    { text: '三、下步打算', x: 114, y: 200, size: 12, bold: true }, ...setText(paragraphs.slice(3), { ...set, y: 224 }),
  ],
]);

/** One page in two columns, as newsletters are set. */
const newsletter = pdfFile([[
  { text: '山里来了新农人', x: 210, y: 90, size: 24, bold: true }, { text: '2023年6月12日　溪南周报　记者 陆平', x: 190, y: 125, size: 10 },
  ...setText(['三年前回乡的小唐如今管着400亩蓝莓园，去年卖出鲜果86吨，带动周边32户村民就业，户均增收1.8万元。', '像他这样的新农人，溪南镇现在有117名，平均年龄31岁，一半以上有大学学历。'], { x: 60, y: 170, size: 10.5, width: 20 }),
  ...setText(['镇里为新农人设立了创业贷款，三年累计发放2360万元，不良率只有0.7%，低于全县平均水平。', '今年计划再引进40名青年，建成2个共享仓库，把鲜果损耗率从12%降到8%以下。'], { x: 320, y: 170, size: 10.5, width: 20 }),
]]);

describe('PDF', () => {
  it.each([['report', report, []], ['newsletter', newsletter, []]] as const)('%s: parses to the reviewed structure', async (name, bytes, expected) => {
    const { value, rules } = await read(bytes);
    await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(`../articles/expected/pdf-${name}.json`);
    expect(rules).toEqual(expected);
  });

  it('puts hard-wrapped lines together, over the page too', async () => {
    const { value } = await read(report);
    expect(value?.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text))).toEqual(paragraphs);
  });

  it.each([
    ['a scan', pdfFile([[], []]), 'source-has-text-layer'],
    ['a damaged file', Uint8Array.from(Buffer.from('%PDF-1.5\nrubbish')), 'source-opens'],
    ['a locked file', pdfFile([[{ text: '字', x: 1, y: 1, size: 9 }]], { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>] ` }), 'source-unlocked'],
    ['a stream that unpacks to a gigabyte', pdfFile([[]], { contents: deflateSync(Buffer.alloc(200 << 20)) }), 'source-size-bounded'],
  ] as const)('%s is refused', async (_, bytes, rule) => {
    const started = Date.now();
    expect(await read(bytes)).toEqual({ value: null, rules: [rule] });
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
