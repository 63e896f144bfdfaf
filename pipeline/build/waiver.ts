import { placeIn, type BriefingConfig, type Finding } from '../model/index.ts';
import { buildRules, catalogue, comparisonRules, finder } from '../finding/index.ts';

const find = finder(buildRules);

/** Rules on which an editor may know better than the program. */
const waivable: readonly string[] = Object.entries(catalogue).flatMap(([id, rule]) => (rule.waivable ? [id] : []));

/** Rules that are asked only where English is printed. */
const ofEnglish: ReadonlySet<string> = new Set([...Object.keys(comparisonRules), 'figure-in-both-editions']);

const meets = (finding: Finding, { rule, unit }: { readonly rule: string; readonly unit: string }): boolean =>
  finding.ruleId === rule && finding.params['unit'] === unit;

/**
 * Findings about units without those that `waivers` of `briefing.yaml` let stand, by rule and unit. A waiver that meets
 * nothing is a finding itself, so that none outlives what it was for; without `english`, those of rules about English are not
 * judged.
 */
export const waive = (findings: readonly Finding[], { waivers }: Pick<BriefingConfig, 'waivers'>, english: boolean): readonly Finding[] => {
  const told = waivers.flatMap((waiver, n): readonly Finding[] => {
    const { rule, unit } = waiver;
    const place = placeIn(waiver, 'rule');
    if (!Object.hasOwn(catalogue, rule)) return [find('waiver-rule-known', place, { actual: rule })];
    if (waivers.slice(0, n).some((one) => one.rule === rule && one.unit === unit)) return [find('waiver-used', place, { actual: rule, params: { unit } })];
    if (!waivable.includes(rule)) return [find('waiver-allowed', place, { actual: rule, expected: waivable.join(', ') })];
    const asked = english || !ofEnglish.has(rule);
    return !asked || findings.some((finding) => meets(finding, waiver)) ? [] : [find('waiver-used', place, { actual: rule, params: { unit } })];
  });
  return [...findings.filter((finding) => !waivers.some((waiver) => waivable.includes(waiver.rule) && meets(finding, waiver))), ...told];
};
