import { describe, expect, it } from 'vitest';
import { exactly, interval, growthOf, minus, sumOf, type Reading } from '../../pipeline/check/interval.ts';
import { readingOfDigits } from '../../pipeline/check/reading.ts';
import { inShort, tell } from '../../pipeline/check/print.ts';
import { atMostClaim, relationClaim, type Relation } from '../../pipeline/check/relation.ts';

const grown = (after: string, base: string): Reading => growthOf(readingOfDigits(after), readingOfDigits(base)) ?? exactly(0);

const share: Relation = {
  type: 'share', figures: [{ start: 9, end: 12 }, { start: 1, end: 4 }, { start: 9, end: 12 }], said: { words: '24%', span: { start: 9, end: 12 } }, stated: readingOfDigits('24'),
  computed: exactly('23.96'), unit: '%', working: { zh: '1659.7 ÷ 6926.38', en: '1659.7 ÷ 6926.38' },
};

describe('a claim of two readings', () => {
  it('has its figures in order, each once, what was computed and a note in both languages', () => {
    expect(relationClaim(share)).toEqual({
      type: 'share', mentions: [{ start: 1, end: 4 }, { start: 9, end: 12 }], stated: '24%', computed: '23.96%', verdict: 'holds', said: { start: 9, end: 12 },
      note: {
        zh: '1659.7 ÷ 6926.38＝23.96%；所述为24%：在印出数位的舍入范围内相符。',
        en: '1659.7 ÷ 6926.38 = 23.96%; the text says 24%: they agree within the rounding of the printed digits.',
      },
    });
  });

  it('is undecided where a doubt says so', () => {
    const why = { zh: '口径不同', en: 'the scope differs' };
    const far = { ...share, stated: readingOfDigits('35') };
    expect(relationClaim(far).verdict).toBe('fails');
    expect(relationClaim({ ...far, doubt: { when: 'apart', why } })).toMatchObject({ verdict: 'undecided', note: { en: expect.stringContaining('the scope differs') } });
    expect(relationClaim({ ...share, doubt: { when: 'apart', why } }).verdict).toBe('holds');
    expect(relationClaim({ ...share, doubt: { when: 'always', why } }).verdict).toBe('undecided');
  });

  it('of a part and its whole is an inequality', () => {
    const words = { type: 'subset', figures: [], partWords: '8个', wholeWords: '98个' } as const;
    expect(atMostClaim({ ...words, part: exactly(8), whole: exactly(98) })).toMatchObject({ verdict: 'holds', stated: null, computed: '8个 ≤ 98个' });
    expect(atMostClaim({ ...words, part: exactly(98), whole: exactly(8) }).verdict).toBe('fails');
  });
});

describe('printing what was computed', () => {
  it('prints no more digits than the figures have', () => {
    expect(inShort(grown('186.4', '171.2'), '%')).toBe('8.88%');
    expect(inShort(exactly('1296'), '个')).toBe('1296个');
    expect(inShort(exactly('68890000000'), 'CNY')).toBe('688.9亿元');
    expect(tell(exactly('68890000000'), 'CNY', 'en').value).toBe('RMB 68.89 billion');
    // Beside 24% nobody needs more than two digits further.
    expect(inShort(grown('186.40000', '171.20000'), '%', 0)).toBe('8.88%');
  });

  it('keeps the zero that the printed digits come to', () => {
    expect(tell(minus(readingOfDigits('6.57'), readingOfDigits('0.07')), '%', 'en')).toEqual({ value: '6.50%', exact: true, range: null });
    expect(tell(sumOf(['7.3', '39.9', '52.8'].map(readingOfDigits)), '%', 'zh').value).toBe('100.0%');
  });

  it('tells the number that the printed digits give before the room that their rounding leaves', () => {
    const fall = minus(readingOfDigits('6.09'), readingOfDigits('6.73'));
    expect(tell(fall, 'pp', 'en')).toEqual({ value: '−0.64 points', exact: true, range: 'from −0.65 to −0.63 points' });
    expect(tell(fall, 'pp', 'zh')).toEqual({ value: '−0.64个百分点', exact: true, range: '−0.65～−0.63个百分点' });
    expect(inShort(fall, 'pp')).toBe('−0.65～−0.63个百分点');
    expect(tell(grown('578.0', '525.4'), '%', 'en')).toMatchObject({ value: '10.01%', range: null });
    expect(tell(grown('5', '3'), '%', 'en')).toEqual({ value: '67%', exact: false, range: 'between 28.6% and 120%' });
    expect(tell(grown('5', '3'), '%', 'zh').range).toBe('28.6%～120%');
    const wide = relationClaim({ ...share, said: { words: '10%', span: null }, stated: readingOfDigits('10'), computed: grown('110', '100') });
    expect(wide.note.en).toBe('1659.7 ÷ 6926.38 is about 10.0%, and between 8.96% and 11.06% given the rounding of the printed figures; the text says 10%: they agree within the rounding of the printed digits.');
    expect(wide.note.zh).toContain('约为10.0%，计入所列数字的舍入则为8.96%～11.06%；所述为10%');
    expect(wide.computed).toBe('8.96%～11.06%');
  });

  it('says bounds in words', () => {
    const above = { strict: interval(3, Infinity, { low: true }), loose: interval(3, Infinity) };
    expect([inShort(above, 'pp'), tell(above, 'pp', 'en').value, tell(above, 'pp', 'zh').value]).toEqual(['>3个百分点', 'more than 3 points', '超过3个百分点']);
  });

  it('says of a bound that it is kept or not, with its sign', () => {
    const bounded = { ...share, said: { words: '20%', span: null }, stated: { strict: interval(20, Infinity), loose: interval(20, Infinity) } };
    expect(relationClaim(bounded)).toMatchObject({ stated: '≥20%', verdict: 'holds' });
    expect(relationClaim(bounded).note.en).toContain('the text says at least 20%: that is within the bound.');
    const high = { ...bounded, said: { words: '30%', span: null }, stated: { strict: interval(30, Infinity, { low: true }), loose: interval(30, Infinity, { low: true }) } };
    expect(relationClaim(high)).toMatchObject({ stated: '>30%', verdict: 'fails', note: { zh: expect.stringContaining('超出所述界限') } });
  });
});
