import type { Label } from './numbers.ts';
import type { NoteNumbers, Paragraph } from './paragraph.ts';
import { dropped, readParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import type { Xml } from './xml.ts';
import { child, valueOf } from './xml.ts';

/** What a document's body is made of, in reading order. */
export type Item =
  | { readonly is: 'paragraph'; readonly paragraph: Paragraph; readonly label: Label | null; readonly contents: boolean }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[]; readonly text: string };

export interface Reading {
  readonly styles: Styles;
  readonly notes: NoteNumbers;
  readonly label: (id: string, level: number) => Label | null;
  /** Characters deleted with changes tracked, so far. */
  deleted: number;
  /** What is hidden within paragraphs that are shown, so far. */
  readonly concealed: string[];
  /** Some of it was read in another order than the file has it. */
  reordered: boolean;
}

const isContents = (sdt: Xml): boolean => /table of contents|目录/iu.test(child(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val'] ?? '');

const paragraphItems = (element: Xml, reading: Reading, contents: boolean): readonly Item[] => {
  const paragraph = readParagraph(element, reading.styles, reading.notes);
  reading.deleted += paragraph.deleted;
  if (paragraph.concealed !== '') reading.concealed.push(paragraph.concealed);
  const numbering = paragraph.properties.numbering;
  const label = numbering && numbering.id !== '0' && paragraph.text.trim() !== '' ? reading.label(numbering.id, Math.min(8, numbering.level)) : null;
  return [{ is: 'paragraph', paragraph, label, contents: contents || /^(?:toc|目录)(?:\s|\d|$)/u.test(paragraph.styleName) }, ...paragraph.boxes.flatMap((box) => readBlocks(box, reading, contents))];
};

interface Cell { readonly items: readonly Item[]; readonly text: string; readonly across: number }

/** Text of a cell's block as the file has it, without what numbering would make. */
const itemText = (item: Item): string => {
  if (item.is === 'table') return item.text;
  const { text, made } = item.paragraph;
  return made.toReversed().reduce((out, [from, to]) => out.slice(0, from) + out.slice(to), text).trim();
};

const cellOf = (element: Xml, reading: Reading): Cell => {
  const properties = child(element, 'w:tcPr');
  const items = readBlocks(element, reading, false);
  const texts = items.map(itemText).filter((text) => text !== '');
  return {
    items, text: texts.join(texts.some((text) => /^[\x20-\x7E]+$/u.test(text)) ? ' ' : '').replace(/[\t\n]+/gu, ' '), across: Math.min(60, Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1),
  };
};

/** A frame of one column, or a table of paragraphs, sets out a page; labels of numbers in cells stay with their text. */
const setsOut = (rows: readonly (readonly Cell[])[]): boolean => {
  const cells = rows.flat();
  const long = cells.filter(({ text }) => text.length > 160).length;
  return rows.every((row) => row.length <= 1) || long * 4 > cells.length;
};

/** The rows of a table, or the cells of a row, through whatever wraps them. */
const partsOf = (element: Xml, name: string): readonly Xml[] => element.children.flatMap((one): readonly Xml[] => (one.name === name ? [one] : dropped.has(one.name) ? [] : partsOf(one, name)));

const holdsPicture = ({ items, text }: Cell): boolean => text === '' && items.some((item) => item.is === 'paragraph' && item.paragraph.picture);

/** A table of pictures, with their captions in the row below: each column of it in turn. */
const pictureItems = (rows: readonly (readonly Cell[])[]): readonly Item[] | null => {
  const at = rows.findIndex((row) => row.length > 0 && row.every(holdsPicture));
  return at < 0 ? null : (rows[at] ?? []).flatMap((_, column) => rows.flatMap((row) => row[column]?.items ?? []));
};

const tableItems = (element: Xml, reading: Reading): readonly Item[] => {
  const all = partsOf(element, 'w:tr').map((row) => partsOf(row, 'w:tc').map((cell) => cellOf(cell, reading)));
  const pictures = pictureItems(all);
  if (pictures) {
    reading.reordered = true;
    return pictures;
  }
  const rows = all.filter((row) => row.some(({ text }) => text !== ''));
  if (setsOut(rows)) return rows.flat().flatMap(({ items }) => items);
  // What spans many times the cells that are there is no table of an article: it is read without its spans.
  const spanned = rows.reduce((sum, row) => sum + row.reduce((width, { across }) => width + across, 0), 0);
  const spans = spanned <= rows.flat().length * 20 + 400;
  const grid = rows.map((row) => row.flatMap(({ text, across }) => [text, ...Array.from({ length: spans ? across - 1 : 0 }, () => '')]));
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  return text.trim() === '' ? [] : [{ is: 'table', rows: grid, text }];
};

/** Reads the blocks of a body, a cell, a text box, a note or a part of notes, through whatever wraps them: new kinds of wrappers come with each Word. */
export const readBlocks = (element: Xml, reading: Reading, contents: boolean): readonly Item[] =>
  element.children.flatMap((one): readonly Item[] => {
    if (one.name === 'w:p') return paragraphItems(one, reading, contents);
    if (one.name === 'w:tbl') return tableItems(one, reading);
    if (one.name === 'w:sdt') return readBlocks(one, reading, contents || isContents(one));
    return dropped.has(one.name) ? [] : readBlocks(one, reading, contents);
  });
