import { endsAsBody } from '../../bodies.ts';
import { channels, columnsMade, namelessWindows, siteEnds, titleMarks } from '../../lexicon/index.ts';
import { mastheadOf } from '../../masthead.ts';
import { furnitureReason } from '../../page.ts';
import { bare, folded as simplified, halfWidth } from '../../text.ts';
import { spokenOf } from '../../title.ts';
import type { Flow } from './flow.ts';
import { namesOf } from './tree.ts';

/** 公司动态, 新闻详情: the name of a part of the site. */
const channel = new RegExp(`${channels}|${columnsMade}`, 'u');
export const isChannel = (text: string): boolean => channel.test(simplified(bare(text)));

/** As texts are compared; marks of notes (公报[1]) stand on the page only. */
const folded = (text: string): string => halfWidth(bare(text)).replace(/[[［]\d{1,2}[\]］]$|[*＊①②③]$/u, '').replace(/[\p{P}\p{S}]/gu, '').toLowerCase();

/** The parts of `<title>`: 关于…的报告_工作动态_青屿县人民政府网. */
const partsOf = (text: string): readonly string[] => text.split(/\s*(?:[_|｜]|(?<=\p{Script=Han}(?:网|报|刊|社|政府|新闻|数字报|电子报|电子版))-(?=\p{Script=Han}{6})|(?<=(?:数字报|电子报|电子版|数字版))-|\s[-–—]+\s|--+|-(?=\P{L}*\p{Script=Han}{2,20}(?:网|政府|平台|新闻|日报|公司|集团|大学|学院|医院|中心|研究院|协会|局|委员会)))\s*/u).map((part) => part.trim()).filter((part) => part !== '');

/** The newspaper that a part of `<title>` names. */
export const paperOf = (page: string): string | undefined => [page, ...partsOf(page)].flatMap((part) => mastheadOf(part) ?? [])[0];

/** What a page says its title is, apart from the page: meta tag and `<title>`. */
export interface Named { readonly meta: string | null; readonly page: string | null }

/** Names of sites are not longer. */
const longestSite = 12;

/** Names of columns are not longer. */
const longestColumn = 5;

export const endsAsSite = (text: string): boolean => endsAsBody(simplified(text)) || siteEnds.some((end) => simplified(text).endsWith(end));

/** 健康科普｜打呼噜是睡得香？: the name of a column, and what stands behind it. */
const column = (best: string, part: string): boolean => bare(best).length <= longestColumn && bare(part).length >= bare(best).length + 3 && !endsAsSite(part);

/** The part of `<title>` that names the article: the first, unless a later one is much longer. */
export const articlePart = (page: string): string => {
  const all = partsOf(page);
  // 某某日报数字报-一粒油茶籽的“长征”: the name of a paper is no article's.
  const others = all.filter((part) => mastheadOf(part) === undefined);
  // 某某周报 | 北上看牙的人: nor is the name of a site, where another part is none.
  const articles = others.filter((part) => !(endsAsSite(part) && bare(part).length <= longestSite));
  const [first = page, ...rest] = articles.length > 0 ? articles : others.length > 0 ? others : all;
  return rest.reduce((best, part) => (bare(part).length > bare(best).length * 2 || column(best, part) ? part : best), first);
};

/** Whether a page's `<title>` names the site alone. */
export const isSite = (page: string): boolean => nameless.test(page.trim()) || (partsOf(page).length === 1 && bare(page).length <= 12 && endsAsSite(page.trim())) || siteAndSection.test(simplified(bare(page)));
const nameless = new RegExp(namelessWindows, 'u');
const siteAndSection = /^\p{Script=Han}{2,16}(?:网|网站|门户|资讯网)[-_|｜—]\p{Script=Han}{2,8}(?:新闻|动态|要闻|公告|信息|通知|资讯|文件|报道|中心|频道|专栏)$/u;

/** The site that a page's `<title>` names behind the article: …_青屿日报; null where it names none. `title` is what the page shows as its title. */
export const siteOf = (page: string, title: string | null): string | null => {
  const parts = partsOf(page);
  // Papers put their name in front of the article's.
  const name = (parts.at(-1) === articlePart(page) && endsAsSite(parts[0] ?? '') ? parts[0] : parts.at(-1)) ?? '';
  const titled = title !== null && folded(title) === folded(articlePart(page));
  const two = partsOf(page).length === 2 && (titled || /[|｜]/u.test(page)) && bare(name).length <= 12;
  return name !== articlePart(page) && bare(name).length >= 3 && name.length <= 24 && (two || endsAsSite(name)) ? name : null;
};

const agreement = (text: string, { meta, page }: Named): number => {
  const own = folded(text);
  if (own.length < 4) return 0;
  if (meta !== null && folded(meta) === own) return 6;
  if (page === null || isSite(page) || isChannel(articlePart(page))) return page !== null && folded(page) === own ? -6 : 0;
  const whole = folded(page);
  const isPart = partsOf(page).some((part) => folded(part) === own);
  const isArticle = folded(articlePart(page)) === own;
  if (isPart && (!isArticle || partsOf(page).length > 1) && own.length <= 12 && endsAsSite(text.trim())) return -6;
  if (isArticle || whole === own) return 6;
  // Of several parts the others name the site and its sections, but for long ones.
  if (isPart) return own.length >= 10 ? 6 : 0;
  if (own.length >= 8 && whole.includes(own)) return 4;
  // Cut by its program, with points or without; the site behind it is no part of it.
  const cut = /\.{2,}|…/u.test(page) ? folded(page.replace(/(?:\.{2,}|…).*$/u, '')) : partsOf(page).length === 1 ? whole : '';
  return cut.length >= 8 && own.startsWith(cut) ? 4 : 0;
};

/** So many characters on end of a line that stand in `<title>` are no chance. */
const leastShared = 8;

/** Half of a line and more stands in `<title>`: a page may head its article with more or less words than its window (……新闻发布会文字实录, 某市举行……新闻发布会). */
const shares = (text: string, page: string | null): boolean => {
  const [own, other] = [folded(text), page === null ? '' : folded(articlePart(page))];
  const width = Math.max(leastShared, Math.ceil(own.length / 2));
  for (let at = 0; at + width <= own.length; at += 1) if (other.includes(own.slice(at, at + width))) return true;
  return false;
};

const headingScore: Readonly<Record<string, number>> = { h1: 3, h2: 2, h3: 1 };

const markScore = (flow: Flow): number => {
  let at: Flow['block'] | null = flow.block;
  for (let level = 0; at && level < 3; level += 1) {
    const names = namesOf(at.element);
    if (names.some((name) => titleMarks.has(name) || titleMarks.has(name.replaceAll('-', '_')))) return level === 0 ? 3 : 2;
    if (level === 0 && names.some((name) => name.split(/[-_]+/u).some((part) => part !== name && part !== 'title' && titleMarks.has(part)))) return 3;
    if (level === 0 && names.some((name) => name.includes('title'))) return 2;
    at = at.up;
  }
  return 0;
};

/** 关于发放……沼气池 / 建设补助资金的通告: what is spoken of, and at the end what it is. */
const speaksOn = (first: Flow, second: Flow): boolean =>
  first.block.setting.centred === true && /关于/u.test(first.text) && !/(?:通知|通告|公告|意见|办法|方案|决定|报告|批复|函)$/u.test(simplified(first.text)) && !/关于/u.test(second.text) && spokenOf(simplified(second.text));

/** Two lines of one element that is marked as the title's, with a line break between them. */
export const brokenTitle = (first: Flow | undefined, second: Flow | undefined): boolean =>
  first !== undefined && second !== undefined && first.block === second.block && !second.first && (markScore(second) >= 3 || speaksOn(first, second)) && bare(first.text).length >= 4 && first.text.length + second.text.length <= 90 && !/[。；：:]$/u.test(first.text);

/** Above 2 a line may be the title: it says so itself, or agrees with what the page's head names. */
export const titleScore = (flow: Flow, named: Named, region: string | null, shortest?: number): number => {
  const { text, linked, block, size } = flow;
  const length = bare(text).length;
  // <h1>序</h1>: a heading that can be nothing else, unless the window's title says other words.
  const least = shortest ?? (block.element.tagName === 'h1' && (named.page === null || folded(named.page).startsWith(folded(text))) ? 1 : 4);
  if (length < least || length > 100 || block.setting.hidden === true || flow.rows || /[。；]$/u.test(text)) return 0;
  const linkedMost = linked * 2 > length ? -4 : 0;
  const large = size !== undefined && size >= (block.setting.centred === true ? 18 : 20);
  const looks = (block.setting.centred === true ? 1 : 0) + (large ? 1 : 0) + (large && block.setting.centred === true ? 1 : 0) + (flow.bold * 2 > length ? 0.5 : 0);
  const masthead = mastheadOf(text) === undefined ? 0 : -4;
  const agrees = agreement(text, named);
  const set = (headingScore[block.element.tagName] ?? 0) + markScore(flow);
  const alike = agrees === 0 && set > 0 && shares(text, named.page) ? 3 : 0;
  // 栏目导航, in a box of the page's own title style.
  const menu = (agrees === 0 && furnitureReason(text) !== null) || channel.test(simplified(bare(text))) ? -12 : 0;
  return agrees + alike + masthead + menu + set + looks + linkedMost + (region === null ? 0 : -3);
};

/** Two lines that are the title together, broken for looks. */
export const joinsTitle = (first: string, second: string, named: Named): boolean =>
  bare(second).length >= 2 && agreement(first + second, named) > Math.max(agreement(first, named), agreement(second, named)) - (agreement(first + second, named) === 6 ? 0 : 1) &&
  agreement(first + second, named) >= 4 && agreement(first, named) < 6;
