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
  it('is told by what only such reports have', () => {
    const contact = ['联系人：徐来', '电话：0000-1234567', '邮箱：a@b.example'];
    expect(read(contact).removed).toEqual([]);
    expect(read(['分析师：林一舟', '联系人：徐来']).removed).toEqual([]);
  });
});
