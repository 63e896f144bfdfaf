import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text, TranslationUnit } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { matchUnits, splitSentences } from '../../pipeline/segment/index.ts';

const part = fc.constantFrom('晋江', 'GDP', '。', '！', '？', '!', '…', '……', '“', '”', '‘', '’', '「', '」', '（', '）', '(', ')', '《', '》', '"', '：', '，', '的', ' ', '\u3000', '\n', '***', '𠮷', '.', '5');
const prose = fc.oneof(fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }));

describe('sentences of any text', () => {
  it('stand in order, apart, without white space at their ends, and hold all else', () => fc.assert(fc.property(prose, (text) => {
    const spans = splitSentences(text);
    let at = 0;
    for (const { start, end } of spans) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  }), { numRuns: 2000 }));

  it('are cut where one ends, and nowhere else', () => fc.assert(fc.property(prose, (text) => {
    const spans = splitSentences(text);
    for (const { start, end } of spans.slice(0, -1)) {
      expect(text.slice(start, end)).toMatch(/[。！？!?｡…][”’」』）)》〉】〕］\]"]*$/u);
    }
  }), { numRuns: 2000 }));

  it('are cut no further when they are cut again, where no mark is left open', () => fc.assert(fc.property(prose.map((text) => text.replaceAll(/["“”‘’「」『』（）()《》[\]]/gu, '')), (text) => {
    for (const { start, end } of splitSentences(text)) expect(splitSentences(text.slice(start, end))).toEqual([{ start: 0, end: end - start }]);
  })));
});

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const textOf = (words: string): Text => ({ kind: 'sentence', text: words, runs: [plainRun(words)], position });
const unitOf = (source: string, index: number): TranslationUnit => ({ id: `u${index}`, source, target: null, state: 'initial', reviewer: null, notes: [], place: { file: 't', line: 1, column: 1 }, targetPlace: null });
const words = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 12 });

const count = (list: readonly string[], word: string): number => list.filter((one) => one === word).length;

describe('matching of any article and any translation', () => {
  it('gives each text one place and each unit one use', () => fc.assert(fc.property(words, words, (texts, sources) => {
    const units = sources.map(unitOf);
    const { matches, orphans } = matchUnits(texts.map(textOf), units);
    expect(matches.map(({ text }) => text.text)).toEqual(texts);
    const used = [...matches.flatMap(({ unit }) => (unit ? [unit.id] : [])), ...orphans.map(({ id }) => id)];
    expect(used.toSorted()).toEqual(units.map(({ id }) => id).toSorted());
    for (const { text, unit, state } of matches) {
      expect(state === 'untranslated').toBe(unit === null);
      expect(state === 'matched').toBe(unit?.source === text.text);
    }
  }), { numRuns: 1000 }));

  it('leaves no equal pair apart', () => fc.assert(fc.property(words, words, (texts, sources) => {
    const { matches } = matchUnits(texts.map(textOf), sources.map(unitOf));
    const matched = matches.filter(({ state }) => state === 'matched').map(({ text }) => text.text);
    for (const word of new Set(texts)) expect(count(matched, word)).toBe(Math.min(count(texts, word), count(sources, word)));
  }), { numRuns: 1000 }));

  it('of an article with itself, one sentence changed, finds that sentence stale', () => fc.assert(fc.property(words.filter(({ length }) => length > 0), fc.nat(), (sources, where) => {
    const at = where % sources.length;
    const { matches, orphans } = matchUnits(sources.map((word, index) => textOf(index === at ? '新' : word)), sources.map(unitOf));
    expect(orphans).toEqual([]);
    expect(matches.map(({ state }) => state)).toEqual(sources.map((_, index) => (index === at ? 'stale' : 'matched')));
  }), { numRuns: 1000 }));
});
