import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { collectMentions } from '../../pipeline/fact/index.ts';
import { newTranslation } from '../../pipeline/translation/index.ts';
import { articleTexts, matchUnits, wholeText } from '../../pipeline/segment/index.ts';
import { head, parseBody } from '../support/article.ts';
import { readBody, unitOf } from '../support/binding.ts';

const words = (body: string, units: Parameters<typeof readBody>[1] = []): readonly string[] =>
  readBody(body, units).mentions.map(({ id, zh, en }) => `${id} ${zh.exact}${en ? ` = ${en.exact}` : ''}`);

describe('mentions of an article', () => {
  it('are numbered in their sentence, years counted, by the unit of the sentence', () => {
    expect(words('2021年有12家。', [unitOf('a', '2021年有12家。', 'There were 12 in 2021.')])).toEqual(['m/a/1 2021年 = 2021', 'm/a/2 12家 = 12']);
  });

  it('have the ids that a new translation would give where there is none, and none that is taken', () => {
    const { article } = parseBody('甲3家。\n\n乙。\n\n甲3家。');
    const [, first, , second] = newTranslation('t.xlf', articleTexts(article ?? expect.fail())).units;
    expect(words('甲3家。\n\n乙。\n\n甲3家。')).toEqual([`m/${first?.id}/1 3家`, `m/${second?.id}/1 3家`]);
    const taken = words('甲3家。', [unitOf(first?.id ?? '', '别的话。', null), unitOf('x', '又一句。', null)]);
    expect(taken).not.toEqual([`m/${first?.id}/1 3家`]);
  });

  it('are read in the article, not in their sentence alone', () => {
    const { mentions } = readBody('2021年形势向好。产值3亿元。\n\n产值4亿元。');
    expect(mentions.map(({ zh, period }) => [zh.exact, period])).toEqual([['2021年', '2021'], ['3亿元', '2021'], ['4亿元', null]]);
  });

  it('of what is no figure have no quantity', () => {
    const { mentions } = readBody('“十四五”以来，到2021年6月，500强企业3家，2018—2021年支出18.89亿元。');
    expect(mentions.map(({ zh, quantity, period }) => [zh.exact, quantity?.value ?? null, period])).toEqual([
      ['十四五', null, null], ['2021年6月', null, '2021-06'], ['500强', null, '2021-06'], ['3家', '3', '2021-06'], ['2018—2021年', null, '2018--2021'], ['18.89亿元', '1889000000', '2018--2021'],
    ]);
  });

  it('say how precisely they are written', () => {
    const { mentions } = readBody('产值2986.40亿元，翻番，占九分之一，比为1:2:3。');
    expect(mentions.map(({ quantity }) => [quantity?.value, quantity?.written?.exponent, quantity?.factor, quantity?.values])).toEqual([
      ['298640000000', 6, undefined, undefined], ['2', undefined, '2', undefined], ['0.1111111111', undefined, undefined, undefined], [expect.any(String), undefined, undefined, ['1', '2', '3']],
    ]);
  });

  it('have no English where the unit is stale or the English leaves them out; a gloss is none of theirs', () => {
    expect(words('甲2.4万亩。', [unitOf('a', '甲2.4万亩。', 'It has 24,000 mu (1,600 hectares).')])).toEqual(['m/a/1 2.4万亩 = 24,000 mu']);
    expect(words('甲3家。', [unitOf('a', '题', 'Title'), unitOf('b', '甲2家。', 'Two of them.')])).toEqual(['m/b/1 3家']);
    expect(words('甲一家，乙3家。', [unitOf('a', '甲一家，乙3家。', 'A firm, and three.')])).toEqual(['m/a/1 一家', 'm/a/2 3家 = three']);
  });
});

describe('the place of a mention', () => {
  it.each([
    ['plain', '甲有12家。', '12家', '5:3'],
    ['behind emphasis', '**甲**有12家。', '12家', '5:7'],
    ['behind an escape and a reference', 'a\\*&amp;有12家。', '12家', '5:10'],
    ['on the second line of a sentence', '甲有\n乙12家。', '12家', '6:2'],
    ['in a cell', '| 甲 | 乙 |\n|---|---|\n| 家数 | 12家 |', '12家', '7:8'],
    ['all bold', '有**12家**。', '12家', '5:4'],
  ])('%s is that of its first character, and its words are those of the file', (_, body, exact, place) => {
    const [mention] = readBody(body).mentions;
    const { line, column } = mention?.zh.place ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(place);
    expect((head + body).slice(mention?.zh.inFile?.start, mention?.zh.inFile?.end)).toBe(exact);
  });

  it('is told without offsets where markup breaks the words', () => {
    const [mention] = readBody('有**12**家。').mentions;
    expect(mention?.zh).toMatchObject({ exact: '12家', inFile: null, place: { line: 5, column: 4 } });
  });

  it.each([['甲3家', 8], ['"甲3家"', 9], ['"甲\\u0033家"', null]])('in the title %s stands where YAML lets it be told', (title, column) => {
    const text = `---\ntitle: ${title}\n---\n\n乙。`;
    const article = parseArticle({ file: 'a.md', text }).value ?? expect.fail();
    const { mentions: [mention] } = collectMentions({ whole: wholeText(article), matching: matchUnits(articleTexts(article), []), articleFile: 'a.md', translationFile: null });
    expect(mention?.zh.inFile?.start ?? null).toBe(column === null ? null : text.indexOf('3家'));
    expect(mention?.zh.place).toEqual({ file: 'a.md', line: 2, column: column === null ? 9 : column + 1 });
  });

  it('in a table have the English of their cell, read with its head', () => {
    const body = '| 区 | 户籍人口（万人） | 占比（%） |\n| --- | --- | --- |\n| 南区 | 31.2 | 52.4 |\n| 北区 | 28.4 | 47.6 |';
    const cells = (column: string, south: string, north: string) => words(body, [
      unitOf('a', '区', 'District'), unitOf('b', '户籍人口（万人）', column), unitOf('c', '占比（%）', 'Share (%)'),
      unitOf('d', '南区', 'South'), unitOf('e', '31.2', south), unitOf('f', '52.4', '52.4'), unitOf('g', '北区', 'North'), unitOf('h', '28.4', north), unitOf('i', '47.6', '47.6'),
    ]);
    expect(cells('Registered residents (10,000)', '31.2', '28.4')).toEqual(['m/e/1 31.2 = 31.2', 'm/f/1 52.4 = 52.4', 'm/h/1 28.4 = 28.4', 'm/i/1 47.6 = 47.6']);
    expect(cells('Registered residents', '312,000', '28.4')).toEqual(['m/e/1 31.2 = 312,000', 'm/f/1 52.4 = 52.4', 'm/h/1 28.4 = 28.4', 'm/i/1 47.6 = 47.6']);
    expect(cells('Registered residents (10,000)', '32.1', '28.4')).toEqual(['m/e/1 31.2', 'm/f/1 52.4 = 52.4', 'm/h/1 28.4 = 28.4', 'm/i/1 47.6 = 47.6']);
    expect(cells('Registered residents (million)', '0.312', '28.4')).toEqual(['m/e/1 31.2 = 0.312', 'm/f/1 52.4 = 52.4', 'm/h/1 28.4', 'm/i/1 47.6 = 47.6']);
  });
});
