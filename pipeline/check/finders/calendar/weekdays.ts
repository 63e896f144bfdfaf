import type { Claim, ClaimSpan, Verdict } from '../../../model/index.ts';
import { issuedOf } from '../../issued.ts';
import { countedMeeting, lunar, otherYear, weekdayBehind, weekdays, weekdaysBehind } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { dayNumber, daysIn, lineBefore, stretchOf, weekday, yearBefore, type Moment } from '../../time.ts';
import { datesOf, type Written } from './dates.ts';

const seriesReach = 60;

const on = ({ month, day }: Moment, year: number): number | null => (month === null || day === null || day > daysIn(month, year) ? null : weekday({ year, month, day }));

interface Found { readonly verdict: Verdict; readonly year: number }

/** `10月21日（星期三），举行2025年第四次发布会`: a meeting is counted in the year that it is held in; in spring it may be the last of the year before, in autumn the first of the next. */
const bySeries = (scene: Scene, { span }: Written, moment: Moment, told: number): Found | null => {
  const named = countedMeeting.exec(scene.s.slice(span.end, span.end + seriesReach))?.groups?.['year'];
  if (named === undefined) return null;
  const year = Number(named);
  if (on(moment, year) === told) return { verdict: 'holds', year };
  const month = moment.month ?? 1;
  const other = month < 5 ? year + 1 : month > 8 ? year - 1 : null;
  return { verdict: other !== null && on(moment, other) === told ? 'undecided' : 'fails', year };
};

/** The year of a text's own now: of the date that it bears, else of the latest day that it names with its year. */
const nowOf = (scene: Scene, written: readonly Written[]): number | null => {
  const issued = issuedOf(scene);
  const own = issued && stretchOf(issued)?.[0].year;
  if (own !== null && own !== undefined) return own;
  const years = written.flatMap(({ first, namesYear: named }) => (named && first.day !== null ? [first.year] : []));
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null;
};

const lineReach = 300;
const yearNamed = /(?<!\d)(?:19|20)\d{2}(?=年|赛季|届)/gu;

/** Every year that a paragraph names, as far as 300 characters before and behind. */
const yearsInLine = (s: string, at: number): readonly number[] => {
  const before = s.slice(Math.max(0, at - lineReach), at);
  const words = `${before.slice(before.lastIndexOf('\n') + 1)}${/^[^\n]*/u.exec(s.slice(at, at + lineReach))?.[0] ?? ''}`;
  return [...words.matchAll(yearNamed)].map(([year]) => Number(year));
};

/** A text with the year of its own now. */
interface Dated extends Scene { readonly now: number | null; readonly issued: Moment | null }

/** 10月4日 in a text dated 2024年10月8日: a day of the weeks around it bears its year. */
const isNearIssue = ({ issued }: Dated, { month, day }: Moment): boolean => {
  if (!issued || issued.month === null || issued.day === null || month === null || day === null) return false;
  const apart = dayNumber({ year: issued.year, month: issued.month, day: issued.day }) - dayNumber({ year: issued.year, month, day });
  return Math.abs(apart) <= 45;
};

/** A date without a year is of the year named last in its paragraph; others that fit leave it open, and so does all that is told further off. */
const verdictOf = (scene: Dated, written: Written, moment: Moment, told: number): Found | null => {
  const { span, first, namesYear: named } = written;
  if (named) return { verdict: on(moment, first.year) === told ? 'holds' : 'fails', year: first.year };
  const series = bySeries(scene, written, moment, told);
  if (series) return series;
  const near = yearBefore(lineBefore(scene.s, span.start));
  const year = near ?? first.year;
  if (on(moment, year) === told) return { verdict: 'holds', year };
  if (on(moment, first.year) === told) return { verdict: 'holds', year: first.year };
  if (scene.now !== null && on(moment, scene.now) === told) return { verdict: 'holds', year: scene.now };
  // 按2023年颁布的办法，定于3月8日星期六，2025年…: another year of the paragraph bears it out.
  const open = (near === null && !isNearIssue(scene, moment)) || otherYear.test(scene.s.slice(Math.max(0, span.start - 6), span.start)) || /^(?:去年|前年|上年|明年|次年|翌年)/u.test(scene.s.slice(span.start, span.end)) || [...(near === null ? [] : [near - 1, near + 1]), ...yearsInLine(scene.s, span.start)].some((other) => on(moment, other) === told);
  return { verdict: open ? 'undecided' : 'fails', year };
};

const names = { zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };

/** Where the weekday's words stand: the last (or, of two, the first) that bear its name. */
const weekdaySpan = (text: string, from: number, word: string): ClaimSpan => {
  const match = new RegExp(`(?:星期|周|礼拜)?${word}`, 'u').exec(text.slice(from, from + 20));
  const start = from + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? 0) };
};

const weekdayClaim = (scene: Dated, written: Written, moment: Moment, word: string): readonly Claim[] => {
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

const weekdaysAt = (scene: Dated, written: Written): readonly Claim[] => {
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
};

/** Dates against the days of the week that stand behind them: `2023年11月15日（星期三）`. */
export const weekdayClaims = (plain: Scene): readonly Claim[] => {
  const written = datesOf(plain);
  const issued = issuedOf(plain);
  const scene: Dated = { ...plain, now: nowOf(plain, written), issued: issued ? stretchOf(issued)?.[0] ?? null : null };
  return written.flatMap((one) => weekdaysAt(scene, one));
};
