import { findDates } from './dates.ts';
import { endsAsBody } from './bodies.ts';
import { mastheads, printBodies, publisherEnds, siteEnds, siteNames, siteOwners } from './lexicon/index.ts';
import { readMeta } from './meta.ts';
import type { RemovedLine, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { folded } from './text.ts';

const heads = mastheads.map((source) => new RegExp(source, 'du'));

/** A masthead is not longer. */
const longest = 120;

/** Who publishes, by one line of a print's head or foot; absent where it is none. */
export const mastheadOf = (line: string): string | undefined =>
  (line.length <= longest ? heads.flatMap((pattern) => { const at = pattern.exec(folded(line))?.indices?.[1]; return at ? [line.slice(...at)] : []; })[0] : undefined);

/** Who publishes, by a title that names no more than who decrees: 某市人民政府令, 某局公告（第3号）; or whose company speaks: 某某股份有限公司2022年年度报告. */
export const decreedBy = (title: string): string | null => {
  const company = /^(\p{Script=Han}{4,28}有限公司)\s*(?:关于|\d{4}\s*年)/u.exec(title)?.[1];
  if (company !== undefined) return company;
  const body = /^(\p{Script=Han}{4,30})(?:令|公告|通告)(?:[\s（(]*第?\s*[\d一二三四五六七八九十百〇零○]{1,5}\s*号[）)]?)?$/u.exec(title)?.[1];
  return body !== undefined && endsAsBody(folded(body)) ? body : null;
};

/** Heads and feet of pages repeat themselves. */
const mostLines = 40;

/** The site at the end of a window's title, which browsers print over each page: 2022/1/4 15:07 …_某地观察. */
const windowSite = (line: string): string | undefined => {
  const site = /(?:[_|｜]|\s[-–—]\s|[-–—](?=\p{Script=Han}{2,12}$))(\p{Script=Han}{2,16})$/u.exec(line)?.[1];
  return site !== undefined && publisherEnds.some((end) => folded(site).endsWith(end)) ? site : undefined;
};

const ofReport = /研究报告|(?:行业|公司|宏观|策略|深度|专题)(?:点评|深度|周报|月报|研究|跟踪|报告)/u;

/** What heads and feet of pages state: 58 汝澜人物 2017年8月号, 2017年8月1日出版. */
export const printedBy = (lines: readonly string[]): StatedMeta => {
  const dates = lines.flatMap((text) => (/出版|发行/u.test(text) ? findDates(text) : [])).slice(0, 1);
  const publishers = lines.slice(0, mostLines).flatMap((text) => mastheadOf(text.replace(/^\d{1,4}\s+|\s+\d{1,4}$/gu, '')) ?? windowSite(text) ?? []);
  // 2018年6月25日 霁川地方史研究: a day and the name of a print, without a time of day.
  const both = lines.slice(0, mostLines).flatMap((text) => (text.length <= 40 && /\d年.*日/u.test(text) && !/\d:\d/u.test(text) ? (readMeta(text.replace(/\t/gu, ' '))?.meta ?? []) : [])).find((meta) => meta.dates.length === 1 && meta.publishers.length === 1);
  // 04 民生周刊 2024年4月26日 星期五 责任编辑：… 江湾日报: the head of a newspaper's page.
  const paper = lines.slice(0, mostLines).find((text) => text.length <= 100 && /\d年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日]/u.test(text));
  const name = paper?.split(/[\s\t]+/u).find((token) => /^\p{Script=Han}{2,10}[报報刊]$/u.test(token));
  if (paper !== undefined && name !== undefined && dates.length === 0 && publishers.length === 0) return { ...noMeta, publishers: [name], dates: findDates(paper).slice(0, 1).map(({ iso, text }) => ({ role: 'article', iso, text })) };
  // 证券研究报告 | 行业点评 2024年5月20日: the day of a report, in the heads of its pages.
  const day = dates.length > 0 ? undefined : lines.slice(0, mostLines).flatMap((text) => (text.length <= 60 && ofReport.test(folded(text)) ? findDates(text) : []))[0];
  if (day && publishers.length === 0 && !both) return { ...noMeta, dates: [{ role: 'article', iso: day.iso, text: day.text }] };
  if (both && dates.length === 0 && publishers.length === 0) return { ...noMeta, publishers: both.publishers, dates: both.dates };
  return { ...noMeta, publishers: publishers.slice(0, 1), dates: dates.map(({ iso, text }) => ({ role: 'posted', iso, text })) };
};

const alone = new RegExp(siteNames, 'u');
/** A window's title that is nothing but the site's name. */
const siteAlone = (why: string, title: string): readonly string[] => (why === 'page-title' && alone.test(folded(title)) ? [title] : []);

const owners = siteOwners.map((source) => new RegExp(source, 'du'));
const ownerIn = (text: string, pattern: RegExp): readonly string[] => { const at = pattern.exec(folded(text))?.indices?.[1]; return at ? [text.slice(...at)] : []; };
const namesSite = (name: string): boolean => endsAsBody(folded(name)) || [...publisherEnds, ...siteEnds].some((end) => folded(name).endsWith(end));

/** The first part of a page's path, where it names the site: 青石新闻网 > 要闻 > 正文. */
const firstCrumb = (text: string): readonly string[] => {
  const name = text.replace(/^(?:您|你)?(?:现在|当前|所在|目前)*的?(?:位置|栏目)\s*[：:]?\s*/u, '').split(/[>＞»›→]/u)[0]?.trim() ?? '';
  return /^\p{Script=Han}{3,16}$/u.test(name) && [...publisherEnds, ...siteEnds].some((end) => folded(name).endsWith(end)) && !/首页|新闻中心|频道$/u.test(name) ? [name] : [];
};

const printers = new RegExp(`(?:${printBodies})$`, 'u');
/** A line of a print's head or foot that names who publishes has no more parts, and stands among the first that were removed. */
const mostParts = 4;
const longestPrint = 60;
const firstLines = 4;

/** The body that heads a print's pages: 某某证券研究所 行业深度报告, 某某股份有限公司2022年年度报告全文. */
const bodyInPrint = (text: string): readonly string[] => {
  const company = /^(\p{Script=Han}{4,28}有限公司)\s*\d{4}\s*年/u.exec(text)?.[1];
  const parts = text.split(/[\s|｜·]+/u).filter((part) => part !== '');
  return company !== undefined ? [company] : parts.length > mostParts || text.length > longestPrint ? [] : parts.filter((part) => /^\p{Script=Han}{5,24}$/u.test(part) && printers.test(folded(part)));
};

/** Who publishes, by the running heads of a print and what stands above its title. */
export const bodyOfPrint = (removed: readonly RemovedLine[]): string | null =>
  [...removed.filter(({ why }) => why === 'running-head'), ...removed.slice(0, firstLines).filter(({ why }) => why === 'navigation')].flatMap(({ text }) => bodyInPrint(text))[0] ?? null;

/** Whose site a text was copied from, by what was removed of it: its foot, the title of its window, its path. */
export const siteOfRemoved = (removed: readonly RemovedLine[]): string | null => {
  const foot = removed.slice(-mostLines).flatMap(({ why, text }) => (why === 'copyright' && text.length <= 200 ? owners.flatMap((pattern) => ownerIn(text, pattern)).filter(namesSite).slice(0, 1) : []));
  const window = removed.flatMap(({ why, text }) => (why === 'page-title' || why === 'repeated-title' ? (windowSite(text) ?? siteAlone(why, text)) : []));
  const path = removed.flatMap(({ why, text }) => (why === 'breadcrumb' && text.length <= 80 ? firstCrumb(text) : []));
  return [...window, ...path, ...foot][0]?.replace(/(?<=[报報社网網])(?:股份)?有限公司$/u, '') ?? null;
};
