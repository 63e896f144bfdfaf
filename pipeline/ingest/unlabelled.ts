import type { DateRole } from '../model/index.ts';
import { findDates, lineDate, withoutDate } from './dates.ts';
import type { FoundDate } from './dates.ts';
import { endsAsBody } from './bodies.ts';
import { adoptions, bylineEnds, bylineStarts, dateAsides, dateWriting, metaAsides, namelessKinds, occasionEnds, officeEnds, paperSections, places, publisherEnds, longSurnames, researchKinds, signingOffices, standaloneHeadings, surnames, takenFrom } from './lexicon/index.ts';
import type { StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { bare, closed, folded, halfWidth } from './text.ts';

/** What a line, or its part before the first label, states without a label; `why` where the lines' reason is another than its field's. */
export interface Unlabelled { readonly meta: StatedMeta; readonly why?: string }

const nothing: Unlabelled = { meta: noMeta };
const bylineEnd = new RegExp(bylineEnds, 'u');
const occasionEnd = new RegExp(occasionEnds, 'u');
const endsWithAny = (text: string, ends: readonly string[]): boolean => ends.some((end) => text.endsWith(end));

const trimmed = (text: string): string => text.replace(/[（([【〔]\s*[）)\]】〕]/gu, ' ').replace(/^[\s:：|｜丨,，·•]+|[\s|｜丨/／【[（(\]；;，,·•]+$/gu, '');

/** Marks that papers set before a writer's name. */
const nameMarks = /^[□■◎●○◆◇▲△\s]+/u;

/** A line that stands in brackets as a whole, without them. */
const unbracketed = (text: string): string => /^[（([【〔]([^（）()[\]【】〔〕]+)[）)\]】〕]$/u.exec(text.trim())?.[1]?.trim() ?? text;

/** What closes a title in brackets and is no name: （试行）, （摘要）, （上）. */
const titleAside = /试行|暂行|草案|摘要|节选|修订|修正|全文|征求|稿$|版$|实录|连载|[续上中下一二三四五六七八九十]$|摘编|选登|图$|表$|附|本$|篇$|文$|期$|年$|^\d/u;

/** A name under a title, without the marks and brackets around it: □林一舟, （林一舟）. */
export const unmarkedName = (text: string): string => {
  const inner = unbracketed(text);
  return inner === text ? text.replace(nameMarks, '') : titleAside.test(folded(inner)) ? text : inner;
};

/** Of four characters only a name with a surname of two is one. */
const doubled = new RegExp(`^${longSurnames}`, 'u');

/** 青石发布: what bodies call their accounts. */
const accountName = /^\p{Script=Han}{2}(?:发布|融媒|日报|晚报)$/u;

const noName = new RegExp(namelessKinds, 'u');

/** A name of two to four characters (张三, 李 四), masks with them. */
export const looksLikeName = (text: string): boolean => !accountName.test(text) && !noName.test(folded(text)) && !/^[一二三四五六七八九十这那我你他她它每很不都今昨]/u.test(text) && !standaloneHeadings.includes(bare(folded(text))) && /^[\p{Script=Han}*＊×]{1,2}\s*[\p{Script=Han}*＊×]{1,3}$/u.test(text) && (bare(text).length <= 3 || (bare(text).length === 4 && (doubled.test(folded(text)) || /[\s*＊×]/u.test(text))));

/** Names side by side: 顾小满 江川. */
const looksLikeNames = (text: string): boolean => {
  const names = text.replace(/(?<=\p{Script=Han})[\d⁰¹²³⁴-⁹①-⑨*＊,，]{1,4}(?=[\s、，,]|\p{Script=Han}|$)/gu, (marks) => (/[,，]$/u.test(marks) ? '，' : '')).replace(/(?<=^|[\s，,、])(\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?:[\s，,、]|$))/gu, '$1').split(/[\s、，,]+/u);
  // 稳中提质 向新而行: several names of four characters are none.
  if (names.length > 1 && names.every((name) => name.length === 4 && !doubled.test(folded(name)))) return false;
  return names.length <= 4 && names.every((name) => /^[\p{Script=Han}*]{2,4}$/u.test(name) && !/^[一二三四五六七八九十两几多]|[的了是在不与和]/u.test(name));
};

/** An office and the name of who holds it: 县长 贺兰山. */
export const officeAndName = (text: string): boolean => {
  // 贺 兰: a short name, set as wide as the longer ones.
  const [office, name, more] = folded(text).replace(/(?<=[\s：:]\p{Script=Han})\s+(?=\p{Script=Han}(?:\s+\p{Script=Han})?$)/u, '').replace(/(?<=[\s：:]\p{Script=Han}{2})\s+(?=\p{Script=Han}$)/u, '').replace(/^(\p{Script=Han})\s(?=\p{Script=Han}\s)/u, '$1').split(/[\s：:]+/u);
  if (name === undefined && text.length <= 22 && officeGlued.test(folded(text))) return true;
  return office !== undefined && name !== undefined && more === undefined && office.length <= 20 && endsWithAny(office, officeEnds) && /^[\p{Script=Han}*＊×]{2,5}$/u.test(name);
};

const signing = new RegExp(`^${signingOffices}[：:]?[\\p{Script=Han}*×]{2,4}$`, 'u');
/** 县长贺兰山: without a space between; the name begins with a surname. */
const officeGlued = new RegExp(`^[^的，。：；、]{0,18}(?:${officeEnds.join('|')})(?:${surnames})[\\p{Script=Han}]{1,2}$`, 'u');

/** 审 判 员 某 某: who signs a judgment, set wide. */
export const signsInOffice = (text: string): boolean => text.length <= 30 && signing.test(bare(folded(text)));

/** A body and who wrote in it: 某市规划院 张三 李四. */
const bodyAndNames = (text: string): readonly [body: string, names: string] | null => {
  // 桑 叶: one name, set as wide as those of three characters.
  const [body = '', ...names] = text.replace(/(?<=\s\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu, '').split(/\s+/u);
  const last = names.at(-1) ?? '';
  // 林一舟 青石大学经济学院: the other way about.
  if (looksLikeName(body) && last.length >= 4 && endsAsBody(folded(last)) && names.slice(0, -1).every((name) => looksLikeName(name))) return [last, [body, ...names.slice(0, -1)].join(' ')];
  // 某某经济研究院 副研究员 温如许: with the office between.
  const [office, ...held] = names;
  if (body.length >= 4 && endsAsBody(folded(body)) && held.length > 0 && held.every((name) => looksLikeName(name)) && endsWithAny(folded(office ?? ''), officeEnds)) return [body, held.join(' ')];
  return names.length > 0 && body.length >= 4 && endsAsBody(folded(body)) && names.every((name) => looksLikeName(name)) ? [body, names.join(' ')] : null;
};

/** A name or a body that may stand as a byline by itself under a title. */
export const bareByline = (marked: string): boolean => {
  const text = unmarkedName(marked);
  return text.length <= 40 && !closed(text) && !/^[—－\-《（(【“]/u.test(text) &&
  (looksLikeName(text) || officeAndName(text) || bodyAndNames(text) !== null || (text.length <= 24 && /[\s、，,]/u.test(text) && looksLikeNames(text) && bare(text).replace(/[\d，,、]/gu, '').length <= 12) || text.split(/\s+/u).every((part) => part.length >= 3 && !/[：:]/u.test(part) && endsAsBody(folded(part))));
};

const dateOf = (date: FoundDate, role: DateRole): StatedMeta => ({ ...noMeta, dates: [{ role, iso: date.iso, text: date.text }] });

/** ——2024年1月15日在……会议上: when and where what follows was said. */
const occasion = (text: string, date: FoundDate | undefined): Unlabelled | null => {
  if (date === undefined || text.length > 90 || !/^[\s—－\-（(]*$/u.test(text.slice(0, date.start))) return null;
  return occasionEnd.test(folded(text.slice(date.end))) ? { meta: dateOf(date, 'article'), why: 'subtitle' } : null;
};

const adoption = new RegExp(`(?:${adoptions.join('|')}|施行|实施)[）)]?$`, 'u');
/** The body, and what stands before its congress or session: 某市第十五届人民代表大会常务委员会第三十六次会议. */
const session = /^\s*((?:(?!第)\p{Script=Han}){2,12}?)(?:第[一二三四五六七八九十\d]{1,4}届)?((?:(?!第)\p{Script=Han}){0,12}?(?:代表大会常务委员会|常务委员会|代表大会|委员会|人民政府))第/u;

/** （2021年8月26日某市……会议通过 2021年9月28日公布）: which day a law bears, and who made it. */
const adopted = (text: string): Unlabelled | null => {
  const shadow = folded(text);
  if (!/^[（(]/u.test(text) || !adoption.test(shadow)) return null;
  const dates = findDates(text);
  const after = dates.map(({ end }, at) => shadow.slice(end, dates[at + 1]?.start ?? text.length));
  const chosen = adoptions.map((word) => dates[after.findIndex((words) => words.includes(word))]).find((date) => date !== undefined);
  if (chosen === undefined) return null;
  const body = after.flatMap((words) => { const match = session.exec(words); return match ? [`${match[1]}${match[2]}`] : []; })[0];
  return { meta: { ...dateOf(chosen, 'article'), publishers: body === undefined ? [] : [body] }, why: 'subtitle' };
};

const taken = new RegExp(`^${takenFrom}\\s*[：:]?\\s*`, 'u');
const writerBehind = /作者\s*[：:]?\s*([\p{Script=Han}*]{2,4})(?=[，,。）)\s]|$)/u;
const magazine = /\d{4}\s*年\s*第?\s*\d+\s*期/u;

/** （原载《某报》2023年9月12日第3版，作者某某）, （转自某网）: where and when it was first printed. */
const printed = (whole: string): Unlabelled | null => {
  const text = unbracketed(whole);
  const date = findDates(text)[0];
  const from = taken.exec(folded(text))?.[0].length ?? 0;
  const rest = date && date.start <= from + 1 ? trimmed(withoutDate(text.slice(from), { ...date, start: Math.max(0, date.start - from), end: date.end - from })) : text.slice(from);
  const match = /^(?:出版的|刊发的|发表的|刊登的)?[《〈]([^《》〈〉]{2,20})[》〉]\s*([^。]{0,50})$/u.exec(rest);
  const site = from > 0 && match === null && rest.length <= 16 && endsWithAny(folded(rest), publisherEnds) ? rest : undefined;
  const name = match?.[1] ?? site;
  if (name === undefined || (from === 0 && date === undefined && !magazine.test(text))) return null;
  const writer = writerBehind.exec(match?.[2] ?? '')?.[1];
  return { meta: { ...(date ? dateOf(date, 'article') : noMeta), publishers: [name], bylines: writer === undefined ? [] : [writer] }, why: 'publisher' };
};

/** 原创 苏合 江临产业观察 2024-06-03 08:00 发表于江临: author, account, time, place. */
const account = (text: string, date: FoundDate | undefined): Unlabelled | null => {
  const shadow = folded(text);
  const [, first, second] = date === undefined ? text.split(/\s+/u) : [];
  if (/^原创\s/u.test(shadow) && first !== undefined && text.length <= 30) return { meta: { ...noMeta, bylines: second === undefined ? [] : [first], publishers: [second ?? first] }, why: 'byline' };
  if (date === undefined || !(/^原创(?:\s|[：:])/u.test(shadow) || /\s发表于\S+$/u.test(shadow))) return null;
  const names = text.slice(0, date.start).replace(/^原[创創]\s*[：:]?\s*/u, '').split(/\s+/u).filter((name) => name !== '');
  const publisher = names.at(-1);
  if (publisher === undefined) return null;
  return { meta: { ...dateOf(date, 'posted'), bylines: names.slice(0, -1).slice(0, 1), publishers: [publisher] }, why: 'date' };
};

const beside = new RegExp(`^[（(]?[，,；;]?(?:${dateAsides})?[）)]*$`, 'u');
const timeOfDay = /\d\s*[:：]\s*\d{2}/u;
const place = new RegExp(`^(?:发布于|发表于|来自|IP属地[：:]?)?(?:${places.join('|')})(?:省|市|自治区)?$`, 'u');
const aside = new RegExp(metaAsides, 'u');
const reporterStart = new RegExp(`^(?:${bylineStarts.join('|')})`, 'u');

/** 南湾日报记者 简朗 */
const ofPaper = /^\p{Script=Han}{2,10}(?:记者|通讯员|评论员|撰稿人|特约作者|研究员)\s*[\s\u3000|｜:：]\s*[\p{Script=Han}*]{1,3}(?:$|[\s\u3000、])/u;

/** What may stand behind a name and is none: a place, a tool, a counter. */
export const isAside = (token: string): boolean => place.test(folded(token)) || aside.test(folded(token));

type Kind = 'publisher' | 'body' | 'byline' | 'name' | 'aside' | 'other';
const research = new RegExp(researchKinds, 'u');
const sectionAlone = new RegExp(`^${paperSections}$`, 'u');
const kindOf = (token: string): Kind => {
  const shadow = folded(token);
  if (sectionAlone.test(shadow) || research.test(shadow)) return 'aside';
  if (place.test(shadow) || aside.test(shadow)) return 'aside';
  if (reporterStart.test(shadow)) return 'byline';
  if (endsWithAny(shadow, publisherEnds)) return 'publisher';
  if (endsAsBody(shadow)) return 'body';
  // Beside a date four characters may be the name that somebody goes by: 槐下听雨.
  return token.split('、').every((name) => looksLikeName(name) || /^(?![一二三四五六七八九十])\p{Script=Han}{4}$/u.test(name)) ? 'name' : 'other';
};

/** The page of a newspaper, and the name of its part behind it: A06版 民生. */
export const paperPage = /第?\s*[A-Z]{0,2}\d{1,3}\s*版/u;
const sectionOfPaper = new RegExp(`(第?[A-Z]{0,2}\\d{1,3}版(?:面)?)\\s*[：:·|｜]?\\s*${paperSections}(?=\\s|$)`, 'gu');

const beforePage = new RegExp(`(?:^|(?<=\\s))${paperSections}\\s*[：:·|｜]?\\s*(第?[A-Z]{0,2}\\d{1,3}版)`, 'gu');

/** 某县河长办编: who issues a newsletter. */
const issuing = /(?<=\S{4})(?:主办|编印|主编|编发|编)$/u;

/** 2024-07-28 09:12 某某日报 记者 张三 浙江: a date and beside it names, set apart by gaps. */
const sideBySide = (whole: string): Unlabelled | null => {
  const text = unbracketed(whole).replace(/第\s*([A-Z]{0,2}\d{1,3})\s*版/gu, '第$1版').replace(sectionOfPaper, '$1').replace(beforePage, '$1');
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
  // Four characters may name a person or a site: beside a shorter name they are the site.
  const site = kinds.findIndex((kind, at) => kind === 'name' && tokens[at]?.length === 4);
  if (site >= 0 && ((timed && kinds.filter((kind) => kind !== 'aside').length === 1) || kinds.some((kind, at) => kind === 'name' && (tokens[at]?.length ?? 4) < 4))) kinds[site] = 'publisher';
  const foreign = kinds.filter((kind) => kind === 'other').length;
  // 2020-03-11 澜沧河之声: a day, and behind it the name of an account.
  const named = tokens.length === 1 && date.start === 0 && /^\d{4}[-/.]/u.test(text) && /^\p{Script=Han}{3,8}$/u.test(tokens[0] ?? '');
  if (foreign > (timed || dotted || named ? 1 : 0) || (tokens.length === 1 && kinds[0] === 'other' && !named)) return null;
  // A body beside a bare date speaks itself; beside a time of day it has posted the page.
  const speaks = !timed && !kinds.includes('publisher');
  const reporter = kinds.findIndex((kind) => kind === 'byline' || kind === 'name' || (kind === 'body' && speaks));
  const publisher = tokens.find((_, at) => kinds[at] === 'publisher' || kinds[at] === 'other' || (kinds[at] === 'body' && !speaks));
  const byline = reporter < 0 ? '' : tokens.filter((_, at) => at >= reporter && (kinds[at] === 'byline' || kinds[at] === 'name' || (kinds[at] === 'body' && speaks))).join(' ');
  return {
    meta: { dates: dateOf(date, text.endsWith('印发') || paperPage.test(text) || tokens.some((token) => research.test(folded(token))) || written.some((token) => issuing.test(token)) || (kinds.includes('publisher') && written.some((token) => sectionAlone.test(folded(token)))) ? 'article' : timed || publisher !== undefined ? 'posted' : 'unknown').dates, bylines: byline === '' ? [] : [byline.replace(/\s*[／/]\S{0,4}[报報]?[导導道]$/u, '')], writers: [], senders: [], publishers: publisher === undefined ? [] : [publisher] }, why: reporter === 0 ? 'byline' : 'date',
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

/** A newsletter's number, the body that issues it, and its day, whose year the number gives: 2021年第7期（总第342期） 某某中心 3月5日. */
const issued = (text: string): Unlabelled | null => {
  const match = /^(?:(\d{4})\s*年\s*)?(?:第\s*\d{1,4}\s*卷\s*)?[（(]?(?:总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期)[）)]?\s*(?:[（(]总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期[）)])?\s*(.*)$/u.exec(halfWidth(text));
  const rest = match?.[2] === undefined || match[2] === '' ? '' : text.slice(text.length - match[2].length).trim();
  if (!match || rest === '' || rest.length > 50) return null;
  const whole = findDates(rest)[0];
  const day = whole ? null : /(\d{1,2})月(\d{1,2})日$/u.exec(halfWidth(rest));
  const dates = whole ? dateOf(whole, 'article').dates : day && match[1] !== undefined ? findDates(`${match[1]}年${day[0]}`).map(({ iso }) => ({ role: 'article' as const, iso, text: rest.slice(day.index) })) : [];
  const name = trimmed(whole ? withoutDate(rest, whole) : day ? rest.slice(0, day.index) : rest).replace(/(?<=\S{4})(?:主办|编印|主编|编发|编)$/u, '');
  // 第38卷第4期 旱 地 农 业 2019年8月25日: a journal's name, set wide.
  const journal = whole !== undefined && /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(name);
  if (journal) return { meta: { ...noMeta, dates, publishers: [bare(name)] }, why: 'date' };
  if (dates.length === 0 || (name !== '' && !endsAsBody(folded(name)))) return null;
  return { meta: { ...noMeta, dates, publishers: name === '' ? [] : [name] }, why: 'date' };
};

/** 青石時報／記者林一舟／青石即時報導: paper, reporter, place. */
const reported = (text: string): Unlabelled | null => {
  const [paper = '', reporter = '', ...more] = text.replace(/^[（(【[]|[）)】\]]$/gu, '').split(/\s*[／/╱]\s*/u);
  const name = /^(?:[综綜]合)?(?:记者|記者)\s*([\p{Script=Han}、\s]{2,12})$/u.exec(reporter)?.[1];
  if (name === undefined || more.length > 1 || text.length > 50 || !endsWithAny(folded(paper), publisherEnds)) return null;
  return { meta: { ...noMeta, bylines: [name], publishers: [paper] }, why: 'byline' };
};

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
  // 某某公司 编印: who made it, and that it did.
  const maker = amongLabels ? undefined : /^(\S{4,30})[\s\u3000]+(?:编印|编制|编写|编著|主编|出品|印制|制作|编|印|宣|启)$/u.exec(text)?.[1];
  if (maker !== undefined && endsAsBody(folded(maker))) return { meta: { ...noMeta, publishers: [maker] }, why: 'publisher' };
  if (accountName.test(folded(text))) return { meta: { ...noMeta, publishers: [text] }, why: 'publisher' };
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
