import { describe, expect, it } from 'vitest';
import type { Text, TranslationUnit } from '../../pipeline/model/index.ts';
import { plainRun } from '../../pipeline/model/index.ts';
import { matchUnits } from '../../pipeline/segment/index.ts';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const text = (words: string): Text => ({ kind: 'sentence', text: words, runs: [plainRun(words)], position });
const unit = (source: string, index: number): TranslationUnit => ({ id: `${index + 1}`, source, target: null, state: 'initial', reviewer: null, notes: [], place: { file: 't', line: 1, column: 1 }, targetPlace: null });

/** Each letter is a text; the answer is `letter=number of its unit`, `~` for stale, `-` for none; then the orphans. */
const match = (texts: string, units: string): string => {
  const { matches, orphans } = matchUnits(texts.split('').map(text), units.split('').map(unit));
  const each = matches.map(({ text: one, unit: its, state }) => one.text + (state === 'untranslated' ? '-' : `${state === 'stale' ? '~' : '='}${its?.id}`));
  return [...each, ...(orphans.length > 0 ? ['|', ...orphans.map(({ id }) => id)] : [])].join(' ');
};

describe('texts and units', () => {
  it.each([
    ['of the same words', 'ABC', 'ABC', 'A=1 B=2 C=3'],
    ['one sentence changed', 'AxC', 'ABC', 'A=1 x~2 C=3'],
    ['the first changed', 'xBC', 'ABC', 'x~1 B=2 C=3'],
    ['the last changed', 'ABx', 'ABC', 'A=1 B=2 x~3'],
    ['the only one changed', 'x', 'A', 'x~1'],
    ['two changed, apart', 'xByD', 'ABCD', 'x~1 B=2 y~3 D=4'],
    ['two neighbours changed', 'AxyD', 'ABCD', 'A=1 x- y- D=4 | 2 3'],
    ['one inserted', 'AxB', 'AB', 'A=1 x- B=2'],
    ['one deleted', 'AC', 'ABC', 'A=1 C=3 | 2'],
    ['one cut in two', 'AxyC', 'ABC', 'A=1 x- y- C=3 | 2'],
    ['two joined', 'AxD', 'ABCD', 'A=1 x- D=4 | 2 3'],
    ['a paragraph moved up', 'CDAB', 'ABCD', 'C=3 D=4 A=1 B=2'],
    ['one moved, another changed', 'DAxC', 'ABCD', 'D=4 A=1 x~2 C=3'],
    ['a moved one where another changed', 'AExCD', 'ABCDE', 'A=1 E=5 x~2 C=3 D=4'],
    ['a paragraph moved, with a change in it', 'EFxHABCD', 'ABCDEFGH', 'E=5 F=6 x~7 H=8 A=1 B=2 C=3 D=4'],
    ['the last paragraph moved, with a change at its end', 'EFxABCD', 'ABCDEFG', 'E=5 F=6 x- A=1 B=2 C=3 D=4 | 7'],
    ['doubles', 'AAA', 'AAA', 'A=1 A=2 A=3'],
    ['a double deleted at the head', 'XAY', 'AXAY', 'X=2 A=3 Y=4 | 1'],
    ['a double deleted at the head and a change', 'XAy', 'AXAY', 'X=2 A=3 y~4 | 1'],
    ['a double inserted', 'AAB', 'AB', 'A=1 A- B=2'],
    ['no units', 'AB', '', 'A- B-'],
    ['no texts', '', 'AB', '| 1 2'],
    ['nothing', '', '', ''],
    ['nothing in common', 'xy', 'AB', 'x- y- | 1 2'],
  ])('%s', (_, texts, units, expected) => expect(match(texts, units)).toBe(expected));

  it('are the same only if each character is', () => {
    expect(matchUnits([text('甲。')], [unit('甲。 ', 0)]).matches[0]?.state).toBe('stale');
  });
});

const numbered = (count: number, word = '句'): readonly string[] => Array.from({ length: count }, (_, index) => `${word}${index}`);
const states = (texts: readonly string[], units: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { state } of matchUnits(texts.map(text), units.map(unit)).matches) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
};

describe('large articles', () => {
  it('of equal texts', () => expect(states(Array(5_000).fill('同'), Array(5_000).fill('同'))).toEqual(new Map([['matched', 5_000]])));
  it('of equal texts, one of them changed', () => {
    expect(states(Array<string>(20_000).fill('同').with(10_000, '乙'), Array(20_000).fill('同'))).toEqual(new Map([['matched', 19_999], ['stale', 1]]));
  });
  it('of equal texts, both ends changed', () => {
    expect(states(Array<string>(20_000).fill('同').with(0, '甲').with(19_999, '丙'), Array(20_000).fill('同')).get('matched')).toBe(19_998);
  });
  it('turned round', () => expect(states(numbered(20_000), numbered(20_000).toReversed())).toEqual(new Map([['matched', 20_000]])));
  it('of which nothing is left', () => expect(states(numbered(20_000), numbered(20_000, '旧'))).toEqual(new Map([['untranslated', 20_000]])));
  it('with every second one changed', () => {
    const texts = numbered(20_000).map((word, index) => (index % 2 === 0 ? word : `新${word}`));
    expect(states(texts, numbered(20_000))).toEqual(new Map([['matched', 10_000], ['stale', 10_000]]));
  });
});
