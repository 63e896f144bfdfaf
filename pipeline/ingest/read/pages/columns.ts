import type { PageRun } from '../../../model/index.ts';
import { readMeta } from '../../meta.ts';
import { baselinesOf } from './rows.ts';

/** Runs of one baseline that stand close beside one another: a line of one column, or a cell. */
interface Piece { readonly runs: readonly PageRun[]; readonly from: number; readonly to: number; readonly y: number; readonly size: number; readonly length: number }

/** Narrower gaps (in heights of the type) are within a line. */
const gutter = 0.9;

/** Pieces of a page from its top to its foot. */
const piecesOf = (runs: readonly PageRun[]): readonly Piece[] =>
  baselinesOf(runs).flatMap((line) => {
    const pieces: { runs: PageRun[]; from: number; to: number; y: number; size: number; length: number }[] = [];
    for (const run of line.toSorted((a, b) => a.x - b.x)) {
      const last = pieces.at(-1);
      if (last && run.x - last.to < Math.max(last.size, run.size) * gutter) {
        last.runs.push(run);
        last.to = Math.max(last.to, run.x + run.width);
        last.length += run.text.trim().length;
      } else pieces.push({ runs: [run], from: run.x, to: run.x + run.width, y: run.y, size: run.size, length: run.text.trim().length });
    }
    // Columns of text are told by their letters: figures of a table stand above one another as well.
    return pieces.map((piece) => (piece.runs.some(({ text }) => /\p{L}/u.test(text)) ? piece : { ...piece, length: 0 }));
  });

/** Lines as wide as the most usual, within this share, fill their column. */
const filled = 0.85;
/** A column of text has so many full lines, and so many characters in them. */
const fewestLines = 4;
const fewestFull = 3;
/** So many full lines are a column whatever stands beside it. */
const surelyText = 6;
const shortestLine = 8;

const widthOf = ({ from, to }: Piece): number => to - from;

/** The width that most of the lines' characters are set to. */
const usualWidth = (pieces: readonly Piece[]): number => {
  const letters = new Map<number, number>();
  for (const piece of pieces) letters.set(Math.round(widthOf(piece) / 3), (letters.get(Math.round(widthOf(piece) / 3)) ?? 0) + piece.length);
  return ([...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0) * 3;
};

/** Whether lines above one another, or in columns of one width, are running text: most of it stands in full lines. */
const isText = (pieces: readonly Piece[], fewest = fewestFull): boolean => {
  const width = usualWidth(pieces);
  const full = pieces.filter((piece) => widthOf(piece) >= width * filled && widthOf(piece) <= width / filled);
  const letters = (some: readonly Piece[]): number => some.reduce((sum, { length }) => sum + length, 0);
  return full.length >= fewest && letters(full) >= full.length * shortestLine && letters(full) * 2 >= letters(pieces);
};

const mean = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0) / pieces.length;

/** Whether what stands on both sides is text in columns; beside a long column stand the short end of the article, and boxes. */
const areColumns = (left: readonly Piece[], right: readonly Piece[]): boolean =>
  (isText(left) && isText(right)) || (isText(left, surelyText) && mean(right) >= shortestLine * 0.7) || (isText(right, surelyText) && mean(left) >= shortestLine * 0.7);

/** Beside a long column its last lines, no more than three, as wide as its own. */
const endsShort = (left: readonly Piece[], right: readonly Piece[]): boolean => {
  if (right.length < 2 || right.length >= fewestLines || !isText(left, surelyText)) return false;
  const width = usualWidth(left);
  const [first, top] = [right[0], left[0]];
  return first !== undefined && top !== undefined && Math.abs(first.y - top.y) < first.size * 4 && widthOf(first) >= width * filled && widthOf(first) <= width / filled && first.size === (left.find((piece) => widthOf(piece) >= width * filled)?.size ?? 0);
};

/** What stands between two lines that go across a place: in two columns, or across as well. */
interface Band { readonly left: readonly Piece[]; readonly right: readonly Piece[]; readonly across: readonly Piece[] }

/** How many pieces the first line has, where it is one of metadata over all columns: 2023年6月12日 溪南周报 记者 陆平. */
const headRow = (pieces: readonly Piece[]): number => {
  const [first] = pieces;
  const row = pieces.filter(({ y }) => first !== undefined && Math.abs(y - first.y) <= first.size * 0.45);
  const text = row.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ').trim();
  return row.length >= 2 && text.length <= 60 && readMeta(text) !== null ? row.length : 0;
};

/** A page from its top to its foot, parted at a place. */
const bandsAt = (pieces: readonly Piece[], x: number): readonly Band[] => {
  const bands: Band[] = [];
  let across: Piece[] = [];
  let beside: Piece[] = [];
  const close = (): void => {
    for (let row = headRow(beside); row > 0; row = headRow(beside)) across.push(...beside.splice(0, row));
    const [left, right] = [beside.filter(({ to }) => to <= x), beside.filter(({ from }) => from >= x)];
    if ((left.length >= fewestLines && right.length >= fewestLines && areColumns(left, right)) || endsShort(left, right)) {
      bands.push({ left, right, across });
      across = [];
    } else across.push(...beside);
    beside = [];
  };
  for (const piece of pieces) {
    if (piece.to <= x || piece.from >= x) beside.push(piece);
    else {
      close();
      across.push(piece);
    }
  }
  close();
  return across.length === 0 ? bands : [...bands, { left: [], right: [], across }];
};

/** No more places than these are tried: the right edges that most lines share. */
const mostTries = 24;

/** The page parted at the place where most of it stands in two columns; null where none does. */
const partedAt = (pieces: readonly Piece[]): readonly Band[] | null => {
  if (pieces.length < fewestLines * 2) return null;
  const edges = new Map<number, number>();
  for (const { to } of pieces) edges.set(Math.round(to) + 2, (edges.get(Math.round(to) + 2) ?? 0) + 1);
  let best: { readonly bands: readonly Band[]; readonly gain: number } | null = null;
  for (const [x] of [...edges].toSorted((a, b) => b[1] - a[1]).slice(0, mostTries)) {
    const bands = bandsAt(pieces, x);
    const gain = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (gain > (best?.gain ?? 0)) best = { bands, gain };
  }
  return best?.bands ?? null;
};

/** Pages are parted no more often than this. */
const deepest = 3;

const order = (pieces: readonly Piece[], depth: number): readonly (readonly Piece[])[] => {
  const bands = depth < deepest ? partedAt(pieces) : null;
  if (bands === null) return [pieces];
  return bands.flatMap(({ across, left, right }) => [...(across.length > 0 ? [across] : []), ...(left.length > 0 ? [...order(left, depth + 1), ...order(right, depth + 1)] : [])]);
};

/** The size that most characters of a page have. */
const usualSize = (runs: readonly PageRun[]): number => {
  const sizes = new Map<number, number>();
  for (const { size, text } of runs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** A large first letter stands on the line that it begins, whose right neighbours are. */
const settled = (runs: readonly PageRun[]): readonly PageRun[] => {
  const usual = usualSize(runs);
  const large = new Set(runs.filter(({ text, size }) => size >= usual * 1.8 && /^\p{Script=Han}$/u.test(text.trim())).slice(0, 20));
  return large.size === 0 ? runs : runs.map((run) => {
    if (!large.has(run)) return run;
    const beside = runs.filter(({ x, y, size }) => size < usual * 1.3 && x >= run.x + run.width - 2 && x < run.x + run.width + run.size && y > run.y - run.size && y <= run.y + 2);
    return beside.length === 0 ? run : { ...run, y: Math.min(...beside.map(({ y }) => y)), size: usual };
  });
};

/** Type of a title is so much larger than the text's. */
const display = 1.8;

/** No more lines stand between a title and its text. */
const mostBelow = 4;

/** The pieces from one on that stand on its baseline, from left to right. */
const rowAt = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const first = pieces[at];
  const to = pieces.findIndex(({ y }, index) => index > at && first !== undefined && Math.abs(y - first.y) > first.size * 0.8);
  return pieces.slice(at, to < 0 ? pieces.length : to).toSorted((a, b) => a.from - b.from);
};

/** How many pieces stand above all columns with the page's title among them: it may be set over some of the columns only, and is read first. */
const headOf = (pieces: readonly Piece[], usual: number): number => {
  const ofText = ({ size, length }: Piece): boolean => Math.abs(size - usual) < 0.3 && length >= shortestLine;
  const isTitle = ({ size, length }: Piece): boolean => size >= usual * display && length >= 3;
  const top = pieces.findIndex(isTitle);
  if (top < 0 || pieces.slice(0, top).some(ofText)) return 0;
  const text = pieces.findIndex((piece, at) => at > top && ofText(piece));
  const to = pieces.slice(0, text < 0 ? pieces.length : text).findLastIndex(isTitle) + 1;
  // Its second line and who wrote stand centred below it, alone on their lines.
  const middle = ((pieces[to - 1]?.from ?? 0) + (pieces[to - 1]?.to ?? 0)) / 2;
  let end = to;
  for (let lines = 0; lines < mostBelow; lines += 1) {
    const row = rowAt(pieces, end);
    const [first, last] = [row[0], row.at(-1)];
    const close = row.every(({ from, size }, at) => at === 0 || from - (row[at - 1]?.to ?? from) < size * 3);
    if (!first || !last || !close || Math.abs((first.from + last.to) / 2 - middle) > first.size * 1.5) break;
    end += row.length;
  }
  return end;
};

/**
 * The runs of a page in the order in which its columns are read: those above one another are one group; what goes across
 * columns parts them. A page without columns is one group.
 */
export const inColumns = (runs: readonly PageRun[]): readonly (readonly PageRun[])[] => {
  const pieces = piecesOf(settled(runs.filter(({ text }) => text.trim() !== '')));
  const head = pieces.slice(0, headOf(pieces, usualSize(runs)));
  return [...(head.length > 0 ? [head] : []), ...order(pieces.slice(head.length), 0)].map((group) => group.flatMap((piece) => piece.runs));
};
