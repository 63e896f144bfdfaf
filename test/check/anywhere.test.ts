import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, stated }) => `${type} ${verdict} ${stated}`);

describe('what words say of how a figure was reckoned', () => {
  it.each([
    ['a growth on the week before', '这一周大盘收在4.37亿元，比前一周的5.12亿元又跌了14.6%。', 'growth holds −14.6%'],
    ['a mean whose count is of another kind', '全周大盘4.37亿元，观众1086万人次，平均票价40.2元。', 'mean holds 40.2元'],
    ['a share whose whole opens the text', '全市外贸总值1284.7亿元。\n\n增长不快，结构在变。\n\n其中民营企业742.9亿元，占全市外贸总值的57.8%。', 'share holds 57.8%'],
    ['a multiple of the former', '首周卖了1980万元，次周卖到4158万元，足足是前者的2.1倍。', 'multiple holds 2.1倍'],
    ['a total from a mean', '挂果的果园860亩。平均一亩收1650公斤，总共1419吨。', 'mean holds 1419吨'],
    ['points between pupils of two years', '落实率为90.66%，较2022届同期的88.93%提高1.73个百分点。', 'pp-change holds 1.73个百分点'],
    ['two halves of a whole', '全县常住人口412638人，十年间有所减少。\n\n家庭户人口为391042人，集体户人口为21596人。', 'sum holds 412638人'],
    ['what a title rounds', '半年吞吐1.37亿吨\n\n上半年完成货物吞吐量13684.2万吨。', 'repeat holds 1.37亿吨'],
  ])('is found: %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['a rate of another scope than the values', '集团营业收入18.72亿元。上年同期为17.95亿元，其中含已转让的公司；可比口径增长6.1%。', 'growth undecided 6.1%'],
  ])('is left open: %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['less of an increase than before', '存款余额1428.6亿元，同比增长9.7%，比年初增加112.4亿元，同比少增8.3亿元。'],
    ['a part above the mean of all', '粮食总产量23.15万吨，平均亩产395公斤，其中中稻亩产512公斤。'],
    ['less than the year before, said with 少增', '前7个月新增1236亿元，去年同期是1423亿元，少增187亿元。'],
    ['a fall said again in other words', '一年期利率从3.45%降到3.35%，降了10个基点，也就是0.1个百分点。'],
    ['a share of something else', '全年收入100亿元。工业用电占全社会用电的72%，其中民营企业50亿元。'],
  ])('accuses nobody: %s', (_, text) => expect(told(text).filter((one) => one.includes('fails'))).toEqual([]));

  it.each([
    ['small counts that come out by chance', '困难户比上年减少11户，人数却多了4人。涌现出5位好人，其中省级1位。'],
    ['a rate whose part nobody names', '职工医疗保险参保9.2万人。在校学生8.86万人，升入本县初中的比例为96.4%。'],
    ['a first paragraph, which is no title', '全年国内生产总值为1210207亿元，比上年增长3.0%。\n\n按不变价格计算，国内生产总值中制造业增长3.0%。'],
    ['a whole and its value per head', '国内生产总值增长3.0%\n\n全年人均国内生产总值为85698元，比上年增长3.0%。'],
  ])('makes no relation of %s', (_, text) => expect(told(text).filter((one) => !one.startsWith('subset'))).toEqual([]));

  it('accuses a closed list of six names that is said to be of five', () => {
    expect(told('新增成员单位5家，即甲河医院、乙梁医院、丙亭医院、丁屿医院、戊溪医院、己林医院。')).toEqual(['list-count fails 5']);
    expect(told('新增成员单位6家，即甲河医院、乙梁医院、丙亭医院、丁屿医院、戊溪医院、己林医院。')).toEqual(['list-count holds 6']);
  });
});
