import { describe, expect, it } from 'vitest';
import type { Text, TranslationUnit, UnitMatch } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { asDraft } from '../../pipeline/finding/index.ts';
import { checkTranslation } from '../../pipeline/translation/index.ts';

const text = (words: string): Text => ({ kind: 'sentence', text: words, runs: [plainRun(words)], position: { start: { line: 7, column: 3, offset: 90 }, end: { line: 7, column: 9, offset: 96 } } });
const unit = (more: Partial<TranslationUnit> = {}): TranslationUnit =>
  ({ id: 'u1', source: '甲。', target: [plainRun('A.')], state: 'translated', reviewer: null, notes: [], place: { file: 't.xlf', line: 5, column: 2 }, targetPlace: { file: 't.xlf', line: 8, column: 17 }, ...more });
const check = (matches: readonly UnitMatch[], orphans: readonly TranslationUnit[] = []) =>
  checkTranslation({ matches, orphans }, { articleFile: 'a.md', translationFile: 't.xlf' });
const brief = (...given: Parameters<typeof check>): readonly string[] =>
  check(...given).map(({ ruleId, severity, place }) => `${place?.file}:${place?.line}:${place?.column} ${severity} ${ruleId}`);

describe('what keeps English from being published', () => {
  const matched = (more: Partial<TranslationUnit>): UnitMatch => ({ text: text('甲。'), unit: unit(more), state: 'matched' });
  it.each<[string, UnitMatch, readonly string[]]>([
    ['nothing: translated', matched({}), []],
    ['nothing: reviewed', matched({ state: 'reviewed', reviewer: 'N' }), []],
    ['no unit', { text: text('甲。'), unit: null, state: 'untranslated' }, ['a.md:7:3 error unit-translated']],
    ['no English', matched({ target: null }), ['t.xlf:5:2 error unit-translated']],
    ['a draft', matched({ state: 'initial' }), ['t.xlf:5:2 error unit-accepted']],
    ['a changed sentence', { text: text('乙。'), unit: unit(), state: 'stale' }, ['a.md:7:3 error unit-current']],
    ['a changed sentence that has no English', { text: text('乙。'), unit: unit({ target: null }), state: 'stale' }, ['a.md:7:3 error unit-current', 't.xlf:5:2 error unit-translated']],
  ])('%s', (_, match, expected) => expect(brief([match])).toEqual(expected));

  it('is not a unit that nothing uses', () => expect(brief([], [unit()])).toEqual(['t.xlf:5:2 warning unit-used']));

  it('quotes long texts shortened, never half a character', () => {
    const [finding] = check([{ text: text(`${'长'.repeat(58)}𠮷${'长'.repeat(9)}`), unit: null, state: 'untranslated' }]);
    expect(finding?.actual).toBe(`${'长'.repeat(58)}…`);
  });

  it('does not keep a draft', () => {
    const findings = check([matched({ state: 'initial' }), { text: text('乙。'), unit: unit(), state: 'stale' }, { text: text('丙。'), unit: null, state: 'untranslated' }]);
    expect(asDraft(findings).map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
  });
});
