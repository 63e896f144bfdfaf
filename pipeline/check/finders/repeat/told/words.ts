import { aliases, beforeSubject, clauseMarks, placeWords, scopeWords, spanWords, vague } from '../../../lexicon/naming.ts';

const longestLead = 40;

/** Ends of names whose figure is a level, though it is a percentage. */
export const levelNouns = /(?:率|比重|占比|份额|强度|覆盖面|指数|比例)$/u;

/** The clause's words before a figure, back to a mark or the figure before. */
export const leadOf = (s: string, start: number, floor: number): string => {
  let from = start;
  while (from > floor && start - from < longestLead && !clauseMarks.includes(s.charAt(from - 1))) from -= 1;
  return s.slice(from, start).replace(/\s/gu, '');
};

/** Words without those that end them, a few deep. */
export const stripEnd = (words: string, pattern: RegExp): string => {
  let left = words;
  for (let turn = 0; turn < 6 && pattern.test(left); turn += 1) left = left.replace(pattern, '');
  return left;
};

/** Scope, span and the rest of a clause's words. */
export const split = (words: string): { readonly scope: string; readonly span: string; readonly rest: string } => {
  let [rest, scope, span] = [words, '', ''];
  for (let turn = 0; turn < 8; turn += 1) {
    const found = scopeWords.exec(rest)?.[0] ?? (scope === '' ? placeWords.exec(rest)?.[0] : undefined);
    const time = spanWords.exec(rest)?.[0];
    const plain = beforeSubject.exec(rest)?.[0];
    // 公司治理 is no scope: words must be left that a figure can be of.
    if (found !== undefined && rest.length > found.length) [scope, rest] = [found, rest.slice(found.length)];
    else if (time !== undefined) [span, rest] = [time, rest.slice(time.length)];
    else if (plain !== undefined) rest = rest.slice(plain.length);
    else break;
  }
  return { scope, span, rest };
};

/** One name for each indicator. */
export const indicatorOf = (words: string): string => {
  const clean = words.replace(/规上/gu, '规模以上').replace(/\([^()]*\)/gu, '');
  return aliases.find(([pattern]) => pattern.test(words))?.[1] ?? aliases.find(([pattern]) => pattern.test(clean))?.[1] ?? clean;
};

/** Whether words name an indicator well enough to be held against another. */
export const clear = (indicator: string): boolean => indicator.length >= 2 && indicator.length <= 24 && !vague.test(indicator) && !/[\d占比较的]|高于|低于/u.test(indicator);
