import type { Finding, Lang } from '../model/index.ts';
import { catalogue } from './catalogue.ts';

/** A finding with its words, as `--json` and `findings.json` give it. */
export interface FindingJson {
  readonly ruleId: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly note: string;
  readonly url: string;
}

const fill = (words: string, finding: Finding): string =>
  words.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name === 'actual' ? (finding.actual ?? '') : name === 'expected' ? (finding.expected ?? '') : (finding.params[name] ?? whole));

/** What is wrong and how to mend it, in one language. An id that the catalogue lacks is shown as itself. */
export const findingNote = (finding: Finding, lang: Lang): string => {
  const rule = catalogue[finding.ruleId];
  if (!rule) return finding.ruleId;
  return `${fill(rule.message[lang], finding)} ${fill(rule.mend[lang], finding)}`.trim();
};

/** One finding as a compiler prints it: `file:line:column severity ruleId`, and its words on the next line. */
export const formatFinding = (finding: Finding, lang: Lang): string => {
  const { place } = finding;
  const where = place ? `${place.file}:${place.line}:${place.column}` : '-';
  return `${where} ${finding.severity} ${finding.ruleId}\n    ${findingNote(finding, lang)}`;
};

/** The JSON form of a finding; `url` is the rule's page in the documentation. */
export const findingJson = (finding: Finding, lang: Lang): FindingJson => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  place: finding.place,
  actual: finding.actual,
  expected: finding.expected,
  note: findingNote(finding, lang),
  url: `docs/rules.md#${finding.ruleId}`,
});

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

/** With `--draft`, errors of translation, staleness and claims become warnings; all others stay. */
export const asDraft = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const group = catalogue[finding.ruleId]?.group;
    return finding.severity === 'error' && group && group !== 'input' ? { ...finding, severity: 'warning' } : finding;
  });
