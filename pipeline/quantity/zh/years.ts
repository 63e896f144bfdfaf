/** The years that a text names, for dates that leave theirs out, and for 今年. */
export interface Years {
  /** The year in force at a place: the last one named before it that is no base of comparison, else the text's first. */
  readonly at: (place: number) => number | null;
}

const named = /(?<!\d)((?:19|20)\d{2})(?=年|[-/.]\d{1,2}[-/.]\d{1,2})/gu;
const base = /(?:比|较|与|和|自|从|由|到|至|是|于|力争|以|同|在|达到)$/u;
const afterBase = /^年(?:相比|以来|以前|以后|底?前|同期|远景|基准|可比价|开始|起|增加|的\d)/u;

/** One pass over the shadow. */
export const yearsOf = (s: string): Years => {
  const places: { start: number; year: number }[] = [];
  let first: number | null = null;
  for (const match of s.matchAll(named)) {
    const year = Number(match[1]);
    first ??= year;
    const head = s.slice(Math.max(0, match.index - 2), match.index);
    if (base.test(head) || afterBase.test(s.slice(match.index + 4, match.index + 9))) continue;
    places.push({ start: match.index, year });
  }
  let cursor = 0;
  return {
    at: (place) => {
      // Asked in the order of the text; a step back costs a search from the start.
      if (cursor > 0 && (places[cursor - 1]?.start ?? 0) >= place) cursor = 0;
      while ((places[cursor]?.start ?? Number.POSITIVE_INFINITY) < place) cursor += 1;
      const year = places[cursor - 1]?.year ?? first;
      const relative = /(去年|上年|明年)$/u.exec(s.slice(Math.max(0, place - 2), place))?.[1];
      if (year === null || year === undefined || relative === undefined) return year ?? null;
      return relative === '明年' ? year + 1 : year - 1;
    },
  };
};
