import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../pipeline/cli/source.ts';
import { parseSource } from '../../../pipeline/ingest/index.ts';
import { unspaced } from '../../../pipeline/ingest/read/spacing.ts';
import type { Shown } from '../../support/pdf-file.ts';
import { pdfFile } from '../../support/pdf-file.ts';

const body = (y: number, text: string, spacing = 0): Shown => ({ text, x: 90, y, size: 12, spacing });

describe('spaces of spread lines', () => {
  it.each([
    ['各项存款余额386.5 亿 元 ， 各 项 贷 款', '各项存款余额386.5亿元，各项贷款'],
    ['力、 克 难 前行， 地 区生产总值达到', '力、克难前行，地区生产总值达到'],
    ['增长1 2 . 3 % ， 占生产 总 值 的比重', '增长12.3%，占生产总值的比重'],
    ['试 验 县 的 账 目 调 查', '试验县的账目调查'],
    ['个百分点 。', '个百分点。'],
    ['翻 压 22.5 t/hm²、 减 氮', '翻压22.5 t/hm²、减氮'],
    ['[1] 卞 志 远 . 绿 肥 技 术', '[1] 卞志远. 绿肥技术'],
    ['1 引 言 与 背 景', '1 引言与背景'],
  ])('%s: go', (text, expected) => {
    expect(unspaced(text)).toBe(expected);
  });

  it.each(['第一章 总则', '本报讯 2月25日一早', '（记者 宋知遥、方圆）', '目 录', '李 明 王小红 张 三 赵四方', '时间： 2023年 来源： 县局', '共（ ）项', 'GDP per capita', '12 34 56', '增长 4.9 个百分点'])('%s: stay', (text) => {
    expect(unspaced(text)).toBe(text);
  });

  it('are not in the article of a PDF that sets a title and a line wide', async () => {
    const bytes = pdfFile([[
      { text: '梧桐县的账目调查', x: 150, y: 90, size: 22, bold: true, spacing: 18 },
      body(140, '　　全县共有规模以上数字企业128家，比上年增加21家，从业人员3.2'), body(160, '万人，存款余额386.5亿元，各项贷款余额297.2亿元，占', 2.6), body(180, '七成。'),
    ]]);
    const { value: source } = await sourceOf('报告.pdf', bytes);
    const { value } = parseSource(source ?? { file: '', text: '' });
    expect(value.title).toBe('梧桐县的账目调查');
    expect(value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(['全县共有规模以上数字企业128家，比上年增加21家，从业人员3.2万人，存款余额386.5亿元，各项贷款余额297.2亿元，占七成。']);
  });
});

describe('a text copied with a space behind each character', () => {
  it('is read without them; words set apart, and short lines, are not touched', () => {
    const text = '青 石 镇 的 一 年 有 何 不 同\n发布时间：2024-03-01\n\n青 石 镇 去 年 过 得 不 错 ， 全 镇 产 值 为 1 2 . 5 亿 元 ， 镇 上 有 企 业 4 8 家 ， 大 家 都 很 忙 。\n\n一 、 产 业 兴 旺 的 第 二 年\n\n代表 张三 李四 王五 赵六都说，今年的春茶比去年早了十天，价钱也好。\n';
    const { value, findings } = parseSource({ file: 'a.txt', text });
    expect(value.title).toBe('青石镇的一年有何不同');
    expect(value.sections.map(({ heading, blocks }) => [heading, blocks.map((block) => block.text)])).toEqual([
      [null, ['青石镇去年过得不错，全镇产值为12.5亿元，镇上有企业48家，大家都很忙。']], ['一、产业兴旺的第二年', ['代表 张三 李四 王五 赵六都说，今年的春茶比去年早了十天，价钱也好。']],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** A text whose lines are set in by something. */
const setInBy = (space: string): string => ['云岭县去年的账', '', '去年，全县的账目分为三块，县里逐项核对以后向社会公开，大家都说好。', '图1 全县账目构成', '今年，全县的账目分为三块，县里逐项核对以后向社会公开，大家都说好。', '一、去年', '今年，账目由会计和村民代表一起核对，核对以后再向社会公开，大家都说好。', '注：账目不含乡镇。', '（记者 林一舟）'].map((line, at) => (at < 2 ? line : space + line)).join('\n');

describe('U+E5E5, by which programs of GBK set paragraphs in', () => {
  it.each([['.txt', '\uE5E5\uE5E5'], ['.html', '&#58853;&#xE5E5;']] as const)('is a space, in %s', (ending, space) => {
    const page = (own: string): string => (ending === '.txt' ? own : `<html><body><h1>云岭县去年的账</h1>${own.split('\n').slice(2).map((line) => `<p>${line}</p>`).join('')}</body></html>`);
    const [own, usual] = [space, '\u3000\u3000'].map((one) => parseSource({ file: `a${ending}`, text: page(setInBy(one)) }));
    expect(own?.value).toEqual(usual?.value);
    expect(own?.asFiled.sections[0]?.blocks[0]?.text).toMatch(ending === '.txt' ? /^\uE5E5\uE5E5去年/u : /^\uE5E5\uE5E5|^&#/u);
    expect(own?.value.sections.map(({ heading }) => heading)).toEqual([null, '一、去年']);
    expect(own?.value.byline).toBe('记者 林一舟');
    expect(own?.findings.map(({ ruleId }) => ruleId)).toEqual(['date-stated']);
  });
});
