import { endsAsBody } from './bodies.ts';
import { findDates, withoutDate } from './dates.ts';
import { captionCredits, eventLabels, siteNames } from './lexicon/index.ts';
import { lookOf } from './looks.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { key } from './repeats.ts';
import { bare, closed, folded } from './text.ts';
import { bareByline, unmarkedName } from './unlabelled.ts';

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

/** A text that is another one twice. */
const twice = (text: string): boolean => text.length >= 12 && text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

/** Nothing but the name of a site. */
const siteAlone = new RegExp(siteNames, 'u');

/** How well lines would do as the title: by length and place, by what repeats them, and by what speaks against them. */
export const merit = ({ lines, open, firstMeta, keys, issueAt }: Place, at: readonly number[], text: string): number => {
  const [first = 0] = at;
  const last = at.at(-1) ?? first;
  const long = Math.min(bare(text).length, 24) / 8;
  const place = firstMeta < 0 ? -first * 0.4 : last === firstMeta - 1 ? 3 : last < firstMeta ? 1 : -1 - (first - firstMeta) * 0.3;
  const repeated = (keys.get(key(text)) ?? 0) > (at.length > 1 ? 0 : 1) ? 3 : 0;
  const ofSite = /[_｜|]\S{2,20}$/u.test(text) || /\s[-—–]\s\S{2,16}$/u.test(text) ? -3 : 0;
  const numbered = numberingOf(lines[first]?.text ?? '') === null ? 0 : -4;
  // 登录 注册 政务邮箱: words of a menu.
  const menu = /^(?:\p{Script=Han}{1,4}[\s\u3000]+){2,}\p{Script=Han}{1,4}$/u.test(text.trim()) && !/^(?:\p{Script=Han}[\s\u3000]+)+\p{Script=Han}$/u.test(text.trim()) ? -6 : 0;
  // The name of a window, with its keywords or twice over: the title stands by itself as well.
  const window = (/[_|｜]/u.test(text) && open.some((other) => !at.includes(other) && key(lines[other]?.text ?? '').length >= 6 && key(lines[other]?.text ?? '') !== key(text) && key(text).includes(key(lines[other]?.text ?? '')))) || twice(bare(text)) ? -5 : 0;
  // A few characters above metadata are the name of a column, where a longer line may be the title.
  const few = bare(text).length <= 5 && open.some((other) => !at.includes(other) && bare(lines[other]?.text ?? '').length >= 8 && !closed(lines[other]?.text ?? '')) ? -3 : /^[•·▪◆●]\s/u.test(text) ? -4 : 0;
  // 某县年鉴（2023）, above the part that the page is of.
  const book = /(?:年鉴|县志|市志|区志|志稿|志书|汇编|丛书|月刊|季刊|期刊)(?:[（(]\d{4}[）)]|\d{4})?$/u.test(folded(text)) ? -5 : 0;
  // 某政发〔2014〕17号《某某意见》: the name of the page, which has the title by itself below.
  const filed = /[〔[（(]\d{4}[〕\]）)]\s*第?\d{1,4}\s*号\s*《[^》]+》?$/u.test(text) ? -6 : 0;
  const site = siteAlone.test(folded(text)) ? -4 : !/\p{Script=Han}/u.test(text) && lines.some((line) => /\p{Script=Han}{6}/u.test(line.text)) ? -5 : 0;
  const day = findDates(text)[0];
  const dated = day !== undefined && bare(text).length - bare(day.text).length <= 10 && !/[《：:]/u.test(text) && /^(?:星期|周|[上下]午|\d|[时时時点點分正：:\s]|[一二三四五六日天十])*$/u.test(folded(withoutDate(text, day))) ? -8 : 0;
  const aside = bracketed(text) && !/^【.{6,}】$/u.test(text) ? -6 : first < issueAt ? -5 : 0;
  const field = event.test(folded(text)) ? -6 : /^\S{2,6}[：:]\S/u.test(text) && bare(text).length < 12 ? -2 : 0;
  const named = bareByline(text) ? -5 : at.length > 1 && bareByline(lines[first]?.text ?? '') ? 1 : 0;
  return menu + window + few + book + filed + site + dated + aside + named + long + place + repeated + ofSite + numbered + field + (closed(text) && !/[！？!?…]$/u.test(text) ? -2 : 0);
};

const credit = new RegExp(captionCredits, 'u');

/** 各乡镇人民政府，县直各部门： who is written to. */
const addressees = /^[^。]{2,60}[：:]$/u;
const writtenTo = /^(?:各|全[省市县区镇校体]|尊敬的|亲爱的|同志们|[\p{Script=Han}、，,（）()]{2,40}(?:部门|单位|乡镇|街道|公司|政府|委员会|局|厅|院|同志|代表|朋友|居民|家长)们?[：:]$)/u;
/** 某社某地4月11日电 题：…: the line with which an agency begins. */
const agencyLine = /\d日(?:电|電|讯|訊)\s*(?:题|題)?\s*[：:(（]?/u;

/** Whether a line with a number begins a row of them: the same kind of number stands at the beginning of another line. */
const counts = ({ lines }: Place, at: number): boolean => {
  const own = numberingOf(lines[at]?.text ?? '');
  return own !== null && lines.slice(at + 1, at + 200).some(({ text }) => { const other = numberingOf(text); return other?.style === own.style && other.mark !== own.mark; });
};

/** What no title is, whatever its place: a caption with its mark or credit, who is written to, an agency's line, the first of counted headings. */
export const isNone = (place: Place, at: number): boolean => {
  const line = place.lines[at];
  if (line === undefined) return true;
  const text = folded(line.text);
  return (lookOf(line) === 'caption' && (credit.test(text) || /^[▲△▼▽]/u.test(text))) || (addressees.test(text) && writtenTo.test(text)) || agencyLine.test(text) || counts(place, at);
};
