import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { paragraph, run, wordFile } from '../support/word.ts';

const prose = [
  '苇河镇今年把沿河的十一座码头修了一遍，换下朽烂的木桩四百多根，又给每座码头装了路灯和栏杆，夜里也能靠船。',
  '船老大们说，从前靠岸全凭经验，水位一变就要重新找地方，如今石阶一直修到枯水线，什么时候来都能下得去船。',
];
const lead = prose.join('\n');
const parsed = (file: string, text: string): ParsedSource => parseSource({ file, text }).value;
const bare = (text: string | null): string => (text ?? '').replace(/\s/gu, '');
const page = (head: string, { window = '', body = prose.map((one) => `<p>${one}</p>`).join('') } = {}): string =>
  `<html><head><title>${window}</title></head><body>${head}<div id="zoom">${body}</div></body></html>`;

describe('titles', () => {
  it.each([
    ['a period in brackets below', '苇河镇码头整修三年计划\n（2021—2023年）\n\n', '苇河镇码头整修三年计划（2021—2023年）'],
    ['a kind in brackets below', '苇河镇码头管理办法\n（试行）\n\n', '苇河镇码头管理办法（试行）'],
    ['a draft', '苇河镇码头管理办法\n（征求意见稿）\n2021-03-05\n', '苇河镇码头管理办法（征求意见稿）'],
    ['what is sent, over three lines', '苇河镇人民政府办公室\n关于印发苇河镇码头整修行动方案\n（2021—2023年）的通知\n\n各村：\n', '苇河镇人民政府办公室关于印发苇河镇码头整修行动方案（2021—2023年）的通知'],
    ['a part and a series', '码头上的灯（上）\n——苇河见闻之一\n顾小满\n', '码头上的灯（上）——苇河见闻之一'],
    ['one character', '岸\n顾小满\n\n', '岸'],
    ['behind its label', '标题：江北码头\n作者：顾小满\n\n', '江北码头'],
    ['behind an agency’s line', '某社苇河6月1日电　题：一座码头的回响\n某社记者林望舒、田野\n\n', '一座码头的回响'],
    ['a kind of document alone below', '苇河镇2023年国民经济和社会发展\n统计公报\n苇河镇统计站\n2024年4月2日\n\n', '苇河镇2023年国民经济和社会发展统计公报'],
    ['broken behind few characters', '新学期第一天\n这所学校把课堂搬到了码头\n2024-03-11 来源：苇河日报\n', '新学期第一天这所学校把课堂搬到了码头'],
    ['broken behind what its line leaves open', '一座码头的\n慢更新\n2024-03-11 来源：苇河日报\n', '一座码头的慢更新'],
    ['broken at a comma', '渡船停了，\n船老大去哪里？\n2024-03-11 来源：苇河日报\n', '渡船停了，船老大去哪里？'],
    ['a body, and what it does', '苇河供电公司\n全力保障春耕用电\n2024-03-11 来源：苇河日报\n', '苇河供电公司全力保障春耕用电'],
    ['what is counted, and no body', '苇河镇今年将新建\n二十八座村级养老驿站\n2024-03-11 来源：苇河日报\n', '苇河镇今年将新建二十八座村级养老驿站'],
    ['below the name of a section', '要闻\n苇河镇十一座码头修好了\n2024-03-11 来源：苇河日报\n', '苇河镇十一座码头修好了'],
    ['below the name of a site', '苇河新闻网\n苇河镇召开码头整修现场会\n发布日期：2023-09-12\n\n', '苇河镇召开码头整修现场会'],
    ['below words of a menu', '登录 注册 政务邮箱\n苇河镇2024年码头整修进展情况\n发布日期：2023-09-12\n\n', '苇河镇2024年码头整修进展情况'],
    ['two lines above a marked name', '以码头整修工程带动\n沿河乡村振兴发展\n□ 林望舒\n', '以码头整修工程带动沿河乡村振兴发展'],
    ['no caption above it', '▲苇河镇的码头。（记者顾小满摄）\n沿河十一座码头都亮了灯\n2023-09-12 10:20\n', '沿河十一座码头都亮了灯'],
    ['no addressee above it', '各村民委员会，镇直各单位：\n苇河镇码头管理实施意见\n2023-09-12 10:20\n', '苇河镇码头管理实施意见'],
    ['brackets of an account', '苇河人家 关注\n2021-03-05 20:11\n来自 微博网页版\n【沿河十一座码头】\n', '【沿河十一座码头】'],
    ['a column before it', '访谈 | 林阿海：河不能只取不养\n受访人：林阿海，苇河船老大\n采访人：顾小满\n时间：2020年3月28日\n地点：苇河码头\n', '访谈|林阿海：河不能只取不养'],
    ['above questions', '船老大的一天\n记者：码头修好以后有什么不同？\n', '船老大的一天'],
  ])('of a text: %s', (_, head, title) => { expect(bare(parsed('a.txt', head + lead).title)).toBe(title); });

  it.each([
    ['of a document, with its period below', [['苇河镇码头整修三年计划', 44], ['（2021—2023年）', 32]]],
    ['of a document, all in one size', [['苇河镇码头整修三年计划', 44], ['（2021—2023年）', 44]]],
  ] as const)('%s', async (_, lines) => {
    const bytes = wordFile([...lines.map(([text, size]) => paragraph(run(text, { bold: true, size }), { align: 'center' })), ...prose.map((text) => paragraph(run(text)))]);
    const { value } = await sourceOf('a.docx', bytes);
    expect(bare(parseSource(value ?? { file: 'a.docx', text: '' }).value.title)).toBe('苇河镇码头整修三年计划（2021—2023年）');
  });

  const menu = '<table align=center><tr><td class=bt>栏目导航</td></tr><tr><td>·<a>通知公告</a></td></tr><tr><td>·<a>人事任免</a></td></tr></table>';
  it.each([
    ['beside a menu in the style of titles', page(`${menu}<table align=center><tr><td align=center><font size=5><b>苇河镇关于整修沿河<br>十一座码头的通告</b></font></td></tr></table>`, { window: '苇河镇政府网--通知公告' }), '苇河镇关于整修沿河十一座码头的通告'],
    ['below the name of a part of the site', page('<div class="banner"><h2>公司动态</h2><p>NEWS</p></div><div class="news-tit">苇河船业交付四十根新桩</div><div>发布时间：2021-03-05</div>', { window: '公司动态_苇河船业' }), '苇河船业交付四十根新桩'],
    ['below 新闻详情', page('<h1>新闻详情</h1><h2>苇河镇整修十一座码头</h2><p>2021-03-05</p>', { window: '新闻详情' }), '苇河镇整修十一座码头'],
    ['of the window alone', `<html><head><title>苇河镇的十一座码头</title></head><body><div id="js_content"><p style="text-align:center">01</p><p style="text-align:center"><b>灯</b></p><p>${prose[0]}</p><p style="text-align:center">02</p><p style="text-align:center"><b>船老大</b></p><p>${prose[1]}</p></div></body></html>`, '苇河镇的十一座码头'],
    ['with metadata in a heading', page('<h1>苇河镇整修十一座码头</h1><h4>2021-03-05 来源：苇河晚报</h4>'), '苇河镇整修十一座码头'],
    ['with a second line in a heading', page('<h1>苇河镇整修十一座码头</h1><h2 class="sub">一条河的夜航记</h2><p>2021-03-05 来源：苇河晚报</p>'), '苇河镇整修十一座码头'],
  ])('of a page: %s', (_, html, title) => {
    const value = parsed('a.html', html);
    expect(bare(value.title)).toBe(title);
    expect(value.sections.flatMap(({ heading }) => heading ?? []).filter((heading) => !/^(?:灯|船老大)$/u.test(heading))).toEqual([]);
  });
});

const centred = (text: string, style = 'font-weight:bold'): string => `<p style="text-align:center;${style}">${text}</p>`;

describe('who speaks, above what is spoken of', () => {
  const [body, spoken] = ['苇河船业股份有限公司', '关于整修十一座码头的公告'];
  it.each([
    ['a heading with a break', `<h1>${body}<br>${spoken}</h1>`], ['a paragraph with a break', centred(`${body}<br>${spoken}`)], ['two headings', `<h1>${body}</h1><h2>${spoken}</h2>`],
    ['two lines alike', centred(body) + centred(spoken)], ['two large lines', centred(body, 'font-size:22px') + centred(spoken, 'font-size:22px')],
  ])('is of the title: %s', (_, head) => {
    for (const window of ['临时公告-苇河船业', `${spoken}-苇河船业`]) {
      const value = parsed('a.html', `<title>${window}</title><div class="cont"><div>证券代码：699321</div>${head}${prose.map((one) => `<p>${one}</p>`).join('')}</div>`);
      expect([value.title, value.sections.map(({ heading }) => heading)]).toEqual([body + spoken, [null]]);
    }
  });
  it.each([['in a box of its own', `<div class="top"><p>${body}</p></div><h1>${spoken}</h1>`], ['with a link', `<h1><a href="/">${body}</a></h1><h1>${spoken}</h1>`]])('is not: %s', (_, head) => {
    expect(parsed('a.html', page(head)).title).toBe(spoken);
  });
  it('in a document', async () => {
    const bytes = wordFile([...[body, spoken].map((text) => paragraph(run(text, { bold: true, size: 44 }), { align: 'center' })), ...prose.map((text) => paragraph(run(text)))]);
    const { value } = await sourceOf('a.docx', bytes);
    expect(bare(parseSource(value ?? { file: 'a.docx', text: '' }).value.title)).toBe(body + spoken);
  });
});

const told = ({ dates, byline, publisher }: ParsedSource): readonly (string | undefined | null)[] => [dates[0]?.iso, byline, publisher];

describe('days and names at the head', () => {
  it.each([
    ['the number of a journal set wide', '第38卷第4期　苇 河 水 利　2019年8月25日\n沿河码头的选址\n顾小满¹，徐来²\n（1. 苇河镇水利站；2. 青石大学水利学院）\n摘要：', '沿河码头的选址', ['2019-08-25', '顾小满，徐来', '苇河水利']],
    ['a magazine with a stroke', '浪花月刊 第148期／2006年9月1日出刊\n沿河的码頭\n文／顧小滿　攝影／徐來\n', '沿河的码頭', ['2006-09-01', '顧小滿', '浪花月刊']],
    ['text and pictures with a point', '沿河的码头\n文字・摄影／顾小满\n2021-03-05\n', '沿河的码头', ['2021-03-05', '顾小满', null]],
    ['an address before the day', '沿河的码头\nhttp://www.wei.example 　 2021-03-05 　 来源：苇河晚报\n', '沿河的码头', ['2021-03-05', null, '苇河晚报']],
    ['the part of a paper before its page', '2021年3月5日 星期五　要闻　03版　苇河日报\n沿河的码头\n本报记者 顾小满\n', '沿河的码头', ['2021-03-05', '本报记者 顾小满', '苇河日报']],
    ['reporters with their pictures', '沿河的码头\n日期：[2021-03-05]　版次：[A08]　字体：【大 中 小】\n□记者 顾小满 通讯员 徐来 文/摄\n', '沿河的码头', ['2021-03-05', '记者 顾小满 通讯员 徐来', null]],
  ] as const)('%s', (_, head, title, fields) => {
    const value = parsed('a.txt', head + lead);
    expect([value.title, told(value)]).toEqual([title, fields]);
  });
  it('fields that only elements set apart', () => {
    const value = parsed('a.html', page('<h1>沿河的十一座码头</h1><div><span>2021年03月05日 08:12</span><span>来源：苇河晚报</span><span>作者：顾小满</span><span>点击：318</span></div>'));
    expect(told(value)).toEqual(['2021-03-05', '顾小满', '苇河晚报']);
  });
});

describe('what stands around the title of a page', () => {
  const asks = '<article class="Post-Main"><h1>码头为什么要换木桩？</h1>';
  it('the card of who answers, above the count of who agrees', () => {
    const value = parsed('a.html', `<body>${asks}<div><div>苇河边的老木匠</div><div>船舶话题下的优秀答主</div><button>关注</button></div><span>1,462 人赞同了该文章</span>${prose.map((one) => `<p>${one}</p>`).join('')}<div>发布于 2022-04-09 22:41</div><div class="tags"><a>码头</a> <a>木桩</a></div><div><h3>文章被以下专栏收录</h3><div>一条河的化学</div></div></article></body>`);
    expect([value.title, value.byline, value.dates.map(({ iso }) => iso), value.captions]).toEqual(['码头为什么要换木桩？', '苇河边的老木匠', ['2022-04-09'], []]);
    expect(value.sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), ...blocks.map(({ text }) => text)])).toEqual(prose);
  });
  it('a line that is left open goes on with the title below it; a mark of a note says nothing against one', () => {
    expect(bare(parsed('a.html', page('<table width="100%"><tr><td align="center" class="font02">苇河渔港伏季休渔结束——</td></tr><tr><td align="center" class="font01"><strong>一网鱼从甲板到餐桌的新旅程</strong></td></tr><tr><td align="center">本报记者 林望舒</td></tr></table>')).title)).toBe('苇河渔港伏季休渔结束——一网鱼从甲板到餐桌的新旅程');
    expect(bare(parsed('a.html', page('<div class="xl-title">2022年苇河镇统计公报<sup>[1]</sup></div><div>发布时间：2023-04-07 09:00</div>', { window: '统计公报_苇河镇统计站', body: `<p align="center">苇河镇统计站　苇河调查队</p><p align="center">（2023年4月7日）</p>${prose.map((one) => `<p>${one}</p>`).join('')}` })).title)).toBe('2022年苇河镇统计公报');
  });
  it('who writes is a part of who publishes: no name', () => {
    expect(parsed('a.txt', `苇河镇码头\n日期：2021-11-18 作者：综合科 来源：苇河镇人民政府\n\n${lead}`).byline).toBeNull();
  });
  it('a part of an account below its number, left open', () => {
    expect(parsed('a.html', page('<h1>“灯下”的码头</h1><p>2021-03-05 20:11</p>', { body: `<p>${prose[0]}</p><p style="text-align:center"><b>PART 01</b></p><p style="text-align:center"><b>换桩的人</b></p><p>${prose[1]}</p><p style="text-align:center"><b>PART 02</b></p><p style="text-align:center"><b>灯照不到水底，但是……</b></p><p>${prose[0]}</p>` })).sections.flatMap(({ heading }) => heading ?? [])).toEqual(['换桩的人', '灯照不到水底，但是……']);
  });
  it('the column of a site, beside its tools', () => {
    expect(parsed('a.html', page('<h1>一座码头的账本</h1><div><div>2022-08-30 06:57</div><div>∙ <a>大河之上</a> &gt;</div><div>字号</div></div>')).sections.flatMap(({ heading }) => heading ?? [])).toEqual([]);
  });
  it.each([['沿河码头整修三年——', true], ['走进基层·治水一线', false]])('%s: a line of its headline is named as what may belong to it, a part of the paper is not', (above, named) => {
    const { findings } = parseSource({ file: 'a.html', text: page(`<h3>${above}</h3><h1>“灯下”的十一座码头</h1><p>2021-03-05 来源：苇河晚报</p>`) });
    expect(findings.some(({ ruleId }) => ruleId === 'title-clear')).toBe(named);
  });
  it('the day of a paper at the head of its page, in the box of the article', () => {
    expect(parsed('a.html', `<table><tr><td><a href="a">主頁</a> | <a href="b">港聞</a></td></tr><tr><td><font size="2">苇河晨報　2009年2月18日　星期三　副刊　D3</font><br><br><font size="5"><b>碼頭最後一夜</b></font><br><br>${prose.join('<br><br>')}</td></tr></table>`).dates).toMatchObject([{ role: 'article', iso: '2009-02-18' }]);
  });
  it('the window’s title with the site behind it is no title that goes on', () => {
    const value = parsed('a.html', page('<h1>对话｜码头为什么修得多、用得少</h1><div><div>苇河新闻记者 林望舒</div><div><span>2024-10-11 10:26</span><span>来源：苇河新闻</span></div></div>', { window: '对话｜码头为什么修得多、用得少_苇河新闻' }));
    expect([bare(value.title), value.dates[0]?.iso]).toEqual(['对话｜码头为什么修得多、用得少', '2024-10-11']);
  });
  it('the print that a page shows behind who reports', () => {
    const value = parsed('a.html', page('<h1>“灯下”的十一座码头</h1><p>本报记者 穆塔里甫 林望舒《苇河日报》（2021年06月08日 第05版）</p>'));
    expect([value.byline, value.publisher, value.dates.map(({ role, iso }) => `${role} ${iso}`)]).toEqual(['本报记者 穆塔里甫 林望舒', '苇河日报', ['article 2021-06-08']]);
  });
});

const stated = (value: ParsedSource): unknown => [value.publisher, value.dates.map(({ role, iso }) => `${role} ${iso}`), value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))];
const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
const runIns = ({ sections }: ParsedSource): unknown => sections.flatMap(({ blocks }) => blocks.flatMap(({ runIn }) => runIn ?? []));

describe('fields that a file sets', () => {
  const expected = ['苇河镇人民政府', ['article 2023-04-06', 'posted 2023-04-12'], prose];
  it('as a table, in a document', async () => {
    const grid = [['索引号', 'WH-01', '发布机构', '苇河镇人民政府'], ['成文日期', '2023年4月6日', '发布日期', '2023年4月12日']].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
    const { value } = await sourceOf('a.docx', wordFile([paragraph(run('苇河镇码头整修情况', { bold: true, size: 44 }), { align: 'center' }), `<w:tbl>${grid}</w:tbl>`, ...prose.map((text) => paragraph(run(text)))]));
    expect(stated(parseSource(value ?? { file: 'a.docx', text: '' }).value)).toEqual(expected);
  });
  it.each([
    ['as a line in bold', '**发布机构：** 苇河镇人民政府　**成文日期：** 2023-04-06　**发布日期：** 2023-04-12'],
    ['as a list', '- 发布机构：苇河镇人民政府\n- 成文日期：2023-04-06\n- 发布日期：2023-04-12'],
    ['as a table', '| 发布机构 | 苇河镇人民政府 |\n| --- | --- |\n| 成文日期 | 2023-04-06 |\n| 发布日期 | 2023-04-12 |'],
  ])('%s, in Markdown', (_, fields) => {
    expect(stated(parsed('a.md', `# 苇河镇码头整修情况\n\n${fields}\n\n${prose.join('\n\n')}\n`))).toEqual(expected);
  });
  it('a body and a month above the first heading', () => {
    const value = parsed('a.txt', `苇河镇码头的调研报告\n苇河镇统计局　2024年3月\n一、基本情况\n${lead}`);
    expect([value.publisher, value.captions]).toEqual(['苇河镇统计局', []]);
  });
  it('a title behind its label, over two lines', () => {
    const value = parsed('a.txt', `标题：苇河镇沿河码头\n整修行动启动\n2024-03-02 10:15　来源：苇河日报\n苇河镇沿河码头整修行动启动\n${lead}`);
    expect([value.title, value.sections.flatMap(({ heading }) => heading ?? [])]).toEqual(['苇河镇沿河码头整修行动启动', []]);
  });
});

describe('what a file sets in bold at the beginning of paragraphs', () => {
  const leads = ['选育优良木桩。', '抓石阶。'];
  const paragraphs = leads.map((first, at) => [first, at === 0 ? '建设苗基地一处，面积六百二十亩。' : '修石阶二十座，一直修到枯水线以下。'] as const);
  it('is a run-in heading where it is a first sentence, alone in its section', async () => {
    const html = page('<h1>苇河镇码头整修情况</h1><p>2021-03-05</p>', { body: `<p>${prose[0]}</p>${paragraphs.map(([first, rest], at) => `<h2>第${at + 1}件事的情况</h2><p><strong>${first}</strong>${rest}</p>`).join('')}` });
    expect(runIns(parsed('a.html', html))).toEqual(leads);
    expect(runIns(parsed('a.html', html.replaceAll(/<\/?strong>/gu, '')))).toEqual([]);
    const { value } = await sourceOf('a.docx', wordFile([paragraph(run('苇河镇码头整修情况'), { style: 'a3' }), paragraph(run(prose[0] ?? '')), ...paragraphs.map(([first, rest]) => paragraph(run(first, { bold: true }) + run(rest)))]));
    expect(runIns(parseSource(value ?? { file: 'a.docx', text: '' }).value)).toEqual(leads);
  });
});

describe('entities that a page has as text', () => {
  it('are the characters they stand for; parse gives them as the file has them', () => {
    const { value, asFiled, findings } = parseSource({ file: 'a.html', text: page('<h1>苇河镇夜校</h1><p>2021-03-05</p>', { body: `<p>课程&amp;ldquo;手机摄影&amp;rdquo;上线十二秒即被抢空，馆长认为供给不足是主要矛盾。</p><p>${prose[0]}</p>` }) });
    expect(value.sections[0]?.blocks[0]?.text).toContain('“手机摄影”');
    expect(asFiled.sections[0]?.blocks[0]?.text).toContain('&ldquo;手机摄影&rdquo;');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('also behind the number of a list, which the file does not have', () => {
    const { value, asFiled } = parseSource({ file: 'a.html', text: page('<h1>苇河镇夜校</h1><p>2021-03-05</p>', { body: `<p>${prose[0]}</p><ol><li>课程&amp;ldquo;手机摄影&amp;rdquo;上线十二秒即被抢空。</li><li>馆长认为供给不足是主要矛盾。</li></ol>` }) });
    const [item, filed] = [value, asFiled].map(({ sections }) => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).find((text) => text.includes('手机摄影')));
    expect(item).toBe('1. 课程“手机摄影”上线十二秒即被抢空。');
    expect(filed).toBe('课程&ldquo;手机摄影&rdquo;上线十二秒即被抢空。');
  });
});
