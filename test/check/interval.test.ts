import { describe, expect, it } from 'vitest';
import {
  apart, averageGrowthOf, compare, compareAtMost, exactly, growthOf, inside, interval, meet, minus, over, plus, sumOf, times, toPower, type Interval,
} from '../../pipeline/check/interval.ts';
import { factorReading, readingOfDigits, readingOfMention, readingOfQuantity } from '../../pipeline/check/reading.ts';
import { makeQuantity, scanQuantities } from '../../pipeline/quantity/index.ts';

const shown = ({ low, high }: Interval): string => `${low.open ? '(' : '['}${low.at.toFixed()}, ${high.at.toFixed()}${high.open ? ')' : ']'}`;
const mentionOf = (text: string) => {
  const found = scanQuantities(text, { lang: 'zh' }).find(({ kind }) => kind !== 'year');
  if (!found) throw new Error(`no mention in ${text}`);
  return found;
};
const read = (text: string) => {
  const reading = readingOfMention(mentionOf(text));
  if (!reading) throw new Error(`no reading of ${text}`);
  return reading;
};
const text = (one: { readonly strict: Interval } | null): string | null => one && shown(one.strict);
const factor = (words: string): string | null => text(factorReading(mentionOf(words)));
const strict = (words: string): string => shown(read(words).strict);

describe('what printed digits may mean', () => {
  it('is half of the last digit either way, of things counted the number itself', () => {
    expect(strict('产值2986.41亿元')).toBe('[298640500000, 298641500000]');
    expect(strict('产值2986.40亿元')).toBe('[298639500000, 298640500000]');
    expect(strict('产值８３０亿元')).toBe('[82950000000, 83050000000]');
    expect(strict('共1,286个')).toBe('[1286, 1286]');
    expect(strict('设三十家')).toBe('[30, 30]');
    expect(strict('常住246.8万人')).toBe('[2467500, 2468500]');
    expect(strict('占24%')).toBe('[23.5, 24.5]');
    expect(strict('占四成三')).toBe('[42.5, 43.5]');
    expect(strict('占四成')).toBe('[37.5, 42.5]');
  });

  it('is a bound after 超 and 不足, wider after 约 and 近', () => {
    expect(strict('超25万家')).toBe('(250000, Infinity]');
    expect(strict('50%以上')).toBe('[50, Infinity]');
    expect(strict('不足5%')).toBe('[0, 5)');
    expect(strict('约200亿元')).toBe('[19000000000, 21000000000]');
    expect(meet(read('近3000亿元').strict, read('2986.41亿元').strict)).toBe(true);
    expect(apart(read('近3000亿元').loose, read('2300亿元').strict)).toBe(true);
    expect(strict('6～8亿元')).toBe('[550000000, 850000000]');
  });

  it('of multiples is new ÷ old', () => {
    expect(factor('增长2.5倍')).toBe('[3.45, 3.55]');
    expect(factor('是上年的3.7倍')).toBe('[3.65, 3.75]');
    expect(factor('产值翻了一番')).toBe('[1.9, 2.3]');
    expect(factor('占24%')).toBeNull();
  });

  it('of facts is that of their written digits', () => {
    const quantity = makeQuantity({ value: '2986.40', unit: '亿元' });
    expect(quantity && shown(readingOfQuantity(quantity).strict)).toBe('[298639500000, 298640500000]');
    const count = makeQuantity({ value: '98', unit: '家' });
    expect(count && shown(readingOfQuantity(count).strict)).toBe('[98, 98]');
    expect(shown(readingOfDigits('8.3').strict)).toBe('[8.25, 8.35]');
  });

  it('is nothing of a date', () => expect(readingOfMention(mentionOf('3月25日签约'))).toBeNull());
});

describe('arithmetic of readings', () => {
  const [a, b] = [readingOfDigits('10'), readingOfDigits('4')];

  it('keeps every value that the operands allow', () => {
    expect(text(plus(a, b))).toBe('[13, 15]');
    expect(text(minus(a, b))).toBe('[5, 7]');
    expect(text(times(a, b))).toBe('[33.25, 47.25]');
    expect(text(over(readingOfDigits('9'), exactly(2)))).toBe('[4.25, 4.75]');
    expect(text(sumOf([a, b, b]))).toBe('[16.5, 19.5]');
    expect(text(toPower(exactly(4), '0.5'))).toBe('[2, 2]');
    expect(text(growthOf(exactly(150), exactly(100)))).toBe('[50, 50]');
    expect(averageGrowthOf(exactly(409), exactly(165), 2)?.strict.low.at.toFixed(2)).toBe('57.44');
  });

  it('gives nothing where it has no meaning', () => {
    expect(over(a, readingOfDigits('0'))).toBeNull();
    expect(growthOf(a, exactly(-3))).toBeNull();
    expect(averageGrowthOf(a, b, 0)).toBeNull();
    expect(toPower(readingOfDigits('0'), '0.5')).toBeNull();
  });

  it('bears infinite ends', () => {
    const above = { strict: interval(3, Infinity, { low: true }), loose: interval(3, Infinity) };
    expect(text(times(above, exactly(0)))).toBe('[0, 0]');
    expect(text(minus(exactly(1), above))).toBe('[-Infinity, -2)');
  });
});

describe('comparing', () => {
  it('knows open ends', () => {
    expect(meet(interval(1, 2, { high: true }), interval(2, 3))).toBe(false);
    expect(meet(interval(1, 2), interval(2, 3))).toBe(true);
    expect(inside(interval(1, 2), interval(0, 3))).toBe(true);
    expect(inside(interval(1, 4), interval(0, 3))).toBe(false);
  });

  it('has three answers', () => {
    expect(compare(readingOfDigits('24'), exactly('23.96'))).toBe('holds');
    // 24.9 cut off, not rounded
    expect(compare(readingOfDigits('24'), exactly('24.9'))).toBe('undecided');
    expect(compare(readingOfDigits('24'), exactly('26'))).toBe('fails');
    expect(compareAtMost(exactly(8), exactly(98))).toBe('holds');
    expect(compareAtMost(exactly(98), exactly(8))).toBe('fails');
    expect(compareAtMost(readingOfDigits('10.0'), readingOfDigits('9.9'))).toBe('holds');
  });
});
