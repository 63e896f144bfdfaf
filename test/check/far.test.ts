import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

const beds = '城市\t2021年（万张）\t2024年（万张）\t年均增长（%）\n甲城\t3.10\t4.20\t10.7\n乙城\t2.40\t2.90\t6.5\n丙城\t1.50\t1.90\t8.2\n合计\t7.00\t9.00\t8.7\n\n';

const profit = '主要指标（单位：万元）\n\n| 项目 | 2024年 | 2023年 |\n|---|---|---|\n| 营业收入 | 86,214.50 | 79,903.12 |\n| 归属于上市公司股东的净利润 | 7,352.80 | 8,016.45 |\n\n去年公司只做两件事。\n\n';

describe('a share of what a row of a table gives', () => {
  it('holds, paragraphs on, where the row bears the name', () => {
    expect(told(`${profit}合计派现3,000万元，占当年归母净利润的40.8%。`)).toContain('share holds 7,352.80 3,000万元 40.8%');
  });

  it('fails where a digit slipped, and is left alone where it may be of something else', () => {
    expect(told(`${profit}合计派现3,000万元，占当年归母净利润的46.8%。`)).toContain('share fails 7,352.80 3,000万元 46.8%');
    expect(accused(`${profit}合计派现3,000万元，占当年归母净利润的52.3%。`)).toEqual([]);
    expect(accused(`${profit}合计派现3,000万元，占扣非净利润的46.8%。`)).toEqual([]);
  });
});

describe('a rate of days', () => {
  it.each([
    ['全年366天里，优良338天，优良率92.3%。', 'share holds 366天 338天 92.3%'],
    ['去年空气优良天数319天，优良率87.4%。', 'share holds 319天 87.4%'],
  ])('is of the year: %s', (text, expected) => expect(told(text)).toContain(expected));

  it('may be of the days that were measured', () => expect(accused('全年366天里，优良338天，优良率93.1%。')).toEqual([]));
});

describe('rows of a table that a sentence names', () => {
  it.each([
    ['a change of the total', `${beds}三城合计增加了2.00万张。`, 'difference holds 7.00 9.00 2.00万张'],
    ['its growth over the years', `${beds}三城合计三年增长28.6%。`, 'growth holds 7.00 9.00 28.6%'],
    ['the share of a row', `${beds}其中甲城占到总量的46.7%。`, 'share holds 4.20 9.00 46.7%'],
    ['a part of a row that the prose tells', `${beds}在甲城的床位中，民办机构有1.05万张，占25.0%。`, 'share holds 4.20 1.05万张 25.0%'],
    ['the rates of a column of average growth', beds, 'growth holds 3.10 4.20 10.7'],
  ])('give %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['a figure of another year', `${beds}甲城2018年占全省总量的12.5%。`],
    ['a rate by another scope', `${beds}按可比口径，甲城增长31.0%。`],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));

  it('say which of two values the table gives', () => {
    const notes = findClaims(`${beds}甲城2018年公布数为3.00万张，按现行口径，六年间增长31.0%。`).filter(({ type, verdict }) => type === 'growth' && verdict === 'undecided').map(({ note }) => note.zh);
    expect(notes.some((note) => note.startsWith('3.00万张 → 表中4.20万张，变化')), notes.join()).toBe(true);
  });

  it('contradict a rate of average growth where the other rows bear it out', () => {
    expect(accused(beds.replace('8.2', '9.9'))).toEqual(['growth fails 1.50 1.90 9.9']);
  });
});

describe('values of years that are named', () => {
  const text = '2023年，全镇产值68.2亿元，企业200多家。\n\n回头看，2015年产值只有12.4亿元。\n\n';
  it.each([
    ['growth by a multiple', `${text}从2015年到2023年，产值增长4.5倍。`, 'growth holds 68.2亿元 12.4亿元 4.5倍'],
    ['average growth', `${text}从2015年到2023年，产值年均增速接近24%。`, 'growth holds 68.2亿元 12.4亿元 24%'],
  ])('give %s', (_, one, expected) => expect(told(one)).toContain(expected));

  it('accuse nobody where another thing grew', () => expect(accused(`${text}从2015年到2023年，用电量增长9倍，年均增长2%。`)).toEqual([]));
});

describe('growth by another scope than the published values', () => {
  it.each([
    ['published before and revised', '对沿线国家进出口1432.6亿元，增长9.2%。上年同期发布数为1325.1亿元，有关数据已按年度修订结果调整。', 'growth undecided 1432.6亿元 9.2% 1325.1亿元'],
    ['a holiday of another length', '假期接待游客412.6万人次，秩序良好。2024年假期为7天，全市接待游客358.4万人次，按可比口径计算，今年接待人次增长11.8%。', 'growth undecided 412.6万人次 358.4万人次 11.8%'],
    ['prices taken out', '上半年新签订单1.90亿元，去年上半年是1.50亿元。财务把涨价因素剔掉算了一遍，实打实增长21%。', 'growth undecided 1.90亿元 1.50亿元 21%'],
  ])('is left open: %s', (_, text, expected) => expect(told(text)).toContain(expected));
});

describe('parts told in another sentence', () => {
  it.each([
    ['quarters', '2024年前三季度进出口总值3127.4亿元，增长7.6%。\n\n分季度看，一、二、三季度分别为985.3亿元、1043.4亿元和1098.7亿元。', 'sum holds 3127.4亿元 985.3亿元 1043.4亿元 1098.7亿元'],
    ['two figures of many digits', '全港完成吞吐量13684.2万吨，增长4.6%。外贸跑在前头，完成5217.9万吨；内贸货物8466.3万吨。', 'sum holds 13684.2万吨 5217.9万吨 8466.3万吨'],
    ['all that a question counts', '问卷涉及22家企业，15家预计增长，5家预计持平，2家预计下降。', 'sum holds 22家 15家 5家 2家'],
  ])('make a sum: %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it('contradict their whole where the text says that nothing is left out or told twice', () => {
    expect(accused('航线总数达到96条，其中外贸航线58条、内贸航线31条、内支线9条，三类航线互不交叉。')).toEqual(['sum fails 96条 58条 31条 9条']);
  });
});

describe('counts between two times of one sentence', () => {
  it.each([
    ['2016年合作社挂牌，今年是2024年，算头算尾正好是第九个年头。', 'calendar holds 2016年 2024年 第九个'],
    ['影片2024年10月25日公映，到11月10日正好是第17天。', 'calendar holds 2024年10月25日 11月10日 第17天'],
    ['10月29日达到250万标箱，比去年的11月21日提前了23天。', 'calendar holds 10月29日 11月21日 23天'],
    ['2019年村集体收入只有6.8万元，到了2024年变成112万元，五年翻了四番还多。', 'calendar holds 2019年 2024年 五年'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each(['龙舟赛1984年恢复，其中2006年至2012年四连冠。', '2010年建站，2024年改造，用了8年的设备换了新的。'])('accuse nobody: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('relations that the words name', () => {
  it.each([
    ['月 against the month before', '9月当月进出口158.6亿元，而8月为147.2亿元，环比增长10.7%。', 'growth fails 158.6亿元 147.2亿元 10.7%'],
    ['then and now', '三年前废品率是3.6%，现在是1.1%，降了两个半百分点。', 'pp-change holds 3.6% 1.1% 两个半百分点'],
    ['more than two doublings', '村集体收入2019年才18万元，去年到了63万元，四年翻了两番还多。', 'growth fails 18万元 63万元 翻了两番'],
    ['births less deaths', '出生率为5.60‰，死亡率为6.53‰，自然增长率为-0.93‰。', 'difference holds 5.60‰ 6.53‰ -0.93‰'],
    ['margins of the revenue', '收益录得48.62亿元，增长8.4%。毛利为15.07亿元，毛利率为31.0%。', 'share holds 48.62亿元 15.07亿元 31.0%'],
    ['tiers within the whole that the text puts them into', '完成总产值187.6亿元，其中产值超亿元企业104家、超10亿元企业21家。', 'bound fails 187.6亿元 10亿元 21家'],
    ['what a title passes', '国庆七天迎客逾330万人次\n\n假期全市共接待游客331.9万人次。', 'bound holds 330万人次 331.9万人次'],
  ])('are checked: %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['the growth on the year before beside the month before', '9月当月进出口158.6亿元，而8月为147.2亿元，同比增长10.7%。'],
    ['a change over another span than the rate', '存款余额22418亿元，同比增长8.1%，前三季度增加1502亿元，同比少增364亿元。'],
    ['a total of six others', '市本级收入52.18亿元，高新区21.07亿元，6个县区合计110.02亿元。'],
    ['yields, which make no sum', '作物\t面积（千公顷）\t产量（万吨）\t收成（公斤/公顷）\n早稻\t3.42\t2.11\t6170\n中稻\t11.86\t7.93\t6686\n合计\t15.28\t10.04\t6571\n'],
    ['a profit with that of others', '归属于母公司股东的净利润62.08亿元，增长5.37%；含少数股东损益的净利润为63.41亿元。'],
    ['a share above a rate of growth', '教育经费占支出的19.7%，比财政收入增速（3.5%）高0.7个百分点。'],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));
});

describe('shares of a whole that one figure of the text names', () => {
  const far = '营业收入48.72亿元，增长15.59%。\n\n产品更新。\n\n渠道拓宽。\n\n人才增加。\n\n管理改进。\n\n';
  it.each([
    [`公司实现${far}研发投入2.63亿元，占营业收入的5.40%。`, 'share holds 48.72亿元 2.63亿元 5.40%'],
    [`公司实现${far}研发投入2.63亿元，占营业收入的6.40%。`, 'share fails 48.72亿元 2.63亿元 6.40%'],
    [`公司实现${far}研发投入2.63亿元，占营业收入的5.04%。`, 'share fails 48.72亿元 2.63亿元 5.04%'],
    ['前10个月，全市外贸进出口总值1486.2亿元。对东盟、美国、欧盟出口分别为268.3亿元、214.7亿元和176.9亿元，三者合计占全市外贸总值的54.4%。', 'share fails 1486.2亿元 268.3亿元 214.7亿元 176.9亿元 54.4%'],
    ['合作社从9户发展到420户，其中低保户105户，占了三分之一强。', 'share fails 420户 105户 三分之一'],
    ['去年全镇梅子产量6.4万吨，今年预计7.2万吨。\n\n果脯厂一年收1.8万吨鲜果，约占今年预计产量的四分之一。', 'share holds 7.2万吨 1.8万吨 四分之一'],
    ['2023年，完成门急诊168.53万人次。其中，门诊141.27万人次，急诊27.26万人次；日均门急诊4617人次。', 'mean holds 168.53万人次 4617人次'],
    ['全区常住人口78.2万。2024年，地区生产总值1126.8亿元。\n年末有效发明专利4326件，每万人口拥有55.3件。', 'mean holds 78.2万 4326件 55.3件'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['of those that were added', '合作社从80户发展到420户，其中低保户105户，占30.9%。'],
    ['of which the text names two', `公司实现${far}子公司实现营业收入41.10亿元。研发投入2.63亿元，占营业收入的6.40%。`],
    ['off by more than a digit', `公司实现${far}研发投入2.63亿元，占营业收入的8.13%。`],
    ['of another year', `2022年实现${far}2023年研发投入2.63亿元，占营业收入的6.40%。`],
    ['of another scope', `公司实现${far}研发投入2.63亿元，按母公司口径占营业收入的6.40%。`],
  ])('accuse nobody %s', (_, text) => expect(accused(text)).toEqual([]));
});
