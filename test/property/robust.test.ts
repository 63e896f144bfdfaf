import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang, Mention } from '../../pipeline/model/index.ts';
import { scanQuantities } from '../../pipeline/quantity/index.ts';
import { workOf } from '../support/work.ts';

const langs: readonly Lang[] = ['zh', 'en'];

/** What either grammar looks at: numerals, units, marks, words that lead, follow and open something. */
const pieces: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    ...'零〇一二三五十百千万亿两半点第前首每翻番倍成之多余约近达个家人元年月日季％%‰.,，。；：、“”（）()【】[]《》-—~/\n\t |+$0129０９２億萬間壹\u0000\u2028\u3000',
    '百分之', '个百分点', '以上', '增长', '下降', '占', '提高到', '2021年', '5月', '1月1日', '9日', '去年', '单位：亿元\n', '指标\n', '1.2', '1,234', '1 111 ', '十四五', '千瓦时', '亿元', '分别', '其中',
    '同比', 'km', '5G', 'HK$', 'http://a/1', '\ud83d', '𝟙', '1\t2\n', '一\t二\n', '2021\t2022\n', '  ', '一核两翼', '表1', '点击：', '一是',
  ],
  en: [
    ...' \n\t-–.,()":;/%$¥+#@€½|\u00a0\u0000，亿１0', 'RMB ', 'HK$', '5', '12 ', '2021 ', '1,159', '2.4', '500 ', ' billion', ' million', 'bn', 'm', ' yuan', ' per cent', ' percentage points', ' times', 'fold',
    'a ', 'the ', ' to ', ' and ', ' or ', ' of ', 'from ', 'between ', 'half ', 'quarter ', 'first ', 'third', 'one ', 'twenty-', 'hundred ', 'dozen ', 'May ', 'Q3 ', 'years ', 'more than ', 'up to ', 'rose by ',
    'doubled ', 'Five-Year Plan', 'No. ', 'top ', 'Phase ', 'century', '\ud83d', '𝟙', 'in 2021, ', 'in 2021 ', '. In ', 'by 2025 ', 'year ended ', 'www.', '12:30', 'was ',
  ],
};

const anyText = (lang: Lang): fc.Arbitrary<string> => fc.oneof(
  fc.array(fc.constantFrom(...pieces[lang]), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces.zh, ...pieces.en), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...pieces[lang]), fc.integer({ min: 1, max: 300 })).map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 120 }),
  // Any UTF-16 units, halves of pairs too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
);

const splitsPair = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** Why mentions are no reading of a text; empty if they are. */
const faults = (text: string, mentions: readonly Mention[]): readonly string[] => mentions.flatMap((found, index) => [
  ...(found.start >= (mentions[index - 1]?.end ?? 0) ? [] : ['stands in or before the one before it']),
  ...(Number.isInteger(found.start) && Number.isInteger(found.end) && found.start < found.end && found.end <= text.length ? [] : ['has no span']),
  ...(found.text === text.slice(found.start, found.end) ? [] : ['is not the text of its span']),
  ...(splitsPair(text, found.start) || splitsPair(text, found.end) ? ['cuts a character'] : []),
  ...([found.value, found.valueHigh, found.factor, ...found.values].every((digits) => digits === null || /^-?\d+(?:\.\d+)?$/u.test(digits)) ? [] : ['has a value that is no plain decimal']),
].map((fault) => `${JSON.stringify(found.text)} ${fault}`));

describe.each(langs)('any text, read as %s', (lang) => {
  it('gives mentions in order and apart, each the text of its span', () => {
    fc.assert(fc.property(anyText(lang), (text) => {
      expect(faults(text, scanQuantities(text, { lang }))).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('gives the same in whatever order texts are read', () => {
    fc.assert(fc.property(anyText(lang), anyText(lang), (one, other) => {
      const first = scanQuantities(one, { lang });
      scanQuantities(other, { lang });
      expect(scanQuantities(one, { lang })).toEqual(first);
    }), { numRuns: 150 });
  });
});

/**
 * How the work grows where a text grows from n to 2n and from 2n to 4n: twice as much again if it is linear, four times if
 * it is quadratic. What is done once (a title, a sample) and what is looked at up to a bound falls out.
 */
const growth = (lang: Lang, textOf: (length: number) => string): number => {
  const [n = 0, twice = 0, four = 0] = [2000, 4000, 8000].map((length) => {
    const text = textOf(length);
    return workOf(() => scanQuantities(text, { lang }));
  });
  return (four - twice) / Math.max(twice - n, 2000);
};
const mostGrowth = 2.5;

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Work that is quadratic. */
const square = (length: number): number => workOf(() => {
  const list = Array.from({ length }, (_, n) => n);
  return list.filter((one) => list.some((other) => other === length && one === other));
});

describe('work', () => {
  it('is counted: a loop in a loop shows', () => {
    expect(square(200) / square(100)).toBeGreaterThan(3.9);
    expect([''.charAt(0), [1].map((one) => one + 1), /a/u.exec('a')?.[0]]).toEqual(['', [2], 'a']);
  });

  // Each of these was once quadratic.
  it.each<[name: string, lang: Lang, before: string, after: string]>([
    ['many rows of words above many rows of numbers', 'zh', '一\t二\n', '一\t1\n'],
    ['a wide head above many rows', 'zh', '一\t', '\n1\t2'],
    ['many units above many numbers', 'zh', '单位：亿\n', '1\n'],
    ['a sentence without an end that names many years', 'en', 'in 2021 ', '1 yuan '],
    ['figures and years by turns in one sentence', 'en', '', '5 yuan and 6 in 2021 by '],
  ])('grows with the text: %s', (_, lang, before, after) => {
    expect(growth(lang, (length) => (before === '' ? '' : filled(before, length / 2)) + filled(after, length / 2))).toBeLessThan(mostGrowth);
  });

  it.each(langs)('grows with the text, whatever repeats in it: %s', (lang) => {
    const unit = fc.array(fc.constantFrom(...pieces[lang]), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    // The same texts each time: a count near the bound must not fail one day and pass the next.
    fc.assert(fc.property(unit, fc.option(unit), (before, after) => {
      const textOf = (length: number): string => filled(before, length / 2) + filled(after ?? before, length / 2);
      expect(growth(lang, textOf)).toBeLessThan(mostGrowth);
    }), { numRuns: 40, seed: 4 });
  });
});

/** Digits and 亿 in no order, always the same. */
const digitsAndYi = (bytes: number): string => {
  const marks = [...'0123456789亿'];
  const text: string[] = [];
  let seed = 1;
  for (let length = 0; length < bytes;) {
    seed = (seed * 48_271) % 2_147_483_647;
    const mark = marks[seed % marks.length] ?? '0';
    text.push(mark);
    length += mark === '亿' ? 3 : 1;
  }
  return text.join('');
};

/** No expression runs out of stack, nor goes over the rest of the text at each of its characters: that would take hours. */
describe.each(langs)('a very long line, read as %s', (lang) => {
  it('of digits and 亿, 10 MB of them, counts nothing', () => {
    expect(scanQuantities(digitsAndYi(10_000_000), { lang })).toEqual([]);
  });

  it.each([' ', 'a', '1', '1亿', 'a.', '-'])('of %j has a value', (piece) => {
    expect(scanQuantities(`${piece.repeat(1_000_000 / piece.length)}。`, { lang })).toEqual([]);
  });

  // A megabyte of figures takes its time; here the end of the line is what matters.
  it.each([['1', ' 111'], ['1', ',111'], ['1月', ' '], ['A', '1'], ['http://', 'a'], ['|', 'a'], ['1', '+1'], ['RMB', ' ']])('of %j and very many %j is read to its end', (head, piece) => {
    const text = `${head}${piece.repeat(100_000)}\n\n${lang === 'zh' ? '产值5亿元。' : 'It made RMB 5 million.'}`;
    expect(scanQuantities(text, { lang }).at(-1)).toMatchObject({ kind: 'money', unit: 'CNY', end: text.length - 1 });
  });
});
