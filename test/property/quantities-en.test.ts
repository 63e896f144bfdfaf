import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, makeQuantity, scanQuantities, shiftPoint } from '../../pipeline/quantity/index.ts';

const pieces = [
  'RMB', ' ', '\n', '-', '–', ',', '.', '(', ')', '"', ':', '/', '%', '$', 'HK$', '¥', '+', '5', '12', '2021', '1,159', '2.4', '500', '0', 'billion', 'million', 'bn', 'm',
  'yuan', 'percent', 'per cent', 'percentage points', 'times', 'fold', 'a', 'the', 'to', 'and', 'or', 'of', 'from', 'between', 'half', 'quarter', 'first', 'second', 'third', 'one',
  'two', 'twenty', 'hundred', 'dozen', 'thousand', 'May', 'June', 'Q3', 'year', 'years', 'consecutive', 'more than', 'nearly', 'up to', 'rose', 'fell', 'doubled', 'twice',
  'Five-Year Plan', 'No', 'top', 'Phase', 'II', 'century', 'decade', 'minus', 'mu', 'kWh', 'ranked', 'index', 'cents', '½', '€', '\u00a0', '，', '１２', '亿元', '\ud83d', '𝟙',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('any text', () => {
  it('gives mentions in order, apart, each the text of its span, each value a plain decimal', () => {
    fc.assert(fc.property(text, (source) => {
      let last = 0;
      for (const found of scanQuantities(source, { lang: 'en' })) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.text).toBe(source.slice(found.start, found.end));
        if (found.value !== null) expect(found.value).toMatch(/^-?\d+(?:\.\d+)?$/u);
        if (found.valueHigh !== null) expect(Number(found.valueHigh)).toBeGreaterThan(Number(found.value));
        last = found.end;
      }
    }), { numRuns: 1500 });
  });

  it('reads a sentence alike wherever its line stands', () => {
    const sentence = 'In 2021 output rose by 8.7 per cent to RMB 298.641 billion, of which 24% or more came from 1,159 firms.';
    const alone = scanQuantities(sentence, { lang: 'en' });
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), (lines) => {
      const before = 'A line of words.\n'.repeat(lines);
      expect(scanQuantities(before + sentence, { lang: 'en' })).toEqual(alone.map((found) => Object.assign({}, found, { start: found.start + before.length, end: found.end + before.length })));
    }), { numRuns: 20 });
  });
});

const units = [
  'CNY', 'HKD', 'USD', 'EUR', 'JPY', 'GBP', 'MOP', 'TWD', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF', 'INR', 'THB', 'MYR', '%', '‰', 'pp', 'second', 'minute', 'hour', 'day', 'working_day',
  'week', 'month', 'quarter', 'half_year', 'year', 'mu', 'ha', 'm2', 'km2', 'acre', 'sqft', 't', 'kg', 'g', 'jin', 'tce', 'km', 'm', 'cm', 'mm', 'nm', 'inch', 'nmi', 'm3', 'L', 'bbl', 'kW', 'MW',
  'GW', 'kWh', 'MWh', 'GWh', 'V', '°C', 't·km', '人公里', 'veh·km', 'bit/s', 'Hz', 'J', 'dB', 'µg/m3', '家',
];

describe('what the formatter prints', () => {
  it('is read back: value, unit, comparator, range', () => {
    fc.assert(fc.property(
      fc.constantFrom(...units), fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('eq', 'approx', 'ge', 'gt', 'le', 'lt', 'max', 'below'), fc.option(fc.integer({ min: 1, max: 999 }), { freq: 3, nil: null }),
      (unit, whole, decimals, zeros, comparison, more) => {
        const scaled = (n: number): string => shiftPoint(String(n), zeros - decimals) ?? '0';
        const value = more === null ? scaled(whole) : `${scaled(whole)}–${scaled(whole + more)}`;
        const made = makeQuantity({ value, unit, comparator: comparison === 'below' ? 'approx-below' : comparison });
        if (!made) throw new Error(`${unit} is none of the units`);
        const printed = `It was ${formatQuantity(made, 'en', { gloss: false })} then.`;
        const [found, ...others] = scanQuantities(printed, { lang: 'en' });
        expect(others, printed).toEqual([]);
        expect([Number(found?.value), found?.valueHigh === null ? null : Number(found?.valueHigh), found?.unit, found?.comparator, found?.dir], printed).toEqual([
          Number(made.value), made.valueHigh === null ? null : Number(made.valueHigh), unit === '家' ? '' : unit, made.comparator, made.dir,
        ]);
      },
    ), { numRuns: 1000 });
  });
});
