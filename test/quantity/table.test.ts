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
