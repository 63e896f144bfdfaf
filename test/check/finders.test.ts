import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

const pieces = [
  '2023年', '2月30日', '（星期三）', '第28位', '升至', '，', '。', '、', '等3家', '三大', '“四新”', '（', '）', '合计', '\t', '\n', '|', '连续8年', '自2018年起', '12.3亿元',
  '增长5%', '东镇', '西镇', '最高', '居首位', '前三位依次为', '由', '到', '成立', '30周年', '一是', '二是', '“十四五”', '其中：', '单位：亿元', '指标', '合计', '名次', '24', '31', '73', '-', '—',
  '全市地区生产总值', '占比（%）', '历时', '三年', '和', '《', '》', '：', '１２', '億元',
];

/** Milliseconds of work, whatever else the machine does meanwhile. */
const workOf = (text: string): number => {
  const start = process.cpuUsage();
  findClaims(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('every text', () => {
  it('gives a list of claims whose spans lie in it, in order and without empty ones', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const { mentions, note } of findClaims(text)) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const [at, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(note.zh).not.toBe('');
        expect(note.en).not.toBe('');
      }
    }), { numRuns: 400 });
  });

  // Eight times the length is eight times the work, and sixty-four times where time goes with the square.
  it.each(pieces)('takes time in proportion to its length: %s over and over', (piece) => {
    const short = Math.max(workOf(piece.repeat(1250)), workOf(piece.repeat(1250)), 20);
    expect(workOf(piece.repeat(10_000)) / short).toBeLessThan(26);
  });
});
