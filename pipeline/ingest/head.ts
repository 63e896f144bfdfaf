import { bylineStarts, captionCredits, eventLabels, labelMarks, paperKinds, surnames, textOpenings, timeLabels, writerIs } from './lexicon/index.ts';
import { findDates } from './dates.ts';
import { mastheadOf } from './masthead.ts';
import { isKeywords, journalFoot } from './keywords.ts';
import { lookOf } from './looks.ts';
import type { MetaLine } from './meta.ts';
import { fieldsOf, joinMetas, labelled, readMeta } from './meta.ts';
import type { ParsedDate, Part, SourceLine, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { numberingOf } from './numbering.ts';
import { isBody } from './names.ts';
import type { Page } from './page.ts';
import { furnitureReason } from './page.ts';
import { bare, closedLabel, folded, isDecree, sentenceEnd } from './text.ts';
import { repeatsTitle, sameTitle } from './repeats.ts';
import { analystsOf } from './sidebar.ts';
import { chooseTitle, goesOnBelow, spokenOf } from './title.ts';
import { readTogether } from './together.ts';
import { bareByline, looksLikeName, unmarkedName } from './persons.ts';

/** What the head and the tail of a page say: for each line its part, or null where it belongs to the body. */
export interface Frame {
  readonly title: string | null;
  readonly meta: StatedMeta;
  readonly parts: readonly (Part | null)[];
  /** Another line that could have been the title. */
  readonly rival: SourceLine | null;
  /** The body that signs at the end. */
  readonly signer: string | null;
  /** The day of the meeting or talk that it tells of, where nothing else gives the article's. */
  readonly held: readonly ParsedDate[];
  /** The first line of the title. */
  readonly titleLine: SourceLine | null;
}

/** The frame of a source that states all in front matter: every line belongs to the body. */
export const frontFrame = (front: { readonly title: string | null; readonly meta: StatedMeta }, lines: readonly SourceLine[]): Frame => ({
  title: front.title ?? lines.find(({ hint }) => hint?.is === 'title')?.text ?? null,
  meta: front.meta, parts: lines.map(() => null), rival: null, signer: null, held: [], titleLine: null,
});

const paragraph: Part = { is: 'paragraph', runIn: null };

/** A line between the title and who wrote: no heading, nothing stands below it. */
const subtitle = (text: string): boolean => text.length >= 8 && text.length <= 45 && numberingOf(text) === null;

const removed = (why: string): Part => ({ is: 'removed', why });
const event = new RegExp(`^(?:${eventLabels.join('|')})\\s*[${labelMarks}]`, 'u');
const eventTime = new RegExp(`^${timeLabels}\\s*[：:]`, 'u');

/** The fields of an event have no more lines. */
const eventReach = 8;

/** 时间：… beside 地点：… tells of an event, and so do its neighbours. */
const tellsOfEvent = (lines: readonly SourceLine[], at: number): boolean => {
  const text = (index: number): string => closedLabel(folded(lines[index]?.text ?? ''));
  // 发布时间：2022-09-08 18:37, below 时间：…: when the page was posted.
  const posted = text(at).startsWith('发布') && lines.some((_, index) => index < at && at - index <= eventReach && eventTime.test(text(index)));
  return eventTime.test(text(at)) && !posted && (event.test(text(at + 1)) || event.test(text(at - 1)));
};

/** The day of a meeting or a talk, by the line that gives its time: the article's, where it has no other. The line stays in the text. */
const eventDates = (lines: readonly SourceLine[], end: number): readonly ParsedDate[] => {
  const at = lines.findIndex(({ text }, index) => index < end && (tellsOfEvent(lines, index) || (event.test(closedLabel(folded(text))) && /^\S{0,4}时间/u.test(closedLabel(folded(text))))));
  const day = findDates(lines[at]?.text ?? '')[0];
  return day === undefined ? [] : [{ role: 'article', iso: day.iso, text: day.text }];
};

/** How many lines below an abstract its keywords and class numbers stand. */
const abstractReach = 6;

const opens: ReadonlySet<string> = new Set(textOpenings);

/** A magazine's byline may stand below the first lines of its text. */
const bylineReach = 3;
const reporterLine = new RegExp(`^(?:${bylineStarts.join('|')})[\\s／/：:|｜]`, 'u');

/** With all who worked on it: one below the other. */
const creditsReach = 10;
const strokes = /^[^：:]*[|｜丨︱／][^：:]*$/u;
/** 林一舟，某某研究院研究员 */
const who = new RegExp(`^[^，。]{2,20}${writerIs}$`, 'u');
const tellsWho = (value: string): boolean => { const [name = '', ...more] = value.split(/[，,]/u); return looksLikeName(name) && more.length === 1 && who.test(folded(more[0] ?? '').trim()); };

/** 文｜林一舟, 摄影｜徐来 编辑｜何川: below the lines that open the article. */
const isCredits = (text: string): boolean => {
  if (text.length > 60 || !strokes.test(text)) return false;
  const { before, fields } = fieldsOf(text);
  return before === '' && fields.length > 0 && fields.every(({ label, value }) => (label?.gives === 'byline' || label?.why === 'editor') && (value.split(/[\s\u3000、]+/u).every((name) => looksLikeName(name)) || (label?.gives === 'byline' && tellsWho(value))));
};

const linesTogether = (lines: readonly SourceLine[], together: ReadonlyMap<number, MetaLine>, alone: (line: SourceLine, at: number) => MetaLine | null): readonly (MetaLine | null)[] =>
  lines.map((line, at) => together.get(at) ?? alone(line, at));

/** 本报记者 林一舟摄, below what a picture shows: its credit. */
const creditsAbove = (lines: readonly SourceLine[], at: number): boolean => {
  const [above, line] = [lines[at - 1], lines[at]];
  return above?.hint?.is === 'caption' && line !== undefined && /摄[）)。]?$/u.test(folded(line.text)) && lookOf(line) === 'caption';
};

/** A grid of fields has no more rows. */
const mostGrid = 12;

/** Fields that a file sets as a table, label and value in turn, or as a paragraph that begins with one in bold: **发布机构：** 某局. */
const setMeta = (line: SourceLine | undefined): MetaLine | null => {
  if (line?.hint?.is === 'paragraph' || line?.hint?.is === 'list-item') return labelled(line.text) ? readMeta(line.text) : null;
  if (line?.hint?.is !== 'table' || line.hint.rows.length > mostGrid) return null;
  const rows = line.hint.rows.map((row) => readMeta(row.filter((cell) => cell !== '').join('\t')));
  const read = rows.filter((meta) => meta !== null);
  return rows[0] != null && read.length * 2 >= rows.length && read.some(({ meta }) => meta.dates.length + meta.publishers.length > 0) ? { meta: joinMetas(read.map(({ meta }) => meta)), why: 'index' } : null;
};

const metasOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): readonly (MetaLine | null)[] =>
  linesTogether(lines, readTogether(lines, end, free), ({ text }, at) => {
    const quoted = at < end && lines[at]?.hint?.is === 'quote' ? text.split('\n').map(readMeta) : [];
    // What a program that clips pages writes above the text, as a quotation.
    if (quoted.length > 0 && quoted.every((meta) => meta !== null)) return { meta: joinMetas(quoted.flatMap((meta) => meta?.meta ?? [])), why: 'index' };
    const set = at < end ? setMeta(lines[at]) : null;
    if (set) return set;
    if (!free(at) || isKeywords(lines, at) || creditsAbove(lines, at)) return null;
    if (journalFoot.test(text)) return readMeta(text);
    if (at < end + bylineReach && text.length <= 24 && reporterLine.test(folded(text))) return readMeta(text);
    if (at >= end && (at < end + bylineReach || isCredits(lines[at - 1]?.text ?? '')) && at < end + creditsReach && isCredits(text)) return readMeta(text);
    if (at >= end + abstractReach || tellsOfEvent(lines, at) || (event.test(folded(text)) && fieldsOf(text).fields.filter(({ label }) => label?.gives === 'date').length === 0)) return null;
    const meta = readMeta(text);
    return at < end || meta?.why === 'index' ? meta : null;
  });

/** What the title of a browser's window ends with: …_某某新闻网. */
const ofWindow = /[_｜|]\S{2,16}(?:网|报|社|站|政府|频道|新闻|平台|中心|局)$/u;

/** A name before any line that could be the title is the title. */
const withoutLeadingName = (metas: readonly (MetaLine | null)[], lines: readonly SourceLine[], free: (at: number) => boolean): readonly (MetaLine | null)[] => {
  const first = lines.findIndex((_, at) => free(at));
  const meta = metas[first];
  const titled = lines.slice(0, first).some(({ hint }) => hint?.is === 'title');
  const named = !titled && meta?.why === 'byline' && meta.meta.dates.length === 0 && fieldsOf(lines[first]?.text ?? '').fields.length === 0;
  // 2025年11月13日某厅发言人主持例行新闻发布会: a title may begin with its day.
  const day = meta?.meta.dates[0];
  const text = lines[first]?.text ?? '';
  const told = !titled && meta !== null && meta !== undefined && day !== undefined && text.startsWith(day.text) && text.length >= day.text.length + 12 && text.length <= 60 && !/\s/u.test(text) && fieldsOf(text).fields.length === 0;
  const unnamed = named || told ? metas.with(first, null) : metas;
  // The body that speaks, above 关于……的通知: the title's first line.
  return unnamed.map((own, at) => (own?.why === 'byline' && own.meta.dates.length === 0 && free(at + 1) && fieldsOf(lines[at]?.text ?? '').fields.length === 0 && unnamed[at + 1] === null && numberingOf(lines[at + 1]?.text ?? '') === null && spokenOf(folded(lines[at + 1]?.text ?? '')) ? null : own?.why === 'byline' && own.meta.dates.length === 0 && free(at - 1) && unnamed[at - 1] === null && fieldsOf(lines[at]?.text ?? '').fields.length === 0 && goesOnBelow(lines[at - 1]?.text ?? '', lines[at]?.text ?? '') ? null : own));
};

const longestDecree = 40;
/** What a decree says, who signs it and when are no more lines. */
const mostDecree = 12;

const longestCredited = 160;
/** 【编者按】…, above the title: what the editor says of the article. */
const editorsNote = /^[【[（(]?\s*编者(?:按|的话)/u;
/** A picture above the title, by its photographer. */
const credited = new RegExp(`\\p{Script=Han}{6,}.*${captionCredits}`, 'u');

/** Who publishes, by the head of the page's or document's print; no further up than the title. */
const publisherOfPrint = (lines: readonly SourceLine[], end: number): readonly string[] => {
  const print = lines.slice(0, Math.min(end, longestPrintHead));
  for (const [at] of print.entries()) {
    // The name and the number may stand on lines of their own.
    const forms = [1, 2, 3].map((count) => print.slice(at, at + count).map((line) => line.text).join(' '));
    const name = forms.flatMap((form) => mastheadOf(form) ?? [])[0];
    if (name !== undefined) return [name];
  }
  const issue = print.findIndex(({ text }) => text.length <= 60 && issueNumber.test(text));
  // 某某农情, 某某中心 编, 2021年10月23日 第20期: each on a line of its own.
  const name = issue < 0 ? undefined : print.slice(Math.max(0, issue - 3), issue).find(({ text, hint }) => hint?.is !== 'title' && !(hint?.is === 'removed' && ['navigation', 'date', 'byline', 'publisher', 'tools'].includes(hint.why)) && /^《?\p{Script=Han}[\p{Script=Han}\s]{1,15}》?$/u.test(text) && !isBody(text.trim()) && !bareByline(text) && furnitureReason(text) === null && !text.endsWith('编'));
  if (name) return [name.text.replace(/\s+/gu, '')];
  return [];
};

const issueNumber = /(?:^|[\s（(])(?:总?第)\s*[\d一二三四五六七八九十百]{1,5}\s*期/u;

/** The head of a print is not longer. */
const longestPrintHead = 12;

const dayOfWeek = /(?:星期|周)[一二三四五六日天][）)]?$/u;

/** A day with its day of the week is that of the newspaper, and so of its article; of another page it is the day it was looked at. */
const withPaperDay = (metas: readonly (MetaLine | null)[], lines: readonly SourceLine[], stated: boolean): readonly (MetaLine | null)[] => {
  const isDay = metas.map((meta, at) => meta?.meta.dates.length === 1 && meta.meta.dates[0]?.role === 'unknown' && dayOfWeek.test(lines[at]?.text ?? ''));
  const other = stated || metas.some((meta, at) => !isDay[at] && meta !== null && meta.meta.dates.length > 0);
  return metas.map((meta, at) => (meta && isDay[at] ? { ...meta, meta: { ...meta.meta, dates: other ? [] : meta.meta.dates.map((date) => ({ ...date, role: 'article' as const })) } } : meta));
};

/** A bare date under the title beside the name of the body that speaks is the article's own. */
const ofBody = (meta: StatedMeta, byBody: boolean): StatedMeta =>
  byBody && meta.dates.every(({ role }) => role === 'unknown' || role === 'posted' || role === 'crawled') ? { ...meta, dates: meta.dates.map((date) => (date.role === 'unknown' ? { ...date, role: 'article' as const } : date)) } : meta;

/** Where what stands below the title begins: the line with the metadata, or the names right above it. */
const belowTitle = (lines: readonly SourceLine[], open: readonly number[], firstMeta: number): number => {
  let at = firstMeta;
  while (at - 1 > (open[0] ?? at) && open.includes(at - 1) && bareByline(lines[at - 1]?.text ?? '') && !goesOnBelow(lines[at - 2]?.text ?? '', lines[at - 1]?.text ?? '')) at -= 1;
  return at;
};

const kind = new RegExp(paperKinds, 'u');
/** 民 事 判 决 书, below ……一案民事判决书: the paper's own head. */
const closesWith = (title: string, text: string): boolean => text.length <= 24 && bare(text).length >= 3 && bare(text).length < bare(title).length && (kind.test(bare(folded(text))) || (bare(text).length >= 5 && spokenOf(bare(folded(text))))) && bare(folded(title)).replace(/[（(][^（()）]{1,6}[）)]$/u, '').endsWith(bare(folded(text)));

/** □林一舟: a paper's mark before who wrote. */
const markedName = /^[□■◎●◆]\s*[\p{Script=Han}*]{2,4}(?:[\s、][\p{Script=Han}*]{2,4}){0,3}$/u;

/** The paper's own head, below that of the page, begins no further down. */
const repeatReach = 24;

/** Lines below the title that repeat it, alone or over several lines, wherever the text above them ends. */
const repeatsOf = (lines: readonly SourceLine[], title: string | null, titles: readonly number[], free: (at: number) => boolean): ReadonlySet<number> => {
  const found = new Set<number>();
  const from = (titles.at(-1) ?? -1) + 1;
  if (title === null) return found;
  for (let at = from; at < Math.min(lines.length, from + repeatReach); at += 1) {
    const count = repeatsTitle(lines, at, title);
    for (let line = at; line < at + count; line += 1) if (free(line)) found.add(line);
  }
  return found;
};

const surname = new RegExp(`^${surnames}`, 'u');

/** 现状, right above the text: two characters that name nobody are the first heading; those that might, where others of the text stand as they do. */
const headsText = (lines: readonly SourceLine[], at: number): boolean => {
  const stands = (index: number): boolean => /^\p{Script=Han}{2}$/u.test(lines[index]?.text.trim() ?? '') && (lines[index + 1]?.text.length ?? 0) >= leastBelow;
  return stands(at) && (!surname.test(folded(lines[at]?.text ?? '')) || lines.some((_, index) => index > at + 1 && stands(index)));
};
/** What stands below a heading is longer. */
const leastBelow = 20;

/** Reads the head of a page: which lines are its title, its metadata, and what stood before them. `known`: what the file states elsewhere. */
export const readHead = (lines: readonly SourceLine[], { furniture, headEnd: end }: Page, known: StatedMeta = noMeta): Frame => {
  const free = (at: number): boolean => furniture[at] === null && (lines[at]?.hint ?? null) === null;
  const metas = withPaperDay(withoutLeadingName(metasOf(lines, end, free), lines, free), lines, known.dates.length > 0);
  const open: number[] = [];
  for (let at = 0; at < end; at += 1) if (free(at) && !metas[at]) open.push(at);
  // The name and number of a print are its title only where nothing else is.
  const untitled = open.filter((at) => mastheadOf(lines[at]?.text ?? '') === undefined);
  const named = untitled.length > 0 ? untitled : open;
  const firstMeta = lines.findIndex(({ text }, at) => at < end && at > (named[0] ?? -1) && (metas[at] !== null || furniture[at] === 'index' || furniture[at] === 'date' || furniture[at] === 'partial-date' || (free(at) && (markedName.test(text) || opens.has(bare(folded(text)))))));
  // Without metadata the names of who wrote end the title.
  const byName = firstMeta >= 0 ? -1 : (named.find((at) => at > (named[0] ?? -1) && at < end && bareByline(lines[at]?.text ?? '') && !/^\S*(?:公司|集团|董事会)$/u.test(lines[at]?.text ?? '')) ?? -1);
  const { title, at: titles, rival } = chooseTitle(lines, named, belowTitle(lines, named, firstMeta >= 0 ? firstMeta : byName));
  const afterTitle = (titles.at(-1) ?? -1) + 1;
  const lastMeta = metas.findLastIndex((meta) => meta !== null);
  const lastByline = titles.length === 0 ? 0 : metas.findLastIndex((meta, at) => at < end && meta !== null && meta.meta.bylines.length + meta.meta.dates.length > 0);
  // A name above the title that nothing labels is that of a menu.
  const ofMenu = (meta: MetaLine, at: number): boolean => at < (titles[0] ?? 0) && meta.meta.dates.length === 0 && fieldsOf(lines[at]?.text ?? '').fields.length === 0;
  const below = metas.some((meta, at) => at > (titles[0] ?? 0) && meta !== null && meta.meta.dates.length > 0);
  // A time of day above the title, with the article's date below it, is that of the page's print.
  const ofPrint = (meta: MetaLine, at: number): boolean => below && at < (titles[0] ?? 0) && lines[at]?.hint === null && fieldsOf(lines[at].text).fields.length === 0 && /\d:\d{2}/u.test(lines[at].text);
  // What the decree says that makes the text known stands between it and the text's title.
  const decreed = lines.findLastIndex(({ text }, at) => at < (titles[0] ?? 0) && text.length <= longestDecree && isDecree(text));
  const tells = decreed >= 0 && (titles[0] ?? 0) - decreed <= mostDecree && lines.slice(decreed + 1, titles[0]).some(({ text }) => sentenceEnd(text));
  const ofDecree = (at: number): boolean => tells && at > decreed && at < (titles[0] ?? 0);
  const labelledMeta = joinMetas(metas.flatMap((meta, at) => {
    if (!meta) return [];
    if (ofDecree(at)) return [{ ...meta.meta, dates: meta.meta.dates.map((date) => (date.role === 'unknown' ? { ...date, role: 'article' as const } : date)) }];
    const crawled = ofPrint(meta, at) ? { ...meta.meta, dates: meta.meta.dates.map((date) => ({ ...date, role: 'crawled' as const })) } : meta.meta;
    return [ofMenu(meta, at) ? { ...crawled, bylines: [] } : crawled];
  }));
  const byPrint = labelledMeta.publishers.length === 0 ? publisherOfPrint(lines, end).filter((name) => title === null || bare(name) !== bare(title)) : [];
  // 食品饮料 2022年6月14日: of a report's head no label says who wrote; its side column does.
  const analysts = labelledMeta.writers.length > 0 ? [] : analystsOf(lines, furniture);
  const stated: StatedMeta = { ...labelledMeta, bylines: analysts.length > 0 ? analysts : labelledMeta.bylines, writers: [...labelledMeta.writers, ...analysts], publishers: [...labelledMeta.publishers, ...byPrint] };
  const isRemoved = (at: number): boolean => lines[at]?.hint?.is === 'removed';
  let reach = Math.max(afterTitle, lastMeta + 1);
  const repeats = repeatsOf(lines, title, titles, (at) => free(at) && metas[at] === null);
  while (isRemoved(reach) || repeats.has(reach) || (reach < end && furniture[reach] != null)) reach += 1;
  const under = open.find((at) => at >= afterTitle && at <= reach && numberingOf(lines[at]?.text ?? '') === null && bareByline(lines[at]?.text ?? '') && !headsText(lines, at));
  // 作者简介 at the foot tells of the first; the line under the title names them all.
  const namesAll = under !== undefined && stated.bylines.length > 0 && stated.bylines.every((name) => bare(lines[under]?.text ?? '').includes(bare(name)));
  const byline = titles.length > 0 && under !== undefined && (namesAll || (stated.writers.length === 0 && stated.bylines.every(isBody))) ? unmarkedName(lines[under]?.text ?? '') : null;
  const parts = lines.map((line, at): Part | null => {
    if (furniture[at] != null) return removed(furniture[at]);
    if (titles.includes(at)) return { is: 'title' };
    if (metas[at]) return ofDecree(at) && metas[at].why === 'date' ? paragraph : removed(metas[at].why);
    if (byline !== null && at === under) return removed('byline');
    if (repeats.has(at)) return removed('repeated-title');
    if (at <= end && free(at) && title !== null && (sameTitle(line.text, title) || (at >= afterTitle && closesWith(title, line.text)))) return removed('repeated-title');
    if (at < end && free(at) && ofWindow.test(line.text)) return removed('page-title');
    if (at >= afterTitle && at < Math.max(lastByline, byline === null ? -1 : (under ?? -1)) && free(at) && subtitle(line.text) && lookOf(line) !== 'caption') return paragraph;
    if (ofDecree(at) && free(at)) return paragraph;
    return titles.length > 0 && free(at) && at < (titles[0] ?? 0) && !editorsNote.test(line.text) && !(line.text.length <= longestCredited && credited.test(folded(line.text))) ? removed(line === rival && at === (titles[0] ?? 0) - 1 && lines[titles[0] ?? -1]?.hint?.is === 'title' ? 'kicker' : 'navigation') : null;
  });
  const unlabelledByline = byline ?? metas.find((meta) => meta?.why === 'byline' && meta.meta.bylines.length > 0)?.meta.bylines[0] ?? null;
  const byBody = unlabelledByline !== null && bareByline(unlabelledByline);
  const meta = byline === null ? stated : joinMetas(namesAll ? [{ ...noMeta, bylines: [byline], writers: [byline] }, { ...stated, bylines: [], writers: [] }] : [stated, { ...noMeta, bylines: [byline] }]);
  const labelledDate = metas.some((own, at) => own !== null && own.meta.dates.some(({ role }) => role === 'unknown') && fieldsOf(lines[at]?.text ?? '').fields.some(({ label }) => label?.gives === 'date'));
  // 2018年3月26日 under the title, beside a labelled 发布日期: the article's own.
  const ownDate = byBody || [...meta.dates, ...known.dates].some(({ role }) => role === 'posted');
  return { title, meta: ofBody(meta, ownDate && !labelledDate), held: eventDates(lines, end), parts, rival, signer: null, titleLine: lines[titles[0] ?? -1] ?? null };
};
