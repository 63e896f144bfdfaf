import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { foundings, gone, interrupted, thisYear, wholeYears } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf, type Moment } from '../../time.ts';
import { issuedOf, yearsOfText } from '../../issued.ts';

const isTime = ({ kind }: Mention): boolean => kind === 'year' || kind === 'date';
const reach = 160;
const mostSlip = 20;
/** What people begin: 1998年入职，到2023年已工作25年. */
const joining = /入职|参加工作|参军|入伍|入党|从教|从医|从业|任教|走上/u;

/** Now, as the words between the event and the length say: a date, or 今年 in a text that bears one. */
interface Now { readonly mention: Mention | null; readonly moment: Moment }

const momentIn = (mention: Mention): Moment | null => stretchOf(mention)?.[0] ?? null;

const nowOf = (scene: Scene, between: readonly Mention[], words: string, length: Mention): Now | null => {
  const own = between.findLast((one) => isTime(one) && momentIn(one) !== null);
  const moment = own ? momentIn(own) : null;
  const issued = issuedOf(scene);
  const bears = issued && momentIn(issued);
  if (own && moment) return { mention: issued && !/\d{4}年/u.test(scene.s.slice(own.start, own.end)) && bears?.year === moment.year ? issued : own, moment };
  if (!thisYear.test(words)) return null;
  if (issued && bears) return { mention: issued, moment: bears };
  const year = /^(\d{4})/u.exec(length.period ?? '')?.[1];
  return year === undefined ? null : { mention: null, moment: { year: Number(year), month: null, day: null } };
};

/** Whole years that have gone by, and with the begun one; months as far as both are given. */
const yearsBetween = (from: Moment, to: Moment): readonly [number, number] => {
  const years = to.year - from.year;
  if (from.month === null || to.month === null) return [years - 1, years + 1];
  const months = years * 12 + to.month - from.month;
  return [Math.floor(months / 12), Math.ceil(months / 12)];
};

/** `whole`: the words count whole years (整整), so that no rounding explains more than a slip of one or two. */
const verdictOf = (n: number, from: Moment, now: Now, whole: boolean): Verdict | null => {
  const years = now.moment.year - from.year;
  const [low, high] = yearsBetween(from, now.moment);
  if (n === years || (from.month !== null && now.moment.month !== null && n >= low && n <= high)) return 'holds';
  if (n >= low && n <= high) return 'undecided';
  // A slip is by a few; more is another event.
  return (Math.abs(n - years) <= (whole ? mostSlip : 2) || Math.abs(n - years) === 10) && now.mention !== null ? 'fails' : null;
};

/**
 * Only where the second time says by itself how far the years are counted (…成立，到2022年已有110年) does it contradict them.
 * 2005年上市，至今已走过20年: the year of another event, and 至今 is the text's own time.
 */
const isPlain = (between: string, behind: string): boolean =>
  (behind === '' || (/^[^。；]*?(?:[，至到—]|截至)(?:今年)?$/u.test(between) && !/至今|迄今|如今|距今|目前|今年|[，；](?!已|整整|走过|历经|恰|正好)/u.test(behind) && ![...foundings, joining].some((one) => one.test(behind)) && behind.length < 12))
  && (between.match(/，/gu) ?? []).length < 3;

/** `创办于1937年，到2024年已整整办学`: nothing between the years but 到, and behind them whole years of the same thing. */
const isWhole = (sentence: string, between: string, behind: string): boolean => /^，?(?:到|至|截至)?$/u.test(between) && wholeYears.test(behind) && !interrupted.test(sentence);

const claim = (figures: readonly Mention[], n: number, from: number, to: number, verdict: Verdict): Claim => claimOf({
  type: 'calendar', figures, stated: `${n}年`, computed: `${to - from}年`, verdict, said: figures.at(-1) ?? null,
  note: { zh: `${from}年至${to}年为${to - from}年，文中写${n}年。`, en: `From ${from} to ${to} is ${to - from} ${to - from === 1 ? 'year' : 'years'}; the text says ${n}.` },
});

/** `始建于2006年，2013年升格，到今年已走过十九年`: to the text's own year, from the first event or from a later one. Only what agrees is told. */
const toOwnYear = (scene: Scene, near: readonly Mention[], mention: Mention): readonly Claim[] => {
  const last = near.at(-1);
  if (!last || near.length < 2 || !thisYear.test(scene.s.slice(last.end, mention.start))) return [];
  const n = Number(mention.value);
  const own = yearsOfText(scene);
  return near.flatMap((one) => {
    const from = momentIn(one)?.year ?? 0;
    return own.includes(from + n) ? [claim([one, mention], n, from, from + n, 'holds')] : [];
  }).slice(0, 1);
};

/** 1998年9月，…组建…，到今年9月走过了25年: the years from an event to now. */
export const sinceClaims = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((mention, at) => {
  const { s, mentions } = scene;
  if (mention.kind !== 'duration' || mention.unit !== 'year' || mention.value === null || mention.comparator !== 'eq' || mention.valueHigh !== null || /周年/u.test(mention.text)) return [];
  if (Number(mention.value) < 3 || !gone.test(s.slice(Math.max(0, mention.start - 8), mention.start)) || /^(?:计划|规划|行动|期)/u.test(s.slice(mention.end, mention.end + 2))) return [];
  const floor = Math.max(0, mention.start - reach);
  const start = floor + s.slice(floor, mention.start).search(/[^。\n！？；]*$/u);
  const near = mentions.slice(Math.max(0, at - 6), at).filter((one) => isTime(one) && one.start >= start);
  const founded = near[0];
  const from = founded && momentIn(founded);
  if (!founded || !from || near.length > 2) return toOwnYear(scene, near, mention);
  const next = near[1]?.start ?? mention.start;
  const events = `${/[^，。；:\n]{0,8}于$/u.exec(s.slice(Math.max(0, founded.start - 10), founded.start))?.[0] ?? ''}${s.slice(founded.end, next)}`;
  const now = [...foundings, joining].some((one) => one.test(events)) ? nowOf(scene, near.slice(1), s.slice(founded.end, mention.start), mention) : null;
  const n = Number(mention.value);
  const between = s.slice(founded.end, next);
  const behind = near[1] ? s.slice(near[1].end, mention.start) : '';
  const verdict = now && verdictOf(n, from, now, isWhole(s.slice(start, mention.start), between, behind));
  if (!now || !verdict || (verdict === 'fails' && !isPlain(between, behind))) return toOwnYear(scene, near, mention);
  return [claim([founded, ...(now.mention ? [now.mention] : []), mention], n, from.year, now.moment.year, verdict)];
});
