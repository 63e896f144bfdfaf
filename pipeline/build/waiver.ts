import { placeIn, type Bilingual, type BriefingConfig, type Finding, type WaiverConfig } from '../model/index.ts';
import { buildRules, catalogue, comparisonRules, finder, nearWords, placeText, waivedBy, waivedWords, type Waived } from '../finding/index.ts';

const find = finder(buildRules);

/** Rules on which an editor may know better than the program. */
const waivable: readonly string[] = Object.entries(catalogue).flatMap(([id, rule]) => (rule.waivable ? [id] : []));

/** Rules that are asked only where English is printed. */
const ofEnglish: ReadonlySet<string> = new Set([...Object.keys(comparisonRules), 'figure-in-both-editions']);

interface Candidate {
  readonly finding: Finding;
  readonly waived: Waived;
}

const isAt = (waiver: WaiverConfig, { waived }: Candidate): boolean => waived.rule === waiver.rule && waived.unit === waiver.unit;

const meets = (waiver: WaiverConfig, one: Candidate): boolean => isAt(waiver, one) && one.waived.words === waiver.words && one.waived.found === waiver.found;

const sameWaiver = (a: WaiverConfig, b: WaiverConfig): boolean => a.rule === b.rule && a.unit === b.unit && a.words === b.words && a.found === b.found;

/** What a waiver was for, and what stands there now. */
const unused = (waiver: WaiverConfig, left: readonly Candidate[], taken: boolean): Finding => {
  const now = left.filter((one) => isAt(waiver, one)).map(({ waived }) => waived);
  const told = [...new Set(now.map(waivedWords))].join(' · ');
  // The same in another sentence: the sentence has another unit now, or the waiver names a wrong one.
  const elsewhere = [...new Set(left.filter(({ waived }) => waived.rule === waiver.rule && waived.words === waiver.words && waived.found === waiver.found).map(({ waived }) => waived.unit))];
  const there = { zh: elsewhere.length === 0 ? '' : `；同样的问题在单元“${elsewhere.join('”、“')}”`, en: elsewhere.length === 0 ? '' : `; the same stands in unit "${elsewhere.join('", "')}"` };
  const was = waivedWords(waiver);
  // The key that differs, where only one does.
  const key = waiver.found !== null && now.some(({ words }) => words === waiver.words) ? 'found' : waiver.words !== null && now.some(({ found }) => found === waiver.found) ? 'words' : 'rule';
  return find('waiver-used', placeIn(waiver, key), {
    actual: key === 'rule' ? waiver.rule : (waiver[key] ?? ''),
    params: {
      rule: waiver.rule, unit: waiver.unit, wasZh: was === '' ? '它没有写明是哪几个字（words）' : `它写的是 ${was}`, wasEn: was === '' ? 'it does not name the words at fault' : `it was for \`${was}\``,
      nowZh: (taken ? '另有相同的一行已经用了它' : told === '' ? '没有这条规则的问题' : told) + there.zh, nowEn: (taken ? 'what another line like it has already taken' : told === '' ? 'no finding of that rule' : `\`${told}\``) + there.en,
    },
  });
};

const both = ({ zh, en }: Bilingual): Readonly<Record<string, string>> => ({ nearZh: zh, nearEn: en });

const notAllowed = ({ rule, ...waiver }: WaiverConfig): Finding | null => {
  const place = placeIn(waiver, 'rule');
  if (!Object.hasOwn(catalogue, rule)) return find('waiver-rule-known', place, { actual: rule, params: both(nearWords(rule, waivable)) });
  return waivable.includes(rule) ? null : find('waiver-allowed', place, { actual: rule, expected: waivable.join(', ') });
};

/**
 * Findings about units without those that `waivers` of `briefing.yaml` let stand: by rule, unit, the words at fault and what
 * was found against them, each at one place. Another figure of the sentence, or the same with another difference, is told. A
 * waiver that meets nothing is a finding itself, so that none outlives what it was for; without `english`, those of rules
 * about English are not judged.
 */
export const waive = (findings: readonly Finding[], { waivers }: Pick<BriefingConfig, 'waivers'>, english: boolean): readonly Finding[] => {
  let left: readonly Candidate[] = findings.flatMap((finding) => {
    const waived = waivedBy(finding);
    return waived ? [{ finding, waived }] : [];
  });
  const gone = new Set<Finding>();
  const judged: WaiverConfig[] = [];
  const used: WaiverConfig[] = [];
  const told: Finding[] = [];
  for (const waiver of waivers) {
    const wrong = notAllowed(waiver);
    if (wrong) told.push(wrong);
    const first = left.find((one) => meets(waiver, one));
    if (!first) {
      if (!wrong && (english || !ofEnglish.has(waiver.rule))) judged.push(waiver);
      continue;
    }
    used.push(waiver);
    const place = placeText(first.finding.place);
    const here = left.filter((one) => meets(waiver, one) && placeText(one.finding.place) === place);
    for (const { finding } of here) gone.add(finding);
    left = left.filter((one) => !here.includes(one));
  }
  return [...findings.filter((finding) => !gone.has(finding)), ...told, ...judged.map((waiver) => unused(waiver, left, used.some((one) => sameWaiver(one, waiver))))];
};

/** Waivers that let something stand: readers are not told of one that, by these findings, meets nothing. */
export const standing = (waivers: readonly WaiverConfig[], findings: readonly Finding[]): readonly WaiverConfig[] => {
  const dead = new Set(findings.filter(({ ruleId }) => ruleId === 'waiver-used').map(({ place }) => placeText(place)));
  return waivers.filter((waiver) => !['rule', 'words', 'found'].some((key) => dead.has(placeText(placeIn(waiver, key)))));
};
