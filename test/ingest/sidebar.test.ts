import { describe, expect, it } from 'vitest';
import { parseSource } from '../../pipeline/ingest/index.ts';

const body = '受访的十一家经销商一月出货量同比增长8.4%，节后第一周补货快于去年，渠道库存约三十二天，比去年少六天。';
const read = (aside: readonly string[]) => {
  const { sections, removed } = parseSource({ file: 'a.txt', text: ['春节动销平稳', '', '2025年2月18日', '', '一、调研', '', body, '', ...aside, '', body, '', '二、风险提示', '', '消费复苏不及预期；原材料涨价。'].join('\n') }).value;
  return {
    headings: sections.flatMap(({ heading }) => heading ?? []), texts: sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    removed: removed.filter(({ why }) => why === 'index').map(({ text }) => text),
  };
};

describe('the side column of a broker’s report', () => {
  it('goes out with the list of other reports', () => {
    const aside = ['行业评级：强于大市（维持）', '分析师：林一舟', '执业编号：S0000523070004', '联系人：徐来', '相关研究', '《冷链成本下行的受益者》', '2024-12-05', '《团餐：被低估的一块》2024-10-21'];
    expect(read(aside)).toEqual({ headings: ['一、调研', '二、风险提示'], texts: [body, body, '消费复苏不及预期；原材料涨价。'], removed: aside });
  });
  it('has names, addresses and figures below what they are called, one a line', () => {
    const aside = ['推荐（维持）', '分析师', '林 一舟', '执业证书：S0000519070002', 'linyizhou@a.example', '研究助理', '徐来', '行业基本数据', '股票家数 14', '总市值（亿元） 2 318', '相关报告', '《“拐点”来了》20250109《冷修潮来了》2023-12-11'];
    const { value } = parseSource({ file: 'a.txt', text: ['春节动销平稳', '', '2025年2月18日', '', '一、调研', '', body, '', ...aside, '', body].join('\n') });
    expect(value.removed.filter(({ why }) => why === 'index').map(({ text }) => text)).toEqual(aside);
    expect(value.byline).toBe('林一舟 徐来');
  });
  it('is told by what only such reports have', () => {
    const contact = ['联系人：徐来', '电话：0000-1234567', '邮箱：a@b.example'];
    expect(read(contact).removed).toEqual([]);
    expect(read(['分析师：林一舟', '联系人：徐来']).removed).toEqual([]);
  });
});
