import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { found, parseBody } from '../support/article.ts';

describe('characters that nobody sees', () => {
  it.each([
    ['zero width', '甲\u200b乙', ['5:2 character-visible']],
    ['marks of direction', '甲\u202e乙\u2066丙', ['5:2 character-visible', '5:4 character-visible']],
    ['a byte order mark inside', '甲\ufeff', ['5:2 character-visible']],
    ['controls', '甲\u0007\u0085', ['5:2 character-visible', '5:3 character-visible']],
    ['tags', '甲\u{e0041}', ['5:2 character-visible']],
    ['half of a pair', '甲\ud800', ['5:2 character-visible']],
    ['NUL', '甲\u0000', ['5:2 article-is-text']],
    ['many of one kind in a line, told once', '甲\u200b乙\u200b\n丙\u200b', ['5:2 character-visible', '6:2 character-visible']],
    ['emoji, variants and wide spaces', '👩‍💻 ❤️ 葛󠄀城 \u3000\t乙', []],
  ])('%s', (_, body, expected) => expect(found(parseBody(body).findings)).toEqual(expected));

  it('are found in the front matter too', () => {
    expect(found(parseArticle({ file: 'a.md', text: '---\ntitle: 题\u202e\n---\n\n甲。' }).findings)).toEqual(['2:9 character-visible']);
  });
});

describe('text made to exhaust its reader', () => {
  it.each([
    ['quotations', '>'.repeat(20_000), '5:1 article-nesting-bounded'],
    ['lists', `${'- '.repeat(20_000)}甲`, '5:1 article-nesting-bounded'],
    ['lists by indents', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- 甲`).join('\n'), '205:1 article-nesting-bounded'],
    ['emphasis', '**a '.repeat(5_000) + 'b** '.repeat(5_000), '5:1 article-marks-bounded'],
    ['links', `${'![['.repeat(20_000)}甲${']](x)'.repeat(20_000)}`, '5:1 article-marks-bounded'],
    ['emphasis over lines', '*a_\n'.repeat(5_000), '505:1 article-marks-bounded'],
  ])('%s is refused before it is read', (_, body, expected) => {
    const { article, findings } = parseBody(body);
    expect(article).toBeNull();
    expect(found(findings)).toEqual([expected]);
  });

  it.each([
    ['masks', '***来。'.repeat(3_000)],
    ['brackets', '['.repeat(20_000)],
    ['references', '&amp;'.repeat(3_000)],
    ['rules', `${'- '.repeat(500)}\n\n甲`],
    ['a table with marks', `| 甲 |\n|--|\n${'| *1* |\n'.repeat(200)}`],
  ])('%s are read', (_, body) => expect(parseBody(body).article).not.toBeNull());

  it('gives its aliases no chance to multiply', () => {
    const levels = Array.from({ length: 12 }, (_, index) => `k${index}: &a${index} [${index === 0 ? 'x' : Array(9).fill(`*a${index - 1}`).join(', ')}]`);
    const { findings } = parseArticle({ file: 'a.md', text: `---\ntitle: 题\n${levels.join('\n')}\n---\n\n甲。` });
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['front-matter-quoted']));
  });
});
