import { describe, expect, it } from 'vitest';
import type { Comparator, Operation, Quantity } from '../../pipeline/model/index.ts';
import { agreement, calculate, calculation, formatQuantity, makeQuantity } from '../../pipeline/quantity/index.ts';

type Cell = readonly [value: string, unit: string, comparator?: Comparator | 'approx-below'];

const quantity = ([value, unit, comparator = 'eq']: Cell): Quantity => {
  const relative = ['%', 'pp', '倍'].includes(unit);
  const made = makeQuantity({ value, unit, comparator, sense: relative ? (unit === 'pp' ? 'growth' : 'level') : null });
  if (!made) throw new Error(`no quantity: ${value} ${unit}`);
  return made;
};

const printed = (operation: Operation, cells: readonly Cell[], decimals: number | null): string | null => {
  const result = calculate(operation, cells.map(quantity), decimals);
  return result && formatQuantity(result, 'zh');
};

const senseOf = (operation: Operation, a: Cell, b: Cell): Quantity['sense'] => calculate(operation, [quantity(a), quantity(b)], 1)?.sense ?? null;

describe('calculate', () => {
  it.each<[string, Operation, readonly Cell[], number | null, string]>([
    ['the share of 2017', 'difference', [['24', '%'], ['6.5', 'pp']], null, '17.5%'],
    ['shares apart', 'difference', [['24', '%'], ['17.5', '%']], null, '6.5个百分点'],
    ['a share and points', 'sum', [['17.5', '%'], ['6.5', 'pp']], null, '24.0%'],
    ['a share', 'share', [['1659.7', '亿元'], ['6926.38', '亿元']], 1, '24.0%'],
    ['a share of unlike magnitudes', 'share', [['5000', '万元'], ['2', '亿元']], null, '25%'],
    ['growth', 'growth', [['409', '家'], ['165', '家']], 1, '147.9%'],
    ['a fall', 'growth', [['165', '家'], ['409', '家']], 1, '−59.7%'],
    ['a multiple', 'multiple', [['409', '家'], ['165', '家']], 2, '2.48倍'],
    ['a sum', 'sum', [['2', '个'], ['2', '个'], ['1', '个'], ['1', '个']], null, '6个'],
    ['a difference below zero', 'difference', [['1', '亿元'], ['2.5', '亿元']], null, '−1.5亿元'],
    ['a difference of nothing', 'difference', [['1', '家'], ['1', '家']], null, '0家'],
  ])('%s', (_, operation, cells, decimals, expected) => {
    expect(printed(operation, cells, decimals)).toBe(expected);
  });

  it('rounds half up, also below zero', () => {
    expect(printed('share', [['1', '家'], ['8', '家']], 0)).toBe('13%');
    expect(printed('share', [['5', '家'], ['1000', '家']], 0)).toBe('1%');
    expect(printed('growth', [['7', '家'], ['8', '家']], 0)).toBe('−13%');
  });

  it.each<[string, Operation, readonly Cell[], number | null, string]>([
    ['超 + a number', 'sum', [['600', '亿元', 'gt'], ['1', '亿元']], null, '超601亿元'],
    ['以上 + 超', 'sum', [['1', '家', 'ge'], ['2', '家', 'gt']], null, '超3家'],
    ['以上 + 以上', 'sum', [['1', '家', 'ge'], ['2', '家', 'ge']], null, '3家以上'],
    ['近 + a number', 'sum', [['100', '人', 'approx-below'], ['50', '人']], null, '近150人'],
    ['a number − 超', 'difference', [['10', '家'], ['4', '家', 'gt']], null, '不足6家'],
    ['a number − 近', 'difference', [['200', '人'], ['100', '人', 'approx-below']], null, '约100人'],
    ['超 ÷ a number', 'share', [['30', '家', 'gt'], ['90', '家']], 1, '超33.3%'],
    ['a number ÷ 超', 'share', [['30', '家'], ['90', '家', 'gt']], 1, '不足33.4%'],
    ['a bound rounds to the weaker side', 'share', [['2', '家', 'gt'], ['3', '家']], 0, '超66%'],
  ])('%s carries over', (_, operation, cells, decimals, expected) => {
    expect(printed(operation, cells, decimals)).toBe(expected);
  });

  it.each<[string, Operation, readonly Cell[], number | null, string]>([
    ['超 − 超', 'difference', [['6', '家', 'gt'], ['4', '家', 'gt']], null, 'inexact'],
    ['超 + 不足', 'sum', [['6', '家', 'gt'], ['4', '家', 'lt']], null, 'inexact'],
    ['a ceiling', 'sum', [['500', '万元', 'max'], ['1', '万元']], null, 'inexact'],
    ['a range', 'sum', [['6～8', '亿元'], ['1', '亿元']], null, 'inexact'],
    ['unlike units', 'sum', [['1', '家'], ['1', '人']], null, 'units'],
    ['points minus a share', 'difference', [['6.5', 'pp'], ['24', '%']], null, 'units'],
    ['a share of points', 'share', [['1', 'pp'], ['2', 'pp']], 1, 'units'],
    ['ranks', 'difference', [['4', 'rank'], ['1', 'rank']], null, 'units'],
    ['zero', 'share', [['1', '家'], ['0', '家']], 1, 'zero'],
    ['a base below zero', 'growth', [['1', '亿元'], ['-2', '亿元']], 1, 'zero'],
    ['a third', 'share', [['1', '家'], ['3', '家']], null, 'endless'],
    ['350 ninths, whose last digit is rounded up', 'growth', [['12.5', '亿元'], ['9', '亿元']], null, 'endless'],
    ['one operand', 'sum', [['1', '家']], null, 'operands'],
    ['three operands', 'difference', [['1', '家'], ['1', '家'], ['1', '家']], null, 'operands'],
    ['none', 'sum', [], null, 'operands'],
  ])('%s gives nothing', (_, operation, cells, decimals, fault) => {
    expect(calculation(operation, cells.map(quantity), decimals)).toEqual({ quantity: null, fault });
  });

  it('says what kind of percentage it made', () => {
    expect(senseOf('share', ['1', '家'], ['2', '家'])).toBe('level');
    expect(senseOf('growth', ['1', '家'], ['2', '家'])).toBe('growth');
    expect(senseOf('multiple', ['1', '家'], ['2', '家'])).toBe('level');
    expect(senseOf('difference', ['24', '%'], ['6.5', 'pp'])).toBe('level');
    expect(senseOf('difference', ['24', '%'], ['6.5', '%'])).toBe('growth');
  });
});

describe('agreement', () => {
  it.each<[Cell, Cell, string]>([
    [['2986.41', '亿元'], ['2986.41', '亿元'], 'agrees'],
    [['2986.41', '亿元'], ['29864100', '万元'], 'agrees'],
    [['2986.41', '亿元'], ['2986.4', '亿元'], 'agrees-rounded'],
    [['2986.45', '亿元'], ['2986.5', '亿元'], 'agrees-rounded'],
    [['2986.41', '亿元'], ['2986.40', '亿元'], 'differs'],
    [['2986.41', '亿元'], ['2986.5', '亿元'], 'differs'],
    [['3107.4', '亿元'], ['3000', '亿元', 'gt'], 'agrees-bound'],
    [['2999', '亿元'], ['3000', '亿元', 'gt'], 'differs'],
    [['3000', '亿元'], ['3000', '亿元', 'gt'], 'differs'],
    [['7', '亿元'], ['6～8', '亿元'], 'agrees-bound'],
    [['6～8', '万吨'], ['7', '万吨', 'approx'], 'agrees-bound'],
    [['6～8', '万吨'], ['6', '万吨', 'approx'], 'agrees-bound'],
    [['6～8', '万吨'], ['8', '万吨', 'approx-below'], 'agrees-bound'],
    [['6～8', '万吨'], ['6', '万吨', 'gt'], 'agrees-bound'],
    [['6～8', '万吨'], ['8', '万吨', 'max'], 'agrees-bound'],
    [['6～8', '万吨'], ['6～8', '万吨', 'approx'], 'agrees-rounded'],
    [['6.1～7.9', '万吨'], ['6～8', '万吨'], 'agrees-rounded'],
    [['6～8', '万吨'], ['9', '万吨', 'approx'], 'differs'],
    [['6～8', '万吨'], ['8', '万吨', 'gt'], 'differs'],
    [['6～8', '万吨'], ['5', '万吨', 'max'], 'differs'],
    [['6～8', '万吨'], ['6～9', '万吨'], 'differs'],
    [['6～8', '万吨'], ['5', '万吨'], 'differs'],
    [['2389', '家'], ['2000', '家'], 'differs'],
    [['2986.41', '亿元'], ['3000', '亿元', 'approx'], 'agrees-rounded'],
    [['130', '亿元'], ['100', '亿元', 'approx'], 'differs'],
    [['1.6', '万家'], ['2', '万家', 'approx'], 'differs'],
    [['5', '家'], ['5', '人'], 'differs'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(agreement(quantity(a), quantity(b))).toBe(expected);
    expect(agreement(quantity(b), quantity(a))).toBe(expected);
  });
});
