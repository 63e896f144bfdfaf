import { describe, expect, it } from 'vitest';
import { findDates } from '../../pipeline/ingest/dates.ts';
import { readMeta } from '../../pipeline/ingest/meta.ts';

describe('who wrote and who published', () => {
  it.each([
    ['林一舟/青石经济研究院　Anna Weber/莱茵中心', ['林一舟 Anna Weber'], []],
    ['林一舟｜青石研究院海洋研究中心副研究员', ['林一舟'], []],
    ['2021-04-16 08:43 来源：青石融媒 记者：林一舟 通讯员：徐来 点击：682', ['林一舟 徐来'], ['青石融媒']],
    ['2018-11-23 09:41 | 发布者: lz_admin | 查看: 2077', [], []],
    ['2021-04-16　来源：青石新闻 ∙ 人物志 >', [], ['青石新闻']],
    ['青石研究院 编　　　　　　2023 年 9 月 20 日', [], ['青石研究院']],
  ])('%s', (line, bylines, publishers) => {
    const meta = readMeta(line)?.meta;
    expect([meta?.bylines, meta?.publishers]).toEqual([bylines, publishers]);
  });

  it('brackets hold what journals print at the foot', () => {
    expect(readMeta('[收稿日期] 2022-03-11')?.meta.dates).toEqual([{ role: 'delivered', iso: '2022-03-11', text: '2022-03-11' }]);
    expect(readMeta('[基金项目] 青石省社科规划项目')?.why).toBe('index');
  });
});

describe('dates', () => {
  it.each([
    ['2024-07-28', '2024-07-28'],
    ['发布于2024年7月8日上午', '2024-07-08'],
    ['2024/7/28', '2024-07-28'],
    ['2024.07.28', '2024-07-28'],
    ['２０２４年０７月２８日', '2024-07-28'],
    ['二〇二四年七月二十八日', '2024-07-28'],
    ['二○二〇年十月十日', '2020-10-10'],
    ['2024年 7月 28日', '2024-07-28'],
    ['2024 07/ 28 09:26:41', '2024-07-28'],
  ])('%s is %s', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
  });

  it.each(['2024年7月', '2024-13-01', '2023-02-29', '12024-07-281', '2024'])('%s is no date', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('keeps the writing and the place of the source', () => {
    const text = '时间：２０２４年７月２８日 10:00';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('２０２４年７月２８日');
    expect(date?.text).toBe('２０２４年７月２８日');
  });
});

const stated = (text: string): unknown => {
  const line = readMeta(text);
  return line && { dates: line.meta.dates.map(({ role, iso }) => `${role} ${iso}`), by: line.meta.bylines, from: line.meta.publishers, why: line.why };
};

describe('metadata lines', () => {

  it.each([
    ['时间:2024-07-28', { dates: ['posted 2024-07-28'], by: [], from: [], why: 'date' }],
    ['文|海边县科技局', { dates: [], by: ['海边县科技局'], from: [], why: 'byline' }],
    ['文／李可　图／王山', { dates: [], by: ['李可'], from: [], why: 'byline' }],
    ['来　源：海边网', { dates: [], by: [], from: ['海边网'], why: 'publisher' }],
    ['2023-11-05 09:12 来源：海湾日报 作者：周一苇', { dates: ['posted 2023-11-05'], by: ['周一苇'], from: ['海湾日报'], why: 'publisher' }],
    ['海湾新闻网 2023-11-05', { dates: ['posted 2023-11-05'], by: [], from: ['海湾新闻网'], why: 'date' }],
    ['（2024年3月22日）', { dates: ['article 2024-03-22'], by: [], from: [], why: 'date' }],
    ['成文日期：2024-05-20 发布日期：2024-05-22', { dates: ['article 2024-05-20', 'posted 2024-05-22'], by: [], from: [], why: 'date' }],
    ['抓取时间：2025-01-02', { dates: ['crawled 2025-01-02'], by: [], from: [], why: 'date' }],
    ['本报记者 张三', { dates: [], by: ['本报记者 张三'], from: [], why: 'byline' }],
    ['成文日期\t2024年03月01日', { dates: ['article 2024-03-01'], by: [], from: [], why: 'date' }],
    ['2024-05-06 20:30 浙江', { dates: ['posted 2024-05-06'], by: [], from: [], why: 'date' }],
    ['2024年01月17日 08:12 海湾快讯 高远', { dates: ['posted 2024-01-17'], by: ['高远'], from: ['海湾快讯'], why: 'date' }],
    ['調研組 2024年1月17日', { dates: ['unknown 2024-01-17'], by: ['調研組'], from: [], why: 'byline' }],
    ['責任編輯：李二 發佈時間：2024-01-17', { dates: ['posted 2024-01-17'], by: [], from: [], why: 'editor' }],
    ['撰文/王一帆 编辑/李二 2024年1月17日', { dates: ['posted 2024-01-17'], by: ['王一帆'], from: [], why: 'byline' }],
    ['来源：海湾网 | 2024-01-17 | 大字体 小字体', { dates: ['posted 2024-01-17'], by: [], from: ['海湾网'], why: 'publisher' }],
    ['（2024年1月17日《海湾日报》第2版）', { dates: ['article 2024-01-17'], by: [], from: ['海湾日报'], why: 'publisher' }],
    ['2024-01-17T10:22:00+08:00', { dates: ['posted 2024-01-17'], by: [], from: [], why: 'date' }],
    ['浏览次数：321', { dates: [], by: [], from: [], why: 'counter' }],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each([
    '会议时间安排在下周，请各单位准备。',
    '来源于民间的手艺，往往没有名字',
    '文化是一座城市的底色',
    '编辑部的故事',
  ])('%s is none', (text) => {
    expect(readMeta(text)).toBeNull();
  });
});
