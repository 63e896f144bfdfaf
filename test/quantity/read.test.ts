import { describe, expect, it } from 'vitest';
import { makeQuantity, readNumber, readUnit, readValue, unitKind } from '../../pipeline/quantity/index.ts';

describe('readUnit', () => {
  it.each([
    ['元', 'CNY', '1'], ['亿元', 'CNY', '100000000'], ['万元', 'CNY', '10000'], ['万亿元', 'CNY', '1000000000000'], ['百万元', 'CNY', '1000000'],
    ['亿美元', 'USD', '100000000'], ['亿港元', 'HKD', '100000000'], ['CNY', 'CNY', '1'], ['CNY 100m', 'CNY', '100000000'],
    ['RMB bn', 'CNY', '1000000000'], ['billion yuan', 'CNY', '1000000000'], ['US$ million', 'USD', '1000000'],
    ['家', '家', '1'], ['万家', '家', '10000'], ['万人', '人', '10000'], ['名', '人', '1'], ['人(次)', '人次', '1'], ['人（次）', '人次', '1'],
    ['%', '%', '1'], ['％', '%', '1'], ['‰', '‰', '1'], ['个百分点', 'pp', '1'], ['百分点', 'pp', '1'], ['pp', 'pp', '1'], ['倍', 'x', '1'],
    ['亩', 'mu', '1'], ['万亩', 'mu', '10000'], ['公顷', 'ha', '1'], ['km2', 'km2', '1'], ['平方公里', 'km2', '1'],
    ['千瓦', 'kW', '1'], ['万千瓦', 'kW', '10000'], ['千米', 'km', '1'], ['亿千瓦时', 'kWh', '100000000'], ['MW', 'MW', '1'], ['万吨', 't', '10000'],
    ['thousand tonnes', 't', '1000'], ['million people', '人', '1000000'], ['rank', 'rank', '1'], ['年', 'year', '1'], ['（亿元）', 'CNY', '100000000'],
    ['单位：亿元', 'CNY', '100000000'],
  ])('%s → %s × %s', (text, unit, scale) => {
    expect(readUnit(text)).toEqual({ unit, scale });
  });

  it.each(['', ' ', '元元', 'foo', '万', '亿', 'million', 'toString', '__proto__', 'constructor'])('knows nothing of %j', (text) => {
    expect(readUnit(text)).toBeNull();
  });

  it('counts whatever is no other unit', () => {
    expect(['CNY', '%', 'pp', 'x', 'rank', 'mu', 't', 'year', '家'].map(unitKind)).toEqual(
      ['money', 'percent', 'percentage-point', 'multiple', 'rank', 'area', 'measure', 'duration', 'count']);
  });
});

describe('readNumber', () => {
  it.each([
    ['2986.41', '2986.41'], ['2,986.41', '2986.41'], ['1 234 567', '1234567'], ['２９８６．４１', '2986.41'], ['１，２３４', '1234'],
    ['−1.6', '-1.6'], ['-1.6', '-1.6'], ['+3', '3'], ['007', '7'], ['24.0', '24.0'], ['-0', '0'], [' 5 ', '5'], ['0.50', '0.50'],
  ])('%s → %s', (text, digits) => {
    expect(readNumber(text)).toBe(digits);
  });

  it.each(['', 'x', '1,23', '12,34,567', '1.2.3', '1e5', '1.2E+05', '.5', '5.', '１２万', '2021-06', '--1', '1'.repeat(41), 'Infinity', 'NaN'])('%j is no number', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('readValue', () => {
  it('reads ranges with a wave or a dash, never with a hyphen', () => {
    expect(readValue('6～8', 'CNY')).toEqual({ low: '6', high: '8' });
    expect(readValue('75%~80%', '%')).toEqual({ low: '75', high: '80' });
    expect(readValue('6-8', 'CNY')).toBeNull();
    expect(readValue('8～6', 'CNY')).toBeNull();
    expect(readValue('1～2～3', 'CNY')).toBeNull();
  });

  it('takes a percent sign only where the unit is %', () => {
    expect(readValue('24%', '%')).toEqual({ low: '24', high: null });
    expect(readValue('24%', 'CNY')).toBeNull();
  });
});

describe('makeQuantity', () => {
  it('keeps digits exact and remembers how precisely they were written', () => {
    expect(makeQuantity({ value: '2986.41', unit: '亿元' })).toEqual({
      value: '298641000000', valueHigh: null, unit: 'CNY', comparator: 'eq', dir: null, sense: null, written: { exponent: 6, decimals: 2 },
    });
    expect(makeQuantity({ value: '0.1', unit: '万亿元' })?.value).toBe('100000000000');
    expect(makeQuantity({ value: '12345678901234567890.123', unit: '元' })?.value).toBe('12345678901234567890.123');
  });

  it('keeps comparator, direction and sense', () => {
    expect(makeQuantity({ value: '100', unit: '人', comparator: 'approx-below' })).toMatchObject({ comparator: 'approx', dir: 'below' });
    expect(makeQuantity({ value: '20', unit: '%', comparator: 'ge', sense: 'growth' })).toMatchObject({ comparator: 'ge', dir: null, sense: 'growth' });
  });

  it('is null where value or unit cannot be read', () => {
    expect(makeQuantity({ value: 'n/a', unit: '亿元' })).toBeNull();
    expect(makeQuantity({ value: '1', unit: '?' })).toBeNull();
  });
});
