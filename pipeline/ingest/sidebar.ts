import { findDates } from './dates.ts';
import { sidebarHeads, sidebarLabels, sidebarOwn } from './lexicon/index.ts';
import type { SourceLine } from './model.ts';
import { bare, folded } from './text.ts';

const label = new RegExp(sidebarLabels, 'u');
const own = new RegExp(sidebarOwn, 'u');
const head = new RegExp(`(?:^|[\\p{Script=Han}：:])(?:${sidebarHeads.join('|')})$`, 'u');

/** Lines of a side column are no longer, and so many of them stand together. */
const longest = 72;
const fewest = 3;

/** 《冷链成本下行》 2024-12-05, 《…》, 2024-12-05: other reports of the same writers, with their days. */
const listsReport = (text: string): boolean => {
  const rest = findDates(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return (rest !== text || /[《“]/u.test(rest)) && /^[\d.、•·●—–-]*$/u.test(bare(rest.replace(/[《“][^《》“”]{4,40}[》”]/gu, '')));
};

/**
 * The side column of a research report, where the file gives its lines amid the text: how it rates, who wrote and under
 * which number, their other reports. Three lines and more together, one of which only such reports have.
 */
export const sidebarOf = (lines: readonly SourceLine[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    let listing = false;
    let to = at;
    for (let line = lines[to]; line && line.hint?.is !== 'removed' && line.text.length <= longest; line = lines[to += 1]) {
      const text = folded(line.text);
      const labelled = label.test(text);
      if (!labelled && !head.test(text) && !(listing && listsReport(text))) break;
      listing = head.test(text) || (listing && !labelled);
    }
    const together = lines.slice(at, to);
    if (together.length >= fewest && together.some(({ text }) => own.test(folded(text)))) for (let line = at; line < to; line += 1) found.add(line);
    at = Math.max(at, to - 1);
  }
  return found;
};
