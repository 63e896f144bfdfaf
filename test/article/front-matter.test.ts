import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseArticle } from '../../pipeline/article/index.ts';
import { frontMatterSchema } from '../../pipeline/article/schema.ts';
import { findingNote } from '../../pipeline/finding/index.ts';
import { found } from '../support/article.ts';

const parse = (front: string, body = '甲。') => parseArticle({ file: 'a.md', text: `---\n${front}\n---\n\n${body}` });

describe('the front matter', () => {
  it('says title, byline, publisher, dates, source and whether it is restated', () => {
    const { value, findings } = parse([
      'title: "“晋江经验”: 路"', 'byline: 某局', 'publisher: null', 'dates:', '  - { role: posted, iso: 2024-02-29 }', '  - { role: article, iso: "2024-01-01" }',
      'source:', '  title: 原文', '  address: https://a.cn/b', '  retrieved: 2024-08-01', 'restated: true'].join('\n'));
    expect(findings).toEqual([]);
    expect(value?.meta).toEqual({
      title: '“晋江经验”: 路', byline: '某局', publisher: null, dates: [{ role: 'posted', iso: '2024-02-29' }, { role: 'article', iso: '2024-01-01' }],
      source: { title: '原文', address: 'https://a.cn/b', retrieved: '2024-08-01' }, restated: true,
    });
    expect(value?.title).toMatchObject({ kind: 'title', text: '“晋江经验”: 路', position: { start: { line: 2, column: 9 }, end: { line: 2, column: 18 } } });
  });

  it('gives null for what it does not state', () => {
    expect(parse('title: 题').value?.meta).toEqual({
      title: '题', byline: null, publisher: null, dates: [], source: { title: null, address: null, retrieved: null }, restated: false });
    expect(parse('title: 题\nsource:\ndates:').findings).toEqual([]);
  });

  it.each([
    ['is missing', '甲。', ['1:1 front-matter-present']],
    ['does not come first', '\n---\ntitle: 题\n---\n甲。', ['1:1 front-matter-present']],
    ['is not closed', '---\ntitle: 题\n- <b>\n\n甲。', ['1:1 front-matter-closed']],
    ['is all there is', '---\ntitle: 题\n---\n', ['4:1 article-not-empty']],
    ['and text are missing', '', ['1:1 article-not-empty', '1:1 front-matter-present']],
    ['and text are missing but for white space', ' \n\t\n', ['1:1 front-matter-present', '3:1 article-not-empty']],
  ])('that %s is found', (_, text, expected) => {
    const { value, findings } = parseArticle({ file: 'a.md', text });
    expect(value).toBeNull();
    expect(found(findings)).toEqual(expected);
  });

  it.each([
    ['', ['2:1 front-matter-key-present']],
    ['byline: 某', ['2:1 front-matter-key-present']],
    ['title:', ['2:7 front-matter-key-present']],
    ['title: ""', ['2:8 front-matter-value-valid']],
    ['title: 12', ['2:8 front-matter-value-valid']],
    ['- 甲', ['2:1 front-matter-value-valid']],
    ['title: 题\ncolour: red', ['3:1 front-matter-key-known']],
    ['title: 题\n__proto__: { a: 1 }', ['3:1 front-matter-key-known']],
    ['title: 题\nsource:\n  titel: 甲\n  link: 乙', ['4:3 front-matter-key-known', '5:3 front-matter-key-known']],
    ['title: 题\nrestated: yes', ['3:11 front-matter-value-valid']],
    ['title: 题\nsource: { address: "javascript:alert(1)" }', ['3:20 front-matter-value-valid']],
    ['title: 题\ndates: 2024-01-01', ['3:8 front-matter-value-valid']],
    ['title: 题\ndates:\n  - role: posted\n    iso: 2024-02-30\n  - role: printed\n    iso: 2024/1/1\n  - role: posted', ['5:10 front-matter-date-exists', '6:11 front-matter-value-valid', '7:10 front-matter-value-valid', '8:5 front-matter-key-present']],
    ['title: "题', ['2:10 front-matter-quoted']],
    ['title: a: b', ['2:8 front-matter-quoted']],
    ['title: ***来了', ['2:8 front-matter-quoted']],
    ['title: *x', ['2:8 front-matter-quoted']],
    ['title: &a 题\nbyline: *a', ['2:11 front-matter-quoted', '3:9 front-matter-quoted']],
    ['title: !!js/function x', ['2:8 front-matter-quoted']],
    ['title: @a', ['2:8 front-matter-quoted']],
    ['\ttitle: 题', ['2:1 front-matter-indented']],
    ['title: }题\nbyline: 甲\npublisher: 乙', ['2:8 front-matter-readable']],
    ['title: 题\n  byline: 甲\n byline: 乙', ['2:8 front-matter-quoted', '3:11 front-matter-quoted']],
    ['title: 题\ntitle: 乙', ['3:1 front-matter-key-unique']],
    ['title: 题\n...\nbyline: 甲', ['4:1 front-matter-readable']],
  ])('%j', (front, expected) => {
    const { value, findings } = parse(front);
    expect(value).toBeNull();
    expect(found(findings)).toEqual(expected);
  });

  it('and the text below it are judged in one run', () => {
    expect(found(parse('title: 题\ncolour: red', '<b>').findings)).toEqual(['3:1 front-matter-key-known', '6:1 html-inert']);
  });

  it('is faulted in both languages, with what stands there', () => {
    const [finding] = parse('title: 题\ndates: [{ role: posted, iso: 2023-02-29 }]').findings;
    expect(finding && findingNote(finding, 'zh')).toContain('“dates.0.iso”的日期 2023-02-29 不存在');
    expect(finding && findingNote(finding, 'en')).toContain('The date 2023-02-29 of "dates.0.iso" does not exist');
  });

  it('has a schema for editors, made from the one that reads it', async () => {
    const schema = z.toJSONSchema(frontMatterSchema, { io: 'input' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/schemas/article.schema.json');
  });
});
