import { describe, expect, it } from 'vitest';
import { articleTexts, matchUnits, wholeText } from '../../pipeline/segment/index.ts';
import { compareTranslation } from '../../pipeline/translation/index.ts';
import { parseBody } from '../support/article.ts';
import { unitOf } from '../support/binding.ts';

/** `error value 45.3 → 0.452`: what is told of a body whose texts have this English, in their order. */
const told = (body: string, english: readonly string[]): readonly string[] => {
  const { article } = parseBody(body);
  if (!article) return expect.fail();
  const texts = articleTexts(article);
  const units = texts.slice(1).map(({ text }, n) => unitOf(`u${n}`, text, english[n] ?? expect.fail(text)));
  const findings = compareTranslation(matchUnits(texts, units), { whole: wholeText(article) });
  return findings.map(({ severity, ruleId, actual, expected }) => `${severity} ${ruleId} ${actual}${expected === undefined ? '' : ` → ${expected}`}`);
};

const table = (column: string, cell: string): string => `| 区 | ${column} |\n| --- | --- |\n| 东区 | ${cell} |`;

/** The English of two tables with the same Chinese head. */
const ofBoth = (first: string, second: string): readonly string[] => ['District', 'Output (RMB bn)', 'East', first, 'District', 'Output (RMB million)', 'East', second];

describe('a cell and its English', () => {
  it.each([
    ['in another magnitude than the Chinese', '常住人口（万人）', '45.2', 'Residents (million)', '0.452', []],
    ['in the same', '常住人口（万人）', '45.2', 'Residents (10,000)', '45.2', []],
    ['counted out', '常住人口（万人）', '45.2', 'Residents', '452,000', []],
    ['in billions of yuan', '产值（亿元）', '2986.41', 'Output (RMB bn)', '298.641', []],
    ['rounded', '产值（亿元）', '2986.41', 'Output (RMB bn)', '298.6', ['info value 298.6 → 298.641']],
    ['with another digit', '常住人口（万人）', '45.2', 'Residents (million)', '0.425', ['error value 0.425 → 0.452']],
    ['in the digits of the Chinese under a head of another magnitude', '产值（亿元）', '2986.41', 'Output (RMB bn)', '2,986.41', ['error magnitude 2,986.41 → 298.641']],
    ['ten times too large', '产值（亿元）', '2986.41', 'Output (RMB bn)', '2986.41', ['error magnitude 2986.41 → 298.641']],
    ['a share', '占比（%）', '53.9', 'Share (%)', '53.9', []],
    ['a wrong share', '占比（%）', '53.9', 'Share (%)', '59.3', ['error value 59.3 → 53.9']],
  ])('%s', (_, column, cell, head, english, expected) => {
    expect(told(table(column, cell), ['District', head, 'East', english])).toEqual(expected);
  });

  it('are read as sentences where they are more than bare digits', () => {
    expect(told(table('常住人口', '45.2万人'), ['District', 'Residents', 'East', '452,000 people'])).toEqual([]);
    expect(told(table('常住人口', '45.2万人'), ['District', 'Residents', 'East', '45,200 people'])).toEqual(['error magnitude 45,200 → 452,000']);
    expect(told(table('名次', '第3'), ['District', 'Rank', 'East', '4th'])).toHaveLength(1);
  });

  it('stand under their own head, where two tables have the same Chinese one', () => {
    const body = `${table('产值（亿元）', '2986.41')}\n\n${table('产值（亿元）', '12.5')}`;
    expect(told(body, ofBoth('298.641', '1,250'))).toEqual([]);
    expect(told(body, ofBoth('298,641', '1.25'))).toEqual(['error magnitude 298,641 → 298.641', 'error magnitude 1.25 → 1250']);
  });
});

describe('a sentence and its English', () => {
  it('are compared by their own words, the article’s tables apart', () => {
    expect(told('产值2986.41亿元。', ['Output was RMB 298.641 million.'])).toEqual(['error magnitude RMB 298.641 million → RMB 298.641 billion']);
    expect(told('产值2986.41亿元。', ['Output was RMB 298.641 billion.'])).toEqual([]);
  });
});
