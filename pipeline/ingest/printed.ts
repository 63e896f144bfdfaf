import { endsAsBody } from './bodies.ts';
import type { FoundDate } from './dates.ts';
import { findDates, republicDate, withoutDate } from './dates.ts';
import { adoptions, amendments, issuedBy, magazineIssues, occasionEnds, publications, publisherEnds, sessions, takenFrom } from './lexicon/index.ts';
import { unbracketed } from './persons.ts';
import type { Unlabelled } from './model.ts';
import { dateOf, noMeta } from './model.ts';
import { bare, endsWithAny, folded, halfWidth, isTraditional, trimmed } from './text.ts';

const occasionEnd = new RegExp(occasionEnds, 'u');

/** ——2024年1月15日在……会议上: when and where what follows was said. */
export const occasion = (text: string, date: FoundDate | undefined): Unlabelled | null => {
  if (date === undefined || text.length > 90 || !/^[\s—－\-（(]*$/u.test(text.slice(0, date.start))) return null;
  return occasionEnd.test(folded(text.slice(date.end))) ? { meta: dateOf(date, 'article'), why: 'subtitle' } : null;
};

/** Whether a line tells when and where what follows was said; ——在某某座谈会上的讲话, without a day, is a subtitle. */
export const tellsOccasion = (text: string): boolean => occasion(text, findDates(text)[0]) !== null;

const adoption = new RegExp(`(?:${adoptions.join('|')}|施行|实施)[）)]?$`, 'u');
/** The body, and what stands before its congress or session: 某市第十五届人民代表大会常务委员会第三十六次会议. */
const session = new RegExp(`^\\s*((?:(?!第)\\p{Script=Han}){2,12}?)(?:第[一二三四五六七八九十\\d]{1,4}届)?((?:(?!第)\\p{Script=Han}){0,12}?${sessions})第`, 'u');

/** 108年8月29日校务会议通过: without brackets, on a line of its own. */
const alone = /^\d{2,4}年\d{1,2}月\d{1,2}日[^。，；：]{2,20}$/u;

const [amendment, publication] = [new RegExp(amendments, 'u'), new RegExp(publications, 'u')];

/** （2021年8月26日某市……会议通过 2021年9月28日公布）: which day a law bears, and who made it. */
export const adopted = (text: string): Unlabelled | null => {
  const shadow = folded(text);
  if ((!/^[（(]/u.test(text) && !alone.test(shadow)) || !adoption.test(shadow)) return null;
  const own = findDates(text);
  const republic = own.length === 0 && isTraditional(text) ? republicDate(text) : undefined;
  const dates = republic ? [republic] : own;
  const after = dates.map(({ end }, at) => shadow.slice(end, dates[at + 1]?.start ?? text.length));
  // What was amended since is of the day of its last amendment, or on which that was made known.
  const last = after.findLastIndex((words) => amendment.test(words));
  const known = after.findLastIndex((words) => publication.test(words));
  const chosen = (last >= 0 ? dates[Math.max(last, known)] : undefined) ?? adoptions.map((word) => dates[after.findIndex((words) => words.includes(word))]).find((date) => date !== undefined);
  if (chosen === undefined) return null;
  const body = after.flatMap((words) => { const match = session.exec(words); return match ? [`${match[1]}${match[2]}`] : []; })[0];
  return { meta: { ...dateOf(chosen, 'article'), publishers: body === undefined ? [] : [body] }, why: 'subtitle' };
};

const taken = new RegExp(`^${takenFrom}\\s*[：:]?\\s*`, 'u');
const writerBehind = /作者\s*[：:]?\s*([\p{Script=Han}*]{2,4})(?=[，,。）)\s]|$)/u;
const issuer = new RegExp(issuedBy, 'u');
const magazine = new RegExp(magazineIssues, 'u');

/** （原载《某报》2023年9月12日第3版，作者某某）, （转自某网）: where and when it was first printed. */
export const printed = (whole: string): Unlabelled | null => {
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
/** A newsletter's number, the body that issues it, and its day, whose year the number gives: 2021年第7期（总第342期） 某某中心 3月5日. */
export const issued = (text: string): Unlabelled | null => {
  // 某某研究院《研究简报》2022年第41期（总第318期）
  const body = /^(\p{Script=Han}{4,24})《[^《》]{2,16}》\s*\d{4}\s*年第?\s*\d{1,3}\s*期(?:\s*[（(]总第?\s*\d{1,5}\s*期[）)])?$/u.exec(halfWidth(text))?.[1];
  if (body !== undefined && endsAsBody(folded(body))) return { meta: { ...noMeta, publishers: [body] }, why: 'publisher' };
  const match = /^(?:(\d{4})\s*年\s*)?(?:第\s*\d{1,4}\s*卷\s*)?[（(]?(?:总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期)[）)]?\s*(?:[（(]总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期[）)])?\s*(.*)$/u.exec(halfWidth(text));
  const rest = match?.[2] === undefined || match[2] === '' ? '' : text.slice(text.length - match[2].length).trim();
  if (!match || rest === '' || rest.length > 50) return null;
  const whole = findDates(rest)[0];
  const day = whole ? null : /(\d{1,2})月(\d{1,2})日$/u.exec(halfWidth(rest));
  const dates = whole ? dateOf(whole, 'article').dates : day && match[1] !== undefined ? findDates(`${match[1]}年${day[0]}`).map(({ iso }) => ({ role: 'article' as const, iso, text: rest.slice(day.index) })) : [];
  const name = trimmed(whole ? withoutDate(rest, whole) : day ? rest.slice(0, day.index) : rest).replace(issuer, '').replace(/^(?:出刊|出版|刊出|发行|發行|印行|编印|編印)$/u, '');
  // 第38卷第4期 旱 地 农 业 2019年8月25日: a journal's name, set wide.
  const journal = whole !== undefined && /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(name);
  if (journal) return { meta: { ...noMeta, dates, publishers: [bare(name)] }, why: 'date' };
  if (dates.length === 0 || (name !== '' && !endsAsBody(folded(name)))) return null;
  return { meta: { ...noMeta, dates, publishers: name === '' ? [] : [name] }, why: 'date' };
};

/** 青石時報／記者林一舟／青石即時報導: paper, reporter, place. */
export const reported = (text: string): Unlabelled | null => {
  // 2024-05-06 14:32 青石時報／記者林一舟／青石報導
  const day = /^\d{4}[-/.年]/u.test(text) ? findDates(text)[0] : undefined;
  const [paper = '', reporter = '', ...more] = (day ? trimmed(withoutDate(text, day)) : text).replace(/^[（(【[]|[）)】\]]$/gu, '').split(/\s*[／/╱]\s*/u);
  const name = /^(?:[综綜]合)?(?:记者|記者)\s*([\p{Script=Han}、\s]{2,12})$/u.exec(reporter)?.[1];
  if (name === undefined || more.length > 1 || text.length > 50 || !endsWithAny(folded(paper), publisherEnds)) return null;
  return { meta: { ...noMeta, dates: day ? dateOf(day, 'posted').dates : [], bylines: [name], publishers: [paper] }, why: 'byline' };
};
