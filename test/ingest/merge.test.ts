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
  ['lines that the editor has set closer', '## 一\n\n今年丰收。\n\n渔港开工。', '## 一\n今年丰收。\n\n\n渔港开工。', '## 一\n\n今年丰收。\n\n渔港已开工。', '## 一\n今年丰收。\n\n\n渔港已开工。'],
];

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
    const { text, changes } = mergeArticle({ base: article('文。'), mine: article('文。', mine), theirs: article('文。', theirs) });
    expect(text).toBe(article('文。', mine));
    expect(mergeFindings(changes, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, actual, expected])).toEqual([['changes-apart', 4, 'publisher: 青石镇', 'publisher: 青石县']]);
  });

  it('points at the sentence in conflict, and sums up what was merged', () => {
    const base = '## 一\n\n今年丰收。渔港开工。\n\n完。';
    const { changes } = mergeArticle({ base: article(base), mine: article('### 一\n\n今年丰收。渔港正式开工。\n\n完。'), theirs: article('## 一\n\n今年丰收。渔港明年开工。\n\n完。\n\n又及。') });
    expect(mergeFindings(changes, 'a.md').map(({ ruleId, place, actual, expected }) => [ruleId, place?.line, place?.column, actual, expected])).toEqual([['changes-apart', 17, 6, '渔港正式开工。', '渔港明年开工。']]);
    expect(mergeOutline(changes, 'en')).toEqual(['merged: 1 from the source (lines 21)', 'merged: 1 kept of the editor’s (lines 15)', 'merged: 1 in conflict (lines 17)']);
    expect(mergeOutline(changes, 'zh')).toEqual(['合并: 1处取自来源 (行 21)', '合并: 1处保留编者的 (行 15)', '合并: 1处冲突 (行 17)']);
  });
});

/** What is told where the editor and the source both put something behind the only paragraph. */
const toldOfNews = (news: readonly string[]) => {
  const { text, changes } = mergeArticle({ base: article('今年丰收。'), mine: article('今年丰收。\n\n（编者注：数字未经核对。）'), theirs: article(['今年丰收。', ...news].join('\n\n')) });
  return { lines: text.split('\n'), findings: mergeFindings(changes, 'a.md').map((finding) => ({ ...finding, words: findingWords(finding, 'en').message, zh: findingWords(finding, 'zh').message })) };
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
    expect(merged).toBe(mine.replace('  # 按钮\n', `${entry('阅读：15')}  # 按钮\n`).replace('people:', `${entry('分享')}people:`));
  });
  it('keeps the Chinese title that the editor wrote; one that an earlier import wrote gives way to the article’s', () => {
    const theirs = yaml(['首页', '打印']);
    for (const base of [yaml(['首页']), yaml(['首页'], '一年')]) {
      expect(mergeBriefing({ base, mine: yaml(['首页'], '青石这一年'), theirs })).toBe(yaml(['首页', '打印'], '青石这一年'));
    }
    const base = yaml(['首页'], '一年');
    expect(mergeBriefing({ base, mine: base, theirs })).toBe(theirs);
    expect(mergeBriefing({ base, mine: base.replace('A year', 'The year'), theirs })).toBe(yaml(['首页', '打印'], 'null').replace('A year', 'The year'));
  });
  it('stays as it is where it cannot be read', () => {
    expect(mergeBriefing({ base: yaml(['首页']), mine: 'id: [', theirs: yaml([]) })).toBe('id: [');
  });
});
