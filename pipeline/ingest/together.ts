import { places, publisherEnds, repostedFrom } from './lexicon/index.ts';
import { lineDate, withoutDate } from './dates.ts';
import type { MetaLine } from './meta.ts';
import { labelAlone, readMeta } from './meta.ts';
import type { SourceLine } from './model.ts';
import { noMeta } from './model.ts';
import { numberingOf } from './numbering.ts';
import { closed, closedUp, folded } from './text.ts';
import { looksLikeName } from './persons.ts';

/** A value on the line below its label is not longer. */
const longestValue = 60;

/** 某某县政府 函: the name of an official letter, below a field that nobody filled in. */
const letterHead = /^\p{Script=Han}{3,20}[\s\u3000]+(?:书?函|令|公告|开会通知单)$/u;

/** What two neighbours are: a label alone, and its value below it. */
const pairAt = (lines: readonly SourceLine[], at: number, free: (at: number) => boolean): { readonly meta: MetaLine; readonly colon: boolean; readonly short: boolean } | null => {
  const label = free(at) ? labelAlone(lines[at]?.text ?? '') : null;
  const value = lines[at + 1]?.text ?? '';
  if (label === null || !free(at + 1) || value.length > longestValue || labelAlone(value) !== null || closed(value) || letterHead.test(folded(value))) return null;
  const meta = readMeta(`${label.word}：${value}`);
  return meta && { meta, colon: label.colon, short: label.word.length < 3 };
};

/** Labels alone on their lines, each with its value on the next: with colons, or two of them and more. */
const pairsOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const found = new Map<number, MetaLine>();
  for (let at = 0; at < end; at += 1) {
    const pair = pairAt(lines, at, free);
    const beside = pair && (pair.colon || (!pair.short && pairAt(lines, at + 2, free) !== null) || found.has(at - 1));
    if (!pair || !beside) continue;
    found.set(at, pair.meta);
    found.set(at + 1, { meta: noMeta, why: pair.meta.why });
    at += 1;
  }
  return found;
};

const place = new RegExp(`^(?:发表于|发布于|来自|IP属地[：:]?)?\\s*(?:${places.join('|')})$`, 'u');
const isDate = (text: string): boolean => {
  const date = text.length <= 40 ? lineDate(text) : undefined;
  return date !== undefined && withoutDate(text, date).replace(/来自\s*\S{2,16}(?:\s\S{2,8})?$/u, '').trim() === '';
};
const isAccount = (text: string): boolean => text.length <= 12 && (looksLikeName(text) || publisherEnds.some((end) => folded(text).endsWith(end)) || text.length <= 8) && /^[\p{Script=Han}\p{L}\d]+$/u.test(text);
const original = /^原[创創](?:$|\s)/u;

/** Lines above the date of an account's page: 原创, its author, its name. */
const above = 3;

/**
 * Name, account, day and place of a page of an account, each on a line of its own below the title: they are read as the
 * one line that the page shows.
 */
const accountOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const found = new Map<number, MetaLine>();
  // Something must stand above that can be the title.
  const titled = lines.findIndex(({ hint }) => hint?.is === 'title');
  const first = titled >= 0 && titled < end ? titled : lines.findIndex((_, index) => free(index));
  const at = lines.findIndex((line, index) => index > first && index < end && free(index) && isDate(line.text) && /\d\s*[:：]\s*\d{2}/u.test(line.text));
  if (at < 0) return found;
  let from = at;
  while (from - 1 > first && at - from < above && free(from - 1) && numberingOf(lines[from - 1]?.text ?? '') === null && (isAccount(lines[from - 1]?.text ?? '') || original.test(lines[from - 1]?.text ?? ''))) from -= 1;
  const to = free(at + 1) && place.test(folded(lines[at + 1]?.text ?? '')) ? at + 1 : at;
  if (from === at && to === at) return found;
  const joined = lines.slice(from, at + 1).map(({ text }) => text).join(' ');
  const meta = readMeta(joined);
  if (meta === null) return found;
  for (let line = from; line <= to; line += 1) found.set(line, line === from ? meta : { meta: noMeta, why: meta.why });
  return found;
};

/** The name of a newspaper right above its day, at the head of a page: 青石日报, 2021年3月5日 星期五 第3版. */
const paperOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const at = lines.findIndex(({ text }, index) => index + 1 < end && free(index) && free(index + 1) && text.length <= 16 && /^\p{Script=Han}{2,8}[报報刊]$/u.test(closedUp(text)) && ofPaper.test(lines[index + 1]?.text ?? ''));
  const [name, day] = [closedUp(lines[at]?.text ?? ''), lines[at + 1]?.text ?? ''];
  const meta = at < 0 ? null : readMeta(day);
  return meta ? new Map([[at, { meta: { ...noMeta, publishers: [name] }, why: 'publisher' }], [at + 1, meta]]) : new Map();
};
const ofPaper = /^\d{4}年\d{1,2}月\d{1,2}日.*(?:星期|周|版)/u;

/** The account that an article is reposted from, on a card: 以下文章来源于古镇慢生活，作者慢慢, 古镇慢生活., and what it says of itself. */
const cardOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const at = lines.findIndex(({ text }, index) => index < end && free(index) && text.length <= 60 && reposting.test(folded(text)));
  const meta = at < 0 ? null : readMeta(lines[at]?.text ?? '');
  const [name] = meta?.meta.publishers ?? [];
  if (!meta || name === undefined) return new Map();
  const found = new Map([[at, meta]]);
  if (free(at + 1) && lines[at + 1]?.text.replace(/[\s.．。]+$/u, '') === name) {
    found.set(at + 1, { meta: noMeta, why: meta.why });
    const says = lines[at + 2];
    if (says && at + 2 < end && free(at + 2) && says.text.length <= longestSaying && !says.gap && numberingOf(says.text) === null) found.set(at + 2, { meta: noMeta, why: meta.why });
  }
  return found;
};
const reposting = new RegExp(repostedFrom, 'u');
const longestSaying = 40;

/** Who began a thread: the name above 楼主 发表于 …, with nothing but the forum's own lines between. */
const posterOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const at = lines.findIndex(({ text }, index) => index < end && text.length <= 90 && /^楼主(?![\p{Script=Han}])/u.test(folded(text)) && lineDate(text) !== undefined);
  if (at < 0) return new Map();
  let name = at - 1;
  while (name >= 0 && at - name < posterReach && !free(name)) name -= 1;
  const text = lines[name]?.text ?? '';
  const named = name > 0 && at - name < posterReach && free(name) && text.length <= longestPoster && /^[\p{L}\d_*·-]+$/u.test(text);
  return new Map(named ? [[name, { meta: { ...noMeta, bylines: [text], writers: [text] }, why: 'byline' }]] : []);
};
const posterReach = 8;
const longestPoster = 16;

/** Who answers: name and what they say of themselves, between the title and the count of who agrees. */
const answererOf = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const titled = lines.findIndex(({ hint }) => hint?.is === 'title');
  const liked = lines.findIndex(({ text }, at) => at > titled && at <= end && text.length <= 24 && /^[\d,.]+\s*[万kK]?\s*人赞同了该(?:文章|回答)/u.test(folded(text)));
  // Where nothing marks the title, the forum's own line stands above the name: 关注问题 写回答.
  const top = titled >= 0 ? titled : lines.findLastIndex((_, at) => at < liked && !free(at));
  if (top < 0 || liked < 0) return new Map();
  const card = lines.slice(top + 1, liked).flatMap((_, index) => (free(top + 1 + index) ? [top + 1 + index] : []));
  const [name] = card;
  if (name === undefined || card.length > mostOfCard || card.some((at) => (lines[at]?.text.length ?? 0) > longestSaying)) return new Map();
  // A page may set no space between the name and what follows.
  const text = (lines[name]?.text.length ?? 0) > longestPoster ? '' : (lines[name]?.text ?? '');
  return new Map(card.map((at) => [at, at === name && text !== '' ? { meta: { ...noMeta, bylines: [text], writers: [text] }, why: 'byline' } : { meta: noMeta, why: 'byline' }]));
};
const mostOfCard = 3;

/** Metadata that stands on several lines together, by the place of each line. */
export const readTogether = (lines: readonly SourceLine[], end: number, free: (at: number) => boolean): ReadonlyMap<number, MetaLine> => {
  const pairs = pairsOf(lines, end, free);
  return new Map([...answererOf(lines, end, free), ...posterOf(lines, end, free), ...cardOf(lines, end, free), ...paperOf(lines, end, free), ...accountOf(lines, end, (at) => free(at) && !pairs.has(at)), ...pairs]);
};
