import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { articleTexts } from '../../pipeline/segment/index.ts';
import { head, parseBody } from '../support/article.ts';

/** Each text of the body with its span in the file, and the file's own words there. */
const spans = (body: string): readonly string[] => {
  const { article } = parseBody(body);
  return article ? articleTexts(article).slice(1).map(({ position: { start, end } }) =>
    `${start.line}:${start.column}-${end.line}:${end.column} ${(head + body).slice(start.offset, end.offset)}`) : [];
};

describe('a text stands where its first and last characters are written', () => {
  it.each([
    ['plain', '甲。乙。', ['5:1-5:3 甲。', '5:3-5:5 乙。']],
    ['across emphasis', '甲**乙。丙**丁。', ['5:1-5:6 甲**乙。', '5:6-5:11 丙**丁。']],
    ['behind escapes', 'a\\*b\\\\。乙。', ['5:1-5:8 a\\*b\\\\。', '5:8-5:10 乙。']],
    ['ending in an escape', '甲\\*', ['5:1-5:4 甲\\*']],
    ['behind references', '&amp;amp;a&copy;&#x664B;。乙。', ['5:1-5:26 &amp;amp;a&copy;&#x664B;。', '5:26-5:28 乙。']],
    ['behind references that stand for themselves', '&nix;&amp。乙。', ['5:1-5:11 &nix;&amp。', '5:11-5:13 乙。']],
    ['behind masks', '***来。***走。', ['5:1-5:6 ***来。', '5:6-5:11 ***走。']],
    ['behind a line break', '甲\n  乙。丙。', ['5:1-6:5 甲\n  乙。', '6:5-6:7 丙。']],
    ['behind a hard break', '甲。\\\n乙。', ['5:1-5:3 甲。', '6:1-6:3 乙。']],
    ['in a quotation', '> 甲\n> > 乙。\n> 丙。', ['5:3-5:4 甲', '6:5-6:7 乙。', '7:3-7:5 丙。']],
    ['in a quotation whose words begin with >', '> 甲\n> \\> 乙。丙。', ['5:3-6:8 甲\n> \\> 乙。', '6:8-6:10 丙。']],
    ['in a list', '1. 甲。\n   乙。\n   - 丙。', ['5:4-5:6 甲。', '6:4-6:6 乙。', '7:6-7:8 丙。']],
    ['in a table', '| 甲 | a\\|b |\n|--|--|\n|  乙 |`c\\|d`|', ['5:3-5:4 甲', '5:7-5:11 a\\|b', '7:4-7:5 乙', '7:8-7:12 c\\|d']],
    ['in code', '`` a`b ``。乙。\n\n```js\njs。\n```', ['5:4-5:11 a`b ``。', '5:11-5:13 乙。', '8:1-8:4 js。']],
    ['in a figure', '![产\\*业](a.jpg)', ['5:3-5:7 产\\*业']],
    ['in a heading', '##  甲*乙*  ##', ['5:5-5:8 甲*乙']],
    ['in a link', '[甲。乙](http://a.cn)丙。', ['5:2-5:4 甲。', '5:4-5:21 乙](http://a.cn)丙。']],
    ['in a footnote', '甲[^1]。乙。\n\n[^1]: 丙。\n    丁。', ['5:1-5:7 甲[^1]。', '5:7-5:9 乙。', '7:7-7:9 丙。', '8:5-8:7 丁。']],
    ['of characters beyond the BMP', '𠮷。😀。', ['5:1-5:4 𠮷。', '5:4-5:7 😀。']],
  ])('%s', (_, body, expected) => expect(spans(body)).toEqual(expected));

  it.each(['\r\n', '\r'])('with line ends %j', (end) => {
    const text = `${head}甲\n乙。丙。`.replaceAll('\n', end);
    const [, first, second] = articleTexts(parseArticle({ file: 'a.md', text }).value ?? expect.fail('nothing was read'));
    expect([first?.text, first?.position.start.line, first?.position.end.line, second?.position.start]).toEqual(
      ['甲乙。', 5, 6, { line: 6, column: 3, offset: text.indexOf('丙') }]);
  });

  it('behind a byte order mark, whose offset counts and whose column does not', () => {
    const text = `\ufeff${head}甲。`;
    const { value } = parseArticle({ file: 'a.md', text });
    expect(value?.title.position.start).toEqual({ line: 2, column: 8, offset: text.indexOf('题') });
    expect(value?.sections[0]?.blocks[0]?.position.start).toEqual({ line: 5, column: 1, offset: text.indexOf('甲') });
    expect(parseArticle({ file: 'a.md', text: '\ufeff甲' }).findings[0]?.place).toEqual({ file: 'a.md', line: 1, column: 1 });
  });

  it('never touches the author’s own private-use characters', () => {
    const own = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
    expect(articleTexts(parseBody(`${own}***来，***走。`).article ?? expect.fail('nothing was read'))[1]?.text).toBe(`${own}***来，***走。`);
  });

  it('keeps masks apart even where every private-use character is taken', () => {
    const own = Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
    expect(articleTexts(parseBody(`${own}\n\n甲。`).article ?? expect.fail('nothing was read')).map(({ text }) => text)).toEqual(['题', own, '甲。']);
  });
});
