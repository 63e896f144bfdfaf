import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const before = '近日，青石县公布去年的经济运行情况，总体平稳，民生有保障，各项工作都有进展。';
const after = '全县上下把项目放在前头，一个乡一个乡地过，一件事一件事地办，分产业看，一产增长3.2%，二产增长6.8%，三产增长5.4%。';
const parse = (line: string): ReturnType<typeof parseSource> =>
  parseSource({ file: 'a.txt', text: `青石县经济运行情况\n2024-03-22 来源：青石日报\n\n${before}\n\n一、总体情况\n\n${line}\n\n${after}\n\n二、下一步打算\n\n${after}${after}\n` });
const bodyOf = (line: string): readonly string[] => parse(line).value.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(({ text }) => text)]);

describe('sentences that begin as the furniture of a page does', () => {
  it.each([
    '扫码支付覆盖全县集市46家，占比达到92%。', '未经许可擅自采砂的行为受到查处，全年立案45起。', '版权所有方共同出资的影视基地完成投资3.6亿元。', '关注公众号的人数达到56万人，同比增长25%。',
    '打开APP即可缴费的用户达到36万户。', '技术支持：县农科所派出技术员46名，服务农户3200户。', '当前位置优势日益明显，港口吞吐量达到1.2亿吨。', '免责和容错机制已经建立，全年为45名干部澄清正名。',
    '下一期工程将在明年春天开工。', '下篇文章要做在乡村振兴上。', '上一轮结对帮扶已经圆满收官。', '延伸产业链条成了全县上下的共识。',
    '下载客户端的老人有1260位。', '扫一扫就能看到菜价。', '欢迎加入的农户越来越多。', '关注我们身边的老人，是街道今年的重点工作。', '声明：本摊位不收现金。', '动动手指就能下单。',
  ])('stay amid the text: %s', (line) => {
    expect(bodyOf(line)).toContain(line);
  });

  it.each([
    ['扫描二维码，关注我们的公众号。', 'share'], ['未经授权，不得转载本网文章。', 'disclaimer'], ['下一篇：青石县的春茶开采了', 'pagination'], ['当前位置：首页 > 要闻 > 正文', 'breadcrumb'], ['广告：专业承接厂房建设，点击咨询', 'advert'], ['════════════════', 'rule'],
  ])('are removed where they are: %s', (line, why) => {
    expect(parse(line).value.removed.find(({ text }) => text === line)?.why).toBe(why);
  });
});

describe('text that a page hides within a line', () => {
  it('stands apart, and the line goes on', () => {
    const html = `<html><body><h1>给老车换轴碗</h1><p>2021-03-05</p><p>${before}<span style="display:none">k!*x!;f!b</span>铺子里还有三辆等着修的车。</p><p>${after}</p><p>${after}</p></body></html>`;
    const { value, findings } = parseSource({ file: 'a.html', text: html });
    expect(value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))[0]).toBe(`${before}铺子里还有三辆等着修的车。`);
    expect(value.removed).toContainEqual(expect.objectContaining({ text: 'k!*x!;f!b', why: 'hidden' }));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const texts = (text: string, file = 'a.txt'): string =>
  parseSource({ file, text }).value.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map((block) => block.text)]).join('\n');

describe('text beside what pages print', () => {
  it.each(['工序为下料>折弯>焊接>喷塑，一件用时46分钟。', '决策顺序是：安全 > 质量 > 进度 > 成本，四者冲突时按此取舍。'])('is no path of the page: %s', (line) => {
    expect(texts(`青石县的账\n\n${before}\n\n${line}\n\n${before}\n`)).toContain(line);
  });
  it.each(['后记：本文写完那天，岗亭被拆走，卖废铁得了860元。', '注：2024年数据为前三季度数。'])('goes on behind the mark of its end: %s', (line) => {
    expect(texts(`青石县的账\n\n${before}\n\n${before}\n\n（完）\n\n${line}\n`)).toContain(line);
  });
  it('stays where an element is named as a box of the page', () => {
    expect(texts(`<html><body><h1>青石县的账</h1><div class="content"><p>${before}</p><aside><p>编者注：2021年6月后提成降为8%。</p></aside><p class="share">每户分得4,075元。</p><p>${before}</p></div></body></html>`, 'a.html')).toMatch(/编者注：2021年6月后提成降为8%。\n每户分得4,075元。/u);
  });
  it.each([['a.md', '其中~~1.10~~1.16元。'], ['a.html', '<html><body><h1>青石县的账</h1><p>其中<del>1.10</del><ins>1.16</ins>元。</p></body></html>']])('keeps a figure that is struck out apart from the next, in %s', (file, own) => {
    expect(texts(file === 'a.md' ? `# 青石县的账\n\n${before}\n\n${own}\n` : own.replace('<p>', `<p>${before}</p><p>`), file)).toContain('1.10 1.16元');
  });
});
