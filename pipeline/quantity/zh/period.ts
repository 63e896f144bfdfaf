import { bases, publishing, wholeYear } from './lexicon/time.ts';
import type { Draft } from './draft.ts';

const dated = new Set(['year', 'date', 'period']);

const isoOf = (draft: Draft): string | null => (draft.kind === 'year' ? draft.value?.toFixed() ?? null : draft.iso);

/** A year that figures are compared with (较2017年) or start from is not the one they are about. */
const isBase = (s: string, draft: Draft): boolean => {
  const before = s.slice(Math.max(0, draft.start - 3), draft.start);
  const after = s.slice(draft.end, draft.end + 2);
  return bases.some((word) => before.endsWith(word)) || /^(?:以来|以前|相比|以后|开始|起)/u.test(after);
};

/**
 * What follows the day of a publication: 2023年2月28日，国家统计局发布的公报显示，…; 2月28日电（记者…）. No figure stands in its clause:
 * in 6月，公司发布新品5款 the day is that of the figure.
 */
const published = new RegExp(`^(?:[电讯](?=[(（，。:：\\s]|$)|，?[^。！？；，：:\\n\\d]{0,24}?(?:${publishing.join('|')})[^。！？；，：:\\n\\d]*(?:[。！？；，：:\\n]|$))`, 'u');
const whole = new RegExp(`(?<![上去前])(?:${wholeYear.join('|')})`, 'u');

/** The year that a time lies in; a time of several years is left as it is. */
const yearOf = (iso: string): string => /^(\d{4})(?:-[\d-]+)?(?:\/\1-[\d-]+)?$/u.exec(iso)?.[1] ?? iso;

/** A day or month on which something is made known; a year only where the verb follows at once (2023年发布的). */
const isPublication = (s: string, { kind, end }: Draft): boolean => {
  const after = s.slice(end, end + 40);
  return kind === 'date' ? published.test(after) : kind === 'year' && /^(?:正式|首次|度)?(?:发布|公布|印发|出版|发表)/u.test(after);
};

/**
 * The time each draft is about: the last one that its sentence names before it; where it names none, the one that
 * opened the paragraph, else the year of the title. A day of publication is none of these; 全年 and 年末 go back from a
 * quarter to its year. Sentences end at 。！？ and line breaks.
 */
export const periodsOf = (s: string, drafts: readonly Draft[], title: number | null): readonly (string | null)[] => {
  const own = title === null ? null : String(title);
  let [current, opening, last]: [string | null, string | null, number] = [own, own, 0];
  return drafts.map((draft) => {
    const gap = s.slice(last, Math.min(draft.start, last + 400));
    if (gap.includes('\n') || draft.start - last > 400) [current, opening] = [own, own];
    else if (/[。！？]/u.test(gap)) current = opening;
    if (current !== null && whole.test(gap)) current = yearOf(current);
    last = draft.end;
    if (draft.kind === null || !dated.has(draft.kind)) return current;
    const iso = isoOf(draft);
    if (iso !== null && !isBase(s, draft) && !isPublication(s, draft)) {
      current = iso;
      opening = opening === own ? iso : opening;
    }
    return null;
  });
};
