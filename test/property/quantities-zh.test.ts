import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanQuantities } from '../../pipeline/quantity/index.ts';

const pieces = [
  ...'零〇一二三四五六七八九十百千万亿两半点第前首每翻番倍成分之多余约超近达比个家人元年月日季度周%‰.,，。；：、“”（）()-—~～/\n\t |+$0123456789０９％．，２億萬兩間個',
  '百分之', '百分点', '个百分点', '以上', '左右', '增长', '下降', '占', '提高到', '2021年', '5月', '单位：亿元', '指标', '1.2', '1,234', '十四五', '千瓦时', '亿元', '人次', '(次)', '至', '同比', 'km', '5G', 'HK$', 'http://a/1', '港币', '\ud83d', '２０２１',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  it('gives mentions in order, apart, each the text of its span, each value a plain decimal', () => {
    fc.assert(fc.property(text, (source) => {
      let last = 0;
      for (const found of scanQuantities(source, { lang: 'zh' })) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.text).toBe(source.slice(found.start, found.end));
        for (const digits of [found.value, found.valueHigh, found.factor]) if (digits !== null) expect(digits).toMatch(/^-?\d+(?:\.\d+)?$/u);
        if (found.valueHigh !== null) expect(Number(found.valueHigh)).toBeGreaterThan(Number(found.value));
        if (['percent', 'percentage_point', 'multiple'].includes(found.kind)) expect(found.sense).not.toBeNull();
        if (['date', 'period'].includes(found.kind)) expect(found.unit).toMatch(/^(?:|year|fiscal-year)$/u);
        last = found.end;
      }
    }), { numRuns: 3000 });
  });

  it('holds a number as written, whatever its magnitude', () => {
    const magnitudes = [['', 0], ['万', 4], ['亿', 8], ['万亿', 12]] as const;
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.constantFrom(...magnitudes), (whole, cents, [word, power]) => {
      const [found] = scanQuantities(`产值${whole}.${String(cents).padStart(2, '0')}${word}元。`, { lang: 'zh' });
      const exact = BigInt(whole * 100 + cents) * 10n ** BigInt(power);
      expect(found).toMatchObject({ kind: 'money', unit: 'CNY' });
      expect(BigInt(Math.round(Number(found?.value) * 100))).toBe(exact);
    }), { numRuns: 300 });
  });
});
