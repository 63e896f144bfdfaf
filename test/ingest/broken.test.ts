import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Breaking } from '../support/wrap.ts';
import { brokenText } from '../support/wrap.ts';

const folder = new URL('../articles/files/', import.meta.url);
/** One judged file in so many, to keep the test short; their text is broken to lines anew. */
const step = 12;

interface Part { readonly text: string; readonly heading: boolean }
const article = (gold: string): { readonly title: string; readonly parts: readonly Part[] } => {
  const parts: { text: string; heading: boolean }[] = [];
  let title = '';
  for (const line of gold.split('\n')) {
    const [, mark = '', written = ''] = /^(T|P\+?|R|H\d)\|(.*)$/u.exec(line) ?? [];
    const text = written.replace('‖', '').trim();
    const last = parts.at(-1);
    if (mark === 'T') title += text;
    else if (mark === 'P+' && last) last.text += text;
    else if (mark !== '' && text !== '' && !/&\w+;/u.test(text)) parts.push({ text, heading: mark.startsWith('H') });
  }
  return { title, parts };
};

const bare = (text: string): string => text.replace(/\s/gu, '');
const articles = readdirSync(folder).filter((name) => name.endsWith('.gold')).filter((_, at) => at % step === 0)
  .map((name) => article(readFileSync(new URL(name, folder), 'utf8'))).filter(({ title, parts }) => title !== '' && parts.filter(({ heading }) => !heading).length >= 2);

/** Which share of paragraphs comes back whole, of articles cut to so many parts. */
const whole = (breaking: Breaking, most: number): number => {
  let [all, right] = [0, 0];
  for (const { title, parts } of articles) {
    const some = parts.slice(0, most);
    const { asFiled } = parseSource({ file: 'a.txt', text: brokenText(title, some, breaking) });
    const found = new Set(asFiled.sections.flatMap(({ blocks }) => blocks.map(({ text }) => bare(text))));
    for (const { text, heading } of some) {
      if (heading || bare(text).length < 12) continue;
      all += 1;
      if (found.has(bare(text))) right += 1;
    }
  }
  return (100 * right) / all;
};

describe('lines broken to a width are joined again', () => {
  it.each<[string, Breaking, number, number]>([
    ['set in, to 76 columns', { width: 76, by: 'columns', indent: '　　', blank: false }, 97, 93],
    ['apart by empty lines, to 76 columns', { width: 76, by: 'columns', indent: '', blank: true }, 97, 94],
    ['set in, to 35 characters', { width: 35, by: 'characters', indent: '　　', blank: false }, 96, 90],
    ['apart by empty lines, wherever 80 columns end', { width: 80, by: 'cells', indent: '', blank: true }, 97, 92],
    ['with nothing between paragraphs, to 72 columns', { width: 72, by: 'columns', indent: '', blank: false }, 92, 86],
  ])('%s', (_, breaking, floor, ofFew) => {
    expect(whole(breaking, 99)).toBeGreaterThanOrEqual(floor);
    // A text of a few lines tells little of its width.
    expect(whole(breaking, 6)).toBeGreaterThanOrEqual(ofFew);
  });
});

const blocksOf = (text: string): readonly string[] => parseSource({ file: 'a.txt', text }).value.sections.flatMap(({ blocks }) => blocks.map((block) => `${block.type} ${block.rows ? block.rows.map((row) => row.join('|')).join(' ') : block.text}`));
const lead = '上半年，全县实现生产总值86.4亿元，同比增长5.6%，增速比一季度提高0.3个百分点。';

describe('what is no paragraph stays apart', () => {
  it('references, whatever their lines end with', () => {
    const text = '茶园土壤酸化调查\n林一舟\n\n　　茶园土壤酸化是长期施用氮肥的结果。本文对青石县三十二处茶园的土壤作了\n取样分析，发现酸碱度比十年前下降了0.6个单位，有机质下降了两成[1]。\n\n参考文献\n[1] 何川, 江白. 丘陵茶园土壤酸化研究进展[J]. 青石农业学报, 2018, 21\n(3): 45-52.\n[2] 徐来. 间作绿肥对茶园土壤的影响[D]. 青石: 青石农业大学, 2019.\n[3] 林一舟. 茶园石灰施用量与产量的关系[J]. 土壤与肥料, 2020.\n';
    expect(blocksOf(text).slice(1)).toEqual([
      'footnote [1] 何川, 江白. 丘陵茶园土壤酸化研究进展[J]. 青石农业学报, 2018, 21(3): 45-52.', 'footnote [2] 徐来. 间作绿肥对茶园土壤的影响[D]. 青石: 青石农业大学, 2019.', 'footnote [3] 林一舟. 茶园石灰施用量与产量的关系[J]. 土壤与肥料, 2020.',
    ]);
  });
  it('rows whose cells one space parts, below their name', () => {
    expect(blocksOf(`青石县经济运行情况\n\n${lead}\n分县区情况\n县区 总量 增速\n城关镇 31.2 5.9\n石桥镇 18.7 4.8\n江口乡 9.6 6.1\n下半年，全县将继续抓好重点项目建设，力争全年增长6%左右。\n`)[1]).toBe('table 县区|总量|增速 城关镇|31.2|5.9 石桥镇|18.7|4.8 江口乡|9.6|6.1');
  });
  it('amounts at the beginning of a line are none of headings’ numbers', () => {
    expect(blocksOf('老楼加装电梯的账本\n\n　　转机出现在第七次协商会上。设计方把电梯井由混凝土改为钢结构的，向外平移\n1.2米，老葛家厨房窗前的遮挡减少了四成。\n　　楼上住户也各退一步，六楼到二楼按比例出资，一楼不出钱，另从总费用里拿出\n2.6万元，给老葛家换三层中空玻璃窗。\n')).toHaveLength(2);
  });
});

/** The headings and blocks of a text. */
const texts = (text: string): readonly string[] => parseSource({ file: 'a.txt', text }).value.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.map((block) => block.text)]);

describe('prints copied with their pages', () => {
  const body = ['　　辑里丝以细、圆、匀、坚、白著称。十九世纪五十年代，由上海出口的生', '丝中，辑里丝占六成以上；至清末，比重已不足两成。关于其衰落，前人归因于日', '本厂丝的竞争、洋商的压价与捐税的沉重。这些说法都有依据，却很少回到缫'];
  it('the writer and the title with the page’s number at their end are its head, the lines of a journal above all no table', () => {
    const title = '清末湖泽地区辑里丝衰落的原因再考';
    const lines = ['第 41 卷第 2 期                      丝绸与文物                        Vol.41 No.2', '2019 年 4 月                     Silk and Relics                       Apr. 2019', '', title, '林一舟1，徐来2', '收稿日期：2018-11-20', '', ...body, `林一舟，徐来：${title}                    57`, '丝的灶头上，看看丝本身发生了什么。', ...body, '丝的灶头上，看看丝本身又发生了什么。'];
    const open = body.map((line) => line.trim()).join('');
    expect(texts(lines.join('\n'))).toEqual([`${open}丝的灶头上，看看丝本身发生了什么。`, `${open}丝的灶头上，看看丝本身又发生了什么。`]);
  });
  it('a number in brackets goes on with a line that is full and open', () => {
    const lines = ['水库的报告', '', '全县现有小型水库三十七座，均为上世纪所建，其中小（1）型九座、小', '（2）型二十八座，总库容四千多万立方米，灌溉面积八万多亩，建成于上', '世纪五十至七十年代的三十一座，占八成以上，多数没有经过除险加固，', '今年汛前完成其中两座的加固，其余四座在明年完成。'];
    expect(texts(lines.join('\n'))).toEqual([lines.slice(2).join('')]);
  });
});
