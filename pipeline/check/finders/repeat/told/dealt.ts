import type { Mention } from '../../../../model/index.ts';
import { dealtOut, eachAlike, listJoiner } from '../../../lexicon/dealt.ts';
import type { Scene } from '../../../scene.ts';
import { amounts, signed, type Told } from './told.ts';
import { indicatorOf, leadOf, split } from './words.ts';

interface Bounds { readonly start: number; readonly end: number }

const times: ReadonlySet<string> = new Set(['year', 'period', 'date']);
const plain = ({ s }: Scene, from: number, to: number): string => s.slice(from, to).replace(/\s/gu, '');
const alike = (a: Mention, b: Mention): boolean => a.kind === b.kind && a.unit === b.unit && !a.table && !b.table;
const isFigure = ({ kind, table }: Mention): boolean => !table && (kind === 'percent' || amounts.has(kind));

/** Figures from one on, as far as nothing but 、 and 和 (behind 分别 commas too) joins them and their unit is one. */
export const runAt = (scene: Scene, at: number, bounds: Bounds): readonly Mention[] => {
  const [first, ...rest] = scene.mentions.slice(at, at + 24);
  if (!first || !isFigure(first)) return [];
  const spread = dealtOut.test(leadOf(scene.s, first.start, bounds.start));
  const run = [first];
  for (const one of rest) {
    const last = run.at(-1) ?? first;
    const gap = plain(scene, last.end, one.start);
    if (one.start >= bounds.end || !alike(first, one) || !(listJoiner.test(gap) || (spread && gap === '，'))) break;
    run.push(one);
  }
  return run;
};

/** The years of 2021—2023年, one by one. */
const eachYear = (iso: string): readonly string[] => {
  const [, from, to] = /^(\d{4})\/(\d{4})$/u.exec(iso) ?? [];
  const count = from && to ? Number(to) - Number(from) + 1 : 0;
  return count > 1 && count < 20 ? Array.from({ length: count }, (_, n) => String(Number(from) + n)) : [iso];
};

interface Times { readonly periods: readonly string[]; readonly end: number }

/** The last list of times before a figure in its sentence: 2021年底、2022年底和2023年底; 2021、2022年. */
const timesBefore = (scene: Scene, { start }: Mention, bounds: Bounds): Times => {
  const before = scene.mentions.filter((one) => times.has(one.kind) && !one.table && one.start >= bounds.start && one.end <= start);
  const list: { readonly period: string; readonly start: number; readonly end: number }[] = [];
  for (const one of before.toReversed()) {
    const [next] = list;
    const iso = one.iso ?? one.value;
    if (iso === null || (next && !/^[底末初]?(?:、|和|与|及|以及)$/u.test(plain(scene, one.end, next.start)))) break;
    list.unshift({ period: iso, start: one.start, end: one.end });
  }
  const [first] = list;
  // 2021、2022年: only the last of them brings its 年.
  const bare = first ? [.../(?:(?:19|20)\d{2}、)+$/u.exec(scene.s.slice(Math.max(bounds.start, first.start - 40), first.start))?.[0].matchAll(/\d{4}/gu) ?? []].map(([year]) => year) : [];
  const periods = [...bare, ...list.map(({ period }) => period)];
  return { periods: periods.length === 1 ? eachYear(periods[0] ?? '') : periods, end: list.at(-1)?.end ?? bounds.start };
};

/** 东区、西区常住人口: what the last name adds belongs to each; where each is whole (财政收入、税收收入), nothing. */
const completed = (names: readonly string[]): readonly string[] => {
  const last = names.at(-1) ?? '';
  return names.map((name, n) => {
    if (n === names.length - 1) return name;
    const [end, length] = [name.at(-1) ?? '', name.length];
    const shared = last.slice(0, length).endsWith(end) ? length : last.indexOf(end, 1) + 1;
    return name + last.slice(shared > 0 ? shared : length);
  });
};

/** What the words right before 分别 name, one by one; one name where the list is of times. */
const namesBefore = (scene: Scene, first: Mention, from: number): readonly string[] => {
  const clause = /[^，。；：:\n]*$/u.exec(plain(scene, from, first.start))?.[0] ?? '';
  return clause.replace(/(?:分别|依次|各自|各为).*$/u, '').replace(/^[年末底]+/u, '').split(/以及|[、和与及]/u);
};

/**
 * The figures of a list, each of its own time or thing: `2022年、2023年，产值分别为9亿元、10亿元`. Where that is not clear, or two
 * lists may be meant, they repeat nothing. `whole`: the list's first figure as if it stood alone.
 */
export const dealt = (scene: Scene, run: readonly Mention[], whole: Told | null, bounds: Bounds): readonly Told[] => {
  const [first] = run;
  if (!first || !whole || whole.side !== 'left' || leadOf(scene.s, first.start, bounds.start) === '') return [];
  const { periods, end } = timesBefore(scene, first, bounds);
  const names = namesBefore(scene, first, end);
  const each = run.flatMap((mention) => {
    const reading = signed(mention);
    return reading && mention.sense === first.sense ? [{ ...whole, mention, reading }] : [];
  });
  if (each.length !== run.length) return [];
  if (names.length === 1 && periods.length === run.length) return each.map((one, n) => ({ ...one, period: periods[n] ?? null }));
  if (names.length !== run.length || periods.length > 1) return [];
  const own = completed(names);
  // What stands before the last name in its list is no head of the figures.
  return each.map((one, n) => {
    const { scope, rest } = split(own[n] ?? '');
    const words = n === run.length - 1 ? whole.words : names[n] === own[n] ? rest : '';
    return { ...one, scope, words, indicator: whole.change ? indicatorOf(rest.replace(/同比|比上年/gu, '')) : indicatorOf(rest), head: '' };
  });
};

/** One figure behind a list of times, or behind 分别: of which of them it is, nobody can tell, unless it is of each. */
export const isOfMany = (scene: Scene, mention: Mention, last: Mention | null, bounds: Bounds): boolean => {
  if (!isFigure(mention)) return false;
  const lead = leadOf(scene.s, mention.start, Math.max(bounds.start, last?.end ?? 0));
  if (dealtOut.test(lead)) return true;
  return last !== null && times.has(last.kind) && last.start >= bounds.start && !eachAlike.test(lead) && timesBefore(scene, mention, bounds).periods.length > 1;
};
