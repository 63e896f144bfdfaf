import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { ofCalendars, ofOtherCalendar, lunar, lunarLeap, supposed } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { windowAt } from '../../window.ts';
import { daysIn, isLeap, momentOf, namesYear, type Moment } from '../../time.ts';

/** A date as written: its parts may be two mentions (2024年2月, then 30日, which no calendar has). */
export interface Written {
  readonly span: ClaimSpan;
  readonly mention: Mention;
  readonly first: Moment;
  readonly last: Moment;
  readonly namesYear: boolean;
}

/** The dates of a text, those of two mentions as one. */
export const datesOf = ({ mentions }: Scene): readonly Written[] => mentions.flatMap((mention, at) => {
  if (mention.kind !== 'date' && mention.kind !== 'period') return [];
  const [first, last] = (mention.iso ?? '').split('/').map(momentOf);
  if (!first) return [];
  const before = mentions[at - 1];
  const joined = before?.end === mention.start && (before.kind === 'date' || before.kind === 'year');
  const span = { start: joined ? before.start : mention.start, end: mention.end };
  return [{ span, mention, first, last: last ?? first, namesYear: namesYear(mention) || (joined && (before.kind === 'year' || namesYear(before))) }];
});

const impossible = ({ year, month, day }: Moment, named: boolean): boolean => month !== null && day !== null && day > daysIn(month, named ? year : null);

/** Gregorian days are those of all countries only since Greece took them in 1923; before that a 29 or 30 February may have been one. */
const gregorian = 1923;

/**
 * 日历上找不到2月30日, 误印成6月31日, “2月30日”之类: a sentence that speaks of the calendar, or of the date as a mistake, a legend
 * or a word. A slip stands where something happened on that day.
 */
const isTalkedOf = ({ s }: Scene, { start, end }: ClaimSpan): boolean => {
  const { from, to } = windowAt(s, start, 1, 1);
  return ofCalendars.test(s.slice(from, to)) || lunar.test(s.slice(Math.max(0, start - 8), start)) || (/[“"‘「]/u.test(s.charAt(start - 1)) && /[”"’」]/u.test(s.charAt(end)));
};

/** Days that no year has, where no year is written. */
const never = /(?<![\d年])(?:0?(2)月(3[01])|0?([469])月(31)|(11)月(31))[日号]/gu;

const neverDates = (scene: Scene, known: readonly Claim[]): readonly Claim[] => [...scene.s.matchAll(never)].flatMap((match) => {
  const [start, end] = [match.index, match.index + match[0].length];
  if (known.some(({ mentions: [span] }) => span && span.start < end && start < span.end) || isTalkedOf(scene, { start, end })) return [];
  const [month, day] = [Number(match[1] ?? match[3] ?? match[5]), Number(match[2] ?? match[4] ?? match[6])];
  return [noSuchDay({ start, end }, month, day, null)];
});

const noSuchDay = (span: ClaimSpan, month: number, day: number, year: number | null): Claim => {
  const days = daysIn(month, year);
  return claimOf({
    type: 'calendar', figures: [span], stated: String(day), computed: `≤${days}`, verdict: 'fails',
    note: { zh: `${year === null ? '' : `${year}年`}${month}月只有${days}天，没有${day}日。`, en: `Month ${month}${year === null ? '' : ` of ${year}`} has ${days} days; there is no day ${day}.` },
  });
};

/** Days that the calendar does not have: 2月30日, 2月29日 of a common year. */
const impossibleDates = (scene: Scene): readonly Claim[] => datesOf(scene).flatMap(({ span, first, last, namesYear: named }) => {
  const wrong = [first, last].find((moment) => impossible(moment, named));
  if (!wrong || wrong.month === null || isTalkedOf(scene, span) || (named && wrong.month === 2 && wrong.year < gregorian)) return [];
  return [noSuchDay(span, wrong.month, wrong.day ?? 0, named ? wrong.year : null)];
});

const leapBehind = /^(?:，)?(?:是|为|系|属)?(?:一个)?(闰年|平年)/u;

/** 2024年是闰年. */
const leapYears = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((mention) => {
  const word = mention.kind === 'year' && mention.value !== null ? leapBehind.exec(s.slice(mention.end, mention.end + 8))?.[1] : undefined;
  if (word === undefined) return [];
  const year = Number(mention.value);
  const is = isLeap(year);
  const { from, to } = windowAt(s, mention.start);
  const words = s.slice(from, to);
  if (is !== (word === '闰年') && (ofOtherCalendar.test(words) || lunarLeap.test(words) || supposed.test(words))) return [];
  return [claimOf({
    type: 'calendar', figures: [mention], stated: word, computed: is ? '闰年' : '平年', verdict: is === (word === '闰年') ? 'holds' : 'fails',
    note: { zh: `${year}年是${is ? '闰年' : '平年'}。`, en: `${year} is a ${is ? 'leap' : 'common'} year.` },
  })];
});

/** Dates against the calendar: days that are, leap years. */
export const dateClaims = (scene: Scene): readonly Claim[] => {
  const known = impossibleDates(scene);
  return [...known, ...neverDates(scene, known), ...leapYears(scene)];
};
