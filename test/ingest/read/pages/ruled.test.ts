import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../../../pipeline/ingest/index.ts';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { Shown } from '../../../support/pdf-file.ts';
import { pdfFile, setText } from '../../../support/pdf-file.ts';

const parse = async (bytes: Uint8Array): Promise<{ readonly value: ParsedSource; readonly rules: readonly string[] }> => {
  const { value: source } = await sourceOf('报告.pdf', bytes);
  const { value, findings } = parseSource(source ?? { file: '', text: '' });
  return { value, rules: findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId) };
};
const tablesOf = ({ sections }: ParsedSource): readonly unknown[] => sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : [])));
const paragraphsOf = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ blocks }) => blocks.flatMap(({ type, text }) => (type === 'paragraph' ? [text] : [])));

type Line = readonly [x: number, y: number, x2: number, y2: number];
/** Ways in which programs draw a rule, from the top of the page. */
const ways: Readonly<Record<string, (lines: readonly Line[]) => string>> = {
  'as lines': (lines) => lines.map(([x, y, x2, y2]) => `${x} ${842 - y} m ${x2} ${842 - y2} l S`).join('\n'),
  'as thin areas': (lines) => lines.map(([x, y, x2, y2]) => `${x} ${842 - Math.max(y, y2)} ${Math.max(0.7, x2 - x)} ${Math.max(0.7, y2 - y)} re f`).join('\n'),
  'in a space of their own': (lines) => `q 0.5 0 0 -0.5 0 842 cm ${lines.map(([x, y, x2, y2]) => `${x * 2} ${y * 2} m ${x2 * 2} ${y2 * 2} l S`).join('\n')} Q`,
};

const [xs, ys] = [[90, 130, 190, 340], [240, 300, 380, 440]];
const outer: readonly Line[] = [...xs.map((x): Line => [x, 240, x, 440]), ...ys.map((y): Line => [90, y, 340, y])];
const cell = (text: string, x: number, y: number): Shown => ({ text, x, y, size: 12 });
const wrapped: readonly Shown[] = [
  cell('地', 104, 266), cell('区', 104, 284), cell('增加值', 142, 258), cell('（亿', 148, 275), cell('元）', 148, 292), cell('主要情况说明', 220, 274),
  cell('东', 104, 322), cell('街', 104, 339), cell('镇', 104, 356), cell('36.1', 148, 339), ...['企业较多，园区集中，', '上年新引进企业二十余家，', '其中规模以上企业六家，', '就业人数增加'].map((text, at) => cell(text, 198, 318 + at * 17)),
  cell('西', 104, 398), cell('街', 104, 415), cell('镇', 104, 432), cell('41.7', 148, 415), cell('以服务业为主，商户数', 198, 406), cell('量多', 198, 423),
];
const rows = [['地区', '增加值（亿元）', '主要情况说明'], ['东街镇', '36.1', '企业较多，园区集中，上年新引进企业二十余家，其中规模以上企业六家，就业人数增加'], ['西街镇', '41.7', '以服务业为主，商户数量多']];

const paragraphs = ['全县共有规模以上数字企业128家，比上年增加21家，其中软件企业46家，占35.9%，从业人员3.2万人，平均每家企业250人左右。', '下一步，全县将继续推进产业园建设，力争到2025年增加值突破70亿元，培育十家以上有影响力的龙头企业。'];
const set = { x: 90, size: 12, width: 34 };
const around: readonly Shown[] = [{ text: '梧桐县数字经济报告', x: 190, y: 90, size: 20, bold: true }, ...setText(paragraphs.slice(0, 1), { ...set, y: 140 }), ...setText(paragraphs.slice(1), { ...set, y: 480 })];

describe('ruled tables', () => {
  it.each(Object.entries(ways))('keep the lines of a cell together: rules drawn %s', async (_, way) => {
    const { value, rules } = await parse(pdfFile([[...around, ...wrapped]], { drawn: way(outer) }));
    expect(tablesOf(value)).toEqual([rows]);
    expect(paragraphsOf(value)).toEqual(paragraphs);
    expect(rules).toEqual([]);
  });

  it('may be open at their sides, have cells over several places, and lie on their side', async () => {
    const lines: readonly Line[] = [...ys.map((y): Line => [90, y, 340, y]), [130, 240, 130, 440], [190, 300, 190, 440]];
    const head = wrapped.filter(({ y }) => y > 300 || y === 266 || y === 284);
    const shown = [...around, ...head, cell('增加值和说明', 200, 274)];
    const expected = [['地区', '增加值和说明', ''], ...rows.slice(1)];
    expect(tablesOf((await parse(pdfFile([shown], { drawn: ways['as lines']?.(lines) ?? '' }))).value)).toEqual([expected]);
    const turned = shown.map((line) => ({ ...line, turn: 90, x: line.y, y: 842 - line.x }));
    expect(tablesOf((await parse(pdfFile([turned], { drawn: `q 0 1 -1 0 842 0 cm ${ways['as lines']?.(lines) ?? ''} Q` }))).value)).toEqual([expected]);
  });

  it('are one where they go on at the head of the next page', async () => {
    const drawn = ways['as lines']?.(outer) ?? '';
    const { value } = await parse(pdfFile([[...around.slice(0, -2), ...wrapped], wrapped], { drawn }));
    expect(tablesOf(value)).toEqual([[...rows, ...rows]]);
  });

  it('with several rows between two rules are told by their lines', async () => {
    const lines: readonly Line[] = [[90, 240, 340, 240], [90, 264, 340, 264], [90, 340, 340, 340], [190, 240, 190, 340], [260, 240, 260, 340]];
    const figures = [['地区', '产值', '增速'], ['东街镇', '36.1', '8.9'], ['西街镇', '41.7', '15.5'], ['南街镇', '46.8', '12.3']];
    const shown = figures.flatMap((row, at) => row.map((text, column) => cell(text, 100 + column * 100, 256 + at * 22)));
    expect(tablesOf((await parse(pdfFile([[...around, ...shown]], { drawn: ways['as lines']?.(lines) ?? '' }))).value)).toEqual([figures]);
  });

  it('a page that draws without end is read without its rules', async () => {
    const drawn = Array.from({ length: 60_000 }, (_, at) => `${at % 500} ${at % 700} m ${(at % 500) + 9} ${at % 700} l S`).join('\n');
    const { value } = await parse(pdfFile([[...around, ...wrapped]], { drawn }));
    expect(value.title).toBe('梧桐县数字经济报告');
  });
});
