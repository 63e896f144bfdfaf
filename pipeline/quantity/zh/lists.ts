import { Exact } from '../number.ts';
import type { Draft } from './draft.ts';

const between = /^ ?(?:、|和|与|及|或|以及|，) ?$/u;
const shared = new Set(['money', 'count', 'percent', 'percentage_point', 'measure', 'area', 'multiple', 'index', 'duration', 'year']);

/** Numbers of a list that names its unit once, at the end (12.3、45.6和7.8亿元): they take unit and magnitude from their right neighbour. */
export const shareUnits = (drafts: readonly Draft[], s: string): readonly Draft[] => {
  const out: Draft[] = [];
  let right: Draft | null = null;
  for (const draft of drafts.toReversed()) {
    const settled: Draft = draft.kind === null && right ? inherit(draft, right, s) : draft;
    out.push(settled);
    right = settled;
  }
  return out.toReversed();
};

const inherit = (draft: Draft, right: Draft, s: string): Draft => {
  if (right.kind === null || !shared.has(right.kind) || draft.value === null || draft.bare || right.bare || right.start - draft.end > 4) return draft;
  const gap = s.slice(draft.end, right.start);
  if (!between.test(gap) || (gap.includes('，') && right.kind === 'year')) return draft;
  if (right.kind === 'year') return /^(?:19|20)\d{2}$/u.test(s.slice(draft.start, draft.end)) ? { ...draft, kind: 'year', unit: 'year' } : draft;
  const power = draft.power === 0 ? right.power : 0;
  return { ...draft, kind: right.kind, unit: right.unit, power: right.power, value: draft.value.times(new Exact(10).pow(power)) };
};
