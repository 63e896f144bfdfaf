import { mention, type Comparator, type Mention, type Sense } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { comparatorAfter, comparatorBefore, type Compared } from './comparator.ts';
import type { Draft, Page } from './draft.ts';
import { changeSense, needsSense, senseCue } from './sense.ts';

const comparable = new Set(['money', 'count', 'percent', 'percentage_point', 'ratio', 'duration', 'area', 'measure', 'multiple', 'index', 'year', 'date']);
const eq: Compared = { comparator: 'eq', dir: null };

const compare = (page: Page, draft: Draft): Compared => {
  if (draft.comparator) return { comparator: draft.comparator, dir: null };
  if (draft.kind === null || !comparable.has(draft.kind) || draft.table) return eq;
  if (draft.kind === 'multiple' && draft.factor) return eq;
  const around = comparatorAfter(page.s, draft.end, draft.unit);
  if (draft.kind === 'year' || draft.kind === 'date') return around?.comparator === 'le' ? around : eq;
  const before = comparatorBefore(page.s, draft, { unit: draft.unit, bare: draft.bare });
  return before ?? (draft.more ? { comparator: 'gt', dir: null } : null) ?? around ?? eq;
};

const senseOf = (page: Page, draft: Draft): Sense | null => {
  if (draft.sense) return draft.sense;
  if (draft.kind === null || draft.table) return null;
  if (!needsSense(draft.kind)) return ['money', 'count', 'area', 'measure'].includes(draft.kind) ? changeSense(page.s, draft.start) : null;
  const cue = senseCue(page.s, draft.start, draft.end);
  if (cue) return cue;
  return draft.kind === 'percentage_point' || draft.value?.isNegative() ? 'growth' : 'level';
};

/** New ÷ old: 增长6.9倍 is 7.9, 是2017年的3.7倍 is 3.7. */
const factorOf = (draft: Draft, sense: Sense | null): string | null => {
  if (draft.kind !== 'multiple' || !draft.value) return null;
  if (draft.factor) return draft.factor.toFixed();
  return (sense === 'growth' || sense === 'higher' ? draft.value.plus(1) : draft.value).toFixed();
};

const fixed = (value: Exact | null): string | null => (value === null ? null : value.toFixed());

/** A draft as a mention: comparator, sense and factor from the words around it. */
export const finish = (page: Page, draft: Draft, period: string | null): Mention | null => {
  const { start, end, kind } = draft;
  if (kind === null) return null;
  const { comparator, dir }: { comparator: Comparator; dir: 'below' | null } = compare(page, draft);
  const sense = senseOf(page, draft);
  return mention({
    start, end, text: page.text.slice(start, end), kind, value: fixed(draft.value), valueHigh: fixed(draft.high), values: draft.values,
    unit: draft.unit, comparator, dir, sense, iso: draft.iso, period, factor: factorOf(draft, sense), table: draft.table,
  });
};
