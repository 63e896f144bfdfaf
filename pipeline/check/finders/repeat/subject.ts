import type { Mention } from '../../../model/index.ts';
import { scaled, type Reading } from '../../interval.ts';
import { aliases, beforeFigure, beforeSubject, changeWords, clauseMarks, otherChange, otherScope, otherTime, placeWords, planned, scopeWords, spanWords, targets, vague } from '../../lexicon/naming.ts';
import { readingOfMention } from '../../reading.ts';
import type { Scene } from '../../scene.ts';

/** A figure and what it is a figure of, as far as the words beside it say. */
export interface Told {
  readonly mention: Mention;
  readonly indicator: string;
  /** `right`: the noun behind the classifier (9家科研平台) names it, not the words in front. */
  readonly side: 'left' | 'right' | 'cell';
  /** 全市, 公司; '' where no word says it. */
  readonly scope: string;
  /** iso of the time, a span word without a year (全年), or null. */
  readonly period: string | null;
  readonly change: boolean;
  readonly reading: Reading;
  /** The sentence around it. */
  readonly around: string;
  /** What the sentence says before the clause of the figure, without times: whose figure it may be. */
  readonly head: string;
}

const longestLead = 40;
/** A list of targets is long; its first words say what it is. */
const longestList = 600;
const levelNouns = /(?:率|比重|占比|份额|强度|覆盖面|指数|比例)$/u;

/** The clause's words before a figure, back to a mark or the figure before. */
const leadOf = (s: string, start: number, floor: number): string => {
  let from = start;
  while (from > floor && start - from < longestLead && !clauseMarks.includes(s.charAt(from - 1))) from -= 1;
  return s.slice(from, start).replace(/\s/gu, '');
};

const stripEnd = (words: string, pattern: RegExp): string => {
  let left = words;
  for (let turn = 0; turn < 6 && pattern.test(left); turn += 1) left = left.replace(pattern, '');
  return left;
};

/** Scope, span and the rest of a clause's words. */
const split = (words: string): { readonly scope: string; readonly span: string; readonly rest: string } => {
  let [rest, scope, span] = [words, '', ''];
  for (let turn = 0; turn < 8; turn += 1) {
    const found = scopeWords.exec(rest)?.[0] ?? (scope === '' ? placeWords.exec(rest)?.[0] : undefined);
    const time = spanWords.exec(rest)?.[0];
    const plain = beforeSubject.exec(rest)?.[0];
    // 公司治理 is no scope: words must be left that a figure can be of.
    if (found !== undefined && rest.length > found.length) [scope, rest] = [found, rest.slice(found.length)];
    else if (time !== undefined) [span, rest] = [time, rest.slice(time.length)];
    else if (plain !== undefined) rest = rest.slice(plain.length);
    else break;
  }
  return { scope, span, rest };
};

/** One name for each indicator. */
export const indicatorOf = (words: string): string => {
  const clean = words.replace(/规上/gu, '规模以上').replace(/\([^()]*\)/gu, '');
  return aliases.find(([pattern]) => pattern.test(words))?.[1] ?? aliases.find(([pattern]) => pattern.test(clean))?.[1] ?? clean;
};

const clear = (indicator: string): boolean => indicator.length >= 2 && indicator.length <= 24 && !vague.test(indicator) && !/[\d占比较的]|高于|低于/u.test(indicator);

const noun = /^[\p{Script=Han}A-Za-z]{4,16}/u;
const times: ReadonlySet<string> = new Set(['year', 'period', 'date']);
const amounts: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'index']);

/** A decline as a growth below zero, as tables print it. */
export const signed = (mention: Mention): Reading | null => {
  const reading = readingOfMention(mention);
  return reading && mention.kind === 'percent' && mention.sense === 'decline' ? scaled(reading, -1) : reading;
};

/** 上年同期为, 比去年同期的: an earlier value of what was told of, and nothing else. */
const baseLead = /^(?:元|人民币)*(?:比|较)?(?:上年|去年|上一年|上年度|上期|上年末|年初|上年同期)(?:同期|末|数|度)*(?:的|为|是|实现|达|仅)*$/u;

/** Bases of earlier comparisons (上年同期为54.43亿元) say nothing of the time of what follows. */
const bases = /(?:比|较)?(?:上年|去年)(?:同期|末)?(?:数)?(?:为|是|的)?\d[\d.,]*[^，。；\d]{0,8}/gu;

/** What is known at a mention of the ones before it in its sentence. */
interface Before {
  readonly time: Mention | null;
  readonly last: Mention | null;
  readonly told: Told | null;
  /** The last figure is that of an earlier time, which the next is the change from (比上年的54.43亿元增长…). */
  readonly base: boolean;
}

/** Words of times and of sources say nothing of whose figure it is. */
const headOf = (words: string): string =>
  words.replace(/截至|截止|回顾|年报显示|数据显示|日前|全年|据统计|今年|[零一二三四五六七八九]{4}|[\d\s，、：:（）()年月日末底]/gu, '');

/** A day named in another sentence is that of the report, not of the figure. */
const carried = (period: string | null): string | null => (period !== null && /^\d{4}-\d{2}-\d{2}$/u.test(period) ? null : period);

const told = ({ s }: Scene, mention: Mention, before: Before, bounds: { readonly start: number; readonly end: number }): Told | null => {
  const reading = signed(mention);
  const change = mention.kind === 'percent' && (mention.sense === 'growth' || mention.sense === 'decline');
  const level = mention.kind === 'percent' && mention.sense === 'level';
  if (!reading || mention.table || !(change || level || (amounts.has(mention.kind) && mention.sense === null))) return null;
  const floor = Math.max(bounds.start, before.last?.end ?? 0);
  const lead = leadOf(s, mention.start, floor);
  const sentence = s.slice(Math.max(bounds.start, mention.start - 80), Math.min(bounds.end, mention.end + 20));
  const past = change && before.base;
  const near = s.slice(Math.max(bounds.start, (past ? before.last?.end : before.time?.end) ?? bounds.start, mention.start - 40), mention.start).replace(bases, '');
  const clauses = s.slice(Math.max(bounds.start, mention.start - longestList), mention.start);
  if (otherTime.test(near) || planned.test(near) || targets.test(clauses) || (change && otherChange.test(near))) return null;
  const words = change ? lead.replace(changeWords, '') : stripEnd(lead, beforeFigure);
  const { scope, span, rest } = split(words);
  if (otherScope.test(scope) || otherScope.test(words)) return null;
  const period = before.time?.iso ?? before.time?.value ?? (span === '' ? carried(mention.period) : span);
  const base = { mention, scope, period, change, reading, around: sentence, head: headOf(s.slice(Math.max(bounds.start, mention.start - 80), mention.start - lead.length)) };
  const indicator = indicatorOf(rest);
  if (rest === '' && (change || /(?:至|到)$/u.test(lead))) {
    // 增至7930亿元 goes on with what 由7610亿元 told of; 增长40% with the figure right before it.
    // …、百分之二 goes on with a list, and says no change of its own.
    const whose = lead === '' ? null : before.told;
    return whose && (change || !whose.change) && mention.start - whose.mention.end < (past ? 48 : 24) ? { ...whose, ...base, scope: whose.scope, indicator: whose.indicator } : null;
  }
  if (/^(?:由|从)/u.test(words) || (level && !levelNouns.test(indicator))) return null;
  const behind = mention.kind === 'count' ? noun.exec(s.slice(mention.end, mention.end + 16))?.[0] : undefined;
  // 甲、乙等9家科研平台: the name in front is one of them; 引进9家科研平台: it is a verb.
  const front = clear(indicator) && !lead.endsWith('等') && !(behind !== undefined && indicator.length <= 3);
  if (front) return { ...base, indicator, side: 'left' };
  return behind === undefined || /^[的中以左上]/u.test(behind) ? null : { ...base, indicator: behind, side: 'right' };
};

/** 由7610亿元: whose figure the next one goes on with, though it repeats nothing itself. */
const fromOf = ({ s }: Scene, mention: Mention, floor: number): Omit<Told, 'reading'> | null => {
  const match = /^(.{2,24}?)(?:由|从)$/u.exec(leadOf(s, mention.start, floor));
  const { scope, rest } = split(match?.[1] ?? '');
  const indicator = indicatorOf(rest);
  return match && clear(indicator) ? { mention, indicator, side: 'left', scope, period: null, change: false, around: '', head: '' } : null;
};

const nothing: Before = { time: null, last: null, told: null, base: false };

/** Where sentences and lines end: a title and the paragraph below it are no one sentence. */
const stretches = ({ s, sentences }: Scene): readonly number[] =>
  [...new Set([...sentences.map(({ end }) => end), ...[...s.matchAll(/\n/gu)].map(({ index }) => index)])].toSorted((a, b) => a - b);

/** Every figure of the prose whose subject the words beside it name, in order. */
export const toldInProse = (scene: Scene): readonly Told[] => {
  const found: Told[] = [];
  const ends = stretches(scene);
  let at = 0;
  let before = nothing;
  for (const mention of scene.mentions) {
    while ((ends[at] ?? Number.POSITIVE_INFINITY) <= mention.start) {
      at += 1;
      before = nothing;
    }
    const bounds = { start: ends[at - 1] ?? 0, end: ends[at] ?? scene.s.length };
    const floor = Math.max(bounds.start, before.last?.end ?? 0);
    const from = fromOf(scene, mention, floor);
    const one = from ? null : told(scene, mention, before, bounds);
    const reading = signed(mention);
    if (one) found.push(one);
    const base = from === null && one === null && amounts.has(mention.kind) && before.told !== null && baseLead.test(leadOf(scene.s, mention.start, floor));
    before = {
      base, time: times.has(mention.kind) && !mention.table ? mention : before.time, last: mention,
      told: one ?? (from && reading ? { ...from, reading } : amounts.has(mention.kind) && !base ? null : before.told),
    };
  }
  return found;
};
