import { endsAsBody } from './bodies.ts';
import { findDates, withoutDate } from './dates.ts';
import { addressees, agencyLines, books, captionCredits, eventLabels, filedNames, researchKinds, siteNames, timeLabels, windowEnds } from './lexicon/index.ts';
import { lookOf } from './looks.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { key } from './repeats.ts';
import { bare, closed, folded } from './text.ts';
import { bareByline, unmarkedName } from './persons.ts';

/** The lines of a page's head, as far as its title is looked for. */
export interface Place {
  readonly lines: readonly SourceLine[];
  readonly open: readonly number[];
  /** Line of the first metadata, −1 where there is none. */
  readonly firstMeta: number;
  /** How many lines of the head have a key. */
  readonly keys: ReadonlyMap<string, number>;
  /** The line with the number of a newsletter; above it stands the newsletter's name. */
  readonly issueAt: number;
}

/** （摘要）, （2021—2025年）: what a title ends with on a line of its own, no title by itself. */
const bracketed = (text: string): boolean => /^[（(【][^（()）【】]{2,14}[）)】]$/u.test(text);

/** Such a line below a title: the name of who wrote stands in brackets as well, and a date. */
export const closesTitle = (text: string): boolean => bracketed(text) && unmarkedName(text) === text && findDates(text).length === 0 && !endsAsBody(folded(text.slice(1, -1)));

/** 受访人：林一舟，… tells of a talk. */
export const event = new RegExp(`^(?:${eventLabels.join('|')})\\s*[：:]`, 'u');

const re = { site: new RegExp(siteNames, 'u'), book: new RegExp(books, 'u'), filed: new RegExp(filedNames, 'u'), window: new RegExp(windowEnds, 'u'), addressee: new RegExp(addressees, 'u'), agency: new RegExp(agencyLines, 'u'), credit: new RegExp(captionCredits, 'u'), time: new RegExp(`^${timeLabels}\\s*[：:]`, 'u') };

/** A candidate for the title, as its signs are read: its lines and their text, in the forms that the signs compare. */
interface Sight {
  readonly place: Place;
  readonly at: readonly number[];
  readonly text: string;
  /** The text without white space, and with simplified characters. */
  readonly packed: string;
  readonly plain: string;
  readonly first: number;
  readonly last: number;
  /** The other open lines of the head. */
  readonly others: readonly string[];
}

/** One sign: how much it weighs where it is fully there, and whether or to which part it is. */
interface Sign { readonly name: string; readonly weight: number; readonly seen: (sight: Sight) => boolean | number }

/** A text that is another one twice. */
const twice = (text: string): boolean => text.length >= 12 && text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);
const spacedWords = /^(?:\p{Script=Han}{1,4}[\s\u3000]+){2,}\p{Script=Han}{1,4}$/u;
const spacedCharacters = /^(?:\p{Script=Han}[\s\u3000]+)+\p{Script=Han}$/u;
const besideDay = /^(?:星期|周|[上下]午|\d|[时時点點分正：:\s]|[一二三四五六日天十])*$/u;

/** A date and hardly more. */
const isDay = (text: string): boolean => {
  const day = findDates(text)[0];
  return day !== undefined && bare(text).length - bare(day.text).length <= 10 && !/[《：:]/u.test(text) && besideDay.test(folded(withoutDate(text, day)));
};

/** 证券研究报告, 证券研究报告|行业深度, 宏观周报 */
const research = new RegExp(`^证券研究报告(?:\\s*[|｜·]\\s*\\S{2,8})?$|${researchKinds}`, 'u');

/** 某某读书会邮件组  第118期 */
const numbered = /\S[\s\u3000]+(?:\d{4}\s*年)?\s*总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期(?:[（(]总第?\s*\d{1,5}\s*期[）)])?$/u;

/** Whether the first line stands alone above three short lines and more that stand together and end no sentence: a poem's title. */
const aboveVerses = ({ lines, open }: Place, first: number): boolean =>
  first === open[0] && lines[first + 1]?.gap === true && [2, 3].every((next) => lines[first + next]?.gap === false) && [1, 2, 3].every((next) => { const text = lines[first + next]?.text ?? ''; return bare(text).length >= 2 && text.length <= 24 && !/[。；：]$/u.test(text) && findDates(text).length === 0; });

/** Vol.41 No.3, Jun. 2022, below the name of a journal. */
const ofJournal = /^Vol\.?\s*\d|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s*,?\s*\d{4}$/u;
const journalHead = 6;
const longestJournal = 10;

/** Longer lines are not better titles. */
const fullLength = 24;

/** Larger than the text by so much a line is set as titles are. */
export const largeType = 1.3;

/** What speaks for and against a line as the title. */
const signs: readonly Sign[] = [
  { name: 'length', weight: 3, seen: ({ packed }) => Math.min(packed.length, fullLength) / fullLength },
  { name: 'right above the metadata', weight: 3, seen: ({ place: { firstMeta }, last }) => firstMeta >= 0 && last === firstMeta - 1 },
  { name: 'above the metadata', weight: 1, seen: ({ place: { firstMeta }, last }) => last < firstMeta - 1 },
  { name: 'below the metadata', weight: -1, seen: ({ place: { firstMeta }, last }) => firstMeta >= 0 && last >= firstMeta },
  { name: 'lines below the metadata', weight: -0.3, seen: ({ place: { firstMeta }, first, last }) => (firstMeta >= 0 && last >= firstMeta ? first - firstMeta : 0) },
  { name: 'lines above it, where no metadata is', weight: -0.4, seen: ({ place: { firstMeta }, first }) => (firstMeta < 0 ? first : 0) },
  { name: 'repeated by the page', weight: 3, seen: ({ place: { keys }, at, text }) => (keys.get(key(text)) ?? 0) > (at.length > 1 ? 0 : 1) },
  { name: 'in the largest type of the head', weight: 3, seen: ({ place: { lines, open }, first }) => (lines[first]?.look?.size ?? 0) >= largeType && open.every((other) => (lines[other]?.look?.size ?? 0) <= (lines[first]?.look?.size ?? 0)) && open.some((other) => (lines[other]?.look?.size ?? largeType) < (lines[first]?.look?.size ?? 0)) },
  { name: 'the site behind it', weight: -3, seen: ({ text }) => re.window.test(text) },
  { name: 'numbered', weight: -4, seen: ({ place: { lines }, first }) => numberingOf(lines[first]?.text ?? '') !== null },
  { name: 'words of a menu', weight: -6, seen: ({ text }) => spacedWords.test(text.trim().replace(/\s+[·•|｜]\s+/gu, ' ')) && !spacedCharacters.test(text.trim()) },
  { name: 'the name of a window, of which the title stands below, or twice over', weight: -5, seen: ({ text, packed, others }) => twice(packed) || (/[_|｜]/u.test(text) && others.some((other) => key(other).length >= 6 && key(other) !== key(text) && key(text).includes(key(other)))) },
  { name: 'few characters where a longer line may be the title: a column', weight: -3, seen: ({ packed, others, place, first }) => packed.length <= 5 && !aboveVerses(place, first) && others.some((other) => bare(other).length >= 8 && !closed(other)) },
  { name: 'right above verses', weight: 4, seen: ({ place, first, at }) => at.length === 1 && aboveVerses(place, first) },
  { name: 'a bullet', weight: -4, seen: ({ text }) => /^[•·▪◆●]\s/u.test(text) },
  { name: 'a book', weight: -5, seen: ({ plain }) => re.book.test(plain) },
  { name: 'the name under which a document is filed', weight: -6, seen: ({ text }) => re.filed.test(text) },
  { name: 'a site', weight: -4, seen: ({ plain }) => re.site.test(plain) },
  { name: 'another language than the text', weight: -5, seen: ({ text, place: { lines } }) => !/\p{Script=Han}/u.test(text) && lines.some((line) => /\p{Script=Han}{6}/u.test(line.text)) },
  { name: 'a day', weight: -8, seen: ({ text }) => isDay(text) },
  { name: 'in brackets', weight: -6, seen: ({ text }) => bracketed(text) && !/^【.{6,}】$/u.test(text) },
  { name: 'above the number of a newsletter', weight: -5, seen: ({ first, place: { issueAt, open } }) => first < issueAt && open.some((other) => other > issueAt) },
  { name: 'amid the lines of a journal’s head', weight: -7, seen: ({ place: { lines }, packed, last, others }) => packed.length <= longestJournal && lines.slice(last + 1, last + journalHead).some(({ text }) => ofJournal.test(text.trim())) && others.some((other) => bare(other).length >= 8 && !closed(other)) },
  { name: 'what kind of report it is', weight: -5, seen: ({ plain, others }) => research.test(plain) && others.some((other) => bare(other).length >= 6 && !closed(other)) },
  { name: 'clauses and figures, where a short line stands above', weight: -5, seen: ({ text, place: { lines }, others }) => /[，,][^，,]*[，,]/u.test(text) && /\d/u.test(text) && others.some((other) => other.length <= 24 && bare(other).length >= 4 && !closed(other) && lines.findIndex((line) => line.text === other) < lines.findIndex((line) => text.startsWith(line.text))) },
  { name: 'the name of a newsletter and its number', weight: -5, seen: ({ text }) => numbered.test(text) },
  { name: 'a field of a talk', weight: -6, seen: ({ plain }) => event.test(plain) || re.time.test(plain) },
  { name: 'a label and few words', weight: -2, seen: ({ plain, text, packed }) => !event.test(plain) && /^\S{2,6}[：:]\S/u.test(text) && packed.length < 12 },
  { name: 'who wrote', weight: -5, seen: ({ text }) => bareByline(text) },
  { name: 'the body that speaks, and what it says', weight: 1, seen: ({ at, text, place: { lines }, first }) => !bareByline(text) && at.length > 1 && bareByline(lines[first]?.text ?? '') },
  { name: 'closed as a sentence', weight: -2, seen: ({ text }) => closed(text) && !/[！？!?…]$/u.test(text) },
];

/** How well lines would do as the title: the sum of what speaks for and against them. */
export const merit = (place: Place, at: readonly number[], text: string): number => {
  const [first = 0] = at;
  const others = place.open.flatMap((other) => (at.includes(other) ? [] : [place.lines[other]?.text ?? '']));
  const sight: Sight = { place, at, text, packed: bare(text), plain: folded(text), first, last: at.at(-1) ?? first, others };
  return signs.reduce((sum, { weight, seen }) => sum + weight * Number(seen(sight)), 0);
};

/** Whether a line with a number begins a row of them: the same kind of number stands at the beginning of another line. */
const counts = ({ lines }: Place, at: number): boolean => {
  const own = numberingOf(lines[at]?.text ?? '');
  return own !== null && lines.slice(at + 1, at + 200).some(({ text }) => { const other = numberingOf(text); return other?.style === own.style && other.mark !== own.mark; });
};

/** 转载声明：本文转自…: what a page says of its text. */
const notice = /^(?:转载|版权|免责|郑重)?(?:声明|说明|提示)\s*[：:]/u;

/** 电话：089-326141: how to reach somebody. */
const reach = /^(?:联系)?(?:地址|电话|传真|邮箱|电子邮[箱件]|电子信箱|邮编|网址)\s*[：:]/u;

/** 某县教育局文件, in large type above all: whose paper it is. */
const redHead = /^\p{Script=Han}{4,30}文件$/u;

/** 2021年第11期（总第203期） */
const issueAlone = /^第\s*\d{1,4}\s*卷\s*第?\s*\d{1,3}\s*期$|^\d{4}\s*年\s*第?\s*\d{1,3}\s*号$|^[（(]?(?:\d{4}\s*年\s*)?总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期[）)]?(?:\s*[（(]总?第?\s*\d{1,5}\s*期[）)])?$/u;

/** What no title is, whatever its place: the number of a newsletter, the head of an official's paper, a caption with its mark or credit, who is written to, an agency's line, the first of counted headings. */
export const isNone = (place: Place, at: number): boolean => {
  const line = place.lines[at];
  if (line === undefined) return true;
  const text = folded(line.text);
  return (lookOf(line) === 'caption' && (re.credit.test(text) || /^[▲△▼▽]/u.test(text))) || re.addressee.test(text) || re.agency.test(text) || notice.test(text) || reach.test(text) || issueAlone.test(text) || redHead.test(bare(text)) || counts(place, at);
};
