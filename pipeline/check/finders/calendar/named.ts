import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { planYears } from '../../lexicon/calendar.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';


/** First and last month of a named part of the year, or null: 上半年, 前三季度, 前5个月, 1-9月. */
const monthsOf = (words: string): readonly [number, number] | null => {
  const plain = words.replace(/^(?:\d{4}|[零一二三四五六七八九]{4})年/u, '');
  if (/^上半年$/u.test(plain)) return [1, 6];
  if (/^下半年$/u.test(plain)) return [7, 12];
  const months = /^(\d{1,2})月?[-—~至到](\d{1,2})月份?$/u.exec(plain);
  if (months) return [Number(months[1]), Number(months[2])];
  const first = /^前([一二三四五六七八九十\d]{1,2})个月$/u.exec(plain);
  if (first) return [1, numberOf(first[1] ?? '')];
  const quarter = /^(前)?第?([一二三四1-4])个?季度$/u.exec(plain);
  const n = numberOf(quarter?.[2] ?? '');
  return quarter ? [quarter[1] === undefined ? n * 3 - 2 : 1, n * 3] : null;
};

const told = (figures: readonly Mention[], stated: string, computed: string, verdict: boolean | Verdict, note: Claim['note']): Claim =>
  claimOf({ type: 'calendar', figures, stated, computed, verdict: verdict === true ? 'holds' : verdict === false ? 'fails' : verdict, note });

/** Years that need not begin in January, anywhere in the text. */
const fiscal = /财年|财政年度|会计年度|学年|榨季|雪季|年度(?:始于|自|从)|FY/u;

/** 前三季度（1—9月）: two names of one part of the year. */
const spans = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((one, at) => {
  const next = mentions[at + 1];
  if (!next || one.kind !== 'period' || next.kind !== 'period' || s.slice(one.end, next.start) !== '(' || s.charAt(next.end) !== ')') return [];
  const [first, second] = [monthsOf(s.slice(one.start, one.end)), monthsOf(s.slice(next.start, next.end))];
  if (!first || !second) return [];
  // 二季度（3—5月）: as long as it should be, in a year that begins in another month.
  const same = first[0] === second[0] && first[1] === second[1];
  const asLong = first[1] - first[0] === second[1] - second[0];
  if (!same && fiscal.test(s)) return [];
  return [told([one, next], second.join('—'), first.join('—'), same || (asLong ? 'undecided' : false), {
    zh: `“${one.text}”为${first.join('—')}月，括号内为${second.join('—')}月。`, en: `The first is months ${first.join('–')}, the bracket months ${second.join('–')}.`,
  })];
});

const yearsOf = (plan: Mention): readonly [number, number] | null => {
  const match = plan.kind === 'code' && plan.unit === 'plan' ? /^(\d{4})\/(\d{4})$/u.exec(plan.iso ?? '') : null;
  return match ? [Number(match[1]), Number(match[2])] : null;
};

const before = /^(?:，?是|，?为|作为|系|，)?(?:我国|国家|全市|全县)?(?:实施)?[“"]?$/u;

const planYear = (s: string, plan: Mention, year: Mention | undefined, first: number): readonly Claim[] => {
  const at = planYears.find(([words]) => words.test(s.slice(plan.end, plan.end + 14)))?.[1];
  if (at === undefined || year?.kind !== 'year' || year.value === null || !before.test(s.slice(year.end, plan.start))) return [];
  const expected = first + at;
  return [told([year, plan], year.value, String(expected), Number(year.value) === expected, {
    zh: `该规划的这一年是${expected}年，文中写${year.value}年。`, en: `That year of the plan is ${expected}; the text says ${year.value}.`,
  })];
};

/** “十四五”（2021—2025年）, and 2021年是“十四五”开局之年. */
const plans = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((plan, at) => {
  const years = yearsOf(plan);
  if (!years) return [];
  const next = mentions[at + 1];
  const range = next?.kind === 'period' && /^[”"]?(?:时期|期间|规划)?\($/u.test(s.slice(plan.end, next.start)) ? /^(\d{4})\/(\d{4})$/u.exec(next.iso ?? '') : null;
  const bracket = next && range ? [told([plan, next], `${range[1]}—${range[2]}`, years.join('—'), Number(range[1]) === years[0] && Number(range[2]) === years[1], {
    zh: `该五年规划为${years.join('—')}年，文中写${range[1]}—${range[2]}年。`, en: `The plan runs from ${years.join(' to ')}; the text says ${range[1]} to ${range[2]}.`,
  })] : [];
  return [...bracket, ...planYear(s, plan, mentions[at - 1], years[0])];
});

/** Names of stretches of time against the stretches that stand beside them. */
export const nameClaims = (scene: Scene): readonly Claim[] => [...spans(scene), ...plans(scene)];
