import { describe, expect, it } from 'vitest';
import { findingWords } from '../../pipeline/finding/index.ts';
import { mergeArticle, mergeBriefing, mergeFindings, mergeOutline } from '../../pipeline/ingest/index.ts';

const front = ['title: 青石镇的一年', 'byline: null', 'publisher: 青石新闻网', 'dates:', '  - role: unknown', '    iso: 2024-02-01', 'source:', '  title: 青石镇的一年', '  address: null', '  retrieved: null', 'restated: false', ''].join('\n');
const article = (body: string, head = front): string => `---\n${head}---\n\n${body}\n`;
const bodyOf = (text: string): string => text.slice(text.indexOf('---\n\n') + 5).replace(/\n$/u, '');
const origins = (base: string, mine: string, theirs: string): readonly string[] => mergeArticle({ base: article(base), mine: article(mine), theirs: article(theirs) }).changes.map(({ origin }) => origin);
const merge = (base: string, mine: string, theirs: string): string => bodyOf(mergeArticle({ base: article(base), mine: article(mine), theirs: article(theirs) }).text);

const cases: readonly (readonly [string, string, string, string, string])[] = [
  ['a corrected heading above a changed paragraph', '## 产业\n\n去年产值12亿元。', '### 产业\n\n去年产值12亿元。', '## 产业\n\n去年产值13亿元。', '### 产业\n\n去年产值13亿元。'],
  ['the level of a heading and its words', '## 产业发展', '### 产业发展', '## 产业发展情况', '### 产业发展情况'],
  ['two sentences of one paragraph', '今年丰收。渔港开工。路修好了。', '今年大丰收。渔港开工。路修好了。', '今年丰收。渔港开工。路也修好了。', '今年大丰收。渔港开工。路也修好了。'],
  ['neighbouring sentences', '今年丰收了。渔港开工了。', '今年大丰收了。渔港开工了。', '今年丰收了。渔港也开工了。', '今年大丰收了。渔港也开工了。'],
  ['the words of a run-in heading and its paragraph', '**修好路。**新修公路35公里。', '**修好道路。**新修公路35公里。', '**修好路。**新修公路36公里。', '**修好道路。**新修公路36公里。'],
  ['a heading made a caption', '## 渔港的早晨\n\n渔港开工。', '![渔港的早晨](figure:1)\n\n渔港开工。', '## 渔港的早晨\n\n渔港已开工。', '![渔港的早晨](figure:1)\n\n渔港已开工。'],
  ['a caption whose number moved', '![渔港](figure:1)', '![渔港一角](figure:1)', '![码头](figure:1)\n\n![渔港](figure:2)', '![码头](figure:1)\n\n![渔港一角](figure:2)'],
  ['cells of one row, and a new row', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 92 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产业 | 92 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 93 |\n| 食品 | 12 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产业 | 93 |\n| 食品 | 12 |'],
  ['items of a list', '- 修路\n- 办学\n- 植树', '- 修路\n- 办学校\n- 植树', '- 修公路\n- 办学\n- 植树\n- 通水', '- 修公路\n- 办学校\n- 植树\n- 通水'],
  ['a paragraph split in two, and one that comes behind it', '今年丰收。渔港开工。', '今年丰收。\n\n渔港开工。', '今年丰收。渔港开工。\n\n学校也盖好了。', '今年丰收。\n\n渔港开工。\n\n学校也盖好了。'],
  ['rubbish taken out, a paragraph gone', '今年丰收。\n\n点击关注\n\n渔港开工。', '今年丰收。\n\n渔港开工。', '今年丰收。\n\n点击关注', '今年丰收。'],
  ['marks of conflicts in the text', '<<<<<<< mine\n\n=======\n\n>>>>>>> theirs', '<<<<<<< mine\n\n======= 甲\n\n>>>>>>> theirs', '<<<<<<< mine\n\n=======\n\n>>>>>>> theirs\n\n||||||| base', '<<<<<<< mine\n\n======= 甲\n\n>>>>>>> theirs\n\n||||||| base'],
  ['what is fenced', '```\n甲\n\n乙\n```\n\n完。', '```\n甲\n\n丙\n```\n\n完。', '```\n甲\n\n乙\n```\n\n完了。', '```\n甲\n\n丙\n```\n\n完了。'],
  ['a heading that the editor retitled and the source numbered anew', '## 二、科技创新步伐加快\n\n研发平台14个。', '## 二、创新提速\n\n研发平台14个。', '## 二、品牌建设\n\n商标4件。\n\n## 三、科技创新步伐加快\n\n研发平台14个。', '## 二、品牌建设\n\n商标4件。\n\n## 三、创新提速\n\n研发平台14个。'],
  ['lines that the editor has set closer', '## 一\n\n今年丰收。\n\n渔港开工。', '## 一\n今年丰收。\n\n\n渔港开工。', '## 一\n\n今年丰收。\n\n渔港已开工。', '## 一\n今年丰收。\n\n\n渔港已开工。'],
];

const [one, two, three, four] = ['全县产值达412.7亿元，同比增长5.7%。企业有86家。', '冷库总容量达35万吨，居全省第2位。新建项目12个。', '研发平台14个，投入增长12.3%。攻关项目27项。', '明年力争突破430亿元。'] as const;
const blocksOf = (...blocks: readonly string[]): string => blocks.join('\n\n');
const whole = blocksOf('近日召开大会。', '## 一、规模', one, two, '## 二、科技', three, '## 三、打算', four);

/** What was moved, joined or split is the same block: base, editor’s, source’s, merged. */
const movedCases: readonly (readonly [string, string, string, string, string])[] = [
  ['moved here, taken out there', whole, blocksOf('近日召开大会。', two, '## 一、规模', one, '## 二、科技', three, '## 三、打算', four), whole.replace(`${two}\n\n`, ''), blocksOf('近日召开大会。', '## 一、规模', one, '## 二、科技', three, '## 三、打算', four)],
  ['taken out here, moved there', whole, whole.replace(`${two}\n\n`, ''), blocksOf('近日召开大会。', '## 一、规模', one, '## 二、科技', three, '## 三、打算', four, two), whole.replace(`${two}\n\n`, '')],
  ['moved here, a number changed there', whole, blocksOf('近日召开大会。', '## 一、规模', one, '## 二、科技', three, two, '## 三、打算', four), whole.replace('12个', '13个'), blocksOf('近日召开大会。', '## 一、规模', one, '## 二、科技', three, two.replace('12个', '13个'), '## 三、打算', four)],
  ['a section moved here, a paragraph put into it there', whole, blocksOf('近日召开大会。', '## 二、科技', three, '## 一、规模', one, two, '## 三、打算', four), whole.replace('\n\n## 三', '\n\n新获专利88件。\n\n## 三'), blocksOf('近日召开大会。', '## 二、科技', three, '新获专利88件。', '## 一、规模', one, two, '## 三、打算', four)],
  ['a paragraph moved here, one put behind its old place there', whole, blocksOf('近日召开大会。', '## 一、规模', one, '## 二、科技', three, '## 三、打算', four, two), whole.replace('\n\n## 二', '\n\n新建码头3座。\n\n## 二'), blocksOf('近日召开大会。', '## 一、规模', one, '新建码头3座。', '## 二、科技', three, '## 三、打算', four, two)],
  ['a section moved there, a paragraph put into it here', whole, whole.replace('\n\n## 三', '\n\n（编者按。）\n\n## 三'), blocksOf('近日召开大会。', '## 二、科技', three, '## 一、规模', one, two, '## 三、打算', four), blocksOf('近日召开大会。', '## 二、科技', three, '（编者按。）', '## 一、规模', one, two, '## 三、打算', four)],
  ['a section put in there where a paragraph was put here', whole, whole.replace('\n\n## 二', '\n\n（编者按。）\n\n## 二'), whole.replace('\n\n## 二', '\n\n## 品牌\n\n商标4件。\n\n## 二'), whole.replace('\n\n## 二', '\n\n（编者按。）\n\n## 品牌\n\n商标4件。\n\n## 二')],
  ['both moved to the same place', whole, blocksOf('近日召开大会。', two, '## 一、规模', one, '## 二、科技', three, '## 三、打算', four), blocksOf('近日召开大会。', two.replace('12个', '13个'), '## 一、规模', one, '## 二、科技', three, '## 三、打算', four), blocksOf('近日召开大会。', two.replace('12个', '13个'), '## 一、规模', one, '## 二、科技', three, '## 三、打算', four)],
  ['joined here, the second taken out there', blocksOf(one, two, three), blocksOf(one + two, three), blocksOf(one, three), blocksOf(one, three)],
  ['joined here, both changed there', blocksOf(one, two, three), blocksOf(one + two, three), blocksOf(one.replace('86家', '88家'), two.replace('12个', '13个'), three), blocksOf(one.replace('86家', '88家') + two.replace('12个', '13个'), three)],
  ['joined there, the second changed here', blocksOf(one, two, three), blocksOf(one, two.replace('12个', '13个'), three), blocksOf(one + two, three), blocksOf(one + two.replace('12个', '13个'), three)],
  ['split here, the first half changed there', blocksOf(one, three), blocksOf(...one.split(/(?<=。)/u), three), blocksOf(one.replace('5.7%', '5.8%'), three), blocksOf(...one.replace('5.7%', '5.8%').split(/(?<=。)/u), three)],
  ['split here, taken out there', blocksOf(one, two, three), blocksOf(one, ...two.split(/(?<=。)/u), three), blocksOf(one, three), blocksOf(one, three)],
  ['cut here, taken out there', blocksOf(one, two, three), blocksOf(one, '新建项目12个。', three), blocksOf(one, three), blocksOf(one, three)],
  ['split in the same place by both', blocksOf(one, three), blocksOf(...one.split(/(?<=。)/u), three), blocksOf(...one.replace('86家', '88家').split(/(?<=。)/u), three), blocksOf(...one.replace('86家', '88家').split(/(?<=。)/u), three)],
];

describe('an article in which something was moved', () => {
  it.each(movedCases)('%s', (_, base, mine, theirs, merged) => {
    const { text: got, changes, strays } = mergeArticle({ base: article(base), mine: article(mine), theirs: article(theirs) });
    expect(bodyOf(got)).toBe(merged);
    expect([changes.filter(({ origin, isApart }) => origin === 'conflict' || isApart), strays]).toEqual([[], []]);
  });

  it('tells a block that both moved to different places, which stays where the editor put it', () => {
    const [mine, theirs] = [blocksOf(two, '## 一、规模', one, '## 二、科技', three), blocksOf('## 一、规模', one, '## 二、科技', three, two)];
    const merged = mergeArticle({ base: article(blocksOf('## 一、规模', one, two, '## 二、科技', three)), mine: article(mine), theirs: article(theirs) });
    expect(bodyOf(merged.text)).toBe(mine);
    expect(mergeFindings(merged, 'a.md').map(({ ruleId, place, actual }) => [ruleId, place?.line, actual])).toEqual([['moves-apart', 15, '冷库总容量达35万吨，居全省第2位。']]);
  });

  it('tells what the source took out and the editor had put into a paragraph elsewhere', () => {
    const merged = mergeArticle({ base: article(blocksOf(one, two, three)), mine: article(blocksOf(one + three, two)), theirs: article(blocksOf(one, two)) });
    expect(bodyOf(merged.text)).toBe(blocksOf(one + three, two));
    expect(mergeFindings(merged, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, actual, expected])).toEqual([['merge-adds-up', 15, '研发平台14个，投入增长12.3%。', '0'], ['merge-adds-up', 15, '攻关项目27项。', '0']]);
  });

  it.each([
    ['joined', blocksOf(one + two.replace('12个', '十二个'), three), blocksOf(one, two.replace('12个', '13个'), three), 15, '新建项目十二个。', '新建项目13个。'],
    ['split', blocksOf(...one.replace('5.7%', '6%').split(/(?<=。)/u), two, three), blocksOf(one.replace('5.7%', '5.8%'), two, three), 15, '全县产值达412.7亿元，同比增长6%。', '全县产值达412.7亿元，同比增长5.8%。'],
    ['split, the second half changed', blocksOf(...one.replace('86家', '八十六家').split(/(?<=。)/u), two, three), blocksOf(one.replace('86家', '88家'), two, three), 17, '企业有八十六家。', '企业有88家。'],
  ])('points at the sentence that both changed in a paragraph that was %s', (_, mine, theirs, line, own, other) => {
    const merged = mergeArticle({ base: article(blocksOf(one, two, three)), mine: article(mine), theirs: article(theirs) });
    expect(bodyOf(merged.text)).toBe(mine);
    expect(mergeFindings(merged, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, actual, expected])).toEqual([['changes-apart', line, own, other]]);
  });

  it('quotes of a block that one took out what the other changed in it', () => {
    const [base, changed] = [article(blocksOf(one, two, three)), article(blocksOf(one, two.replace('12个', '13个'), three))];
    const found = (mine: string, theirs: string): readonly unknown[] => mergeFindings(mergeArticle({ base, mine, theirs }), 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, place?.column, actual, expected]);
    expect(found(article(blocksOf(one, three)), changed)).toEqual([['removal-apart', 17, 1, '—', '新建项目13个。']]);
    expect(found(changed, article(blocksOf(one, three)))).toEqual([['removal-apart', 17, 19, '新建项目13个。', '—']]);
  });
});

const table = (...rows: readonly string[]): string => ['| 行业 | 产值 |', '| --- | --- |', ...rows].join('\n');

describe('an article that the editor and the source have changed', () => {
  it.each(cases)('%s', (_, base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs)).toBe(merged);
    expect(origins(base, mine, theirs)).not.toContain('conflict');
  });

  it.each([
    ['the same sentence', '今年丰收。渔港开工。', '今年大丰收。渔港开工。', '今年歉收。渔港已开工。'],
    ['one cell', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 92 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 93 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 94 |'],
    ['taken out here, changed there', '今年丰收。\n\n渔港开工。', '今年丰收。', '今年丰收。\n\n渔港已开工。'],
    ['changed here, taken out there', '今年丰收。\n\n渔港开工。', '今年丰收。\n\n渔港已开工。', '今年丰收。'],
    ['written anew by both', '今年丰收。\n\n渔港开工。\n\n完。', '今年丰收。\n\n学校翻修一新\n\n完。', '今年丰收。\n\n粮仓满了\n\n完。'],
    ['much the same put in by both', '今年丰收。', '今年丰收。\n\n镇上新建小学一所，有学生860人。', '今年丰收。\n\n镇上新建了小学1所，有学生860人。'],
    ['a column put in by one', '| 行业 | 产值 |\n| --- | --- |\n| 水产 | 92 |', '| 行业 | 产值 |\n| --- | --- |\n| 水产业 | 92 |', '| 行业 | 产值 | 同比 |\n| --- | --- | --- |\n| 水产 | 92 | 3 |'],
  ])('%s: the editor’s stays', (_, base, mine, theirs) => {
    expect(merge(base, mine, theirs)).toBe(mine);
    expect(origins(base, mine, theirs)).toContain('conflict');
  });

  it('keeps line ends and byte order mark as the editor has them', () => {
    const mine = `\ufeff${article('今年大丰收。\n\n渔港开工。')}`.replaceAll('\n', '\r\n');
    const { text } = mergeArticle({ base: article('今年丰收。\n\n渔港开工。'), mine, theirs: article('今年丰收。\n\n渔港已开工。') });
    expect(text).toBe(mine.replace('渔港开工', '渔港已开工'));
  });

  it('merges the front matter field by field and leaves the rest of it alone', () => {
    const mine = front.replace('title: 青石镇的一年\n', 'title: "青石镇：一年" # 改\n').replace('role: unknown', 'role: article').replace('  address: null', '  # 取自网页\n  address: https://qs.example/1');
    const theirs = front.replace('青石新闻网', '青石县新闻网').replace('    iso: 2024-02-01', '    iso: 2024-02-01\n  - role: posted\n    iso: 2024-02-03');
    const { text, changes } = mergeArticle({ base: article('文。'), mine: article('文。', mine), theirs: article('文。', theirs) });
    expect(text).toBe(article('文。', mine.replace('青石新闻网', '青石县新闻网').replace('    iso: 2024-02-01', '    iso: 2024-02-01\n  - role: posted\n    iso: 2024-02-03')));
    expect(changes.map(({ field, origin, line }) => `${field} ${origin} ${line}`)).toEqual(['title editor 2', 'publisher source 4', 'dates merged 5', 'source.address editor 13']);
  });

  it('tells a field that both changed, with both values', () => {
    const [mine, theirs] = [front.replace('青石新闻网', '青石镇'), front.replace('青石新闻网', '青石县')];
    const { text, ...merged } = mergeArticle({ base: article('文。'), mine: article('文。', mine), theirs: article('文。', theirs) });
    expect(text).toBe(article('文。', mine));
    expect(mergeFindings(merged, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, actual, expected])).toEqual([['changes-apart', 4, 'publisher: 青石镇', 'publisher: 青石县']]);
  });

  it('merges the other rows of a table in which one is in conflict', () => {
    const merged = mergeArticle({ base: article(table('| 水产 | 92 |', '| 财政 | 33 |')), mine: article(table('| 水产品 | 92 |', '| 财政 | 34 |')), theirs: article(table('| 水产 | 95 |', '| 出口 | 5 |', '| 财政 | 35 |')) });
    expect(bodyOf(merged.text)).toBe(table('| 水产品 | 95 |', '| 出口 | 5 |', '| 财政 | 34 |'));
    expect(mergeFindings(merged, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, actual, expected])).toEqual([['changes-apart', 19, '34 |', '35 |']]);
  });

  it('points at the sentence in conflict, and sums up what was merged', () => {
    const base = '## 一\n\n今年丰收。渔港开工。\n\n完。';
    const { changes, strays } = mergeArticle({ base: article(base), mine: article('### 一\n\n今年丰收。渔港正式开工。\n\n完。'), theirs: article('## 一\n\n今年丰收。渔港明年开工。\n\n完。\n\n又及。') });
    expect(mergeFindings({ changes, strays }, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, place?.column, actual, expected])).toEqual([['changes-apart', 17, 6, '渔港正式开工。', '渔港明年开工。']]);
    expect(mergeOutline(changes, [], 'en')).toEqual(['merged: 1 from the source (lines 21)', 'merged: 1 kept of the editor’s (lines 15)', 'merged: 1 in conflict (lines 17)']);
    expect(mergeOutline(changes, [], 'zh')).toEqual(['合并: 1处取自来源 (行 21)', '合并: 1处保留编者的 (行 15)', '合并: 1处冲突 (行 17)']);
  });
});

/** What is told where the editor and the source both put something behind the only paragraph. */
const toldOfNews = (news: readonly string[]) => {
  const merged = mergeArticle({ base: article('今年丰收。'), mine: article('今年丰收。\n\n（编者注：数字未经核对。）'), theirs: article(['今年丰收。', ...news].join('\n\n')) });
  return { lines: merged.text.split('\n'), findings: mergeFindings(merged, 'a.md').map((finding) => ({ ...finding, words: findingWords(finding, 'en').message, zh: findingWords(finding, 'zh').message })) };
};

describe('new paragraphs of both in one place', () => {
  it('are one finding that lists them', () => {
    const { lines, findings } = toldOfNews(['渔港开工。', '镇上新建小学一所，有学生860人，老师四十名，都是本地人。']);
    expect(findings.map(({ ruleId, place, actual }) => [ruleId, lines[(place?.line ?? 0) - 1], actual])).toEqual([['new-blocks-apart', '渔港开工。', '渔港开工。']]);
    expect(findings[0]?.words).toBe('The source and you both put something new into one place; the source’s stands first (blocks: 2): line 17 “渔港开工。”, line 19 “镇上新建小学一所，有学生860人，老师…”.');
  });
  it('are quoted five at most', () => {
    const { findings } = toldOfNews(['一月晴。', '二月有雨。', '三月桃花开了。', '四月插秧忙得很。', '五月小麦黄了一片。', '六月摘荔枝。', '七月渔船都休息。', '八月潮水大。']);
    expect(findings.map(({ zh }) => zh)).toEqual(['来源和编者在同一处各加了新的内容，来源的排在前面，共 8 段：第 17 行“一月晴。”，第 19 行“二月有雨。”，第 21 行“三月桃花开了。”，第 23 行“四月插秧忙得很。”，第 25 行“五月小麦黄了一片。”，另有 3 段。']);
  });
});

const entry = (text: string): string => `  - text: ${text}\n    why:\n      zh: 菜单\n      en: menu\n`;
const yaml = (lines: readonly string[], title: string | null = null): string => `id: qs\ntitle:\n${title === null ? '' : `  zh: ${title}\n`}  en: A year\ndate: 2024-03-01\nremoved:\n${lines.map(entry).join('')}people: []\n`;

describe('briefing.yaml of an article imported again', () => {
  it('takes the removed lines of the source and keeps what the editor made of them', () => {
    const mine = yaml(['首页', '打印']).replace('date: 2024-03-01', 'date: 2024-04-01 # 出版日').replace('  - text: 打印', '  # 按钮\n  - text: 打印');
    const merged = mergeBriefing({ base: yaml(['首页', '阅读：12', '打印']), mine, theirs: yaml(['首页', '阅读：15', '打印', '分享']) });
    expect(merged.text).toBe(mine.replace('  # 按钮\n', `${entry('阅读：15')}  # 按钮\n`).replace('people:', `${entry('分享')}people:`));
    expect(merged.changed).toEqual(['removed']);
    expect(mergeOutline([], merged.changed, 'en')).toEqual(['merged: briefing.yaml, from the source: removed']);
    expect(mergeOutline([], merged.changed, 'zh')).toEqual(['合并: briefing.yaml 取自来源的: removed']);
  });
  it('keeps the Chinese title that the editor wrote; one that an earlier import wrote gives way to the article’s', () => {
    const theirs = yaml(['首页', '打印']);
    for (const base of [yaml(['首页']), yaml(['首页'], '一年')]) {
      expect(mergeBriefing({ base, mine: yaml(['首页'], '青石这一年'), theirs }).text).toBe(yaml(['首页', '打印'], '青石这一年'));
    }
    const base = yaml(['首页'], '一年');
    expect(mergeBriefing({ base, mine: base, theirs }).text).toBe(theirs);
    expect(mergeBriefing({ base, mine: base.replace('A year', 'The year'), theirs }).text).toBe(yaml(['首页', '打印'], 'null').replace('A year', 'The year'));
  });
  it('keeps a reason that the editor reworded, and drops the line with it where the source has that no more', () => {
    const mine = yaml(['首页', '打印']).replace('zh: 菜单', 'zh: 页首');
    expect(mergeBriefing({ base: yaml(['首页', '打印']), mine, theirs: yaml(['首页', '分享']) }).text).toBe(yaml(['首页', '分享']).replace('zh: 菜单', 'zh: 页首'));
    expect(mergeBriefing({ base: yaml(['首页', '打印']), mine, theirs: yaml(['打印']) })).toEqual({ text: yaml(['打印']), changed: ['removed'] });
  });
  it('keeps the line ends of the editor', () => {
    const crlf = (lines: readonly string[]): string => yaml(lines).replaceAll('\n', '\r\n');
    expect(mergeBriefing({ base: yaml(['首页']), mine: crlf(['首页']), theirs: yaml(['打印']) }).text).toBe(crlf(['打印']));
    expect(mergeBriefing({ base: crlf(['首页']), mine: crlf(['首页', '打印']), theirs: yaml(['分享']) }).text).toBe(crlf(['分享', '打印']));
    const mixed = `${crlf(['首页'])}# 完\n`;
    expect(mergeBriefing({ base: yaml(['首页']), mine: mixed, theirs: yaml(['首页']) })).toEqual({ text: mixed, changed: [] });
  });
  it.each(['id: [', 'edition: "No. 1\nid: qs\n', '- 一\n'])('stays as it is where it cannot be read: %j', (mine) => {
    expect(mergeBriefing({ base: yaml(['首页']), mine, theirs: yaml([]) })).toEqual({ text: mine, changed: [] });
  });
});
