import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactMark, RunView } from '../../pipeline/model/index.ts';
import { anchorPart } from '../../pipeline/briefing/mark.ts';
import { markRuns, unmarked } from '../../pipeline/briefing/spans.ts';

const run: fc.Arbitrary<RunView> = fc.record({
  text: fc.string({ unit: fc.constantFrom('晋', '江', '1', '.', ' ', '\u{20000}'), maxLength: 6 }),
  strong: fc.boolean(), href: fc.constantFrom(null, null, 'https://x.example'), note: fc.constantFrom(null, null, null, { label: '1', target: 'n', anchor: null }),
}).map(({ text, strong, href, note }) => ({
  text: note ? '' : text, parts: [], tag: null, strong, emphasis: false, code: false, delete: false, href: note ? null : href, fact: null, note,
}));

const fact = (id: string): FactMark => ({ id, value: '1', unit: '', comparator: 'eq', dir: null, sense: null, factor: null, fraction: null, mention: null, status: null, voice: 'claim', row: 'r', anchor: null });
const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 6 })
  .map((all) => all.map(([start, length], n) => ({ start, end: start + length, fact: fact(String(n)) })));

const leaves = (runs: readonly RunView[]): readonly RunView[] => runs.flatMap((one) => (one.parts.length > 0 ? leaves(one.parts) : [one]));
const words = (runs: readonly RunView[]): string => leaves(runs).map(({ text }) => text).join('');
/** Each character with its look. */
const looks = (runs: readonly RunView[]): readonly string[] =>
  leaves(runs).flatMap(({ text, strong, href }) => Array.from({ length: text.length }, (_, n) => `${text[n]}${strong}${href}`));

describe('marking figures', () => {
  it('loses and moves no word, no look and no note; a figure’s words are those of its span', () => {
    fc.assert(fc.property(fc.array(run, { maxLength: 6 }), spans, (runs, wanted) => {
      const marked = markRuns(runs, wanted);
      expect(words(marked)).toBe(words(runs));
      expect(looks(marked)).toEqual(looks(runs));
      expect(leaves(marked).map(({ text, note }) => (note ? '^' : text)).join('')).toBe(leaves(runs).map(({ text, note }) => (note ? '^' : text)).join(''));
      for (const one of marked.filter((each) => each.fact !== null)) {
        const span = wanted[Number(one.fact?.id)];
        expect(words(runs).slice(span?.start, span?.end)).toContain(words([one]));
      }
      expect(words(unmarked(marked))).toBe(words(runs));
    }));
  });

  it('makes one anchor of one id, and nothing that an address would have to escape', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(anchorPart(a)).toMatch(/^[\w.~-]*$/u);
      expect(anchorPart(a) === anchorPart(b)).toBe(a === b);
    }));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('/', '.', '~', '2', 'f', '晋', '-') }), fc.string({ unit: fc.constantFrom('/', '.', '~', '2', 'f', '晋', '-') }), (a, b) => {
      expect(anchorPart(a) === anchorPart(b)).toBe(a === b);
    }));
  });
});
