import type { SourceLine } from '../model.ts';
import { contentsOf } from '../contents.ts';
import { bylineStarts } from '../lexicon/index.ts';
import type { Entries } from '../page.ts';
import { entriesFor } from '../page.ts';
import { journalFoot } from '../keywords.ts';
import { labelled, readMeta } from '../meta.ts';
import { numberingOf } from '../numbering.ts';
import { bare, closed, columns, endsOf, folded, halfWidth, sentenceEnd, twoEnds } from '../text.ts';
import { joinAnnexTitles, joinAnnexes, joinBrackets, joinCases, joinFigures } from './figures.ts';
import { statesAll } from './spanned.ts';
import { findTables, isNoteLine } from './tables.ts';
import { unwrap } from './wrap.ts';

export { splitSpanned } from './spanned.ts';
export { isNoteLine, isTableMark, isUnitLine } from './tables.ts';

const paged = (entries: Entries, line: SourceLine): boolean => entries.get(line)?.some(({ why, where }) => why === 'pagination' && where === 'any') ?? false;
/** Columns of white space before a line; a single space is no indent. */
const indentOf = (text: string): number => {
  const white = columns(/^[\s\u3000]*/u.exec(text.slice(0, 200))?.[0].replaceAll('\t', '    ') ?? '');
  return white < 2 ? 0 : white;
};
const bareNumber = (text: string): boolean => /^[\d\s,.，．]+$/u.test(text);

/** 1, alone on its line: a page's number, where what stands beside it comes again. */
const pageNumber = (line: SourceLine | undefined): boolean => line?.hint === null && /^\d{1,3}$/u.test(line.text);

/** Where a text stands, and the bare number beside it, if that is all that tells of a page. */
interface Head { readonly at: number; readonly number: number | null }

/** Bare numbers are those of pages where they rise from one to the next as pages do; the figures of a table do not. */
const riseAsPages = (heads: readonly Head[]): boolean =>
  heads.slice(1).every(({ at, number }, index) => {
    const before = heads[index];
    if (number === null || before?.number == null) return true;
    const risen = number - before.number;
    return risen >= 1 && risen <= (at - before.at) / leastPage + 1;
  });

/** Short lines that stand beside a page number more than once: heads and feet of a printed page. */
const runningHeads = (lines: readonly SourceLine[], pages: readonly boolean[]): ReadonlySet<string> => {
  const found = new Map<string, Head[]>();
  lines.forEach(({ text, hint }, at) => {
    const marked = pages[at - 1] === true || pages[at + 1] === true;
    const number = [lines[at - 1], lines[at + 1]].find(pageNumber);
    const key = bare(text);
    if (pages[at] === true || !(marked || number) || hint !== null || key.length < 4 || text.length > 50 || /[。；：]$/u.test(text)) return;
    const head = { at, number: marked || !number ? null : Number(number.text) };
    const heads = found.get(key);
    if (heads) heads.push(head);
    else found.set(key, [head]);
  });
  return new Set([...found].flatMap(([text, heads]) => (heads.length >= 2 && riseAsPages(heads) ? [text] : [])));
};

/** The two ends of a line, whichever stands left: 调查与研究 … 《某刊》2012年第9期, and the other way about on the next page. */
const sidesOf = (text: string): string => endsOf(text).toSorted().join('|');

/** Heads of pages whose two ends change sides: the same two, a page apart. */
const twoEndedHeads = (lines: readonly SourceLine[]): ReadonlySet<SourceLine> => {
  const groups = new Map<string, Foot[]>();
  for (const [at, line] of lines.entries()) {
    if (line.hint !== null || line.text.length > 90 || !twoEnds.test(line.text)) continue;
    const key = sidesOf(line.text);
    const group = groups.get(key);
    if (group) group.push({ line, at });
    else groups.set(key, [{ line, at }]);
  }
  return new Set([...groups.values()].filter((group) => group.length >= 2 && group.slice(1).every(({ at }, index) => at - (group[index]?.at ?? at) >= leastPage)).flatMap((group) => group.slice(group[0]?.at === 0 ? 1 : 0).map(({ line }) => line)));
};

/** A page has more lines than this. */
const leastPage = 8;

interface Foot { readonly line: SourceLine; readonly at: number }
const follow = (a: Foot, b: Foot): boolean => b.at - a.at >= leastPage && numberAt(b.line.text) > numberAt(a.line.text);
const numberAt = (text: string): number => Number(/\d{1,3}$/u.exec(text)?.[0] ?? 0);

/** Feet of pages: lines that are the same but for the number at their end, more than once (请务必阅读正文 1). */
const repeatedFeet = (lines: readonly SourceLine[]): ReadonlySet<SourceLine> => {
  const groups = new Map<string, Foot[]>();
  for (const [at, line] of lines.entries()) {
    const match = line.hint === null && line.text.length <= 50 ? /^(\D{4,}?)\s*(\d{1,3})$/u.exec(line.text) : null;
    if (match?.[1] === undefined) continue;
    const key = bare(match[1]);
    const group = groups.get(key);
    if (group) group.push({ line, at });
    else groups.set(key, [{ line, at }]);
  }
  return new Set([...groups.values()].filter((group) => group.length >= 2 && group.slice(1).every((foot, at) => follow(group[at] ?? foot, foot))).flatMap((group) => group.map(({ line }) => line)));
};

/** What stands before the title in a running head. */
const printBefore = /^\s*(?:总?第\s*\d{1,4}\s*期|\d{4}\s*年|\d{1,4}\s|[\p{Script=Han}、，,\s]{2,12}(?:等)?\s*[：:])/u;

/** What stands behind the name of a body in a running head. */
const printBehind = /(?:公告|报告|说明书|简报|通讯|文件|公报|年报|通报|纪要|手册|资料|稿|白皮书|讲义|期|号|卷|版)(?:[（(][^（()）]{1,10}[）)])?(?:\s*\d{1,3})?$/u;

/** 2021年第6期, of the first line. */
const printIssue = /\d{4}\s*年.{0,6}第?\s*\d{1,4}\s*[期号卷辑]|总?第\s*\d{1,4}\s*期/u;

/** How many lines from the top a running head may repeat. */
const headLines = 6;

/**
 * Heads of pages that stand but once: a short line behind a page number, in the middle of a sentence or with the words
 * of the text's first lines (its title). The number may be bare: 1.
 */
const looseHeads = (lines: readonly SourceLine[], pages: readonly boolean[]): ReadonlySet<number> => {
  const head = lines.slice(0, headLines).filter(({ text, hint }) => hint === null && text.length >= 4).map(({ text }) => bare(text));
  // A title may be broken over two lines.
  const first = new Set([...head.filter((text) => text.length >= 6), ...head.slice(1).map((text, at) => `${head[at] ?? ''}${text}`)]);
  const top = bare(lines[0]?.text ?? '');
  const found = new Set<number>();
  lines.forEach(({ text, hint }, at) => {
    const [number, before] = [lines[at - 1], lines[at - 2]];
    const above = at >= headLines && hint === null && text.length <= 50 && first.has(bare(text)) && pages[at + 1] === true;
    // 第6期 某人等：丘陵地区农机合作社为什么…: the number of a print, or who wrote, before the title.
    const beside = pages[at - 1] === true || pages[at + 1] === true;
    // 某人：丘陵地区农机合作社为什么…          57
    const said = text.replace(/[\s\u3000]{3,}\d{1,4}$/u, '');
    const titled = at >= headLines && hint === null && text.length <= 90 && said.length <= 70 && [...first].some((own) => own.length >= (beside ? 4 : 8) && bare(said).length > own.length && bare(said).endsWith(own)) && printBefore.test(text) && !isNoteLine(text);
    // 某某股份有限公司 2023 年年度报告: the name above the title, and what it publishes.
    const named = beside && at >= headLines && hint === null && text.length <= 50 && !closed(text) && numberingOf(text) === null && head.some((own) => own.length >= 6 && bare(text).startsWith(own)) && printBehind.test(text);
    // 国情与区域研究                    2021年: the name of the print, which stands above all with its number, and its year.
    const ends = hint === null && text.length <= 90 && twoEnds.test(text) ? endsOf(text) : [];
    const ofPrint = at >= headLines && ends.length === 2 && (ends[0]?.length ?? 0) >= 4 && top.startsWith(ends[0] ?? '') && printIssue.test(halfWidth(lines[0]?.text ?? '')) && /^\d{4}年/u.test(ends[1] ?? '');
    if (titled || named || ofPrint) found.add(at);
    if (above) found.add(at);
    if (above || titled || named || ofPrint || at < headLines || hint !== null || !number || !before || text.length > 50 || text.length < 4) return;
    const numbered = pages[at - 1] === true || /^\d{1,3}$/u.test(number.text);
    const broken = pages[at - 1] === true && before.text.length >= 20 && !sentenceEnd(before.text) && !closed(text) && !/[，；。]/u.test(text) && numberingOf(text) === null && (lines[at + 1]?.text.length ?? 0) >= 20;
    if (!numbered || !(broken || first.has(bare(text)))) return;
    found.add(at);
    found.add(at - 1);
  });
  return found;
};

/** ======, ------: a line that a program draws. */
const ruled = /^[=＝\-—_*~#·.]{5,}$/u;

/** 本报记者 某某: below the title of a text that is broken to a width. */
const reports = new RegExp(`^(?:${bylineStarts.join('|')})`, 'u');
const longestByline = 40;
/** A mark of a clause farther behind is of a sentence that tells of who reports: 记者从组委会获悉，…. */
const shortByline = 8;

/** （2017年1月11日在某县人民代表大会上）: all of a line. */
const bracketed = /^[（(][^（()）]{6,60}[）)]$/u;

/** A menu on one line is no longer. */
const longestMenu = 90;

/**
 * The lines of the article, where those of the file are only pieces: lines broken to a width are joined to paragraphs,
 * cells to tables; running heads are marked. `raw` are the lines of the file with their white space,
 * `entries` the furniture that each line looks like.
 */
export const regroup = (all: readonly SourceLine[], raw: readonly string[], entries: Entries): readonly SourceLine[] => {
  const lines = joinAnnexTitles(joinAnnexes(joinBrackets(joinCases(joinFigures(all)))));
  const feet = repeatedFeet(lines);
  const pages = lines.map((line) => paged(entries, line) || feet.has(line));
  const ended = twoEndedHeads(lines);
  const heads = runningHeads(lines, pages);
  const loose = looseHeads(lines, pages);
  const marked = lines.map((line, at): SourceLine => {
    if (ended.has(line)) return { ...line, hint: { is: 'removed', why: 'running-head' } };
    if (loose.has(at) || feet.has(line)) return { ...line, hint: { is: 'removed', why: pages[at] === true || bareNumber(line.text) ? 'pagination' : 'running-head' } };
    const isHead = (one: number): boolean => one > 0 && lines[one]?.hint === null && heads.has(bare(lines[one].text));
    const running = isHead(at) && (pages[at - 1] === true || pages[at + 1] === true || pageNumber(lines[at - 1]) || pageNumber(lines[at + 1]));
    if (!running && pages[at] !== true && pageNumber(line) && (isHead(at - 1) || isHead(at + 1))) return { ...line, hint: { is: 'removed', why: 'pagination' } };
    return running ? { ...line, hint: { is: 'removed', why: 'running-head' } } : line;
  });
  const whole = unwrap(marked.map((line, at) => ({
    line, indent: indentOf(raw[line.number - 1] ?? ''), between: pages[at] === true || line.hint?.is === 'removed',
    furniture: (entries.get(line)?.length ?? 0) > 0,
    alone: bracketed.test(line.text) || journalFoot.test(line.text) || ruled.test(line.text) || twoEnds.test(line.text) || (line.text.length <= longestByline && reports.test(folded(line.text)) && !/[，。；]/u.test(line.text.slice(shortByline)) && (readMeta(line.text)?.meta.bylines.length ?? 0) > 0) || (entries.get(line)?.some(({ why, where }) => (why === 'index' && where === 'head') || ((why === 'navigation' || why === 'breadcrumb' || why === 'disclaimer') && line.text.length <= longestMenu && !(why === 'navigation' && /[，。；]/u.test(line.text)))) ?? false),
  })));
  const known = (line: SourceLine): boolean => (entries.get(line) ?? entriesFor(line)).some(({ where, rest }) => where === 'any' || rest === true);
  const listed = contentsOf(whole);
  const other = whole.map((line, at) => listed.has(at) || bare(line.text).length <= 60 && !bareNumber(line.text) && (known(line) || labelled(line.text) || (readMeta(line.text)?.meta.dates.length ?? 0) > 0 || statesAll(line.text.split(/\t|\s{2,}/u))));
  return findTables(whole, other);
};
