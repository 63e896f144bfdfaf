import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

/** `type verdict: figures` of each claim of one type. */
const told = (text: string, type: string): readonly string[] =>
  findClaims(text).filter((claim) => claim.type === type).map(({ verdict, mentions }) => `${verdict}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);

/** Text, type, what is told of it. */
const cases: readonly (readonly [text: string, type: string, expected: string])[] = [
  // Shares whose whole stands further off.
  ['今年首三季，会员合计营业额为186.4亿元，同比上升6.2%。\n按业务划分，仓储业务录得71.3亿元。其中仓储业务占整体营业额的比重为38.3%。', 'share', 'holds: 186.4亿元 71.3亿元 38.3%'],
  ['完成集装箱吞吐量512.8万标箱，增长8.9%。其中，外贸箱301.4万标箱，占58.8%；', 'share', 'holds: 512.8万标箱 301.4万标箱 58.8%'],
  ['全村412户，有286户种柚子，将近七成。', 'share', 'holds: 412户 286户 七成'],
  ['全省投入研发经费1186.4亿元，投入强度（与地区生产总值44936.8亿元之比）为2.64%。', 'share', 'holds: 1186.4亿元 44936.8亿元 2.64%'],
  // Means by days, years, heads.
  ['五天里古镇接待游客31.2万人次，平均一天6.2万人次。', 'mean', 'holds: 31.2万人次 6.2万人次'],
  ['经营主体五年净增15.7万户，平均每天增加86户。', 'mean', 'holds: 15.7万户 86户'],
  ['18天里机收8410万亩，平均每天收割467万亩。', 'mean', 'holds: 8410万亩 467万亩'],
  ['共有床位34612张。按年末常住人口498.7万人计算，每千人口拥有床位6.94张。', 'mean', 'holds: 34612张 498.7万人 6.94张'],
  // What is left.
  ['全年出生人口2461人，死亡人口3187人，自然减少726人。', 'difference', 'holds: 2461人 3187人 726人'],
  ['全年向省外送电486.3亿千瓦时，外购电312.5亿千瓦时，净外送173.8亿千瓦时。', 'difference', 'holds: 486.3亿千瓦时 312.5亿千瓦时 173.8亿千瓦时'],
  ['本省输出技术成交额1528.6亿元，同期吸纳技术成交额1342.9亿元，输出比吸纳多185.7亿元。', 'difference', 'holds: 1528.6亿元 1342.9亿元 185.7亿元'],
  ['本省输出技术成交额1528.6亿元，同期吸纳技术成交额1342.9亿元，输出比吸纳多158.7亿元。', 'difference', 'fails: 1528.6亿元 1342.9亿元 158.7亿元'],
  // Parts in another sentence than their whole.
  ['会员合计营业额为186.4亿元。\n按业务划分，仓储业务录得71.3亿元，陆路运输64.8亿元，空运代理50.3亿元。', 'sum', 'holds: 186.4亿元 71.3亿元 64.8亿元 50.3亿元'],
  ['全年完成旅客吞吐量2018.6万人次。\n\n分航线看，国内航线旅客1873.2万人次，国际航线旅客145.4万人次。', 'sum', 'holds: 2018.6万人次 1873.2万人次 145.4万人次'],
  // Growth whose earlier value stands elsewhere.
  ['全年地区生产总值312.64亿元，按不变价格计算，比上年增长5.8%。\n\n注：上年地区生产总值最终核实数为296.83亿元。', 'growth', 'undecided: 312.64亿元 5.8% 296.83亿元'],
  ['景区接待游客286万人次，前年这个数字是198万人次。从去年起周边村也划进了统计，按可比口径，增长三成左右。', 'growth', 'undecided: 286万人次 198万人次 三成'],
  ['全年产量82.30万辆，增长36.7%。2021年全省产量还只有23.15万辆，三年下来年均增速达到52.6%。', 'growth', 'holds: 82.30万辆 23.15万辆 52.6%'],
  ['2023年，实现产值231.6亿元。\n\n到2026年，产值达到300亿元，年均增长9%左右。', 'growth', 'holds: 231.6亿元 300亿元 9%'],
  // Ratios, multiples, points, marks.
  ['投放消费券1200万元，直接拉动消费8600万元，杠杆比约为1:7.2。', 'multiple', 'holds: 1200万元 8600万元 1:7.2'],
  ['新能源汽车保有量74.9万辆，各类充电桩累计31.2万台，车桩比约为2.4∶1。', 'multiple', 'holds: 74.9万辆 31.2万台 2.4∶1'],
  ['国际航线旅客145.4万人次。后者恢复尤为迅猛，是2024年62.1万人次的2.3倍。', 'multiple', 'holds: 145.4万人次 62.1万人次 2.3倍'],
  ['60岁及以上人口占19.41%。与2010年的14.05%相比，60岁及以上人口的比重上升5.36个百分点。', 'pp-change', 'holds: 19.41% 14.05% 5.36个百分点'],
  ['某行资产规模站上3800亿元台阶\n\n截至6月30日，该行资产总额3862.47亿元。', 'bound', 'holds: 3800亿元 3862.47亿元'],
  // Spans before a change.
  ['资产总额3862.47亿元，上年末为3648.15亿元，半年净增214.32亿元，增幅5.87%。', 'difference', 'holds: 3862.47亿元 3648.15亿元 214.32亿元'],
  ['份额由上年的31.1%升到37.0%，一年里多了5.9个百分点。', 'pp-change', 'holds: 31.1% 37.0% 5.9个百分点'],
  ['2019年，村集体收入只有6.8万元；到了2024年，这个数变成了112万元，五年翻了四番还多。', 'growth', 'holds: 6.8万元 112万元 翻了四番'],
];

describe('figures that stand far from one another', () => {
  it.each(cases)('%s (%s)', (text, type, expected) => {
    expect(told(text, type)).toEqual([expected]);
  });
});

describe('before a text is accused', () => {
  it.each([
    ['2021年，该市的高新技术企业只有128家，2022年176家，2023年231家，到2024年底已是305家，三年间年均增长33.6%。', 'growth'],
    ['全市进出口1387.6亿元，其中对东盟出口312.4亿元，自东盟进口198.2亿元，对东盟进出口510.6亿元，占36.8%。', 'share'],
    ['婴儿死亡率由上年的2.4‰降至2.1‰，下降0.3个千分点；出生率由7.5‰升至7.7‰，上升0.2个百分点。', 'pp-change'],
    ['毛利率由25.9%升至27.8%，净利率由10.4%升至11.0%，分别提高1.9个和0.6个百分点。', 'pp-change'],
  ])('its other figures are tried: %s (%s)', (text, type) => {
    expect(told(text, type).filter((one) => one.startsWith('fails'))).toEqual([]);
  });

  it('a slip is still one where no other pair agrees', () => {
    expect(told('2022年收入42.15亿元，2023年收入48.72亿元，同比增长18.9%。', 'growth')).toEqual(['fails: 42.15亿元 48.72亿元 18.9%']);
    expect(told('份额由31.1%升到37.0%，提高6.9个百分点。', 'pp-change')).toEqual(['fails: 31.1% 37.0% 6.9个百分点']);
  });
});

const ratio = (text: string): readonly (string | null)[] => findClaims(text).filter(({ type }) => type === 'multiple').map(({ computed }) => computed);

describe('a ratio of two amounts', () => {
  it('is computed from them, and told only where it agrees', () => {
    expect(ratio('男性57753人，女性54882人，性别比为105.23:100。')[0]).toMatch(/^1\.0523/u);
    expect(ratio('男性57753人，女性54882人，性别比为104.23:100。')).toEqual([]);
    expect(ratio('投放消费券1200万元，拉动消费8600万元，杠杆比约为1:9.2。')).toEqual([]);
  });
});

describe('what merely could be computed', () => {
  it.each([
    ['一期投资12.4亿元，二期投资8.6亿元。\n全市进出口21亿元。', 'sum'],
    ['会员合计营业额为186.4亿元。\n仓储面积71.3万平方米，占全港的22%。', 'share'],
    ['全市户籍人口402.15万人，常住人口386.42万人，其中城镇常住人口251.94万人，户籍人口城镇化率为48.7%。', 'share'],
    ['全年营业收入48.72亿元，利润5.36亿元。人均产值37.5万元。', 'mean'],
    ['上半年出口902.4亿元，进口485.2亿元，净投资30.1亿元。', 'difference'],
    ['2022年产值210.8亿元。\n2023年，出口交货值达到231.6亿元，增长25.2%。', 'growth'],
  ])('is no claim that fails: %s (%s)', (text, type) => {
    expect(told(text, type).filter((one) => one.startsWith('fails'))).toEqual([]);
  });
});
