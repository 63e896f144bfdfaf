import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../pipeline/model/index.ts';
import { compareSentences, formatQuantity, unitKind, type Discrepancy } from '../../pipeline/quantity/index.ts';
import { anyQuantity, carrier } from '../support/any-quantity.ts';

const runs = Number(process.env['RUNS'] ?? 200);
const options = { sense: true, form: 'sentence' } as const;
const quantities = anyQuantity([...'个家人项户件台']);

const alarms = (zh: Quantity, en: Quantity): readonly Discrepancy[] =>
  compareSentences({ zh: carrier(zh, formatQuantity(zh, 'zh', options), 'zh'), en: carrier(en, formatQuantity(en, 'en', options), 'en') })
    .filter(({ severity }) => severity !== 'info');

const plain = quantities.filter(({ value, valueHigh, unit, sense, comparator }) =>
  valueHigh === null && !value.startsWith('-') && !/^0*\.?0*$/u.test(value) && ['money', 'area', 'measure'].includes(unitKind(unit)) && sense === null && comparator === 'eq');
const shifted = (quantity: Quantity, power: number): Quantity => ({ ...quantity, value: `${BigInt(quantity.value.split('.')[0] ?? '0') * 10n ** BigInt(power)}` });

describe('compare', () => {
  it('is silent where both languages print one quantity', () => {
    fc.assert(fc.property(quantities, (quantity) => {
      expect(alarms(quantity, quantity)).toEqual([]);
    }), { numRuns: runs });
  });

  it('tells a number that slipped by a power of ten', () => {
    fc.assert(fc.property(plain.filter(({ value }) => !value.includes('.')), fc.constantFrom(1, 2, 3, 4), (quantity, power) => {
      expect(alarms(quantity, shifted(quantity, power)).map(({ ruleId }) => ruleId)).toEqual(['magnitude']);
    }), { numRuns: runs });
  });

  it('tells a comparator that was put on, lost or turned', () => {
    const words = ['eq', 'approx', 'ge', 'lt', 'max'] as const;
    fc.assert(fc.property(plain, fc.shuffledSubarray([...words], { minLength: 2, maxLength: 2 }), (quantity, [one, two]) => {
      fc.pre(one !== undefined && two !== undefined && [one, two].toSorted().join() !== 'lt,max');
      expect(alarms({ ...quantity, comparator: one }, { ...quantity, comparator: two }).map(({ ruleId }) => ruleId)).toEqual(['comparator']);
    }), { numRuns: runs });
  });

  it('is total, and its words stand in the texts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const mixed = fc.array(fc.oneof(text, fc.constantFrom('2986.41亿元', '增长', '3.7倍', '第4位', '其中', '每年', '2021年', 'RMB 3 billion', 'up 5%', 'of which', 'a year', '1,159', '，', '. ')), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(mixed, mixed, (zh, en) => {
      for (const found of compareSentences({ zh, en })) {
        if (found.zh !== null) expect(zh).toContain(found.zh);
        if (found.en !== null) expect(en).toContain(found.en);
      }
    }), { numRuns: runs });
  });
});
