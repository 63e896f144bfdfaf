import type { Finding } from '../model/index.ts';
import { catalogue } from './catalogue.ts';

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Order of code units: the same on every machine, as a locale's collation is not. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Findings in the order of file, line, column, severity: the order of reading, whatever stage found them. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) =>
    order(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    rank[a.severity] - rank[b.severity] ||
    order(a.ruleId, b.ruleId));

/** Each finding once: a fault in a list or a template is met by every briefing that reads it. */
export const uniqueFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];

/** With `--draft`, errors of translation, staleness and claims become warnings; all others stay. */
export const asDraft = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const group = catalogue[finding.ruleId]?.group;
    return finding.severity === 'error' && group && group !== 'input' ? { ...finding, severity: 'warning' } : finding;
  });
