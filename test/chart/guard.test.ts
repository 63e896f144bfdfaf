import { describe, expect, it } from 'vitest';
import { compileChart } from '../../pipeline/chart/index.ts';
import { findingNote } from '../../pipeline/finding/index.ts';
import { badSpecs, undrawable } from '../cases/chart-specs.ts';
import { chartInput, roughMeasure } from '../support/charts.ts';

const compile = (spec: unknown) =>
  compileChart(chartInput(spec, { specText: JSON.stringify(spec, null, 1) }), { measure: roughMeasure });

describe('a bad spec', () => {
  it.each(badSpecs)('$what: $rule', async ({ spec, rule, actual, key }) => {
    const { value, findings } = await compile(spec);
    expect(value).toBeNull();
    const finding = findings.find((one) => one.ruleId === rule);
    expect(finding, JSON.stringify(findings)).toBeDefined();
    if (actual !== undefined) expect(finding?.actual).toBe(actual);
    const line = JSON.stringify(spec, null, 1).split('\n')[(finding?.place?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.place?.column ?? 0) - 1)).toMatch(new RegExp(`^"${key}":`, 'u'));
  });

  it.each(undrawable)('$what: $rule, at 1:1', async ({ spec, rule }) => {
    const { value, findings } = await compile(spec);
    expect(value).toBeNull();
    expect(findings.map((one) => one.ruleId)).toContain(rule);
    expect(findings[0]?.place).toEqual({ file: 'templates/charts/sample.vl.json', line: 1, column: 1 });
  });

  it.each([[null], [7], ['bar'], [[]], [[{ mark: 'bar' }]], [{}], [{ marks: [], mark: 'bar' }]])('%j is no view', async (spec) => {
    const { value, findings } = await compile(spec);
    expect(value).toBeNull();
    expect(findings.map((one) => one.ruleId)).toEqual(['chart-spec-object']);
  });

  it('is told in words of both languages, with what to use instead', async () => {
    const { findings: [finding] } = await compile({ mark: 'barr' });
    expect(finding && findingNote(finding, 'zh')).toContain('没有名为“barr”的图形');
    expect(finding && findingNote(finding, 'en')).toMatch(/no mark "barr".*bar, /u);
  });

  it('has all its faults told at once', async () => {
    const { findings } = await compile({ mark: 'bar', width: 1e6, data: { url: 'x' }, params: [{ name: 'a', select: 'point' }] });
    expect(findings.map((one) => one.ruleId)).toEqual(['chart-size-bounded', 'chart-self-contained', 'chart-static']);
  });

  it('without its text has its findings at 1:1', async () => {
    const { findings: [finding] } = await compileChart(chartInput({ mark: 'barr' }), { measure: roughMeasure });
    expect(finding?.place).toEqual({ file: 'templates/charts/sample.vl.json', line: 1, column: 1 });
  });
});
