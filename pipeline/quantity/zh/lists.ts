import { Exact } from '../number.ts';
import type { Draft } from './draft.ts';

const between = /^ ?(?:、|和|与|及|或|以及|，) ?$/u;
const shared = new Set(['money', 'count', 'percent', 'percentage_point', 'measure', 'area', 'multiple', 'index', 'duration', 'year']);

/** Numbers of a list that names its unit once, at the end (12.3、45.6和7.8亿元): they take unit and magnitude from their right neighbour. */
export const shareUnits = (drafts: readonly Draft[], s: string): readonly Draft[] => {
  const out: Draft[] = [];
  let right: Draft | null = null;
  for (const draft of drafts.toReversed()) {
    const settled: Draft = draft.kind === null && right ? inherit(draft, right, s) : right && isOfNoUnit(draft, s) ? inUnitOf(draft, right, s) : draft;
    out.push(settled);
    right = settled;
  }
  return out.toReversed();
};

/** 2.96亿: its magnitude alone; that it is money, or counts something, was taken from the words around. */
const isOfNoUnit = (draft: Draft, s: string): boolean => (draft.kind === 'money' || (draft.kind === 'count' && draft.unit === '')) && draft.value !== null && !draft.bare && /[万亿]$/u.test(s.slice(draft.start, draft.end));

const listMark = /^ ?(?:、|和|与|及|以及) ?$/u;
const named = new Set(['money', 'count', 'measure', 'area']);

/** 2.96亿、2.11亿和0.77亿美元: dollars, all of them; but 贷款20亿、1.2万户 are money and farms, and 1个超两千亿、1个超千亿 no list of one unit. */
const inUnitOf = (draft: Draft, right: Draft, s: string): Draft =>
  (right.kind !== null && named.has(right.kind) && (draft.kind !== 'money' || right.kind === 'money') && right.unit !== '' && /[万亿]/u.test(s.slice(right.start, right.end)) && right.start - draft.end <= 4 && listMark.test(s.slice(draft.end, right.start)) ? { ...draft, kind: right.kind, unit: right.unit } : draft);

const inherit = (draft: Draft, right: Draft, s: string): Draft => {
  if (right.kind === null || !shared.has(right.kind) || draft.value === null || draft.bare || right.bare || right.start - draft.end > 4) return draft;
  const gap = s.slice(draft.end, right.start);
  if (!between.test(gap) || (gap.includes('，') && right.kind === 'year')) return draft;
  if (right.kind === 'year') return /^(?:19|20)\d{2}$/u.test(s.slice(draft.start, draft.end)) ? { ...draft, kind: 'year', unit: 'year' } : draft;
  const power = draft.power === 0 ? right.power : 0;
  return { ...draft, kind: right.kind, unit: right.unit, power: right.power, value: draft.value.times(new Exact(10).pow(power)) };
};

const reach = 20;
const point = /^点(?![位名钟赞\p{Script=Han}])/u;

/** More than each of the per cents right before it, two or more. */
const isOverAll = (drafts: readonly Draft[], n: number): boolean => {
  const near = drafts.slice(Math.max(0, n - 2), n).filter(({ kind, value }) => kind === 'percent' && value !== null);
  const value = drafts[n]?.value;
  return near.length === 2 && value != null && near.every((one) => one.value !== null && one.value.abs().lt(value));
};

const places = /新增|增设|增加|新设|新建|[设布建装]了?$|共|有$/u;

/** 毛利率22.7%，去年还有25.3%，掉了2.6个点: behind per cents these are percentage points. */
export const pointsOfPercents = (drafts: readonly Draft[], s: string): readonly Draft[] => drafts.map((one, n) => {
  const before = drafts[n - 1];
  const told = one.kind === 'count' && one.unit === '个' && !one.bare && before?.kind === 'percent' && one.start - before.end < reach && point.test(s.slice(one.end, one.end + 2));
  // 覆盖率升到86%，新增46个点: places; 由4.2%下调到3.9%，降了30个点: hundredths of one, as bankers count.
  const others = told && (places.test(s.slice(before.end, one.start)) || isOverAll(drafts, n));
  return told && !others && !/[。\n]/u.test(s.slice(before.end, one.start)) ? { ...one, kind: 'percentage_point', unit: 'pp', end: one.end + 1 } : one;
});
