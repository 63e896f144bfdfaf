import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../../../pipeline/ingest/index.ts';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { Shown } from '../../../support/pdf-file.ts';
import { pdfFile, setText } from '../../../support/pdf-file.ts';

const parse = async (pages: readonly (readonly Shown[])[]): Promise<ParsedSource> => {
  const { value } = await sourceOf('报告.pdf', pdfFile(pages));
  return parseSource(value ?? { file: '', text: '' }).value;
};
const texts = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

const paragraphs = ['林业', '渔业', '商业', '旅游', '交通', '教育', '卫生', '文化', '能源', '水利', '住房', '养老'].map(
  (name, at) => `${name}方面，全县去年完成投资${at + 3}.${at % 10}亿元，比上年增长${at + 5}.2%，新增就业${at + 12}00人，项目${at + 21}个全部按期完工，群众满意度保持在九成以上。`);

/** Columns from `top` on, of so many lines each, filled one after the other; what is left over goes to the next page. */
const setIn = (lines: readonly Shown[], edges: readonly number[], { top, count }: { readonly top: number; readonly count: number }): { readonly shown: readonly Shown[]; readonly rest: readonly Shown[] } => ({
  shown: edges.flatMap((edge, at) => lines.slice(at * count, (at + 1) * count).map((line, row) => ({ ...line, x: line.x + edge, y: top + row * line.size * 1.6 }))),
  rest: lines.slice(edges.length * count),
});

const centred = (text: string, width: number, y: number, size: number, bold = false): Shown => ({ text, x: 297.5 - (width * size) / 2, y, size, bold });

/** A head centred on the page: title, names and day, in type of so many points. */
const head = (size: number): readonly Shown[] => [centred('临溪县账目调查', 7, 90, 20, true), centred('县统计局课题组', 7, 116, size), centred('2023年5月18日', 6.5, 134, size)];

describe('columns', () => {
  it.each([
    ['two', [50, 310], 12, 19],
    ['three', [50, 222, 394], 10, 15],
  ] as const)('%s, below a head that is no wider than one of them, are read one after the other, to the short ends on the last page', async (_, edges, size, width) => {
    const lines = setText(paragraphs, { x: 0, y: 0, size, width });
    // So many lines a column on the first page that two or three rows are left for the second.
    const count = Math.floor((lines.length - edges.length * 2) / edges.length);
    const first = setIn(lines, edges, { top: 156, count });
    const last = setIn(first.rest, edges, { top: 80, count: Math.ceil(first.rest.length / edges.length) });
    expect(last.rest).toEqual([]);
    const value = await parse([[...head(size), ...first.shown], last.shown]);
    expect([value.title, value.byline, value.dates.map(({ iso }) => iso)]).toEqual(['临溪县账目调查', '县统计局课题组', ['2023-05-18']]);
    expect(texts(value)).toEqual(paragraphs);
    expect(value.captions).toEqual([]);
  });

  it('beside a long column an end of two lines is one too', async () => {
    const lines = setText(paragraphs.slice(0, 4), { x: 0, y: 0, size: 12, width: 19 });
    const value = await parse([[...head(12), ...setIn(lines, [50, 310], { top: 156, count: lines.length - 2 }).shown]]);
    expect(texts(value)).toEqual(paragraphs.slice(0, 4));
  });

  it('day, name and number of a newspaper stand side by side above the title', async () => {
    const lines = setText(paragraphs.slice(0, 6), { x: 0, y: 0, size: 12, width: 19 });
    const row = ['2018年10月12日 星期五', '桂陵日报', '人文周刊'].map((text, at): Shown => ({ text, x: 50 + at * 200, y: 60, size: 9 }));
    const value = await parse([[...row, ...head(12).slice(0, 2), ...setIn(lines, [50, 310], { top: 156, count: Math.ceil(lines.length / 2) }).shown]]);
    expect([value.title, value.dates.map(({ iso }) => iso)]).toEqual(['临溪县账目调查', ['2018-10-12']]);
    expect(texts(value)).toEqual(paragraphs.slice(0, 6));
  });
});
