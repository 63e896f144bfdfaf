import { describe, expect, it } from 'vitest';
import { checkOwnWords, type OwnText } from '../../pipeline/briefing/index.ts';
import { waivedBy } from '../../pipeline/finding/index.ts';
import { fact } from '../support/briefing.ts';

const facts = [fact('gdp/town/2021', '2986.41', '亿元'), fact('firms/town/2021', '1100', '家'), fact('streak/town/2021', '28', '年'), fact('rank/town/2021', '4', 'rank')];

const words = (text: string | null, line: number): OwnText['words']['zh'] => (text === null ? null : { text, place: { file: 'f', line, column: 11 } });
const own = (zh: string | null, en: string | null, printsFacts = true): OwnText =>
  ({ unit: 'charts/a/note', name: { zh: '图 a 的注', en: 'the note of chart a' }, printsFacts, words: { zh: words(zh, 7), en: words(en, 8) } });
const told = (one: OwnText): readonly string[] => checkOwnWords([one], facts).map(({ ruleId, actual, place }) => `${place?.line}:${place?.column} ${ruleId} ${actual}`);

describe('the author’s own words', () => {
  it.each([
    ['a sum', '产值3000亿元。', null, ['7:13 number-from-fact 3000亿元']],
    ['a bounded count', null, 'More than 1,100 firms.', ['8:21 number-from-fact 1,100']],
    ['behind an expression', '{{fact "gdp/town/2021"}}，其中10%是税。', null, ['7:38 number-from-fact 10%']],
    ['a rank and a duration that facts state', '连续28年居第4位。', null, ['7:13 number-from-fact 28年', '7:17 number-from-fact 第4位']],
    ['no rank nor duration that no fact states', '三年一认定，第3位起不列，5年规划。', null, []],
    ['no time', '2021年、2024年4月、2018—2021年。', 'Of 2021, June 2024 and 2018–2021.', []],
    ['no number in words', '五个总体，三成。', 'Five wholes, a third of them.', []],
    ['facts', '{{fact "gdp/town/2021"}}', '{{fact "gdp/town/2021"}}', []],
    ['one language alone', '{{fact "gdp/town/2021"}}，{{fact "gdp/town/2021"}}', 'Much.', ['7:11 fact-in-both-languages gdp/town/2021']],
    ['the other language alone', '多。', 'It was {{fact "firms/town/2021"}}.', ['8:18 fact-in-both-languages firms/town/2021']],
    ['nothing of a language that is not written', '{{fact "gdp/town/2021"}}', ' ', []],
    ['nothing where an expression cannot be read', '{{fact "gdp/town/1999"}}，10%', 'Much.', []],
  ])('%s', (_, zh, en, findings) => {
    expect(told(own(zh, en))).toEqual(findings);
  });

  it('names the fact that a typed number is, and how to waive it', () => {
    const [finding] = checkOwnWords([own('有企业超1100家。', null)], facts);
    expect([finding?.actual, finding?.expected]).toEqual(['1100家', '{{fact "firms/town/2021"}}']);
    expect(finding && waivedBy(finding)).toEqual({ rule: 'number-from-fact', unit: 'charts/a/note', words: '1100家', found: null });
    expect(checkOwnWords([own(null, '1,100 firms')], facts)[0]?.expected).toBe('{{fact "firms/town/2021"}}');
    expect(checkOwnWords([own('1200家', null)], facts)[0]?.expected).toBe('{{fact "indicator/entity/period"}}');
  });

  it('is told otherwise where no facts are printed', () => {
    expect(told(own('产值{{fact "gdp/town/2021"}}', '{{', false))).toEqual(['7:15 expression-unread fact "gdp/town/2021"', '8:13 expression-unread {{']);
    expect(told(own('一年3000亿元', 'RMB 300 billion a year', false))).toEqual(['7:13 number-printed-untraced 3000亿元', '8:11 number-printed-untraced RMB 300 billion']);
  });
});
