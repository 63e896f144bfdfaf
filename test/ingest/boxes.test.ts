import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';

const prose = [
  '鹭洲的渡轮去年运了三百二十万人次，比前一年多一成，其中一半是上班的人，另一半是周末来看海的游客。',
  '票价九年没有动过，船却换了四条，轮渡公司靠码头的铺面把亏空补上，今年打算再添一条夜航的线。',
];
const text = prose.map((one) => `<p>${one}</p>`).join('');
const parsed = (html: string): ParsedSource => parseSource({ file: 'a.html', text: `<meta charset=utf-8><title>鹭洲的渡轮</title>${html}` }).value;
const points = ['渡轮的一半乘客是上班的人。', '票价九年没有动过。'];
const list = `<ul>${points.map((one) => `<li>${one}</li>`).join('')}</ul>`;

describe('the box of an article’s own summary', () => {
  it.each([
    ['an aside', `<article><h1>鹭洲的渡轮</h1><aside><h2>要点</h2>${list}</aside><h2>客流</h2>${text}</article>`, '要点'],
    ['an aside of traditional characters', `<article><h1>鹭洲的渡轮</h1><aside><h2>內容提要</h2>${list}</aside><h2>客流</h2>${text}</article>`, '內容提要'],
    ['a box beside the text', `<div class="article-content"><h1>鹭洲的渡轮</h1><div class="sidebar"><h3>核心观点</h3>${list}</div><h3>客流</h3>${text}</div>`, '核心观点'],
  ])('%s is kept', (_, html, name) => {
    const { sections, removed } = parsed(html);
    expect(sections.map(({ heading }) => heading)).toEqual([name, '客流']);
    expect(sections[0]?.blocks.map(({ type, text: own }) => [type, own])).toEqual(points.map((point) => ['list-item', point]));
    expect(removed.filter(({ why }) => why !== 'page-title')).toEqual([]);
  });
  it.each([
    ['of links', `<article><h1>鹭洲的渡轮</h1><aside><h2>导读</h2><ul><li><a href="/1">鹭洲的码头与它的铺面</a></li><li><a href="/2">夜航的船</a></li></ul></aside>${text}</article>`],
    ['behind the text', `<article><h1>鹭洲的渡轮</h1>${text}<aside><h2>要点</h2>${list}</aside></article>`],
    ['of another name', `<article><h1>鹭洲的渡轮</h1><aside><h2>热门</h2>${list}</aside>${text}</article>`],
  ])('an aside %s is not', (_, html) => {
    expect(parsed(html).sections.flatMap(({ blocks }) => blocks.map(({ text: own }) => own))).toEqual(prose);
  });
});
