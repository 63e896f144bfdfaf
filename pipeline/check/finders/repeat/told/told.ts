import type { Mention } from '../../../../model/index.ts';
import { scaled, type Reading } from '../../../interval.ts';
import { beforeFigure, changeWords, otherChange, otherScope, otherTime, planned, targets } from '../../../lexicon/naming.ts';
import { readingOfMention } from '../../../reading.ts';
import type { Scene } from '../../../scene.ts';
import { clear, indicatorOf, leadOf, levelNouns, split, stripEnd } from './words.ts';

/** A figure and what it is a figure of, as far as the words beside it say. */
export interface Told {
  readonly mention: Mention;
  readonly indicator: string;
  /** The text's own words for it; '' where they stand in no one place. */
  readonly words: string;
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

/** A list of targets is long; its first words say what it is. */
const longestList = 600;

const noun = /^[\p{Script=Han}A-Za-z]{4,16}/u;

/** Kinds of figures that have a size of their own. */
export const amounts: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'index']);

/** A decline as a growth below zero, as tables print it. */
export const signed = (mention: Mention): Reading | null => {
  const reading = readingOfMention(mention);
  return reading && mention.kind === 'percent' && mention.sense === 'decline' ? scaled(reading, -1) : reading;
};

/** Bases of earlier comparisons (上年同期为54.43亿元) say nothing of the time of what follows. */
const bases = /(?:比|较)?(?:上年|去年)(?:同期|末)?(?:数)?(?:为|是|的)?\d[\d.,]*[^，。；\d]{0,8}/gu;

/** What is known at a mention of the ones before it in its sentence. */
export interface Before {
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

/** 全省 may be the scope that a text speaks of; told of the same scope again, it is. */
const ownProvince = (scope: string): boolean => scope === '全省';

/** A figure with its subject, as far as its clause says. */
export const told = ({ s }: Scene, mention: Mention, before: Before, bounds: { readonly start: number; readonly end: number }): Told | null => {
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
  if (otherScope.test(scope === '' ? words : scope) && !ownProvince(scope)) return null;
  const period = before.time?.iso ?? before.time?.value ?? (span === '' ? carried(mention.period) : span);
  const base = { mention, scope, period, change, reading, around: sentence, head: headOf(s.slice(Math.max(bounds.start, mention.start - 80), mention.start - lead.length)) };
  const indicator = indicatorOf(rest);
  if (rest === '' && (change || /(?:至|到)$/u.test(lead))) {
    // 增至7930亿元 goes on with what 由7610亿元 told of; 增长40% with the figure right before it.
    // …、百分之二 goes on with a list, and says no change of its own.
    const whose = lead === '' ? null : before.told;
    return whose && (change || !whose.change) && mention.start - whose.mention.end < (past ? 48 : 24) ? { ...whose, ...base, scope: whose.scope, indicator: whose.indicator, words: whose.words } : null;
  }
  if (/^(?:由|从)/u.test(words) || (level && !levelNouns.test(indicator))) return null;
  const behind = mention.kind === 'count' ? noun.exec(s.slice(mention.end, mention.end + 16))?.[0] : undefined;
  // 甲、乙等9家科研平台: the name in front is one of them; 引进9家科研平台: it is a verb.
  const front = clear(indicator) && !lead.endsWith('等') && !(behind !== undefined && indicator.length <= 3);
  if (front) return { ...base, indicator, words: rest, side: 'left' };
  return behind === undefined || /^[的中以左上]/u.test(behind) ? null : { ...base, indicator: behind, words: behind, side: 'right' };
};
