import { describe, expect, it } from 'vitest';
import { columnNumber, columnUnit, formatQuantity, makeQuantity, quantityParts, type QuantityInput } from '../../pipeline/quantity/index.ts';
import type { Quantity } from '../../pipeline/model/index.ts';
import { formatCases, senseCases } from '../cases/quantity-format.ts';

const quantity = (input: QuantityInput): Quantity => {
  const made = makeQuantity(input);
  if (!made) throw new Error(`no quantity: ${input.value} ${input.unit}`);
  return made;
};

const share = (value: string): Quantity => ({ value, valueHigh: null, unit: 'ratio', comparator: 'eq', dir: null, sense: 'level' });

const tick = (value: string, unit: string): readonly string[] =>
  (['zh', 'en'] as const).map((lang) => formatQuantity(quantity({ value, unit }), lang, { form: 'axis' }));

describe('formatQuantity', () => {
  it.each(formatCases.map((one) => [one.zh, one.en, one.cell] as const))('%s | %s', (zh, en, cell) => {
    expect(formatQuantity(quantity(cell), 'zh')).toBe(zh);
    expect(formatQuantity(quantity(cell), 'en')).toBe(en);
  });

  it.each(senseCases.map((one) => [one.zh, one.en, one.cell] as const))('with its sense: %s | %s', (zh, en, cell) => {
    expect(formatQuantity(quantity(cell), 'zh', { sense: true, form: 'sentence' })).toBe(zh);
    expect(formatQuantity(quantity(cell), 'en', { sense: true, form: 'sentence' })).toBe(en);
  });

  it('tells the status in brackets, beside a gloss', () => {
    const area = quantity({ value: '2.4', unit: '万亩' });
    expect((['zh', 'en'] as const).map((lang) => formatQuantity(area, lang, { status: 'preliminary' }))).toEqual(['2.4万亩（初步数）', '24,000 mu (1,600 hectares, preliminary)']);
    expect((['zh', 'en'] as const).map((lang) => formatQuantity(area, lang, { status: 'target', gloss: false }))).toEqual(['2.4万亩（目标数）', '24,000 mu (target)']);
    expect(formatQuantity(area, 'en', { status: 'estimate', gloss: false })).toBe('24,000 mu (estimate)');
    expect(formatQuantity(area, 'zh', { status: 'final' })).toBe('2.4万亩');
  });

  it('has hectares after a range of mu that go up as it does', () => {
    expect(formatQuantity(quantity({ value: '1500～3000', unit: '亩' }), 'en')).toBe('1,500–3,000 mu (100–200 hectares)');
    // One end comes out even and the other does not; both round to the same; none below zero.
    expect(formatQuantity(quantity({ value: '940178668～940178751', unit: '亩' }), 'en')).toBe('940,178,668–940,178,751 mu (about 62,700,000 hectares)');
    expect(formatQuantity(quantity({ value: '25000～40000', unit: '亩' }), 'en')).toBe('25,000–40,000 mu (about 1,670–2,670 hectares)');
    expect(formatQuantity(quantity({ value: '-15', unit: '亩' }), 'en')).toBe('−15 mu');
  });

  it('knows a fraction by its quotient where no digits of a source are to be kept', () => {
    expect(['0.1111111111', '0.5', '0.25', '0.6666666667', '0.35', '1.5'].map((value) => formatQuantity(share(value), 'en'))).toEqual(['one-ninth', 'half', 'one-quarter', 'two-thirds', '0.35:1', '1.5:1']);
    expect(['0.1111111111', '0.5', '0.35'].map((value) => formatQuantity(share(value), 'zh'))).toEqual(['九分之一', '一半', '0.35:1']);
  });

  it('can leave the comparator and the gloss out', () => {
    const area = quantity({ value: '2.4', unit: '万亩', comparator: 'gt' });
    expect(formatQuantity(area, 'en', { comparator: false, gloss: false })).toBe('24,000 mu');
    expect(formatQuantity(quantity({ value: '20', unit: '%', comparator: 'ge' }), 'zh', { comparator: false })).toBe('20%');
  });

  it('is short on an axis', () => {
    expect(tick('500', '亿元')).toEqual(['500亿', 'RMB 50 bn']);
    expect(tick('50', '万元')).toEqual(['50万', 'RMB 500,000']);
    expect(tick('0', '元')).toEqual(['0', '0']);
    expect(tick('250', '家')).toEqual(['250', '250']);
    expect(tick('24', '%')).toEqual(['24%', '24%']);
    expect(tick('1.58', '万亿元')).toEqual(['1.58万亿', 'RMB 1.58 tn']);
  });

  it('gives its parts, so that digits can be set apart', () => {
    const money = quantity({ value: '600', unit: '亿元', comparator: 'gt' });
    expect(quantityParts(money, 'zh')).toEqual({ before: '超', number: '600', after: '亿元' });
    expect(quantityParts(money, 'en')).toEqual({ before: 'more than RMB ', number: '60', after: ' billion' });
    expect(quantityParts(quantity({ value: '4', unit: 'rank' }), 'zh')).toEqual({ before: '第', number: '4', after: '位' });
  });

  it('never prints the yen sign', () => {
    for (const { cell } of formatCases) expect(formatQuantity(quantity(cell), 'en')).not.toMatch(/[¥￥]/u);
  });
});

describe('what falls or leads by less than nothing', () => {
  it.each([
    ['-0.64', 'pp', 'higher', '低0.64个百分点', '0.64 percentage points lower'],
    ['-0.64', 'pp', 'lower', '高出0.64个百分点', '0.64 percentage points higher'],
    ['-2', '%', 'decline', '增长2%', 'up 2%'],
  ] as const)('%s %s %s is told the other way round', (value, unit, sense, zh, en) => {
    const told = quantity({ value, unit, sense });
    expect([formatQuantity(told, 'zh', { sense: true }), formatQuantity(told, 'en', { sense: true })]).toEqual([zh, en]);
  });
});

describe('columns', () => {
  const rows = [{ value: '2986.41', unit: '亿元' }, { value: '775.86', unit: '亿元' }, { value: '3000', unit: '亿元', comparator: 'gt' as const }].map(quantity);

  it('names one magnitude for all in the head and prints the numbers alone', () => {
    const zh = columnUnit(rows, 'zh');
    const en = columnUnit(rows, 'en');
    expect([zh?.head, en?.head]).toEqual(['亿元', 'RMB bn']);
    expect(zh && rows.map((row) => columnNumber(row, zh))).toEqual(['2986.41', '775.86', '超3000']);
    expect(en && rows.map((row) => columnNumber(row, en))).toEqual(['298.641', '77.586', 'more than 300']);
    expect(en && rows.map((row) => columnNumber(row, en, { comparator: false }))).toEqual(['298.641', '77.586', '300']);
  });

  it.each([['家', '家', ''], ['%', '%', '%'], ['pp', '百分点', 'percentage points'], ['rank', '位次', 'rank'], ['mu', '亩', 'mu']])('%s → %s, %s', (unit, zh, en) => {
    const column = [quantity({ value: '12', unit })];
    expect([columnUnit(column, 'zh')?.head, columnUnit(column, 'en')?.head]).toEqual([zh, en]);
  });

  it('has none for unlike units or no rows', () => {
    expect(columnUnit([], 'zh')).toBeNull();
    expect(columnUnit([quantity({ value: '1', unit: '%' }), quantity({ value: '1', unit: 'pp' })], 'en')).toBeNull();
  });
});
