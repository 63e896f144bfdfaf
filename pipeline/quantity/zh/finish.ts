import { mention, type Comparator, type Mention, type Sense } from '../../model/index.ts';
import { factorOf } from '../factor.ts';
import { Exact } from '../number.ts';
import { comparatorAfter, comparatorBefore, type Compared } from './comparator.ts';
import type { Draft, Page } from './draft.ts';
import { changeSense, needsSense, senseCue } from './sense.ts';

const comparable = new Set(['money', 'count', 'percent', 'percentage_point', 'ratio', 'duration', 'area', 'measure', 'multiple', 'index', 'year', 'date']);
const eq: Compared = { comparator: 'eq', dir: null };

const compare = (page: Page, draft: Draft): Compared => {
  if (draft.comparator) return { comparator: draft.comparator, dir: null };
  if (draft.kind === null || !comparable.has(draft.kind) || draft.table) return eq;
  const around = comparatorAfter(page.s, draft.end, draft.unit);
  if (draft.kind === 'year' || draft.kind === 'date') return around?.comparator === 'le' ? around : eq;
  const before = comparatorBefore(page.s, draft, { unit: draft.unit, bare: draft.bare });
  return before ?? (draft.more ? { comparator: 'gt', dir: null } : null) ?? around ?? eq;
};

/** 二季度为0.4%: a clause of a time and nothing else goes on with the series before it. */
const elliptical = /^(?:其中|(?:已|均)?连续[\d一二两三四五六七八九十]+个?(?:月份?|季度|年)|保持在?|稳定在?|维持在?|而|到|(?:[前上下]|第?[一二三四]|全)?(?:半年|季度|[\d一两三四五六七八九十]+个?月份?|\d{4}年|年)|、|和|(?:为|是|达|达到|约|分别为|只有|仅有|仅为|只|仅|则|则为|回升[到至]|回落[到至]|放缓[到至]|加快[到至]|:|\s))+$/u;

/** 上升2.4%，高于第三季的1.9%: the same series at another time. */
const sameSeries = /^，?(?:高于|低于|快于|慢于|好于)[^，。；、\d]{0,10}[季年月期度](?:的|同期的)$/u;

const senseOf = (page: Page, draft: Draft, before: Mention | null): Sense | null => {
  if (draft.sense) return draft.sense;
  if (draft.kind === null || draft.table) return null;
  if (!needsSense(draft.kind)) return ['money', 'count', 'area', 'measure'].includes(draft.kind) ? changeSense(page.s, draft.start) : null;
  if (before?.sense && before.kind === draft.kind && draft.start - before.end < 24 && sameSeries.test(page.s.slice(before.end, draft.start))) return before.sense;
  const cue = senseCue(page.s, draft.start, draft.end);
  if (cue) return cue;
  if (draft.kind === 'percentage_point' || draft.value?.isNegative() || page.s.charAt(draft.start - 1) === '+') return 'growth';
  if (before?.sense && before.kind === draft.kind && draft.start - before.end < 60 && goesOn(page.s.slice(before.end, draft.start))) return before.sense;
  return 'level';
};

/** New ÷ old: 增长6.9倍 is 7.9, 是2017年的3.7倍 is 3.7, 下降0.3倍 is 0.7. */
const factor = (draft: Draft, sense: Sense | null): string | null =>
  (draft.kind !== 'multiple' || !draft.value ? null : factorOf({ value: draft.value.toFixed(), sense, ...(draft.factor && { factor: draft.factor.toFixed() }) }));

const fixed = (value: Exact | null): string | null => (value === null ? null : value.toFixed());

const goesOn = (gap: string): boolean => !/[。\n]/u.test(gap) && elliptical.test(gap.slice(Math.max(gap.lastIndexOf('，'), gap.lastIndexOf('；')) + 1)) && /[，；]/u.test(gap);

/** A draft as a mention: comparator, sense and factor from the words around it. */
export const finish = (page: Page, draft: Draft, period: string | null, before: Mention | null): Mention | null => {
  const { start, end, kind } = draft;
  if (kind === null) return null;
  const { comparator, dir }: { comparator: Comparator; dir: 'below' | null } = compare(page, draft);
  const sense = senseOf(page, draft, before);
  return mention({
    start, end, text: page.text.slice(start, end), kind, value: fixed(draft.value), valueHigh: fixed(draft.high), values: draft.values,
    unit: draft.unit, comparator, dir, sense, iso: draft.iso, period, factor: factor(draft, sense), table: draft.table,
  });
};
