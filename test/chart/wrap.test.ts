import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../pipeline/chart/wrap.ts';
import { roughMeasure } from '../support/charts.ts';

const measure = (text: string): number => roughMeasure(text, { size: 10 });

describe('wrapText', () => {
  it.each([
    ['高新技术企业', 100, '高新技术企业'],
    ['高新技术企业', 30, ['高新技', '术企业']],
    ['晋江（高新）技术，企业', 40, ['晋江（高', '新）技', '术，企业']],
    ['share of high-tech output', 70, ['share of', 'high-tech', 'output']],
    ['', 40, ''],
    ['R&D经费', 30, ['R&D经', '费']],
  ])('%s in %d px', (text, width, lines) => {
    expect(wrapText(text, width, measure)).toEqual(lines);
  });

  it('loses no character but spaces (a property)', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '家', '，', '（', '）', '-', '1') }), fc.integer({ min: 5, max: 200 }), (text, width) => {
      expect([wrapText(text, width, measure)].flat().join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });
});
