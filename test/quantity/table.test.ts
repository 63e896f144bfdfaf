import { describe, expect, it } from 'vitest';
import { compareSentences, readUnit, scanQuantities } from '../../pipeline/quantity/index.ts';

/** Names that every plain object answers to. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), '__proto__', 'prototype'];

describe('words that plain objects answer to', () => {
  it.each(inherited)('%s is a word like any other', (word) => {
    const texts = [`1,159${word}`, `5 ${word}`, `${word} 5`, `${word}-5`, `5 ${word} 2021`, `No. ${word}`, `RMB ${word}`, `the ${word} of 7`, `5万${word}`, `第5${word}`, `单位：${word}\n5\n6`, `5\t${word}\n6\t7`];
    for (const text of texts) {
      for (const lang of ['zh', 'en'] as const) for (const found of scanQuantities(text, { lang })) expect(found.value ?? '0').toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(compareSentences({ zh: text, en: text }).filter(({ zh, en }) => zh?.includes('function') || en?.includes('function'))).toEqual([]);
    }
    expect(readUnit(word)).toBeNull();
  });
});

describe('a table whose heads are months', () => {
  it('has a head all the same, so that its rates are no amounts', () => {
    const text = '表1　销量（单位：万辆）\n\n| 厂家 | 10月 | 上年10月 | 同比（%） | 1—10月累计 |\n| --- | --- | --- | --- | --- |\n| 甲厂 | 6.82 | 6.10 | 11.8 | 58.3 |\n';
    expect(scanQuantities(text, { lang: 'zh' }).filter(({ table }) => table).map(({ text: words, unit, value }) => [words, unit, value]))
      .toEqual([['6.82', '辆', '68200'], ['6.10', '辆', '61000'], ['11.8', '%', '11.8'], ['58.3', '辆', '583000']]);
  });
});
