import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../pipeline/cli/source.ts';
import { parseSource } from '../../../../pipeline/ingest/index.ts';
import type { Shown } from '../../../support/pdf-file.ts';
import { pdfFile, setText } from '../../../support/pdf-file.ts';

const read = async (bytes: Uint8Array) => {
  const { value } = await sourceOf('a.pdf', bytes);
  const { asFiled } = parseSource(value ?? { file: 'a.pdf', text: '' });
  return {
    title: asFiled.title, captions: asFiled.captions, byline: asFiled.byline,
    blocks: asFiled.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [`# ${heading}`]), ...blocks.map(({ type, text }) => `${type} ${text.split('\n')[0] ?? ''}`)]),
  };
};

const cells = (rows: readonly (readonly string[])[], y: number): readonly Shown[] => rows.flatMap((row, at) => row.map((text, column) => ({ text, x: 90 + column * 130, y: y + at * 24, size: 12 })));

const head = (text: string): Shown => ({ text, x: 60, y: 60, size: 26, bold: true });
const line = (text: string, y: number, x = 48): Shown => ({ text, x, y, size: 17 });

describe('slides', () => {
  const slides = pdfFile([
    [{ text: '一条河怎样变清', x: 220, y: 150, size: 36, bold: true }, { text: '主讲人：陆平', x: 300, y: 240, size: 15 }, { text: '青石县水利局', x: 300, y: 265, size: 15 }, { text: '2023年5月8日', x: 300, y: 290, size: 15 }],
    [head('水从哪里来？'), line('全县有大小河流36条，总长412公里。', 110), line('上游有水库4座，两座是老水库', 146, 70), line('中游有闸门12座，都能远程开关', 182, 70), line('下游是湿地，面积860亩', 218, 70)],
    [head('先做三件事'), line('排污口封掉47个，留下的都装上水表', 110, 70), line('河边的养殖场搬走9家，补偿都付清，没有一家欠着', 146, 70), line('河长每周走一次，走完要签名', 182, 70), line('去年，水质达标的断面占91.6%。', 218)],
    [{ text: '谢谢大家！', x: 250, y: 180, size: 36, bold: true }],
  ], { page: '/MediaBox [0 442 720 842]' });

  it('are read by their headings and points: none of these is a caption', async () => {
    expect(await read(slides)).toEqual({
      title: '一条河怎样变清', captions: [], byline: '陆平', blocks: [
        '# 水从哪里来？', 'paragraph 全县有大小河流36条，总长412公里。', 'list-item 上游有水库4座，两座是老水库', 'list-item 中游有闸门12座，都能远程开关', 'list-item 下游是湿地，面积860亩',
        '# 先做三件事', 'list-item 排污口封掉47个，留下的都装上水表', 'list-item 河边的养殖场搬走9家，补偿都付清，没有一家欠着', 'list-item 河长每周走一次，走完要签名', 'paragraph 去年，水质达标的断面占91.6%。',
        'paragraph 谢谢大家！',
      ],
    });
  });
});

describe('an annex that is a table', () => {
  const text = ['各镇要按下表的面积落实，6月底以前种完，种完以后由农技站逐块丈量，丈量的数要贴在村口，贴满七天没有人说话才算数。', '补助按亩算，每亩不超过120元，钱直接打到种田的人手里，任何人不得从中扣一分，扣了的要退还，还要说明为什么扣。'];
  it.each([
    ['in larger type', { size: 16, bold: true, x: 190 }, []], ['in the type of the text, above its unit', { size: 12, bold: false, x: 90 }, [{ text: '单位：亩、万元', x: 380, y: 130, size: 10 }]],
  ])('is headed by the name of the table, below its mark, %s', async (_, set, more) => {
    const bytes = pdfFile([
      [{ text: '关于下达绿肥种植任务的通知', x: 150, y: 100, size: 22, bold: true }, ...setText(text, { x: 90, y: 180, size: 12, width: 34 }), { text: '附件：2023年绿肥种植任务分解表', x: 114, y: 330, size: 12 }, { text: '青石县农业局', x: 400, y: 380, size: 12 }, { text: '2023年4月6日', x: 400, y: 404, size: 12 }],
      [{ text: '附件', x: 90, y: 80, size: 12, bold: true }, { text: '2023年绿肥种植任务分解表', y: 108, ...set }, ...more, ...cells([['镇名', '面积', '补助'], ['柳溪镇', '860', '10.3'], ['石桥镇', '720', '8.6'], ['河湾镇', '540', '6.5']], 156)],
    ]);
    const { captions, blocks } = await read(bytes);
    expect([captions, blocks.filter((block) => block.startsWith('#'))]).toEqual([[], ['# 2023年绿肥种植任务分解表']]);
  });
});
