import { accountedOf } from '../plain.ts';
import type { ReadSource, TooLarge } from '../plain.ts';
import { printedBy } from '../../masthead.ts';
import type { Hint, Look, SourceLine } from '../../model.ts';
import { issueLines } from '../../lexicon/index.ts';
import { readMeta } from '../../meta.ts';
import { numberingOf } from '../../numbering.ts';
import { isNoteLine, isUnitLine } from '../../regroup/index.ts';
import { bare, closed, columns, folded, running, trimLine } from '../../text.ts';
import { isKindAlone, spokenOf } from '../../title.ts';
import { bareByline } from '../../persons.ts';
import type { Item, Reading } from './body.ts';
import { readBlocks } from './body.ts';
import { numberCounter, readNumberings } from './numbers.ts';
import { withoutPageNumbers } from './pagenumbers.ts';
import type { NoteNumbers, Paragraph } from './paragraph.ts';
import { wholeOf } from './paragraph.ts';
import { readStyles } from './styles.ts';
import type { Xml, XmlFault } from './xml.ts';
import { child, childrenOf, readXml } from './xml.ts';

/** Why a document was not read. */
export interface Refusal { readonly refused: string }

/** Numbers of notes in the order in which the text refers to them, each kind by itself. */
const noteNumbers = (): NoteNumbers => {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  return {
    numberOf: (kind, id) => {
      const known = numbers.get(`${kind}/${id}`);
      if (known !== undefined) return known;
      const next = (counts.get('note') ?? 0) + 1;
      counts.set('note', next);
      numbers.set(`${kind}/${id}`, next);
      return next;
    },
  };
};

interface Usual { readonly size: number | undefined; readonly face: string | undefined; readonly outlines: readonly number[]; readonly centred: boolean }
type ParagraphItem = Extract<Item, { is: 'paragraph' }>;

const headingName = /^(?:heading|标题)\s*([1-9])$/u;
/** Depth of a heading by its style or its outline level, from 1; 0 where it is none. */
const depthOf = ({ styleName, properties, text }: Paragraph): number => {
  const named = headingName.exec(styleName)?.[1];
  if (bare(text).length > 80) return 0;
  return named !== undefined ? Number(named) : properties.outline !== undefined && properties.outline < 9 ? properties.outline + 1 : 0;
};

const most = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

const usualOf = (items: readonly Item[]): Usual => {
  const [sizes, faces] = [new Map<number | undefined, number>(), new Map<string | undefined, number>()];
  let [all, centred] = [0, 0];
  const outlines = new Set<number>();
  for (const item of items) {
    if (item.is === 'table') continue;
    const { paragraph } = item;
    const { length } = paragraph.text;
    sizes.set(paragraph.size, (sizes.get(paragraph.size) ?? 0) + length);
    faces.set(paragraph.face, (faces.get(paragraph.face) ?? 0) + length);
    all += length;
    if (paragraph.properties.align === 'center') centred += length;
    if (depthOf(paragraph) > 0) outlines.add(depthOf(paragraph));
  }
  return { size: most(sizes), face: most(faces), outlines: [...outlines].toSorted((a, b) => a - b), centred: centred * 2 > all };
};

/** Columns of white space that set a line to the middle. */
const middled = 8;

/** Faces that documents of offices set headings in. */
const headingFace = /黑体|小标宋|SimHei|Hei\b/u;

const lookOf = (paragraph: Paragraph, usual: Usual): Look => ({
  bold: paragraph.bold || (paragraph.face !== undefined && paragraph.face !== usual.face && headingFace.test(paragraph.face)),
  // Set to the middle by spaces, as offices do: more than a paragraph is set in by.
  centred: (paragraph.properties.align === 'center' && !usual.centred) || columns(/^\s*/u.exec(paragraph.text.slice(0, 80))?.[0] ?? '') >= middled,
  size: paragraph.size === undefined || usual.size === undefined ? 1 : Math.round((paragraph.size / usual.size) * 100) / 100,
});

/** List Bullet 2, 列表编号 3: Word's own styles say how deep an item is, each by a list of its own. */
const styledDepth = (styleName: string): number => Math.max(0, Number(/^(?:list (?:bullet|number)|列表(?:项目符号|编号)?)\s*([2-5])$/u.exec(styleName)?.[1] ?? 1) - 1);

const hintOf = ({ paragraph, label, contents }: ParagraphItem, usual: Usual, look: Look, afterPicture: boolean): Hint | null => {
  const { styleName, text } = paragraph;
  if (contents) return { is: 'removed', why: 'contents' };
  if (paragraph.hidden) return { is: 'removed', why: 'hidden' };
  if (isUnitLine(text.trim())) return null;
  if (/^(?:caption|题注)$/u.test(styleName) || (paragraph.counted && text.length <= 80)) return { is: 'caption' };
  const depth = depthOf(paragraph);
  if (depth > 0) return { is: 'heading', level: usual.outlines.indexOf(depth) + 1 };
  if (/^(?:quote|intense quote|引用|明显引用)$/u.test(styleName)) return { is: 'quote' };
  // In another face than the text, and no larger: a caption below its picture, centred or not.
  const otherwise = paragraph.face !== undefined && paragraph.face !== usual.face && look.size <= 1;
  if (afterPicture && text.length <= 60 && (look.centred || otherwise || look.size < 0.92) && !look.bold && !isNoteLine(text.trim())) return { is: 'caption' };
  const within = (paragraph.properties.numbering?.level ?? 0) || styledDepth(styleName);
  const item: Hint = { is: 'list-item', ...(within > 0 ? { depth: within } : {}) };
  if (label?.bullet === true) return item;
  const counted = label !== null && /^(?:decimal|lowerLetter|upperLetter|lowerRoman|decimalEnclosed)/u.test(label.format);
  return counted && !(look.bold && !closed(text)) ? item : null;
};

const lineOf = (item: ParagraphItem, number: number, usual: Usual, gap: boolean, afterPicture: boolean): SourceLine | null => {
  const { paragraph, label } = item;
  const text = trimLine(paragraph.text);
  if (text === '') return null;
  const look = lookOf(paragraph, usual);
  const mark = label && label.text !== '' ? label.text + (/[、.．）)：:]$/u.test(label.text) && !/^[\d(]/u.test(label.text) ? '' : ' ') : '';
  const shift = mark.length - (paragraph.text.length - paragraph.text.trimStart().length);
  const made = [...(mark === '' ? [] : [[0, mark.length] as const]), ...paragraph.made.map(([from, to]) => [from + shift, to + shift] as const)];
  return { number, text: mark + text, gap, hint: hintOf(item, usual, look, afterPicture), look, ...(paragraph.led > 0 ? { led: paragraph.led } : {}), ...(afterPicture ? { picture: true as const } : {}), ...(made.length > 0 ? { made } : {}) };
};

/** A paragraph that its author broke by hand: each part is a line, unless it is a heading or what markup made stands in it. */
const atBreaks = (line: SourceLine, boldLines: readonly boolean[]): readonly SourceLine[] => {
  const first = line.text.indexOf('\n');
  const inFirst = (line.made ?? []).every(([, to]) => to <= first);
  if (first < 0 || !inFirst || line.hint?.is === 'heading' || line.look?.centred === true) return [line];
  return line.text.split('\n').flatMap((raw, at): SourceLine[] => {
    const { made: _, ...rest } = line;
    const text = trimLine(raw);
    const look = line.look && { ...line.look, bold: boldLines[at] ?? line.look.bold };
    return text === '' ? [] : [at === 0 ? { ...line, text, ...(look ? { look } : {}) } : { ...rest, text, gap: false, ...(look ? { look } : {}) }];
  });
};

/** 图1 …, 图2 …: a row of captions, below a row of pictures. */
const captionsBeside = (rows: readonly (readonly string[])[]): boolean => rows.length === 1 && rows.flat().filter((cell) => cell.trim() !== '').every((cell) => /^(?:图\s*\d|[（(][a-z\d][）)])/u.test(cell.trim()));

const linesOf = (items: readonly Item[], usual: Usual, from: number): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let [gap, picture] = [true, false];
  items.forEach((item, at) => {
    const number = from + at;
    // One row is a line whose parts are set apart: the number of a document, and who signs it.
    if (item.is === 'table' && captionsBeside(item.rows)) for (const text of item.rows.flat().filter((cell) => cell.trim() !== '')) lines.push({ number, text: text.trim(), gap: true, hint: { is: 'caption' } });
    else if (item.is === 'table') lines.push({ number, text: item.rows.length === 1 ? item.text.replace(/\t/gu, '\u3000') : item.text, gap: true, hint: item.rows.length === 1 ? null : { is: 'table', rows: item.rows } });
    else {
      const line = lineOf(item, number, usual, gap, picture);
      if (line) lines.push(...atBreaks(line, item.paragraph.boldLines));
      gap = line === null;
      picture = item.paragraph.picture || (picture && line === null);
    }
  });
  return lines;
};

const issue = new RegExp(issueLines, 'u');

/** Set as titles are: centred, large or bold; not the name of a series or a document's number. */
const centredLarge = (line: SourceLine): boolean => line.hint === null && line.look?.centred === true && (line.look.size >= 1.15 || line.look.bold) && bare(line.text).length >= 2;
const setAsTitle = (line: SourceLine): boolean =>
  centredLarge(line) && readMeta(line.text) === null && !/文件$|〔\d{4}〕/u.test(bare(line.text));

const tellsWho = (line: SourceLine | undefined): boolean => line !== undefined && (readMeta(line.text) !== null || bareByline(line.text));

/** Centred between a styled title and who wrote: the title's second line. */
const secondHalf = (lines: readonly SourceLine[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && line.hint === null && line.look?.centred === true && bare(line.text).length >= 4 && line.text.length <= 40 &&
    !closed(line.text) && !/^[（(【]|\d{4}年/u.test(line.text) && numberingOf(line.text) === null && !tellsWho(line) && lines[at + 1]?.look?.centred === true && tellsWho(lines[at + 1]);
};

/** Lines that a document sets as its title: large or bold, centred, before its text; with a style for it, those alone. */
const printName = /^\p{Script=Han}{0,6}(?:会议纪要|简报|专报|快报|通报|内参|工作动态|情况反映)$/u;
const withTitle = (lines: readonly SourceLine[], items: readonly Item[], from: number): readonly SourceLine[] => {
  const styled = (line: SourceLine): boolean => {
    const item = items[line.number - from];
    return item?.is === 'paragraph' && /^(?:title|标题)$/u.test(item.paragraph.styleName);
  };
  const end = lines.findIndex((line) => line.hint?.is !== 'removed' && (running(line.text) || line.hint?.is === 'table'));
  const whole = lines.slice(0, end < 0 ? Math.min(lines.length, 12) : end);
  // A document's number stands below its title as well: only what has more below it is a masthead.
  const masthead = whole.slice(0, 8).findLastIndex(({ text }) => issue.test(text));
  const head = whole.slice(masthead + 1).some((line) => setAsTitle(line)) ? whole.slice(masthead + 1) : whole;
  // 专题会议纪要, 〔2020〕第8期: the print's name, however large; the title is one of the lines below.
  if (masthead > 0 && head === whole && whole.slice(0, masthead).some(({ text }) => printName.test(folded(bare(text))))) return lines;
  const depthOne = lines.filter((line) => line.hint?.is === 'heading' && line.hint.level === 1);
  const speaker = (line: SourceLine, at: number): boolean => centredLarge(line) && !/〔\d{4}〕/u.test(line.text) && !bare(line.text).endsWith('文件') && setAsTitle(head[at + 1] ?? line) && head[at + 1]?.look?.size === line.look?.size;
  const chosen = lines.some(styled) ? lines.filter(styled).slice(0, 2)
    : head.some(setAsTitle) ? head.filter((line, at) => setAsTitle(line) || speaker(line, at))
    : depthOne.length === 1 && depthOne[0] === head.find(({ hint }) => hint?.is === 'heading') ? depthOne : [];
  // 某校制度汇编（之六）, above the title on a cover: what is set larger below it is the title.
  const largest = Math.max(...chosen.filter(({ text }) => bare(text).length >= 5 && !isKindAlone(folded(bare(text)))).map(({ look }) => look?.size ?? 0));
  const first = chosen.some(styled) || chosen === depthOne ? chosen[0] : (chosen.find(({ look }) => (look?.size ?? 0) >= largest) ?? chosen[0]);
  if (!first) return lines;
  const plain = first.hint === null;
  // The lines of a title that spaces centre are set in by as much as they are short.
  const setLike = (line: SourceLine | undefined): line is SourceLine => plain && line?.hint === null && line.look !== undefined && line.look.size >= 1.15 && line.look.size === first.look?.size && line.look.bold === first.look.bold && numberingOf(line.text) === null && !closed(line.text) && !/文件$|〔\d{4}〕/u.test(bare(line.text));
  const same = (line: SourceLine | undefined): boolean => line !== undefined && ((chosen.includes(line) && line.look?.size === first.look?.size) || (setLike(line) && readMeta(line.text) === null));
  let at = lines.indexOf(first);
  for (let above = lines[at - 1]; setLike(above) && (readMeta(above.text) === null || (bareByline(above.text) && spokenOf(folded(lines.slice(at, at + 2).map(({ text }) => text).join('')))));  above = lines[at - 1]) at -= 1;
  let to = at + 1;
  while (same(lines[to]) && lines.slice(at, to + 1).reduce((sum, { text }) => sum + text.length, 0) <= 90) to += 1;
  if (to === at + 1 && lines.some(styled) && secondHalf(lines, to)) to += 1;
  const text = lines.slice(at, to).map((line) => line.text).join('');
  const joined: SourceLine = { number: lines[at]?.number ?? first.number, text, gap: true, hint: { is: 'title' }, ...(to === at + 1 && first.made ? { made: first.made } : {}) };
  const lowered = chosen === depthOne ? lines.map((line): SourceLine => (line.hint?.is === 'heading' && line.hint.level > 1 ? { ...line, hint: { is: 'heading', level: line.hint.level - 1 } } : line)) : lines;
  return [...lowered.slice(0, at), joined, ...lowered.slice(to)];
};

type Parts = ReadonlyMap<string, string>;
const isFault = (read: Xml | XmlFault): read is XmlFault => 'tooLarge' in read || 'refused' in read;

const readParts = (parts: Parts): ReadonlyMap<string, Xml> | Refusal | TooLarge => {
  const read = new Map<string, Xml>();
  const count = { elements: 0 };
  for (const [name, text] of parts) {
    const xml = readXml(text, count);
    if (isFault(xml)) return 'refused' in xml ? { refused: `word/${name}.xml: ${xml.refused}` } : xml;
    read.set(name, xml);
  }
  return read;
};

/** Lines of the notes that the text refers to. */
const noteLines = (root: Xml | undefined, kind: string, reading: Reading, from: number): readonly SourceLine[] =>
  childrenOf(root, `w:${kind}`).filter((note) => !/separator|continuation/iu.test(note.attributes['w:type'] ?? '')).flatMap((note, at) => {
    const text = readBlocks(note, reading, false).map((item) => (item.is === 'table' ? item.text : trimLine(item.paragraph.text))).filter((one) => one !== '').join('\n');
    const mark = `[${reading.notes.numberOf(kind, note.attributes['w:id'] ?? '')}] `;
    return text === '' ? [] : [{ number: from + at, text: mark + text, gap: true, hint: { is: 'footnote' as const }, made: [[0, mark.length]] as const }];
  });

/** Lines of the parts beside the body: heads and feet, and what readers wrote into the margin. */
const asideLines = (root: Xml, why: string, reading: Reading, from: number): readonly SourceLine[] =>
  readBlocks(root, reading, false).flatMap((item, at) => {
    const text = trimLine(item.is === 'table' ? item.text : item.paragraph.text);
    return text === '' ? [] : [{ number: from + at, text, gap: true, hint: { is: 'removed' as const, why } }];
  });

/**
 * Reads the parts of a Word document (by their names in the archive): styles, automatic numbers, tables, captions and
 * notes as the document has them; heads and feet of pages removed. A line's number is that of its paragraph.
 */
export const readWord = (parts: Parts): ReadSource | Refusal | TooLarge => {
  const read = readParts(parts);
  if ('refused' in read || 'tooLarge' in read) return read;
  const body = child(read.get('document'), 'w:body');
  if (!body) return { refused: 'word/document.xml' };
  const reading: Reading = { styles: readStyles(read.get('styles')), notes: noteNumbers(), label: numberCounter(readNumberings(read.get('numbering'))), deleted: 0, concealed: [], reordered: false };
  const items = readBlocks(body, reading, false);
  const lines = [...withTitle(linesOf(items, usualOf(items), 1), items, 1)];
  const whole = [wholeOf(body)];
  for (const kind of ['footnote', 'endnote']) {
    const root = read.get(`${kind}s`);
    if (!root) continue;
    lines.push(...noteLines(root, kind, reading, items.length + lines.length + 1));
    whole.push(...childrenOf(root, `w:${kind}`).filter((note) => !/separator|continuation/iu.test(note.attributes['w:type'] ?? '')).map(wholeOf));
  }
  for (const [name, part] of read) {
    const why = /^(?:header|footer)\d*$/u.test(name) ? 'running-head' : name === 'comments' ? 'margin-notes' : null;
    if (why === null) continue;
    const root = why === 'running-head' ? withoutPageNumbers(part) : part;
    lines.push(...asideLines(root, why, reading, items.length + lines.length + 1));
    whole.push(wholeOf(root));
  }
  lines.push(...reading.concealed.map((text, at): SourceLine => ({ number: items.length + lines.length + at + 1, text, gap: true, hint: { is: 'removed', why: 'hidden' } })));
  return { lines, accounted: accountedOf(lines), front: null, whole: whole.join(''), deleted: reading.deleted, ...(reading.concealed.length > 0 || reading.reordered ? { unordered: true as const } : {}), stated: printedBy(lines.flatMap(({ text, hint }) => (hint?.is === 'removed' && hint.why === 'running-head' ? [text] : []))) };
};
