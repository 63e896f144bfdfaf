import { describe, expect, it } from 'vitest';
import { asDraft, buildRules, finder, findingJson, formatFinding, sortFindings, translationRules } from '../../pipeline/finding/index.ts';

const build = finder(buildRules);
const translation = finder(translationRules);
const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('a finding', () => {
  const finding = build('config-key-known', at('content/a/briefing.yaml', 3, 1), { actual: 'colour', params: { key: 'colour' } });

  it('is printed as a compiler does, its words filled in', () => {
    expect(formatFinding(finding, 'en')).toBe(
      'content/a/briefing.yaml:3:1 error config-key-known\n    Unknown key "colour". Check its spelling; the keys are listed in docs/schemas/briefing.schema.json.',
    );
    expect(formatFinding(finding, 'zh')).toContain('不认识的字段“colour”');
  });

  it('has its page in JSON', () => {
    expect(findingJson(finding, 'en')).toMatchObject({ ruleId: 'config-key-known', url: 'docs/rules.md#config-key-known', actual: 'colour' });
  });

  it('without a place says so', () => {
    expect(formatFinding({ ...finding, place: null }, 'en')).toMatch(/^- error/u);
  });
});

describe('findings', () => {
  it('stand in reading order: file, line, column, severity', () => {
    const one = build('config-readable', at('b', 1, 1));
    const two = build('config-readable', at('a', 10, 1));
    const three = build('config-readable', at('a', 9, 5));
    expect(sortFindings([one, two, three])).toEqual([three, two, one]);
  });

  it('of translation and staleness become warnings in a draft, those of input stay errors', () => {
    const findings = [translation('unit-translated', null), translation('unit-current', null), translation('xliff-readable', null), build('config-readable', null)];
    expect(asDraft(findings).map((finding) => finding.severity)).toEqual(['warning', 'warning', 'error', 'error']);
  });

  it('of a misspelt rule are a fault of the program', () => {
    expect(() => (build as (id: string, place: null) => unknown)('no-such-rule', null)).toThrow(TypeError);
  });
});
