import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, mentions }) => `${type} ${verdict}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`);

describe('figures that stand together', () => {
  it.each([
    ['藕塘起了三回货，头一回1386斤，第二回2047斤，末一回958斤，账本上记着4391斤。', 'sum holds: 1386斤 2047斤 958斤 4391斤'],
    ['东仓腾出2.48万立方米，隔了半月西仓又腾出1.37万立方米。新到的稻子有了3.85万立方米的去处。', 'sum holds: 2.48万立方米 1.37万立方米 3.85万立方米'],
    ['甲坊交货1284件，乙坊1159件，两坊之间差着125件。', 'difference holds: 1284件 1159件 125件'],
    ['剧场865个座位，昨晚空着113个，上座率有86.9%。', 'share holds: 865个 113个 86.9%'],
    ['新渠引水流量每秒18.64立方米，老渠12.83立方米，新渠比老渠冲高45.3%。', 'growth holds: 18.64立方米 12.83立方米 45.3%'],
    ['合作社的茶青均价每公斤58.6元，这一季收了3240公斤，付出去189864元。', 'mean holds: 58.6元 3240公斤 189864元'],
    ['夜班车准点率由87.4%修复到93.9%，补回6.5个百分点。', 'pp-change holds: 87.4% 93.9% 6.5个百分点'],
    ['剪纸课收了312名孩子，皮影课收了78名，前者是后者的4倍。', 'multiple holds: 312名 78名 4倍'],
  ])('are told where one is what the others come to: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it.each([
    ['the part that a rate is named for', '年末全县常住人口61.3万人，其中城镇38.2万人、乡村23.1万人。2023年，全县城镇化率62.3%。', 'share holds: 61.3万人 38.2万人 62.3%'],
    ['the words of a list stand before its first', '财政收入28.64亿元，其中税收收入20.17亿元、非税收入8.47亿元。2022年、2023年，税收占比分别为68.1%、70.4%。', 'share holds: 28.64亿元 20.17亿元 70.4%'],
    ['what is left of those that do not', '抽检面粉1386批次，不合格23批次，合格率98.34%。', 'share holds: 1386批次 23批次 98.34%'],
    ['those that do, where both are told', '抽检面粉1386批次，合格1363批次，不合格23批次，合格率98.34%。', 'share holds: 1386批次 1363批次 98.34%'],
    ['a fall', '电费从1284元掉到1103元，少了14.1%。', 'growth holds: 1284元 1103元 14.1%'],
  ])('tell of %s', (_, text, claim) => {
    const claims = told(text);
    expect(claims).toContain(claim);
    expect(claims.filter((one) => /^(?:share|growth)/u.test(one))).toEqual([claim]);
  });

  it.each([
    // Round numbers agree by chance.
    '一期投资20亿元，二期投资30亿元，三期投资50亿元。',
    '村里种了300亩桃，200亩梨，还有100亩李子。',
    // Two sentences, and no word that puts them together.
    '剧团下乡演出128场。放映队放了96场电影，图书车送书32车。',
    // A price and a number of something else.
    '门票45元，停车费10元，昨天进园450人。',
  ])('are left alone where chance may have done it: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('accuse nobody', () => {
    expect(told('藕塘起了三回货，头一回1386斤，第二回2047斤，末一回958斤，账本上记着4371斤。').filter((one) => one.includes('fails'))).toEqual([]);
  });
});
