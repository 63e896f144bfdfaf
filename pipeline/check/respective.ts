import type { Figure } from './figures.ts';

/** Between the figures of a run: 分别增长46.5%和81.0%, 分别提高0.46个和6.5个百分点. */
const joiner = /^(?:个?百分点|个|、|，|和|及|与|以及|\s)*$/u;
const longest = 8;

/**
 * What is said of several things in order (`分别增长x%、y%和z%`): by the place of the first figure all figures of the run.
 * Linear.
 */
export const respectiveRuns = (figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> => {
  const runs = new Map<number, readonly Figure[]>();
  for (const [at, first] of figures.entries()) {
    if (first.role === 'level' || !/分别|依次|各/u.test(first.lead)) continue;
    const rest = figures.slice(at + 1, at + longest);
    const end = rest.findIndex((f) => f.role !== first.role || !joiner.test(f.lead));
    const run = [first, ...(end < 0 ? rest : rest.slice(0, end))];
    if (run.length > 1) runs.set(first.index, run);
  }
  return runs;
};
