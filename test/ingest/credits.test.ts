import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const [first, second] = [
  '白苇镇有三座老桥，最老的一座建在乾隆年间，桥面的石板被车轮压出两道深沟，雨后积着亮晶晶的水。',
  '去年镇里请人把三座桥都量了一遍，画成图存进档案室，又在桥头立了牌子，写明哪一年由谁出钱修成。',
] as const;
const title = '白苇镇的三座老桥';
const named = (file: string, text: string): readonly [byline: string | null, publisher: string | null] => {
  const { byline, publisher } = parseSource({ file, text }).value;
  return [byline, publisher];
};
const text = (head: string, ...tail: readonly string[]): string => [title, ...(head === '' ? [] : [head]), '', first, second, ...tail].join('\n');
const page = (head: string, tail = ''): string => `<html><body><h1>${title}</h1>${head}<div id="zoom"><p>${first}</p><p>${second}</p>${tail}</div></body></html>`;

describe('who wrote and who published', () => {
  it.each<readonly [string, string, string, string | null, string | null]>([
    ['by the office, of a speech', 'a.txt', text('（2021年3月5日）\n市委副书记、市长　林一舟'), '林一舟', null],
    ['below the end mark of an account', 'a.html', page('<p>白苇发布 2021-03-05 18:36</p>', '<p>-END-</p><p>来源：白苇县融媒体中心</p><p>文字：林一舟 徐来</p>'), '林一舟 徐来', '白苇县融媒体中心'],
    ['once, where the head names the writer', 'a.html', page('<p>原创 林一舟 徐来 白苇慢游 2021-03-05 18:36</p>', '<p>-END-</p><p>文 | 林一舟　　图 | 徐来</p>'), '林一舟 徐来', '白苇慢游'],
    ['in the dateline of an agency', 'a.txt', [title, '2021/03/05 14:22', '', `（寰海社記者林一舟台北5日電）${first}`, second].join('\n'), '林一舟', '寰海社'],
    ['in a line of its own above the text', 'a.txt', text('2021年3月5日 星期五 05:00\n【白苇晨報專訊】', '記者：林一舟'), '林一舟', '白苇晨報'],
    ['at the head of a yearbook’s page', 'a.txt', ['白苇年鉴·2018', title, '', first, second].join('\n'), null, '白苇年鉴'],
    ['in brackets behind the last sentence', 'a.txt', text('2021-03-05 来源：白苇网', `${first}（林一舟）`), '林一舟', '白苇网'],
    ['by the body that signs, of one named as it is called at home', 'a.html', page('<p>发布时间：2022-06-01　来源：县商信局</p>', '<p>白苇县商务和工业信息化局</p><p>2022年5月30日</p>') + '<div>版权所有：白苇县人民政府　主办：白苇县人民政府办公室</div>', null, '白苇县商务和工业信息化局'],
    ['behind labels with what nobody sees in them', 'a.txt', `${title}\n\n来\u200B源：田野报\n发\u2060布时间：2022年3月4日　作\u00AD者：林一舟\n\n${first}\n${second}`, '林一舟', '田野报'],
    ['by a bureau, beside the paper that printed it', 'a.txt', text('发布时间：2022-06-01　作者：市城管局　来源：江畔早报'), '市城管局', '江畔早报'],
    ['without what the page hides there', 'a.html', page('<span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">白苇慢游</a><div style="display:none"><strong>白苇慢游</strong><p>微信号 baiwei_lab</p></div></span><em id="publish_time">2021-03-05 18:36</em>'), null, '白苇慢游'],
  ])('%s', (_, file, source, byline, publisher) => {
    expect(named(file, source)).toEqual([byline, publisher]);
  });
});

const reasons = (source: string, file = 'a.txt'): Readonly<Record<string, string>> => Object.fromEntries(parseSource({ file, text: source }).value.removed.map(({ text: own, why }) => [own, why]));

describe('the frame of a page', () => {
  it('ends with names of the site’s parts between who edited it and its last line', () => {
    const foot = ['来源：白苇网', '责任编辑：林一舟', '我要反馈', '白苇直播', '股市直播 图文直播间 视频直播间', '海量资讯，尽在白苇APP'];
    const { value } = parseSource({ file: 'a.txt', text: text('2021-03-05', ...foot) });
    expect(value.removed.map(({ text: own }) => own)).toEqual(['2021-03-05', ...foot]);
    expect(value.captions).toEqual([]);
  });

  it.each(['投稿、合作请联系微信：bw***', '参考来源略', '（已经受访人审阅）', '版式设计：林一舟　本版责编：徐来', '本版编辑 林一舟 校对 徐来', '（本文来自白苇证券2023年5月9日发布的研究报告）', '分享給朋友　Facebook　LINE　複製連結', '支持海東社每月定期贊助', '發信站：白苇网（bw.example）'])('%s is none of the article', (line) => {
    expect(reasons(text('2021-03-05', line))).toHaveProperty([line]);
  });

  it('says of each line what it is, below a disclaimer as well', () => {
    const below = { '免责声明：本文仅代表作者观点，与本站无关。': 'disclaimer', '分享到：微信 微博 QQ空间': 'share', '上一篇：某地修路': 'pagination', '版权所有 云浦县人民政府 ICP备12345678号': 'copyright' };
    expect(reasons(text('2021-03-05', ...Object.keys(below)))).toMatchObject(below);
  });

  it('has no caption in it that says by whom the picture is', () => {
    for (const line of ['图：分类亭前的居民　供图：镇政府', '（图片：分类亭前的居民　摄影：林一舟）']) expect(parseSource({ file: 'a.txt', text: text('2021-03-05', line) }).value.captions).toEqual([line]);
    expect(reasons(text('2021-03-05', '图：徐来　供图：林一舟'))).toHaveProperty(['图：徐来　供图：林一舟']);
  });

  it('has comments that go out together, and what readers of a board may give', () => {
    const below = ['责任编辑：林一舟', '网友评论（共12条）', '山里的猫：我家果园今年就被冻了，唉', '查看更多评论'];
    expect(Object.keys(reasons(text('2021-03-05', ...below)))).toEqual(expect.arrayContaining(below));
    const given = ['鲜花', '握手', '路过'];
    expect(Object.keys(reasons(page('<p>2021-03-05</p>', given.map((own) => `<p>${own}</p>`).join('') + '<p>收藏 分享 邀请</p>'), 'a.html'))).toEqual(expect.arrayContaining(given));
  });
});

const titleOf = (source: string): string | null => parseSource({ file: 'a.html', text: source }).value.title;
const centred = (own: string): string => `<tr><td align="center">${own}</td></tr>`;

describe('titles of pages', () => {
  it('begin with the place that reports', () => {
    expect(titleOf(`<html><head><title>溪口镇关于2021年垃圾分类工作的情况报告</title></head><body><p align="center"><b>溪口镇</b></p><p align="center"><b>关于2021年垃圾分类</b></p><p align="center"><b>工作的情况报告</b></p><p>${first}</p><p>${second}</p></body></html>`)).toBe('溪口镇关于2021年垃圾分类工作的情况报告');
    expect(parseSource({ file: 'a.txt', text: `　　　白石乡\n关于做好秋冬造林的报告\n\n${first}\n${second}` }).value.title).toBe('白石乡关于做好秋冬造林的报告');
  });
  it('stand below the name of a column', () => {
    expect(titleOf(`<html><head><title>白苇日报</title></head><body><table>${centred('开放大家谈')}${centred('<strong>把开放的门槛降下来</strong>')}${centred('——四论推动开放')}${centred('■ 林一舟')}</table><div><p>${first}</p><p>${second}</p></div></body></html>`)).toBe('把开放的门槛降下来——四论推动开放');
  });
  it('have halves that the page’s tools part', () => {
    expect(titleOf(`<html><head><title>林一舟在白苇论坛开幕式上的主旨演讲-白苇网</title></head><body><div class="header"><h1>携手穿越山海</h1><div>字体：小 中 大</div><div>分享到：</div></div><div id="detail"><p style="text-align:center"><strong>——在白苇论坛开幕式上的主旨演讲</strong></p><p>${first}</p><p>${second}</p></div></body></html>`)).toBe('携手穿越山海——在白苇论坛开幕式上的主旨演讲');
  });
});
