import type { PhrasingContent } from 'mdast';
import type { Text, TextKind } from '../model/index.ts';
import { splitSentences } from '../segment/index.ts';
import { readInline, type Tools } from './inline.ts';
import { piecesText, plain, slicePieces, toText, type Piece } from './piece.ts';

/** The marks of footnotes that stand behind `from`, up to `to`. */
const marksIn = (pieces: readonly Piece[], from: number, to: number): readonly Piece[] =>
  slicePieces(pieces, from, to, false).filter((one) => one.footnote !== null);

/** Pieces as one text: a heading, a cell, a caption. White space at its ends is no part of it. */
export const wholeText = (kind: TextKind, pieces: readonly Piece[], fallback: number, tools: Tools): Text => {
  const text = piecesText(pieces);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return toText(kind, [...slicePieces(pieces, start, end, true), ...marksIn(pieces, end, text.length)], fallback, tools.points);
};

const sentencesOf = (pieces: readonly Piece[], from: number, fallback: number, tools: Tools): readonly Text[] => {
  const text = piecesText(pieces);
  const spans = splitSentences(text.slice(from)).map((span) => ({ start: span.start + from, end: span.end + from }));
  if (spans.length === 0) {
    // A paragraph of nothing but marks.
    const marks = slicePieces(pieces, from, text.length, from === 0).filter((one) => one.footnote !== null);
    return marks.length > 0 ? [toText('sentence', marks, fallback, tools.points)] : [];
  }
  return spans.map((span, index) => {
    // White space after a sentence may hold the mark of its footnote: it reaches to the next sentence.
    const marks = marksIn(pieces, span.end, spans[index + 1]?.start ?? text.length);
    const own = slicePieces(pieces, span.start, span.end, index === 0 && from === 0);
    return toText('sentence', [...own, ...marks], fallback, tools.points);
  });
};

/** The length of a bold lead that ends in a full stop or colon, at the start of a paragraph; 0 without one. */
const runInLength = (pieces: readonly Piece[]): number => {
  let length = 0;
  for (const one of pieces) {
    if (one.text !== '' && !one.marks.includes('strong')) break;
    length += one.text.length;
  }
  return /[。：:．]\s*$/u.test(piecesText(pieces).slice(Math.max(0, length - 20), length)) ? length : 0;
};

/** Run-in heading and sentences of pieces. The run-in heading is bold by its nature, so its runs are not marked so. */
export const proseOf = (pieces: readonly Piece[], offset: number, tools: Tools): { readonly runIn: Text | null; readonly sentences: readonly Text[] } => {
  const lead = runInLength(pieces);
  if (lead === 0) return { runIn: null, sentences: sentencesOf(pieces, 0, offset, tools) };
  const bare = slicePieces(pieces, 0, lead, true).map((one) => ({ ...one, marks: one.marks.filter((mark) => mark !== 'strong') }));
  return { runIn: wholeText('run-in', bare, offset, tools), sentences: sentencesOf(pieces, lead, offset, tools) };
};

export const prose = (nodes: readonly PhrasingContent[], offset: number, tools: Tools): ReturnType<typeof proseOf> =>
  proseOf(readInline(nodes, plain, tools), offset, tools);
