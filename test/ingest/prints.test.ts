import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import type { ParsedSource } from '../../pipeline/ingest/index.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';
import type { Shown } from '../support/pdf-file.ts';
import { pdfFile, setText } from '../support/pdf-file.ts';

const read = async (pages: readonly (readonly Shown[])[]): Promise<ParsedSource> => {
  const { value } = await sourceOf('a.pdf', pdfFile(pages));
  const { value: parsed, findings } = parseSource(value ?? { file: 'a.pdf', text: '' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return parsed;
};
const blocksOf = ({ sections }: ParsedSource): readonly string[] => sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [`# ${heading}`]), ...blocks.map(({ text }) => text)]);
const removedOf = ({ removed }: ParsedSource): readonly string[] => removed.map(({ text }) => text);

const long = [
  '苇河上的第一座水文站建在九十年前，站房是青砖砌的，墙上还留着历年洪水的刻痕，最高的一道离地面有两米三，来人都要伸手比一比。',
  '如今水位由仪器每五分钟报一次，可是站里的老观测员仍旧每天早晚各下一次河，把水尺上的读数抄在本子上，抄了三十一年，没有断过一天。',
  '他说仪器会停电，本子不会，去年七月发大水，断电四个小时，县里靠他的本子算出了洪峰，误差只有三厘米，后来那一页被复印挂在墙上。',
];

const slide = (title: string, text: string, at: number): readonly Shown[] => [{ text: title, x: 60, y: 90, size: 28, bold: true }, ...setText([text], { x: 60, y: 150, size: 14, width: 30 }), { text: '苇河水务', x: 60, y: 815, size: 9 }, { text: String(at), x: 520, y: 815, size: 9 }];

describe('pages of prints', () => {
  it('a title over some of the columns is read before all of them, with its second line and its writer', async () => {
    const column = { y: 200, size: 10, width: 15 };
    const parsed = await read([[
      { text: '2021年3月5日　星期五', x: 60, y: 50, size: 9 }, { text: '苇河日报', x: 480, y: 50, size: 9 },
      { text: '守河的人', x: 300, y: 110, size: 30, bold: true }, { text: '——苇河水文站记', x: 320, y: 140, size: 10 }, { text: '本报记者　顾小满　文/图', x: 302, y: 160, size: 10 },
      ...setText(long.slice(0, 1), { ...column, x: 60 }), ...setText(long.slice(1, 2), { ...column, x: 225 }), ...setText(long.slice(2), { ...column, x: 390 }),
    ]]);
    expect([parsed.title, parsed.byline, parsed.dates.map(({ iso }) => iso), blocksOf(parsed)]).toEqual(['守河的人——苇河水文站记', '本报记者 顾小满', ['2021-03-05'], long]);
  });

  it('the last lines of an article beside a long column', async () => {
    const column = { y: 160, size: 10, width: 22 };
    const [left, right] = [setText(long, { ...column, x: 60 }), setText(['站房后面的菜地还是他在种。谁路过都可以摘一把青菜走，他从来不问是哪一家的人，只问水涨了没有。'], { ...column, x: 320 })];
    const parsed = await read([[{ text: '守河的人', x: 230, y: 100, size: 30, bold: true }, ...left, ...right]]);
    expect(blocksOf(parsed)).toEqual([...long, '站房后面的菜地还是他在种。谁路过都可以摘一把青菜走，他从来不问是哪一家的人，只问水涨了没有。']);
  });

  it('an open sentence goes on at the margin though its line ends early', async () => {
    const lines = ['水文站每天早晚各观测一次水位，遇到洪水时每小时观测一', '次，去年全年观测了水位、流量、含沙量和水温四项，一共有过', '1460次；数据先抄在本子上，再录入系统。'];
    const parsed = await read([[
      { text: '水文站工作报告', x: 210, y: 90, size: 22, bold: true },
      ...setText(long, { x: 80, y: 140, size: 12, width: 34 }),
      ...lines.map((text, at) => ({ text, x: at === 0 ? 104 : 80, y: 400 + at * 19.2, size: 12 })),
    ]]);
    expect(blocksOf(parsed)).toEqual([...long, lines.join('')]);
  });

  it('paragraphs without indents that stand apart', async () => {
    const texts = ['全县供水管网二千九百六十公里，超过三十年的占两成，每年都要更换一批。', '漏点平均十九天才被发现，多数是住户打电话报告的，少数由巡线员看到。', '把管网分成八十七个计量区，每天凌晨比对流量，超过限度就派人去查，查到当天修好，修不好的写明原因。'];
    const parsed = await read([[{ text: '让每一滴水都有去处', x: 150, y: 90, size: 28, bold: true }, ...texts.flatMap((text, at) => [{ text: text.slice(0, 34), x: 80, y: 160 + at * 70, size: 12 }, ...(text.length > 34 ? [{ text: text.slice(34), x: 80, y: 179 + at * 70, size: 12 }] : [])])]]);
    expect(blocksOf(parsed)).toEqual(texts);
  });

  it('slides: contents, thanks, and heads with the number of the page', async () => {
    const parsed = await read([
      [{ text: '让每一滴水都有去处', x: 120, y: 400, size: 40, bold: true }, { text: '2023.12.05', x: 260, y: 460, size: 14 }],
      [{ text: '目录 CONTENTS', x: 60, y: 90, size: 28, bold: true }, { text: '01 水从哪里漏', x: 60, y: 150, size: 14 }, { text: '02 三年做了什么', x: 60, y: 180, size: 14 }],
      slide('水从哪里漏', long[0] ?? '', 3), slide('三年做了什么：先分区', long[1] ?? '', 4),
      [{ text: '谢谢聆听', x: 200, y: 400, size: 40, bold: true }, { text: 'THANKS', x: 260, y: 460, size: 14 }],
    ]);
    expect(parsed.sections.map(({ level, heading }) => `${level} ${heading}`)).toEqual(['1 水从哪里漏', '1 三年做了什么：先分区']);
    expect(removedOf(parsed)).toEqual(expect.arrayContaining(['目录 CONTENTS', '01 水从哪里漏', '02 三年做了什么', '谢谢聆听', 'THANKS']));
  });

  it('labels of journals begin lines of their own', async () => {
    const parsed = await read([[
      { text: '沿河水文站的选址', x: 190, y: 90, size: 22, bold: true }, { text: '顾小满，徐来', x: 260, y: 120, size: 12 },
      ...setText([`摘　要：${(long[0] ?? '').slice(0, 58)}。`], { x: 80, y: 150, size: 10, width: 42 }).map((line) => ({ ...line, x: 80 })),
      { text: '关键词：水文站；选址；观测', x: 80, y: 185, size: 10 }, { text: '中图分类号：P332　文献标志码：A', x: 80, y: 201, size: 10 },
      { text: '1　引言', x: 80, y: 230, size: 14, bold: true }, ...setText(long, { x: 80, y: 255, size: 12, width: 34 }),
    ]]);
    const [abstract, keywords, heading] = blocksOf(parsed);
    expect([abstract?.slice(0, 4), keywords, heading?.replace(/\s/gu, '')]).toEqual(['摘 要：', '关键词：水文站；选址；观测', '#1引言']);
    expect(parsed.byline).toBe('顾小满，徐来');
  });
});
