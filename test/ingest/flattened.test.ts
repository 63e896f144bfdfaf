import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const lead = '全县水利建设完成投资3860万元，占年度计划的86.5%，比上年同期高出七个百分点。';

const close = '全县进度总体良好，下一步将加快实施，年底前完成全部工程，并按月通报。';

/** The rows of the only table of a text whose cells stand one a line, and the findings on it. */
const tableOf = (cells: string, above = '表1 各乡镇进度\n单位：处、万元\n'): { readonly rows: readonly string[]; readonly removed: readonly string[]; readonly guessed: boolean } => {
  const { value, findings } = parseSource({ file: 'a.txt', text: `云岭县水利年报\n发布时间：2024-03-01\n\n${lead}\n\n一、工程进度\n${above}${cells}\n${close}\n` });
  const tables = value.sections.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => (rows ? [rows] : [])));
  expect(tables).toHaveLength(1);
  return { rows: (tables[0] ?? []).map((row) => row.join('|')), removed: value.removed.map(({ text }) => text), guessed: findings.some(({ ruleId }) => ruleId === 'table-rows-clear') };
};
const of = (...rows: readonly string[]): string => rows.flatMap((row) => row.split(' ')).join('\n');

describe('cells one a line, put into rows by what begins them', () => {
  it.each([
    ['a head over two rows', of('乡镇 工程数 投资额 计划 完成 计划 完成', '石门乡 12 7 620 310', '上溪乡 10 8 410 400', '城关镇 16 16 1200 1100'),
      ['乡镇|工程数||投资额|', '|计划|完成|计划|完成', '石门乡|12|7|620|310', '上溪乡|10|8|410|400', '城关镇|16|16|1200|1100']],
    ['rows that are counted, and a row of sums', of('序号 乡镇 计划数 完成数 投资额', '1 石门乡 12 7 620', '2 上溪乡 10 5 410', '3 城关镇 16 16 1200', '合计 38 28 2230'),
      ['序号|乡镇|计划数|完成数|投资额', '1|石门乡|12|7|620', '2|上溪乡|10|5|410', '3|城关镇|16|16|1200', '合计||38|28|2230']],
    ['a first column that stands for several rows', of('类别 项目 金额', '农业 种植 620', '养殖 410', '工业 建材 1200', '纺织 300'),
      ['类别|项目|金额', '农业|种植|620', '|养殖|410', '工业|建材|1200', '|纺织|300']],
    ['其中： alone', of('指标 2023年 比上年增长（%）', '供水量（万吨） 1260 3.2', '灌溉面积（万亩） 18.6 -1.1', '其中： 水田 12.1 0.2', '旱地 6.5 -3.4', '水费收入（万元） 860 —'),
      ['指标|2023年|比上年增长（%）', '供水量（万吨）|1260|3.2', '灌溉面积（万亩）|18.6|-1.1', '其中：||', '水田|12.1|0.2', '旱地|6.5|-3.4', '水费收入（万元）|860|—']],
  ])('%s', (_, cells, rows) => {
    expect(tableOf(cells)).toEqual({ rows, removed: ['发布时间：2024-03-01'], guessed: false });
  });
  it('two counted rows are a table without a caption', () => {
    expect(tableOf(of('序号 乡镇 计划数 完成数 投资额', '1 石门乡 12 7 620', '2 上溪乡 10 5 410', '合计 22 12 1030'), '').rows.at(-1)).toBe('合计||22|12|1030');
  });
  it('an empty line keeps the place of an empty cell; where nothing marks it the row is a guess', () => {
    const head = of('乡镇 计划数 完成数 投资额', '石门乡 12 7 620');
    const tail = of('城关镇 16 16 1200', '合计 38 28 2230');
    expect(tableOf(`${head}\n上溪乡\n10\n\n410\n${tail}`)).toMatchObject({ rows: expect.arrayContaining(['上溪乡|10||410']), guessed: false });
    expect(tableOf(`${head}\n上溪乡\n10\n410\n${tail}`)).toMatchObject({ rows: expect.arrayContaining(['上溪乡|10|410|']), guessed: true });
  });
  it('a heading behind the last row is none of its cells', () => {
    const { value } = parseSource({ file: 'a.txt', text: `云岭县水利年报\n\n${lead}\n\n表1 各乡镇进度\n乡镇\n计划\n完成\n石门乡\n12\n7\n上溪乡\n10\n8\n城关镇\n16\n16\n养护管理\n${close}\n` });
    expect(value.sections.map(({ heading }) => heading)).toEqual([null, '养护管理']);
  });
});

/** The blocks of a text with these lines in it: tables by their rows. */
const parsed = (lines: string): readonly string[] => parseSource({ file: 'a.txt', text: `云岭县水利年报\n发布时间：2024-03-01\n\n${lead}\n\n${lines}\n\n${close}\n` }).value.sections.flatMap(({ blocks }) => blocks.map(({ rows, text }) => (rows ? rows.map((row) => row.join('|')).join('/') : text)));

describe('rows of words', () => {
  it('one space apart are a table below what heads of columns are called', () => {
    expect(parsed('时间 内容 地点\n9:00 签到 一楼大厅\n9:30 开幕式 报告厅\n10:30 参观展区 二楼展厅')[1]).toBe('时间|内容|地点/9:00|签到|一楼大厅/9:30|开幕式|报告厅/10:30|参观展区|二楼展厅');
  });
  it('are none below names', () => {
    expect(parsed('林一舟 徐来 何川\n陆平 苏合 方宁\n庄周 江川 夏至')).not.toContain('林一舟|徐来|何川/陆平|苏合|方宁/庄周|江川|夏至');
  });
  it('figures of a table beside words that repeat are no numbers of pages', () => {
    const rows = ['老鹰沟 岗上乡 1966 96 涵管漏水', '东风水库 岗上乡 1971 148 溢洪道损毁', '双塘 沙河镇 1974 33 涵管漏水', '青石 青石乡 1963 120 坝体渗漏', '红旗 沙河镇 1969 57 坝体渗漏'];
    expect(tableOf(of('名称 乡镇 建成年份 总库容 问题', ...rows), '表1 水库\n').rows.slice(1)).toEqual(rows.map((row) => row.replaceAll(' ', '|')));
  });
});
