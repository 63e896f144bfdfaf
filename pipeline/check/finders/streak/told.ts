import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import type { Reading } from '../../interval.ts';
import { under } from '../../interval.ts';
import { contrast, lastOnes, matchesTold, missedStreak, neverMoved, otherThings, score, stayedFor, streakLinks, streakSaid, streakTimes, streakTold, streakWhose, titleStreak, winStreak, withinMatch } from '../../lexicon/streaks.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { mentionsIn, windowAt } from '../../window.ts';

interface Point { readonly mention: Mention; readonly reading: Reading; readonly time: number | null }

const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);

/** The running number of a year, a month or a quarter right before a figure; a quarter without a year goes on from the one before. */
const timeOf = (mention: Mention | undefined): number | null => {
  if (!mention) return null;
  const text = mention.text.normalize('NFKC');
  const month = /^(\d{1,2})月份?$/u.exec(text)?.[1];
  const quarter = /^(?:第)?([一二三四])季度?$/u.exec(text)?.[1];
  if (month !== undefined) return Number(month);
  if (quarter !== undefined) return numberOf(quarter);
  const moment = mention.kind === 'year' || mention.kind === 'date' ? stretchOf(mention)?.[0] : null;
  return moment ? (moment.month === null ? moment.year : moment.year * 12 + moment.month) : null;
};

const farthest = 14;

/** The run of figures of one unit around a streak, each behind the one before it: the only one that its sentences have. */
const seriesNear = (scene: Scene, from: number, to: number): readonly Point[] => {
  const all = mentionsIn(scene, from, to);
  const own = all.filter((one) => values.has(one.kind) && !one.table && one.comparator === 'eq' && one.valueHigh === null && !(one.kind === 'count' && /^[一两二三四五六七八九十]/u.test(one.text)));
  const [first] = own;
  const run = own.filter((one) => one.kind === first?.kind && one.unit === first.unit && one.sense === first.sense);
  if (run.length < 2 || run.length !== own.length || run.some((one, n) => n > 0 && one.start - (run[n - 1]?.end ?? 0) > farthest)) return [];
  return run.flatMap((mention) => {
    const reading = readingOfMention(mention);
    const stamp = all.findLast((one) => one.end <= mention.start && mention.start - one.end < 3 && ['year', 'date', 'period'].includes(one.kind));
    return reading ? [{ mention, reading, time: timeOf(stamp) }] : [];
  });
};

/** The run of figures that ends right before a streak: `8月6.1%，9月5.9%，连降三个月`, whatever else its sentences tell. */
const seriesBefore = (scene: Scene, { span, n }: Told): readonly Point[] => {
  const { from } = windowAt(scene.s, span.start);
  const own = mentionsIn(scene, from, span.start).filter((one) => (values.has(one.kind) || (one.kind === 'duration' && one.unit === 'day')) && !one.table && one.comparator === 'eq' && one.valueHigh === null);
  const last = own.at(-1);
  if (!last || !/^，?(?:这)?(?:也|已|已经|均|都|呈|呈现|实现)*$/u.test(scene.s.slice(last.end, span.start))) return [];
  const run: Mention[] = [];
  for (const one of own.toReversed()) {
    const next = run[0];
    if (one.kind !== last.kind || one.unit !== last.unit || one.sense !== last.sense || (next && next.start - one.end > 8)) break;
    run.unshift(one);
  }
  return run.length === n + 1 || run.length === n ? run.flatMap((mention) => { const reading = readingOfMention(mention); return reading ? [{ mention, reading, time: null }] : []; }) : [];
};

/** Every figure with its time, and each time one after the one before (四季度 is followed by 一季度). */
const isDated = (points: readonly Point[]): boolean => points.every(({ time }, n) => {
  const before = points[n - 1]?.time ?? null;
  return time !== null && (n === 0 || (before !== null && (time - before === 1 || (before === 4 && time === 1) || (before === 12 && time === 1))));
});

interface Told { readonly span: ClaimSpan; readonly n: number; readonly way: number; readonly weak: boolean }

const movesWrong = (a: Point, b: Point, { way, weak }: Told): boolean => {
  const rises = b.reading.strict.low.at.plus(b.reading.strict.high.at).minus(a.reading.strict.low.at).minus(a.reading.strict.high.at);
  if (rises.isZero()) return !weak;
  return rises.gt(0) !== way > 0 && (under(a.reading, b.reading) || under(b.reading, a.reading));
};

/** One more figure than the streak is long: it may run from the first but not to the last, or begin with the second. */
const fitsPart = (points: readonly Point[], told: Told): boolean => points.length === told.n + 1
  && [points.slice(1), points.slice(0, -1)].some((some) => some.length > 2 && some.slice(1).every((point, at) => !movesWrong(some[at] ?? point, point, told)));

/** What a clause names at its end, without times, verbs that only say that it is so, and whose it is. */
const thingIn = (words: string): string => words.replace(streakTimes, '').replace(streakLinks, '').replace(streakWhose, '').replace(/(?<=\p{Script=Han}{2})[量额数值]$/u, '');
const clauseTo = (s: string, at: number): string => /[^，。；:！？\n、]*$/u.exec(s.slice(Math.max(0, at - 24), at))?.[0] ?? '';

/**
 * The series is of what the streak is of: both bear one name, or one bears none and nothing else is named between them. 营收……，公司净利润三年连降
 * is of another thing, on whichever side the streak stands.
 */
const isOfStreak = ({ s }: Scene, { span: { start, end } }: Told, points: readonly Point[], words: string): boolean => {
  const [first, last] = [points[0]?.mention, points.at(-1)?.mention];
  if (!first || !last || contrast.test(words)) return false;
  const behind = /^”?的(?<name>\p{Script=Han}{1,6})/u.exec(s.slice(end, end + 10))?.groups?.['name'] ?? '';
  const own = thingIn(/^[“"]?$/u.test(clauseTo(s, start)) || behind !== '' ? behind : clauseTo(s, start).replace(streakSaid, ''));
  const name = thingIn(clauseTo(s, first.start));
  if (own !== '' && name !== '') return own === name;
  const gap = first.start > start ? s.slice(end, first.start).replace(/^”?的\p{Script=Han}{1,6}/u, '') : s.slice(last.end, start);
  return (own === '' || first.start > start) && /^[，。:：“”、]*$/u.test(gap.replace(streakTimes, '').replace(streakSaid, '').replace(streakLinks, ''));
};

const claimOfTold = (scene: Scene, told: Told): readonly Claim[] => {
  const { span, n, way, weak } = told;
  const { from, to } = windowAt(scene.s, span.start, 2, 2);
  const near = seriesNear(scene, from, to);
  const before = near.length === 0 ? seriesBefore(scene, told) : [];
  const points = before.length > 2 ? before : near;
  const words = scene.s.slice(from, to);
  const last = lastOnes.test(words);
  if (n < 2 || points.length < 2 || !(points.length === n || points.length === n + 1 || (last && points.length <= n))) return [];
  const wrong = points.slice(1).some((point, at) => movesWrong(points[at] ?? point, point, told));
  if (wrong && before.length > 0) return [];
  if (wrong && (otherThings.test(words) || !isOfStreak(scene, told, points, words) || !(isDated(points) || (last && /依次|分别/u.test(words))) || fitsPart(points, told))) return [];
  // Of 连续三年增长 and of rates other finders know more: here only the words of talk accuse, and what is told to be the last of a streak.
  if (wrong && ((scene.s.startsWith('连续', span.start) && !last) || points.some(({ mention: { sense } }) => sense === 'growth' || sense === 'decline'))) return [];
  const verdict: Verdict = wrong ? 'fails' : points.length < n ? 'undecided' : 'holds';
  const list = points.map(({ mention }) => mention.text).join('、');
  const does = way > 0 ? { zh: weak ? '不降' : '上升', en: weak ? 'keep from falling' : 'rise' } : { zh: weak ? '不升' : '下降', en: weak ? 'keep from rising' : 'fall' };
  const more = verdict === 'undecided' ? { zh: '，更早各期未列', en: ', and the earlier ones are not given' } : { zh: '', en: '' };
  return [claimOf({
    type: 'streak', figures: [...points.map(({ mention }) => mention), span], stated: scene.s.slice(span.start, span.end), computed: list, verdict, said: span,
    note: {
      zh: `${list}：${wrong ? '并非' : ''}逐期${does.zh}，文中说${scene.s.slice(span.start, span.end)}${more.zh}。`,
      en: `${points.map(({ mention }) => mention.text).join(', ')} ${wrong ? 'do not all' : 'all'} ${does.en}; the text says ${n} in a row${more.en}.`,
    },
  })];
};

const toldBy = (s: string, pattern: RegExp, weak: boolean): readonly Told[] => [...s.matchAll(pattern)].flatMap((match) => {
  const { n = '', up } = match.groups ?? {};
  return [{ span: { start: match.index, end: match.index + match[0].length }, n: numberOf(n), way: up === undefined ? -1 : 1, weak }];
});

/** `2.0、1:1……五连胜`: a draw is no win, whichever side is told first. */
const winClaims: Finder = (scene) => [...scene.s.matchAll(winStreak)].flatMap((match) => {
  const { n = '', what = '' } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  const { from, to } = windowAt(scene.s, span.start, 1, 0);
  const scores = [...scene.s.slice(from, to).matchAll(score)].map((one) => ({ start: from + one.index, end: from + one.index + one[0].length, own: Number(one.groups?.['own']), other: Number(one.groups?.['other']), text: one[0] }));
  if (scores.length !== numberOf(n) || scores.length < 2) return [];
  const fits = scores.every(({ own, other }) => (what === '胜' ? own > other : what === '败' ? own < other : own === other));
  const words = scene.s.slice(from, to);
  const drawn = what !== '平' && scores.some(({ own, other }) => own === other) && matchesTold.test(words) && ![/点球|加时/u, missedStreak, withinMatch].some((one) => one.test(words));
  if (!fits && !drawn) return [];
  return [claimOf({
    type: 'streak', figures: [...scores, span], stated: match[0], computed: scores.map(({ text }) => text).join('、'), verdict: fits ? 'holds' : 'fails', said: span,
    note: { zh: `比分为${scores.map(({ text }) => text).join('、')}，${fits ? `场场如此，共${scores.length}场` : '其中有平局'}；文中说${match[0]}。`, en: `The scores are ${scores.map(({ text }) => text).join(', ')}${fits ? `, ${scores.length} of one kind` : ', one of them a draw'}; the text says ${scores.length} in a row.` },
  })];
});

/** `2018年到2023年……六连冠`, `6月爬上……到10月……站了五个月`: as many as both ends make. Only what agrees is told. */
const byStretch: Finder = (scene) => scene.mentions.flatMap((m) => {
  const n = Number(m.value);
  const { from } = windowAt(scene.s, m.start, 2, 0);
  const before = m.kind === 'duration' && m.value !== null && n > 2 ? mentionsIn(scene, from, m.start) : [];
  const months = before.filter((one) => one.kind === 'date' && /^\d{1,2}月份?$/u.test(one.text.normalize('NFKC')));
  const [a, b] = [months[0], months.at(-1)];
  const stretch = titleStreak.test(m.text) ? before.find((one) => one.kind === 'period' && stretchOf(one) !== null) : undefined;
  const ends = stretch ? stretchOf(stretch) : null;
  const size = stretch && ends ? ends[1].year - ends[0].year + 1 : m.unit === 'month' && a && b && stayedFor.test(scene.s.slice(Math.max(0, m.start - 6), m.start)) ? (timeOf(b) ?? 0) - (timeOf(a) ?? 0) + 1 : null;
  if (size !== n) return [];
  return [claimOf({
    type: 'streak', figures: [...(stretch ? [stretch] : [a, b].flatMap((one) => one ?? [])), m], stated: m.text, computed: String(n), verdict: 'holds', said: m,
    note: { zh: `首尾都计为${n}，文中写${m.text}。`, en: `With both ends counted it is ${n}; so says the text.` },
  })];
});

/** Streaks in the words of talk and titles, against the figures listed beside them. */
export const toldStreaks: Finder = (scene) => [...[...streakTold.flatMap((pattern) => toldBy(scene.s, pattern, false)), ...toldBy(scene.s, neverMoved, true)].flatMap((told) => claimOfTold(scene, told)), ...winClaims(scene), ...byStretch(scene)];
