import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';

const prose = [
  '老船是外公留下来的，搁在院子里二十多年，船底的木板烂了三块，桐油早就干得起了皮，一碰就往下掉渣。',
  '我请了一位老师傅来看，他说龙骨还是好的，换几块板子、重新捻一遍缝就能下水，前后花了四十一天。',
  '下水那天来了不少邻居，船在河里转了两圈，一滴水也没有漏，外公的照片就挂在船舱里，看着我们笑。',
];
const head = ['修一条老船的四十一天', '[复制链接]', '顾小满', '发表于 2018-5-6 20:11:03 | 只看该作者 | 倒序浏览'];
const parsed = (lines: readonly string[]): ParsedSource => parseSource({ file: 'a.txt', text: lines.join('\n') }).value;
const body = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.map(({ text, caption }) => caption ?? text)]);

describe('a page of a forum, copied', () => {
  const tools = ['本帖最后由 顾小满 于 2018-5-8 08:15 编辑', '收藏 36  分享  支持 58  反对', '回复 使用道具 举报'];
  const foot = ['1 2 3 4 5 / 5 页 下一页', '您需要登录后才可以回帖 登录 | 立即注册', '本版积分规则', 'Archiver|手机版|小黑屋|苇河论坛', 'GMT+8, 2018-6-2 10:33 , Processed in 0.041 second(s)'];
  it.each([
    ['with numbers above names', ['2#', '徐来', '发表于 2018-5-6 21:10:47 | 只看该作者', '修得真好，给我也看看照片吧。', '3#', '河边的人', '发表于 2018-5-7 07:52:20 | 只看该作者', '请问楼主，桐油要刷几遍？']],
    ['with names alone', ['徐来', '发表于 2018-5-6 21:10:47 | 只看该作者', '修得真好，给我也看看照片吧。']],
    ['with floors', ['徐来', '沙发', '回复于 2018-5-6 21:10 只看该作者', '好船', '河边的人', '3楼', '回复于 3 天前 只看该作者', '好看']],
    ['without answers', []],
  ])('answers %s, tools and foot are no part of the post', (_, answers) => {
    const value = parsed([...head, ...prose, '', ...tools, ...answers, ...foot]);
    expect([value.title, value.dates[0]?.iso, value.byline]).toEqual([head[0], '2018-05-06', '顾小满']);
    expect(body(value)).toEqual(prose);
    expect(value.captions).toEqual([]);
  });
  it.each(['[ 本帖最后由 徐来 于 2018-5-8 08:15 编辑 ]', '本主题由 版主 于 2018-5-8 设置高亮', '支持(5) | 反对(0) | 举报', '您需要 登录 才可以下载或查看，没有账号？立即注册', '1234... 10 / 10 页下一页', '来自Android客户端2楼2018-05-06 22:41回复'])('rubbish: %s', (line) => {
    expect(parsed([...head, ...prose, line]).removed.map(({ text }) => text)).toContain(line);
  });
  it('who began it goes on in an answer', () => {
    const value = parsed([...head, prose[0] ?? '', '2#', '顾小满', '发表于 2018-5-6 20:40:47 | 只看该作者', prose[1] ?? '', '3#', '徐来', '发表于 2018-5-6 21:10:47 | 只看该作者', prose[2] ?? '']);
    expect(body(value)).toEqual(prose.slice(0, 2));
  });
  it('floors of a house are headings', () => {
    const floors = ['1楼', prose[0] ?? '', '2楼', prose[1] ?? '', '3楼', prose[2] ?? ''];
    expect(body(parsed(['老楼的三层', '2018-05-06　作者：顾小满', '', prose[1] ?? '', ...floors]))).toEqual([prose[1], ...floors]);
  });
  it('what a text says of posts stays', () => {
    const told = ['登录后可以查看余额，也可以把账单发给家里人看。', '发表于2018年的那篇文章，后来被许多人转载，也有人提出不同的看法。', '分享是一种支持，也是一种责任，老师傅说这话的时候正在刨一块木板。'];
    expect(body(parsed(['老船的故事', '2018-05-06　作者：顾小满', '', ...prose, ...told]))).toEqual([...prose, ...told]);
  });
});

describe('an answer, copied', () => {
  it('the forum’s own lines around it are no part of it', () => {
    const value = parsed(['知答 - 有问题，就会有人知', '首页　会员　发现　等你来答', '木船 · 手艺 · 生活', '为什么木船每年都要上桐油？', '关注问题　写回答　邀请回答', '河边的老木匠', '造船的，爱喝茶', '1,204 人赞同了该回答', '', ...prose, '', '编辑于 2022-02-27 09:12', '发布于 2022-02-26 22:40　著作权归作者所有', '▲ 赞同 1204　● 87 条评论　分享　收藏　喜欢', '阿竹：桐油那段说到点子上了', '02-26']);
    expect([value.title, value.byline, value.dates.find(({ role }) => role === 'posted')?.iso, value.captions]).toEqual(['为什么木船每年都要上桐油？', '河边的老木匠', '2022-02-26', []]);
    expect(body(value)).toEqual(prose);
  });
  it('a question is a heading where it stands as the other short lines do', () => {
    const lines = ['木船的三笔账', '2018-05-06　作者：顾小满', '', prose[0] ?? '', '', '木料：一根龙骨', prose[1] ?? '', '', '人工：四十一天', prose[2] ?? '', '', '那以后谁来修？', prose[0]?.replace('外公', '舅舅') ?? ''];
    expect(parsed(lines).sections.flatMap(({ heading }) => heading ?? [])).toEqual(['木料：一根龙骨', '人工：四十一天', '那以后谁来修？']);
    expect(parsed(lines.filter((line, at) => line !== '' || at === 2)).sections.flatMap(({ heading }) => heading ?? [])).not.toContain('那以后谁来修？');
  });
});

describe('a mail, copied', () => {
  it('what stands below the mark of its signature is no part of it', () => {
    const value = parsed(['木船的三笔账', '2018-05-06　作者：顾小满', '', ...prose, '', '--', '徐来', '手机：139****0000', '本邮件及其附件含有保密信息，仅限于发送给上面列出的个人。']);
    expect(body(value)).toEqual(prose);
    expect(value.captions).toEqual([]);
  });
});
