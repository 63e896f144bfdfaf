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

const column = (lines: readonly string[], x: number, y: number): readonly Shown[] => lines.map((text, at) => ({ text, x, y: y + at * 15, size: 10 }));

describe('columns with ragged edges', () => {
  it('are told by where their lines begin', async () => {
    // No two lines of the left column end at one place; the right one begins with a table.
    const left = ['土壤干层是指因植被过度耗水而长期处于稳', '定湿度以下的土层。降水是果园唯一的水分', '来源，近三十年来苹果种植面积由0.8万亩扩', '大到3.1万亩，深层土壤水分的亏缺日益受到', '关注。已有研究多集中于6 m以内的土层，对', '更深处的水分动态认识不足。本文通过6年', '的定位观测，分析干层的形成与恢复过程，为'];
    const right = ['值得注意的是，亏缺量的增幅在16年以后', '明显减缓，说明深层可供利用的水分已接', '近耗竭，树体转而依赖当年降水，产量的', '年际波动随之加大。降低密度是恢复深层', '水分的前提，覆盖则减少无效蒸发，二者', '结合五年内可以部分恢复。'];
    const rows = [['树龄', '深度', '厚度'], ['8', '2.9', '1.1'], ['12', '2.6', '3.4'], ['16', '2.4', '5.2']];
    const page = [
      { text: '苹果园深层土壤的干化', x: 180, y: 90, size: 20, bold: true }, { text: '林一舟 徐来', x: 260, y: 120, size: 11 },
      ...column(left, 60, 160), ...column(['果园的合理密度与更新年限提供依据。'], 60, 265),
      { text: '表1 不同树龄果园的干层', x: 350, y: 160, size: 9 }, ...rows.flatMap((row, at) => row.map((text, index) => ({ text, x: 315 + index * 75, y: 178 + at * 16, size: 9 }))),
      ...column(right, 305, 260),
    ];
    const { value } = await read(pdfFile([page]));
    expect(value?.sections.flatMap(({ blocks }) => blocks.map(({ text, caption }) => caption ?? text.replace(/\s/gu, '')))).toEqual([`${left.join('').replace(/\s/gu, '')}果园的合理密度与更新年限提供依据。`, '表1 不同树龄果园的干层', right.join('')]);
  });
});

const textsOf = (value: ParsedSource | null): readonly string[] => value?.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.map(({ text, caption, rows }) => (rows ? `${caption ?? ''} ${rows.map((row) => row.join('|')).join('/')}` : text.replace(/\s/gu, '')))]) ?? [];

describe('columns of few lines', () => {
  const narrow = { size: 10, width: 22 };
  const [first, second, third, fourth] = [
    '入冬以后，柳湾镇的供热站就没有熄过灯。站长林一舟把床搬进了值班室，手机放在枕头边上，铃声调到最大。', '居民徐来住在镇东头的老楼里，往年冬天在屋里也要穿棉鞋。今年她买了一支温度计，每天在挂历的背面记三次。',
    '供热站建于2003年，设计供热面积18万平方米，现在实际供着31.6万平方米，镇里说这是小马拉大车，拉了十年。', '今年县里把供热改造列入民生实事，第一笔资金1260万元已经到账，施工队十月进场，先换了四公里主管。',
  ] as const;

  it('are columns where they are all of a page, set equally wide on the same lines', async () => {
    const { value } = await read(pdfFile([[{ text: '渡口的账', x: 50, y: 72, size: 20 }, ...setText([first], { ...narrow, x: 50, y: 112 }), ...setText([second], { ...narrow, x: 310, y: 112 })]]));
    expect(textsOf(value)).toEqual([first, second]);
  });

  it('a table goes across them, and its name', async () => {
    const rows = [['年份', '供热面积', '锅炉台数', '缺口'], ['2021', '26.3', '3', '21%'], ['2022', '28.9', '3', '30%'], ['2023', '31.6', '3', '38%']];
    const { value } = await read(pdfFile([[
      { text: '渡口的账', x: 50, y: 72, size: 20 }, ...setText([first, third], { ...narrow, x: 50, y: 112 }), ...setText([second, fourth], { ...narrow, x: 310, y: 112 }),
      { text: '表1　柳湾镇供热情况', x: 250, y: 302, size: 10 }, ...rows.flatMap((row, at) => row.map((text, index) => ({ text, x: 70 + index * 120, y: 322 + at * 16, size: 10 }))),
      ...setText([third.replace('2003', '1998'), first.replace('柳湾', '青石')], { ...narrow, x: 50, y: 422 }), ...setText([fourth.replace('1260', '970'), second.replace('徐来', '何川')], { ...narrow, x: 310, y: 422 }),
    ]]));
    expect(textsOf(value)).toEqual([first, third, second, fourth, `表1 柳湾镇供热情况 ${rows.map((row) => row.join('|')).join('/')}`, third.replace('2003', '1998'), first.replace('柳湾', '青石'), fourth.replace('1260', '970'), second.replace('徐来', '何川')]);
  });

  it('on the last page end where the paragraph does', async () => {
    const last = setText([first], { ...narrow, x: 50, y: 72 }).slice(-1).map((line) => ({ ...line, y: 72 }));
    const { value } = await read(pdfFile([
      [{ text: '渡口的账', x: 50, y: 72, size: 20 }, ...setText([second, third], { ...narrow, x: 50, y: 112 }), ...setText([fourth, first], { ...narrow, x: 310, y: 112 }).slice(0, -1)],
      [...last, { text: '三、账本', x: 310, y: 72, size: 12 }, ...setText([second.replace('徐来', '何川')], { ...narrow, x: 310, y: 92 })],
    ]));
    expect(textsOf(value)).toEqual([second, third, fourth, first, '三、账本', second.replace('徐来', '何川')]);
  });
});

describe('what stands above a title', () => {
  it('a decree is no title of what it makes known; its text stays', async () => {
    const body = ['第一条 为了保护沿河的码头，根据有关法律、法规，结合本省实际，制定本办法。', '第二条 本省行政区域内码头的修缮、使用和监督管理，适用本办法。'];
    const known = '《苇河省码头保护办法》已经省人民政府第48次常务会议通过，现予公布。';
    const { value } = await read(pdfFile([[
      { text: '苇河省人民政府令', x: 180, y: 90, size: 24, bold: true }, { text: '第317号', x: 270, y: 130, size: 12 }, ...setText([known], { ...set, y: 170 }),
      { text: '省长　林一舟', x: 400, y: 230, size: 12 }, { text: '2024年5月20日', x: 400, y: 250, size: 12 }, { text: '苇河省码头保护办法', x: 200, y: 300, size: 18, bold: true }, ...setText(body, { ...set, y: 340 }),
    ]]));
    expect([value?.title, value?.dates.map(({ role, iso }) => `${role} ${iso}`)]).toEqual(['苇河省码头保护办法', ['article 2024-05-20']]);
    expect(textsOf(value)).toEqual([known, '省长林一舟', '2024年5月20日', ...body.map((text) => text.replace(/\s/gu, ''))]);
  });
});
