import { annexMarks, annexNames, headingNumbers, noteHeadings } from './lexicon/index.ts';
import { abovePicture, besideCaption, headingsMarked, namesTableBeside, setSmall, tellsOfPicture, underPicture } from './captions.ts';
import { annexes, asking, badges, below, bulletedHeadings, circledNotes, countedHeads, leftOpen, partNumbers, standing } from './evidence.ts';
import type { Look } from './looks.ts';
import type { Look as SetLook } from './model.ts';
import { lookOf } from './looks.ts';
import type { LabelledLine, Part, SourceLine } from './model.ts';
import { withLeads } from './leads.ts';
import { levelsAsSet, underMarked, withoutSteps } from './levels.ts';
import { levelsOf, numberingOf } from './numbering.ts';
import type { Manners } from './shape.ts';
import { captionScore, headingScore, leadsHeading, mannersOf } from './shape.ts';
import { signaturesOf } from './signatures.ts';
import { partInOwnForm } from './ownform.ts';
import { bare, closed, folded, halfWidth, namesTable, sentenceEnd, unwrapped } from './text.ts';

type Doubt = LabelledLine['doubt'];
interface Read { readonly part: Part; readonly doubt: Doubt }
const sure = (part: Part): Read => ({ part, doubt: null });
const heading: Part = { is: 'heading', level: 1 };
const caption: Part = { is: 'caption' };
const paragraph: Part = { is: 'paragraph', runIn: null };
/** A short line that nothing says to be a heading or a caption. */
const leftOver: Read = { part: paragraph, doubt: 'caption' };

interface Reading {
  readonly lines: readonly SourceLine[];
  readonly looks: readonly Look[];
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly signs: readonly boolean[];
  readonly numberedText: boolean;
  readonly alike: Manners;
  readonly badged: readonly boolean[];
  readonly counted: ReadonlySet<number>;
  /** The file has neither pictures nor type. */
  readonly copied: boolean;
}

const textAt = ({ lines }: Reading, at: number): string => lines[at]?.text ?? '';

/** Below a signature, with 附件 or a note of publication between them at most, an annex begins with its title. */
const afterSignature = ({ looks, signs, lines }: Reading, at: number): boolean => {
  const isPlain = (n: number): boolean => looks[n] === 'plain' || lines[n]?.hint?.is === 'paragraph';
  if (!isPlain(at - 1)) return false;
  return signs[at - 1] === true || signs[at - 2] === true || (isPlain(at - 2) && signs[at - 3] === true) || lines[at - 1]?.text.startsWith('附件') === true;
};

const annexMark = new RegExp(annexMarks, 'u');
/** Right below 附件2, alone on its line: the title of the annex. */
const titlesAnnex = ({ lines, looks, runs }: Reading, at: number): boolean =>
  looks[at] === 'short' && lines[at]?.hint === null && annexMark.test(textAtLine(lines, at - 1)) && (lines[at - 1]?.hint ?? null) === null && lines[at + 1] !== undefined && (runs[at]?.from ?? at) === at;
const textAtLine = (lines: readonly SourceLine[], at: number): string => folded(lines[at]?.text.trim() ?? '');

/** Headings of 12 points above text of 11 are set larger by so much. */
const larger = 1.08;

/** What the file's setting adds to the score of a heading: bold or larger type than the text's, and most where it is centred as well. */
const setApart = (look: SetLook | undefined): number => (look && (look.bold || look.size >= larger) ? (look.centred ? 5 : 4) : 0);

/** （一）, 1.: the first of its kind, which stands below others. */
const firstOfCounted = (text: string): boolean => /^[（(]\s*[一1１]\s*[）)]|^[1１]\s*[、.．]/u.test(text);

/** No more captions than this stand one below the other. */
const mostCaptions = 8;

/** What stands behind the captions from a line on. */
const afterCaptions = ({ looks }: Reading, from: number): Look | undefined => {
  return looks.slice(from, from + mostCaptions).find((look) => look !== 'caption');
};

/** A caption hardly has fewer characters. */
const shortestCaption = 6;
/** Whether anything says that a line belongs to a picture: it stands by one, or tells what pictures show. What is left over between other lines is a caption only in a text that was copied, without its pictures and its type. */
const ofPicture = ({ lines, looks, copied }: Reading, at: number): boolean =>
  lines[at]?.picture === true || captionScore(folded(lines[at]?.text ?? '')) < 0 || looks[at - 1] === 'caption' || looks[at + 1] === 'caption' || (copied && bare(lines[at]?.text ?? '').length >= shortestCaption);

/** A short line in a run of short lines: how it reads as a heading, what follows the run, what led to it. */
const readShort = (reading: Reading, at: number): Read => {
  const { looks, runs, numberedText, alike } = reading;
  const { from, to } = runs[at] ?? { from: at, to: at };
  const run = to - from + 1;
  const next = looks[to + 1];
  if (titlesAnnex(reading, at)) return sure(heading);
  const score = headingScore(textAt(reading, at), numberedText, alike) + setApart(reading.lines[at]?.look);
  const aboveTable = at === to && (next === 'table' || (next === 'unit' && looks[to + 2] === 'table'));
  // An annex that is a table has the name of the table for its title.
  if (aboveTable && namesTable(textAt(reading, at))) return sure(caption);
  if (from === to && next !== undefined && next !== 'short' && afterSignature(reading, at)) return sure(heading);
  // Centred below a table: its name.
  if (looks[at - 1] === 'table' && reading.lines[at]?.look?.centred === true && reading.lines[at].look.bold === false && /[表览况]$/u.test(textAt(reading, at))) return sure(caption);
  const led = looks[from - 1] === 'text' && /[：:]$/u.test(textAt(reading, from - 1));
  // 如下表：, and the table's name above it.
  if (led && aboveTable && run === 1) return sure(caption);
  if (led && (run > 1 || score < 2) && score < 5) return sure(paragraph);
  // In the headings' larger type, and not centred as names of tables are.
  const look = reading.lines[at]?.look;
  if (next === 'table' && at === to && look && look.size >= 1.1 && look.bold && !look.centred && !/[览况]$/u.test(textAt(reading, at))) return { part: heading, doubt: 'caption' };
  if (aboveTable) return { part: caption, doubt: score > 0 ? 'heading' : null };
  if (at < to && run === 2 && below(next) && leadsHeading(textAt(reading, at), alike)) return { part: heading, doubt: 'caption' };
  if (at < to) return score >= 3 ? { part: heading, doubt: 'caption' } : readInRun(reading, at, from, to, score);
  if (next === undefined) return captionScore(folded(textAt(reading, at))) < 0 ? sure(caption) : sure(paragraph);
  if (next === 'caption' && score >= 0 && textAt(reading, at).length <= 24 && below(afterCaptions(reading, to + 1))) return { part: heading, doubt: 'caption' };
  // Above the first of counted headings a short line heads them all.
  if (next === 'numbered' && score > -2 && captionScore(folded(textAt(reading, at))) === 0 && firstOfCounted(textAt(reading, to + 1)) && run === 1 && reading.lines[at]?.picture !== true) return { part: heading, doubt: 'caption' };
  // In larger type than the headings that a mark begins, right above the first of them.
  if (next === 'marked' && run === 1 && look && look.bold && look.size >= 1.1) return sure(heading);
  if (!below(next) || (next === 'numbered' && score <= 0)) return (score < 0 || next !== 'unit') && ofPicture(reading, at) ? { part: caption, doubt: score > 1 ? 'heading' : null } : leftOver;
  // Right below a numbered heading no caption stands.
  if (score < 0 && score > -4 && run === 1 && next === 'text' && looks[at - 1] === 'numbered' && reading.lines[at]?.picture !== true) return { part: heading, doubt: 'caption' };
  // A picture whose caption says what it is has no second one below that.
  if (score < 0 && run === 1 && score > -2 && next === 'text' && looks[at - 1] === 'caption' && lookOf(reading.lines[at - 1] ?? { number: 0, text: '', gap: false, hint: null }) === 'caption' && reading.lines[at]?.picture !== true && captionScore(folded(textAt(reading, at))) === 0) return { part: heading, doubt: 'caption' };
  // Alone between paragraphs, and nothing in it tells of a picture: what little speaks against a heading is not enough.
  if (score < 0 && run === 1 && score > -2 && (next === 'text' || next === 'item') && (looks[at - 1] === 'text' || (looks[at - 1] === 'table' && reading.lines[at]?.look?.centred !== true && !namesTable(textAt(reading, at)))) && captionScore(folded(textAt(reading, at))) === 0) return { part: heading, doubt: 'caption' };
  if (score < 0) return ofPicture(reading, at) ? { part: caption, doubt: score > -2 ? 'heading' : null } : leftOver;
  return { part: heading, doubt: score < 1 && run === 1 ? 'caption' : null };
};

/** More short lines than this in a row are verses, names or slogans, not captions. */
const longestCaptionRun = 4;

/** A short line above other short lines: captions stand so, one below the other; verses and slogans as well. */
const readInRun = (reading: Reading, at: number, from: number, to: number, score: number): Read => {
  if (score < 0 || to - from <= 1) return ofPicture(reading, at) ? { part: caption, doubt: score > 0 ? 'heading' : null } : leftOver;
  if (to - from > longestCaptionRun) return sure(paragraph);
  // Three lines and more, none of which tells of a picture: verses, or sentences that an account breaks for the eye.
  const tells = Array.from({ length: to - from + 1 }, (_, own) => reading.lines[from + own]?.picture === true || captionScore(folded(textAt(reading, from + own))) < 0);
  if (to - from >= 2 && !tells.includes(true)) return { part: paragraph, doubt: 'caption' };
  const some = Array.from({ length: to - from + 1 }, (_, own) => headingScore(textAt(reading, from + own), reading.numberedText, reading.alike));
  return some.some((one) => one < 0) ? { part: caption, doubt: 'heading' } : { part: paragraph, doubt: 'caption' };
};

const styleAt = ({ lines, looks }: Reading, at: number): number | null => {
  const text = lines[at]?.text;
  const numbered = looks[at] === 'numbered' || looks[at] === 'item' || looks[at] === 'sentence';
  return text !== undefined && numbered ? (numberingOf(text)?.style ?? null) : null;
};

/** Longer ones are paragraphs of their own. */
const longestItem = 160;

/** 二、项目名称：数字影像系统采购: a label behind the number, and its value. */
const fieldNumbered = /^\p{Script=Han}[\p{Script=Han}（）()]{1,13}[：:]\s*\S/u;
const isField = (reading: Reading, at: number): boolean => fieldNumbered.test(numberingOf(textAt(reading, at))?.rest ?? '');

/** A numbered short line is a heading, unless it stands among items of its kind with no text under any of them. */
const readNumbered = (reading: Reading, at: number): Read => {
  const { looks } = reading;
  const own = styleAt(reading, at);
  const before = styleAt(reading, at - 1) === own;
  const after = styleAt(reading, at + 1) === own;
  const list = numberingOf(textAt(reading, at))?.list === true;
  // 二、项目名称：…, 三、采购预算：…: fields one below the other, no headings.
  const alsoField = (other: number): boolean => isField(reading, other) && numberingOf(textAt(reading, other))?.style === own;
  if (!list && own !== null && isField(reading, at) && (alsoField(at - 1) || alsoField(at + 1))) return sure(paragraph);
  const led = /[：:]$/u.test(textAt(reading, at - 1)) && looks[at - 1] === 'text';
  const next = looks[at + 1];
  // （二）……；……。: its neighbour may be a paragraph of several clauses.
  const beside = (other: number): boolean => own !== null && looks[other] === 'text' && numberingOf(textAt(reading, other))?.style === own;
  if (looks[at] === 'sentence') {
    if (before || after || beside(at - 1) || beside(at + 1)) return sure(list || looks[at - 1] === 'item' || looks[at + 1] === 'item' ? { is: 'list-item' } : paragraph);
    // A whole sentence with its clauses is an item, whatever stands below it.
    if (textAt(reading, at).length > 30 || (list && textAt(reading, at).length > 22 && /[，,]/u.test(textAt(reading, at))) || /[，,]\S*\d/u.test(textAt(reading, at))) return sure(list ? { is: 'list-item' } : paragraph);
    return next === 'text' || next === 'item' || next === 'table' || next === 'caption' || (next !== undefined && (styleAt(reading, at + 1) ?? -1) > (own ?? 0)) ? sure(heading) : list ? sure({ is: 'list-item' }) : sure(paragraph);
  }
  if (list && (before || after) && !(next === 'text' && !before)) return sure({ is: 'list-item' });
  if (!list && led && after) return sure({ is: 'list-item' });
  return !list && before && !after && looks[at - 1] === 'item' && next !== 'text' ? sure({ is: 'list-item' }) : sure(heading);
};

/** Of each line, from where to where the run of short lines reaches that it belongs to. */
const runsOf = (looks: readonly Look[]): readonly { readonly from: number; readonly to: number }[] => {
  const from: number[] = [];
  const to: number[] = [];
  looks.forEach((look, at) => { from[at] = look === 'short' && at > 0 && looks[at - 1] === 'short' ? (from[at - 1] ?? at) : at; });
  for (let at = looks.length - 1; at >= 0; at -= 1) to[at] = looks[at] === 'short' && looks[at + 1] === 'short' ? (to[at + 1] ?? at) : at;
  return from.map((start, at) => ({ from: start, to: to[at] ?? at }));
};

const number = new RegExp(headingNumbers, 'u');

/** A number on a line of its own above a short line belongs to it: 01, PART.02. */
const isHeadingNumber = ({ lines, looks, runs, badged, counted }: Reading, at: number): boolean => {
  const line = lines[at];
  if (badged[at]) return true;
  if (line !== undefined && /^[1-9１-９][\d０-９]?$/u.test(line.text) && !counted.has(at)) return false;
  return line?.hint === null && line.text.length <= 12 && number.test(halfWidth(folded(line.text))) && (looks[at + 1] === 'short' || leftOpen(lines[at + 1])) && (runs[at + 1]?.to ?? at) - at <= 3;
};

/** An item longer or of more clauses than its neighbours (3. 神志清醒的，…；神志不清的，…。), whose number goes on from theirs. */
const amongItems = (reading: Reading, at: number): boolean => {
  const own = reading.looks[at] === 'text' && textAt(reading, at).length <= longestItem ? numberingOf(textAt(reading, at)) : null;
  const beside = (other: number): boolean => (reading.looks[other] === 'item' || reading.looks[other] === 'sentence') && styleAt(reading, other) === own?.style;
  return own?.list === true && beside(at - 1) && beside(at + 1);
};

const readLine = (reading: Reading, at: number): Read => {
  const { lines, looks, signs } = reading;
  const { hint, text } = lines[at] ?? { hint: null, text: '' };
  if (hint) return sure(hint);
  if (signs[at]) return sure(paragraph);
  if (isHeadingNumber(reading, at)) return sure({ is: 'removed', why: 'number' });
  const numbered = at > 0 && isHeadingNumber(reading, at - 1);
  if (numbered && !(reading.badged[at - 1] && !/[？?][”」]?$/u.test(text))) return sure(heading);
  switch (looks[at]) {
    case 'item': return sure({ is: 'list-item' });
    case 'note': return noteHeadings.includes(unwrapped(folded(text))) && !/^[注脚][释解注]\s*[：:]/u.test(folded(text)) ? sure(heading) : sure({ is: 'footnote' });
    case 'caption': return sure(caption);
    case 'marked': return at + 1 < lines.length ? sure(heading) : sure(paragraph);
    case 'numbered': case 'sentence': return readNumbered(reading, at);
    case 'quote': return looks[at - 1] === 'quote' || looks[at + 1] === 'quote' ? sure(paragraph) : sure({ is: 'quote' });
    case 'short': return readShort(reading, at);
    default: return amongItems(reading, at) ? sure({ is: 'list-item' }) : sure(paragraph);
  }
};

/** Notes go on below 注： (its first line, and those with numbers) and below 参考文献 (all lines). */
const withNotes = (read: readonly LabelledLine[]): readonly LabelledLine[] => {
  let open: 'none' | 'one' | 'numbered' | 'all' = 'none';
  return read.map((entry) => {
    const { line: { text, hint }, part } = entry;
    const list = numberingOf(text)?.list === true;
    if (open === 'numbered' && list && hint === null && part.is === 'heading' && sentenceEnd(text) && !/[？?]$/u.test(text)) return { ...entry, part: { is: 'footnote' } };
    if (open === 'all' && list && hint === null && part.is === 'heading') return { ...entry, part: { is: 'footnote' } };
    if (part.is === 'heading') open = noteHeadings.includes(unwrapped(folded(text))) ? 'all' : 'none';
    else if (part.is === 'footnote') open = open === 'all' ? 'all' : bare(text).length <= 4 || /[：:]$/u.test(text) ? 'one' : 'numbered';
    else if (hint === null && (part.is === 'list-item' || part.is === 'paragraph') && (open === 'all' || open === 'one' || (open === 'numbered' && list))) {
      open = open === 'all' ? 'all' : 'numbered';
      return { ...entry, part: { is: 'footnote' } };
    } else if (open !== 'all') open = 'none';
    return entry;
  });
};

/** A label and its value: 出席：纪元、蒋帆. */
const stated = /^[\p{Script=Han}]{2,8}\s*[：:]\s*\S/u;

const annexNamed = new RegExp(annexNames, 'u');
/** 附：双桥镇主要指标完成情况, above what was annexed; above a signature it only names it. */
const headsAnnex = (line: SourceLine | undefined): boolean => line?.hint === null && line.text.length <= 45 && !closed(line.text) && annexNamed.test(folded(line.text));

const readingOf = (lines: readonly SourceLine[]): Reading => {
  const first = lines.map(lookOf);
  const signs = signaturesOf(lines, first);
  const field = (at: number): boolean => first[at] === 'short' && stated.test(lines[at]?.text ?? '');
  const asks = asking(lines, first);
  const bulleted = bulletedHeadings(lines, first);
  const notes = circledNotes(lines);
  const annexed = annexes(lines, first);
  const parts = partNumbers(lines, first);
  const heads = (at: number): boolean => headsAnnex(lines[at]) && ['text', 'item', 'sentence', 'table', 'unit', 'numbered', 'quote'].includes(first[at + 1] ?? 'plain') && !signs[at + 1];
  const looks = first.map((look, at): Look => (heads(at) ? 'marked' : annexed[at] === true ? 'plain' : notes[at] === true ? 'note' : bulleted[at] === true || parts[at] === true ? 'marked' : asks[at] === true ? 'short' : signs[at] || (field(at) && (first[at - 1] === 'plain' || first[at + 1] === 'plain' || field(at - 1) || field(at + 1))) ? 'plain' : look));
  const alike = mannersOf(standing(lines, looks));
  const numberedText = looks.filter((look, at) => look === 'numbered' && numberingOf(lines[at]?.text ?? '')?.list === false).length >= 2;
  const marked = headingsMarked(lines);
  const small = setSmall(lines, looks);
  const pictured = looks.map((look, at) => ((lines[at]?.picture === true && underPicture(lines[at], look, numberedText, alike, marked)) || small[at] === true || abovePicture(lines, looks, at, marked) || namesTableBeside(lines, looks, at, marked) || besideCaption(lines, looks, at) ? 'caption' as const : look));
  const withPictures = pictured.some((look, at) => look === 'caption' || (look === 'short' && captionScore(folded(lines[at]?.text ?? '')) < 0)) ? pictured.map((look, at) => (look === 'text' && at > 0 && lines[at]?.hint === null && tellsOfPicture(lines[at].text) ? 'caption' as const : look)) : pictured;
  return { lines, looks: withPictures, signs, runs: runsOf(withPictures), numberedText, alike, badged: badges(lines), counted: countedHeads(lines, withPictures), copied: lines.every(({ look, picture }) => look === undefined && picture !== true) };
};

/**
 * Reads the lines of the body: headings and their levels, captions, items, tables, notes, paragraphs. Where a short
 * line could be heading or caption its neighbours decide: a heading stands directly above text, a caption need not.
 * `ours`: it is our own form, whose headings are as deep as they are written.
 */
export const readBody = (lines: readonly SourceLine[], ours = false): readonly LabelledLine[] => {
  const reading = readingOf(lines);
  const read = withLeads(withNotes(lines.map((line, at): LabelledLine => { const own = ours ? partInOwnForm(lines, at) : null; return { line, ...(own ? sure(own) : readLine(reading, at)) }; })));
  const heads = read.filter(({ part, line }) => part.is === 'heading' && line.hint === null);
  const annexed = new Set(lines.filter((_, at) => titlesAnnex(reading, at)));
  const levels = levelsOf(heads.map(({ line }) => ({ style: numberingOf(line.text)?.style ?? null, text: line.text, annex: annexed.has(line) })));
  const alike = levelsAsSet(heads.map(({ line }) => line), levels);
  const levelOf = underMarked(read, new Map(heads.map((head, at) => [head, alike[at] ?? 1])), annexed);
  const levelled = read.map((entry): LabelledLine => {
    const level = levelOf.get(entry);
    return level === undefined ? entry : { ...entry, part: { is: 'heading', level } };
  });
  return ours ? levelled : withoutSteps(levelled);
};
