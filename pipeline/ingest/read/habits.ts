import { bullets } from '../lexicon/index.ts';
import { isNoteLine } from '../regroup/index.ts';
import { lookOf } from '../looks.ts';
import { labelled, readMeta } from '../meta.ts';
import type { SourceLine } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { furnitureReason } from '../page.ts';
import { bare, running, sentenceEnd, trimLine } from '../text.ts';
import { bareTags, centredTag, innerOf, tagsOnly } from './tags.ts';

/** Markdown as its author meant it, with the line of the file (from 1) that each of its lines is. */
export interface Mended {
  readonly text: string;
  readonly lineOf: (line: number) => number;
  /** Lines of the file that hold nothing but tags: no text. */
  readonly tags: readonly SourceLine[];
  /** Lines of the file that tags centre. */
  readonly centred: ReadonlySet<number>;
}

const fence = /^ {0,3}(`{3,}|~{3,})/u;
const opensHtml = /^\s*<(?:!--|(?:table|script|style|pre)\b)/iu;
const closesHtml = /<\/(?:table|script|style|pre)>|-->/iu;
const blank = (line: string | undefined): boolean => line === undefined || trimLine(line) === '';
/** Characters without width and Chinese spaces, which Markdown takes for text. */
const hidden = '[\\s\\u200B-\\u200D\\u2060\\uFEFF\\u3000]';
const hashes = new RegExp(`^${hidden}*(#{1,6})(${hidden}*)(?=[^#\\s])`, 'u');
const block = /^\s{0,3}(?:>|#{1,6}(?:\s|$)|(?:[-+*]|\d{1,9}[.)])\s|\||!\[|\[\^|<|(?:[-*_]\s*){3,}$)/u;
const delimiters = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u;
const underline = /^ {0,3}(?:-{2,}|={2,})\s*$/u;
const listed = /^\s*(?:[-+*]|\d{1,9}[.)])\s/u;
const bullet = new RegExp(bullets, 'u');
/** A heading is not longer. */
const longestHeading = 60;

/** #标题 for # 标题: not where it is a tag (#旧书 #小镇, #旧书#); of a single # only the first line, and what is numbered. */
const spacedHeading = (line: string, first: boolean): string => {
  const match = hashes.exec(line);
  if (!match) return line;
  const [whole, marks = '', space = ''] = match;
  const rest = line.slice(whole.length);
  if (space !== '' && whole.startsWith('#') && !/[^ \t]/u.test(space)) return line;
  const topic = space === '' && marks.length === 1 && (/#/u.test(rest) || !(first || numberingOf(trimLine(rest)) !== null));
  return topic || rest.length > longestHeading || !/[\p{L}\d]/u.test(rest) ? line : `${marks} ${rest}`;
};

/** Without emphasis, for what a line says. */
const said = (line: string): string => trimLine(line.replace(/[*_`]|<[^<>]{0,200}>/gu, ''));

/** A line that stands for itself whatever is around it: an item, a note, metadata, furniture of a page. */
const byItself = (line: string): boolean => {
  const text = said(line);
  if (text.length > 160 || (running(text) && !/[：:｜|]/u.test(text.slice(0, 16)) && !/^[\P{L}\d]|^\p{L}{0,4}[、.．）)]/u.test(text))) return false;
  return (bullet.test(text) || isNoteLine(text) || lookOf({ number: 1, text, gap: true, hint: null }) === 'caption' || numberingOf(text) !== null || labelled(text) || readMeta(text) !== null || furnitureReason(text) !== null);
};

/** The head of a table: a row above a row of dashes. */
const headsTable = (lines: readonly string[], at: number): boolean => (lines[at] ?? '').includes('|') && delimiters.test(lines[at + 1] ?? '');

const ended = (line: string): boolean => sentenceEnd(said(line)) || /[：；:;]$/u.test(said(line));

const plain = (line: string): boolean => !blank(line) && !block.test(line) && !underline.test(line) && !fence.test(line) && !bareTags(line) && spacedHeading(line, false) === line;

/** Where the run of plain lines from `at` on ends. */
const runEnd = (lines: readonly string[], at: number): number => {
  let to = at + 1;
  while (to < lines.length && plain(lines[to] ?? '') && !headsTable(lines, to)) to += 1;
  return to;
};

/** ![](img/1.jpg), and nothing beside it. */
const pictureAlone = /^\s*!\[[^\]]{0,200}\]\([^()\s]{0,400}\)\s*$/u;

/**
 * Of the lines of a run, which begin a paragraph: Chinese authors end a paragraph with the end of its line, and do not
 * know that Markdown wants an empty one. A run that is broken to a width has lines that do not end where a sentence does.
 */
const beginnings = (run: readonly string[]): readonly boolean[] => {
  const own = run.map(byItself);
  const paragraphs = run.every((line, at) => at === run.length - 1 || own[at] === true || ended(line));
  return run.map((line, at) => at > 0 && (/^[ \t]*[\u3000\u2003]/u.test(line) || own[at] === true || (own[at - 1] === true && /^(?!\s*(?:[-+*]|\d+[.)])\s)/u.test(run[at - 1] ?? '')) || (paragraphs && ended(run[at - 1] ?? ''))));
};

/** A line of running text, indented as code is: no program. */
const indentedText = (lines: readonly string[], at: number, inList: boolean): boolean => !inList && /^(?: {4,}|\t)\s*(?=[\p{Script=Han}“《（])/u.test(lines[at] ?? '');

/** Within what a line stands that Markdown takes as it is: code behind a fence, an element or a comment of HTML. */
type Raw = { readonly is: 'none' | 'html' } | { readonly is: 'code'; readonly mark: string };

const nowhere: Raw = { is: 'none' };

/** Within what the next line stands; `opens`: the line begins HTML that ends somewhere. A fence closes by as many marks at least as opened it. */
const rawAfter = (before: Raw, line: string, opens: boolean): Raw => {
  const mark = fence.exec(line)?.[1];
  if (before.is === 'code') return mark?.startsWith(before.mark) ? nowhere : before;
  if (before.is === 'none' && mark !== undefined) return { is: 'code', mark };
  return (before.is === 'html' || opens) && !closesHtml.test(line) ? { is: 'html' } : nowhere;
};

/** Markdown that is taken as it is. */
export const asWritten = (raw: readonly string[]): Mended => ({ text: raw.join('\n'), lineOf: (line) => line, tags: [], centred: new Set() });

/**
 * Markdown as people write it who paste from notes and pages: no space behind the marks of a heading, paragraphs without
 * an empty line between them, paragraphs indented as code is, rules right below a paragraph (which make a heading of it),
 * tags around captions. Each line stays one line, none is lost; empty lines come between. `begin`: how many lines are front matter.
 */
export const mendHabits = (raw: readonly string[], begin: number): Mended => {
  const out: string[] = [];
  const from: number[] = [];
  const tags: SourceLine[] = [];
  const centred = new Set<number>();
  const lastClose = raw.findLastIndex((line) => closesHtml.test(line));
  let raws: Raw = nowhere;
  let [inList, seen] = [false, false];
  const put = (line: string, at: number): void => { out.push(line); from.push(at + 1); };
  const apart = (at: number): void => { if (out.length > 0 && !blank(out.at(-1))) put('', at); };
  raw.slice(0, begin).forEach(put);
  for (let at = begin; at < raw.length; at += 1) {
    const own = raw[at] ?? '';
    const before = raws;
    const opens = at <= lastClose && opensHtml.test(own);
    raws = rawAfter(before, own, opens);
    if (before.is !== 'none' || raws.is !== 'none' || opens) {
      const html = before.is === 'html' || (before.is === 'none' && opens);
      if (html && before.is === 'none') apart(at);
      put(own, at);
      if (html && raws.is === 'none') put('', at);
      continue;
    }
    if (blank(own)) { put('', at); continue; }
    if (tagsOnly(own)) {
      tags.push({ number: at + 1, text: trimLine(own), gap: true, hint: { is: 'removed', why: /<img\b/iu.test(own) ? 'picture' : 'raw-html' } });
      put('', at);
      continue;
    }
    const wrapped = bareTags(own);
    const inner = wrapped ? innerOf(own) : own;
    if (wrapped) {
      apart(at);
      put(inner, at);
      if (centredTag(own)) centred.add(at + 1);
      put('', at);
      continue;
    }
    const heading = spacedHeading(own, !seen);
    seen = true;
    if (heading !== own || /^\s{0,3}#{1,6}\s/u.test(own)) { apart(at); put(heading, at); inList = false; continue; }
    if (underline.test(own) && !blank(out.at(-1)) && !delimiters.test(own)) {
      const above = said(out.at(-1) ?? '');
      if (above.length > (own.includes('=') ? longestHeading : longestHeading / 2) || sentenceEnd(above)) apart(at);
      put(own, at);
      continue;
    }
    if (headsTable(raw, at)) {
      apart(at);
      for (; at < raw.length && !blank(raw[at]) && (raw[at] ?? '').includes('|'); at += 1) put(raw[at] ?? '', at);
      at -= 1;
      continue;
    }
    if (pictureAlone.test(own) && !inList) { put(own, at); put('', at); continue; }
    if (block.test(own)) { inList = listed.test(own) || (inList && /^\s/u.test(own)); put(own, at); continue; }
    inList = inList && /^[ \t]/u.test(own);
    // Indented as paragraphs are, right below an item or a quotation: no part of it.
    if (/^[ \t]*\u3000/u.test(own)) apart(at);
    const to = runEnd(raw, at);
    const run = raw.slice(at, to);
    const starts = inList ? run.map(() => false) : beginnings(run);
    run.forEach((line, index) => {
      if (starts[index]) apart(at + index);
      put(indentedText(raw, at + index, inList) ? line.trimStart() : line, at + index);
    });
    at = to - 1;
  }
  return { text: out.join('\n'), lineOf: (line) => from[line - 1] ?? from.at(-1) ?? 1, tags, centred };
};

/** A line that nothing in Markdown marks, and that says by itself what it is. */
export const tellsItself = (text: string): boolean => bare(text) !== '' && byItself(text);
