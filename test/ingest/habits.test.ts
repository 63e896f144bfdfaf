import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const parse = (text: string): ReturnType<typeof parseSource>['value'] => {
  const { value, findings } = parseSource({ file: 'a.md', text });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value;
};
const shape = (text: string): readonly string[] =>
  parse(text).sections.flatMap(({ level, heading, blocks }) => [...(heading === null ? [] : [`${level} ${heading}`]), ...blocks.map(({ type, text: own, caption }) => `${type} ${caption ?? own}`)]);

const lead = '这个镇地处山区，三年来人口减少了两成，留下来的多是老人和孩子，学校只剩下四十一个学生。';

describe('Markdown as people write it', () => {
  it('headings without a space behind their marks, and with one that has no width', () => {
    const text = `#山里的学校\n\n${lead}\n##一、老师\n老师走了三个。\n##\u200b二、学生\n学生还在。\n####三、以后\n明年再看。\n`;
    expect(parse(text).title).toBe('山里的学校');
    expect(shape(text)).toEqual([`paragraph ${lead}`, '1 一、老师', 'paragraph 老师走了三个。', '1 二、学生', 'paragraph 学生还在。', '1 三、以后', 'paragraph 明年再看。']);
  });

  it('tags of subjects are no headings', () => {
    expect(parse(`# 山里的学校\n\n${lead}\n\n#乡村 #学校\n`).removed.map(({ text }) => text)).toEqual(['#乡村 #学校']);
  });

  it('paragraphs end with their lines, unless the text is broken to a width', () => {
    expect(shape(`${lead}\n老师走了三个。\n学生还在。\n`)).toEqual([`paragraph ${lead}`, 'paragraph 老师走了三个。', 'paragraph 学生还在。']);
    expect(shape('# 山里的学校\n\n这个镇地处山区，三年来人口减少了两成，留下来的\n多是老人和孩子，学校只剩下四十一个学生。老师也走\n了三个。\n')).toHaveLength(1);
    expect(shape(`${lead}\n　　老师走了，\n　　学生还在。\n- 一项\n　　后来的事。\n`)).toEqual([`paragraph ${lead}`, 'paragraph 老师走了，', 'paragraph 学生还在。', 'list-item 一项', 'paragraph 后来的事。']);
  });

  it('a rule right below a paragraph makes no heading of it; an indent makes no program', () => {
    expect(shape(`# 山里的学校\n\n${lead}\n---\n\n    老师走了三个，学生还在。\n`)).toEqual([`paragraph ${lead}`, 'paragraph 老师走了三个，学生还在。']);
  });

  it('headings in bold type, with levels by their numbers', () => {
    expect(shape(`# 山里的学校\n\n${lead}\n\n## 一、老师\n\n老师走了三个。\n\n**二、学生**\n\n${lead}\n\n**（一）小的**\n\n${lead}\n`).filter((line) => /^\d/u.test(line))).toEqual(['1 一、老师', '1 二、学生', '2 （一）小的']);
  });

  it('a further paragraph of an item is a paragraph below it', () => {
    expect(shape(`# 山里的学校\n\n${lead}\n\n1. 老师走了三个。\n\n   学生还在。\n\n2. 明年再看。\n`)).toEqual([`paragraph ${lead}`, 'list-item 1. 老师走了三个。', 'paragraph 学生还在。', 'list-item 2. 明年再看。']);
  });

  it('a picture’s line and the lines right below it stand apart; what is marked as its caption is the only one', () => {
    const text = `# 山里的学校\n\n${lead}\n\n![操场](a.png)\n图1 学校的操场\n操场上长了草。\n\n![](b.png)\n图为校门。（林一舟摄）\n走的人多了。\n`;
    expect(parse(text).captions).toEqual(['图1 学校的操场', '图为校门。（林一舟摄）']);
    expect(shape(text).map((line) => line.split(' ')[0])).toEqual(['paragraph', 'figure', 'paragraph', 'figure', 'paragraph']);
  });

  it('a soft hyphen at the end of a line is no text', () => {
    expect(shape(`# 山里的学校\n\n${lead}\u00AD\n`)).toEqual([`paragraph ${lead}`]);
  });

  it('what stands between tags is text', () => {
    const text = `# 山里的学校\n\n${lead}\n\n![](a.png)\n<center>学校的操场，去年冬天</center>\n操场上长了草。\n\n<div align="center">\n<p><b>图2 校门</b></p>\n</div>\n<table>\n<tr><td>年份</td><td>人数</td></tr>\n<tr><td>2021</td><td>85</td></tr>\n</table>\n走的人多了。\n`;
    expect(parse(text).captions).toEqual(['学校的操场，去年冬天', '图2 校门']);
    expect(shape(text).map((line) => line.split(' ')[0])).toEqual(['paragraph', 'figure', 'paragraph', 'figure', 'table', 'paragraph']);
    expect(parse(text).sections.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows ?? []))).toEqual([['年份', '人数'], ['2021', '85']]);
  });

  it('code and HTML stay as they are, up to their own end', () => {
    const blocks = (text: string): readonly string[] => shape(`# 山里的学校\n\n${lead}\n\n${text}`).slice(1);
    expect(blocks('````\n```\n##代码里\n```\n老师走了，\n````\n##老师\n老师走了三个。\n')).toEqual(['paragraph ```\n##代码里\n```\n老师走了，', '1 老师', 'paragraph 老师走了三个。']);
    const hidden = parse(`# 山里的学校\n\n${lead}\n\n<!-- 旧稿\n<br>\n##老师\n-->\n老师走了三个。\n`);
    expect(hidden.sections.flatMap(({ blocks: own }) => own.map(({ text }) => text))).toEqual([lead, '老师走了三个。']);
    expect(hidden.removed.map(({ text }) => text)).toEqual(['<!-- 旧稿', '<br>', '##老师', '-->']);
    // A table that never ends takes nothing with it.
    expect(blocks('<table>\n##老师\n老师走了三个。\n')).toContain('paragraph 老师走了三个。');
  });

  it('the form that import writes is read as it is', () => {
    const own = parse(`---\ntitle: 山里的学校\nbyline: null\npublisher: null\ndates: []\n---\n\n${lead}\n老师走了三个。\n`);
    expect(own.sections[0]?.blocks).toHaveLength(1);
  });
});
