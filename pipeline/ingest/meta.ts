import type { DateRole } from '../model/index.ts';
import { creditedWriter } from './credit.ts';
import { findDates, labelledDate, withoutDate } from './dates.ts';
import { columnNames, dateLabels, labelMarks, labels, nobody, postedBy, publisherEnds, repostedFrom, sourceAndReporter, toolsInBrackets, wordCounts, writtenBy } from './lexicon/index.ts';
import type { Label } from './lexicon/index.ts';
import type { ParsedDate, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { isBody } from './names.ts';
import { bare, folded, isTraditional } from './text.ts';
import { looksLikeName } from './persons.ts';
import { isAside, paperPage, unlabelled } from './unlabelled.ts';

/** A metadata line, read: what it states, and the reason under which it is removed. */
export interface MetaLine {
  readonly meta: StatedMeta;
  readonly why: string;
}

const spaced = (word: string): string => [...word].map((char) => char.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s*');
const words = labels.flatMap((label) => label.words).toSorted((a, b) => b.length - a.length);
const labelOf = new Map<string, Label>(labels.flatMap((label) => label.words.map((word) => [word, label])));
const anyOf = (all: readonly string[]): string => all.map(spaced).join('|');
/** Labels of dates by how they are made; a word that stands in the list of labels is that one. */
const made = dateLabels.done.map(({ words: done, role, updates }) => ({
  form: new RegExp(`^(?:${anyOf(dateLabels.of)})?(?:${anyOf(done)})(?:${anyOf(dateLabels.ends)})$`, 'u'), label: { words: [], gives: 'date', role, why: 'date', ...(updates ? { updates } : {}) } satisfies Label,
}));
const madeSource = `(?:${anyOf(dateLabels.of)})?(?:${anyOf(dateLabels.done.flatMap(({ words: done }) => done))})\\s*(?:${anyOf(dateLabels.ends)})`;
const labelNamed = (word: string): Label | undefined => labelOf.get(word) ?? made.find(({ form }) => form.test(word))?.label;
const empty = new RegExp(nobody, 'iu');
const marks = `[${labelMarks}]`;
const both = '(?:(?:撰?文字?|采写|采访)\\s*[/／、・·•&＆+＋]\\s*(?:图片?|摄影?)|(?:图片?|摄影?)\\s*[/／、・·•&＆+＋]\\s*撰?文字?|图文|文图)';
/** A label, at the beginning or after white space or a mark. 文/图： and 图文： name both text and pictures. */
const dateWords = labels.flatMap((label) => (label.gives === 'date' ? label.words : [])).toSorted((a, b) => b.length - a.length);
const labelSource = `(?:(${both})(?:\\s*${marks}|\\s)|(${anyOf(words)}|${madeSource})\\s*(?:为|是)?\\s*[${labelMarks}】\\]］]|(${anyOf(dateWords)}|${madeSource})\\s*(?=[\\[【（(]?[\\d０-９〇○零一二]{4}\\s?[-/.年－．])|(?:${writtenBy})\\s+(?=\\p{Script=Han}))`;
const labelPattern = new RegExp(`(?<=^|[\\s\\u3000|｜丨/／【\\[（(；;，,\\d日次秒])${labelSource}`, 'gu');
const labelStart = new RegExp(`^[【\\[（(]?\\s*${labelSource}`, 'u');

/** Labels and values in turn, set apart by tabs or gaps, without marks: 索引号 ⇥ LH001 ⇥ 发文日期 ⇥ 2023-12-20. */
const inTurns = (text: string): readonly Field[] => {
  if (!/\t|\s{2,}/u.test(text)) return [];
  const cells = text.trim().split(/\t+|\s{2,}/u);
  const written = cells.filter((_, at) => at % 2 === 0);
  const names = written.map((cell) => (bare(cell).length >= 2 ? labelNamed(bare(folded(cell))) : undefined));
  if (cells.length < 2 || names.some((name) => name === undefined)) return [];
  return names.map((label, at) => ({ label, traditional: isTraditional(written[at] ?? ''), value: cleanValue(cells[at * 2 + 1] ?? '') }));
};

/** Whether a line begins with a label of the page's metadata. */
export const labelled = (text: string): boolean => text.length <= 160 && (labelStart.test(folded(text)) || inTurns(text).length > 0);

/** A label that stands alone on its line, with its colon or without; null where the line is none. */
export const labelAlone = (text: string): { readonly word: string; readonly colon: boolean } | null => {
  if (text.length > 16) return null;
  const packed = bare(folded(text));
  const word = packed.replace(/[：:]$/u, '').replace(/^【(.*)】$/u, '$1');
  const colon = word !== packed;
  return labelNamed(word) !== undefined && word.length >= 2 ? { word, colon } : null;
};

/** A field of a metadata line: its label, whether that is written in traditional characters, and the value as the source writes it. */
export interface Field { readonly label: Label | undefined; readonly traditional: boolean; readonly value: string }

const cleanValue = (text: string): string => {
  const value = text.replace(/^[\s:：|｜丨]+|[\s|｜丨/／【[（(\]；;，,]+$|\s+[·•]\s*$/gu, '');
  const unpaired = /[）)】]$/u.test(value) && !/[（(【]/u.test(value);
  return unpaired ? value.slice(0, -1).trim() : value.replace(/\s*[（(](?:ID|id|微信号?|公众号)\s*[:：][^（()）]{1,40}[）)]$/u, '');
};

/** The labelled fields of a line, and what stands before the first. */
export const fieldsOf = (text: string): { readonly before: string; readonly fields: readonly Field[] } => {
  const shadow = folded(text);
  const turns = inTurns(text);
  if (turns.length > 0) return { before: '', fields: turns };
  const found = [...shadow.matchAll(labelPattern)];
  const fields = found.map((match, at) => ({
    label: labelNamed(bare(match[2] ?? match[3] ?? '')) ?? labelOf.get('作者'),
    traditional: isTraditional(text.slice(match.index, match.index + match[0].length)),
    value: cleanValue(text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)),
  }));
  return { before: text.slice(0, found[0]?.index ?? text.length).replace(/^[（(【[]$/u, '').trim(), fields };
};

const dated = ({ value, traditional }: Field, role: DateRole): readonly ParsedDate[] =>
  [labelledDate(value, traditional)].flatMap((date) => (date ? [{ role, iso: date.iso, text: date.text }] : []));

/** What may stand behind a name in its field: counters and tools, the page of the newspaper. */
const beside = /\s+(?:字[号体]\s*[：:]?\s*[[【（(]?[大中小].*|(?:阅读|浏览|点击|评论|人气|字号|字体|分享|打印|收藏|编辑)(?:\S{0,3}\s*[\d.,]+\s*\S?|\S{0,2})(?:\s+A[+-])*|(?:A[+-]\s*)+|(?:我要|我来|发表|查看|我有话)\S{0,4}?(?:评论|纠错|说|分享|打印)?(?:[（(]\d*[)）])?|\d+\s*(?:Comments?|条?评论|次?阅读)|[（(]?第?\s*[A-Z]{0,2}\d{1,3}\s*版\S{0,8})$/u;

/** 林一舟，青石大学教授: a name and who that is; 林一舟，徐来 are two names. */
const tellsOfWriter = (value: string): boolean => {
  const [first = '', ...more] = value.split(/[，,；;]/u);
  return more.length > 0 && looksLikeName(first.trim()) && !more.every((part) => looksLikeName(part.trim())) && !value.includes('。');
};

/** 青石日报 福建 举报: the name alone. */
const withoutAsides = (text: string): string => {
  const parts = cleanValue(text).split(/\s+/u);
  const last = parts.findLastIndex((part) => !isAside(part));
  return last < 0 || last === parts.length - 1 ? cleanValue(text) : parts.slice(0, last + 1).join(' ');
};

/** 青石日报记者 林一舟 实习生 徐来: a page that sets no space between the source and who reports. */
const reporters = new RegExp(sourceAndReporter, 'u');

/** What stands behind a name and who holds it: the number of a certificate. */
const certificate = /\s+(?:执业证书?(?:编号|号)?\s*[：:]?\s*)?[A-Z]\d[\d*×X]{8,}.*$|\s+(?:电子?邮箱|邮箱|[Ee]-?mail|电话|手机|传真)\s*[：:].*$/u;

const statedBy = (field: Field): StatedMeta => {
  const { label, value } = field;
  if (!label || value === '') return noMeta;
  if (label.gives === 'date') return { ...noMeta, dates: dated(field, label.role ?? 'unknown') };
  // 分类：解读 2025-02-27 17:40: a day with its time stands for itself behind a field of the index.
  const stamped = label.why === 'index' && /\d\s*[:：]\s*\d{2}/u.test(value) ? findDates(value)[0] : undefined;
  if (stamped) return { ...noMeta, dates: [{ role: 'posted', iso: stamped.iso, text: stamped.text }] };
  if (label.gives === 'nothing' && (label.why === 'index' || label.why === 'repeated-title')) return noMeta;
  const date = findDates(value)[0];
  // A page of a newspaper is that of its first print.
  const dates = date ? [{ role: label.gives === 'publisher' && paperPage.test(value) ? 'article' as const : 'posted' as const, iso: date.iso, text: date.text }] : [];
  const first = value.split(/[，,（(；;。\s]/u)[0] ?? '';
  if (label.tells || (label.gives === 'byline' && tellsOfWriter(value))) return { ...noMeta, bylines: [first].filter(looksLikeName), writers: label.tells ? [] : [first] };
  const name = withoutAsides(cleanValue(date ? withoutDate(value, date) : value).replace(beside, '').replace(certificate, '').split(/[|｜丨∙]/u)[0]?.trim() ?? '');
  if (name === '' || empty.test(name)) return { ...noMeta, dates };
  if (label.sends) return { ...noMeta, dates, senders: [name] };
  if (label.gives === 'byline') return { ...noMeta, dates, bylines: [name], writers: [name] };
  const reported = label.gives === 'publisher' ? reporters.exec(name) : null;
  if (reported?.[1] !== undefined && reported[2] !== undefined) return { ...noMeta, dates, publishers: [reported[1]], bylines: [reported[2]], writers: [reported[2]] };
  return label.gives === 'publisher' ? { ...noMeta, dates, publishers: [name] } : { ...noMeta, dates };
};

/** All statements, the first ones first. */
export const joinMetas = (all: readonly StatedMeta[]): StatedMeta => ({
  dates: all.flatMap(({ dates }) => dates), bylines: all.flatMap(({ bylines }) => bylines), writers: all.flatMap(({ writers }) => writers), publishers: all.flatMap(({ publishers }) => publishers), senders: all.flatMap(({ senders }) => senders),
});

const reasonOf = (meta: StatedMeta, fields: readonly Field[]): string =>
  fields.find(({ label }) => label)?.label?.why ??
  (meta.dates.length > 0 ? 'date' : meta.bylines.length > 0 ? 'byline' : 'publisher');

/** 图：村民在新修的村道上晒谷 is a caption, 图：徐来 a credit. */
const pictured = /^[（(【[]?\s*[附配题组]?图(?:片|说)?\s*[】\]]?\s*[：:|｜丨]?\s*([^：:|｜丨]{7,})$/u;
const tellsOfPicture = (text: string): boolean => {
  const value = pictured.exec(folded(text))?.[1]?.replace(/[）)】\]。]+$/u, '') ?? '';
  return bare(value).length >= 7 && !/提供|来源|供图|来自|[、\s／/]/u.test(value) && !isBody(value) && !publisherEnds.some((end) => value.endsWith(end));
};

/** 图：分类亭前的居民 供图：镇政府: what is shown, and by whom; 图：徐来 供图：… is a credit. */
const shows = /^[（(【[]?\s*[附配题组]?图(?:片|说)?\s*[：:]\s*([^：:|｜丨]{4,40}?)[\s，,；;。]+(?:供图|摄影|摄|图源|拍摄|图片提供)\s*[：:]/u;
const showsAndCredits = (text: string): boolean => {
  const shown = shows.exec(folded(text))?.[1];
  return shown !== undefined && !shown.split(/[\s、]+/u).every((part) => looksLikeName(part)) && !isBody(shown);
};

/** A value that only prose has: too long, or of several clauses where the label gives a name or a date. */
const isProse = ({ label, value }: Field): boolean =>
  (label?.gives === 'byline' && /^\p{Script=Han}{8,}$/u.test(value) && !isBody(value) && !/记者|课题|小组|编写|[处科室股部司]$/u.test(value)) ||
  label?.tells !== true && (label?.why === 'index' || label?.why === 'repeated-title' ? value.length > 120 : value.length > 60 || (/[，；]/u.test(value) && !(label?.gives === 'byline' && (tellsOfWriter(value) || value.split(/[，；]/u).every((part) => looksLikeName(part.trim()))))));

/** 2024-02-27首发 2024-03-01转载: what was done on each day stands behind it. */
const inTurn = (text: string): StatedMeta | null => {
  const parts = text.trim().split(/[\s\u3000，,；;|｜]+/u);
  const dates = parts.flatMap((part): readonly ParsedDate[] => {
    const day = findDates(part)[0];
    const word = day?.start === 0 ? bare(part.slice(day.end)) : '';
    const role = labelOf.get(word)?.role ?? dateLabels.done.find(({ words: done }) => done.includes(word))?.role;
    return day && role !== undefined ? [{ role, iso: day.iso, text: day.text }] : [];
  });
  // The day from which it is in force is none of the page's.
  return parts.length >= 2 && dates.length === parts.length ? { ...noMeta, dates: dates.filter(({ role }) => role !== 'unknown') } : null;
};

const lengthTold = new RegExp(`${wordCounts}|${toolsInBrackets}`, 'gu');
/** A line of fields that points set apart has no more: 2023-06-09 10:15 · 来源：某网 · 记者 林一舟. */
const mostParts = 8;

const edited = /^本帖最后由\s*\S{1,24}\s*于\s*\d{4}.{4,30}编辑$/u;
const posting = new RegExp(postedBy, 'iu');
const reposting = new RegExp(repostedFrom, 'u');

/** 发布时间：2024年3月: a date without its day is not kept. */
const monthAlone = /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*(?:年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月|[-/.]\s*\d{1,2}(?![\d./-]))/u;

const ofColumn = new RegExp(`^[【[]?${columnNames}[】\\]]?\\s*[|｜丨]\\s*(?=.{8})[^|｜丨]*[：:，？！“][^|｜丨]*$`, 'u');

/**
 * Reads a line of the page's metadata (发布时间：…  来源：…, 文|…, 2024-07-28, 本报记者 …), or null if it is none: too
 * long, running text, or prose that begins like a label. The caller decides where such lines may stand.
 */
export const readMeta = (line: string): MetaLine | null => {
  if (line.length > 160) return null;
  const parts = line.split(/\s[·•]\s/u);
  if (parts.length > 1 && parts.length <= mostParts) {
    const each = parts.map((part) => (isAside(bare(part)) ? { meta: noMeta, why: 'counter' } : readWhole(part.trim())));
    if (each.every((one) => one !== null) && each.some((one) => one?.why !== 'counter')) return { meta: joinMetas(each.flatMap((one) => one?.meta ?? [])), why: each.find((one) => one?.why !== 'counter')?.why ?? 'date' };
  }
  return readWhole(line);
};

/** 记者：林一舟 通讯员：徐来, on one line: both have written. */
const withBoth = (meta: StatedMeta): StatedMeta =>
  meta.writers.length >= 2 && meta.writers.length <= mostWriters && meta.bylines.length === meta.writers.length && meta.writers.every((name) => name.split(/[\s、，]+/u).every((one) => looksLikeName(one))) ? { ...meta, bylines: [meta.writers.join(' ')], writers: [meta.writers.join(' ')] } : meta;
const mostWriters = 3;

/** One whose fields are set apart by white space and strokes. */
const readWhole = (line: string): MetaLine | null => {
  // 本帖最后由 某某 于 … 编辑: neither who wrote nor when.
  if (edited.test(folded(line))) return { meta: noMeta, why: 'date' };
  const text = line.replace(lengthTold, ' ').trim().replace(/[‧・]/gu, '·').replace(/^[□■◎◆◇•▍▌▎▐█\p{Co}\u200B-\u200F\u2060]+\s*/u, '').replace(/(?:^|(?<=\p{Script=Han}\s*))(?:(?:https?:\/\/|www\.)[\w./-]+|[\w-]{2,24}(?:\.[\w-]{2,24}){0,3}\.(?:cn|com|net|org|hk|tw)(?:\/[\w./-]*)?)[\s\u3000|｜]+/gu, '').replace(/^【\S{1,10}[讯訊電电]】\s*(?=[（(]?\S{0,6}[记記]者)/u, '').replace(/^[-–—\s]*\d+\s*次?(?:浏览|阅读|点击)\s+/u, '').replace(/(?<=\d:\d{2})\s*[（(]\d{1,2}[/-]\d{1,2}\s+\d{1,2}:\d{2}\s*更新[）)]$/u, '').replace(/(?<=\S)\s*(?:我要评论|打开\S{0,8}(?:APP|App|app|客户端)).*$/u, '');
  const turns = inTurn(text);
  if (turns !== null) return { meta: turns, why: 'date' };
  const credited = creditedWriter(text);
  if (credited !== null) return { meta: { ...noMeta, bylines: [credited].filter((name) => name !== ''), writers: [credited].filter((name) => name !== '') }, why: 'byline' };
  const reposted = reposting.exec(folded(text));
  if (reposted?.[1] !== undefined && reposted[2] !== undefined) return { meta: { ...noMeta, publishers: [reposted[1]], bylines: [reposted[2]], writers: [reposted[2]] }, why: 'publisher' };
  const posted = posting.exec(text);
  const day = posted ? findDates(text)[0] : undefined;
  if (posted?.[1] !== undefined && day) return { meta: { ...noMeta, dates: [{ role: 'posted', iso: day.iso, text: day.text }], bylines: [posted[1]] }, why: 'date' };
  if (tellsOfPicture(text) || showsAndCredits(text) || ofColumn.test(text)) return null;
  const { before, fields } = fieldsOf(text);
  // 主题: 转发：…, of a mail: what follows its label is a title, whatever stands in it.
  if (before === '' && fields[0]?.label?.why === 'repeated-title' && fields.length > 1 && text.length <= 120) return { meta: noMeta, why: 'repeated-title' };
  const whole = before === '' && (fields[0]?.label?.why === 'repeated-title' || fields[0]?.label?.tells === true);
  if ((/[。！？]/u.test(text) && !whole) || fields.some(isProse)) return null;
  const first = unlabelled(before, fields.length > 0);
  if (first === null || (fields.length === 0 && first.meta === noMeta)) return null;
  const meta = withBoth(joinMetas([first.meta, ...fields.map(statedBy)]));
  const why = fields.length === 0 && first.why ? first.why : reasonOf(meta, fields);
  return { meta, why: why === 'date' && meta.dates.length === 0 && monthAlone.test(text) ? 'partial-date' : why };
};
