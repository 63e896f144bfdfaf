import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Run, Translation, TranslationUnit } from '../../pipeline/model/index.ts';
import { runsText } from '../../pipeline/model/index.ts';
import { readTranslation, writeTranslation } from '../../pipeline/translation/index.ts';

const place = { file: 't.xlf', line: 1, column: 1 };
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(
  fc.constantFrom('晋江', '***', '𠮷', ' ', '\t', '\n', '\r', '\r\n', '\u0000', '\u0001', '\u0085', '\u2028', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '&', '&amp;', '<', '>', ']]>', '<![CDATA[', '"', "'", '<pc>', '<!--', '--'),
).map((parts) => parts.join('')));
const marks = fc.subarray<Mark>(['strong', 'emphasis', 'code', 'delete']).chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
const words: fc.Arbitrary<Run> = fc.record({ text: text.filter((one) => one !== ''), marks, href: fc.constant(null), footnote: fc.constant(null), fact: fc.constant(null) });
const note: fc.Arbitrary<Run> = fc.stringMatching(/^[\w]{1,3}$/u).map((footnote) => ({ text: '', marks: [], href: null, footnote, fact: null }));

/** Runs as the reader gives them: neighbours differ in look. */
const target = fc.array(fc.oneof({ weight: 4, arbitrary: words }, note), { maxLength: 6 })
  .filter((runs) => runs.every((run, index) => run.footnote !== null || runs[index - 1]?.footnote !== null || run.marks.join() !== runs[index - 1]?.marks.join()))
  .map((runs) => (runsText(runs).trim() === '' ? null : runs));
const named = fc.constantFrom('Li Na', 'O’Brien & <Sons>', '王"五"');
const state = fc.oneof(
  fc.record({ state: fc.constantFrom('initial' as const, 'translated' as const), reviewer: fc.constant(null) }),
  fc.record({ state: fc.constantFrom('reviewed' as const, 'final' as const), reviewer: named }),
);
const unit: fc.Arbitrary<TranslationUnit> = fc.tuple(
  fc.record({ id: fc.stringMatching(/^[a-z]\w{0,6}$/u), source: text, target, notes: fc.array(named, { maxLength: 2 }), place: fc.constant(place), targetPlace: fc.constant(null) }), state,
).map(([one, two]) => ({ ...one, ...two }));
const translation: fc.Arbitrary<Translation> = fc.uniqueArray(unit, { selector: ({ id }) => id, maxLength: 4 }).map((units) => ({ file: 't.xlf', units }));

const frame = (inner: string): string => `<xliff version="2.1" srcLang="zh-Hans" trgLang="en"><file><unit id="u"><segment><source>${inner}</source></segment></unit></file></xliff>`;

const withoutPlaces = (one: Translation | null): unknown => one?.units.map(({ targetStretches: _stretches, ...each }) => ({ ...each, place, targetPlace: null }));

describe('XLIFF', () => {
  it('read as it was written is the translation', () => fc.assert(fc.property(translation, (one) => {
    const { value, findings } = readTranslation({ file: 't.xlf', text: writeTranslation(one) });
    expect(findings).toEqual([]);
    expect(withoutPlaces(value)).toEqual(one.units);
  }), { numRuns: 500 }));

  it('has each word of the English where its stretches say', () => fc.assert(fc.property(translation, (one) => {
    const file = writeTranslation(one);
    for (const { target: runs, targetStretches } of readTranslation({ file: 't.xlf', text: file }).value?.units ?? []) {
      if (!runs || !targetStretches) continue;
      const english = runsText(runs);
      for (const [index, { at, point: { offset } }] of targetStretches.entries()) {
        const end = targetStretches[index + 1]?.at ?? english.length;
        // Of a stretch of one character it may be a reference that says it.
        if (end - at > 1) expect(file.slice(offset, offset + end - at)).toBe(english.slice(at, end));
      }
    }
  })));

  it('stands where its units say', () => fc.assert(fc.property(translation, (one) => {
    const file = writeTranslation(one);
    for (const { id, place: { line, column } } of readTranslation({ file: 't.xlf', text: file }).value?.units ?? []) {
      expect(file.split(/\r\n|\n|\r/u)[line - 1]?.slice(column - 1)).toBe(`<unit id="${id}">`);
    }
  })));

  const scrap = fc.constantFrom('<', '>', '/', '</', '/>', '<unit', ' id="a"', '<segment>', '</segment>', '<source>', '</source>', '&', '&amp;', ';', '<!', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '"', '=', '\ud800', '𠮷', '晋江', '\u0000', ' ', '\n', '<cp hex="', '<!DOCTYPE x [');
  it('gives findings in the file for any text, and never throws', () => fc.assert(fc.property(fc.array(scrap).map((parts) => parts.join('')), fc.boolean(), (inner, isFramed) => {
    const file = isFramed ? frame(inner) : inner;
    const lines = file.split(/\r\n|\n|\r/u);
    const { value, findings } = readTranslation({ file: 't.xlf', text: file });
    expect(value !== null || findings.length > 0).toBe(true);
    for (const one of findings) {
      expect(one.place?.line).toBeLessThanOrEqual(lines.length);
      expect(one.place?.column).toBeLessThanOrEqual((lines[(one.place?.line ?? 0) - 1] ?? '').length + 1);
    }
  }), { numRuns: 1000 }));

  it('never throws where a good file is cut or has something more', () => fc.assert(fc.property(translation, fc.nat(), scrap, (one, at, extra) => {
    const file = writeTranslation(one);
    const cut = at % (file.length + 1);
    expect(() => [file.slice(0, cut), file.slice(0, cut) + extra + file.slice(cut)].map((each) => readTranslation({ file: 't.xlf', text: each }))).not.toThrow();
  })));
});
