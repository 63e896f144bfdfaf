import type { Finding } from '../model/index.ts';
import { findingJson, formatFinding, sortFindings } from '../finding/index.ts';
import type { Context } from './context.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const tally = (findings: readonly Finding[], context: Context): string => {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  return context.lang === 'zh' ? `${errors} 个错误，${warnings} 个警告` : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
};

/** Prints findings in reading order to stderr, as a compiler does, with their count; with `--json` as JSON lines. */
export const printFindings = (findings: readonly Finding[], context: Context): void => {
  for (const finding of sortFindings(findings)) {
    context.say(context.json ? JSON.stringify(findingJson(finding, context.lang)) : formatFinding(finding, context.lang));
  }
  if (findings.length > 0 && !context.json) context.say(tally(findings, context));
};

/** Exit code of findings: 1 with an error among them, else 0. */
export const exitCode = (findings: readonly Finding[]): number => (findings.some((finding) => finding.severity === 'error') ? 1 : 0);
