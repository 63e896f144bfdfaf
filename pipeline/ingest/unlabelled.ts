import type { DateRole } from '../model/index.ts';
import { endsAsBody } from './bodies.ts';
import type { FoundDate } from './dates.ts';
import { lineDate, withoutDate } from './dates.ts';
import { bylineEnds, bylineStarts, dateAsides, dateWriting, issuedBy, madeBy, metaAsides, paperOffices, paperSections, places, publisherEnds, researchKinds, standaloneHeadings, surnames } from './lexicon/index.ts';
import type { Unlabelled } from './model.ts';
import { dateOf, noMeta } from './model.ts';
import { accountName, bareByline, bodyAndNames, looksLikeName, nameMarks, namesAtBodies, unbracketed } from './persons.ts';
import { adopted, issued, occasion, printed, reported } from './printed.ts';
import { bare, closed, endsWithAny, folded, trimmed } from './text.ts';

const nothing: Unlabelled = { meta: noMeta };
const bylineEnd = new RegExp(bylineEnds, 'u');

/** Of the names before an account's all that are persons', or the first. */
const writersOf = (names: readonly string[]): readonly string[] => (names.length > 1 && names.every((name) => looksLikeName(name)) ? [names.join(' ')] : names.slice(0, 1));

/** 原创 苏合 江临产业观察 2024-06-03 08:00 发表于江临: author, account, time, place. */
const account = (text: string, date: FoundDate | undefined): Unlabelled | null => {
  const shadow = folded(text);
  const own = date === undefined ? text.split(/\s+/u).slice(1) : [];
  const named = own.at(-1);
  if (/^原创\s/u.test(shadow) && named !== undefined && text.length <= 30) return { meta: { ...noMeta, bylines: own.length > 1 ? [own.slice(0, -1).join(' ')] : [], publishers: [named] }, why: 'byline' };
  if (date === undefined || !(/^原创(?:\s|[：:])/u.test(shadow) || /\s发表于\S+$/u.test(shadow))) return null;
  const names = text.slice(0, date.start).replace(/^原[创創]\s*[：:]?\s*/u, '').split(/\s+/u).filter((name) => name !== '');
  const publisher = names.at(-1);
  if (publisher === undefined) return null;
  return { meta: { ...dateOf(date, 'posted'), bylines: writersOf(names.slice(0, -1)), publishers: [publisher] }, why: 'date' };
};

const beside = new RegExp(`^[（(]?[，,；;]?(?:${dateAsides})?[）)]*$`, 'u');
const timeOfDay = /\d\s*[:：]\s*\d{2}/u;
const place = new RegExp(`^(?:发布于|发表于|来自|IP属地[：:]?)?(?:${places.join('|')})(?:省|市|自治区)?$`, 'u');
const aside = new RegExp(metaAsides, 'u');
const reporterStart = new RegExp(`^(?:${bylineStarts.join('|')})`, 'u');

/** 南湾日报记者 简朗 */
const ofPaper = new RegExp(`^\\p{Script=Han}{2,10}${paperOffices}\\s*[\\s|｜:：]\\s*[\\p{Script=Han}*]{1,3}(?:$|[\\s、])|^\\p{Script=Han}{2,4}[社报網网台刊](?:记者|通讯员)(?=${surnames})[\\p{Script=Han}*]{2,4}(?:、[\\p{Script=Han}*]{2,4}){0,4}$`, 'u');

/** What may stand behind a name and is none: a place, a tool, a counter. */
export const isAside = (token: string): boolean => place.test(folded(token)) || aside.test(folded(token));

/** 植物生理学博士生: what somebody is, beside the name. */
const role = new RegExp(`^\\p{Script=Han}{2,12}(?:博士生|硕士生|研究生|博士后|博士|教授|研究员|讲师|工程师|分析师|医师|专栏作家|撰稿人|科普作者)$`, 'u');

type Kind = 'publisher' | 'body' | 'byline' | 'name' | 'aside' | 'other';
const research = new RegExp(researchKinds, 'u');
const sectionAlone = new RegExp(`^${paperSections}$`, 'u');
const kindOf = (token: string): Kind => {
  const shadow = folded(token);
  if (sectionAlone.test(shadow) || research.test(shadow)) return 'aside';
  if (place.test(shadow) || aside.test(shadow) || role.test(shadow)) return 'aside';
  if (reporterStart.test(shadow)) return 'byline';
  if (endsWithAny(shadow, publisherEnds)) return 'publisher';
  if (endsAsBody(shadow)) return 'body';
  // Beside a date four characters may be the name that somebody goes by: 槐下听雨.
  return token.split('、').every((name) => looksLikeName(name) || /^(?![一二三四五六七八九十])\p{Script=Han}{4}$/u.test(name)) ? 'name' : 'other';
};

/** The page of a newspaper, and the name of its part behind it: A06版 民生. */
export const paperPage = /第?\s*[A-Z]{0,2}\d{1,3}\s*版/u;
const sectionOfPaper = new RegExp(`(第?[A-Z]{0,2}\\d{1,3}版(?:面)?)\\s*[：:·|｜]?\\s*${paperSections}(?=\\s|$)`, 'gu');

/** Words behind the page's number that name nobody name a part as well: 第04版 乡村振兴, A22 论坛. */
const wordsBehindPage = new RegExp(`(第?[A-Z]{0,2}\\d{1,3}版(?:面)?|(?<=\\s)[A-Z]{1,2}\\d{1,2})\\s*[：:·|｜]?\\s*(?!\\p{Script=Han}*[报報刊社网網]$)(?:\\p{Script=Han}{4,8}|(?!${surnames})\\p{Script=Han}{2,3})$`, 'u');
const pageAlone = /^第?\s*[A-Z]{0,2}(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*版$/u;
const beforePage = new RegExp(`(?:^|(?<=\\s))${paperSections}\\s*[：:·|｜]?\\s*(第?[A-Z]{0,2}\\d{1,3}版)`, 'gu');

/** 某县河长办编: who issues a newsletter. */
const issuing = new RegExp(issuedBy, 'u');

/** 《青石日报》（2021年6月8日 第05版）: the print that a page shows. */
const printOf = /《(\p{Script=Han}{2,10}[报報刊])》\s*[（(](?=\d{4})([^（()）]{8,30})[）)]$/u;

/** 2024-07-28 09:12 某某日报 记者 张三 浙江: a date and beside it names, set apart by gaps. */
const sideBySide = (whole: string): Unlabelled | null => {
  const text = unbracketed(whole).replace(/(?<=(?:^|\s)\p{Script=Han}{2,3})[,，](?=\p{Script=Han}{2,3}(?:\s|$))/gu, '、').replace(printOf, ' $1 $2').replace(/(?<=\p{Script=Han}{4})\s(?=(?:编|主编|编印|编发|主办)\s)/u, '').replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, ',').replace(/第\s*([A-Z]{0,2}\d{1,3})\s*版/gu, '第$1版').replace(sectionOfPaper, '$1').replace(wordsBehindPage, '$1').replace(beforePage, '$1');
  const date = lineDate(text);
  if (date === undefined || text.length > 90) return null;
  const written = trimmed(withoutDate(text, date)).replace(/来自\s*\S+$/u, '').split(/[\s\u3000|｜丨]+/u).map((token) => unbracketed(token.replace(/^[·•・／/]+|[·•・／/]+$/gu, ''))).filter((token) => token !== '' && !/^[·•／/—–-]+$/u.test(token));
  const tokens = written.map((token) => token.replace(issuing, ''));
  const timed = timeOfDay.test(text.slice(date.end));
  // 手作与工业 · 2020-07-16 · 阅读 2,417: fields of an account, set apart by points.
  const dotted = /\S\s+[·•]\s+\S/u.test(text);
  if (beside.test(folded(tokens.join(''))) && !/^[（(]?(?:星期|周)/u.test(tokens.join(''))) return null;
  if (tokens.length === 0 || tokens.length > 6 + tokens.filter((token) => aside.test(folded(token))).length || tokens.some((token) => !aside.test(folded(token)) && (token.length > 16 || /[，。；：！？“”《》,;:]/u.test(token)))) return null;
  const kinds = written.map((token) => (issuing.test(token) ? 'publisher' as const : kindOf(token)));
  // 青石发布 2024-11-04 17:26 青石: an account, and behind the time where it posts from.
  const behind = text.slice(date.end).trim().split(/\s+/u).at(-1) ?? '';
  if (timed && kinds.length >= 2 && kinds.at(-1) === 'name' && tokens.at(-1) === behind && tokens.slice(0, -1).some((token) => token.startsWith(behind))) kinds[kinds.length - 1] = 'aside';
  // 第十五版 / 时论广场: the part of the paper, behind its page.
  const page = tokens.findIndex((token) => pageAlone.test(token));
  if (page >= 0 && page + 2 === tokens.length && kinds[page + 1] === 'name' && (tokens[page + 1]?.length ?? 0) >= 4) kinds[page + 1] = 'aside';
  // Four characters may name a person or a site: beside a shorter name they are the site.
  const site = kinds.findIndex((kind, at) => kind === 'name' && tokens[at]?.length === 4);
  if (site >= 0 && !(kinds.includes('publisher') && kinds[site - 1] === 'byline') && ((timed && kinds.filter((kind) => kind !== 'aside').length === 1) || kinds.some((kind, at) => kind === 'name' && (tokens[at]?.length ?? 4) < 4))) kinds[site] = 'publisher';
  const foreign = kinds.filter((kind) => kind === 'other').length;
  // 2020-03-11 澜沧河之声: a day, and behind it the name of an account.
  const named = tokens.length === 1 && date.start === 0 && /^\d{4}[-/.]/u.test(text) && /^\p{Script=Han}{3,8}$/u.test(tokens[0] ?? '');
  if (foreign > (timed || dotted || named ? 1 : 0) || (tokens.length === 1 && kinds[0] === 'other' && !named)) return null;
  // A body beside a bare date speaks itself; beside a time of day it has posted the page.
  const speaks = !timed && !kinds.includes('publisher');
  const reporter = kinds.findIndex((kind) => kind === 'byline' || kind === 'name' || (kind === 'body' && speaks));
  const publisher = tokens.find((_, at) => kinds[at] === 'publisher' || kinds[at] === 'other' || (kinds[at] === 'body' && !speaks));
  const byline = reporter < 0 ? '' : tokens.filter((_, at) => at >= reporter && (kinds[at] === 'byline' || kinds[at] === 'name' || (kinds[at] === 'body' && speaks))).join(' ');
  // （潮安市统计局 2016年3月10日）: a body that speaks, and the day on which it did.
  const signed = speaks && unbracketed(whole) !== whole && kinds.includes('body');
  return {
    meta: { dates: dateOf(date, signed || text.endsWith('印发') || paperPage.test(text) || tokens.some((token) => research.test(folded(token))) || written.some((token) => issuing.test(token)) || (kinds.includes('publisher') && written.some((token) => sectionAlone.test(folded(token)))) ? 'article' : timed || publisher !== undefined ? 'posted' : 'unknown').dates, bylines: byline === '' ? [] : [byline.replace(/\s*[／/]\S{0,4}[报報]?[导導道]$/u, '')], writers: [], senders: [], publishers: publisher === undefined ? [] : [publisher] }, why: reporter === 0 ? 'byline' : 'date',
  };
};

/** Before a label: 林一舟 2021-03-05 来源：…. */
const namesBeside = (text: string): Unlabelled | null => {
  const read = sideBySide(text);
  return read && read.meta.bylines.length + read.meta.publishers.length > 0 ? { ...read, meta: { ...read.meta, dates: read.meta.dates.map((date) => ({ ...date, role: 'posted' as const })) } } : null;
};

/** 2023年8月20日 改定: what the writer did with the text on that day. */
const writing = new RegExp(`^[（(]?[，,；;]?(?:${dateWriting})[）)]*$`, 'u');

const roleOf = (text: string, date: FoundDate, rest: string, amongLabels: boolean): DateRole => {
  const timed = /\d\s*[:：]\s*\d{2}/u.test(text.slice(date.end));
  if (/日\s*(?:出刊|出版|刊出|刊行|见报|见刊|刊发|刊登)$/u.test(folded(text))) return 'posted';
  const bracketed = /^[（(【[].*[）)】\]]$/u.test(text);
  if (paperPage.test(text)) return 'article';
  if (bracketed && !timed && !amongLabels) return 'article';
  if (!amongLabels && writing.test(folded(rest))) return 'article';
  const body = !timed && !amongLabels && endsAsBody(folded(rest)) && !endsWithAny(folded(rest), publisherEnds);
  return amongLabels || timed || (!body && !/^[（(]?$/u.test(rest)) ? 'posted' : 'unknown';
};

/** 某某公司 编印: who made it. */
const maker = new RegExp(`^(\\S{4,30}?)(?:\\s+${madeBy}|(?:编制|编印|编写|印制)$)`, 'u');

/** （综合科 供稿）: who sent the text in. */
const sentIn = /^[（(]?\s*(\p{Script=Han}[^（()）。，；：:]{1,22}?)\s*供稿\s*[）)]?$/u;

/** 区卫生健康局课题组 2023年8月: a name and a date without its day. */
const monthBeside = /^(\S[^。，；]{1,29}?)[\s\u3000]{1,8}[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月[）)]?$/u;

/**
 * Reads what stands before the first label of a line, or a line without any: a date, a publisher's name, a byline, the
 * occasion of a speech. null where it is none of these.
 */
export const unlabelled = (text: string, amongLabels: boolean): Unlabelled | null => {
  if (trimmed(text) === '') return nothing;
  if (standaloneHeadings.includes(bare(folded(text)))) return null;
  if (amongLabels && looksLikeName(trimmed(text)) && !endsWithAny(folded(trimmed(text)), publisherEnds)) return { meta: { ...noMeta, bylines: [trimmed(text)] } };
  const made = amongLabels ? undefined : maker.exec(text)?.[1];
  if (made !== undefined && endsAsBody(folded(made))) return { meta: { ...noMeta, publishers: [made] }, why: 'publisher' };
  if (accountName.test(folded(text))) return { meta: { ...noMeta, publishers: [text] }, why: 'publisher' };
  const atBodies = amongLabels ? null : namesAtBodies(text);
  if (atBodies !== null) return { meta: { ...noMeta, bylines: [atBodies] } };
  const sender = amongLabels ? undefined : sentIn.exec(text)?.[1];
  if (sender !== undefined) return { meta: { ...noMeta, senders: looksLikeName(sender) ? [sender] : [] }, why: 'byline' };
  const ofIssue = amongLabels ? null : issued(text) ?? reported(text);
  if (ofIssue) return ofIssue;
  const month = amongLabels ? null : monthBeside.exec(text);
  if (month?.[1] !== undefined) {
    const both = bodyAndNames(month[1]);
    if (both) return { meta: { ...noMeta, bylines: both } };
    if (bareByline(month[1])) return { meta: { ...noMeta, bylines: [month[1]] } };
  }
  const date = lineDate(text);
  const special = amongLabels ? namesBeside(text) : (adopted(text) ?? occasion(text, date) ?? printed(text) ?? account(text, date) ?? sideBySide(text));
  if (special) return special;
  const site = /^[【[［]([^【】[\]［］]{2,12})[】\]］]$/u.exec(text)?.[1];
  if (site !== undefined && endsWithAny(folded(site), publisherEnds)) return { meta: { ...noMeta, publishers: [site] } };
  const rest = trimmed(unbracketed(date ? withoutDate(unbracketed(text), { ...date, ...(lineDate(unbracketed(text)) ?? date) }) : text)).replace(nameMarks, '');
  const dates = date ? [{ role: roleOf(text, date, rest, amongLabels), iso: date.iso, text: date.text }] : [];
  if (beside.test(folded(bare(rest)))) return dates.length === 0 ? null : { meta: { ...noMeta, dates } };
  const shadow = folded(rest);
  if (rest.length > 36 || closed(rest)) return null;
  if (bylineStarts.some((start) => shadow.startsWith(start)) || ofPaper.test(shadow) || bylineEnd.test(shadow)) return { meta: { ...noMeta, dates, bylines: [rest.replace(/\s*[／/╱]\S{1,6}报?[报報]?[导導]?$/u, '')] } };
  const both = bodyAndNames(rest);
  if (both) return { meta: { ...noMeta, dates, bylines: both } };
  if (rest.length > 24) return null;
  const named = date !== undefined && /\d\s*[:：]\s*\d{2}/u.test(text.slice(date.end)) && rest.length <= 12 && /^[\p{Script=Han}\p{L}\d]+$/u.test(rest);
  if (((date || amongLabels) && endsWithAny(shadow, publisherEnds)) || named) return { meta: { ...noMeta, dates, publishers: [rest] } };
  return endsAsBody(shadow) && !/[\s“”《》，、]/u.test(rest) ? { meta: { ...noMeta, dates, bylines: [rest] } } : null;
};
