import { plans, yearParts } from './lexicon/time.ts';
import {
  century, dayRange, decade, firstMonths, fiscalSpan, fiscalYear, found, isoDate, monthSpan, monthToMonth, numberOf, pad, partOfYear, planAt,
  singleDate, singleMonth, yearMention, yearSpan, type Context, type TimeFound, type YearOf,
} from './calendar.ts';

const year = '((?:1[0-9]|20)\\d{2}|[一二][零一二三四五六七八九]{3})';
const month = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const to = '\\s{0,20}(?:[-—~至到]|——|--)\\s{0,20}';
const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const parts = Object.keys(yearParts).toSorted((a, b) => b.length - a.length).join('|');

interface Rule { readonly pattern: RegExp; readonly read: (match: RegExpExecArray, s: string, context: Context) => TimeFound | null }

const rules: readonly Rule[] = [
  { pattern: sticky(Object.keys(plans).toSorted((a, b) => b.length - a.length).join('|')), read: planAt },
  { pattern: sticky(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})`), read: isoDate },
  { pattern: sticky(`(?:${year}年)?${month}月${day}[日号]?${to}(?:${year}年)?(?:${month}月)?${day}[日号]`), read: (match, _, context) => dayRange(match, context) },
  { pattern: sticky(`${year}年${month}月${to}${year}年${month}月`), read: monthToMonth },
  { pattern: sticky(`(?:${year}年)?${month}月?份?${to}${month}月份?`), read: (match, _, context) => monthSpan(match, context) },
  { pattern: sticky(`(?:${year}年)?${month}月${day}[日号]`), read: (match, _, context) => singleDate(match, context) },
  { pattern: sticky(`(?:${year}年)?${month}月份?(?![\\p{Script=Han}]?[英饼])`), read: (match, _, context) => singleMonth(match, context) },
  { pattern: sticky(`(?:${year}年)?(第?(?:${parts}))`), read: (match, _, context) => partOfYear(match, context) },
  { pattern: sticky(`(?:${year}年)?[前头首]([\\d]{1,2}|[一两三四五六七八九十]{1,2})个?月`), read: (match, _, context) => firstMonths(match, context) },
  { pattern: sticky(`${year}[-/]([\\d零一二三四五六七八九]{2})(?: ?年度)?${to}${year}[-/]([\\d零一二三四五六七八九]{2}) ?年度`), read: fiscalSpan },
  { pattern: sticky(`${year}[-/—]((?:\\d{2}){1,2})( ?(?:财政年度|课税年度|财年|年度|学年度?))?`), read: fiscalYear },
  { pattern: sticky(`${year}(?:年度?)?[/至到—-]([零一二三四五六七八九]{2,4})(财政年度|年度)`), read: fiscalYear },
  { pattern: sticky(`${year}[年]?${to}${year}年?(?:度)?`), read: yearSpan },
  { pattern: sticky(`${year}[-—](\\d{2})年`), read: yearSpan },
  { pattern: sticky('(?:(1\\d|20|二十|十九)世纪)?([1-9]0|[一二三四五六七八九]十)年代'), read: decade },
  { pattern: sticky('(1\\d|2\\d|二十一?|十[一二三四五六七八九])世纪'), read: century },
  { pattern: sticky(`${year}年度?(?![代级龄]|的?(?:悠久)?历史|老)`), read: (match, s) => (/^\d/u.test(match[0]) || !/[零一二三四五六七八九]$/u.test(s.slice(0, match.index)) ? yearMention(match.index + match[0].length, numberOf(match[1])) : null) },
];

// Most numbers are no time: a glance ahead spares them the rules.
const hints = /[年月季纪五半/.~至到—-]/u;

/** The time expression at a place of the shadow, or null. */
export const timeAt = (s: string, at: number, context: { readonly yearOf: YearOf; readonly hongKong: boolean }): TimeFound | null => {
  if (!hints.test(s.slice(at, at + 10))) return null;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(s);
    const time = match && read(match, s, { at, ...context });
    if (time) return time;
  }
  return null;
};

// 1日元 is money, 1日元旦 a day.
const yen = '(?!元(?![旦宵]))';
const dayRangeOnly = sticky(`${day}日?${to}${day}日${yen}`);
const dayOnly = sticky(`${day}日(?![均内以之游报本前])${yen}`);

/** 9日, 11日至13日: days whose month the text gave before. */
export const dayAt = (s: string, at: number, known: string | null): TimeFound | null => {
  dayRangeOnly.lastIndex = at;
  const range = dayRangeOnly.exec(s);
  const base = known?.slice(0, 7) ?? null;
  const dayIso = (text: string | undefined): string | null => (base === null || base.length < 7 ? null : `${base}-${pad(numberOf(text))}`);
  if (range) {
    const [first, last] = [dayIso(range[1]), dayIso(range[2])];
    return numberOf(range[1]) < numberOf(range[2]) ? found(dayRangeOnly.lastIndex, 'period', first && last && `${first}/${last}`) : null;
  }
  dayOnly.lastIndex = at;
  const single = dayOnly.exec(s);
  return single && /^\d/u.test(single[0]) ? found(dayOnly.lastIndex, 'date', dayIso(single[1])) : null;
};
