import { findDates } from './dates.ts';
import type { Frame } from './head.ts';
import { asides, bylineStarts, datelines, surnames, writerIs } from './lexicon/index.ts';
import { fieldsOf, joinMetas, labelAlone, labelled, readMeta } from './meta.ts';
import type { ParsedDate, Part, SourceLine, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { isBody } from './names.ts';
import { numberingOf } from './numbering.ts';
import { besideDate } from './page.ts';
import { closed, closedUp, folded, halfWidth, running, sentenceEnd } from './text.ts';
import { bareByline, looksLikeName, signsInOffice } from './persons.ts';

const paragraph: Part = { is: 'paragraph', runIn: null };
const removed = (why: string): Part => ({ is: 'removed', why });

/** A line that signs with a date: 2021年4月4日于江临, （调查组，2021年12月3日）. */
const signedDate = (text: string): string =>
  text.replace(/^[（(](?:本文|此文|文章|初稿|全文)?(?:完成|完稿|脱稿|改定|写|写成|撰写|定稿|成稿|成文|作|整理)[于於]\s*(\d{4}[^（()）]{4,10}?)。?[）)]$/u, '（$1）').replace(/(?<=\d{4}.{4,20})[，,；;]\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日\S{0,2}(?:改|修|校|定)\S{0,3}(?=[）)]?$)/u, '').replace(/日\s*[夜晚晨午]?\s*[，,]?\s*\S{0,4}[于於]\S{2,10}$/u, '日').replace(/^[（(][^（()）《》]{2,20}[，,\s]\s*(\d{4}[^（()）]{4,10})[）)]$/u, '（$1）');

const dateSigned = /^[（(]?[\d〇○零一二三四五六七八九十廿卅０-９\s年月日./-]{8,24}[）)]?$/u;
const signedHere = /日\s*[夜晚晨午]?\s*[，,]?\s*\S{0,4}[于於]\S{2,10}$/u;

/** Who signs and when: the name of a body, or of a person, above a date. */
interface Signature { readonly dates: readonly ParsedDate[]; readonly body: string | null; readonly person: string | null }

const unsigned: Signature = { dates: [], body: null, person: null };
const longestSignature = 50;

/** 青石镇人民政府 2021年3月5日: on one line. */
const onOneLine = (text: string): readonly [name: string, date: ParsedDate] | null => {
  const date = text.length <= longestSignature ? findDates(text).at(-1) : undefined;
  const name = date ? text.slice(0, date.start).trim() : '';
  const first = isBody(name) ? (name.split(/\s+/u)[0] ?? name) : name;
  return date && date.end === text.trimEnd().length && (isBody(name) || looksLikeName(name)) ? [first, { role: 'article', iso: date.iso, text: date.text }] : null;
};

/** The date below the name of a body, wherever they stand: a notice is signed before its annexes. */
const signatureOf = (lines: readonly SourceLine[], parts: readonly (Part | null)[], from: number): Signature => {
  for (let at = lines.length - 1; at > from; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (parts[at]?.is === 'removed' || lines[at]?.hint?.is === 'removed' || text.length > longestSignature) continue;
    const line = onOneLine(text);
    if (line) return { dates: [line[1]], body: isBody(line[0]) ? line[0] : null, person: looksLikeName(line[0]) ? line[0] : null };
    const date = (text.length <= 24 && dateSigned.test(text)) || signedHere.test(text) ? findDates(text)[0] : undefined;
    const above = lines[at - 1];
    if (!date || !above || (above.hint ?? paragraph).is !== 'paragraph') continue;
    if (signsInOffice(above.text)) return { ...unsigned, dates: [{ role: 'article', iso: date.iso, text: date.text }] };
    const name = closedUp(above.text.replace(/[（(](?:盖章|公章|印|章)[）)]$/u, '').trim());
    if (!bareByline(name) && !looksLikeName(name)) continue;
    // Of several bodies the first: it has drawn the text up.
    const first = name.split(/\s+/u)[0] ?? name;
    const two = lines[at - 2]?.text.trim() ?? '';
    const body = !isBody(first) ? null : two.length <= 30 && isBody(two) && (parts[at - 2]?.is ?? 'paragraph') === 'paragraph' ? two : first;
    return { dates: [{ role: 'article', iso: date.iso, text: date.text }], body, person: looksLikeName(name) && !isBody(name) ? name : null };
  }
  // Above an annex a day stands alone where a seal was the name.
  const at = lines.findIndex(({ text }, own) => own > from && parts[own]?.is !== 'removed' && text.length <= 24 && dateSigned.test(text) && /^附件?\s*[\d一二三]?\s*(?:[：:]|$)/u.test(lines[own + 1]?.text ?? ''));
  const [sealed] = at < 0 ? [] : findDates(lines[at]?.text ?? '');
  return sealed ? { ...unsigned, dates: [{ role: 'article', iso: sealed.iso, text: sealed.text }] } : unsigned;
};

const lead = datelines.map((source) => new RegExp(source, 'u'));
/** No dateline is longer. */
const longestDateline = 100;

/** What the first line tells of its reporter, its agency and its day: 某社某地2021年1月30日电（记者 某某）. */
const datelineOf = (line: SourceLine | undefined): StatedMeta => {
  const text = line?.text.slice(0, longestDateline) ?? '';
  const match = lead.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return noMeta;
  const { by, day, pub } = match.groups ?? {};
  const date = findDates(day ?? '')[0];
  return { ...noMeta, publishers: pub === undefined ? [] : [pub], bylines: by === undefined ? [] : [by.trim()], dates: date ? [{ role: 'article', iso: date.iso, text: date.text }] : [] };
};

/** 数据来源：… tells where the figures above are from, not where the page is from. */
const notesSource = /^[（(]?(?:数据|资料|图表|表格)来源\s*[：:]/u;

/** 更新日期：…, at the end: no day of the article. */
const notOwn = /^[[【（(]?(?:最后|最近|本页|页面|网页)?(?:更新|修改|修订|编辑|访问|打印|施行|实施|生效)/u;
const ofArticle = (date: ParsedDate): ParsedDate => ({ ...date, role: 'article' });
const datesOf = (date: ParsedDate): ParsedDate => (date.role === 'unknown' ? ofArticle(date) : date);

/** （本报记者 林一舟）, 通讯员 徐来: who reports, at the end. */
const reporter = new RegExp(`^[（(【]?(?:${bylineStarts.join('|')}|[\\p{Script=Han}]{2,8}(?:记者|通讯员))`, 'u');
const signsAsReporter = ({ text }: SourceLine): boolean => text.length <= 50 && !/贡献/u.test(folded(text)) && reporter.test(folded(text)) && !/[。；！？]/u.test(text);

/** 某某办公室 2021年3月8日印发, where nothing else gives a day. */
const issued = (lines: readonly SourceLine[], parts: readonly (Part | null)[]): readonly ParsedDate[] =>
  lines.flatMap(({ text }, at) => (parts[at]?.is === 'removed' && text.length <= 60 && text.trim().endsWith('印发') ? findDates(text).slice(-1) : [])).slice(0, 1).map(({ iso, text }) => ({ role: 'article', iso, text }));

const noName = new RegExp(asides, 'u');
const surname = new RegExp(`^${surnames}`, 'u');
/** ……20万台之间。（林一舟）: who wrote, at the end of the last paragraph. */
const namedAtEnd = (lines: readonly SourceLine[], parts: readonly (Part | null)[]): readonly string[] => {
  const last = lines.findLast((line, at) => (parts[at] ?? null) === null && line.hint?.is !== 'removed' && line.hint?.is !== 'footnote');
  const name = /[。！？”][（(](?:本报)?(?:记者|通讯员)?\s*([\p{Script=Han}]{2,3})[）)]$/u.exec(last?.text.trimEnd() ?? '')?.[1];
  return name !== undefined && surname.test(folded(name)) && looksLikeName(name) && !noName.test(name) ? [name] : [];
};

const writer = new RegExp(writerIs, 'u');
/** A line on who wrote is no longer. */
const longestBio = 160;

/** 林一舟，青石大学教授，研究方向为…: who the writer is, told at the end; or below the name, on a line of its own. */
const tellsOfWriter = (lines: readonly SourceLine[], at: number, names: ReadonlySet<string>): boolean => {
  const [text, above] = [lines[at]?.text ?? '', lines[at - 1]?.text ?? ''];
  if (text.length > longestBio || !writer.test(folded(text)) || /[“”]/u.test(text)) return false;
  const name = /^(\p{Script=Han}{2,4})(?=[，,、：:（(\s—–-]|系|是|为)/u.exec(text)?.[1];
  if (name !== undefined && names.has(name)) return true;
  return text.length <= 40 && !/[。；]/u.test(text) && fieldsOf(above).fields.some(({ label, value }) => label?.gives === 'byline' && looksLikeName(value)) && above.length <= 20;
};

/** So many lines below its end mark a press release has its day. */
const releaseReach = 2;
const releasedOn = /^\d{4}年\d{1,2}月\d{1,2}日\s*(?:[（(](?:星期|周|週)[一二三四五六日天][）)])?$/u;


/** （林一舟 徐来）, the last line: who wrote; null where a line is none. （未完）, （待续） are no names. */
const namesInBrackets = (text: string, known: ReadonlySet<string>): string | null => {
  const inner = /^[（(]\s*([\p{Script=Han}\s、，]{2,20}?)\s*[）)]$/u.exec(text)?.[1];
  const names = inner?.split(/[\s、，]+/u) ?? [];
  if (inner === undefined || names.length > 4 || !names.every((name) => looksLikeName(name) && name.length <= 3 && !/[科处股室局站所部办组队委会院厅社]$/u.test(name))) return null;
  return names.every((name) => known.has(name)) || names.length > 1 || (known.size === 0 && !noName.test(inner)) ? inner : null;
};

/** The writers' names, each by itself. */
const namesIn = ({ bylines }: StatedMeta): ReadonlySet<string> => new Set(bylines.flatMap((byline) => byline.split(/[\s、，,/／]+/u)).filter((name) => looksLikeName(name)));

/** So many lines among those of metadata may be none. */
const mostPassed = 1;

/** A tag of a page is not longer. */
const longestTag = 10;

/** 标签： alone on its line, at the end, and the tags below it, one a line. */
const tagsOf = (lines: readonly SourceLine[], parts: readonly (Part | null)[], from: number): ReadonlySet<number> => {
  const found = new Set<number>();
  const start = lines.findLastIndex(({ text }, at) => at >= from && labelAlone(text)?.colon === true && readMeta(`${text}无`)?.why === 'index');
  if (start < 0 || lines.slice(start).some(({ text, hint }, at) => (parts[start + at] ?? null) === null && hint?.is !== 'footnote' && running(text))) return found;
  found.add(start);
  for (let at = start + 1; parts[at] === null && (lines[at]?.text.length ?? longestTag + 1) <= longestTag && !closed(lines[at]?.text ?? '') && labelAlone(lines[at]?.text ?? '') === null && readMeta(lines[at]?.text ?? '') === null; at += 1) found.add(at);
  return found;
};

/** Names of a site's parts are no longer, one of them or several side by side. */
const longestFoot = 30;
const isSiteName = ({ text, hint }: SourceLine): boolean => hint === null && text.length <= longestFoot && !/[。！？；：:，,、（(《“]|\d/u.test(text) && !text.startsWith('附') && readMeta(text) === null;

/** Short lines between who edited the page and the last of its furniture, with no text below: names of the site's parts. */
const footOf = (lines: readonly SourceLine[], parts: readonly (Part | null)[], from: number): ReadonlySet<number> => {
  const why = (at: number): string | null => { const part = parts[at] ?? lines[at]?.hint ?? null; return part?.is === 'removed' ? part.why : null; };
  const edited = lines.findLastIndex((_, at) => at >= from && why(at) === 'editor');
  const last = lines.findLastIndex((_, at) => at > edited && why(at) !== null);
  const between = edited < 0 ? [] : lines.slice(edited + 1, last).flatMap((_, at) => (why(edited + 1 + at) === null ? [edited + 1 + at] : []));
  return new Set(between.every((at) => { const line = lines[at]; return line !== undefined && isSiteName(line); }) ? between : []);
};

/** Reads the tail: labelled lines after the last paragraph are metadata; a date signed there is the article's own. `known`: what the file states elsewhere. */
export const readTail = (lines: readonly SourceLine[], frame: Frame, bodyFrom: number, known: StatedMeta = noMeta): Frame => {
  const parts = [...frame.parts];
  const stated: StatedMeta[] = [];
  for (const at of tagsOf(lines, parts, bodyFrom)) parts[at] = removed('index');
  for (const at of footOf(lines, parts, bodyFrom)) parts[at] = removed('page-foot');
  const names = namesIn(joinMetas([frame.meta, known]));
  let passed = 0;
  const ended = lines.findLastIndex(({ hint }, at) => (hint?.is === 'removed' && hint.why === 'end-mark') || (parts[at]?.is === 'removed' && parts[at].why === 'end-mark'));
  for (let at = lines.length - 1; at >= bodyFrom; at -= 1) {
    const line = lines[at];
    const part = parts[at] ?? null;
    // 策划：… 撰文：…: furniture that names the writer as well.
    // Below its end mark an account names who wrote and for whom, each by a label.
    const credits = part?.is === 'removed' && part.why === 'end-mark' && labelled(line?.text ?? '');
    const told = line && part?.is === 'removed' && line.text.length <= 80 && (credits || besideDate.has(part.why)) ? (readMeta(line.text)?.meta ?? noMeta) : noMeta;
    if (told !== noMeta) stated.unshift(credits && names.size > 0 ? { ...told, bylines: [], writers: [], senders: [] } : told);
    // 完, and below it the day of a press release.
    const why = part?.is === 'removed' ? part.why : line?.hint?.is === 'removed' ? line.hint.why : null;
    if (line && (why === 'end-mark' || (why === 'page-foot' && ended >= 0 && at > ended && at <= ended + releaseReach)) && releasedOn.test(halfWidth(line.text))) stated.unshift({ ...noMeta, dates: findDates(halfWidth(line.text)).map(({ iso, text }) => ({ role: 'article', iso, text })) });
    // A picture's text may stand behind the end mark.
    if (line?.hint?.is === 'caption' && parts[at - 1]?.is === 'removed') continue;
    // Notes of the file's own stand behind the signature.
    if (!line || part !== null || line.hint?.is === 'removed' || line.hint?.is === 'footnote') continue;
    if (parts[at + 1]?.is === 'removed' && /^附件\s*[：:]?$/u.test(line.text)) {
      parts[at] = removed('related');
      continue;
    }
    if (tellsOfWriter(lines, at, names)) {
      parts[at] = removed('byline');
      continue;
    }
    if (notesSource.test(folded(line.text))) break;
    const named = namesInBrackets(line.text, names);
    if (named !== null) {
      stated.unshift({ ...noMeta, bylines: names.size === 0 ? [named] : [] });
      parts[at] = removed('byline');
      continue;
    }
    // 2. 林一舟：《…》，某报，2022年8月30日: a source that the text names.
    if (numberingOf(line.text)?.list === true) break;
    const found = (line.hint === null || line.hint.is === 'paragraph') && line.text.length <= 80 ? readMeta(closedUp(signedDate(line.text))) : null;
    if (!found) {
      // One short line of the page's own among them.
      passed += 1;
      if (passed > mostPassed || line.hint !== null || line.text.length > 30 || sentenceEnd(line.text) || signsInOffice(line.text)) break;
      continue;
    }
    const stating = fieldsOf(line.text).fields.length > 0 || found.why === 'publisher' || (found.meta.bylines.length > 0 && signsAsReporter(line));
    const dates = line.text.endsWith('印发') && signatureOf(lines, parts, bodyFrom).dates.length > 0 ? [] : found.meta.dates.map(signedHere.test(line.text) ? ofArticle : notOwn.test(folded(line.text)) ? (date) => date : datesOf);
    stated.unshift(stating ? { ...found.meta, dates } : { ...noMeta, dates });
    parts[at] = stating ? removed(found.why) : paragraph;
  }
  const meta = joinMetas([frame.meta, ...stated]);
  const signature = signatureOf(lines, parts, bodyFrom);
  const dateline = joinMetas([0, 1, 2].map((next) => datelineOf(lines[bodyFrom + next])));
  // 【维港晨报专讯】, above the text.
  const prints = lines.slice(0, bodyFrom).flatMap((line, at) => (parts[at]?.is === 'removed' && parts[at].why === 'publisher' ? datelineOf(line).publishers : []));
  const named = meta.bylines.length + meta.senders.length > 0;
  const own = meta.dates.some(({ role }) => role === 'article') ? [] : [...signature.dates, ...dateline.dates].slice(0, 1);
  const byline = named ? [] : [...dateline.bylines, ...(signature.person === null ? [] : [signature.person]), ...namedAtEnd(lines, parts)].slice(0, 1);
  const dates = [...meta.dates, ...own];
  const last = dates.length === 0 ? issued(lines, parts) : own;
  const held = [...meta.dates, ...last].some(({ role }) => role === 'article' || role === 'unknown') ? [] : frame.held;
  return {
    ...frame, parts, signer: signature.body,
    meta: joinMetas([meta, { ...noMeta, dates: [...last, ...held], bylines: byline, publishers: meta.publishers.length > 0 ? [] : [...prints, ...dateline.publishers].slice(0, 1) }]),
  };
};
