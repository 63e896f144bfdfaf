import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Shown } from '../support/pdf-file.ts';
import { pdfFile, setText } from '../support/pdf-file.ts';
import { paragraph, picture, run, wordFile } from '../support/word.ts';

const [first, second, third] = [
  '青石镇去年修通了最后一条村道，全镇十二个村从此都有了通到村口的水泥路，最远的村到镇上只要半个小时。',
  '村民说，过去卖一车橘子要先挑到河边，再等渡船，遇上涨水的日子只能看着果子烂在筐里，如今货车开到果园门口。',
  '镇里的账本显示，四条路一共用去二千三百万元，其中县里出了大头，余下的由各村用集体收入和乡亲捐款补齐。',
];
const title = '青石镇三年修通四条村道';
const bare = (text: string): string => text.replace(/\s/gu, '');
const captionsOf = (file: string, text: string): readonly string[] => parseSource({ file, text }).value.captions.map(bare);

const page = (content: string): string => `<h1>${title}</h1><p>2021-03-05</p><div id="zoom">${content}</div>`;
const text = (lines: readonly string[]): string => [title, '2021-03-05', '', ...lines].join('\n');

/** Where a picture's caption may stand. */
const places: readonly (readonly [string, string, (caption: string) => string])[] = [
  ['a text', 'a.txt', (caption) => text([first, caption, second, third])],
  ['a paragraph', 'a.html', (caption) => page(`<p>${first}</p><p>${caption}</p><p>${second}</p><p>${third}</p>`)],
  ['below a picture', 'a.html', (caption) => page(`<p>${first}</p><p><img src="a.jpg"></p><p>${caption}</p><p>${second}</p><p>${third}</p>`)],
  ['behind a picture', 'a.html', (caption) => page(`<p>${first}</p><p style="text-align:center"><img src="a.jpg"><br>${caption}</p><p>${second}</p><p>${third}</p>`)],
  ['an account’s small type', 'a.html', (caption) => page(`<p><span style="font-size:16px">${first}</span></p><section><img data-src="a.jpg"></section><p style="text-align:center"><span style="font-size:12px">${caption}</span></p><p><span style="font-size:16px">${second}</span></p>`)],
  ['a figure', 'a.html', (caption) => page(`<p>${first}</p><figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure><p>${second}</p>`)],
];

const pictures: readonly string[] = [
  '图1 通村道路的走向', '图 1-2：通村道路的走向', '图1.1 通村道路的走向', '图一 通村道路的走向', '图1. 通村道路的走向', '图1、通村道路的走向', '图1　通村道路的走向（2021年）', '附图1 通村道路的走向', '附图：通村道路的走向',
  '图3-2 2021年各村道路里程（单位：公里）', '图表1：2021年各村道路里程', '图1 2021年各村道路里程占比，数据来自镇交通办', '图为村民在新修的村道上晒谷。', '图为：村民在新修的村道上晒谷', '图：村民在新修的村道上晒谷', '（图：村民在新修的村道上晒谷）',
  '上图：村民在新修的村道上晒谷。', '上图为村民在新修的村道上晒谷。', '左图：修路前的渡口', '▲村民在新修的村道上晒谷', '△ 新修的村道', '↑ 新修的村道', '▲ 新修的村道。徐来 摄', '图①：新修的村道。', '图②为老渡口。', '图1为新修的村道，图2为老渡口。',
  '图说：新修的村道通到果园门口。', '图片说明：新修的村道通到果园门口', '村民在新修的村道上晒谷。徐来 摄', '村民在新修的村道上晒谷。（徐来 摄）', '村民在新修的村道上晒谷。 本报记者 徐来 摄', '村民在新修的村道上晒谷（徐来/摄）', '村民在新修的村道上晒谷。徐来摄影',
  '村民在新修的村道上晒谷。摄影：徐来', '新修的村道通到果园门口。青石镇供图', '新修的村道通到果园门口。（青石镇交通办供图）', '新修的村道通到果园门口。受访者供图', '新修的村道通到果园门口。（图片由青石镇提供）', '新修的村道通到果园门口（资料图）',
  '新修的村道通到果园门口。资料图片', '新修的村道。图/新华社', '新修的村道。图源：青石发布', '新修的村道 图片来源：青石发布', '新修的村道（图源网络）', '新修的村道。新华社记者 徐来 摄', '新修的村道。新华社发（徐来 摄）', '新修的村道。（无人机照片）',
  '3月5日，村民在新修的村道上晒谷。徐来 摄', '2021年3月5日，村民在新修的村道上晒谷。新华社发', '新修的村道（左）与老渡口（右）', '林一舟（左二）向村民介绍道路走向', '新修的村道一景', '村道航拍图', 'Figure 1 通村道路的走向',
  'Fig. 2 通村道路的走向', '照片1 新修的村道', '示意图：通村道路的走向', '插图1 通村道路的走向', '地图1 通村道路的走向', '【图】新修的村道', '[图1] 新修的村道', '图1｜新修的村道', '图 | 新修的村道', '图丨新修的村道通到果园门口',
  '配图：新修的村道',
];

describe('captions of pictures', () => {
  it.each(places.flatMap(([place, file, make]) => pictures.map((caption) => [place, caption, file, make] as const)))('%s: %s', (_, caption, file, make) => {
    expect(captionsOf(file, make(caption))).toEqual([bare(caption)]);
  });
});

const rows: readonly string[] = ['村\t里程\t户数', '东村\t3.2\t210', '西村\t4.1\t180', '南村\t2.7\t150'];
const table = `<table border="1">${rows.map((row) => `<tr>${row.split('\t').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

/** Where a table's caption may stand. */
const above: readonly (readonly [string, string, (caption: string) => string])[] = [
  ['a text', 'a.txt', (caption) => text([first, caption, ...rows, '数据来源：镇交通办。', second, third])],
  ['a paragraph', 'a.html', (caption) => page(`<p>${first}</p><p>${caption}</p>${table}<p>${second}</p><p>${third}</p>`)],
  ['bold, with a unit', 'a.html', (caption) => page(`<p>${first}</p><p align="center"><b>${caption}</b></p><p align="right">单位：公里</p>${table}<p>注：不含机耕路。</p><p>${second}</p>`)],
  ['the table’s own element', 'a.html', (caption) => page(`<p>${first}</p>${table.replace('<tr>', `<caption>${caption}</caption><tr>`)}<p>${second}</p>`)],
];

const tables: readonly string[] = [
  '表1 2021年各村道路里程', '表 1：2021年各村道路里程', '表1． 2021年各村道路里程', '表1.1 2021年各村道路里程', '表一 2021年各村道路里程', '表一：2021年各村道路里程', '附表1 2021年各村道路里程', '附表：2021年各村道路里程',
  '续表1', '续表3 2021年各村道路里程', '表3（续）', '表1 2021年各村道路里程　　单位：公里', '表1 2021年各村道路里程（单位：公里）', '2021年各村道路里程表', '2021年各村道路里程', '2021年各村道路里程一览表',
  '表1-1　2021年各村道路里程', '表 3.1 2021年各村道路里程', '【表1】2021年各村道路里程', 'Table 1 2021年各村道路里程', '表1、2021年各村道路里程', '附件表1 2021年各村道路里程',
];

describe('captions of tables', () => {
  it.each(above.flatMap(([place, file, make]) => tables.map((caption) => [place, caption, file, make] as const)))('%s: %s', (_, caption, file, make) => {
    expect(captionsOf(file, make(caption))).toEqual([bare(caption)]);
  });
});

const captionsIn = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
  const { value } = await sourceOf(name, bytes);
  return parseSource(value ?? { file: name, text: '' }).value.captions.map(bare);
};
const heads = (content: string): string => `<h2>一、修路</h2><p>${first}</p>${content}<h2>二、算账</h2><p>${second}</p><h2>三、往后</h2><p>${third}</p>`;

/** Rows of tables, of a page and of a document. */
const row = (cells: readonly string[], centred: string): string => `<tr>${cells.map((cell) => `<td${centred}>${cell}</td>`).join('')}</tr>`;
const cells = (inside: readonly string[]): string => `<w:tr>${inside.map((one) => `<w:tc><w:tcPr/>${one}</w:tc>`).join('')}</w:tr>`;

describe('captions told by how they are set', () => {
  const told = '李桂芬的橘子一箱箱码在新修的村道旁。';
  it.each([
    ['in smaller type than the text, its picture lost', page(`<p>${first}</p><p style="font-size:12px">${told}</p><p>${second}</p><p>${third}</p>`)],
    ['in grey', page(`<p>${first}</p><p><img src="a.jpg"></p><p><span style="color:#888">${told}</span></p><p>${second}</p><p>${third}</p>`)],
    ['above its picture, where headings are marked', page(heads(`<p>${told}</p><p><img src="a.jpg"></p>`))],
    ['bold and centred below its picture, where headings are marked', page(heads(`<p><img src="a.jpg"></p><p style="text-align:center"><b>${told.slice(0, -1)}</b></p>`))],
  ])('%s', (_, html) => { expect(captionsOf('a.html', html).map((caption) => caption.replace(/。$/u, ''))).toEqual([told.slice(0, -1)]); });

  it('not a sentence of the text that shares its paragraph with a picture', () => {
    const sentence = '渡船靠岸的时候，老船工把缆绳在石桩上绕了三圈，回头冲岸上的人喊了一声。';
    expect(captionsOf('a.html', page(`<p>${first}</p><p><img src="a.jpg">　　${sentence}</p><p>${second}</p><p>${third}</p>`))).toEqual([]);
    expect(captionsOf('a.html', page(`<p>${first}</p><p><img src="a.jpg"><br>${sentence}</p><p>${second}</p><p>${third}</p>`))).toEqual([sentence]);
  });

  it('of two pictures in a row of a table, each its own', async () => {
    const two = ['修路前的渡口', '新修的村道'];
    expect(captionsOf('a.html', page(`<p>${first}</p><table>${row(['<img src="a.jpg">', '<img src="b.jpg">'], '')}${row(two, ' align="center"')}</table><p>${second}</p><p>${third}</p>`))).toEqual(two);
    const pictured = `<w:tbl>${cells([paragraph(picture), paragraph(picture)])}${cells(two.map((one) => paragraph(run(one), { align: 'center' })))}</w:tbl>`;
    expect(await captionsIn('a.docx', wordFile([paragraph(run(title), { style: 'a3' }), paragraph(run(first)), pictured, paragraph(run(second)), paragraph(run(third))]))).toEqual(two);
  });

  it('the name of a table in brackets above it, and below it where headings are marked', () => {
    expect(captionsOf('a.html', page(`<p>${first}</p><p>（四条村道的里程）</p>${table}<p>${second}</p><p>${third}</p>`))).toEqual(['（四条村道的里程）']);
    expect(captionsOf('a.html', page(heads(`${table}<p>四条村道的里程（公里）</p><p>${second}</p>`)))).toEqual(['四条村道的里程（公里）']);
  });

  it('credits on lines of their own below them, above the text', () => {
    const captions = ['图①：果农查看墒情数据。', '本报记者　林一舟摄'];
    const value = parseSource({ file: 'a.html', text: page(`<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">${captions[0]}</p><p style="text-align:center">${captions[1]}</p><p>${first}</p><p>${second}</p><p style="text-align:center"><img src="b.jpg"></p><p style="text-align:center">这是拍摄的果园大门。</p><p style="text-align:center">新华社发</p><p>${third}</p>`) }).value;
    expect(value.captions.map(bare)).toEqual([...captions.map(bare), '这是拍摄的果园大门。', '新华社发']);
    expect(value.byline).toBeNull();
  });

  it('the name of a chart with its unit, in bold as headings are', () => {
    expect(captionsOf('a.html', page(heads('<p><b>通村道路现货均价（万元/公里）</b></p><p><img src="a.jpg"></p><p>数据来源：青石镇交通办</p>')))).toEqual(['通村道路现货均价（万元/公里）']);
  });

  it('not the source of a picture in small type below it, in a document', async () => {
    expect(await captionsIn('a.docx', wordFile([paragraph(run(title), { style: 'a3' }), paragraph(run(first)), paragraph(picture), paragraph(run('资料来源：青石镇交通办', { size: 16 })), paragraph(run(second)), paragraph(run(third))]))).toEqual([]);
  });

  it('in a PDF: broken over two rows, without the source below it', async () => {
    const lines: readonly Shown[] = [
      { text: title, x: 150, y: 80, size: 20, bold: true }, ...setText([first], { x: 90, y: 120, size: 12, width: 34 }),
      { text: '图1 通村道路的走向，箭头所指是从前的渡口和如今的', x: 150, y: 330, size: 9 }, { text: '果园大门', x: 150, y: 344, size: 9 }, { text: '资料来源：青石镇交通办', x: 150, y: 360, size: 9 },
      ...setText([second, third], { x: 90, y: 400, size: 12, width: 34 }),
    ];
    expect(await captionsIn('a.pdf', pdfFile([lines]))).toEqual(['图1通村道路的走向，箭头所指是从前的渡口和如今的果园大门']);
  });
});
