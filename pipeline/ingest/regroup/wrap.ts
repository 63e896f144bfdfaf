import { captionMarks } from '../lexicon/index.ts';
import type { SourceLine } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { columns, folded, sentenceEnd } from '../text.ts';
import { isTableMark, isUnitLine } from './tables.ts';

/** What a line is besides its text, as far as joining needs it. */
export interface WrapLine {
  readonly line: SourceLine;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Furniture that may stand in the middle of a paragraph (page number, running head). */
  readonly between: boolean;
  /** A line of its own, which nothing goes on with (codes of a share, a number of a document). */
  readonly alone: boolean;
  /** By its words none of the article: it says nothing of how wide that is set. */
  readonly furniture?: boolean;
}

/** Columns by which full lines differ: marks that may not begin a line, numbers that are not broken. */
const slack = 4;
const numberSlack = 9;
/** A text is set in lines of this many columns, from and to. */
const narrowest = 36;
const widest = 130;

/** 陵 阳 日 报 … 一九八七年五月十六日: a line whose parts are set apart is as wide as they are. */
const setWide = /\S[\s\u3000]{3,}\S|^(?:\p{Script=Han}\s){4,}/u;

/** How many of the sorted widths lie from `from` to `to`. */
const countBetween = (counts: readonly number[], from: number, to: number): number =>
  counts.slice(Math.max(0, from), to + 1).reduce((sum, count) => sum + count, 0);

/** By how many columns full lines differ, how many of them there are at least, and which share of them does not end a sentence. */
interface Evenness { readonly within: number; readonly fewest: number; readonly unended: number }
const typed: Evenness = { within: slack, fewest: 4, unended: 1 / 2 };
/** Copied from a printed page, whose lines are even on paper: the room between Chinese and digits is no character, and is not copied. */
const printed: Evenness = { within: numberSlack, fewest: 6, unended: 3 / 4 };

/** How wide a text is: in columns of type, or by its characters, as programs break it that count them. */
type Measure = (text: string) => number;
const byCharacters: Measure = (text) => Math.min(text.length, widest) * 2;

/** So many paragraphs that are set in say of themselves how the text was set. */
const fewestSetIn = 4;

/** How a broken text parts its paragraphs: their first lines are set in, or empty lines stand between them. */
type Parting = 'indents' | 'gaps' | 'none';

/** To how many columns lines were broken, how these were counted, how many lines fill them, and what parts paragraphs. */
interface Setting { readonly width: number; readonly measure: Measure; readonly full: number; readonly parting: Parting }

const partingOf = (entries: readonly WrapLine[], measure: Measure, width: number): Parting => {
  const indents = entries.filter(({ indent }) => indent > 0).length;
  if (indents >= 2 && indents * 10 <= entries.length * 8) return 'indents';
  // Where a sentence ends well before the margin, so does its paragraph.
  const ends = entries.flatMap(({ line, indent, between }, at) => {
    const next = entries[at + 1];
    return next && !between && line.hint === null && sentenceEnd(line.text) && measure(line.text.slice(0, widest)) + indent < width - numberSlack ? [next.line.gap] : [];
  });
  return ends.length >= 2 && ends.filter(Boolean).length >= ends.length * 0.9 && entries.filter(({ line }) => line.gap).length * 10 <= entries.length * 8 ? 'gaps' : 'none';
};

/** A sentence that stops in the midst: clauses, and no mark at the end. */
const inClause = /[，。；：、]/u;

/**
 * Whether lines that are full break off in the midst of sentences and go on below, and no others do: that shows in a
 * few lines what many would show by their lengths.
 */
const isBrokenOff = (open: readonly WrapLine[], setting: Setting): boolean => {
  const { width, measure, parting } = setting;
  const within = open.flatMap((entry, at) => {
    const next = open[at + 1];
    const goesOn = next !== undefined && !next.line.gap && (parting !== 'indents' || next.indent === 0) && numberingOf(next.line.text) === null;
    return goesOn && !sentenceEnd(entry.line.text) ? [{ text: entry.line.text, own: measure(entry.line.text) + entry.indent, next: next.line.text }] : [];
  });
  const full = within.filter(({ own, next }) => own >= width - slack || (own >= narrowest && !hasRoom(own, next, setting)));
  const broken = full.filter(({ text }) => inClause.test(text) && !caption.test(folded(text)) && !/[：:]$/u.test(text));
  const other = within.filter((line) => !full.includes(line) && line.own >= narrowest / 2 && /[，。；]/u.test(line.text)).length;
  return broken.length > 0 && broken.length * 2 >= full.length && other * 4 <= broken.length && broken.some(({ text }) => /[，。；]/u.test(text) && !/[：:”」》）)]$/u.test(text));
};

const settingWithin = (entries: readonly WrapLine[], { within, fewest, unended: share }: Evenness, measure: Measure): Setting | null => {
  // Rules are drawn wider than the text.
  const open = entries.filter(({ line, between, furniture }) => line.hint === null && !between && furniture !== true && /\p{L}/u.test(line.text.slice(0, widest)) && !setWide.test(line.text.slice(0, widest)));
  const widths = open.map(({ line, indent }) => Math.min(measure(line.text) + indent, widest + slack + 1));
  const counts = Array.from({ length: widest + slack + 2 }, () => 0);
  for (const width of widths) counts[width] = (counts[width] ?? 0) + 1;
  let best = { width: 0, full: 0 };
  for (let width = widest; width >= narrowest; width -= 1) {
    const full = countBetween(counts, width - within, width);
    if (full > best.full) best = { width, full };
  }
  const above = countBetween(counts, best.width + 1, widest + slack + 1);
  // The last line of a paragraph is of any length: it says nothing.
  const long = open.filter(({ line }, at) => (widths[at] ?? 0) >= best.width / 2 && ((widths[at] ?? 0) >= best.width - within || !sentenceEnd(line.text))).length;
  const broken = open.flatMap(({ line }, at) => (Math.abs((widths[at] ?? 0) - best.width + within / 2) <= within / 2 && !sentenceEnd(line.text) ? [at] : []));
  const unended = broken.length;
  // Paragraphs are set in, and what goes on with them is not.
  const setIn = open.filter(({ indent }) => indent > 0).length >= fewestSetIn && broken.filter((at) => open[at + 1]?.indent === 0 && open[at + 1]?.line.gap === false).length >= unended * 0.9;
  // Sentences end within lines; those of a list of headlines do not.
  const ending = open.filter(({ line }, at) => (widths[at] ?? 0) >= best.width - within && /[。！？；：].{2}/u.test(line.text.slice(0, widest))).length;
  const wrapped = (ending * 8 >= best.full || setIn) && best.full >= fewest && best.full * 2 >= long && above * 20 <= open.length && unended >= best.full * share;
  const setTo = (width: number, full: number): Setting => ({ width, measure, full, parting: partingOf(entries, measure, width) });
  if (wrapped) return setTo(Math.max(...widths.filter((own) => own <= best.width)), best.full);
  const most = Math.max(0, ...widths);
  const few = within === slack && most >= narrowest && most <= widest ? setTo(most, countBetween(counts, most - within, most)) : null;
  return few && isBrokenOff(open, few) ? few : null;
};

/**
 * The width to which a text's lines were broken, or null where its lines are paragraphs: many lines are as long as the
 * longest, and most of those do not end a sentence.
 */
const settingOf = (entries: readonly WrapLine[]): Setting | null => {
  const [columned, counted] = [settingWithin(entries, typed, columns), settingWithin(entries, typed, byCharacters)];
  // Lines with figures are as long as the others only where characters were counted.
  const even = counted && counted.full > (columned?.full ?? 0) * 1.2 ? counted : columned;
  return even ?? settingWithin(entries, printed, columns);
};

/** What goes to the next line whole: a number or a word with its unit, else a character, and the marks that may not begin a line. */
const unbroken = /^(?:[\w.,%+/-]+|.)[，。；：、！？）”’》」』]*/u;

/** Whether what the next line begins with would have had room at the end of a line. */
const hasRoom = (own: number, next: string, { width, measure }: Setting): boolean => own + measure(unbroken.exec(next)?.[0] ?? '') <= width;

/** Two ends that were one line: a space only between Latin words. */
const space = (first: string, second: string): string =>
  /[\p{Script=Latin}\d,;]/u.test(first.slice(-1)) && /^\p{Script=Latin}/u.test(second.slice(0, 1)) ? ' ' : '';

const joined = (texts: readonly string[]): string => texts.map((text, at) => (at === 0 ? text : space(texts[at - 1] ?? '', text) + text)).join('');

interface Paragraph { readonly line: SourceLine; readonly texts: string[]; readonly written: string[]; last: WrapLine; readonly open: boolean }

const pairs: readonly (readonly [string, string])[] = [['《', '》'], ['“', '”'], ['「', '」'], ['（', '）'], ['(', ')']];
/** Whether a line breaks off within a title, a quotation or brackets: no heading does. */
const isOpen = (text: string): boolean => pairs.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));

/** Nearly full, of several clauses, and broken off within a word: figures make a line narrower than characters. */
const breaksOff = (own: number, text: string, width: number): boolean => own >= width * 0.8 && /[，。；]/u.test(text) && /\p{Script=Han}$/u.test(text);

const caption = new RegExp(captionMarks, 'u');

/** [1], at the beginning of what is referred to. */
const reference = /^[[［]\d{1,3}[\]］]\s*[^\s，。；、：！？）]/u;

/** A line whose sentence is open fills this share of the width at least. */
const ofOpen = 0.6;

/** A figure with its unit right behind it. */
const amountFirst = /^\d+[.．]\d+[\p{Script=Han}%％‰℃]/u;

/** A number in brackets. */
const inBrackets = /^[（(]\d{1,2}[）)]\S/u;

/** Whether a line stands above a paragraph: it has room for more and no mark at its end, as the last line of a paragraph would have. */
const isHeading = ({ text }: SourceLine, next: WrapLine | undefined, { width, measure }: Setting): boolean =>
  next !== undefined && !sentenceEnd(text) && !/[：:；;，,、”」』]$/u.test(text) && measure(text) < width - numberSlack;

/** Heads of a table's columns are no longer. */
const longestHead = 10;

/** Whether a line goes on with the paragraph before it. */
const continues = ({ open, last, texts }: Paragraph, { line, indent, alone }: WrapLine, setting: Setting, next: WrapLine | undefined): boolean => {
  const ended = sentenceEnd(last.line.text);
  // Above the unit of a table stands its name.
  if (ended && (caption.test(folded(line.text)) || isTableMark(line.text) || (next !== undefined && isUnitLine(next.line.text)))) return false;
  // 表1 …（2014—2016年）, and the first cell below it.
  if (texts.length === 1 && isTableMark(last.line.text) && line.text.length <= longestHead) return false;
  const { width, measure, parting } = setting;
  const usesIndent = parting === 'indents';
  const own = measure(last.line.text) + last.indent;
  // [2] 林一舟. …: a reference begins, and goes on to the next.
  if (reference.test(line.text)) return false;
  if (reference.test(texts[0] ?? '') && !line.gap && line.hint === null && !alone && open && (!ended || own >= width - slack)) return own >= width - numberSlack * 2 && !/^\d{1,4}$/u.test(line.text);
  // …由去年的 / 3.5小时减少到…, …小（1）型9座、小 / （2）型28座，…: what had no room, no number of a heading.
  const amount = !ended && own >= width - numberSlack && (amountFirst.test(line.text) || (inBrackets.test(line.text) && inClause.test(last.line.text) && /\p{Script=Han}$/u.test(last.line.text)));
  if (!open || last.alone || alone || (line.gap && ended) || (numberingOf(line.text) !== null && !amount) || (usesIndent && indent > 0)) return false;
  // A numbered line without a sentence in it that has room for more is a heading.
  if (texts.length === 1 && (numberingOf(last.line.text)?.runIn ?? false) && !isOpen(last.line.text) && !/[。！？；]/u.test(last.line.text) && own < width - slack && hasRoom(own, line.text, setting)) return false;
  // A clause that is open goes on, however full its line is.
  if (!ended && !line.gap && (/[，、]$/u.test(last.line.text) || parting === 'gaps') && inClause.test(last.line.text) && !/[：:；;]$/u.test(last.line.text) && own >= width * ofOpen) return true;
  // Behind a last line that is full by chance: a paragraph does not end without a mark.
  if (ended && isHeading(line, next, setting)) return false;
  // Where nothing parts paragraphs, a line that is full to the last column goes on more often than it ends its own.
  return ended ? (parting === 'none' ? !hasRoom(own, line.text, setting) : own >= width - (/^[\w.]/u.test(line.text) ? numberSlack : slack)) && (usesIndent || !line.gap) : (own >= width - numberSlack || breaksOff(own, last.line.text, width) || (/^[\w.+-]{2}/u.test(line.text) && !hasRoom(own, line.text, setting))) && !line.gap;
};

/**
 * Joins the lines of a text that was broken to a width (copied from a PDF or a terminal) to paragraphs again. A joined
 * line has the number of its first; page numbers and running heads between its lines follow it. Lines of other texts are
 * given back as they are.
 */
export const unwrap = (entries: readonly WrapLine[]): readonly SourceLine[] => {
  const setting = settingOf(entries);
  if (setting === null) return entries.map(({ line }) => line);
  // Every line stands apart: that says nothing of paragraphs.
  const broken = entries.flatMap(({ line, indent, between }, at) => {
    const next = entries[at + 1];
    return next && !between && line.hint === null && !sentenceEnd(line.text) && setting.measure(line.text) + indent >= setting.width - slack ? [next.line.gap] : [];
  });
  const spread = entries.filter(({ line }) => line.gap).length * 10 > entries.length * 8 && broken.filter(Boolean).length * 2 > broken.length;
  const out: (Paragraph | SourceLine)[] = [];
  let current: Paragraph | null = null;
  for (const [at, own] of entries.entries()) {
    const entry = spread && own.line.gap ? { ...own, line: { ...own.line, gap: false } } : own;
    const { line, between } = entry;
    if (between) out.push(line);
    else if (current && line.hint === null && continues(current, entry, setting, entries[at + 1])) {
      current.texts.push(line.text);
      current.written.push(line.written ?? line.text);
      current.last = entry;
    } else {
      current = { line, texts: [line.text], written: [line.written ?? line.text], last: entry, open: line.hint === null };
      out.push(current);
    }
  }
  return out.map((entry) => ('texts' in entry ? { ...entry.line, text: joined(entry.texts), ...(entry.written.some((own, at) => own !== entry.texts[at]) ? { written: joined(entry.written) } : {}) } : entry));
};
