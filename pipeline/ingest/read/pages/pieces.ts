import type { PageRun } from '../../../model/index.ts';
import { sidebarLabels } from '../../lexicon/index.ts';
import { folded } from '../../text.ts';
import { baselinesOf } from './rows.ts';

/** Runs of one baseline that stand close beside one another: a line of one column, or a cell. */
export interface Piece { readonly runs: readonly PageRun[]; readonly from: number; readonly to: number; readonly y: number; readonly size: number; readonly length: number }

/** Narrower gaps (in heights of the type) are within a line; behind the mark of a caption stands a wider one (表1 …). */
const withinLine = 0.9;
const behindMark = 2.5;
const mark = /^[图表]\s*\d{1,2}(?:[-－—–.]\d{1,2})?$/u;

/** Pieces of a page from its top to its foot. */
export const piecesOf = (runs: readonly PageRun[]): readonly Piece[] =>
  baselinesOf(runs).flatMap((line) => {
    const pieces: { runs: PageRun[]; from: number; to: number; y: number; size: number; length: number }[] = [];
    for (const run of line.toSorted((a, b) => a.x - b.x)) {
      const last = pieces.at(-1);
      const marked = last !== undefined && mark.test(last.runs.map(({ text }) => text).join('').trim());
      if (last && run.x - last.to < Math.max(last.size, run.size) * (marked ? behindMark : withinLine)) {
        last.runs.push(run);
        last.to = Math.max(last.to, run.x + run.width);
        last.length += run.text.trim().length;
      } else pieces.push({ runs: [run], from: run.x, to: run.x + run.width, y: run.y, size: run.size, length: run.text.trim().length });
    }
    // Columns of text are told by their letters: figures of a table stand above one another as well.
    return pieces.map((piece) => (piece.runs.some(({ text }) => /\p{L}/u.test(text)) ? piece : { ...piece, length: 0 }));
  });

/** Lines as wide as the most usual, within this share, fill their column. */
export const filled = 0.85;
/** A column of text has so many full lines, and so many characters in them. */
export const fewestLines = 4;
const fewestFull = 3;
/** So many full lines are a column whatever stands beside it. */
export const surelyText = 6;
export const shortestLine = 8;

export const widthOf = ({ from, to }: Piece): number => to - from;

/** The width that most of the lines' characters are set to. */
export const usualWidth = (pieces: readonly Piece[]): number => {
  const letters = new Map<number, number>();
  for (const piece of pieces) letters.set(Math.round(widthOf(piece) / 3), (letters.get(Math.round(widthOf(piece) / 3)) ?? 0) + piece.length);
  return ([...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0) * 3;
};

/** Whether lines above one another, or in columns of one width, are running text: most of it stands in full lines. */
export const isText = (pieces: readonly Piece[], fewest = fewestFull): boolean => {
  const width = usualWidth(pieces);
  const full = pieces.filter((piece) => widthOf(piece) >= width * filled && widthOf(piece) <= width / filled);
  const letters = (some: readonly Piece[]): number => some.reduce((sum, { length }) => sum + length, 0);
  return full.length >= fewest && letters(full) >= full.length * shortestLine && letters(full) * 2 >= letters(pieces);
};

const mean = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0) / pieces.length;

/** Whether a few lines end what long columns beside them have: one of them fills the column, none is wider. */
const endsColumn = (pieces: readonly Piece[], width: number): boolean =>
  pieces.some((piece) => widthOf(piece) >= width * filled && piece.length >= shortestLine) && pieces.every((piece) => widthOf(piece) <= width / filled);

/** Whether a column stands beside a long one: some lines, or a few that are set as wide. */
const isBeside = (long: readonly Piece[], other: readonly Piece[]): boolean =>
  isText(long, surelyText) && (other.length >= fewestLines ? mean(other) >= shortestLine * 0.7 : endsColumn(other, usualWidth(long)));

/** A box has a heading in type so much larger than its text, and lines of so many characters on average. */
const largerHead = 1.08;
const boxLine = 10;

const headsBox = ([head, first]: readonly Piece[]): boolean => head !== undefined && first !== undefined && head.size >= first.size * largerHead && head.length >= 2 && head.length <= 24;

/** Two boxes side by side, each with its heading, on one line, above a few lines of text. */
const areBoxes = (left: readonly Piece[], right: readonly Piece[]): boolean => {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined || Math.abs(a.y - b.y) > a.size * 0.45 || !headsBox(left) || !headsBox(right)) return false;
  return [left.slice(1), right.slice(1)].every((text) => text.length >= 2 && mean(text) >= boxLine);
};

const label = new RegExp(sidebarLabels, 'u');
export const fewestLabels = 2;
export const labelsIn = (pieces: readonly Piece[]): number => pieces.filter(({ runs }) => label.test(folded(runs.map((run) => run.text).join('').trim()))).length;
/** Whether a few labels of a broker's side column (评级：, 分析师：) stand beside running text, however short that is. */
const isSidebar = (text: readonly Piece[], other: readonly Piece[]): boolean =>
  other.length >= fewestLines && labelsIn(other) >= fewestLabels && isText(text, fewestFull);

/** The only lines of a page, or of what stands apart on it, may be fewer: so many a side, the full ones of so many characters, set equally wide within this share; they end within so many heights of the type. */
export const fewestShort = 3;
const longLine = 14;
const sameWidth = 0.06;

const ragged = 2.5;

/** Lines that end where the longest do, indented or not. */
const full = (pieces: readonly Piece[]): readonly Piece[] => {
  const end = Math.max(...pieces.map(({ to }) => to));
  return pieces.filter(({ to, size, length }) => to >= end - size * ragged && length >= longLine);
};
const extent = (pieces: readonly Piece[]): number => Math.max(...pieces.map(({ to }) => to)) - Math.min(...pieces.map(({ from }) => from));

/** Two paragraphs side by side, on the same baselines. */
export const areShort = (left: readonly Piece[], right: readonly Piece[]): boolean => {
  if (left.length < fewestShort || right.length < fewestShort) return false;
  const [a, b] = [full(left), full(right)];
  const [widthA, widthB] = [extent(left), extent(right)];
  const level = right.filter(({ y, size }) => left.some((piece) => Math.abs(piece.y - y) < size * 0.3)).length;
  return a.length >= 2 && b.length >= 2 && Math.abs(widthA - widthB) <= widthA * sameWidth && level >= Math.min(left.length, right.length) - 1;
};

/** Whether what stands on both sides is text in columns; beside a long column stand the short end of the article, and boxes. */
export const areColumns = (left: readonly Piece[], right: readonly Piece[]): boolean =>
  (left.length >= fewestLines && right.length >= fewestLines && isText(left) && isText(right)) || isBeside(left, right) || isBeside(right, left) || areBoxes(left, right) || isSidebar(left, right) || isSidebar(right, left);

/** The size that most characters of a page have. */
export const usualSize = (runs: readonly PageRun[]): number => {
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};
