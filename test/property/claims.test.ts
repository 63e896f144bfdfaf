import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';
import { scanQuantities } from '../../pipeline/quantity/index.ts';

const words = [
  '地区生产总值', '第一产业增加值', '出口', '进口', '进出口总额', '企业', '由', '从', '到', '增至', '增加到', '增长', '下降', '同比', '比上年', '上年同期', '其中', '占', '比重为', '合计', '共',
  '平均每个', '人均', '年均', '是', '的', '倍', '翻番', '超', '近', '不足', '约', '提高', '个百分点', '高于全省', '分别为', '、', '，', '。', '；', '（', '）', '：', '\n', '和', '2021年', '2022年', '去年', '今年', '五年',
  '12.3亿元', '-4.5亿元', '0亿元', '3家', '0家', '24%', '0%', '100%', '1.5倍', '九分之一', '8.3:43.5:48.2', '三成', '亿元', '1～5万人', '６６．６％', '0.5个百分点', '指数为', '100.6',
];
const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));

const spent = (text: string): number => {
  const from = performance.now();
  findClaims(text);
  return performance.now() - from;
};

describe('claims of any text', () => {
  it('are a list whose spans are those of mentions, in order', () => {
    fc.assert(fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const starts = new Set(scanQuantities(text, { lang: 'zh' }).map(({ start, end }) => `${start}-${end}`));
      for (const { mentions, note, stated, computed } of findClaims(text)) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
        for (const { start, end } of mentions) expect(starts).toContain(`${start}-${end}`);
        expect(`${note.zh}${note.en}${stated ?? ''}${computed ?? ''}`).not.toMatch(/NaN|Infinity|undefined|null/u);
      }
    }), { numRuns: 200 });
  });

  it('take time in proportion to the text', () => {
    const lines = ['1,', '甲3家、', '（3家', '由3家', '共3家，合计', '占5%、', '超亿元企业3家，', '是3亿元的3倍', '地区生产总值3亿元第一产业1亿元', '产值12.3亿元，其中出口4.5亿元，占36%'];
    for (const line of lines) {
      const [short, long] = [line.repeat(400), line.repeat(3200)];
      spent(short);
      // Eight times as long, and a wide margin for a busy machine: squares would take sixty-four times.
      expect(spent(long), line).toBeLessThan(40 * spent(short) + 500);
    }
  });
});
