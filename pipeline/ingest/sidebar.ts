import { findDates } from './dates.ts';
import { analystLabels, sidebarHeads, sidebarLabels, sidebarOwn } from './lexicon/index.ts';
import { readMeta } from './meta.ts';
import type { SourceLine } from './model.ts';
import { looksLikeName } from './persons.ts';
import { bare, folded } from './text.ts';

const label = new RegExp(sidebarLabels, 'u');
const own = new RegExp(sidebarOwn, 'u');
const { reports, persons, figures } = sidebarHeads;
/** What stands alone above a list, and what it lists. */
const heads = { reports: new RegExp(`(?:^|[\\p{Script=Han}：:])(?:${reports.join('|')})$`, 'u'), persons: new RegExp(`^(?:${persons.join('|')})$`, 'u'), figures: new RegExp(`^(?:${figures.join('|')})$`, 'u') } as const;
type List = keyof typeof heads;
const headOf = (text: string): List | null => (['reports', 'persons', 'figures'] as const).find((list) => heads[list].test(text)) ?? null;

/** Lines of a side column are no longer, and so many of them stand together. */
const longest = 72;
const fewest = 3;

/** 《冷链成本下行》 2024-12-05, 《…》, 2024-12-05: other reports of the same writers, with their days. */
const listsReport = (text: string): boolean => {
  const whole = text.replace(/(?<!\d)20\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d)/gu, '');
  const rest = findDates(whole).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), whole);
  return (rest !== text || /[《“]/u.test(rest)) && /^[\d.、•·●—–-]*$/u.test(bare(rest.replace(/《[^《》]{4,40}》|“[^“”]{4,40}”/gu, '')));
};

/** Whether a line belongs to such a list: a report with its day, a name alone, 总市值（亿元） 2 318. */
const isListed: Readonly<Record<List, (text: string) => boolean>> = {
  reports: listsReport,
  persons: (text) => looksLikeName(text.replace(/\s/gu, '')) || /^[\w.+-]{2,30}@[\w.-]{4,30}$/u.test(text),
  figures: (text) => /^[\p{Script=Han}（）()%/]{2,16}\s*[-\d.,，\s/%]{1,20}(?:亿|万)?[元股家%]?$/u.test(text) && /\d/u.test(text),
};

/** What only a research report has: its writers' rating, their licence, or a list of them. */
const isOwn = (text: string): boolean => own.test(text) || /分析师$|研究助理$/u.test(headOf(text) === 'persons' ? text : '');

/**
 * The side column of a research report, where the file gives its lines amid the text: how it rates, who wrote and under
 * which number, their other reports. Three lines and more together, one of which only such reports have.
 */
export const sidebarOf = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    let list: List | null = null;
    let to = at;
    for (let line = lines[to]; line && line.hint?.is !== 'removed' && line.text.length <= longest; line = lines[to += 1]) {
      const text = folded(line.text);
      const labelled = label.test(text);
      const begins = headOf(text);
      if (!labelled && begins === null && !(list !== null && isListed[list](text))) break;
      // 执业证书：… below a name: the next name may follow.
      list = begins ?? (labelled && list !== 'persons' ? null : list);
    }
    const together = lines.slice(at, to);
    if (together.length >= fewest && together.some(({ text }) => isOwn(folded(text)))) for (let line = at; line < to; line += 1) found.add(line);
    at = Math.max(at, to - 1);
  }
  return found;
};

const analyst = new RegExp(analystLabels, 'u');
/** Why each line is none of the article, or null. */
type Reasons = readonly (string | null)[];
const closedName = (text: string): string => text.replace(/\s/gu, '');
/** Names below 分析师, one a line. */
const namedBelow = (lines: readonly SourceLine[], furniture: Reasons, at: number): readonly string[] => {
  const below = lines.slice(at + 1, at + 1 + mostAnalysts);
  const end = below.findIndex(({ text }, index) => furniture[at + 1 + index] !== 'index' || !(looksLikeName(closedName(text))));
  return below.slice(0, end < 0 ? below.length : end).map(({ text }) => closedName(text));
};
const mostAnalysts = 4;

/** Who wrote a research report, by its side column: 分析师：…, 研究助理：…, or names below these. */
export const analystsOf = (lines: readonly SourceLine[], furniture: Reasons): readonly string[] => {
  const names = lines.flatMap(({ text }, at) => {
    if (furniture[at] !== 'index' || text.length > longest) return [];
    return analyst.test(folded(text)) ? (readMeta(text)?.meta.writers ?? []) : analyst.test(`${folded(text)}：`) ? namedBelow(lines, furniture, at) : [];
  });
  return names.length === 0 ? [] : [names.join(' ')];
};
