import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../../../pipeline/ingest/index.ts';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { Shown } from '../../../support/pdf-file.ts';
import { pdfFile, setText } from '../../../support/pdf-file.ts';

const parse = async (bytes: Uint8Array): Promise<{ readonly value: ParsedSource; readonly errors: readonly string[] }> => {
  const { value: source } = await sourceOf('报告.pdf', bytes);
  const { value, findings } = parseSource(source ?? { file: '', text: '' });
  return { value, errors: findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId) };
};
const texts = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

const paragraphs = [
  '2023年，临溪县完成造林面积4.8万亩，其中荒山造林2.1万亩、退化林修复2.7万亩，均超额完成市里下达的任务，全县森林覆盖率提高到61.3%。',
  '全县林业总产值52.7亿元，同比增长8.9%。其中竹产业产值19.4亿元，油茶产业产值7.2亿元，森林旅游收入11.5亿元。',
];
const lines: readonly Shown[] = [{ text: '临溪县2023年林业发展报告', x: 150, y: 100, size: 22, bold: true }, ...setText(paragraphs, { x: 90, y: 180, size: 12, width: 34 })];

describe('what stands at an angle to a page, or over its lines', () => {
  it.each([
    ['aslant', { text: '内部资料', x: 160, y: 290, size: 50, turn: 30 }, 'turned'],
    ['upwards, as the name of an axis', { text: '亿元', x: 200, y: 200, size: 12, turn: 90 }, 'turned'],
    ['over the lines', { text: '内部资料', x: 160, y: 225, size: 60 }, 'watermark'],
  ] as const)('%s: is in no sentence, and is listed as removed', async (_, stamp, why) => {
    for (const shown of [[...lines, stamp], [...lines.slice(0, 3), stamp, ...lines.slice(3)]]) {
      const { value, errors } = await parse(pdfFile([shown]));
      expect(texts(value)).toEqual(paragraphs);
      expect(value.removed.map(({ text, why: own }) => [text, own])).toEqual([[stamp.text, why]]);
      expect(errors).toEqual([]);
    }
  });

  it('is text where it is a sentence', async () => {
    const { value } = await parse(pdfFile([[...lines, { text: '今年报名的有4.6万人，比去年多三成。', x: 160, y: 600, size: 12, turn: 20 }]]));
    expect(texts(value)).toEqual([...paragraphs, '今年报名的有4.6万人，比去年多三成。']);
  });
});

/** The lines as they stand on a page that is turned by so many degrees. */
const turnedBy = (turn: 90 | 180 | 270): readonly Shown[] =>
  lines.map((line) => ({ ...line, turn, ...(turn === 90 ? { x: line.y, y: 842 - line.x } : turn === 180 ? { x: 595 - line.x, y: 842 - line.y } : { x: 595 - line.y, y: line.x }) }));

describe('pages that lie on their side', () => {
  it.each([
    ['by the text', (turn: 90 | 180 | 270) => pdfFile([turnedBy(turn)])],
    ['by the text, and shown upright', (turn: 90 | 180 | 270) => pdfFile([turnedBy(turn)], { page: `/Rotate ${turn}` })],
    ['by the page alone', (turn: 90 | 180 | 270) => pdfFile([lines], { page: `/Rotate ${turn}` })],
  ])('are read: %s', async (_, made) => {
    for (const turn of [90, 180, 270] as const) {
      const { value } = await parse(made(turn));
      expect([turn, value.title, texts(value)]).toEqual([turn, '临溪县2023年林业发展报告', paragraphs]);
    }
  });

  it('and those that show a part of their sheet are measured from its edge', async () => {
    const foot: Shown = { text: '- 1 -', x: 285, y: 770, size: 9 };
    const { value } = await parse(pdfFile([[...lines, foot]], { page: '/CropBox [40 60 555 800]' }));
    expect(value.removed.map(({ text, why }) => [text, why])).toEqual([['- 1 -', 'pagination']]);
    expect(texts(value)).toEqual(paragraphs);
  });
});
