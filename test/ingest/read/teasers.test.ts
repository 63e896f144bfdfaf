import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../pipeline/ingest/index.ts';

const article = [
  '青石镇在云溪上游，全镇一万二千人，旧时有水碓十七座，如今还能转的只剩三座。春天水涨，碓声从清早响到黄昏，隔着两道山梁都听得见。',
  '守碓的老人姓陈，七十八岁，这一年一共舂了四百二十斗米。村里的孩子放学后常来看，镇上说明年要把它登记为文物，经费15万元已经列入预算。',
];
const others = [['云溪上的最后一只渡船', '渡口在镇子东头，摆渡人老吴今年六十九岁，一天往返四十趟，收的船钱只够买油。'], ['三十户人家的灯会', '正月十五，山里没有霓虹，三十户人家各扎一盏灯，从村口挂到祠堂，比往年热闹。']] as const;
const teasers = (href: string): string => others.map(([title, text]) => `<div><h3><a href="${href}">${title}</a></h3><p>${text}</p></div>`).join('');
const page = (inside: string): string => `<title>青石镇的三座水碓</title><h1>青石镇的三座水碓</h1><p>2023-04-05 来源：青石日报</p><div>${inside}</div>`;
const read = (html: string) => {
  const { sections, removed } = parseSource({ file: 'a.html', text: html }).value;
  return { headings: sections.flatMap(({ heading }) => (heading === null ? [] : [heading])), texts: sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)), related: removed.flatMap(({ text, why }) => (why === 'related' ? [text] : [])) };
};
const paragraphs = article.map((text) => `<p>${text}</p>`).join('');

describe('what leads to other articles within the column of one', () => {
  it('is removed: a linked headline and its first words, in a row', () => {
    expect(read(page(paragraphs + teasers('b.html')))).toEqual({ headings: [], texts: article, related: others.flat() });
  });

  it('is the article’s own where its headings lead to places of the page', () => {
    expect(read(page(paragraphs + teasers('#b')))).toEqual({ headings: others.map(([title]) => title), texts: [...article, ...others.map(([, text]) => text)], related: [] });
  });

  it('and where the page has little else', () => {
    expect(read(page(`<p>${article[0]?.slice(0, 40)}。</p>${teasers('b.html')}`)).headings).toEqual(others.map(([title]) => title));
  });
});
