import { describe, expect, it } from 'vitest';
import type { Finding } from '../../pipeline/model/index.ts';
import { asDraft, buildRules, datasetRules, finder, findingJson, formatFinding, sortFindings, translationRules, uniqueFindings } from '../../pipeline/finding/index.ts';
import { workOf } from '../support/work.ts';

const build = finder(buildRules);
const data = finder(datasetRules);
const translation = finder(translationRules);
const at = (file: string, line: number, column: number) => ({ file, line, column });

/** The source line and its underlining, as printed at some width. */
const printed = (finding: Finding, line: string, columns?: number): readonly string[] =>
  formatFinding(finding, { lang: 'en', line, ...(columns && { columns }) }).split('\n').slice(1, 3).map((text) => text.slice(8));

describe('a finding', () => {
  const finding = build('config-key-known', at('content/a/briefing.yaml', 3, 1), { actual: 'colour', params: { key: 'colour' } });

  it('is printed as a compiler does: place, severity, words, rule; the source line underlined; the cure', () => {
    expect(formatFinding(finding, { lang: 'en', line: 'colour: red' })).toBe([
      'content/a/briefing.yaml:3:1 error Unknown key "colour". [config-key-known]',
      '    3 | colour: red',
      '      | ^^^^^^',
      '    mend: Check its spelling; the keys are listed in docs/schemas/briefing.schema.json.',
    ].join('\n'));
    expect(formatFinding(finding, { lang: 'zh' }).split('\n')).toEqual([
      'content/a/briefing.yaml:3:1 错误 不认识的字段“colour”。 [config-key-known]',
      '    改法：检查拼写；可用字段见 docs/schemas/briefing.schema.json。',
    ]);
  });

  it('tells what was expected where its words do not', () => {
    const file = build('summary-present', at('a', 1, 1), { expected: 'a' });
    expect(formatFinding(file, { lang: 'en' })).not.toContain('expected:');
    expect(formatFinding({ ...finding, expected: 'color' }, { lang: 'en' })).toContain('\n    expected: color\n');
  });

  it('underlines Chinese two columns a character', () => {
    expect(printed(data('unit-known', at('a.csv', 2, 4), { actual: '亿圆' }), '产值,亿圆,是')).toEqual(['产值,亿圆,是', '     ^^^^']);
    expect(printed(data('unit-known', at('a.csv', 2, 4), {}), '产值,亿圆,是')).toEqual(['产值,亿圆,是', '     ^^']);
    expect(printed(data('unit-known', at('a.json', 2, 3), { actual: '亿圆' }), '{ "亿圆": 1 }')).toEqual(['{ "亿圆": 1 }', '  ^^^^^^']);
    // A tab is one column wide, as it is printed; marks without a width are none.
    expect(printed(data('unit-known', at('a.csv', 2, 5), { actual: 'x' }), 'e\u0301\tax')).toEqual(['e\u0301 ax', '   ^']);
  });

  it('of a long line shows what is near', () => {
    expect(printed(data('unit-known', at('a.csv', 2, 41), { actual: '亿圆' }), `${'x'.repeat(40)}亿圆`, 60)).toEqual([`${'x'.repeat(40)}亿圆`, `${' '.repeat(40)}^^^^`]);
    const line = `${'前'.repeat(90)}亿圆${'后'.repeat(90)}`;
    const [text = '', marks = ''] = printed(data('unit-known', at('a.csv', 2, 91), { actual: '亿圆' }), line, 70);
    expect(text).toBe(`… ${'前'.repeat(10)}亿圆${'后'.repeat(16)} …`);
    expect(marks).toBe(`${' '.repeat(22)}^^^^`);
  });

  it('of a line of millions of characters looks only at what is near', () => {
    const far = data('unit-known', at('a.csv', 2, 1_000_000), { actual: '长' });
    const [line, near] = [`${'长'.repeat(2_000_000)}x`, '长'.repeat(1_000_100)];
    expect(printed(far, line)).toEqual(printed(far, near));
    const work = (text: string): number => workOf(() => printed(far, text));
    expect(work(line)).toBe(work(near));
  });

  it('lets no character of a file steer the terminal', () => {
    const text = formatFinding(data('unit-known', at('a.csv', 2, 1), { actual: '\u001b[2J\u202eabc' }), { lang: 'en', line: '\u001b[2J\u202eabc\u0007' });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
    expect(text).toContain('�[2J�abc�');
  });

  it('has no source line where nothing stands, and says so where it has no place', () => {
    expect(formatFinding(finding, { lang: 'en', line: '' })).not.toContain('|');
    expect(formatFinding({ ...finding, place: at('a', 3, 99) }, { lang: 'en', line: 'short' })).not.toContain('\u0000');
    expect(formatFinding({ ...finding, place: null }, { lang: 'en' })).toMatch(/^- error/u);
  });

  it('is coloured only by who prints it', () => {
    expect(formatFinding(finding, { lang: 'en' })).not.toContain('\u001b');
    expect(formatFinding(finding, { lang: 'en', paint: (style, words) => `<${style}>${words}</>` })).toContain('<place>content/a/briefing.yaml:3:1</> <error>error</> ');
  });

  it('has its words in both languages and its page in JSON', () => {
    expect(findingJson(finding)).toMatchObject({ ruleId: 'config-key-known', url: 'docs/rules/config-key-known.md', actual: 'colour', note: { zh: expect.stringContaining('不认识'), en: expect.stringContaining('Unknown') } });
  });
});

describe('findings', () => {
  it('stand in reading order: file, line, column, severity; each once', () => {
    const one = build('config-readable', at('b', 1, 1));
    const two = build('config-readable', at('a', 10, 1));
    const three = build('config-readable', at('a', 9, 5));
    expect(sortFindings([one, two, three])).toEqual([three, two, one]);
    expect(uniqueFindings([one, two, { ...one }])).toEqual([one, two]);
  });

  it('of translation and staleness become warnings in a draft, those of input stay errors', () => {
    const findings = [translation('unit-translated', null), translation('unit-current', null), translation('xliff-readable', null), build('config-readable', null)];
    expect(asDraft(findings).map((finding) => finding.severity)).toEqual(['warning', 'warning', 'error', 'error']);
  });

  it('of a misspelt rule are a fault of the program', () => {
    expect(() => (build as (id: string, place: null) => unknown)('no-such-rule', null)).toThrow(TypeError);
  });
});
