import { bare } from '../../text.ts';
import { symbolFonts } from '../../lexicon/index.ts';
import type { Shift } from '../../raised.ts';
import { isRaisable, shifted } from '../../raised.ts';
import type { Properties, Styles } from './styles.ts';
import { over, paragraphProperties, runProperties } from './styles.ts';
import type { Xml } from './xml.ts';
import { child, childrenOf, valueOf } from './xml.ts';

/** A paragraph of a document, read: its text with how it is set, and what hangs on it. */
export interface Paragraph {
  readonly text: string;
  /** Ranges of the text that the markup made: numbers of notes. */
  readonly made: readonly (readonly [number, number])[];
  readonly properties: Properties;
  readonly styleName: string;
  /** All of its text is bold; the size (half-points) and face of most of it. */
  readonly bold: boolean;
  /** The same of each of its lines, where its author broke it by hand. */
  readonly boldLines: readonly boolean[];
  /** How many characters at its beginning are bold, where no others of it are; 0 where all are. */
  readonly led: number;
  readonly size: number | undefined;
  readonly face: string | undefined;
  readonly hidden: boolean;
  /** What is hidden of a text that is shown. */
  readonly concealed: string;
  /** A field counts it: figures and tables are numbered so. */
  readonly counted: boolean;
  readonly picture: boolean;
  readonly boxes: readonly Xml[];
  readonly deleted: number;
}

interface Piece { readonly text: string; readonly made: boolean; readonly properties: Properties }
interface Gathered { readonly shiftOf: (style: string | undefined) => Properties['shift']; readonly pieces: Piece[]; readonly boxes: Xml[]; counted: boolean; picture: boolean; deleted: number }

/** Numbers of notes by kind and id, given in the order in which the text refers to them. */
export interface NoteNumbers { readonly numberOf: (kind: string, id: string) => number }

/** Text that was deleted with changes tracked, or is there twice for older programs. */
export const dropped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** No number is set in more runs. */
const mostRuns = 12;

const boxesIn = (element: Xml, out: Gathered): void => {
  for (const one of element.children) {
    if (one.name === 'w:txbxContent') out.boxes.push(one);
    else if (!dropped.has(one.name)) {
      if (one.name === 'pic:pic' || one.name === 'v:imagedata' || one.name === 'c:chart') out.picture = true;
      boxesIn(one, out);
    }
  }
};

const deletedIn = (element: Xml): number => element.children.reduce((sum, one) => sum + deletedIn(one), element.name === 'w:delText' || element.name === 'w:t' ? element.text.length : 0);

/** The character that a symbol font draws: `w:sym`, or its code where it is not known. */
const symbolOf = ({ attributes }: Xml): string => {
  const code = (attributes['w:char'] ?? '').toUpperCase();
  const known = symbolFonts[(attributes['w:font'] ?? '').toLowerCase()]?.[code.slice(-2)];
  return known ?? (/^[0-9A-F]{2,4}$/u.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '');
};

const readRun = (run: Xml, base: Properties, out: Gathered, notes: NoteNumbers): void => {
  const rPr = child(run, 'w:rPr');
  const properties = over({ ...base, shift: out.shiftOf(valueOf(rPr, 'w:rStyle')) }, runProperties(rPr));
  const add = (text: string, made = false): void => { out.pieces.push({ text, made, properties }); };
  for (const one of run.children) {
    switch (one.name) {
      case 'w:t': case 'm:t': add(one.text); break;
      case 'w:tab': case 'w:ptab': add('\t'); break;
      case 'w:br': case 'w:cr': add('\n'); break;
      case 'w:noBreakHyphen': add('-'); break;
      case 'w:sym': add(symbolOf(one)); break;
      case 'w:footnoteReference': case 'w:endnoteReference': add(`[${notes.numberOf(one.name.slice(2, -9), one.attributes['w:id'] ?? '')}]`, true); break;
      case 'w:instrText': out.counted ||= /\bSEQ\b/u.test(one.text); break;
      case 'w:drawing': case 'w:pict': case 'w:object': boxesIn(one, out); break;
      case 'mc:AlternateContent': for (const choice of childrenOf(one, 'mc:Choice')) readRun(choice, properties, out, notes); break;
      case 'w:ruby': readInside(one, base, out, notes); break;
      default: break;
    }
  }
};

const noXml: Xml = { name: '', attributes: {}, children: [], text: '' };

const readInside = (element: Xml, base: Properties, out: Gathered, notes: NoteNumbers): void => {
  for (const one of element.children) {
    if (one.name === 'w:r' || one.name === 'm:r') readRun(one, base, out, notes);
    else if (one.name === 'w:fldSimple') {
      out.counted ||= /\bSEQ\b/u.test(one.attributes['w:instr'] ?? '');
      readInside(one, base, out, notes);
    } else if (dropped.has(one.name)) out.deleted += one.name === 'mc:Fallback' ? 0 : deletedIn(one);
    else if (one.name === 'w:drawing' || one.name === 'w:pict') boxesIn(one, out);
    else if (one.name === 'm:f') {
      readInside(child(one, 'm:num') ?? one, base, out, notes);
      out.pieces.push({ text: '/', made: true, properties: base });
      readInside(child(one, 'm:den') ?? noXml, base, out, notes);
    } else if (one.name === 'm:sup' || one.name === 'm:sub') {
      const from = out.pieces.length;
      readInside(one, base, out, notes);
      // Above or below what stands before it: 10⁴.
      out.pieces.splice(from, out.pieces.length, ...out.pieces.slice(from).map((piece) => ({ ...piece, properties: { ...piece.properties, shift: one.name === 'm:sup' ? 'up' as const : 'down' as const } })));
    } else readInside(one, base, out, notes); // links, fields, formulas, insertions, and whatever wraps text in a Word to come
  }
};

/** Pieces with what is raised or lowered in the characters for it: runs side by side are one number (w:t 1, w:t 0). */
const withShifts = (pieces: readonly Piece[]): readonly Piece[] => {
  const shiftAt = (at: number): Shift | null => { const { made = true, properties: { shift = 'none' } = {} } = pieces[at] ?? {}; return made || shift === 'none' ? null : shift; };
  let from = 0;
  return pieces.map((piece, at) => {
    const shift = shiftAt(at);
    if (shift !== shiftAt(at - 1)) from = at;
    if (shift === null) return piece;
    let to = at + 1;
    while (to - at < mostRuns && shiftAt(to) === shift) to += 1;
    return isRaisable(pieces.slice(Math.max(from, at - mostRuns), to).map(({ text }) => text).join('')) ? { ...piece, text: shifted(piece.text, shift) } : piece;
  });
};

/** Struck out, and what stands beside it: two figures, not one. */
const strikesApart = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const apart = before && (before.properties.struck === true) !== (piece.properties.struck === true) && /[\d.,%]$/u.test(before.text) && /^[\d.]/u.test(piece.text);
    return apart ? [{ ...piece, text: ` ${piece.text}` }] : [piece];
  });

/** The value that most of the text has. */
const mostly = <T>(pieces: readonly Piece[], of: (piece: Piece) => T): T | undefined => {
  const counts = new Map<T, number>();
  for (const piece of pieces) counts.set(of(piece), (counts.get(of(piece)) ?? 0) + piece.text.trim().length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};

/** How many characters the bold pieces at a paragraph's beginning have, where no others of it are bold. */
const ledBy = (written: readonly Piece[]): number => {
  const plain = written.findIndex(({ properties }) => properties.bold !== true);
  return plain <= 0 || written.slice(plain).some(({ properties }) => properties.bold === true) ? 0 : written.slice(0, plain).reduce((sum, { text }) => sum + bare(text).length, 0);
};

/** Of each line, whether all of its text is bold. */
const boldLinesOf = (pieces: readonly Piece[]): readonly boolean[] => {
  const lines: (boolean | null)[] = [null];
  for (const { text, made, properties } of pieces) {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push(null);
      if (!made && part.trim() !== '') lines[lines.length - 1] = (lines.at(-1) ?? true) && properties.bold === true;
    }
  }
  return lines.map((bold) => bold === true);
};

/** Reads a paragraph: its text as a reader sees it, deletions left out, insertions kept. */
export const readParagraph = (element: Xml, styles: Styles, notes: NoteNumbers): Paragraph => {
  const pPr = child(element, 'w:pPr');
  const styleId = child(pPr, 'w:pStyle')?.attributes['w:val'];
  const style = styleId === undefined ? styles.fallback : styles.byId.get(styleId);
  const properties = over(over(styles.normal, style?.properties ?? {}), paragraphProperties(pPr));
  const out: Gathered = { shiftOf: (id) => (id === undefined ? undefined : styles.byId.get(id)?.properties.shift), pieces: [], boxes: [], counted: false, picture: false, deleted: 0 };
  readInside(element, properties, out, notes);
  const all = out.pieces.filter(({ text, made: own }) => !own && text.trim() !== '');
  const hidden = all.length > 0 && all.every((piece) => piece.properties.hidden === true);
  const concealed = hidden ? [] : out.pieces.filter((piece) => piece.properties.hidden === true && !piece.made);
  const shown = out.pieces.filter((piece) => !concealed.includes(piece));
  const written = shown.filter(({ text, made: own }) => !own && text.trim() !== '');
  const made: (readonly [number, number])[] = [];
  let length = 0;
  const pieces = strikesApart(withShifts(shown));
  for (const piece of pieces) {
    if (piece.made) made.push([length, length + piece.text.length]);
    length += piece.text.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(''), made, properties, styleName: style?.name ?? '',
    bold: written.length > 0 && written.every((piece) => piece.properties.bold === true), boldLines: boldLinesOf(pieces), led: ledBy(written),
    size: mostly(written, (piece) => piece.properties.size), face: mostly(written, (piece) => piece.properties.face),
    hidden, concealed: concealed.map(({ text }) => text).join('').trim(),
    counted: out.counted, picture: out.picture, boxes: out.boxes, deleted: out.deleted,
  };
};

/** All text of a part in the order in which its lines are given (text boxes behind their paragraph), read another way. */
export const wholeOf = (element: Xml): string => {
  if (element.name === 'w:t' || element.name === 'm:t') return element.text;
  if (element.name === 'w:noBreakHyphen') return '-';
  if (element.name === 'w:sym') return symbolOf(element);
  if (dropped.has(element.name)) return '';
  if (element.name !== 'w:p') return element.children.map(wholeOf).join('');
  const boxes: string[] = [];
  const inline = (one: Xml): string => {
    if (one.name === 'w:txbxContent') {
      boxes.push(wholeOf(one));
      return '';
    }
    if (one.name === 'w:t' || one.name === 'm:t') return one.text;
    if (one.name === 'w:noBreakHyphen') return '-';
    if (one.name === 'w:sym') return symbolOf(one);
    return dropped.has(one.name) ? '' : one.children.map(inline).join('');
  };
  return element.children.map(inline).join('') + boxes.join('');
};
