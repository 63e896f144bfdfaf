import { describe, expect, it } from 'vitest';
import { findingWords, formatFinding } from '../../pipeline/finding/index.ts';
import { confidenceOf, doubtsOf, firstLoss, importFiles, outline, parseSource } from '../../pipeline/ingest/index.ts';

const parse = (...lines: readonly string[]) => parseSource({ file: 'a.txt', text: lines.join('\n') });
const headings = (...lines: readonly string[]) =>
  parse(...lines).value.sections.flatMap(({ level, heading }) => (heading === null ? [] : [`${level} ${heading}`]));
const body = '这里是一段足够长的正文，用来让标题站在它的上面，句子要写完整，最后以句号结束。';

describe('headings', () => {
  it.each([
    ['nested numbers', ['题目在此处', '', body, '一、甲事', '（一）乙事', body, '1．丙事', body, '（二）丁事', body, '二、戊事', body],
      ['1 一、甲事', '2 （一）乙事', '3 1．丙事', '2 （二）丁事', '1 二、戊事']],
    ['levels are dense', ['题目在此处', '', body, '第一章 总则', body, '1.适用范围', body, '第二章 附则', body],
      ['1 第一章 总则', '2 1.适用范围', '1 第二章 附则']],
    ['numbers below shapes', ['题目在此处', '', body, '加快转型', body, '一、甲事', body, '强化保障', body],
      ['1 加快转型', '2 一、甲事', '1 强化保障']],
    ['a closing word stands at the top', ['题目在此处', '', body, '一、甲事', '（一）乙事', body, '结语', body],
      ['1 一、甲事', '2 （一）乙事', '1 结语']],
    ['a heading straight under the title', ['题目在此处', '一、甲事', body, '二、乙事', body], ['1 一、甲事', '1 二、乙事']],
  ] as const)('%s', (_, lines, expected) => {
    expect(headings(...lines)).toEqual(expected);
  });
});

describe('captions and headings', () => {
  it('takes the last of a run of short lines for the heading, those before it for captions', () => {
    const { value } = parse('题目在此处', '', body, '园区夜色', '无人码头', '推动港口升级', body);
    expect(value.captions).toEqual(['园区夜色', '无人码头']);
    expect(value.sections.map(({ heading }) => heading)).toEqual([null, '推动港口升级']);
  });

  it('says so where a short line could be either', () => {
    const { value, findings } = parse('题目在此处', '时间：2024-01-02', body, '港口的早晨', body);
    expect(value.sections[1]?.heading).toBe('港口的早晨');
    expect(findings).toMatchObject([{ ruleId: 'heading-or-caption-clear', place: { line: 4, column: 1 }, actual: '港口的早晨', expected: 'caption', params: { taken: 'heading' } }]);
    expect(doubtsOf(findings)).toEqual([{ is: 'heading', line: 4, text: '港口的早晨', mayBe: 'caption' }]);
    expect(findings.map((finding) => [findingWords(finding, 'zh').message, findingWords(finding, 'en').message]))
      .toEqual([['“港口的早晨”当作小标题，也可能是图注。', '“港口的早晨” was taken for a heading; it may be a caption.']]);
  });

  it('underlines all words of the line, indented or not', () => {
    const line = '　　港口的早晨';
    const { findings: [finding] } = parse('题目在此处', '时间：2024-01-02', body, line, body);
    expect(finding?.place).toEqual({ file: 'a.txt', line: 4, column: 3 });
    expect(finding && formatFinding(finding, { lang: 'zh', line }).split('\n').slice(1, 3)).toEqual([`    4 | ${line}`, `      | ${' '.repeat(4)}${'^'.repeat(10)}`]);
  });

  it('says what a line of figures below a disclaimer may be', () => {
    const long = `去年渔港的产值为12亿元，比上年增长8%，${body}`;
    const { value, findings } = parse('题目在此处', '时间：2024-01-02', body, body, body, '免责声明', long);
    const doubts = doubtsOf(findings);
    expect(doubts).toEqual([{ is: 'removed', line: 7, text: long, mayBe: 'paragraph' }]);
    expect(outline(value, 'en', findings).filter((one) => one.includes('doubtful:'))).toEqual([expect.stringMatching(/^removed: line 7, .*\[doubtful: may be a paragraph\]$/u)]);
  });
});

const runIns = (...lines: readonly string[]) =>
  parse('题目在此处', '', ...lines).value.sections.flatMap(({ blocks }) => blocks.map(({ runIn }) => runIn ?? null));

describe('run-in headings', () => {
  it('needs siblings', () => {
    expect(runIns(`加大投入。${body}`, `建强体系。${body}`)).toEqual(['加大投入。', '建强体系。']);
    expect(runIns(`加大投入。${body}`, body)).toEqual([null, null]);
  });
  it('a counter needs none', () => {
    expect(runIns(`一是加强领导。${body}`, body)).toEqual(['一是加强领导。', null]);
    expect(runIns(`（一）完善制度。${body}`, body)).toEqual(['（一）完善制度。', null]);
  });
  it('is the beginning of a text that stays whole', () => {
    const block = parse('题目在此处', '', `加大投入。${body}`, `建强体系。${body}`).value.sections[0]?.blocks[0];
    expect(block?.text).toBe(`加大投入。${body}`);
  });
});

describe('nothing is lost', () => {
  const kept = parse('题目在此处', '来源：某网', body, `${body}（责任编辑：甲乙）`);
  it('a note behind a paragraph is cut off and kept', () => {
    expect(kept.value.removed.map(({ line, text, why }) => [line, text, why])).toEqual([[2, '来源：某网', 'publisher'], [4, '（责任编辑：甲乙）', 'editor']]);
  });
  it('holds of a title behind a table of the head', () =>
    expect(parseSource({ file: 'a.txt', text: '* *\n1\t2\n**1.' }).findings.map(({ ruleId }) => ruleId)).not.toContain('source-kept-whole'));

  it.each([
    ['a lost block', { ...kept.value, sections: [] }],
    ['a changed character', { ...kept.value, title: '题目在此外' }],
    ['a block twice', { ...kept.value, sections: [...kept.value.sections, ...kept.value.sections] }],
    ['a removed line that is not there', { ...kept.value, removed: [{ line: 1, text: '没有', why: 'share' }] }],
  ])('%s is seen', (_, parsed) => {
    expect(firstLoss(['题目在此处', '来源：某网', body, `${body}（责任编辑：甲乙）`], parsed)).not.toBeNull();
    expect(firstLoss(['题目在此处', '来源：某网', body, `${body}（责任编辑：甲乙）`], kept.value)).toBeNull();
  });
  it('a disclaimer in the middle does not take the article with it', () => {
    const { value } = parse('题目在此处', '', '免责声明', body, body, body, body);
    expect(value.sections[0]?.blocks).toHaveLength(4);
  });
});

describe('bad sources', () => {
  it.each([['', 'source-not-empty'], [' \n\u3000\n', 'source-not-empty'], ['\u0000PNG\u0000', 'source-is-text']])('%j', (text, ruleId) => {
    expect(parseSource({ file: 'x.txt', text })).toMatchObject({ value: { title: null, sections: [] }, findings: [{ ruleId, severity: 'error', place: { file: 'x.txt', line: 1, column: 1 } }] });
  });
});

describe('files', () => {
  const { value } = parse('题目在此处', '时间：2024-01-02', '当前位置：首页', body);
  it.each(['A', '', '-a', 'a/b', '..', 'a'.repeat(65), 'ä'])('%j is no id', (id) => {
    expect(importFiles(value, id, { file: 'a.txt' })).toMatchObject({ value: [], findings: [{ ruleId: 'briefing-id-safe' }] });
  });
  it('are four, a draft with what was removed and why in both languages', () => {
    const files = importFiles(value, 'mine', { file: 'a.txt' }).value;
    expect(files.map(({ path }) => path)).toEqual(['article.zh.md', 'briefing.yaml', 'summary.zh.md', 'summary.en.md'].map((name) => `content/mine/${name}`));
    expect(files[1]?.text).toMatch(/^draft: true$/mu);
    // The Chinese title is the article's, in one place alone.
    expect(files[1]?.text).toMatch(/^title:\n {2}en: /mu);
    expect(files[1]?.text).toContain('breadcrumb of the web page');
  });
  it('the outline shows what was taken for what', () => {
    expect(outline(value, 'en')).toEqual(['title: 题目在此处', 'date: 2024-01-02 (of posting)', 'byline: not stated', 'publisher: not stated', '# (lead) (blocks: 1)',
      'removed: line 2, date line, kept as metadata: 时间：2024-01-02', 'removed: line 3, breadcrumb of the web page: 当前位置：首页', 'confidence: 4 decisions (title 1, dates 1, removed lines 2), none doubtful']);
  });
  it('the outline marks what is doubtful, with the other reading', () => {
    const doubtful = parse('题目在此处', '2024-01-02', body, '港口的早晨', body);
    expect(outline(doubtful.value, 'en', doubtful.findings).filter((line) => /doubtful|confidence/u.test(line)))
      .toEqual(['date: 2024-01-02 (of what is not known) [doubtful]', '# 港口的早晨 (blocks: 1) [doubtful: may be a caption]', 'confidence: 4 decisions (title 1, dates 1, headings 1, removed lines 1), 2 doubtful']);
    expect(outline(doubtful.value, 'zh', doubtful.findings).filter((line) => /存疑/u.test(line)))
      .toEqual(['日期: 2024-01-02 (何种日期不明) [存疑]', '# 港口的早晨 (块: 1) [存疑: 也可能是图注]', '把握: 4 处判断（标题 1，日期 1，小标题 1，去掉的行 1），2 处存疑']);
  });
  it('the outline counts the run-in headings of a section', () => {
    const long = (lead: string): string => `${lead}。${body}`;
    const parsed = parse('题目在此处', '一、做法', long('一是修路'), long('二是种树'), long('三是办学'), '二、打算', body);
    expect(outline(parsed.value, 'en', parsed.findings).filter((line) => line.startsWith('#'))).toEqual(['# 一、做法 (blocks: 3, 3 with a run-in)', '# 二、打算 (blocks: 1)']);
    expect(outline(parsed.value, 'zh', parsed.findings)).toContain('# 一、做法 (块: 3，3 段带小标题)');
  });
  it('no title is a doubt too', () => {
    const { value: read, findings } = parse('时间：2024-01-02', body, body);
    expect(doubtsOf(findings)).toEqual([{ is: 'title', line: 1, text: null, mayBe: null }]);
    expect(confidenceOf(read, doubtsOf(findings))).toEqual({ decisions: 3, doubtful: 1, of: { title: 1, dates: 1, headings: 0, captions: 0, paragraphs: 0, removed: 1 } });
    expect(outline(read, 'en', findings)[0]).toBe('title: not stated [doubtful]');
  });
});
