import type { Fact } from '../model/index.ts';
import { comparePeriods } from '../quantity/index.ts';

/** Whether an id fits a pattern: part by part, `*` for any one. */
const fits = (pattern: readonly string[], id: string): boolean => {
  const parts = id.split('/');
  return parts.length === pattern.length && pattern.every((part, index) => part === '*' || part === parts[index]);
};

/**
 * Picks facts by ids in which `*` stands for one part (`hnte/jinjiang/*`), in the order of the patterns and then of
 * time; each fact once. `missing` are the patterns that pick none.
 */
export const selectFacts = (facts: readonly Fact[], patterns: readonly string[]): { facts: Fact[]; missing: string[] } => {
  const picked = patterns.map((pattern) => {
    const parts = pattern.split('/');
    return facts.filter((fact) => fits(parts, fact.id)).toSorted((a, b) => comparePeriods(a.period, b.period));
  });
  return { facts: [...new Set(picked.flat())], missing: patterns.filter((_, index) => picked[index]?.length === 0) };
};
