import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
const accused = (text: string): readonly string[] => told(text).filter((one) => one.includes(' fails '));

describe('what people reckon', () => {
  it.each([
    ['a harvest of so many mu', '他家栽了24亩梨树，亩产5000斤，一斤卖1块8，毛收入21.6万元。', 'mean holds 24亩 5000斤 一斤卖1块8 21.6万元'],
    ['what one mu gives', '一亩地收3000斤，地头价两块五一斤，收入7500元。', 'mean holds 3000斤 两块五一斤 7500元'],
    ['a price in dimes', '他家种了12亩西瓜，亩产5000斤，每斤卖8毛，收入4.8万元。', 'mean holds 12亩 5000斤 每斤卖8毛 4.8万元'],
    ['what was sold by weight', '合作社卖了12吨花椒，均价46元/公斤，收入55.2万元。', 'mean holds 12吨 46元/公斤 55.2万元'],
    ['dividends of a text that tells the shares behind', '向全体股东每10股派发现金红利1.80元（含税）。公司总股本236,500,000股，回购专户1,500,000股，以此计算的股份为235,000,000股，合计拟派发现金红利42,300,000.00元。', 'mean holds 1.80元 235,000,000股 42,300,000.00元'],
    ['dividends on shares told before', '以总股本3.2亿股为基数，每10股派3元，共派发现金红利0.96亿元。', 'mean holds 3.2亿股 3元 0.96亿元'],
    ['what an insurance pays back above what one pays first', '起付线600元，报销比例80%。李某住院政策范围内费用20600元，医保报销16000元。', 'mean holds 600元 80% 20600元 16000元'],
    ['what a family pays', '个人缴费标准为每人每年380元。\n\n以赵家为例，一家五口都按普通居民参保，合计缴费1900元。', 'mean holds 380元 一家五口 1900元'],
    ['what a yuan sets going', '发放消费券2.4亿元，拉动消费19.2亿元，相当于每1元消费券撬动8元。', 'mean holds 2.4亿元 19.2亿元 8元'],
    ['so much for a thousand of an age', '常住人口82.4万人，其中65岁及以上15.6万人。\n\n养老床位6708张，每千名65岁及以上老年人拥有床位43张。', 'mean holds 15.6万人 6708张 43张'],
    ['a day beside the mean of a holiday', '假期（5月1日至5日），景区共接待游客42.5万人次，单日最高10.2万人次，是假期日均的1.2倍。', 'multiple holds 42.5万人次 10.2万人次 1.2倍'],
  ])('comes out: %s', (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['a family of which all pay alike', '个人缴费标准为每人每年380元。\n\n以赵家为例，一家五口都按普通居民参保，无人享受资助，合计缴费1800元。', 'mean fails 380元 一家五口 1800元'],
    ['dividends on the shares that they are reckoned on', '以总股本3.2亿股为基数，每10股派3元，共派发现金红利1.06亿元。', 'mean fails 3.2亿股 3元 1.06亿元'],
    ['a day beside the mean of a holiday', '假期（5月1日至5日），景区共接待游客42.5万人次，单日最高10.2万人次，是假期日均的1.5倍。', 'multiple fails 42.5万人次 10.2万人次 1.5倍'],
  ])('is contradicted: %s', (_, text, expected) => expect(accused(text)).toEqual([expected]));

  it.each([
    ['a harvest of which some was given away', '他家栽了24亩梨树，亩产5000斤，一斤卖1块8，毛收入18万元。'],
    ['a harvest that was sold at several prices', '一亩收3000斤，头茬三块一斤，末茬一块二一斤，收入6400元。'],
    ['a family of which one is aided', '个人缴费标准为每人每年380元。\n\n一家五口都按规定参保，老人享受资助，合计缴费1710元。'],
    ['a family of which it is not said that nobody is', '个人缴费标准为每人每年380元。\n\n一家五口都按居民参保，合计缴费1710元。'],
    ['two rates', '个人缴费标准为每人每年380元，学生个人缴费标准为每人每年340元。\n\n一家五口都按居民参保，无人享受资助，合计缴费1820元。'],
    ['dividends with those of the half-year', '以总股本3.2亿股为基数，每10股派3元，加上中期分红，共派发现金红利1.28亿元。'],
    ['dividends without the shares bought back', '以总股本3.2亿股扣除回购股份为基数，每10股派3元，派发现金红利0.93亿元。'],
    ['a family that pays for something else too', '个人缴费标准为每人每年380元。\n\n一家五口都按居民参保，未享受资助，孩子另缴学平险100元，合计缴费2000元。'],
    ['a family that pays for two years', '个人缴费标准为每人每年380元。\n\n一家三口都按居民参保，无人享受资助，两年合计缴费2280元。'],
    ['dividends after tax', '以总股本3.2亿股为基数，每10股派3元（含税），扣税后共派发现金红利8640万元。'],
    ['what a holder got for its shares', '以总股本3.2亿股为基数，每10股派3元，大股东派发后套现1.2亿元。'],
    ['a part of the dividends', '以3.2亿股为基数，每10股转增4股，派现3元，其中控股股东获派5200万元。'],
    ['an insurance with a cap', '起付线600元，报销比例80%。李某住院政策范围内费用320600元，医保报销200000元。'],
    ['an insurance by steps', '起付线600元，一万元以内报销比例80%。李某政策范围内费用20600元，报销17000元。'],
    ['a yuan of other money', '发放消费券2.4亿元，拉动消费19.2亿元，其中餐饮券每1元撬动11元。'],
    ['a thousand of another age', '常住人口82.4万人，其中60岁及以上20.6万人。养老床位6708张，每千名65岁及以上老年人拥有床位43张。'],
    ['a day beside the mean of other days', '假期（5月1日至5日），景区共接待游客42.5万人次，单日最高10.2万人次，是平日日均的5倍。'],
    ['a day of one gate', '假期（5月1日至5日），景区共接待游客42.5万人次，东门单日最高6.2万人次，是假期日均的1.9倍。'],
    ['a day beside the mean of last year', '假期（5月1日至5日），景区共接待游客42.5万人次，单日最高10.2万人次，是去年假期日均的1.5倍。'],
    ['a day beside a mean that leaves days out', '假期（5月1日至5日），景区共接待游客42.5万人次，单日最高10.2万人次，是假期日均的1.5倍（扣除闭园一日）。'],
    ['days from noon to noon', '假期（5月1日12时至5日12时），公路总流量42.5万辆次，最高峰10.2万辆次，是假期日均的1.0倍。'],
  ])('accuses nobody: %s', (_, text) => expect(accused(text)).toEqual([]));
});
