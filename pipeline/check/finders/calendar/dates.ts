import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import { lunar, weekdayBehind, weekdays, weekdaysBehind } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { daysIn, isLeap, lineBefore, momentOf, namesYear, weekday, yearBefore, type Moment } from '../../time.ts';

/** A date as written: its parts may be two mentions (2024年2月, then 30日, which no calendar has). */
interface Written {
  readonly span: ClaimSpan;
  readonly mention: Mention;
  readonly first: Moment;
  readonly last: Moment;
  readonly namesYear: boolean;
}

const datesOf = ({ mentions }: Scene): readonly Written[] => mentions.flatMap((mention, at) => {
  if (mention.kind !== 'date' && mention.kind !== 'period') return [];
  const [first, last] = (mention.iso ?? '').split('/').map(momentOf);
  if (!first) return [];
  const before = mentions[at - 1];
  const joined = before?.end === mention.start && (before.kind === 'date' || before.kind === 'year');
  const span = { start: joined ? before.start : mention.start, end: mention.end };
  return [{ span, mention, first, last: last ?? first, namesYear: namesYear(mention) || (joined && (before.kind === 'year' || namesYear(before))) }];
});

const impossible = ({ year, month, day }: Moment, named: boolean): boolean => month !== null && day !== null && day > daysIn(month, named ? year : null);

/** Days that no year has, where no year is written. */
const never = /(?<![\d年])(?:0?(2)月(3[01])|0?([469])月(31)|(11)月(31))[日号]/gu;

const neverDates = (scene: Scene, known: readonly Claim[]): readonly Claim[] => [...scene.s.matchAll(never)].flatMap((match) => {
  const [start, end] = [match.index, match.index + match[0].length];
  if (known.some(({ mentions: [span] }) => span && span.start < end && start < span.end) || lunar.test(scene.s.slice(Math.max(0, start - 8), start))) return [];
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
  if (!wrong || wrong.month === null || lunar.test(scene.s.slice(Math.max(0, span.start - 8), span.start))) return [];
  return [noSuchDay(span, wrong.month, wrong.day ?? 0, named ? wrong.year : null)];
});

const on = ({ month, day }: Moment, year: number): number | null => (month === null || day === null || day > daysIn(month, year) ? null : weekday({ year, month, day }));

/** A date without a year is of the year named last in its paragraph; others that fit leave it open. */
const verdictOf = (scene: Scene, { span, first, namesYear: named }: Written, moment: Moment, told: number): { readonly verdict: Verdict; readonly year: number } | null => {
  if (named) return { verdict: on(moment, first.year) === told ? 'holds' : 'fails', year: first.year };
  const near = yearBefore(lineBefore(scene.s, span.start));
  const year = near ?? first.year;
  if (on(moment, year) === told) return { verdict: 'holds', year };
  if (on(moment, first.year) === told) return { verdict: 'holds', year: first.year };
  const open = near === null || [near - 1, near + 1].some((other) => on(moment, other) === told);
  return { verdict: open ? 'undecided' : 'fails', year };
};

const names = { zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };

/** Where the weekday's words stand: the last (or, of two, the first) that bear its name. */
const weekdaySpan = (text: string, from: number, word: string): ClaimSpan => {
  const match = new RegExp(`(?:星期|周|礼拜)?${word}`, 'u').exec(text.slice(from, from + 20));
  const start = from + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? 0) };
};

const weekdayClaim = (scene: Scene, written: Written, moment: Moment, word: string): readonly Claim[] => {
  const told = Math.max(0, weekdays.indexOf(word === '天' ? '日' : word));
  const { month, day } = moment;
  // Before the calendar of 1582 (in Russia of 1918) the days of the week fell otherwise.
  const found = month === null || day === null || moment.year < 1583 ? null : verdictOf(scene, written, moment, told);
  const real = found && on(moment, found.year);
  if (!found || real === null) return [];
  const [zh, en] = [names.zh[real] ?? '', names.en[real] ?? ''];
  const open = found.verdict === 'undecided' ? { zh: '，原文未写年份', en: '; the text names no year' } : { zh: '', en: '' };
  return [claimOf({
    type: 'calendar', figures: [written.span, weekdaySpan(scene.s, written.span.end, word)], stated: names.zh[told] ?? '', computed: zh, verdict: found.verdict,
    note: { zh: `${found.year}年${month}月${day}日是${zh}，文中写${names.zh[told]}${open.zh}。`, en: `${found.year}-${month}-${day} was a ${en}; the text says ${names.en[told]}${open.en}.` },
  })];
};

const weekdayClaims = (scene: Scene): readonly Claim[] => datesOf(scene).flatMap((written) => {
  const { span, first, last } = written;
  // China counts by this calendar since 1912; 俄历 is another.
  if (first.year < 1912 || /俄历|儒略历|教历/u.test(scene.s.slice(Math.max(0, span.start - 8), span.start)) || last.day === null || lunar.test(scene.s.slice(Math.max(0, span.start - 8), span.start))) return [];
  const behind = scene.s.slice(span.end, span.end + 14);
  const two = weekdaysBehind.exec(behind);
  // 自11月13日起（周一至周五） gives the days of a week, not of the date.
  if (two && first === last) return [];
  if (two) return [...weekdayClaim(scene, written, first, two[1] ?? ''), ...weekdayClaim(scene, written, last, two[2] ?? '')].slice(0, 2);
  const one = weekdayBehind.exec(behind);
  return one ? weekdayClaim(scene, written, last, one[1] ?? '') : [];
});

const leapBehind = /^(?:，)?(?:是|为|系|属)?(?:一个)?(闰年|平年)/u;

/** 2024年是闰年. */
const leapYears = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((mention) => {
  const word = mention.kind === 'year' && mention.value !== null ? leapBehind.exec(s.slice(mention.end, mention.end + 8))?.[1] : undefined;
  if (word === undefined) return [];
  const year = Number(mention.value);
  const is = isLeap(year);
  return [claimOf({
    type: 'calendar', figures: [mention], stated: word, computed: is ? '闰年' : '平年', verdict: is === (word === '闰年') ? 'holds' : 'fails',
    note: { zh: `${year}年是${is ? '闰年' : '平年'}。`, en: `${year} is a ${is ? 'leap' : 'common'} year.` },
  })];
});

/** Dates against the calendar: days that are, their weekdays, leap years. */
export const dateClaims = (scene: Scene): readonly Claim[] => {
  const known = impossibleDates(scene);
  return [...known, ...neverDates(scene, known), ...weekdayClaims(scene), ...leapYears(scene)];
};
