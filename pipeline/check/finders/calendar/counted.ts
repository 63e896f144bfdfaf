import type { Claim, Mention } from '../../../model/index.ts';
import { thisYear } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { dayNumber, stretchOf, type Moment } from '../../time.ts';
import { issuedOf } from '../../issued.ts';

/** What is counted between two times, by the words and the unit of the count; how many more than the difference it may be. */
type Counted = 'years' | 'age' | 'nth-year' | 'nth-day' | 'sooner' | 'streak';

const more: Readonly<Record<Counted, readonly number[]>> = { years: [0], age: [0, 1], 'nth-year': [1], 'nth-day': [1], sooner: [0], streak: [1, 0] };

interface Time { readonly mention: Mention; readonly moment: Moment }

const reach = 90;

const countedBy = ({ s }: Scene, m: Mention): Counted | null => {
  const [before, behind] = [s.slice(Math.max(0, m.start - 4), m.start), s.slice(m.end, m.end + 4)];
  if (m.value === null || m.comparator !== 'eq' || m.valueHigh !== null || !Number.isInteger(Number(m.value)) || Number(m.value) < 3) return null;
  if (m.kind === 'ordinal') return `${m.text.slice(-1)}${behind}`.startsWith('个年头') || (m.unit === '年' && !/级/u.test(behind)) || m.unit === '届' ? 'nth-year' : m.unit === '天' ? 'nth-day' : null;
  if (m.unit === '岁') return /(?:已|了|满|整整|有|是|龄|寿|岁数|正好|恰好)$/u.test(before) ? 'age' : null;
  if (m.kind === 'duration' && m.unit === 'day') return /(?:提前|早|推迟|晚|延后|推后)了?$/u.test(before) ? 'sooner' : null;
  if (m.kind !== 'duration' || m.unit !== 'year' || /周年|週年/u.test(m.text) || /^(?:计划|规划|行动|期|级|制)/u.test(behind)) return null;
  return before.endsWith('连续') ? 'streak' : 'years';
};

const startOf = (s: string, at: number): number => {
  const from = Math.max(0, at - reach);
  return from + s.slice(from, at).search(/[^。\n！？]*$/u);
};

const endOf = (s: string, at: number): number => at + (/^[^。\n！？]*/u.exec(s.slice(at, at + reach))?.[0].length ?? 0);

/** A day of a year that is not written: 10月29日. */
const yearless = (text: string): Moment | undefined => {
  const found = /^(\d{1,2})月(\d{1,2})[日号]$/u.exec(text);
  return found ? { year: 0, month: Number(found[1]), day: Number(found[2]) } : undefined;
};

const timesIn = ({ s, mentions }: Scene, at: number, from: number, to: number, counted: Counted): readonly Time[] =>
  mentions.slice(Math.max(0, at - 8), at + 9).flatMap((mention) => {
    const within = mention.start >= from && mention.end <= to && (mention.kind === 'year' || mention.kind === 'date');
    const moment = !within ? undefined : stretchOf(mention)?.[0] ?? (counted === 'sooner' ? yearless(s.slice(mention.start, mention.end)) : undefined);
    return moment ? [{ mention, moment }] : [];
  });

/** The two times that a count runs between: both in its sentence; or one there, and the year that the text is of where it says 今年. */
const endsOf = (scene: Scene, at: number, m: Mention, counted: Counted): readonly [Time, Time] | null => {
  const [from, to] = [startOf(scene.s, m.start), endOf(scene.s, m.end)];
  const own = timesIn(scene, at, from, to, counted);
  const [first, second] = own;
  if (first && second && own.length === 2) return first.moment.year < second.moment.year || first.mention.start < second.mention.start ? [first, second] : [second, first];
  const issued = thisYear.test(scene.s.slice(from, to)) ? issuedOf(scene) : null;
  const now = issued && stretchOf(issued)?.[0];
  if (!issued || !now || own.length > 1) return null;
  const past = first ?? timesIn(scene, at, startOf(scene.s, Math.max(0, from - 1)), from, counted).at(-1);
  return past && past.mention !== issued ? [past, { mention: issued, moment: now }] : null;
};

/** A day's number, set in a year (0: its own). */
const dayIn = ({ year, month, day }: Moment, of: number): number | null => (month === null || day === null ? null : dayNumber({ year: of === 0 ? year : of, month, day }));

const between = (from: Moment, to: Moment, counted: Counted): number | null => {
  if (counted !== 'nth-day' && counted !== 'sooner') return Math.abs(to.year - from.year);
  // 10月29日, 比去年的11月21日提前23天: the days of one year are counted; 2023 is a common one.
  const inYear = (of: number): number | null => {
    const [a, b] = [dayIn(from, of), dayIn(to, of)];
    return a === null || b === null ? null : b - a;
  };
  const days = inYear(0);
  if (counted !== 'sooner') return days;
  // 原定2024年1月15日，实际2023年12月20日: two days near each other are of the years that are written.
  const near = from.year > 0 && to.year > 0 && days !== null && Math.abs(days) < 300;
  return Math.abs((near ? days : inYear(2023)) ?? Number.NaN);
};

/**
 * `1584年建成……到2024年整整440岁`, `2016年成立，2024年是第九个年头`, `10月25日公映，到11月10日正好是第17天`: two times in one
 * sentence, and the count between them. Only what agrees is told: another event may be meant.
 */
export const countedClaims = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((m, at) => {
  const counted = countedBy(scene, m);
  const ends = counted && endsOf(scene, at, m, counted);
  const apart = counted && ends && between(ends[0].moment, ends[1].moment, counted);
  if (!counted || !ends || apart === null || !(apart >= 3)) return [];
  const holds = more[counted].some((one) => apart + one === Number(m.value));
  if (!holds && !(counted === 'sooner' && /原定[^，。；]{0,4}$/u.test(scene.s.slice(startOf(scene.s, ends[0].mention.start), ends[0].mention.start)) && m.start - ends[1].mention.end < 8 && Math.abs(apart - Number(m.value)) > 1 && apart < 180 && !/[次翌转明去]年|交易日|工作日/u.test(scene.s.slice(startOf(scene.s, ends[0].mention.start), m.end)))) return [];
  const byDay = counted === 'nth-day' || counted === 'sooner';
  const [from, to] = byDay ? ends.map(({ moment: { year, month, day } }) => (counted === 'sooner' ? `${month}-${day}` : `${year}-${month}-${day}`)) : [ends[0], ends[1]].toSorted((a, b) => a.moment.year - b.moment.year).map(({ moment }) => `${moment.year}`);
  const unit = byDay ? { zh: '天', en: 'days' } : { zh: '年', en: 'years' };
  return [claimOf({
    type: counted === 'streak' ? 'streak' : 'calendar', figures: [ends[0].mention, ends[1].mention, m], stated: m.text, computed: `${apart}${unit.zh}`, verdict: holds ? 'holds' : 'fails', said: m,
    note: Number(m.value) === apart || !holds
      ? { zh: `${from}至${to}为${apart}${unit.zh}，文中写${m.value}。`, en: `From ${from} to ${to} is ${apart} ${unit.en}; the text says ${m.value}.` }
      : { zh: `${from}至${to}首尾都算为${apart + 1}${unit.zh}，文中写${m.value}。`, en: `From ${from} to ${to}, both counted, is ${apart + 1} ${unit.en}; the text says ${m.value}.` },
  })];
});
