import type { Figure } from './figures/index.ts';

/** Between the figures of a run: 分别增长46.5%和81.0%, 提高0.46个和6.5个百分点. */
const joiner = /^(?:个?百分点|个|\s)*(?:[、和及与/]|以及)\s*$/u;
const longest = 8;

/**
 * What is said of several things in order (`分别增长x%、y%和z%`, `增长x%、y%`): by the place of the first figure all figures of the run.
 * Linear.
 */
export const respectiveRuns = (figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> => {
  const runs = new Map<number, readonly Figure[]>();
  let done = -1;
  for (const [at, first] of figures.entries()) {
    if (first.role === 'level' || first.index <= done) continue;
    const rest = figures.slice(at + 1, at + longest);
    const end = rest.findIndex((f) => f.role !== first.role || !joiner.test(f.lead));
    const run = [first, ...(end < 0 ? rest : rest.slice(0, end))];
    if (run.length < 2) continue;
    runs.set(first.index, run);
    done = run.at(-1)?.index ?? done;
  }
  return runs;
};
