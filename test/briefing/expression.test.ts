import { describe, expect, it } from 'vitest';
import { runsText } from '../../pipeline/model/index.ts';
import { readExpression, readSummary } from '../../pipeline/briefing/index.ts';
import { index } from '../support/briefing.ts';

const place = { file: 'content/town/briefing.yaml', line: 7, column: 11 };
const read = (text: string, lang: 'zh' | 'en' = 'zh') => readExpression({ text, lang, facts: index, place });
const summary = (text: string, lang: 'zh' | 'en' = 'zh') => readSummary({ file: 'summary.md', text }, { lang, facts: index });
const seen = (findings: readonly { ruleId: string; place: { line: number; column: number } | null }[]) =>
  findings.map((one) => `${one.place?.line}:${one.place?.column} ${one.ruleId}`);

describe('a text with facts', () => {
  it('prints number, unit and fact id in the language of the text', () => {
    expect(read('达{{fact "gdp/town/2021"}}。').value.map((run) => [run.text, run.fact])).toEqual([['达', null], ['2986.41亿元', 'gdp/town/2021'], ['。', null]]);
    expect(runsText(read('{{fact "gdp/town/2021"}} in 2021', 'en').value)).toBe('RMB 298.641 billion in 2021');
  });

  it.each([
    ['ab{{fact "gdp/town/1999"}}', '7:20 expression-fact-known'],
    ['ab {{facts "gdp/town/2021"}}', '7:16 expression-helper-known'],
    ['ab {{fact gdp}}', '7:21 expression-fact-named'],
    ['ab {{fact}}', '7:14 expression-fact-named'],
    ['ab {{fact "x" "y"}}', '7:21 expression-fact-named'],
    ['{{#if x}}a{{/if}}', '7:11 expression-helper-known'],
    ['{{{fact "gdp/town/1999"}}}', '7:19 expression-fact-known'],
  ])('finds the fault in %s', (text, finding) => {
    expect(seen(read(text).findings)).toEqual([finding]);
  });

  it('finds all faults at once, and the beginning of what is never closed', () => {
    expect(seen(read('{{fact "a/b/c"}} {{fact "d/e/f"}}').findings)).toEqual(['7:18 expression-fact-known', '7:35 expression-fact-known']);
    expect(seen(read('ab {{fact "gdp/town/2021"').findings)).toEqual(['7:14 expression-closed']);
  });
});

describe('a summary', () => {
  it('reads paragraphs, emphasis and facts inside it', () => {
    const { value, findings } = summary('甲**{{fact "gdp/town/2021"}}**乙\n续行。\n\n*丙*');
    expect(findings).toEqual([]);
    expect(value.map((runs) => runs.map((run) => [run.text, run.marks.join()]))).toEqual([[['甲', ''], ['2986.41亿元', 'strong'], ['乙续行。', '']], [['丙', 'emphasis']]]);
  });

  it('places faults by line and column of the file, in text with emphasis and line ends of Windows', () => {
    expect(seen(summary('一。\r\n\r\n**二** {{fact "gdp/town/1999"}}').findings)).toEqual(['3:14 expression-fact-known']);
  });

  it('keeps masks, and shows raw HTML as words', () => {
    expect(runsText(summary('***到访，***离开').value[0] ?? [])).toBe('***到访，***离开');
    expect(runsText(summary('a <b onclick="x()">b</b>', 'en').value[0] ?? [])).toBe('a <b onclick="x()">b</b>');
    expect(summary('[x](javascript:alert(1))', 'en').value[0]?.[0]?.href).toBeNull();
  });

  it('wants words', () => {
    expect(seen(summary(' \n').findings)).toEqual(['1:1 summary-written']);
    expect(seen(summary('```\nx\n```').findings)).toEqual(['1:1 summary-paragraphs']);
  });
});
