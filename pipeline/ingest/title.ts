import { endsAsBody } from './bodies.ts';
import { findDates, withoutDate } from './dates.ts';
import { captionCredits, eventLabels, siteNames } from './lexicon/index.ts';
import { lookOf } from './looks.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { asksSomebody, bare, closed, folded, halfWidth } from './text.ts';
import { bareByline, looksLikeName, unmarkedName } from './unlabelled.ts';

/** What a title is compared by: marks, width and white space apart. */
const key = (text: string): string => bare(halfWidth(folded(text))).replace(/於/gu, '于').replace(/[-_|—–－·:,.!?"'“”‘’《》<>()（）、，。：！？]/gu, '').toLowerCase();

const siteName = /[_|｜]|[-—–－]\s*\S{2,16}$/u;

/** Whether a line repeats the title, alone or with the name of the site behind it (…_某市水务局, … - 某网). */
export const sameTitle = (text: string, title: string): boolean => {
  const [own, other] = [key(text), key(title)];
  return other.length >= 4 && (own === other || (other.length >= 8 && own.startsWith(other) && /^[-—_]?\d{1,2}$/u.test(own.slice(other.length))) || (own.startsWith(other) && siteName.test(text.slice(title.length - 2)) && own.length <= other.length + 24));
};

const issued = /(?:印发|下发|发布|公布|转发|颁布)\s*《?(.{4,60}?)》?\s*的(?:通知|公告|通告|决定|命令|令|函)(?:[（(][^（()）]{1,8}[）)])?$/u;

/** Whether a line is the title of what a notice issues: 某县养老服务实施方案, below 关于印发《某县养老服务实施方案》的通知. */
export const issuedBy = (title: string): ((text: string) => boolean) => {
  const object = issued.exec(title)?.[1];
  const whole = object === undefined ? '' : key(object);
  return (text) => whole.length >= 6 && text.length <= 90 && key(text) === whole;
};

/** A title that is repeated over several lines has no more. */
const mostRepeated = 4;

const isCompany = /^\S{4,30}(?:有限公司|股份公司|集团|公司)$/u;

/** How many lines from one on repeat the title together, broken as the paper itself breaks it; 0 where they do not. */
export const repeatsTitle = (lines: readonly SourceLine[], at: number, title: string): number => {
  // 某某股份：董事会决议公告2020-03-19: the paper's own head is its body and what it is.
  const named = key(title.replace(/^[^：:]{2,8}[：:]/u, '').replace(/\s*\d{4}-\d{2}-\d{2}$|[（(][^（()）]{2,12}(?:修订|修正|更新)[）)]$/gu, ''));
  const [body, what] = [lines[at], lines[at + 1]];
  if (body && what && named.length >= 6 && (key(what.text) === named || key(body.text + what.text) === named) && isCompany.test(folded(body.text))) return 2;
  const whole = key(title);
  let joined = '';
  for (let count = 0; count < mostRepeated && joined.length < whole.length; count += 1) {
    const line = lines[at + count];
    if (line === undefined || line.text.length > 90) return 0;
    joined += key(line.text);
    if (joined === whole && whole.length >= 8) return count + 1;
    if (!whole.startsWith(joined)) return 0;
  }
  return 0;
};

const titleLike = (text: string, least = 4): boolean => bare(text).length >= least && text.length <= 90 && !/[。；，,;：:]$/u.test(text);
const continuesTitle = (text: string): boolean => /^(?:[—―─－]{2}|--|[—―─](?=\s?\p{Script=Han}))/u.test(text);

interface Candidate { readonly at: readonly number[]; readonly text: string; readonly merit: number }

interface Place {
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
const event = new RegExp(`^(?:${eventLabels.join('|')})\\s*[：:]`, 'u');

/** A text that is another one twice. */
const twice = (text: string): boolean => text.length >= 12 && text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

/** Nothing but the name of a site. */
const siteAlone = new RegExp(siteNames, 'u');

const merit = ({ lines, open, firstMeta, keys, issueAt }: Place, at: readonly number[], text: string): number => {
  const [first = 0] = at;
  const last = at.at(-1) ?? first;
  const long = Math.min(bare(text).length, 24) / 8;
  const place = firstMeta < 0 ? -first * 0.4 : last === firstMeta - 1 ? 3 : last < firstMeta ? 1 : -1 - (first - firstMeta) * 0.3;
  const repeated = (keys.get(key(text)) ?? 0) > (at.length > 1 ? 0 : 1) ? 3 : 0;
  const ofSite = /[_｜|]\S{2,20}$/u.test(text) || /\s[-—–]\s\S{2,16}$/u.test(text) ? -3 : 0;
  const numbered = numberingOf(lines[first]?.text ?? '') === null ? 0 : -4;
  // 某政发〔2014〕17号《某某意见》: the name of the page, which has the title by itself below.
  // 登录 注册 政务邮箱: words of a menu.
  const menu = /^(?:\p{Script=Han}{1,4}[\s\u3000]+){2,}\p{Script=Han}{1,4}$/u.test(text.trim()) && !/^(?:\p{Script=Han}[\s\u3000]+)+\p{Script=Han}$/u.test(text.trim()) ? -6 : 0;
  // The name of a window, with its keywords or twice over: the title stands by itself as well.
  const window = (/[_|｜]/u.test(text) && open.some((other) => !at.includes(other) && key(lines[other]?.text ?? '').length >= 6 && key(lines[other]?.text ?? '') !== key(text) && key(text).includes(key(lines[other]?.text ?? '')))) || twice(bare(text)) ? -5 : 0;
  // A few characters above metadata are the name of a column, where a longer line may be the title.
  const few = bare(text).length <= 5 && open.some((other) => !at.includes(other) && bare(lines[other]?.text ?? '').length >= 8 && !closed(lines[other]?.text ?? '')) ? -3 : /^[•·▪◆●]\s/u.test(text) ? -4 : 0;
  // 某县年鉴（2023）, above the part that the page is of.
  const book = /(?:年鉴|县志|市志|区志|志稿|志书|汇编|丛书|月刊|季刊|期刊)(?:[（(]\d{4}[）)]|\d{4})?$/u.test(folded(text)) ? -5 : 0;
  const filed = /[〔[（(]\d{4}[〕\]）)]\s*第?\d{1,4}\s*号\s*《[^》]+》?$/u.test(text) ? -6 : 0;
  const site = siteAlone.test(folded(text)) ? -4 : !/\p{Script=Han}/u.test(text) && lines.some((line) => /\p{Script=Han}{6}/u.test(line.text)) ? -5 : 0;
  const day = findDates(text)[0];
  const dated = day !== undefined && bare(text).length - bare(day.text).length <= 10 && !/[《：:]/u.test(text) && /^(?:星期|周|[上下]午|\d|[时时時点點分正：:\s]|[一二三四五六日天十])*$/u.test(folded(withoutDate(text, day))) ? -8 : 0;
  const aside = bracketed(text) && !/^【.{6,}】$/u.test(text) ? -6 : first < issueAt ? -5 : 0;
  const field = event.test(folded(text)) ? -6 : /^\S{2,6}[：:]\S/u.test(text) && bare(text).length < 12 ? -2 : 0;
  const named = bareByline(text) ? -5 : at.length > 1 && bareByline(lines[first]?.text ?? '') ? 1 : 0;
  return menu + window + few + book + filed + site + dated + aside + named + long + place + repeated + ofSite + numbered + field + (closed(text) && !/[！？!?…]$/u.test(text) ? -2 : 0);
};

const speaks = /的(?:通知|通告|公告|公示|意见|决定|批复|函|复函|报告|请示|通报|命令|令|议案|倡议书?|答复)(?:[（(][^（()）]{1,8}[）)])?$/u;

/** Whether the line after a title goes on with it: a subtitle behind a dash, an open end, the second half of a broken line. */
const joinsNext = (place: Place, at: number): boolean => {
  const { lines, firstMeta, open, keys } = place;
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !open.includes(at + 1) || isNone(place, at + 1) || numberingOf(next.text) !== null || next.text.length > 60 || event.test(folded(next.text))) return false;
  if ((bareByline(line.text) && !looksLikeName(line.text)) || /(?:有限公司|股份公司|集团|公司)$/u.test(folded(line.text))) return spokenOf(folded(next.text)) && (firstMeta < 0 || at + 1 < firstMeta) && !(/^(?:\d{4}\s*年)?\p{Script=Han}{2,6}[省市县区镇乡]/u.test(folded(next.text)) && !/^关于/u.test(next.text));
  if (continuesTitle(next.text) || /[：:—―─－、]$/u.test(line.text) || (keys.get(key(line.text + next.text)) ?? 0) > 0) return true;
  if (/^(?:印发|转发)|关于/u.test(line.text) && !spokenOf(folded(line.text.replace(/^(?:关于|印发|转发)/u, ''))) && spokenOf(folded(next.text)) && !next.text.startsWith('关于')) return true;
  // 关于印发……方案 / （2021—2023年）的通知
  if (/关于|印发|转发/u.test(line.text) && speaks.test(folded(next.text)) && !speaks.test(folded(line.text)) && !closed(next.text) && !next.text.startsWith('关于')) return true;
  if (closesTitle(next.text) && bare(line.text).length >= 6) return true;
  // 某县2023年国民经济和社会发展 / 统计公报; 2023年 / 某县统计公报
  if (!next.gap && (/^\d{4}\s*年(?:度)?$/u.test(line.text.trim()) || (kindAlone.test(folded(next.text)) && bare(line.text).length >= 8 && /\d{4}\s*年|关于/u.test(line.text) && !spokenOf(folded(line.text)) && !closed(line.text)))) return true;
  return firstMeta > at + 1 && !next.gap && !bareByline(next.text) && !/[_｜|]\S{2,20}$/u.test(next.text) && bare(next.text).length >= 5 && bare(line.text).length >= 8 && firstMeta === at + 2;
};

/** What a document is, and nothing else. */
const kindAlone = /^(?:统计公报|公报|工作报告|总结报告|情况报告|调研报告|报告|通报|通知|意见|公告|白皮书|讲话|致辞|纪要|实录|实施方案|方案|规划|办法)$/u;

/** 关于……的通知, ……报告: the second line of a title whose first is the body that speaks. */
export const spokenOf = (text: string): boolean => /^关于|^(?:印发|转发)/u.test(text) || /(?:报告|快报|预告|季报|半年报|年报|通报|议案|答复|回复|复函|纪要|令|条例|说明|声明|倡议书|讲话|致辞|要点|须知|指南|标准|概况|综述|公告|公报|通知|通告|意见|方案|规划|规定|办法|细则|纲要|计划|总结|章程|决定|批复|函|简况|情况|制度|规程|规则|规范|预案|白皮书|调查|调研|研究|评估|分析|评价)(?:摘要|全文|正文|简本)?(?:[（(][^（()）]{1,8}[）)])?$/u.test(text);

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
const isNone = (place: Place, at: number): boolean => {
  const line = place.lines[at];
  if (line === undefined) return true;
  const text = folded(line.text);
  return (lookOf(line) === 'caption' && (credit.test(text) || /^[▲△▼▽]/u.test(text))) || (addressees.test(text) && writtenTo.test(text)) || agencyLine.test(text) || counts(place, at);
};

/** Candidates: each open line, and with those that go on with it. */
const candidatesOf = (place: Place): readonly Candidate[] =>
  place.open.flatMap((at) => {
    const line = place.lines[at];
    if (!line || continuesTitle(line.text) || asksSomebody(line.text) || isNone(place, at) || !titleLike(line.text.replace(/[：:]$/u, ''), (/[：:]$/u.test(line.text) && bare(line.text).length >= 3 && place.open.includes(at + 1)) ? 2 : at === place.open[0] && (at + 1 === place.firstMeta || (place.firstMeta < 0 && looksLikeName(place.lines[at + 1]?.text ?? ''))) && /^\p{Script=Han}+$/u.test(line.text) ? 1 : 4)) return [];
    const whole = [at];
    while (whole.length < 3 && joinsNext(place, whole.at(-1) ?? at)) whole.push((whole.at(-1) ?? at) + 1);
    const text = whole.map((index) => place.lines[index]?.text ?? '').join('');
    return [{ at: whole, text, merit: merit(place, whole, text) }];
  });

/** The title of a page: its text and its lines, and the line that could have been it as well. */
export interface Title { readonly title: string | null; readonly at: readonly number[]; readonly rival: SourceLine | null }

/** The number of a newsletter stands among the first lines. */
const longestPrintHead = 8;
const issueNumber = /^[（(]?(?:\d{4}\s*年\s*)?(?:总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期)/u;

/** A line whose merit is this near the title's could be the title. */
const closeMerit = 2.5;

/** Further down than this among the open lines of a head no title stands. */
const farthest = 40;

/**
 * Chooses the title among the lines of a page's head that are neither furniture nor metadata (`open`): a line that the
 * reader of the format marked; else the one that is long, stands right before the metadata, and is repeated.
 */
export const chooseTitle = (lines: readonly SourceLine[], open: readonly number[], firstMeta: number): Title => {
  const marked = lines.findIndex((line) => line.hint?.is === 'title');
  if (marked >= 0) {
    const whole = [marked];
    for (let next = marked + 1; (open.includes(next) || lines[next]?.hint?.is === 'heading') && whole.length < 3 && (continuesTitle(lines[next]?.text ?? '') || (next === marked + 1 && closesTitle(lines[next]?.text ?? ''))) && (lines[next]?.text.length ?? 0) <= 60; next += 1) whole.push(next);
    return { title: whole.map((at) => lines[at]?.text ?? '').join(''), at: whole, rival: null };
  }
  const near = open.slice(0, farthest);
  const keys = new Map<string, number>();
  for (const at of near) {
    const own = key((lines[at]?.text ?? '').replace(/[_｜|]\S{2,20}$/u, ''));
    keys.set(own, (keys.get(own) ?? 0) + 1);
  }
  const ranked = candidatesOf({ lines, open: near, firstMeta, keys, issueAt: lines.slice(0, longestPrintHead).findIndex(({ text }) => text.length <= 60 && issueNumber.test(text)) }).toSorted((a, b) => b.merit - a.merit);
  const [best] = ranked;
  if (!best || best.merit < -3) return { title: null, at: [], rival: null };
  const rival = ranked.find(({ at, text, merit: own }) => own > best.merit - closeMerit && !best.at.includes(at[0] ?? -1) && !sameTitle(text, best.text) && bare(text).length >= 8);
  return { title: best.text, at: best.at, rival: lines[rival?.at[0] ?? -1] ?? null };
};
