import { describe, expect, it } from 'vitest';
import { exactly, interval, growthOf } from '../../pipeline/check/interval.ts';
import { readingOfDigits } from '../../pipeline/check/reading.ts';
import { printInterval } from '../../pipeline/check/print.ts';
import { atMostClaim, relationClaim, type Relation } from '../../pipeline/check/relation.ts';

const printed = (after: string, base: string): string => printInterval(growthOf(readingOfDigits(after), readingOfDigits(base))?.strict ?? exactly(0).strict, '%', 'zh');

const share: Relation = {
  type: 'share', figures: [{ start: 9, end: 12 }, { start: 1, end: 4 }, { start: 9, end: 12 }], printed: '24%', stated: readingOfDigits('24'),
  computed: exactly('23.96'), unit: '%', working: { zh: '1659.7 ÷ 6926.38', en: '1659.7 ÷ 6926.38' },
};

describe('a claim of two readings', () => {
  it('has its figures in order, each once, what was computed and a note in both languages', () => {
    expect(relationClaim(share)).toEqual({
      type: 'share', mentions: [{ start: 1, end: 4 }, { start: 9, end: 12 }], stated: '24%', computed: '23.96%', verdict: 'holds',
      note: {
        zh: '1659.7 ÷ 6926.38＝23.96%，所述为24%：在印出数位的舍入范围内相符。',
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
    const words = { type: 'subset', figures: [], working: share.working, partWords: '8个', wholeWords: '98个' } as const;
    expect(atMostClaim({ ...words, part: exactly(8), whole: exactly(98) })).toMatchObject({ verdict: 'holds', stated: null, computed: '8个 ≤ 98个' });
    expect(atMostClaim({ ...words, part: exactly(98), whole: exactly(8) }).verdict).toBe('fails');
  });
});

describe('printing what was computed', () => {
  it('prints no more digits than the figures have', () => {
    expect(printed('186.4', '171.2')).toBe('8.88%');
    expect(printed('5', '3')).toBe('28.571%–120%');
    expect(printInterval(exactly('1296').strict, '个', 'zh')).toBe('1296个');
    expect(printInterval(exactly('68890000000').strict, 'CNY', 'zh')).toBe('688.9亿元');
    expect(printInterval(exactly('68890000000').strict, 'CNY', 'en')).toBe('RMB 68.89 billion');
    expect(printInterval({ low: { at: exactly(3).strict.low.at, open: true }, high: { at: exactly(Infinity).strict.low.at, open: false } }, 'pp', 'en')).toBe('>3 points');
  });

  it('says of a bound that it is kept or not, with its sign', () => {
    const bounded = { ...share, printed: '20%', stated: { strict: interval(20, Infinity), loose: interval(20, Infinity) } };
    expect(relationClaim(bounded)).toMatchObject({ stated: '≥20%', verdict: 'holds' });
    expect(relationClaim(bounded).note.en).toContain('the text says ≥20%: that is within the bound.');
    const high = { ...bounded, printed: '30%', stated: { strict: interval(30, Infinity, { low: true }), loose: interval(30, Infinity, { low: true }) } };
    expect(relationClaim(high)).toMatchObject({ stated: '>30%', verdict: 'fails', note: { zh: expect.stringContaining('超出所述界限') } });
  });
});
