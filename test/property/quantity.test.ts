import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../pipeline/model/index.ts';
import { agreement, calculate, columnNumber, columnUnit, comparePeriods, formatPeriod, formatQuantity, makeQuantity, readNumber, readPeriod, readUnit, type QuantityInput } from '../../pipeline/quantity/index.ts';

const D = Decimal.clone({ precision: 300, toExpNeg: -400, toExpPos: 400 });

const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), fc.boolean()).map(([whole, places, negative]) => {
  const text = new D(whole.toString()).div(new D(10).pow(places)).toFixed(places);
  return negative && whole > 0n ? `-${text}` : text;
});
const unit = fc.constantFrom('元', '万元', '亿元', '万亿元', 'USD bn', '%', '‰', 'pp', '倍', '家', '万人', '万亩', '平方公里', '亿千瓦时', '万吨', '年', 'rank');
const comparator = fc.constantFrom<NonNullable<QuantityInput['comparator']>>('eq', 'approx', 'approx-below', 'ge', 'gt', 'le', 'lt', 'max');
const made = (input: QuantityInput): Quantity => {
  const quantity = makeQuantity(input);
  if (!quantity) throw new Error(JSON.stringify(input));
  return quantity;
};
const quantities = fc.record({ value: digits, unit, comparator, sense: fc.constantFrom('level' as const, 'growth' as const) }).map(made);

const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12, ' million': 6, ' billion': 9, ' trillion': 12, ' mn': 6, ' bn': 9, ' tn': 12 };

/** What a reader who knows only digits and magnitudes takes from a printed quantity. */
const readBack = (text: string): Decimal | null => {
  const match = /(minus RMB |minus US\$|−?)(\d[\d,]*(?:\.\d+)?)(万亿|亿|万| million| billion| trillion| mn| bn| tn)?/u.exec(text);
  if (!match) return null;
  const value = new D((match[2] ?? '').replaceAll(',', '')).times(new D(10).pow(powers[match[3] ?? ''] ?? 0));
  return match[1] === '' ? value : value.negated();
};

/** English prints growth by N times as the factor N + 1. */
const printedInEnglish = (quantity: Quantity): Decimal => new D(quantity.value).plus(quantity.unit === 'x' && quantity.sense === 'growth' ? 1 : 0);

describe('a printed quantity', () => {
  it('reads back to the exact value, in Chinese and in English, in prose and on an axis', () => {
    fc.assert(fc.property(quantities, fc.constantFrom('prose' as const, 'axis' as const), (quantity, form) => {
      expect(readBack(formatQuantity(quantity, 'zh', { form }))?.toFixed()).toBe(new D(quantity.value).toFixed());
      expect(readBack(formatQuantity(quantity, 'en', { form }))?.toFixed()).toBe(printedInEnglish(quantity).toFixed());
    }), { numRuns: 500 });
  });

  it('shows every decimal that was written, and no more', () => {
    fc.assert(fc.property(digits, (text) => {
      const quantity = made({ value: text, unit: '%', sense: 'level' });
      expect(formatQuantity(quantity, 'en')).toBe(`${text.replace('-', '−').replace(/^(−?)(\d+)/u, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(?:\d{3})+$)/gu, ','))}%`);
    }));
  });

  it('has digits of its own and the comparator in both languages or in neither', () => {
    fc.assert(fc.property(quantities, (quantity) => {
      const words = { zh: /约|近|以上|超|不超过|不足|最高/u, en: /about|nearly|at least|more than|no more than|less than|up to/u };
      for (const lang of ['zh', 'en'] as const) {
        expect(words[lang].test(formatQuantity(quantity, lang, { gloss: false }))).toBe(quantity.comparator !== 'eq');
        expect(words[lang].test(formatQuantity(quantity, lang, { comparator: false, gloss: false }))).toBe(false);
      }
    }));
  });

  it('stands exactly in a column of any magnitude', () => {
    fc.assert(fc.property(fc.array(digits, { minLength: 1, maxLength: 6 }), fc.constantFrom('万元', '亿元', '家'), fc.constantFrom('zh' as const, 'en' as const), (values, of, lang) => {
      const rows = values.map((value) => made({ value, unit: of }));
      const column = columnUnit(rows, lang);
      if (!column) throw new Error('no column');
      for (const row of rows) {
        expect(readBack(columnNumber(row, column))?.times(new D(10).pow(column.power)).toFixed()).toBe(new D(row.value).toFixed());
      }
    }));
  });
});

describe('reading', () => {
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ maxLength: 10 }), (value, of) => {
      makeQuantity({ value, unit: of });
      readUnit(value);
      formatPeriod(value, 'en');
      const number = readNumber(value);
      if (number !== null) expect(number).toMatch(/^-?\d+(?:\.\d+)?$/u);
    }), { numRuns: 1000 });
  });

  it('takes full-width digits and groups for what they are', () => {
    fc.assert(fc.property(digits, (text) => {
      const wide = text.replace(/[\d.]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)).replace('-', '－');
      const grouped = text.replace(/\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','));
      expect(readNumber(wide)).toBe(text);
      expect(readNumber(grouped)).toBe(text);
    }));
  });
});

const holds = (quantity: Quantity, actual: Decimal): boolean => {
  const limit = new D(quantity.value);
  const { comparator: of } = quantity;
  return of === 'eq' ? actual.eq(limit) : of === 'gt' ? actual.gt(limit) : of === 'ge' ? actual.gte(limit) : of === 'lt' ? actual.lt(limit) : of === 'le' || of === 'max' ? actual.lte(limit) : true;
};

describe('calculations', () => {
  const money = digits.map((value) => made({ value, unit: '元' }));

  it('are exact: what is added can be taken away again', () => {
    fc.assert(fc.property(money, money, (a, b) => {
      const sum = calculate('sum', [a, b], null);
      const back = sum && calculate('difference', [sum, b], null);
      expect(back && new D(back.value).eq(a.value)).toBe(true);
    }));
  });

  it('round half up to the decimals asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
      const share = calculate('share', [made({ value: String(a), unit: '家' }), made({ value: String(b), unit: '家' })], decimals);
      // whole numbers: round(100 a 10^d / b) = floor((2 · 100 a 10^d + b) / 2b)
      const expected = (2n * 100n * BigInt(a) * 10n ** BigInt(decimals) + BigInt(b)) / (2n * BigInt(b));
      expect(share?.value).toBe(new D(expected.toString()).div(new D(10).pow(decimals)).toFixed(decimals));
    }));
  });

  it('never make an exact number of inexact ones, nor a bound that the operands do not warrant', () => {
    const positive = fc.record({ value: fc.integer({ min: 1, max: 1000 }).map(String), comparator }).map(({ value, comparator: of }) => made({ value, unit: '家', comparator: of }));
    const truth = fc.integer({ min: 1, max: 2000 });
    fc.assert(fc.property(fc.constantFrom('sum' as const, 'difference' as const, 'share' as const, 'growth' as const, 'multiple' as const), positive, positive, truth, truth, (operation, a, b, x, y) => {
      const result = calculate(operation, [a, b], 2);
      if (!result) return;
      if (a.comparator !== 'eq' || b.comparator !== 'eq') expect(result.comparator).not.toBe('eq');
      const [actualA, actualB] = [a.comparator === 'eq' ? new D(a.value) : new D(x), b.comparator === 'eq' ? new D(b.value) : new D(y)];
      if (!holds(a, actualA) || !holds(b, actualB) || result.comparator === 'eq') return;
      const actual = { sum: actualA.plus(actualB), difference: actualA.minus(actualB), share: actualA.times(100).div(actualB), growth: actualA.minus(actualB).times(100).div(actualB), multiple: actualA.div(actualB) }[operation];
      expect(holds(result, actual)).toBe(true);
    }), { numRuns: 2000 });
  });

  it('agreement does not depend on the order', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => {
      expect(agreement(a, b)).toBe(agreement(b, a));
      expect(agreement(a, a)).toBe('agrees');
    }));
  });
});

const two = (n: number): string => String(n).padStart(2, '0');

describe('periods', () => {
  const year = fc.integer({ min: 1000, max: 9998 });
  const period = fc.oneof(
    year.map(String), fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`), fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    fc.tuple(year, fc.integer({ min: 1, max: 1 })).map(([y, n]) => `${y}--${y + n}`),
  );

  it('are read, printed apart from one another, and ordered consistently', () => {
    fc.assert(fc.property(period, period, (a, b) => {
      expect(readPeriod(a)).not.toBeNull();
      for (const lang of ['zh', 'en'] as const) expect(formatPeriod(a, lang) === formatPeriod(b, lang)).toBe(a === b);
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
    }));
  });
});
