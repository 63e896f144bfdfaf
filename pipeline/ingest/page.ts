import { ofAnswers, withNames } from './answers.ts';
import type { Furniture } from './lexicon/index.ts';
import { bylineStarts, countedFigures, furniture, numberedTitles, pageWords, trailing } from './lexicon/index.ts';
import { contentsOf } from './contents.ts';
import { creditedWriter } from './credit.ts';
import { isKeywords } from './keywords.ts';
import { mastheadOf } from './masthead.ts';
import { labelled, readMeta } from './meta.ts';
import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';
import { sidebarOf } from './sidebar.ts';
import { asksSomebody, bare, folded, halfWidth, plainDigits, running, sentenceEnd, unwrapped } from './text.ts';

interface Forms { readonly text: string; readonly bare: string; readonly inner: string }
type Test = (forms: Forms) => boolean;

/** Beginnings by their first character: a line is compared with few of them. */
const byFirst = (starts: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const start of starts) groups.set(start.slice(0, 1), [...(groups.get(start.slice(0, 1)) ?? []), start]);
  return groups;
};

const testOf = (entry: Furniture): Test => {
  const pattern = entry.pattern === undefined ? null : new RegExp(entry.pattern, 'u');
  const names = new Set(entry.is ?? []);
  const starts = byFirst(entry.starts ?? []);
  const begins = (text: string): boolean => starts.get(text.slice(0, 1))?.some((start) => text.startsWith(start)) ?? false;
  return ({ text, bare: packed, inner }) =>
    names.has(packed) || names.has(inner) || begins(inner) || begins(text) ||
    (entry.has ?? []).some((part) => text.includes(part)) || (pattern?.test(text) ?? false);
};
const tests = furniture.map((entry) => ({ entry, max: entry.max, test: testOf(entry) }));
const longest = furniture.reduce((most, { max }) => Math.max(most, max), 0);
/** Names and wrapped words are shorter. */
const longestName = 80;
const none: readonly Furniture[] = [];

/** Names that are furniture by themselves; side by side they are so at a page's head and tail. */
const named = new Map(furniture.flatMap((entry) => (entry.rest !== true ? (entry.is ?? []).map((name) => [name, entry] as const) : [])));

const telephone = /^\p{Script=Han}{2,8}[：:][\d()（）-]{5,20}$/u;

/** A line of such names and nothing else: 新浪微博 微信 QQ空间. */
const sideBySide = (text: string): readonly Furniture[] => {
  // A font of arrows draws digits beside 上一篇 and 下一篇.
  const names = text.split(/[\s|｜·/【】[\]]+/u).filter((name) => name !== '' && !/^\d$/u.test(halfWidth(name)));
  const [first] = names.map((name) => named.get(name));
  // Among them the telephone of the page: 关于我们 | 读者热线：0799-5550001.
  return names.filter((name) => named.has(name)).length >= 2 && first && names.every((name) => named.has(name) || telephone.test(name)) ? [{ ...first, where: 'head' }, { ...first, where: 'tail' }] : none;
};

/** Icons that a page's font draws before a line, and spaces without width. */
const icons = /^(?:[•▪‣\p{Co}\u200B-\u200F\u2060\uFEFF\s]|\p{Emoji_Presentation}\uFE0F?)+/u;

const figure = new RegExp(countedFigures, 'u');

/** 扫码支付覆盖农贸市场46家，占比达到92%。: a sentence with a figure is the article's, however it begins. */
const tellsFigure = (text: string): boolean => sentenceEnd(text) && bare(text).length >= 12 && figure.test(halfWidth(text).slice(0, 400));

/** What pages say of themselves and to their readers. */
const ofPage = new RegExp(pageWords, 'u');

/** Furniture that is said in sentences, as an article's text is. */
const spoken: ReadonlySet<string> = new Set(['breadcrumb', 'share', 'disclaimer', 'pagination', 'copyright', 'tools', 'navigation', 'counter']);
/** A shorter sentence is a call: 求点赞！ */
const shortestProse = 8;
/** A whole sentence below the head that says nothing of the page: 下篇文章要做在乡村振兴上。 扫一扫就能看到菜价。 */
const isProse = (text: string): boolean => sentenceEnd(text) && bare(text).length >= shortestProse && !/^[（(【[].*[）)】\]]$/u.test(text) && !ofPage.test(folded(text));

/** A sentence that tells of somebody who says such words, not the words themselves: 点击下方小黄车，就能买到她家的萝卜干。这句话她一晚上要说三百遍。 */
const isTelling = (text: string): boolean => /[。？！][”」]?$/u.test(text) && bare(text).length >= 12 && !ownWords.test(folded(text));
/** What only a page says of itself. */
const ownWords = /本(?:网|站|平台|公众号|报|刊|页|订阅号)|我们|(?:欢迎|敬请|请|记得)[^。，]{0,6}(?:关注|订阅|转发|分享|点赞|收藏|留言|投稿|下载|扫码|联系|注明)|客户端|©|https?:|www\./u;

const delivered = /(?:收稿|投稿|来稿)(?:日期|时间)/u;

/** Whether paragraphs of the article stand right above and right below a line. */
const besideText = (lines: readonly SourceLine[], entries: readonly (readonly Furniture[])[], at: number): boolean =>
  [at - 1, at + 1].every((other) => { const line = lines[other]; return line !== undefined && (line.hint ?? paragraph).is === 'paragraph' && sentenceEnd(line.text) && bare(line.text).length >= shortestProse && !ownWords.test(folded(line.text)); });

/** Entries of the lexicon whose tests a line passes, wherever it stands. */
export const entriesFor = (line: SourceLine): readonly Furniture[] => {
  const { length } = line.text;
  if (length > longest || line.hint?.is === 'table' || line.hint?.is === 'removed' || tellsFigure(line.text)) return none;
  const text = plainDigits(folded(line.text.replace(icons, '')));
  const short = length <= longestName;
  const forms = { text, bare: short ? bare(text) : text, inner: short ? unwrapped(text) : text };
  const hits = tests.filter(({ max, test }) => length <= max && test(forms));
  return hits.length > 0 ? hits.map(({ entry }) => entry) : short ? sideBySide(text) : none;
};

/** Why a line is furniture of a page by its words alone, wherever it stands; null where they do not say so: the day of a post is that of the first one as well. */
export const furnitureReason = (text: string): string | null => entriesFor({ number: 1, text, gap: false, hint: null }).find(({ floor, named: byName }) => floor !== true && byName !== true)?.why ?? null;

/** Entries of each line, looked up once. */
export type Entries = ReadonlyMap<SourceLine, readonly Furniture[]>;

const ofSidebar: readonly Furniture[] = [{ why: 'index', max: longestName, where: 'any' }];

/** Looks up the entries of all lines. A side column is known by its neighbours: they must not be put together as cells of a table first. */
export const entriesOf = (lines: readonly SourceLine[]): Entries => {
  const beside = sidebarOf(lines);
  return new Map(lines.map((line, at) => [line, beside.has(at) ? ofSidebar : entriesFor(line)]));
};

/** Cuts notes of the editor from the ends of lines, so that each part of a line stands for itself. */
export const splitTrailing = (line: SourceLine): readonly SourceLine[] => {
  for (const { why, pattern } of line.hint === null ? trailing : []) {
    const match = new RegExp(pattern, 'u').exec(line.text);
    if (!match || match.index === 0 || furnitureReason(line.text.slice(0, match.index).trimEnd()) !== null) continue;
    const { written, ...rest } = line;
    const cut = written === undefined ? null : new RegExp(pattern, 'u').exec(written);
    if (written !== undefined && (!cut || cut.index === 0)) continue;
    const part = (text: string, own: string | undefined): SourceLine => ({ ...rest, text, ...(own === undefined ? {} : { written: own }) });
    const note: SourceLine = { ...part(match[0], cut?.[0]), gap: false, hint: { is: 'removed', why } };
    return [part(line.text.slice(0, match.index).trimEnd(), cut ? written?.slice(0, cut.index).trimEnd() : undefined), note];
  }
  return [line];
};

const reports = new RegExp(`^[□■◎●○◆◇▲△\\s]*(?:${bylineStarts.join('|')})[\\s／/：:|｜]`, 'u');

/** ——某县小吃产业的调查: no sentence. */
const subtitle = /^[—―─－]{1,2}[^。；，！？]{4,40}$/u;

/** A title may ask or call: the first line that does so, right above a line of metadata or its subtitle. */
const questionTitle = (lines: readonly SourceLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  return line !== undefined && next !== undefined && line.text.length <= 45 && /[？?！!][”」]?$/u.test(line.text) && !/[。；]/u.test(line.text) && !asksSomebody(line.text) && (readMeta(next.text) !== null || subtitle.test(next.text));
};

const numberedTitle = new RegExp(numberedTitles, 'u');
const numberInBrackets = /^[（(]\s*第\s*\S{1,5}\s*号\s*[）)]$/u;

const stepsAmid = /^[^>＞]{2,24}[>＞][^>＞]{1,24}[>＞][^>＞→]{1,60}$|^[^>＞]{2,24}(?:[>＞][^>＞→]{1,24}){3,}$/u;
const pathStart = /^(?:[您你]|当前|现在|目前|所在|位置|首页|网站首页|返回)/u;

/** One short question or call. */
const callsOut = (line: SourceLine | undefined): boolean => line !== undefined && line.hint === null && line.text.length <= 45 && /[？?！!][”」]?$/u.test(line.text) && !/[。；]/u.test(line.text) && !asksSomebody(line.text);

const ofTools: ReadonlySet<string> = new Set(['navigation', 'tools', 'counter', 'share']);

/** Between a standfirst and the text stand so many lines of metadata and tools. */
const mostMeta = 8;
const longestStandfirst = 160;
/** A sentence or two between the title and the line with who wrote and when: the head goes on below it. */
const standsFirst = (lines: readonly SourceLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  const meta = line && next && line.hint === null && line.text.length <= longestStandfirst && next.text.length <= 90 ? readMeta(next.text) : null;
  return meta !== null && meta.why !== 'subtitle' && meta.meta.dates.length > 0 && (labelled(next?.text ?? '') || meta.meta.bylines.length + meta.meta.publishers.length > 0) && !/日[）)]?$/u.test(next?.text ?? '');
};

/** A sentence with figures: rubbish hardly has them. */
const tellsFigures = (text: string): boolean => running(text) && (text.slice(0, 2000).match(/\d+(?:\.\d+)?\s*(?:[%％]|个百分点|[万亿千]|元|家|亩|吨)/gu)?.length ?? 0) >= 2;

/** More of the text than this is not thrown away after a heading such as 免责声明: only the paragraph below it is. */
const restLimit = 1 / 3;
/** Answers in a forum are often longer than what they answer. */
const answersLimit = 4 / 5;
const limitOf = ({ named: byName, floor }: Furniture): number => (byName === true || floor === true ? answersLimit : restLimit);

/** Lines of the head of a page, its menus among them. */
const longestHead = 200;

/** A page's lines told apart: the reason why each is furniture, or null; the head ends before the first running text. */
export interface Page {
  readonly furniture: readonly (string | null)[];
  /** Lines that look like text and went with the line before them that ends the article, with that line's place. */
  readonly carried: ReadonlyMap<number, number>;
  readonly headEnd: number;
}

/** The line that ends the article (免责声明, 相关阅读) with not too much behind it, or the last line. */
const endOf = (lines: readonly SourceLine[], entries: readonly (readonly Furniture[])[], headEnd: number, whole: number): number => {
  let left = 0;
  let end = lines.length - 1;
  for (let at = lines.length - 1; at > headEnd; at -= 1) {
    left += lines[at]?.text.length ?? 0;
    if (left > whole * answersLimit) break;
    if (entries[at]?.some((entry) => entry.rest === true && left <= whole * limitOf(entry))) end = at;
  }
  return end;
};

/** Behind these lines the article may go on. */
const openRest: ReadonlySet<string> = new Set(['end-mark', 'related']);
const goesOnWith = /^[（(][^（()）]*化名[^（()）]*[）)]$|^(?:后记|编后|附记|补记|附录?\s*[：:]|备?注\s*\d?\s*[：:])/u;
/** 关于某某公司, below the end mark of a press release and above what it tells of itself. */
const ofCompany = /^关于(?!我们|本|作者)\p{Script=Han}{2,12}$/u;
const shortestRest = 24;
const contactHead = /^(?:媒体|新闻|投资者|公司)(?:联[络系]|关系)(?:人|方式)?$/u;
const paragraph = { is: 'paragraph' } as const;

/** 相关链接, above a text with a name of its own: a box of a newspaper, and no list of links. */
const ownBox = /^[【[■◆●▲▶►]?\s*(?:相关|新闻|名词)链接\s*[】\]]?\s*[>＞»：:]*$/u;
const shortestBox = 40;
const opensBox = (lines: readonly SourceLine[], isText: readonly boolean[], at: number): boolean =>
  ownBox.test(folded(lines[at]?.text ?? '')) && [at + 1, at + 2].some((below) => isText[below] === true && isProse(lines[below]?.text ?? '') && bare(lines[below]?.text ?? '').length >= shortestBox);

/** A path with a line for each of its pieces and for each mark between them. */
const crumbsOf = (lines: readonly SourceLine[], headEnd: number): ReadonlySet<number> => {
  const isMark = (at: number): boolean => /^(?:[>＞»›→]|>>|&gt;)$/u.test(lines[at]?.text.trim() ?? '');
  const marks = lines.slice(0, headEnd).flatMap((_, at) => (isMark(at) ? [at] : []));
  return new Set(marks.length < 2 ? [] : marks.flatMap((at) => [at - 1, at, ...((lines[at + 1]?.text.length ?? 99) <= 10 ? [at + 1] : [])]));
};

/** 上一篇 下一篇, and nothing of what these are. */
const onlyPager = (text: string): boolean => /^[\s|｜·<>＜＞«»‹›←→【】[\]]*(?:[上下前后]一?[篇版条则页期][\s|｜·<>＜＞«»‹›←→【】[\]：:]*){2}$/u.test(text);

/** A headline that a page links to is no longer. */
const longestLink = 40;
const isHeadline = ({ text, hint }: SourceLine): boolean =>
  hint === null && text.length <= longestLink && /\p{Script=Han}{4}/u.test(text) && !/[。；：:]|^附件|^注/u.test(text) && numberingOf(text) === null && readMeta(text) === null && !labelled(text);

/** Behind 上一篇 下一篇, below the last text: headlines of other pages, one a line, to the end or to what is no headline. */
const linkedBelow = (lines: readonly SourceLine[], entries: readonly (readonly Furniture[])[], lastText: number): ReadonlySet<number> => {
  const found = new Set<number>();
  const start = lines.findIndex(({ text }, at) => at > lastText && lastText >= 0 && text.length <= longestLink && onlyPager(text));
  for (const [index, line] of (start < 0 ? [] : lines.slice(start + 1)).entries()) {
    const at = start + 1 + index;
    if (entries[at]?.length !== 0 || line.hint?.is === 'removed') continue;
    if (!isHeadline(line)) break;
    found.add(at);
  }
  return found;
};

/** Furniture that a line of the page's date may begin with: 责任编辑：李二 发布时间：2023-03-01. */
export const besideDate: ReadonlySet<string> = new Set(['editor', 'counter', 'tools', 'byline', 'index']);

const tellsOfPage = (text: string): boolean => {
  const meta = readMeta(text)?.meta;
  return meta !== undefined && meta.dates.length + meta.writers.length + meta.publishers.length + meta.senders.length > 0;
};

/** 走在街上，抬头就能看见各种标语，老的新的叠在一起：: clauses that lead to what follows. */
const leads = /^(?=.{25})[^，：]{2,}，[^，：]{2,}，[^：]{2,}[：:]$/u;

/** Long lines without a mark between clauses are menus, mastheads, lists of names. */
export const tellsInClauses = (text: string): boolean => /[。！？；，：]|\p{Script=Han}[,.;!?](?:\p{Script=Han}|$)/u.test(text) && mastheadOf(text) === undefined;

/** Reads which lines are furniture of their page, and where its head ends (with no running text: behind the last line). `known`: what was looked up before. */
export const readPage = (lines: readonly SourceLine[], known: Entries = new Map()): Page => {
  const entries = ofAnswers(lines, lines.map((line) => known.get(line) ?? entriesFor(line)));
  const isText = lines.map(({ text, hint }, at) => entries[at]?.length === 0 && hint?.is !== 'title' && hint?.is !== 'removed' && hint?.is !== 'footnote' && (running(text) || leads.test(text)) && tellsInClauses(text) && !(text.length <= 160 && !/[。]/u.test(text) && !asksSomebody(text) && (labelled(text) || readMeta(text) !== null)));
  const asks = isText.indexOf(true);
  const alone = (at: number): boolean => entries[at]?.length !== 0 || lines[at]?.hint?.is === 'removed' || readMeta(lines[at]?.text ?? '') !== null;
  // Right above what a page lets its readers do: 写回答 邀请回答.
  const aboveTools = callsOut(lines[asks]) && (entries[asks + 1]?.some(({ why }) => ofTools.has(why)) ?? false);
  if (asks >= 0 && (aboveTools || questionTitle(lines, asks) || (callsOut(lines[asks]) && isText[asks + 1] === true && lines.slice(0, asks).every((_, at) => alone(at))))) isText[asks] = false;
  const opening = isText.indexOf(true);
  if (opening > 0 && standsFirst(lines, opening) && isText.indexOf(true, opening + 1) <= opening + mostMeta && isText.indexOf(true, opening + 1) > 0) isText[opening] = false;
  // What somebody writes above a title that is known is none of its text.
  const first = isText.indexOf(true, Math.max(0, lines.findIndex(({ hint }) => hint?.is === 'title')));
  const headEnd = first < 0 ? Math.min(lines.length, longestHead) : Math.min(first, longestHead);
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0);
  const lastText = isText.lastIndexOf(true, endOf(lines, entries, headEnd, whole));
  const tailFrom = Math.min(lastText, lines.length - 6);
  let before = 0;
  let rest: { readonly why: string; readonly from: number; left: number } | null = null;
  const contents = contentsOf(lines);
  const crumbs = crumbsOf(lines, headEnd);
  const beside = sidebarOf(lines);
  const linked = linkedBelow(lines, entries, lastText);
  const carried = new Map<number, number>();
  const furnitureOf = lines.map((line, at) => {
    const left = whole - before;
    before += line.text.length;
    // 后记, 注：…, a sentence with nothing of a page in it: the article goes on behind its end mark, and in a box of it.
    if (rest && openRest.has(rest.why) && entries[at]?.length === 0 && (line.hint ?? paragraph).is === 'paragraph' && ((isProse(line.text) && bare(line.text).length >= shortestRest && figure.test(halfWidth(line.text).slice(0, 400))) || goesOnWith.test(folded(line.text)) || (rest.why === 'end-mark' && isText[at + 1] === true && ofCompany.test(folded(line.text))))) rest = null;
    // A file's own footnotes stand behind all.
    if (rest && rest.left > 0 && line.hint?.is !== 'footnote' && !(rest.why === 'end-mark' && line.hint?.is === 'caption' && running(line.text))) {
      rest.left -= 1;
      if (entries[at]?.length === 0 && tellsFigures(line.text)) carried.set(at, rest.from);
      // 上一篇：… below a disclaimer is what it is by itself.
      return entries[at]?.find(({ where, named: byName, floor }) => where !== 'head' && byName !== true && floor !== true)?.why ?? rest.why;
    }
    if (contents.has(at)) return 'contents';
    if (beside.has(at)) return 'index';
    if (crumbs.has(at)) return 'breadcrumb';
    if (linked.has(at)) return 'related';
    if (isKeywords(lines, at)) return null;
    const here = (where: Furniture['where']): boolean => where === 'any' || (where === 'head' ? at < headEnd : line.hint?.is !== 'footnote' && at >= Math.max(tailFrom, headEnd));
    // What the page sets as a caption may credit the picture.
    const within = at > headEnd && at < lastText && isTelling(line.text) && besideText(lines, entries, at);
    const amid = at >= headEnd && (entries[at] ?? []).some(({ why }) => spoken.has(why)) && (isProse(line.text) || within);
    const hit = amid ? undefined : entries[at]?.find(({ where, why }) => here(where) && !(line.hint?.is === 'caption' && why === 'editor'));
    if (hit && at < headEnd && (besideDate.has(hit.why) || hit.why === 'date' || hit.why === 'partial-date') && tellsOfPage(line.text)) return null;
    if (hit?.why === 'navigation' && at < headEnd && (labelled(line.text) || reports.test(folded(line.text)) || creditedWriter(line.text) !== null) && readMeta(line.text) !== null) return null;
    if (hit?.why === 'index' && numberInBrackets.test(line.text) && numberedTitle.test(folded(lines[at - 1]?.text ?? ''))) return null;
    // 审批路径：主管 > 经理 > 财务, amid the text: no path of the page.
    if (hit?.why === 'breadcrumb' && at > headEnd && at < lastText && stepsAmid.test(line.text) && !pathStart.test(folded(line.text))) return null;
    // 3, above the last part of a text: no page's number.
    if (hit?.why === 'pagination' && /^\d{1,2}$/u.test(line.text) && isText[at + 1] === true && at > headEnd) return null;
    // 联系我们, marked as a heading amid the text.
    if (hit?.why === 'navigation' && at > headEnd && at < lastText && ((line.hint?.is === 'heading' && isText[at + 1] === true) || (line.hint === null && line.look?.bold === true && running(lines[at + 1]?.text ?? '')))) return null;
    if (hit?.why === 'related' && opensBox(lines, isText, at)) return null;
    // 中图分类号：… 收稿日期：…, on one line.
    if (hit?.why === 'index' && delivered.test(folded(line.text))) return null;
    // How to reach a company's press office, below a heading that says so.
    if (hit?.why === 'copyright' && contactHead.test(lines[at - 1]?.text ?? '') && at > headEnd) return null;
    if (hit?.rest) rest = { why: hit.why, from: at, left: at <= headEnd ? 0 : left / whole <= limitOf(hit) ? lines.length : 1 };
    return hit?.why ?? null;
  });
  return { furniture: withNames(lines, entries, furnitureOf, headEnd), carried, headEnd };
};
