import { bases } from './lexicon/time.ts';
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
 * The time each draft is about: the last one that its sentence names before it; where it names none, the one that
 * opened the paragraph, else the year of the title. Sentences end at 。！？ and line breaks.
 */
export const periodsOf = (s: string, drafts: readonly Draft[], title: number | null): readonly (string | null)[] => {
  const own = title === null ? null : String(title);
  let [current, opening, last]: [string | null, string | null, number] = [own, own, 0];
  return drafts.map((draft) => {
    const gap = s.slice(last, Math.min(draft.start, last + 400));
    if (gap.includes('\n') || draft.start - last > 400) [current, opening] = [own, own];
    else if (/[。！？]/u.test(gap)) current = opening;
    last = draft.end;
    if (draft.kind === null || !dated.has(draft.kind)) return current;
    const iso = isoOf(draft);
    if (iso !== null && !isBase(s, draft)) {
      current = iso;
      opening = opening === own ? iso : opening;
    }
    return null;
  });
};
