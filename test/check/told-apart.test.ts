import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

describe('shares of a whole told paragraphs before', () => {
  const cement = '1—6月全省共生产水泥2480万吨，同比下降3.1%。\n\n';
  const ports = '全年港口货物吞吐量回升到8400万吨。\n\n';
  it.each([
    ['by the verb of its name', `${cement}四家大厂合计生产1586万吨，占全省总产量的64.0%。`, 'share holds 2480万吨 1586万吨 64.0%'],
    ['a slip of a digit', `${cement}四家大厂合计生产1586万吨，占全省总产量的68.0%。`, 'share fails 2480万吨 1586万吨 68.0%'],
    ['in words', `${cement}上半年全省外销水泥812万吨，占总产量的三分之一。`, 'share holds 2480万吨 812万吨 三分之一'],
    ['of what stands before years', '全省在校学生，2015年为640万人，2024年达到812万人。\n\n据2024年统计，寄宿的有96万人，约占在校学生的四分之一。', 'share fails 812万人 96万人 四分之一'],
    ['what a store holds', '今年产量恢复到6.4万吨。\n\n库房32座，总库容2.1万吨，这能装下今年全县产量的六成。', 'share fails 6.4万吨 2.1万吨 六成'],
    ['both named', '共核查了9个部门，涉及资金3.15亿元。\n\n一、基本情况。\n\n违规金额合计2740万元。违规金额占核查资金总额的8.7%。', 'share holds 3.15亿元 2740万元 8.7%'],
    ['of those picked out', '全县现有护士2140人，今年参加轮训的护士312人，占符合轮训条件护士的38.5%。', 'share undecided 2140人 312人 38.5%'],
  ])('%s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['production of another kind', '去年全市共生产汽车50万辆，同比增长6%。\n\n新能源汽车出口8万辆，占产量的四成。'],
    ['so much a day', '全市年用水量1.2亿吨。\n\n新水厂日供水20万吨，可满足全市用水量的六成。'],
    ['a store filled twice', `${ports}冷库总库容4.2万吨，每年周转两次，能消化全县产量的九成。`],
    ['those picked out, of whom the number is told', '全县现有护士2140人，符合条件的812人，今年参加轮训的护士312人，占符合轮训条件护士的38.4%。'],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));
});

describe('sums whose parts stand apart from them', () => {
  const lines = '各片区接诊情况如下：\n\n东湖片区，12.4万人次；\n西岭片区，8.6万人次；\n南桥片区，15.2万人次。\n\n';
  it.each([
    ['quarters of what the text begins with', '前三季度全市下线风机2310台。\n\n分季度看，一季度640台，二季度790台，三季度880台。', 'sum holds 2310台 640台 790台 880台'],
    ['quarters by their letters', '上半年实现营业收入15.10亿元。\n\n点评：\n\n分季度看，24Q1/Q2分别实现收入6.95亿元和8.15亿元。', 'sum holds 15.10亿元 6.95亿元 8.15亿元'],
    ['what was told before, and what comes to it', '一般公共预算收入21.4亿元。\n\n上述收入加上上级补助18.2亿元、调入资金3.1亿元，收入总计42.7亿元。', 'sum holds 21.4亿元 18.2亿元 3.1亿元 42.7亿元'],
    ['debt of two kinds', '年末政府债务余额86.4亿元。按性质划分，一般债务31.2亿元，专项债务53.2亿元。', 'sum fails 86.4亿元 31.2亿元 53.2亿元'],
    ['years in a row', '2021年新建公厕210座，2022年260座，2023年330座，三年累计新建900座。', 'sum fails 210座 260座 330座 900座'],
    ['lines of a list', `${lines}上述片区合计接诊36.2万人次。`, 'sum holds 12.4万人次 8.6万人次 15.2万人次 36.2万人次'],
    ['town and country', '全县共有药店74家，其中城区药店39家，乡镇药店41家，另设售药点60处，不计入药店数。', 'sum fails 74家 39家 41家'],
    ['what is left of a total', '核减金额合计1864.2万元。\n\n以下分述。\n\n上述核减资金中，已收回1203.5万元，其余660.7万元正在追缴。', 'difference holds 1864.2万元 1203.5万元 660.7万元'],
    ['the first of the lines', `${lines}上述片区合计接诊36.2万人次，其中东湖片区接诊量居首位。`, 'rank fails 12.4万人次 8.6万人次 15.2万人次'],
    ['names with their lengths', '已完工的有3条：滨河路4.2公里，学院路3.6公里，环山路7.1公里，合计14.9公里。', 'list-count holds 3条'],
  ])('%s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['income to which more comes', '上述收入加上上级补助30亿元、调入资金4亿元，收入总计72亿元。'],
    ['debt beside its limit', '政府债务限额143.2亿元，其中一般债务限额52亿元，专项债务限额91.2亿元。年末政府债务余额138.6亿元。'],
    ['bonds of a third kind', '发行政府债券50亿元，其中一般债券10亿元，专项债券30亿元，再融资债券10亿元。'],
    ['another deed than each year\'s', '2022年投入3亿元，2023年4亿元，2024年5亿元，三年累计带动15亿元。'],
    ['people who may come twice', `${lines.replaceAll('万人次', '万人')}上述片区合计服务30.1万人。`],
    ['another measure than the lines count', `${lines}上述片区合计接诊36.2万人次，其中东湖片区接诊增幅居首位。`],
    ['projects of both', '参赛项目58个，其中城区项目30个，乡镇项目35个。'],
    ['a place by what the lines do not count', '各景区接待游客情况：\n古城，52.3万人次；\n云顶山，61.2万人次；\n东湖，40.5万人次。\n上述景区合计接待154.0万人次，其中古城接待过夜游客最多。'],
    ['a place by what the lines do not count', '各景区接待游客情况：\n古城，52.3万人次；\n云顶山，61.2万人次；\n东湖，40.5万人次。\n上述景区合计接待154.0万人次，其中古城夜间接待居首位。'],
    ['a place by what the lines do not count', '各镇粮食产量：\n东镇，5.3万吨；\n西镇，6.2万吨；\n南镇，4.1万吨。\n合计15.6万吨，其中东镇小麦产量最高。'],
    ['a total of another time or deed than its lines', '今日各景区接待情况：\n古城，2.3万人次；\n云顶山，3.2万人次；\n东湖，1.5万人次。\n上述景区今年以来累计接待游客9.1万人次。'],
    ['a total of another time or deed than its lines', '本周各店销售额：\n东店，53万元；\n西店，62万元；\n南店，41万元。\n以上三店本月共销售203.5万元。'],
    ['a total of another time or deed than its lines', '各镇新建住房：\n东镇，53套；\n西镇，62套；\n南镇，41套。\n上述三镇共分配203套。'],
    ['a day of another year', '本报2024年10月8日讯\n前年9月28日（星期三），广场落成。'],
    ['a day of another year', '本报2024年10月8日讯\n去年9月28日（星期四），广场落成，当时人山人海。'],
    ['a day of another year', '本报2024年3月12日讯\n记者回忆，那年3月10日（星期二）下着雨。'],
    ['a day of another year', '本报2024年3月12日讯\n十年前的3月10日（星期一），厂门口贴出告示。'],
    ['firms that the body counts in words', '12家企业签约高新区\n昨天，十二家企业集中入驻高新区。高新区现有企业21家。'],
    ['shops that the body counts in words', '县里52家小店上云\n五十二家小店集体上线。全县25家店铺还在观望。'],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));
});

describe('slips of the pen in tables', () => {
  const quarters = '| 时间 | 装车（万吨） | 集装箱（万箱） |\n| --- | --- | --- |\n| 一季度 | 1638 | 38.4 |\n| 二季度 | 1715 | 44.9 |\n| 三季度 | 1802 | 49.3 |\n| 四季度 | 1867 | 46.1 |\n| 全年 | 7022 | 178.7 |\n';
  const counties = '| 县 | 项目数 | 计划（亿元） | 完成（亿元） |\n|---|---|---|---|\n| 甲县 | 18 | 42.50 | 36.13 |\n| 乙县 | 24 | 67.80 | 61.02 |\n| 丙县 | 13 | 28.60 | 20.88 |\n| 合计 | 55 | 138.90 | 118.03 |\n';
  const firms = '| 指标 | 2024年 | 2023年 | 同比 |\n|---|---|---|---|\n| 营业收入（万元） | 3486.27 | 3012.55 | 15.72% |\n| 净利润（万元） | 412.63 | 388.40 | 6.24% |\n| 经营现金流（万元） | 298.04 | 341.26 | -12.66% |\n| 加权净资产收益率 | 11.83% | 12.40% | 见注 |\n\n注：净资产收益率为加权口径，与期末数不可比。\n';
  it.each([
    ['a quarter', quarters.replace('178.7', '176.7'), 'sum fails 38.4 44.9 49.3 46.1 176.7'],
    ['a part, below a note on another matter', `${counties.replace('61.02', '64.02')}\n注：完成投资为各县上报口径。`, 'sum fails 36.13 64.02 20.88 118.03'],
    ['a rate beside rates that agree', firms.replace('-12.66', '-14.66'), 'growth fails 298.04 341.26 -14.66%'],
    ['the total told again, rounded', `全年装车7020万吨。\n\n${quarters.replace('装车（', '装车量（')}`.replace('全年装车7020万吨', '全年装车量0.702亿吨'), 'repeat holds 0.702亿吨 7022'],
  ])('%s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['a total with more in it', `${counties.replace('118.03', '120.03')}\n注：合计含市直项目2亿元。`],
    ['a rate whose row has a note', firms.replace('-12.66', '-14.66').replace('注：', '注：经营现金流上年数已按新口径调整；')],
    ['a total of quarters that a note explains', `${quarters.replace('178.7', '176.7')}\n注：合计不等于各季之和。`],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));
});

describe('prices, points and plans', () => {
  it.each([
    ['a price by mouth', '“去年这时候，卖到一斤四块五，今年只给三块六，跌了两成。”', 'growth holds 四块五 三块六 两成'],
    ['the price at the head', '现价：20.40元 目标价：25.50元\n\n业绩符合预期。\n\n上调目标价，较现价尚有35%的上行空间。', 'growth fails 20.40元 25.50元 35%'],
    ['one share beside another', '光伏装机占全省总装机的41.2%。\n\n去年，光伏发电量占全省发电量的18.7%，与装机占比相差12.5个百分点。', 'pp-change fails 41.2% 18.7% 12.5个百分点'],
    ['more than was allowed', '批复概算6200万元，送审结算6696万元，超概算8%。', 'growth holds 6200万元 6696万元 8%'],
    ['more, with something taken out', '批复概算6200万元，送审结算6696万元，扣除材料调差后，超概算5%。', 'growth undecided 6200万元 6696万元 5%'],
    ['points by another scope', '上半年毛利率为31.8%，同口径提高2.4个百分点。去年年报里，这一指标是30.1%。', 'pp-change undecided 31.8% 2.4个百分点 30.1%'],
    ['what stands beside the value published before', '全年次均费用412元。考核结果是，按可比口径比上年下降2.6%。有人翻出上一期公布的405元。', 'growth undecided 412元 2.6% 405元'],
    ['a share told as a bound', '全年支出42.9亿元，其中民生支出32.7亿元，占比保持在八成以上。', 'share fails 42.9亿元 32.7亿元 八成'],
    ['what there was at first', '2016年只有60家民宿；到2024年底变成了540家。数量是当初的9倍。', 'multiple holds 60家 540家 9倍'],
    ['heads for each thing', '全区人口84万人，社区食堂共有120个。平均每7000人就有一个社区食堂。', 'mean holds 84万人 120个 7000人'],
    ['a yield of a harvest told before', '今年产量回到6.3万吨。\n\n挂果的是7.2万亩，平均亩产875公斤。', 'mean holds 6.3万吨 7.2万亩 875公斤'],
    ['growth over a list with rates between', '2023年净利润为2.00亿元，预计2024-2026年净利润分别为2.40亿元、2.95亿元和3.62亿元，增速分别为20.0%、22.9%和22.7%，三年复合增速21.9%。', 'growth holds 2.00亿元 3.62亿元 21.9%'],
    ['days of a feast', '庙会2月3日开幕，2月9日闭幕，为期八天，除了社火，还添了灯展。', 'calendar fails 2月3日 2月9日 八天'],
    ['editions from the first', '从2011年第一届算起，一年一届，到2023年已连续举办13届。', 'streak holds 2011年 2023年 13届'],
  ])('%s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['prices of two firms', '现价：25.20元 目标价：31.50元\n\n可比公司现价18.2元。\n\n较现价尚有35%的上行空间。'],
    ['a share of another year', '2019年装机占全省的30%。2024年，风光发电量占全省发电量的24.1%，与装机占比相差20个百分点。'],
    ['a part of the plan', '概算总投资8450万元，其中工程费用6000万元，建成后实际支出9126万元，超概算8%。'],
    ['a stretch with days left out', '展览10月1日开幕，12月7日闭幕，除国庆假期外为期75天。'],
    ['meat', '奶茶一杯八块五，买三块五花肉花了四十。'],
  ])('accuse nobody of %s', (_, text) => expect(accused(text)).toEqual([]));
});
