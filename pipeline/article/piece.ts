import type { Points, Run, Text, TextKind } from '../model/index.ts';
import { stretchesOf } from '../segment/index.ts';
import type { Spans } from './align.ts';

/** Text of one look, with the span of the file that says each of its characters. */
export interface Piece extends Run, Spans {}

/** What makes a piece more than bare words. */
export type Look = Pick<Run, 'marks' | 'href'>;

export const plain: Look = { marks: [], href: null };

export const piece = (text: string, { starts, ends }: Spans, { marks, href }: Look): Piece => ({ text, starts, ends, marks, href, footnote: null, fact: null });

/** The mark of a footnote: no text, but a place. */
export const noteMark = (label: string): Piece => ({ ...piece('', { starts: [], ends: [] }, plain), footnote: label });

export const piecesText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The pieces of a span of their joined text. A footnote's mark belongs to the text before it; `first` keeps one at the very start. */
export const slicePieces = (pieces: readonly Piece[], start: number, end: number, first: boolean): readonly Piece[] => {
  const out: Piece[] = [];
  let at = 0;
  for (const one of pieces) {
    const to = at + one.text.length;
    if (one.footnote === null ? at < Math.min(end, to) && Math.max(start, at) < Math.min(end, to) : (at > start || (first && at === start)) && at <= end) {
      const [from, until] = [Math.max(0, start - at), Math.min(one.text.length, end - at)];
      out.push({ ...one, text: one.text.slice(from, until), starts: one.starts.slice(from, until), ends: one.ends.slice(from, until) });
    }
    at = to;
  }
  return out;
};

const hanEnds = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]$/u;
const hanBegins = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

/** A line break inside a paragraph joins Chinese without a space, as a reader of Chinese expects, and other words with one. */
export const joinLines = (text: string, { starts, ends }: Spans): readonly [string, Spans] => {
  if (!/[\r\n]/u.test(text)) return [text, { starts, ends }];
  const kept: { text: string; starts: number[]; ends: number[] } = { text: '', starts: [], ends: [] };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (unit === '\r' && text[at + 1] === '\n') continue;
    const isBreak = unit === '\n' || unit === '\r';
    if (isBreak && (hanEnds.test(kept.text.slice(-2)) || hanBegins.test(text.slice(at + 1, at + 3)))) continue;
    kept.text += isBreak ? ' ' : unit;
    kept.starts.push(starts[at] ?? 0);
    kept.ends.push(ends[at] ?? 0);
  }
  return [kept.text, { starts: kept.starts, ends: kept.ends }];
};

const toRun = ({ text, marks, href, footnote, fact }: Piece): Run => ({ text, marks, href, footnote, fact });

/** Pieces as one translatable text. `fallback` is its position where it has no character. */
export const toText = (kind: TextKind, pieces: readonly Piece[], fallback: number, points: Points): Text => {
  const start = pieces.find(({ starts }) => starts.length > 0)?.starts[0] ?? fallback;
  const end = pieces.findLast(({ ends }) => ends.length > 0)?.ends.at(-1) ?? start;
  const text = piecesText(pieces);
  const stretches = stretchesOf(text, { starts: pieces.flatMap((one) => one.starts), ends: pieces.flatMap((one) => one.ends) }, points);
  return { kind, text, runs: pieces.map(toRun), position: points.position(start, end), ...(stretches.length > 1 && { stretches }) };
};
