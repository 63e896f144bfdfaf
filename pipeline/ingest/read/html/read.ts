import { captionCredits, hostLabels, issueLines } from '../../lexicon/index.ts';
import { findDates } from '../../dates.ts';
import type { MetaLine } from '../../meta.ts';
import { fieldsOf as labelledFields, joinMetas, labelAlone, readMeta } from '../../meta.ts';
import type { SourceLine, StatedMeta } from '../../model.ts';
import { noMeta } from '../../model.ts';
import { furnitureReason, tellsInClauses } from '../../page.ts';
import { bare, folded, running, sentenceEnd, trimLine } from '../../text.ts';
import { bareByline } from '../../persons.ts';
import { sameTitle } from '../../repeats.ts';
import type { ReadSource, TooLarge } from '../plain.ts';
import { accountedOf } from '../plain.ts';
import { fieldsBelow, indexAbove } from './above.ts';
import type { Content } from './content.ts';
import { contentOf } from './content.ts';
import type { Flow } from './flow.ts';
import { flowsOf, isTakenOut, within } from './flow.ts';
import { articleLines, isNote, usualOf } from './line.ts';
import { findTitle, isPageTitle } from './find-title.ts';
import { fieldsOf, headStated } from './stated.ts';
import { struckIn } from './struck.ts';
import { noteMarks } from './notes.ts';
import { shortestKicker } from '../../title.ts';
import type { Named } from './title.ts';
import { articlePart, isChannel, isSite, paperOf, siteOf } from './title.ts';
import { pageTree, wholeText } from './tree.ts';

/** The foot of a page has no more lines. */
const mostFoot = 40;

/** Fields side by side under a title are not longer. */
const longestParts = 120;

/** The title of a window with the names of its site and parts is shorter. */
const longestPageTitle = 400;

const removedLine = (flow: Flow, why: string): SourceLine => ({ number: flow.line, text: trimLine(flow.text), gap: flow.first, hint: { is: 'removed', why } });
const plainLine = (flow: Flow): SourceLine => ({ number: flow.line, text: trimLine(flow.text), gap: flow.first, hint: null });

/** `<title>` where the page shows no title itself: the part of it that names the article. */
const fromPageTitle = (flow: Flow, part: string): readonly SourceLine[] => {
  const at = flow.text.indexOf(part);
  const rest = (text: string): readonly SourceLine[] => (trimLine(text) === '' ? [] : [{ ...removedLine(flow, 'page-title'), text: trimLine(text) }]);
  return [...rest(flow.text.slice(0, at)), { number: flow.line, text: part, gap: true, hint: { is: 'title' } }, ...rest(flow.text.slice(at + part.length))];
};

/** A line of the page and what it states of the article, where it was read as metadata. */
interface Outside { readonly line: SourceLine; readonly meta: StatedMeta }

/** A row of labels and values in turn: 索引号 | … | 生成日期 | …. */
const pairsOf = (row: readonly string[]): readonly MetaLine[] => {
  const cells = row.map(trimLine);
  // 发布单位：建设处 | 发布日期：113-03-21: each cell has its own label.
  const own = cells.filter((cell) => cell !== '').map((cell) => (/^\S{2,8}\s*[：:]\s*\S/u.test(cell) ? readMeta(cell) : null));
  if (own.length > 1 && cells.every((cell) => cell === '' || /^\S{2,8}\s*[：:]\s*\S/u.test(cell)) && own.some((meta) => meta !== null)) return [{ why: 'index', meta: joinMetas(own.flatMap((meta) => meta?.meta ?? [])) }];
  const metas = cells.flatMap((label, at) => (at % 2 === 0 && label !== '' ? [readMeta(`${label.replace(/[：:]$/u, '')}：${cells[at + 1] ?? ''}`)] : []));
  const found = metas.filter((meta) => meta !== null);
  return found.length > 0 && found.length * 2 >= metas.length ? [{ why: 'index', meta: joinMetas(found.map(({ meta }) => meta)) }] : [];
};

/** Metadata of a line beside the article, or of the rows of a table there (索引号 … 成文日期 …). */
const metaOf = (flow: Flow): { readonly meta: StatedMeta; readonly why: string } | null => {
  if (!flow.rows) return flow.text.length <= 160 ? (readMeta(flow.spaced) ?? readMeta(flow.text)) : null;
  const rows = flow.rows.flatMap((row) => { const pairs = pairsOf(row); return pairs.length > 0 ? pairs : (readMeta(row.join(' ')) ?? []); });
  return rows.length * 2 >= flow.rows.length ? { meta: joinMetas(rows.map(({ meta }) => meta)), why: 'index' } : null;
};

/** A day with its day of the week, at the head of a newspaper's page. */
const dayOfPaper = /^\d{4}年\d{1,2}月\d{1,2}日\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?(?:[\s\u3000]+\p{Script=Han}{2,6})?(?:[\s\u3000]*第?[A-Z]{0,2}\d{1,3}版?)?$/u;
const beginsWithDay = /^(?:\p{Script=Han}{2,10}[报報刊]\s*(?:多媒体)?(?:数字报|數字報|电子报|電子報|电子版|數位版)?\s*)?\d{4}年\d{1,2}月\d{1,2}日\s*[（(]?(?:星期|周)[一二三四五六日天]/u;

/** 香江晨報 2009年2月18日 星期三 副刊 D3: the line says itself whose day it is. */
const namesPaper = /^\p{Script=Han}{1,9}(?<![预預播快简簡通汇匯海画畫警情战戰])[报報刊]\s/u;
const longestPaperLine = 60;

/** The day of a newspaper at the head of its page on the web, among links; null where the page is no newspaper's. */
const dayAmongLinks = (flow: Flow, page: string | null, pagesNamed: boolean): Outside | null =>
  (((page !== null && paperOf(page) !== undefined) || pagesNamed || (flow.text.length <= longestPaperLine && namesPaper.test(flow.text))) && beginsWithDay.test(flow.text) ? { line: removedLine(flow, 'date'), meta: { ...noMeta, publishers: namesPaper.test(flow.text) ? [flow.text.split(/\s/u)[0] ?? ''] : [], dates: findDates(flow.text).slice(0, 1).map(({ iso, text }) => ({ role: 'article', iso, text })) } } : null);

/** The number of a newsletter, with its day beside it: 第213期 2009年11月20日出刊. */
const numbered = new RegExp(issueLines, 'u');

/** Furniture that names fields as well: 策划：… 撰文：…. */
const besideFields = new Set(['editor', 'counter', 'byline', 'index']);

/** Where a line outside of the article's element stands. */
type Where = 'before' | 'under-title' | 'after';

/** Outside of the article's element: metadata is read, what may be some is left to be read, all else is removed. */
const outsideLine = (flow: Flow, region: string | null, where: Where, titled = true): Outside => {
  const removed = (why: string, meta = noMeta): Outside => ({ line: removedLine(flow, why), meta });
  const words = furnitureReason(flow.text);
  if (region === 'hidden') return removed(words ?? region);
  if (words !== null && words !== 'tools') return removed(words, besideFields.has(words) && where !== 'before' ? metaOf(flow)?.meta : undefined);
  if (where === 'under-title' && region === null && labelAlone(flow.text)) return { line: plainLine(flow), meta: noMeta };
  // The colon of a label, not of a time of day.
  const labelled = /(?<!\d)[：:]|[：:](?!\d)|[|｜丨]/u.test(flow.text);
  const found = where === 'under-title' || (flow.rows && where === 'before') || (where === 'after' && region === null && labelled) ? metaOf(flow) : null;
  if (found && (where !== 'after' || flow.text.length <= 80)) return removed(found.why, found.meta);
  if (where === 'before' && numbered.test(flow.text) && flow.text.length <= 60) {
    const issued = metaOf(flow);
    if (issued && issued.meta.dates.length > 0) return removed(issued.why, issued.meta);
  }
  if (where === 'after' && /^附件\s*\d*\s*[：:]/u.test(flow.text)) return removed('attachment');
  // A newspaper's page has the picture behind the text.
  if (where === 'after' && words === null && tellsOfPicture(flow)) return { line: { ...plainLine(flow), hint: { is: 'caption' } }, meta: noMeta };
  if (region !== null || words !== null) return removed(region ?? words ?? 'navigation');
  // <h2> right below the title, outside of the article: a line between it and the text, no heading. One with dashes goes on with the title.
  // Where no title was found it may be one of the headings.
  if (where === 'under-title' && titled && flow.block.near.heading && flow.text.length <= 60 && !/^[—―─－-]/u.test(flow.text)) return { line: { ...plainLine(flow), hint: { is: 'paragraph', runIn: null } }, meta: noMeta };
  if (where === 'under-title' || (where === 'before' && dayOfPaper.test(flow.text))) return { line: plainLine(flow), meta: noMeta };
  return removed(where === 'after' ? (flow.linked * 2 > bare(flow.text).length ? 'related' : 'page-foot') : 'navigation');
};

const credited = new RegExp(captionCredits, 'u');
/** What stands behind the article below a picture, and says who took it, or what it shows. */
const tellsOfPicture = ({ afterPicture, linked, text }: Flow): boolean => {
  const own = folded(text);
  if (linked > 0 || text.length < shortestCaption || text.length > 120) return false;
  return pointsAt.test(own) || (afterPicture && (credited.test(own) || /^(?:图为|[▲△])/u.test(own) || /[（(](?:图|资料图片?|.{0,8}图片|.{0,8}提供)[）)]$/u.test(own)));
};
const shortestCaption = 6;
/** 上图：…… 林一舟 摄: below the text of a newspaper's page, wherever its picture stands. */
const pointsAt = /^[上下左右]图(?:为|[：:]).{4,}摄[）)]?$/u;

/** Lines of a box stand no deeper in it. */
const asideReach = 12;
/** The box that a line stands in. */
const asideOf = ({ block }: Flow): Flow['block'] | null => {
  let at: Flow['block'] | null = block;
  for (let level = 0; at && level < asideReach; level += 1, at = at.up) if (at.element.tagName === 'aside') return at;
  return null;
};

/** Running text that an element's name would have removed, and that stands amid the article: it is the article's. */
const keptInside = (flow: Flow, region: string, amid: boolean): boolean =>
  (['navigation', 'tools', 'pagination', 'breadcrumb'].includes(region) && running(flow.text) && flow.linked * 4 < flow.text.length) ||
  // <aside>编者注：…。</aside>, <p class="share">每户分得4075元。</p>: whole sentences that link to nothing.
  ((region === 'share' || (region === 'related' && amid)) && flow.linked === 0 && sentenceEnd(flow.text) && bare(flow.text).length >= shortestAside && furnitureReason(flow.text) === null);

const shortestAside = 8;

/** The title's line: its flows as one text, with no space where Chinese goes on. */
const titleLine = (flows: readonly Flow[]): SourceLine => ({
  number: flows[0]?.line ?? 1, gap: true, hint: { is: 'title' },
  text: trimLine(flows.map(({ text }) => text).join(' ').replace(/\s+/gu, ' ').replace(/(?<=[^\x00-\x7F]) (?=[^\x00-\x7F])/gu, '')),
});

interface Reading extends Content {
  readonly flows: readonly Flow[];
  readonly named: Named;
  readonly taken: ReadonlyMap<Flow, string>;
}

/** A table beside the article, each cell a line: labels and values stand for themselves. */
const cellsOf = ({ line, meta }: Outside): readonly Outside[] =>
  line.text.split(/[\t\n]/u).map(trimLine).filter((text) => text !== '').map((text, at) => ({ line: { ...line, text }, meta: at === 0 ? meta : noMeta }));

/** Links and fields side by side, each a line. */
const fieldsApart = (read: Outside, { parts }: Flow): readonly Outside[] =>
  parts === undefined ? [read] : parts.map((text, at) => ({ line: { ...read.line, text }, meta: at === 0 ? read.meta : noMeta }));

/** How many labelled fields a line has: pages set them apart by their elements only. */
const fieldsIn = (text: string): number => (text.length <= 160 ? labelledFields(text).fields.length : 0);

/** A line that may sign the article or credit its author: the name of a body, a date, （记者 某某）. */
const signs = (flow: Flow): boolean =>
  !flow.rows && flow.linked === 0 && flow.text.length <= 60 && furnitureReason(flow.text) === null && (bareByline(flow.text) || readMeta(flow.text) !== null);

/** 某港打通集疏运“最后一公里”: words of a headline, nothing that a page says of itself. */
const isKicker = (flow: Flow): boolean => bare(flow.text).length >= shortestKicker && flow.text.length <= longestKicker && /^[\p{Script=Han}\d“”《》、，！？　 —―]+$/u.test(flow.text) && furnitureReason(flow.text) === null && metaOf(flow) === null;
const longestKicker = 40;

/** A sentence or two between the title and the line of the date. */
const standsFirst = (flow: Flow, next: Flow | undefined): boolean =>
  flow.text.length <= longestStandfirst && next !== undefined && next.text.length <= 90 && (metaOf(next)?.meta.dates.length ?? 0) > 0 && metaOf(next)?.why !== 'subtitle';
const longestStandfirst = 160;

const linesOf = ({ flows, root, regions, named, taken }: Reading): readonly Outside[] => {
  const regionAt = (flow: Flow): string | null => (flow.block.setting.hidden === true ? 'hidden' : (regions[flow.block.order] ?? null));
  const title = findTitle(flows, { root, regions }, named);
  const titleText = title === null ? null : bare(flows.slice(title.from, title.to).map(({ text }) => text).join(''));
  const inside = flows.map((flow) => within(flow.block, root));
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  const own = flows.filter((flow, at) => inside[at] && regionAt(flow) === null && !(title && at >= title.from && at < title.to));
  const usual = usualOf(own.filter(({ text }) => bare(text) !== titleText), root);
  const near = root.up?.up ?? root.up ?? root;
  const titleBox = title === null ? null : (flows[title.from]?.block.up?.up ?? flows[title.from]?.block.up ?? null);
  const isTitle = (text: string): boolean => titleText !== null && bare(text) === titleText;
  const prose = flows.findIndex((flow, at) => inside[at] && regionAt(flow) === null && running(flow.text) && tellsInClauses(flow.text) && metaOf(flow) === null && !(title && at < title.to) && !(title && at === title.to && standsFirst(flow, flows[at + 1])));
  // The page heads it with its title, its metadata below; the article repeats the title.
  const shownAt = title === null || titleText === null ? -1 : flows.findIndex((flow, at) => at < title.from && !isPageTitle(flow) && flow.linked === 0 && regionAt(flow) === null && sameTitle(flow.text, titleText));
  // Boxes with a heading of their own tell of other things.
  const headed = new Set(flows.flatMap((flow) => (flow.block.near.heading ? [asideOf(flow)] : [])));
  const isOwnBox = (flow: Flow, at: number): boolean => { const aside = at < lastProse ? asideOf(flow) : null; return aside !== null && !headed.has(aside); };
  const lastProse = flows.findLastIndex((flow, at) => inside[at] && regionAt(flow) === null && running(flow.text));
  const lastFour = own.slice(-mostFoot).filter(({ text }) => furnitureReason(text) === null).at(-4) ?? own.at(-4);
  const tailFrom = lastFour ? flows.lastIndexOf(lastFour) : 0;
  const index = new Map([...indexAbove(flows, title?.from ?? 0, regionAt), ...(title ? fieldsBelow(flows, title.to, prose < 0 ? first : prose, regionAt) : [])]);
  // Credits and a signature right below the article's element.
  let signedTo = last;
  for (let next = flows[last + 1]; next && regionAt(next) === null && signs(next); next = flows[signedTo + 1]) signedTo += 1;
  const marks = noteMarks(flows);
  // 第01版：要闻, 第05版：县域: the pages of a newspaper.
  const pagesNamed = flows.some(({ text }) => text.length <= 20 && /^第\s*[A-Z]?\d{1,3}\s*版\s*[：:]/u.test(text));
  const readOne = (flow: Flow, at: number): readonly SourceLine[] | Outside => {
    if (flow.back) return [removedLine(flow, 'back-link')];
    const region = regionAt(flow);
    if (isPageTitle(flow)) {
      if (flow.text.length > longestPageTitle) return [removedLine(flow, 'page-title')];
      const part = articlePart(flow.text);
      return title === null && named.meta === null && !isSite(flow.text) && !isChannel(part) && bare(part).length >= 4 && !flows.some((other) => other !== flow && bare(other.text) === bare(part) && other.linked * 2 > bare(part).length) && flow.text.includes(part) ? fromPageTitle(flow, part) : [removedLine(flow, 'page-title')];
    }
    if (title && at === title.from) return [titleLine(flows.slice(at, title.to))];
    if (title && at > title.from && at < title.to) return [];
    const day = inside[at] && !(title && at < title.from) ? null : dayAmongLinks(flow, named.page, pagesNamed);
    if (day) return day;
    const entry = index.get(at);
    if (entry) return { line: removedLine(flow, entry.why), meta: entry.meta };
    const field = taken.get(flow);
    if (field !== undefined) return { line: removedLine(flow, field), meta: noMeta };
    const head = inside[at] === true && at < prose && (!title || at > title.from);
    if (title && inside[at] && at < title.from) return outsideLine(flow, region, /[：:]/u.test(flow.text) && metaOf(flow) ? 'under-title' : 'before');
    if (head && ((region !== null && !keptInside(flow, region, isOwnBox(flow, at))) || ((flow.text.length > 45 || fieldsIn(flow.spaced) > fieldsIn(flow.text) || (flow.spaced !== flow.text && readMeta(flow.text) === null) || flow.block.near.item || flow.block.near.heading || flow.parts || flow.block.setting.right === true) && metaOf(flow)))) return outsideLine(flow, region, 'under-title');
    if (head && flow.parts && flow.text.length <= longestParts && !flow.block.near.heading && flow.parts.some((part) => furnitureReason(part) !== null || readMeta(part) !== null)) return flow.parts.map((text) => ({ ...plainLine(flow), text }));
    if (head && title !== null && flow.block.near.heading && !/^[—―─－-]/u.test(flow.text) && flows.slice(at + 1, prose).some((next) => metaOf(next) !== null)) return [{ ...plainLine(flow), hint: { is: 'paragraph', runIn: null } }];
    if (inside[at] && region !== null && !keptInside(flow, region, isOwnBox(flow, at))) return [removedLine(flow, furnitureReason(flow.text) ?? region)];
    if (at > last && at <= signedTo) return [plainLine(flow)];
    if (inside[at] || (at > last && region === null && isNote(flow, null))) return articleLines(flow, root, usual, { isTitle, tail: at >= tailFrom, note: marks.get(flow) ?? '' });
    // Labelled fields in the title's own box, above it: 来源：… 发布时间：….
    const above = title !== null && at < title.from && titleBox !== null && within(flow.block, titleBox) && (/[：:]/u.test(flow.text) || flow.text.length <= 90) && (metaOf(flow)?.meta.dates.length ?? 0) > 0;
    const between = title !== null && shownAt >= 0 && at > shownAt && at < title.from && (metaOf(flow)?.meta.dates.length ?? 0) > 0;
    const under = above || between || at < first && (title ? at > title.from : region === null && within(flow.block, near) && flow.linked * 2 < flow.text.length);
    // Right above the title: a paper's kicker, perhaps.
    if (title && at === title.from - 1 && region === null && flow.linked === 0 && isKicker(flow)) return [plainLine(flow)];
    return outsideLine(flow, region, under ? 'under-title' : at > last ? 'after' : 'before', title !== null);
  };
  return flows.flatMap((flow, at) => {
    const read = readOne(flow, at);
    if ('line' in read) return read.line.hint?.is !== 'removed' ? [read] : flow.rows ? cellsOf(read) : fieldsApart(read, flow);
    return read.map((line) => ({ line, meta: noMeta }));
  });
};

/** Badly nested tables move text up the tree: a line's number is never lower than that of the line before it. */
const inOrder = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let last = 1;
  return lines.map((line) => {
    last = Math.max(last, line.number);
    return { ...line, number: last };
  });
};

const host = new RegExp(`${hostLabels}\\s*[：:]\\s*(\\p{Script=Han}{4,24})(?=[\\s|｜，,]|$)`, 'u');

/** Who runs the site, by the last lines of the page. */
const hostsOf = (lines: readonly SourceLine[]): readonly string[] =>
  lines.slice(-mostFoot).flatMap(({ text }) => (text.length <= 200 && furnitureReason(text) === 'copyright' ? (host.exec(text)?.[1] ?? []) : []));

/** Whether the page shows its window's title right above a day: 开渔第一网 is an article's, though sites are named so. */
const isShown = (page: string, flows: readonly Flow[]): boolean =>
  flows.some((flow, at) => !isPageTitle(flow) && flow.linked === 0 && bare(flow.text) === bare(page) && (metaOf(flows[at + 1] ?? flow)?.meta.dates.length ?? 0) > 0);

/** Names of sections are not longer. */
const longestSection = 8;

/** Whether the window names the section alone, the last step of the page's trail: 当前位置：首页 >> 统计数据 >> 统计公报. */
const namesSection = (page: string, flows: readonly Flow[]): boolean =>
  bare(page).length <= longestSection && flows.some(({ text }) => text.length <= 120 && furnitureReason(text) === 'breadcrumb' && text.split(/[>＞»›/／|→-]+/u).at(-1)?.trim() === page.trim());

/**
 * Reads a saved web page: its main content is found, the lines there keep what the markup knows of them, and all other
 * text of the page is removed with its reason. Programs, styles and frames are no text, nor are attributes: an address or
 * the words for a missing picture never come into the article.
 */
export const readHtml = (html: string): ReadSource | TooLarge => {
  const tree = pageTree(html);
  if ('tooLarge' in tree) return tree;
  const { flows, places } = flowsOf(tree);
  const head = headStated(tree);
  const pageTitle = flows.find(isPageTitle)?.text;
  const named: Named = { meta: head.title?.text ?? (pageTitle !== undefined && isShown(pageTitle, flows) ? pageTitle : null), page: pageTitle !== undefined && pageTitle.length <= longestPageTitle && !namesSection(pageTitle, flows) ? pageTitle : null };
  const content = contentOf(flows, places);
  const whole = wholeText(tree);
  const unordered = flows.some(isTakenOut) ? { unordered: true as const } : {};
  if (!content) {
    const lines = inOrder(flows.map((flow) => (isPageTitle(flow) ? removedLine(flow, 'page-title') : plainLine(flow))));
    return { lines, accounted: accountedOf(lines), front: null, whole, stated: head.meta, ...unordered };
  }
  const fields = fieldsOf(places, flows, (place) => place.order < content.root.order && content.regions[place.order] !== 'related');
  const outside = linesOf({ ...content, flows, named, taken: fields.taken });
  const read = outside.map(({ line }) => line);
  const titled = read.some(({ hint }) => hint?.is === 'title');
  const made = !titled && head.title && bare(head.title.text).length >= 4 ? [{ number: 1, text: head.title.text, gap: true, hint: { is: 'title' as const }, made: [[0, head.title.text.length]] as const }] : [];
  const lines = inOrder([...made, ...read]);
  const site = named.page === null ? null : siteOf(named.page, read.find(({ hint }) => hint?.is === 'title')?.text ?? null);
  const paper = named.page === null ? undefined : paperOf(named.page);
  // 原创 林一舟 某地科普 2022年6月18日: the account has a mark of its own, the writer beside it has none.
  const writers = fields.meta.bylines.length > 0 ? [] : [...fields.taken.keys()].flatMap((flow) => metaOf(flow)?.meta.bylines ?? []).slice(0, 1);
  const publishers = [...(paper === undefined ? [] : [paper]), ...hostsOf(read), ...(site === null ? [] : [site])];
  const stated = joinMetas([...outside.map(({ meta }) => meta), fields.meta, head.meta, { ...noMeta, publishers, bylines: writers }]);
  const struck = struckIn(content.root.element);
  return { lines, accounted: accountedOf(lines), front: null, whole, stated, ...unordered, ...(struck ? { struck } : {}) };
};
