import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { countedFrom, countedSince, manifold, thisYear } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { issuedOf } from '../../issued.ts';
import { eventsIn, foundingsOf, isAnothers, isTime, type Founding } from './foundings.ts';

/** The year that an anniversary is in. `review`: in spring a text may still tell of the year before as 今年. */
interface Now { readonly year: number; readonly mention: Mention | null; readonly review: boolean }

/** The year of an anniversary: the one its sentence names, or where it says 今年 the one that the text is of. */
const yearOf = (scene: Scene, at: number, start: number, founded: Mention, all: readonly Founding[]): Now | null => {
  const { s, mentions } = scene;
  for (let back = at - 1; back >= 0 && back > at - 6; back -= 1) {
    const one = mentions[back];
    if (!one || one.start < start) break;
    // 创立于1987年，2007年上市，今年…: the year of another event is not that of the anniversary.
    const stretch = isTime(one) && !all.some(({ mention }) => mention === one) ? stretchOf(one) : null;
    if (stretch) return { year: stretch[0].year, mention: one, review: false };
  }
  const [own, next] = [mentions[at], mentions[at + 1]];
  const inBracket = own && next && next !== founded && isTime(next) && s.slice(own.end, next.start) === '(' ? stretchOf(next) : null;
  if (next && inBracket) return { year: inBracket[0].year, mention: next, review: false };
  if (!thisYear.test(s.slice(start, own?.start))) return null;
  const issued = issuedOf(scene);
  const told = issued && issued !== founded ? stretchOf(issued) : null;
  if (told) return { year: told[0].year, mention: issued, review: (told[0].month ?? 1) < 5 };
  const period = /^(\d{4})/u.exec(mentions[at]?.period ?? '')?.[1];
  return period === undefined || Number(period) === stretchOf(founded)?.[0].year || all.some(({ year }) => year === Number(period)) ? null : { year: Number(period), mention: null, review: false };
};

/** The last founding before; where a quoted name says what began (“东江经验”提出20周年), one that tells of it. */
const nearest = (s: string, all: readonly Founding[], start: number, events: ReadonlySet<number>): Founding | null => {
  const name = /“([^“”]{2,12})”[^“”，。]{0,6}$/u.exec(s.slice(Math.max(0, start - 24), start))?.[1];
  return all.findLast(({ mention, events: own }) => mention.start < start && start - mention.end < 4000 && [...events].some((event) => own.has(event))
    && (name === undefined ? start - mention.end < 400 : s.slice(mention.end, mention.end + 60).includes(name))) ?? null;
};

/** 成立30周年。自1994年6月1日以来: the date that a number of years is counted from may stand behind it. */
const foundedBehind = ({ s, mentions }: Scene, at: number): Founding | null => {
  const [mention, next] = [mentions[at], mentions[at + 1]];
  const stretch = next && isTime(next) ? stretchOf(next) : null;
  if (!mention || !next || !stretch || !countedFrom.test(s.slice(mention.end, next.start)) || !countedSince.test(s.slice(next.end, next.end + 4))) return null;
  return { mention: next, year: stretch[0].year, events: new Set() };
};

/** 回归25周年。…于1999年12月20日回归: the event may be told of behind. */
const toldLater = (all: readonly Founding[], mention: Mention, events: ReadonlySet<number>): Founding | null =>
  all.find(({ mention: one, events: own }) => one.start > mention.end && one.start - mention.end < 200 && [...events].some((event) => own.has(event))) ?? null;

/** 成立于1927年的这支队伍迎来94周年: the event stands with its year, and nothing else in the clause. */
const ofItsClause = (s: string, all: readonly Founding[], mention: Mention): Founding | null => {
  const last = all.findLast(({ mention: one }) => one.end <= mention.start);
  return last && /^的[^，。；:\d]{1,16}(?:迎来|已经?|满|喜迎|走过|即将|将|度过|纪念)[^，。；:\d]{0,8}$/u.test(s.slice(last.mention.end, mention.start)) && [...last.events].some((event) => event < manifold) ? last : null;
};

/** 2022年是学校建校60周年，学校建于1952年: in the next clause, of who was named before. */
const isBeside = (before: string, between: string): boolean => {
  const who = /^，(?<who>[^，。；:\d]{0,8}?)(?:始|初|创)?[建创办成立组设]{1,2}于$/u.exec(between)?.groups?.['who'];
  return who !== undefined && before.includes(who);
};

/** Slips are by one or two; a date further off is that of something else. */
const slip = (a: number, b: number): boolean => Math.abs(a - b) <= 2;

/** 某校建于1952年，其医学院…: of another body than the one founded. */
const partOf = /其|附属|下属|所属|旗下|分[校院厂店]|学院|研究院|[商协工]会|前身|升格|迁/u;

const sentenceStart = (s: string, at: number): number => {
  const from = Math.max(0, at - 200);
  return from + s.slice(from, at).search(/[^。\n！？]*$/u);
};

const anniversary = (scene: Scene, at: number, all: readonly Founding[]): readonly Claim[] => {
  const { s, mentions } = scene;
  const mention = mentions[at];
  if (mention?.kind !== 'duration' || !/周年|週年/u.test(mention.text) || mention.value === null || mention.comparator !== 'eq') return [];
  const start = sentenceStart(s, mention.start);
  // 2016年上市，2023年举办创办10周年庆典: the event of its own clause, and 举办 only where no other stands there.
  const near = s.slice(Math.max(start, mention.start - 14), mention.start);
  const own = eventsIn(near.slice(near.lastIndexOf('，') + 1).replace(/举办(?=.)/u, ''));
  const before = own.size > 0 ? own : eventsIn(near);
  // 迎来120周年校庆: of its foundation.
  const feast = before.size === 0 && /^(?:的)?[校院厂行店社馆所]庆/u.test(s.slice(mention.end, mention.end + 3)) && /(?:^|[，。])(?:今年|(?:19|20)\d{2}年)(?:即将|将|喜|已)?(?:迎来|迎|举行|举办|庆祝)了?$/u.test(s.slice(start, mention.start));
  const events = feast ? new Set([0]) : before;
  const ahead = events.size > 0 ? nearest(s, all, mention.start, events) : ofItsClause(s, all, mention);
  const behind = ahead !== null || events.size === 0 ? null : foundedBehind(scene, at);
  const later = ahead === null && behind === null ? toldLater(all, mention, events) : null;
  const founded = ahead ?? behind ?? later;
  if (!founded) return [];
  const now = yearOf(scene, at, start, founded.mention, all);
  const n = Number(mention.value);
  const fits = now !== null && now.year - founded.year === n;
  const beside = later !== null && all.length === 1 && isBeside(s.slice(start, mention.start), s.slice(mention.end, later.mention.start));
  if (ahead === null && (now === null || !(later ? fits || beside : slip(now.year - founded.year, n)))) return [];
  // Another thing may have begun in another year: only beside each other do two years contradict a number.
  const sure = !partOf.test(s.slice(founded.mention.end, mention.start)) && !/前身|原名|改制|更名|重组|合并|正式/u.test(s.slice(Math.max(0, founded.mention.start - 30), mention.start)) && now !== null && now.mention !== null && (slip(now.year - founded.year, n) || [...founded.events].some((event) => event < manifold && (events.has(event) || events.size === 0))) && !(now.review && now.year - founded.year === n + 1) && Math.abs(mention.start - founded.mention.end) < 60 && all.filter(({ mention: one }) => Math.abs(one.start - mention.start) < 120).length <= 2;
  // Another founding of the text that the number fits, or another body that was founded: no slip.
  const words = /[^，。；:\d]*$/u.exec(s.slice(start, mention.start))?.[0].replace(/^[年月日号]/u, '') ?? '';
  const another = now !== null && (all.some(({ year }) => now.year - year === n) || (behind === null && own.size > 0 && isAnothers(s, founded, words)) || (own.size === 0 && before.size > 0) || /^的(?!庆|纪念|日|重要|大|喜|节|关键|特殊|历史)/u.test(s.slice(mention.end, mention.end + 3)));
  if (!fits && another) return [];
  // Another paragraph's year is of another thing.
  if (!fits && !sure && s.slice(founded.mention.start, mention.start).includes('\n')) return [];
  const verdict: Verdict = fits ? 'holds' : sure ? 'fails' : 'undecided';
  return [claimOf({
    type: 'calendar', figures: [founded.mention, ...(now?.mention ? [now.mention] : []), mention], stated: `${n}`, computed: now === null ? null : String(now.year - founded.year), verdict,
    note: now === null
      ? { zh: `${founded.year}年起满${n}周年为${founded.year + n}年；原文此处未写年份。`, en: `${n} ${n === 1 ? 'year' : 'years'} after ${founded.year} is ${founded.year + n}; the text names no year here.` }
      : { zh: `${founded.year}年至${now.year}年为${now.year - founded.year}周年，文中写${n}周年${verdict === 'undecided' ? '，两处未必指同一件事' : ''}。`, en: `From ${founded.year} to ${now.year} is ${now.year - founded.year} ${now.year - founded.year === 1 ? 'year' : 'years'}; the text says ${n}${verdict === 'undecided' ? ', perhaps of another event' : ''}.` },
  })];
};

/** Anniversaries against the year that the text gives the event. */
export const anniversaryClaims = (scene: Scene): readonly Claim[] => {
  const all = foundingsOf(scene);
  return scene.mentions.flatMap((_, at) => anniversary(scene, at, all));
};
