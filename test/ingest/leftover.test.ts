import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import { pdfFile, type Shown } from '../support/pdf-file.ts';
import { paragraph, run, wordFile } from '../support/word.ts';

const lines = [
  '青石镇去年修通了最后一条村道，全镇十二个村从此都有了通到村口的水泥路，最远的村到镇上只要半个小时。',
  '村民说，过去卖一车橘子要先挑到河边，再等渡船，遇上涨水的日子只能看着果子烂在筐里，如今货车开到果园门口。',
  '镇里的账本显示，四条路一共用去二千三百万元，其中县里出了大头，余下的由各村用集体收入和乡亲捐款补齐。',
] as const;
const [first, second, third] = lines;
const title = '青石镇三年修通四条村道';
const text = (body: readonly string[]): string => [title, '2021-03-05', '', ...body].join('\n');
/** Kinds of blocks, and headings, in their order, with the first characters of each. */
const kindsOf = (value: ReturnType<typeof parseSource>['value']): readonly string[] =>
  value.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [`heading ${heading}`]), ...blocks.flatMap(({ type, text: own, caption, rows }) => (lines.some((line) => own === line) ? [] : [`${type} ${caption ?? rows?.map((row) => row.join('|')).join(' / ') ?? own}`]))]);
const ofText = (body: readonly string[]): readonly string[] => kindsOf(parseSource({ file: 'a.txt', text: text(body) }).value);

const bold = (own: string): string => `<p><strong>${own}</strong></p>`;
const pageOf = (body: string): string => `<h1>${title}</h1><p>2021-03-05</p><div id="zoom">${body}</div>`;
const asks = (who: string): string => `<p><strong>${who}：有报道称村道还要再修，镇里如何回应？</strong></p>`;
const head = (number: string, own: string): string => `<section><section style="display:inline-block">${number}</section><section style="display:inline-block"><strong>${own}</strong></section></section>`;
const printed = (...more: readonly Shown[]): Uint8Array => pdfFile([[{ text: title, x: 180, y: 80, size: 20 }, { text: '2021年3月5日', x: 240, y: 110, size: 10 }, ...lines.flatMap((own, at): readonly Shown[] => [{ text: `　　${own.slice(0, 38)}`, x: 90, y: 140 + at * 40, size: 10 }, { text: own.slice(38), x: 90, y: 156 + at * 40, size: 10 }]), ...more]]);
const centred = (own: string, y: number): Shown => ({ text: own, x: 297 - own.length * 7, y, size: 14, bold: true });
const headingsOf = (body: string): readonly string[] => kindsOf(parseSource({ file: 'a.html', text: pageOf(body) }).value).filter((kind) => kind.startsWith('heading'));

describe('short lines that are no headings', () => {
  it('are captions only where a text was copied without its pictures', async () => {
    const [left, read] = ['两省交界处的渡口木牌', (file: string, whole: string) => parseSource({ file, text: whole })];
    const page = `<h1>${title}</h1><p>2021-03-05</p><div id="zoom"><p style="font-size:16px">${first}</p><p><img src="a.jpg"></p><p style="font-size:12px;color:#888">渡口（资料图）</p><p style="font-size:16px">${second}</p><p style="font-size:16px">${left}</p><p style="font-size:16px">（略）</p><p style="font-size:16px">${third}</p></div>`;
    expect(kindsOf(read('a.html', page).value).filter((kind) => kind.includes(left))).toEqual([`paragraph ${left}`]);
    const word = await sourceOf('a.docx', wordFile([title, '2021-03-05', first, left, '（略）', second, third].map((own) => paragraph(run(own)))));
    expect(word.value && kindsOf(parseSource(word.value).value).filter((kind) => kind.startsWith('figure'))).toEqual([]);
  });

  it('that list who was honoured, credit a part or name a paper are paragraphs', () => {
    const listed = ['方以庭（女） 青石县商务局局长', '青石县商务局 青石县财政局 青石镇人民政府 青石县档案馆', '（林一舟 徐来）', '《超低温阀门采购合同》'];
    expect(ofText([first, ...listed, second, third])).toEqual(listed.map((own) => `paragraph ${own}`));
  });

  it('with letters in brackets are items', () => {
    expect(ofText([`${first}工程主要包括：`, '(a) 更换照明装置；', '(b) 重铺排水渠；以及', '(c) 翻新洗手间。', second]).slice(1)).toEqual(['list-item (a) 更换照明装置；', 'list-item (b) 重铺排水渠；以及', 'list-item (c) 翻新洗手间。']);
  });

  it('behind stars are headings, with items or units below them as well', () => {
    const read = ofText([first, '★ 产业基础', second, '★ 配套设施', '1、供电：变电站1座，双回路供电。', '2、供水：日供水能力5万吨。', '★ 要素价格（2016年）', third]);
    expect(read.filter((kind) => kind.startsWith('heading'))).toEqual(['heading ★ 产业基础', 'heading ★ 配套设施', 'heading ★ 要素价格（2016年）']);
  });

  it('in bold that say one thing each are headings, as is what only its type tells from a label', () => {
    expect(headingsOf(`<p>${first}</p>${bold('修路，先要修心里的路。')}<p>${second}</p>${bold('修路，更要修账上的路。')}<p>${third}</p>`)).toEqual(['heading 修路，先要修心里的路。', 'heading 修路，更要修账上的路。']);
    expect(headingsOf(`<p>${first}</p>${bold('谢谢大家。')}<p>${second}</p>`)).toEqual([]);
    expect(headingsOf(`<p>${first}</p>${bold('投资建议：')}<p>${second}</p><p>附件：</p><p>${third}</p>`)).toEqual(['heading 投资建议：']);
  });

  it('that ask on behalf of a paper are no headings', () => {
    const page = `<h1>${title}</h1><p>2021-03-05</p><div id="zoom">${asks('《青石晚报》记者')}<p>${first}</p>${asks('青石电视台记者')}<p>${second}</p>${asks('《南洋日报》')}<p>${third}</p></div>`;
    expect(kindsOf(parseSource({ file: 'a.html', text: page }).value).filter((kind) => kind.startsWith('heading'))).toEqual([]);
  });
});

describe('numbers beside headings', () => {
  it('in a box of their own are set apart from the heading', () => {
    const page = `<h1>${title}</h1><p>2021-03-05</p><div id="js_content">${head('01', '路修到了村口')}<p>${first}</p>${head('02', '橘子不再烂在筐里')}<p>${second}</p></div>`;
    expect(kindsOf(parseSource({ file: 'a.html', text: page }).value)).toEqual(['heading 01 路修到了村口', 'heading 02 橘子不再烂在筐里']);
  });

  it('in full-width digits, alone on their line, count what is below', () => {
    const { value } = parseSource({ file: 'a.txt', text: text([first, '０１', '路修到了村口', second, '０２', '橘子不再烂在筐里', third]) });
    expect(kindsOf(value)).toEqual(['heading 路修到了村口', 'heading 橘子不再烂在筐里']);
    expect(value.removed.map(({ text: own }) => own)).toEqual(['2021-03-05', '０１', '０２']);
  });
});

describe('annexes', () => {
  it('have their title over two centred lines', async () => {
    const { value } = await sourceOf('a.pdf', printed({ text: '附件', x: 90, y: 300, size: 10 }, centred('二〇二〇年度修路工作', 330), centred('先进集体先进个人名单', 350), { text: '一、先进集体', x: 90, y: 380, size: 10 }, { text: '青石县交通局 青石县财政局 青石镇人民政府', x: 90, y: 400, size: 10 }));
    expect(value && kindsOf(parseSource(value).value).filter((kind) => kind.startsWith('heading'))).toEqual(['heading 二〇二〇年度修路工作先进集体先进个人名单', 'heading 一、先进集体']);
  });
});

describe('tables and boxes', () => {
  it('have the name that stands above them', () => {
    expect(ofText([first, '规模以上工业主要产品产量', '产品名称', '单位', '1-2月', '增长（%）', '水泥', '万吨', '21.4', '-12.6', '化肥', '吨', '8830', '15.3', '家具', '万件', '46.7', '9.9', second]))
      .toEqual(['table 规模以上工业主要产品产量']);
  });

  it('have a cell for each empty line', () => {
    const { value, findings } = parseSource({ file: 'a.txt', text: text([first, '表2 财政收入', '单位：万元', '项目', '2021年', '2022年', '增长', '税收', '31200', '33800', '8.3', '所得税', '', '4100', '', '非税', '9800', '9100', '-7.1', '合计', '41000', '42900', '4.6', second]) });
    expect(value.sections.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows ?? []))[2]).toEqual(['所得税', '', '4100', '']);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('table-rows-clear');
  });

  it('of figures may begin with a row that is numbered, and have rows that only name others', () => {
    const { value } = parseSource({ file: 'a.txt', text: text([first, '附表 居民收支主要数据', '单位：元、%', '指标', '绝对量', '名义增速', '（一）全市居民收入', '10932', '5.9', '按常住地分：', '城镇居民', '13417', '5.1', '农村居民', '6508', '7.4', '（二）全市居民支出', '6871', '8.0', '食品烟酒', '2204', '8.7', '', second]) });
    const rows = value.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows ?? []));
    expect(rows.map((row) => row.join('|'))).toEqual(['指标|绝对量|名义增速', '（一）全市居民收入|10932|5.9', '按常住地分：||', '城镇居民|13417|5.1', '农村居民|6508|7.4', '（二）全市居民支出|6871|8.0', '食品烟酒|2204|8.7']);
  });

  it('of a newspaper with a text of their own stay; lists of links go', () => {
    expect(ofText([first, '相关链接>>>', '什么是“村道”', `村道是指通到村口的路，由镇里修、村里养，不收通行费，也不设限高的杆子，谁都可以走，坏了找村里。`, '责任编辑：林一舟'])[0]).toBe('heading 相关链接>>>');
    const { value } = parseSource({ file: 'a.txt', text: text([first, second, '相关链接', '青石镇又修一条路', '全县村道今年完工']) });
    expect(value.removed.filter(({ why }) => why === 'related')).toHaveLength(3);
  });
});
