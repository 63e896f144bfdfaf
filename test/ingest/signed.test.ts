import { describe, expect, it } from 'vitest';
import { findDates } from '../../pipeline/ingest/dates.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';

const prose = [
  '原告诉称，被告运送的四十根木桩在途中掉进河里，有十一根没有捞上来，请求判令被告照价赔偿并退还运费。',
  '本院认为，被告没有按约定捆扎木桩，应当承担责任，原告请求的数额有单据佐证，应予支持，判决如下：',
];
const title = '苇河船行与徐来运输合同纠纷一案民事判决书';
const heads = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ heading }) => heading ?? []);

describe('a judgment', () => {
  const items = ['一、被告徐来于本判决生效之日起十日内赔偿原告三千六百元；', '二、驳回原告的其他诉讼请求。'];
  it.each([
    ['a judge and a clerk', ['审 判 员　　石　磊', '二〇一九年八月二十九日', '书 记 员　　米　朵']],
    ['three judges and two who help', ['审判长　石磊', '审判员　顾小满', '人民陪审员　江川', '二○一九年八月二十九日', '法官助理　林阿海', '书记员　米朵']],
    ['arbitrators', ['首席仲裁员：石磊', '仲裁员：顾小满', '2019年8月29日', '书记员：米朵']],
  ])('is signed by %s on its own day', (_, signs) => {
    const html = `<div align="center"><font size="5"><b>${title}</b></font></div><div align="center">时间：2019年9月3日 10:22　来源：民二庭</div><div align="center"><font size="4">苇河镇人民法院</font></div><div align="center"><font size="4">民 事 判 决 书</font></div><div align="right">（2019）苇0103民初417号</div>${[...prose, ...items].map((one) => `<p>${one}</p>`).join('')}<div align="right">${signs.join('<br>')}</div>`;
    const texts = [title, '2019-09-03 10:22', '民 事 判 决 书', '（2019）苇0103民初417号', '', ...prose, ...items, ...signs].join('\n');
    for (const value of [parseSource({ file: 'a.html', text: html }).value, parseSource({ file: 'a.txt', text: texts }).value]) {
      expect(value.dates.find(({ role }) => role === 'article')?.iso).toBe('2019-08-29');
      expect([value.title, value.captions, heads(value)]).toEqual([title, [], []]);
      expect(value.removed.map(({ text }) => text)).toEqual(expect.arrayContaining(['民 事 判 决 书', '（2019）苇0103民初417号']));
    }
  });
  it('may have no other title than what it is', () => {
    const { value } = parseSource({ file: 'a.txt', text: ['苇河镇人民法院', '民事判决书', '（2019）苇0103民初417号', '', ...prose].join('\n') });
    expect(value.title).toContain('民事判决书');
  });
});

describe('days with the day of the week or the time before the year', () => {
  it.each(['Aug 29 Thu 2019 21:37', 'Thu Aug 29 2019', 'Thursday, August 29, 2019', 'Thu Aug 29 21:37:05 CST 2019', '29-Aug-2019 21:37', '八月 29 週四 2019', '8月 29 周四 2019 21:37'])('%s', (written) => {
    expect(findDates(written).map(({ iso }) => iso)).toEqual(['2019-08-29']);
  });
  it.each(['Aug 29 Thu', '8月 29 2019', 'Aug 29 21:37 2 019', '8月 40 週四 2019'])('none: %s', (written) => { expect(findDates(written)).toEqual([]); });
  it('above the title of a blog, in the title’s list', () => {
    const { value } = parseSource({ file: 'a.html', text: `<title>最後的紙寮與溪水 @ 溪邊的人</title><div id="content"><ul><li class="publish">Aug 29 Thu 2019 21:37</li><li class="title"><h2><a href="#">最後的紙寮與溪水</a></h2></li></ul><div class="article-content-inner">${prose.map((one) => `<p>${one}</p>`).join('')}</div></div>` });
    expect([value.title, value.dates.map(({ iso, role }) => [iso, role])]).toEqual(['最後的紙寮與溪水', [['2019-08-29', 'posted']]]);
  });
});
