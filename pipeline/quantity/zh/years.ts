/** The years that a text names, for dates that leave theirs out, and for 今年. */
export interface Years {
  /**
   * The year in force at a place: the one its sentence named last, else the one that opened its paragraph, else the
   * text's own: of its title, its date line, or the first it names.
   */
  readonly at: (place: number) => number | null;
  /** The year in the title, which everything without a year is about. */
  readonly title: number | null;
}

const named = /(?<!\d)((?:19|20)\d{2})(?=年|[-/.]\d{1,2}[-/.]\d{1,2})/gu;
const base = /(?:比|较|与|和|自|从|由|到|至|是|于|力争|以|同|达到|预计|计划|目标)$/u;
const afterBase = /^年(?:相比|以来|以前|以后|底?前|同期|远景|基准|可比价|开始|起|增加|的\d)/u;
const relative = /(去年|上年|明年|今年|本年|当年|次年|翌年)$/u;

/** Year of the title or of the date line near the top. */
const ownYear = (s: string): { title: number | null; line: number | null } => {
  const first = /^[^\n]*\S[^\n]*/mu.exec(s.slice(0, 2000))?.[0] ?? '';
  const titles = [...first.matchAll(/(?<!\d)((?:19|20)\d{2})年/gu)].map((match) => Number(match[1]));
  const line = /(?:时间|日期|发布|来源|讯|月\d{1,2}日)[^\n]{0,30}?((?:19|20)\d{2})(?=年|[-/.])|((?:19|20)\d{2})(?:年\d{1,2}月\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})/u.exec(s.slice(0, 800));
  return { title: first.length <= 60 && !/[。；]/u.test(first) && new Set(titles).size === 1 ? (titles[0] ?? null) : null, line: line ? Number(line[1] ?? line[2]) : null };
};

interface Named { readonly start: number; readonly year: number; readonly base: boolean }

/** One pass over the shadow. */
export const yearsOf = (s: string): Years => {
  const all: readonly Named[] = [...s.matchAll(named)].map((match) => ({
    start: match.index, year: Number(match[1]),
    base: base.test(s.slice(Math.max(0, match.index - 2), match.index)) || afterBase.test(s.slice(match.index + 4, match.index + 9)),
  }));
  const { title, line } = ownYear(s);
  const own = title ?? line ?? all[0]?.year ?? null;
  let cursor = 0;
  const before = (place: number): Named | null => {
    // Asked in the order of the text.
    if (cursor > 0 && (all[cursor - 1]?.start ?? 0) >= place) cursor = 0;
    while ((all[cursor]?.start ?? Number.POSITIVE_INFINITY) < place) cursor += 1;
    for (let index = cursor - 1; index >= 0 && index >= cursor - 8; index -= 1) if (all[index]?.base === false) return all[index] ?? null;
    return null;
  };
  const inForce = (place: number): number | null => {
    const last = before(place);
    if (!last || place - last.start > 600) return own;
    const gap = s.slice(last.start, place);
    if (gap.includes('\n')) return own;
    const opens = /(?:^|\n)\s*(?:[(]?[\d一二三四五六七八九十]{1,3}[).、]\s*)?[\p{Script=Han}]{0,4}$/u.test(s.slice(Math.max(0, last.start - 14), last.start));
    return /[。！？；]/u.test(gap) && !opens ? own : last.year;
  };
  return {
    title,
    at: (place) => {
      const word = relative.exec(s.slice(Math.max(0, place - 2), place))?.[1];
      const next = word === '次年' || word === '翌年';
      const year = word === undefined || next ? inForce(place) : (line ?? own);
      if (year === null) return null;
      return next || word === '明年' ? year + 1 : word === '去年' || word === '上年' ? year - 1 : year;
    },
  };
};
