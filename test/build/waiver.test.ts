import { describe, expect, it } from 'vitest';
import { findingNote } from '../../pipeline/finding/index.ts';
import { standing, waive } from '../../pipeline/build/waiver.ts';
import type { Finding, WaiverConfig } from '../../pipeline/model/index.ts';

const finding = (actual: string, dataZh: string, column = 1, unit = 'u5'): Finding => ({
  ruleId: 'sentence-agrees-with-data', severity: 'warning', place: { file: 'article.zh.md', line: 3, column }, actual, expected: null, params: { unit, found: dataZh },
});

const place = { file: 'briefing.yaml', line: 9, column: 5 };
const at = { rule: { ...place, column: 12 }, words: { ...place, column: 50 }, found: { ...place, column: 70 } };
const waiver = (words: string | null, found: string | null, unit = 'u5'): WaiverConfig =>
  ({ rule: 'sentence-agrees-with-data', unit, words, found, reason: 'The office rounds up.', place, places: at });

const told = (findings: readonly Finding[], waivers: readonly WaiverConfig[]): readonly string[] =>
  waive(findings, { waivers }, true).map(({ ruleId, actual, place: where, params }) => `${where?.column} ${ruleId} ${actual}${ruleId === 'waiver-used' ? ` | ${params['wasEn']} | ${params['nowEn']}` : ''}`);

describe('a waiver', () => {
  it('lets the one finding stand that it names', () => {
    expect(told([finding('409家', '410家')], [waiver('409家', '410家')])).toEqual([]);
  });

  it('hides no other figure of its sentence', () => {
    expect(told([finding('409家', '410家'), finding('12.6亿元', '12.5亿元', 20)], [waiver('409家', '410家')])).toEqual(['20 sentence-agrees-with-data 12.6亿元']);
  });

  it('holds no more when the datum moves on, and says what stands there now', () => {
    expect(told([finding('409家', '412家')], [waiver('409家', '410家')])).toEqual([
      '1 sentence-agrees-with-data 409家', '70 waiver-used 410家 | it was for `words: 409家, found: 410家` | `words: 409家, found: 412家`',
    ]);
  });

  it('written twice is told of the line that took what it was for', () => {
    expect(told([finding('409家', '410家')], [waiver('409家', '410家'), waiver('409家', '410家')])).toEqual([
      '12 waiver-used sentence-agrees-with-data | it was for `words: 409家, found: 410家` | what another line like it has already taken',
    ]);
  });

  it('holds no more when the sentence changes', () => {
    expect(told([finding('408家', '410家')], [waiver('409家', '410家')])).toEqual([
      '1 sentence-agrees-with-data 408家', '50 waiver-used 409家 | it was for `words: 409家, found: 410家` | `words: 408家, found: 410家`',
    ]);
    expect(told([], [waiver('409家', '410家')])).toEqual(['12 waiver-used sentence-agrees-with-data | it was for `words: 409家, found: 410家` | no finding of that rule']);
  });

  it('lets one place stand, not the same words told again further on', () => {
    const twice = [finding('409家', '410家', 1), finding('409家', '410家', 30)];
    expect(told(twice, [waiver('409家', '410家')])).toEqual(['30 sentence-agrees-with-data 409家']);
    expect(told(twice, [waiver('409家', '410家'), waiver('409家', '410家')])).toEqual([]);
  });

  it('that names no words lets nothing stand that has some', () => {
    expect(told([finding('409家', '410家')], [waiver(null, null)])).toEqual([
      '1 sentence-agrees-with-data 409家', '12 waiver-used sentence-agrees-with-data | it does not name the words at fault | `words: 409家, found: 410家`',
    ]);
  });

  it('is of one unit', () => {
    expect(told([finding('409家', '410家', 1, 'u6')], [waiver('409家', '410家')])).toHaveLength(2);
    const [, unused] = waive([finding('409家', '410家', 1, 'u6')], { waivers: [waiver('409家', '410家')] }, true);
    expect(unused && findingNote(unused, 'en')).toContain('; the same stands in unit "u6"');
  });

  it('of a rule that is not there names the nearest', () => {
    const [wrong] = waive([], { waivers: [{ ...waiver('409家', '410家'), rule: 'sentence-agree-with-data' }] }, true);
    expect(wrong && findingNote(wrong, 'en')).toContain('There is no rule "sentence-agree-with-data" (near it: sentence-agrees-with-data).');
  });

  it('is told to readers only while it lets something stand', () => {
    const [good, dead] = [waiver('409家', '410家'), { ...waiver('408家', '410家'), places: { ...at, found: { ...at.found, line: 10 }, words: { ...at.words, line: 10 }, rule: { ...at.rule, line: 10 } } }];
    const findings = [finding('409家', '410家')];
    expect(standing([good, dead], waive(findings, { waivers: [good, dead] }, true))).toEqual([good]);
    expect(standing([good, dead], waive([], { waivers: [good, dead] }, true))).toEqual([]);
  });
});
