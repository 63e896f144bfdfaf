import { describe, expect, it } from 'vitest';
import { chinesePunctuation } from '../../pipeline/ingest/index.ts';

describe('punctuation that import writes', () => {
  it.each([
    ['东南沿海,是起点', '东南沿海，是起点'],
    ['产值1,159亿元,增长2%', '产值1,159亿元，增长2%'],
    ['12,345,678人', '12,345,678人'],
    ['占20%,30%的企业', '占20%，30%的企业'],
    ['2020年252家,2021年409家', '2020年252家，2021年409家'],
    ['县(市)、人(次)', '县（市）、人（次）'],
    ['芯片(chip)产业', '芯片（chip）产业'],
    ['f(x) 与 g(y)', 'f(x) 与 g(y)'],
    ['会议9:30开始,比分3:5', '会议9:30开始，比分3:5'],
    ['时间:周二', '时间：周二'],
    ['处理! 部分文章', '处理！部分文章'],
    ['真的吗?真的!', '真的吗？真的！'],
    ['见https://a.example/x,y?z=1!后文', '见https://a.example/x,y?z=1!后文'],
    ['用 Word, Excel and R; then stop', '用 Word, Excel and R; then stop'],
    ['***,任省长', '***，任省长'],
    ['引进华为、SAP,带动', '引进华为、SAP，带动'],
    ['1)先看', '1)先看'],
    ['增长2.5倍', '增长2.5倍'],
  ])('%s → %s', (text, expected) => {
    expect(chinesePunctuation(text)).toBe(expected);
  });
});
