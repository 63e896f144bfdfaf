import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const title = '白苇镇的三座老桥';
const body = [
  '白苇镇有三座老桥，最老的一座建在乾隆年间，桥面的石板被车轮压出两道深沟，雨后积着亮晶晶的水。',
  '去年镇里请人把三座桥都量了一遍，画成图存进档案室，又在桥头立了牌子，写明哪一年由谁出钱修成。',
];
const parse = (file: string, text: string): ReturnType<typeof parseSource> => parseSource({ file, text });
const textOf = (tail: readonly string[], head = '2021-03-05　作者：顾小满'): string => [title, head, '', ...body, ...tail].join('\n');
const pageOf = (tail: readonly string[]): string => `<h1>${title}</h1><p>2021-03-05　作者：顾小满</p><div id="zoom">${[...body, ...tail].map((line) => `<p>${line}</p>`).join('')}</div>`;

/** What editors leave out at the end of an article: one line each. */
const left: readonly string[] = [
  '前瞻性陈述声明：文中的计划不是承诺，请投资者留意。', '风险提示：以上安排以正式公告为准。', '本新闻稿不构成任何投资建议', '利益申明：作者未持有文中公司的股份。',
  '媒体联系：品牌部 江女士 jiang@qing.example', '新闻联系人：市场部 江女士', '投资者联系：证券部 0000-1234567', '媒体垂询：江女士',
  '微信公众号投稿邮箱：gao@qing.example', '来稿信箱：gao@qing.example', '读者热线：0000-1234567', '编辑 邮箱 bian@qing.example', '责编邮箱：bian@qing.example', '本版邮箱：ban@qing.example',
  '（实习生 米朵 对本文亦有贡献）', '（徐来、石磊对本报道有贡献）', '（本文数据由白苇镇政府提供）', '（本版图片由白苇镇提供）', '（文内照片均来自白苇镇档案室）',
  '※本文同步刊载于《水乡》第14期。', '（本文原载于《水乡》2020年第3期）', '本文首发于微信公众号“水乡”', '------分隔线------', '※ ※ ※', '作者简介：顾小满，白苇镇中学教师。', '【作者简介】顾小满，白苇镇中学教师。',
  '顾小满，白苇大学教授，研究方向为桥梁史。', '顾小满：白苇镇中学教师，著有《桥的故事》。', '（顾小满）', '责任编辑　石磊', '（校对 石磊 审核 徐来）', '点击进入专题：水乡来信', '最新评论 共有23条评论', '网友评论（5）', '已有12人参与评论', '[2楼] 网友“看山人”：这座桥我小时候天天走！',
  '326人浏览过', '1.8万 阅读', '点“赞”和“在看”，让更多人看到', '觉得好看就点个在看', '扩展阅读：白苇镇的渡口', '白苇日报社出版　国内统一刊号CN00-0000', '零售价：1.50元', '谢谢聆听', 'THANK YOU',
];

/** What may look so and is the article's. */
const kept: readonly string[] = [
  '风险提示要写进合同，这是镇里吃过亏以后定的规矩，三座桥的修缮款一分也没有拖欠。', '顾小满走过这三座桥，说它们像三本没有写完的书。',
  '镇里的老人说，谢谢聆听桥的声音的人。', '评论说，三座桥的好处在于还有人走。', '（未完待续）',
];

const removedOf = (file: string, text: string): readonly string[] => parse(file, text).value.removed.map((line) => line.text);

describe('what stands behind an article', () => {
  it.each(left)('text: %s', (line) => { expect(removedOf('a.txt', textOf([line]))).toContain(line); });
  it.each(left)('page: %s', (line) => { expect(removedOf('a.html', pageOf([line]))).toContain(line); });
  it.each(kept)('stays: %s', (line) => {
    expect(removedOf('a.txt', textOf([line]))).not.toContain(line);
    expect(removedOf('a.html', pageOf([line]))).not.toContain(line);
  });
  it('headlines behind the pager of a page that was copied whole, and its contacts', () => {
    const tail = ['上一篇 下一篇', '白苇镇的渡口开航', '菱角节下周末开幕', '关于我们 | 广告服务 | 读者热线：0000-1234567'];
    const { value, asFiled } = parse('a.txt', textOf(tail));
    expect([value.removed.map(({ text }) => text).slice(-4), asFiled.captions, value.sections.length]).toEqual([tail, [], 1]);
  });
  it('what is signed behind a pager is no headline', () => {
    const { value } = parse('a.txt', textOf(['上一页 下一页', '附件：三座老桥的图纸', '注：长度为桥面的长度。']));
    expect(value.removed.map(({ text }) => text)).not.toContain('附件：三座老桥的图纸');
  });
  it('cards of writers, tags and rankings, a line each', () => {
    const tail = ['标签：', '老桥', '水乡', '赞 32', '作者：顾小满', '白苇镇中学教师', '+关注', '相关阅读', '白苇镇的渡口', '一周热门', '1', '河边的樟树', '2', '渡口的最后一天'];
    const { value, findings } = parse('a.txt', textOf(tail));
    expect(value.removed.slice(-tail.length).map(({ text }) => text)).toEqual(tail);
    expect(value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual(body);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('the writers in brackets, where nothing else names them', () => {
    const { value } = parse('a.txt', textOf(['（顾小满 徐来）', '审核：石磊'], '2021-03-05'));
    expect([value.byline, value.removed.slice(-2).map(({ why }) => why)]).toEqual(['顾小满 徐来', ['byline', 'editor']]);
  });
});

describe('the day that an article is signed with', () => {
  it.each([
    ['二〇一八年九月二日写于鹭洲', '2018-09-02'], ['2018年9月2日于鹭洲', '2018-09-02'], ['2018年9月2日凌晨于鹭洲', '2018-09-02'], ['2018年9月2日写毕，10月5日改定', '2018-09-02'],
    ['（2018年9月2日写于鹭洲）', '2018-09-02'], ['写于2018年9月2日', '2018-09-02'], ['2018年9月2日', '2018-09-02'], ['二○一八年九月二日　鹭洲', '2018-09-02'],
  ])('%s', (line, iso) => {
    const { value } = parse('a.txt', textOf([line], '顾小满'));
    expect(value.dates.map((date) => date.iso)).toEqual([iso]);
    expect(value.captions).toEqual([]);
    expect(value.sections.every(({ heading }) => heading === null)).toBe(true);
  });
});

describe('what looks like a page’s own and is the article’s', () => {
  const lead = '青石县今年把沿河的十一座码头修了一遍，换下朽烂的木桩四百多根，又给每座码头装了路灯，夜里也能靠船。';
  const named = '青石县码头整修情况的公告';
  const parts = (lines: readonly string[]): { readonly kept: readonly string[]; readonly headings: readonly string[]; readonly removed: readonly string[] } => {
    const { sections, removed } = parseSource({ file: 'a.txt', text: [named, '2024-03-05　来源：青石日报', '', ...lines].join('\n') }).value;
    return { kept: sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)), headings: sections.flatMap(({ heading }) => heading ?? []), removed: removed.map(({ text }) => text) };
  };
  it('a signature that begins as the title does', () => {
    const signed = '青石县码头          2021年3月5日';
    expect(parts([lead, lead, lead, lead, lead, lead, lead, signed]).removed).not.toContain(signed);
  });
  it('a note that says where figures are from', () => {
    expect(parts([lead, '（以上数据系县统计局初步核算结果）', lead]).kept).toContain('（以上数据系县统计局初步核算结果）');
  });
  it('the number of a version', () => {
    expect(parts([lead, '模式2.0时代来了。码头上的人都说好，从前靠岸全凭经验，如今石阶一直修到枯水线。', lead]).headings).toEqual([]);
  });
  it('links below 相关文件 stay out of it, though one begins with 关于', () => {
    expect(parts([lead, lead, '相关文件', '关于加强春耕生产的通知', '青石县春耕方案印发']).kept).toEqual([lead, lead]);
  });
});
