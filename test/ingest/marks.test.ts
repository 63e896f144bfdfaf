import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource, sourceMarkdown } from '../../pipeline/ingest/index.ts';
import type { Shown } from '../support/pdf-file.ts';
import { pdfFile, setText } from '../support/pdf-file.ts';
import { field, note, paragraph, run, wordFile } from '../support/word.ts';

const lead = '近日，青石镇公布了上年的账目，全镇产值与人口都有变化，渔港扩建也列在其中，各村的数字附在后面。';
const page = (body: string, below = ''): string => `<!doctype html><meta charset=utf-8><title>青石镇的一年</title><body><h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>${lead}</p>${body}<p>镇上居民的收入继续增长，城乡差距进一步缩小，下一步还要修路。</p>${below}`;
const text = (body: string): string => `青石镇的一年\n时间：2024-02-01\n\n${lead}\n\n${body}`;
const markdown = (body: string): string => `# 青石镇的一年\n\n时间：2024-02-01\n\n${lead}\n\n${body}`;

interface Read { readonly written: string; readonly filed: string; readonly removed: readonly string[]; readonly rules: readonly string[] }

/** What import writes of a source below its lead, what parse prints, and the findings; written, read and written again it is the same. */
const readParsed = (source: Parameters<typeof parseSource>[0]): Read => {
  const { value, asFiled, findings } = parseSource(source);
  const written = sourceMarkdown(value, { file: 'a.txt' });
  const again = parseSource({ file: 'article.zh.md', text: written });
  expect(sourceMarkdown(again.value, { file: 'a.txt' })).toBe(written);
  expect(parseArticle({ file: 'a.md', text: written }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    written: written.split('---\n').slice(2).join('---\n').replace(`${lead}\n\n`, '').trim(),
    filed: asFiled.sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n'),
    removed: asFiled.removed.map((line) => `${line.why} ${line.text}`), rules: findings.map(({ ruleId }) => ruleId),
  };
};
const read = (file: string, source: string): Read => readParsed({ file, text: source });
const readFile = async (file: string, bytes: Uint8Array): Promise<Read> => {
  const { value, findings } = await sourceOf(file, bytes);
  expect(findings).toEqual([]);
  return readParsed(value ?? { file, text: '' });
};

/** Texts side by side from the left margin on, each in its size and so much above the line. */
const sideBySide = (shown: readonly (readonly [string, number, number])[], y: number): readonly Shown[] => {
  let x = 90;
  return shown.map(([own, size, rise]) => {
    const placed = { text: own, x, y: y - rise, size };
    x += [...own].reduce((sum, char) => sum + (char.charCodeAt(0) < 128 ? 0.5 : 1) * size, 0);
    return placed;
  });
};

describe('numbers above and below the line', () => {
  it.each([
    ['a power', '<p>全镇打粮3×10<sup>4</sup>吨，误差为10<sup>-3</sup>。</p>', '全镇打粮3×10⁴吨，误差为10^-3。', '全镇打粮3×10⁴吨，误差为10⁻³。'],
    ['units', '<p>新港区12万m<sup>2</sup>，海域3km<sup>2</sup>。</p>', '新港区12万m²，海域3km²。', '新港区12万m2，海域3km2。'],
    ['an index', '<p>CO<sub>2</sub>少排了5%，用水（H<sub>2</sub>O）6吨。</p>', 'CO₂少排了5%，用水（H₂O）6吨。', 'CO2少排了5%，用水（H2O）6吨。'],
    ['a charge', '<p>水里的SO<sub>4</sub><sup>2-</sup>少了。</p>', '水里的SO₄^2-少了。', '水里的SO₄²⁻少了。'],
    ['a style', '<p>新港区12万m<span style="font-size:60%;vertical-align:super">2</span>。</p>', '新港区12万m²。', '新港区12万m2。'],
    ['letters', '<p>这是第5<sup>th</sup>次，用的是<sup>甲</sup>种。</p>', '这是第5th次，用的是甲种。', '这是第5th次，用的是甲种。'],
  ])('%s of a page', (_, html, written, filed) => {
    const found = read('a.html', page(html));
    expect([found.written.split('\n')[0], found.filed.split('\n')[1], found.rules]).toEqual([written, filed, []]);
  });

  it('a number of which nothing says what it is stays apart, and is told', () => {
    const found = read('a.html', page('<p>镇上有企业86<sup>1</sup>家，产值增长5<sup>2</sup>%，人口35<sup><a href="#n3">3</a></sup>万人。</p>'));
    expect(found.written).toContain('企业86¹家，产值增长5²%，人口35³万人');
    expect(found.filed).toContain('企业86¹家，产值增长5²%，人口35³万人');
    expect(found.rules).toEqual(['raised-number-clear', 'raised-number-clear', 'raised-number-clear']);
  });

  it('Markdown: tags raise what is between them', () => {
    const found = read('a.md', markdown('新港区12万m<sup>2</sup>，打粮3×10<sup>4</sup>吨，CO<sub>2</sub>少排5%，企业86<sup>1</sup>家。\n'));
    expect([found.written, found.rules]).toEqual(['新港区12万m²，打粮3×10⁴吨，CO₂少排5%，企业86¹家。', ['raised-number-clear']]);
  });

  it('Word: runs set above and below the line, a number in two runs as well', async () => {
    const up = { shift: 'superscript' };
    const found = await readFile('a.docx', wordFile([paragraph(run('青石镇的一年'), { style: 'a3' }), paragraph(run('时间：2024-02-01')), paragraph(run(lead)),
      paragraph(run('全镇打粮3×10') + run('1', up) + run('2', up) + run('粒，新港区12万m') + run('2', up) + run('，CO') + run('2', { shift: 'subscript' }) + run('少排5%，企业86') + run('1', up) + run('家。'))]));
    expect([found.written, found.rules]).toEqual(['全镇打粮3×10¹²粒，新港区12万m²，CO₂少排5%，企业86¹家。', ['raised-number-clear']]);
  });

  it('PDF: smaller runs that stand higher or lower and touch the text', async () => {
    const found = await readFile('a.pdf', pdfFile([[
      { text: '青石镇的一年', x: 230, y: 80, size: 20 }, { text: '时间：2024-02-01', x: 240, y: 110, size: 10 }, ...setText([lead], { x: 90, y: 140, size: 12, width: 34 }),
      ...sideBySide([['今年打粮3x10', 12, 0], ['4', 8, 5], ['吨，新港区12万m', 12, 0], ['2', 8, 5], ['，CO', 12, 0], ['2', 8, -3], ['少排，企业86', 12, 0], ['1', 8, 5], ['家。', 12, 0]], 260),
      ...sideBySide([['1', 6, 4], ['统计到上年年底，不含个体户。', 9, 0]], 700),
    ]]));
    expect([found.written, found.rules]).toEqual(['今年打粮3x10⁴吨，新港区12万m²，CO₂少排，企业86[^1]家。\n\n[^1]: 统计到上年年底，不含个体户。', []]);
    expect(found.removed.filter((line) => line.startsWith('pagination'))).toEqual([]);
  });
});

describe('notes and their marks', () => {
  const noted = '镇上有企业48[^1]家。\n\n镇上居民的收入继续增长，城乡差距进一步缩小，下一步还要修路。\n\n[^1]: 统计到上年年底。';

  it.each([
    ['pandoc', '<p>镇上有企业48<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>家。</p>', '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>统计到上年年底。<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>', ['back-link ↩︎']],
    ['kramdown', '<p>镇上有企业48<a class="footnote" href="#fn:1">1</a>家。</p>', '<div class="footnotes"><ol><li id="fn:1"><p>统计到上年年底。&#160;<a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>', ['back-link ↩']],
    ['MediaWiki', '<p>镇上有企业48<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>家。</p>', '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1"><sup>a</sup></a></span> <span class="reference-text">统计到上年年底。</span></li></ol>', ['back-link ^ a']],
    ['Word', '<p>镇上有企业48<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>家。</p>', '<div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 统计到上年年底。</p></div></div>', []],
    ['a circle', '<p>镇上有企业48<sup>①</sup>家。</p>', '<p>①统计到上年年底。</p>', []],
    ['bare numbers', '<p>镇上有企业48<sup>1</sup>家。</p>', '<p><sup>1</sup>统计到上年年底。</p>', []],
  ])('of a page, as %s has them', (_, mark, own, links) => {
    const found = read('a.html', page(mark, own));
    expect([found.written, found.rules, found.removed.slice(2)]).toEqual([noted, [], links]);
  });

  it('of a text: below 注释, several at one mark, and those that nothing refers to', () => {
    const found = read('a.txt', text('镇上有企业48家[1]，渔船120艘〔2〕，港区6万m²。\n\n还要修路，路长12公里[1,2]，桥长300米[4-5]，数据见[7]。\n\n注释\n[1] 统计到上年年底。\n[2] 登记数。\n[3] 三个村。\n[4] 北桥。\n[5] 南桥。\n'));
    expect(found.written).toBe('镇上有企业48家[^1]，渔船120艘[^2]，港区6万m²。\n\n还要修路，路长12公里[^1][^2]，桥长300米[^4][^5]，数据见\\[7\\]。\n\n## 注释\n\n[^1]: 统计到上年年底。\n\n[^2]: 登记数。\n\n[^3]: 三个村。\n\n[^4]: 北桥。\n\n[^5]: 南桥。');
    expect(found.filed).toContain('[1] 统计到上年年底。');
  });

  it('that begin anew on each page are told apart; without a mark they stay as they are', () => {
    expect(read('a.txt', text('镇上有企业48家[1]，渔船120艘。\n\n[1] 第一页的注。\n\n路长12公里[1]，港区扩大，又说了许多话，好让它像一段正文。\n\n[1] 第二页的注。\n')).written)
      .toBe('镇上有企业48家[^1]，渔船120艘。\n\n[^1]: 第一页的注。\n\n路长12公里[^1-2]，港区扩大，又说了许多话，好让它像一段正文。\n\n[^1-2]: 第二页的注。');
    expect(read('a.txt', text('镇上有企业48家，渔船120艘。\n\n参考文献\n[1] 镇统计站：《年报》，2023年。\n')).written).toContain('\\[1\\] 镇统计站');
  });

  it('circles that count are no marks, and powers are none', () => {
    const found = read('a.txt', text('要做两件事：①修路；②建港，港区12万m²，打粮3×10²吨。\n\n又说了许多话，好让它像一段正文，说明来年的打算。\n\n注释\n1. 统计到上年年底。\n2. 登记数。\n'));
    expect(found.written).toContain('①修路；②建港，港区12万m²，打粮3×10²吨');
    expect(found.written).not.toContain('[^');
  });

  it('without end stay as they are: readers of Markdown look through all for each', () => {
    const { value } = parseSource({ file: 'a.txt', text: text('路长12公里[1]，又说了许多话，好让它像一段正文。\n\n[1] 一页的注。\n\n'.repeat(1001)) });
    expect(sourceMarkdown(value, { file: 'a.txt' })).not.toContain('[^');
  });

  it('of Word', async () => {
    const found = await readFile('a.docx', wordFile([paragraph(run('青石镇的一年'), { style: 'a3' }), paragraph(run('时间：2024-02-01')), paragraph(run(lead)), paragraph(run('镇上有企业48') + note(1) + run('家，渔船12') + note(2) + run('艘。'))], { notes: ['统计到上年年底。', '登记数。'] }));
    expect([found.written, found.filed.split('\n').slice(1)]).toEqual(['镇上有企业48[^1]家，渔船12[^2]艘。\n\n[^1]: 统计到上年年底。\n\n[^2]: 登记数。', ['镇上有企业48家，渔船12艘。', '统计到上年年底。', '登记数。']]);
  });
});

describe('lists in lists', () => {
  const nested = '1. 产值达到12亿元。\n2. 企业达到48家：\n   - 渔业12家。\n   - 其他36家：\n     1. 镇上30家。\n     2. 村里6家。\n3. 新建码头2座。';
  it('keep their depth and the numbers around them', () => {
    expect(read('a.md', markdown(`${nested}\n`)).written).toBe(nested);
    const html = '<ol><li><p>产值达到12亿元。</p></li><li>企业达到48家：<ul><li>渔业12家。</li><li>其他36家：<ol><li>镇上30家。</li><li>村里6家。</li></ol></li></ul></li><li>新建码头2座。</li></ol>';
    expect(read('a.html', page(html)).written.split('\n\n')[0]).toBe(nested);
  });
  it('of which a text tells no depth: the numbers go on', () => {
    expect(read('a.txt', text('主要的事如下：\n\n1. 产值达到12亿元，增长5%；\n2. 企业达到48家，其中：\n• 渔业12家；\n• 其他36家；\n3. 新建码头2座；\n4. 修路12公里。\n\n还有一段正文，说明来年的打算和资金的来路，都由编者自拟。\n')).written)
      .toContain('1. 产值达到12亿元，增长5%；\n2. 企业达到48家，其中：\n- 渔业12家；\n- 其他36家；\n\n3. 新建码头2座；\n4. 修路12公里。');
  });
});

describe('what is no text of a document', () => {
  const article = [paragraph(run('青石镇的一年'), { style: 'a3' }), paragraph(run('时间：2024-02-01')), paragraph(run(lead))];
  it.each([
    ['a field', field('PAGE', '7'), []], ['dashes around it', run('— ') + field('PAGE \\* MERGEFORMAT', '7') + run(' —'), []], ['two fields', `${field('PAGE', '7')}${run('/')}<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>`, []],
    ['words beside it', run('青石年鉴 ') + field('PAGE', '7'), ['running-head 青石年鉴 7']], ['a number without a field', run('7'), ['running-head 7']],
  ])('the foot of a Word document: %s', async (_, inside, expected) => {
    const found = await readFile('a.docx', wordFile(article, { foot: paragraph(inside) }));
    expect(found.removed.filter((line) => line.startsWith('running-head'))).toEqual(expected);
    expect(found.rules).toEqual([]);
  });

  it('what a browser prints around the only page of a PDF', async () => {
    const head = [{ text: '青石镇的一年', x: 230, y: 80, size: 20 }, { text: '时间：2024-02-01', x: 240, y: 110, size: 10 }, ...setText([lead], { x: 90, y: 140, size: 12, width: 34 })];
    const found = await readFile('a.pdf', pdfFile([[...head, { text: '2024/2/3 09:15', x: 24, y: 22, size: 8 }, { text: '青石镇的一年_青石在线', x: 280, y: 22, size: 8 }, { text: 'https://example.org/news/12.html', x: 24, y: 824, size: 8 }, { text: '1/1', x: 570, y: 824, size: 8 }]]));
    expect(found.removed.filter((line) => line.startsWith('running-head')).toSorted()).toEqual(['running-head 2024/2/3 09:15\t青石镇的一年_青石在线', 'running-head https://example.org/news/12.html\t1/1']);
    expect(found.filed).toBe(lead);
  });
});

describe('items of a PDF', () => {
  it('go on below their text, behind the bullet that stands out', async () => {
    const items = ['◆镇上的修表摊从四十六个减到十一个，补锅的手艺已经没有人再做，磨刀的师傅平均六十三岁，带了徒弟的只有两个。', '◆铺面的租金不是主要的缘故，配件断了供，学徒断了档，这才是，走访的人家里十有八九是这样说的。'];
    const hanging = items.flatMap((item, at): Shown[] => [{ text: item.slice(0, 34), x: 90, y: 240 + at * 60, size: 12 }, { text: item.slice(34), x: 106, y: 259 + at * 60, size: 12 }]);
    const found = await readFile('a.pdf', pdfFile([[{ text: '青石镇的一年', x: 230, y: 80, size: 20 }, { text: '时间：2024-02-01', x: 240, y: 110, size: 10 }, ...setText([lead, lead], { x: 90, y: 140, size: 12, width: 34 }), ...hanging]]));
    expect(found.filed.split('\n').slice(2)).toEqual(items);
  });
});
