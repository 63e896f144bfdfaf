import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';

const head = '---\ntitle: 题\n---\n\n';
const read = (body: string) => parseArticle({ file: 'a.md', text: head + body });

describe('code', () => {
  it.each([
    ['```晋江 港口\n甲\n```', ['5:1 words-printed 晋江 港口']],
    ['~~~ js 晋江\n甲\n~~~', ['5:1 words-printed js 晋江']],
    ['```js\n甲\n```', []],
    ['```\n甲\n```', []],
  ])('tells the words behind its fence, which no page shows: %j', (body, expected) => {
    expect(read(body).findings.map(({ place, ruleId, actual }) => `${place?.line}:${place?.column} ${ruleId} ${actual}`)).toEqual(expected);
  });

  it.each(['1) \t\t晋江。', '- \t\t晋江。', '\t\t晋江。', '-\t晋江。'])('and lists stand where they are written, behind tabs too: %j', (body) => {
    const { value } = read(body);
    const text = value && articleTexts(value).at(-1);
    expect(text?.text).toBe('晋江。');
    expect(text && (head + body).slice(text.position.start.offset, text.position.end.offset)).toBe('晋江。');
  });
});

describe('masks', () => {
  it.each(['***来\n了。', '甲\n***来。', '甲\r\n***来\r\n***了。'])('stay masks across lines: %j', (body) => {
    expect(articleTexts(read(body).value ?? expect.fail('nothing was read')).at(-1)?.text).toBe(body.replaceAll(/[\r\n]/gu, ''));
  });
  it('may stand in bold that goes on over a line of Windows', () => {
    const text = articleTexts(read('**甲\r\n乙*****丙。').value ?? expect.fail('nothing was read')).at(-1);
    expect(text?.runs.map((run) => [run.text, ...run.marks])).toEqual([['甲乙', 'strong'], ['***丙。']]);
  });
});
