import { describe, expect, it } from 'vitest';
import { checkRelation } from '../../pipeline/check/check-relation.ts';
import type { ClaimConfig, Quantity } from '../../pipeline/model/index.ts';
import { makeQuantity, type QuantityInput } from '../../pipeline/quantity/index.ts';

const quantity = (value: string, unit: string, more: Partial<QuantityInput> = {}): Quantity => {
  const made = makeQuantity({ value, unit, ...more });
  if (!made) throw new Error(`${value} ${unit}`);
  return made;
};
const yi = (value: string): Quantity => quantity(value, '亿元');
const percent = (value: string, sense: QuantityInput['sense'] = 'level'): Quantity => quantity(value, '%', { sense });
const verdict = (type: ClaimConfig['type'], states: Quantity, of: readonly Quantity[], years?: number): string =>
  checkRelation({ type, of, states, ...(years !== undefined && { years }) }).verdict;

describe('a relation that an author states', () => {
  it('holds within the rounding of the printed digits', () => {
    expect(verdict('share', percent('24'), [yi('1659.7'), yi('6926.38')])).toBe('holds');
    expect(verdict('growth', percent('57.4', 'growth'), [quantity('409', '家'), quantity('165', '家')], 2)).toBe('holds');
    expect(verdict('growth', percent('30', 'decline'), [quantity('28', '家'), quantity('40', '家')])).toBe('holds');
    expect(verdict('growth', quantity('2', '倍', { sense: 'growth' }), [quantity('258', '家'), quantity('86', '家')])).toBe('holds');
    expect(verdict('sum', yi('3.0'), [yi('1.2'), yi('1.8')])).toBe('holds');
    expect(verdict('difference', yi('0.6'), [yi('1.8'), yi('1.2')])).toBe('holds');
    expect(verdict('pp-change', quantity('6.5', '个百分点', { sense: 'growth' }), [percent('24.0'), percent('17.5')])).toBe('holds');
    expect(verdict('mean', yi('4'), [yi('740'), quantity('185', '个')])).toBe('holds');
    expect(verdict('multiple', quantity('3', '倍', { sense: 'level' }), [yi('12.9'), yi('4.3')])).toBe('holds');
    expect(verdict('subset', quantity('8', '家'), [quantity('98', '家')])).toBe('holds');
    expect(verdict('bound', yi('1'), [yi('6926.38'), quantity('1159', '家')])).toBe('holds');
    expect(verdict('repeat', quantity('3000', '亿元', { comparator: 'approx-below' }), [yi('2986.41')])).toBe('holds');
  });

  it('fails beyond it', () => {
    expect(verdict('share', percent('35'), [yi('41.3'), yi('128.6')])).toBe('fails');
    expect(verdict('growth', percent('80', 'growth'), [quantity('409', '家'), quantity('165', '家')], 2)).toBe('fails');
    expect(verdict('sum', yi('4.0'), [yi('1.2'), yi('1.8')])).toBe('fails');
    expect(verdict('subset', quantity('98', '家'), [quantity('8', '家')])).toBe('fails');
    expect(verdict('bound', yi('10'), [yi('6926.38'), quantity('1159', '家')])).toBe('fails');
    expect(verdict('repeat', yi('2986.41'), [yi('2896.41')])).toBe('fails');
  });

  it('is undecided where the facts do not make it', () => {
    expect(verdict('share', percent('24'), [yi('1'), quantity('3', '家')])).toBe('undecided');
    expect(verdict('growth', percent('24', 'growth'), [yi('1')])).toBe('undecided');
    expect(verdict('growth', percent('24', 'growth'), [yi('1'), yi('-1')])).toBe('undecided');
    expect(verdict('sum', yi('1'), [yi('1')])).toBe('undecided');
    expect(verdict('pp-change', yi('1'), [percent('1'), percent('2')])).toBe('undecided');
    expect(verdict('subset', yi('1'), [quantity('3', '家')])).toBe('undecided');
    expect(checkRelation({ type: 'mean', of: [], states: yi('1') })).toMatchObject({ computed: null, note: { en: expect.stringContaining('unlike units') } });
  });

  it('of times that were added is told as the figure is written', () => {
    const grown = (states: Quantity): unknown => checkRelation({ type: 'growth', of: [quantity('258', '家'), quantity('86', '家')], states });
    expect(grown(quantity('2', '倍', { sense: 'growth' }))).toMatchObject({ verdict: 'holds', computed: '2.00倍', note: { zh: expect.stringContaining('258家 ÷ 86家 − 1＝2.00倍；本刊给出的是2倍') } });
    expect(grown(quantity('3', '倍', { sense: 'growth' }))).toMatchObject({ verdict: 'fails', computed: '2.00倍' });
  });

  it('says what was computed in both languages', () => {
    expect(checkRelation({ type: 'share', of: [yi('1659.7'), yi('6926.38')], states: percent('24') })).toEqual({
      computed: '23.96%', verdict: 'holds',
      note: {
        zh: '1659.7亿元 ÷ 6926.38亿元≈23.96%；本刊给出的是24%：在印出数位的舍入范围内相符。',
        en: 'RMB 165.97 billion ÷ RMB 692.638 billion ≈ 23.96%; the briefing gives 24%: they agree within the rounding of the printed digits.',
      },
    });
  });
});
