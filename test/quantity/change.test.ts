import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../pipeline/model/index.ts';
import { formatSigned, makeQuantity, quantityChange, type QuantityInput } from '../../pipeline/quantity/index.ts';

const made = (value: string, unit: string, more: Partial<QuantityInput> = {}): Quantity => {
  const quantity = makeQuantity({ value, unit, ...more });
  if (!quantity) throw new Error(`no quantity: ${value}${unit}`);
  return quantity;
};

/** As a facts file of the first format keeps it: without the written digits. */
const bare = ({ value, valueHigh, unit, comparator, dir, sense }: Quantity): Quantity => ({ value, valueHigh, unit, comparator, dir, sense });

const told = (before: Quantity, after: Quantity): string => {
  const { kind, difference, growth } = quantityChange(before, after);
  return [kind, ...[difference, growth].flatMap((one) => (one ? [formatSigned(one, 'zh'), formatSigned(one, 'en')] : []))].join(' | ');
};

describe('quantityChange', () => {
  it.each([
    ['more money', made('2984', '亿元'), made('2986.41', '亿元'), 'value | +2.41亿元 | +RMB 241 million | +0.1% | +0.1%'],
    ['fewer', made('411', '家'), made('409', '家'), 'value | −2家 | −2 | −0.5% | −0.5%'],
    ['percentages, in points', made('24.1', '%', { sense: 'level' }), made('23.8', '%', { sense: 'level' }), 'value | −0.3个百分点 | −0.3 percentage points'],
    ['less than a tenth of a percent', made('100000', '家'), made('100034', '家'), 'value | +34家 | +34 | +0.034% | +0.034%'],
    ['from below zero: no percentage', made('-5', '亿元'), made('3', '亿元'), 'value | +8亿元 | +RMB 800 million'],
    ['a rank: no difference', made('4', 'rank'), made('3', 'rank'), 'value'],
    ['a multiple: none either', made('6.9', '倍', { sense: 'growth' }), made('7.1', '倍', { sense: 'growth' }), 'value'],
    ['a fall: less of it would be read as a fall', made('3', '%', { sense: 'decline' }), made('2', '%', { sense: 'decline' }), 'value'],
    ['growth and decline', made('3', '%', { sense: 'growth' }), made('2', '%', { sense: 'decline' }), 'value'],
    ['another unit', made('3', '亿元'), made('3', '万亩'), 'value'],
    ['another bound', made('3000', '亿元', { comparator: 'gt' }), made('3100', '亿元', { comparator: 'gt' }), 'value'],
    ['a bound and a number that it allows', made('3000', '亿元', { comparator: 'gt' }), made('3107.4', '亿元'), 'bound'],
    ['a bound and one that it does not', made('3200', '亿元', { comparator: 'gt' }), made('3107.4', '亿元'), 'value'],
    ['more digits', made('2986.4', '亿元'), made('2986.41', '亿元'), 'precision'],
    ['a nought written', made('2986.4', '亿元'), made('2986.40', '亿元'), 'precision'],
    ['the same in another unit', made('2986.41', '亿元'), made('29864100', '万元'), 'same'],
    ['nothing', made('24.0', '%', { sense: 'level' }), made('24.0', '%', { sense: 'level' }), 'same'],
    ['another factor', made('2', '倍', { sense: 'growth', factor: '2' }), made('2', '倍', { sense: 'growth', factor: '3' }), 'value'],
  ])('tells of %s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('takes digits that nobody wrote down as they were printed', () => {
    expect(told(bare(made('2986.4', '亿元')), made('2986.41', '亿元'))).toBe('precision');
    expect(told(bare(made('3000', '亿元')), made('2986.41', '亿元'))).toBe('value | −13.59亿元 | −RMB 1.359 billion | −0.5% | −0.5%');
    expect(told(bare(made('18.6', '万人')), made('186200', '人'))).toBe('precision');
    expect(told(bare(made('2986.40', '亿元')), made('2986.40', '亿元'))).toBe('same');
  });
});
