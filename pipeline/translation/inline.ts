import { XmlElement, XmlText, XmlCdata, type XmlNode } from '@rgrove/parse-xml';
import type { Mark, Run } from '../model/index.ts';
import { inOne, spell, type Spans } from './spell.ts';

/** XLIFF 2.1 `subType` of a formatting `<pc>`, by our mark (`xlf:` values are the standard's, section 4.7.4). */
export const subTypes: Readonly<Record<Mark, string>> = { strong: 'xlf:b', emphasis: 'xlf:i', code: 'jb:code', delete: 'jb:del' };

const markOf = (element: XmlElement): Mark | null => {
  const found = (Object.entries(subTypes) as [Mark, string][]).find(([, subType]) => subType === element.attributes['subType']);
  return found?.[0] ?? null;
};

/** What the content of a `<source>` or `<target>` says. */
export interface Reading {
  readonly runs: readonly Run[];
  /** For each UTF-16 unit of the runs joined, the span of the file that says it. */
  readonly spans: Spans;
  /** Elements whose meaning is lost: only their text is kept. */
  readonly unknown: readonly XmlElement[];
}

/** A run with the span of the file for each of its characters. */
interface Piece extends Run, Spans {}

interface Out {
  readonly pieces: Piece[];
  readonly file: string;
  readonly unknown: XmlElement[];
}

const character = (hex: string): string => {
  const code = /^[\da-f]{1,6}$/iu.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** Text, `<pc>` (formatting), `<ph>` (a footnote's mark), `<cp>` (a character that XML cannot hold), `<mrk>` (kept text). */
const readNode = (node: XmlNode, marks: readonly Mark[], out: Out): void => {
  const say = (text: string, spans = inOne(text, node)): void => void out.pieces.push({ text, marks, href: null, footnote: null, fact: null, ...spans });
  if (node instanceof XmlText || node instanceof XmlCdata) return say(node.text, spell(node.text, out.file, node));
  if (!(node instanceof XmlElement)) return;
  const { name, attributes } = node;
  if (name === 'cp') return say(character(attributes['hex'] ?? ''));
  if (name === 'ph') {
    const equivalent = attributes['equiv'] ?? '';
    if (attributes['subType'] !== 'jb:footnote') return say(equivalent);
    out.pieces.push({ text: '', marks: [], href: null, footnote: equivalent, fact: null, starts: [], ends: [] });
    return;
  }
  if (!['pc', 'mrk', 'sm', 'em'].includes(name)) out.unknown.push(node);
  const mark = name === 'pc' ? markOf(node) : null;
  const inner = mark && !marks.includes(mark) ? [...marks, mark] : marks;
  for (const child of node.children) readNode(child, inner, out);
};

const sameLook = (a: Run, b: Run): boolean => a.footnote === null && b.footnote === null && a.marks.join() === b.marks.join();

/** Runs of one look side by side are one run, empty ones none: a text reads the same however its file cuts it. */
export const mergeRuns = (runs: readonly Run[]): readonly Run[] => {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '' && run.footnote === null) continue;
    if (last && sameLook(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
};

/**
 * White space as XML's default has it (`xml:space` is not `preserve`): a stretch of it is one space, none at the ends.
 * A tool that indents its elements so leaves the words as they were.
 */
const collapse = (pieces: readonly Piece[]): readonly Piece[] => {
  let atSpace = true;
  const inner = pieces.map((piece) => {
    const kept = { text: '', starts: [] as number[], ends: [] as number[] };
    for (let at = 0; at < piece.text.length; at += 1) {
      const isSpace = /[ \t\r\n]/u.test(piece.text[at] ?? '');
      if (!isSpace || !atSpace) {
        kept.text += isSpace ? ' ' : piece.text[at];
        kept.starts.push(piece.starts[at] ?? 0);
        kept.ends.push(piece.ends[at] ?? 0);
      }
      atSpace = isSpace;
    }
    return { ...piece, ...kept };
  });
  const last = inner.findLastIndex(({ text }) => text !== '');
  return inner.map((piece, index) => (index === last ? { ...piece, text: piece.text.replace(/ $/u, '') } : piece));
};

/** Whether white space in an element counts, as it or the nearest element around it says (XML 1.0, section 2.10). */
const isPreserved = (element: XmlElement): boolean => {
  for (let at: unknown = element; at instanceof XmlElement; at = at.parent) {
    const space = at.attributes['xml:space'];
    if (space !== undefined) return space === 'preserve';
  }
  return false;
};

const toRun = ({ text, marks, href, footnote, fact }: Piece): Run => ({ text, marks, href, footnote, fact });

/** The content of a `<source>` or `<target>` of the text of a file. */
export const readContent = (element: XmlElement, file: string): Reading => {
  const out: Out = { pieces: [], file, unknown: [] };
  for (const child of element.children) readNode(child, [], out);
  const pieces = isPreserved(element) ? out.pieces : collapse(out.pieces);
  const spans = { starts: pieces.flatMap(({ text, starts }) => starts.slice(0, text.length)), ends: pieces.flatMap(({ text, ends }) => ends.slice(0, text.length)) };
  return { runs: mergeRuns(pieces.map(toRun)), spans, unknown: out.unknown };
};
