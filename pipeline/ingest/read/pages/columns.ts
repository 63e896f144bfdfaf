import type { PageRun } from '../../../model/index.ts';
import { readMeta } from '../../meta.ts';
import { furnitureReason } from '../../page.ts';
import { isTableMark } from '../../regroup/index.ts';
import type { Piece } from './pieces.ts';
import { areColumns, areShort, fewestLabels, fewestLines, fewestShort, filled, labelsIn, isText, piecesOf, shortestLine, usualSize, usualWidth, widthOf } from './pieces.ts';

/** What stands between two lines that go across a place: in two columns, or across as well. */
interface Band { readonly left: readonly Piece[]; readonly right: readonly Piece[]; readonly across: readonly Piece[] }

/** Where columns of a document part, how wide their lines are set, and where they begin: marks may hang over the place itself. */
interface Gutter { readonly x: number; readonly width: number; readonly left: number; readonly right: number }

const gutterOf = (x: number, bands: readonly Band[]): Gutter => {
  const [left, right] = [bands.flatMap((band) => band.left), bands.flatMap((band) => band.right)];
  return { x, width: usualWidth([...left, ...right]), left: Math.min(...left.map(({ from }) => from)), right: Math.min(...right.map(({ from }) => from)) };
};

/** Whether lines are set in columns that begin at these edges: most at one of them or indented, all within a column, as cells of a table are. */
const areSet = (pieces: readonly Piece[], edges: readonly number[], width: number): boolean => {
  const begins = pieces.filter((piece) => edges.some((edge) => piece.from - edge > -piece.size && piece.from - edge < piece.size * 2.5));
  return begins.length * 2 > pieces.length && pieces.every((piece) => widthOf(piece) <= width / filled && edges.some((edge) => piece.from - edge > -piece.size && piece.to <= edge + width / filled));
};

const areColumnsOrShort: typeof areColumns = (left, right) => areColumns(left, right) || areShort(left, right);

/** Whether a few lines beside one another are the columns that other pages have: the ends of an article, of one height. */
const areColumnsAt = (left: readonly Piece[], right: readonly Piece[], { width }: Gutter, known: readonly Gutter[]): boolean => {
  const edges = known.flatMap((gutter) => [gutter.left, gutter.right]);
  const full = (pieces: readonly Piece[]): number => pieces.filter((piece) => widthOf(piece) >= width * filled && piece.length >= shortestLine).length;
  // The end of a paragraph beside the next ones.
  return areSet(left, edges, width) && areSet(right, edges, width) && ((full(left) > 0 && isText(left, 1)) || (full(right) > 1 && isText(right, 1)));
};

/** Nothing stands beside what goes across columns, within so many heights of its type; it is centred over them within so many. */
const alone = 1.2;
const offCentre = 1.5;

/**
 * What goes across columns though it is no wider than one of them: the title, names and day above three columns stand
 * right above the second, centred over all, in larger type or no full line, with nothing beside them.
 */
const loneOf = (pieces: readonly Piece[], full: number): ReadonlySet<Piece> => {
  const centre = (Math.min(...pieces.map(({ from }) => from)) + Math.max(...pieces.map(({ to }) => to))) / 2;
  const size = usualSize(pieces.flatMap(({ runs }) => runs));
  return new Set(pieces.filter((piece, at) => {
    if (Math.abs((piece.from + piece.to) / 2 - centre) > size * offCentre || (piece.size <= size * 1.1 && widthOf(piece) >= full)) return false;
    const near = Math.max(piece.size, size) * alone;
    for (const step of [-1, 1]) {
      for (let next = at + step, other = pieces[next]; other && Math.abs(other.y - piece.y) < near; other = pieces[next += step]) if (other.to <= piece.from || other.from >= piece.to) return false;
    }
    return true;
  }));
};

/** How many pieces the first line has, where it is one of metadata over all columns: 2023年6月12日 溪南周报 记者 陆平. */
const headRow = (pieces: readonly Piece[]): number => {
  if (labelsIn(pieces) >= fewestLabels) return 0;
  const [first] = pieces;
  const row = pieces.filter(({ y }) => first !== undefined && Math.abs(y - first.y) <= first.size * 0.45);
  const text = row.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ').trim();
  return row.length >= 2 && text.length <= 60 && readMeta(text) !== null ? row.length : 0;
};

/** How many pieces of the lines below a table's name its rows have that go across both columns: cells at both sides, none as wide as a line. */
const tableRows = (pieces: readonly Piece[], x: number, above: readonly Piece[], width: number): number => {
  const name = above.findLastIndex(({ runs }) => isTableMark(runs.map(({ text }) => text).join('').trim()));
  // Some of its cells may go across the place themselves.
  if (name < 0 || above.slice(name + 1).some((piece) => widthOf(piece) >= width * filled)) return 0;
  let end = 0;
  let rows = 0;
  while (end < pieces.length) {
    const row = pieces.slice(end).filter(({ y }) => Math.abs(y - (pieces[end]?.y ?? 0)) <= (pieces[end]?.size ?? 0) * 0.45);
    const across = row.length >= fewestCells && row.some(({ to }) => to <= x) && row.some(({ from }) => from >= x) && row.every((piece) => widthOf(piece) < width * filled);
    if (!across) break;
    end += row.length;
    rows += 1;
  }
  return rows >= fewestRows ? end : 0;
};
/** A table across columns has so many cells a row, and so many rows. */
const fewestCells = 3;
const fewestRows = 2;

/** A page from its top to its foot, parted at a place: `apart` go across it wherever they stand, `areTwo` tells columns. */
const bandsAt = (pieces: readonly Piece[], x: number, apart: ReadonlySet<Piece>, areTwo: typeof areColumns): readonly Band[] => {
  const bands: Band[] = [];
  let across: Piece[] = [];
  let beside: Piece[] = [];
  const close = (): void => {
    for (let row = headRow(beside); row > 0; row = headRow(beside)) across.push(...beside.splice(0, row));
    across.push(...beside.splice(0, tableRows(beside, x, across, usualWidth(beside))));
    const [left, right] = [beside.filter(({ to }) => to <= x), beside.filter(({ from }) => from >= x)];
    if (areTwo(left, right)) {
      bands.push({ left, right, across });
      across = [];
    } else across.push(...beside);
    beside = [];
  };
  for (const piece of pieces) {
    if ((piece.to <= x || piece.from >= x) && !apart.has(piece)) beside.push(piece);
    else {
      close();
      across.push(piece);
    }
  }
  close();
  return across.length === 0 ? bands : [...bands, { left: [], right: [], across }];
};

/** No more places than these are tried: behind the right edges that most lines share, and before the left ones, for lines may be ragged. */
const mostTries = 24;

/** The places that most of the values give, each value moved by so much. */
const sharedBy = (values: readonly number[], by: number): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value) + by, (counts.get(Math.round(value) + by) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, mostTries).map(([x]) => x);
};

/** A page parted: where, and what stands at both sides. */
interface Parting { readonly gutter: Gutter; readonly bands: readonly Band[] }

/** The page parted at the place where most of it stands in two columns; null where none does. `known`: gutters of the document's other pages. */
const partedAt = (pieces: readonly Piece[], known: readonly Gutter[]): Parting | null => {
  if (pieces.length < fewestShort * 2 && known.length === 0) return null;
  const apart = loneOf(pieces, usualWidth(pieces) * filled);
  const bestOf = (tries: readonly (readonly [number, typeof areColumns])[]): Parting | null => {
    let best: { readonly x: number; readonly bands: readonly Band[]; readonly gain: number } | null = null;
    for (const [x, areTwo] of tries) {
      const bands = bandsAt(pieces, x, apart, areTwo);
      const gain = bands.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
      if (gain > (best?.gain ?? 0)) best = { x, bands, gain };
    }
    return best && { gutter: gutterOf(best.x, best.bands), bands: best.bands };
  };
  const places = new Set([...sharedBy(pieces.map(({ to }) => to), 2), ...sharedBy(pieces.map(({ from }) => from), -1)]);
  const parted = bestOf([...places].map((x) => [x, areColumns]));
  // Where a page has columns, or hardly any lines, a few side by side are two as well; elsewhere they may be cells.
  if (parted) return bestOf([[parted.gutter.x, areColumnsOrShort]]) ?? parted;
  return (pieces.length < fewestLines * 2 ? bestOf([...places].map((x) => [x, areColumnsOrShort])) : null) ??
    bestOf(known.map((gutter) => [gutter.right - 1, (left, right) => areColumnsAt(left, right, gutter, known)]));
};

/** Pages are parted no more often than this. */
const deepest = 3;

interface Extent { readonly from: number; readonly to: number }

/** What is read together of a page; `column`: where the column lies that it stands in, of a page that has several. */
interface Group { readonly pieces: readonly Piece[]; readonly column: Extent | null }

const extentOf = (bands: readonly Band[], side: 'left' | 'right'): Extent => {
  const pieces = bands.flatMap((band) => band[side]);
  return { from: Math.min(...pieces.map(({ from }) => from)), to: Math.max(...pieces.map(({ to }) => to)) };
};

const order = (pieces: readonly Piece[], depth: number, column: Extent | null, known: readonly Gutter[], found: Gutter[]): readonly Group[] => {
  const parting = depth < deepest ? partedAt(pieces, known) : null;
  if (parting === null) return [{ pieces, column }];
  found.push(parting.gutter);
  const { bands } = parting;
  const [left, right] = [extentOf(bands, 'left'), extentOf(bands, 'right')];
  return bands.flatMap((band) => [
    ...(band.across.length > 0 ? [{ pieces: band.across, column }] : []),
    ...(band.left.length > 0 ? [...order(band.left, depth + 1, left, known, found), ...order(band.right, depth + 1, right, known, found)] : []),
  ]);
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

/** Runs that are read together, and the column that they stand in where their page has several. */
export interface InColumn { readonly runs: readonly PageRun[]; readonly column: Extent | null }

/** No more gutters of other pages are tried: odd and even pages have their own. */
const mostKnown = 8;

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

/** A foot that a page prints below all its columns is no longer. */
const longestFoot = 80;

/** How many pieces the last line has, where it is the page's foot below all columns: 责编 林一舟  校对 徐来  新闻热线 0000-1234. */
const footOf = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1);
  const row = pieces.filter(({ y }) => last !== undefined && Math.abs(y - last.y) <= last.size * 0.45);
  const text = row.toSorted((a, b) => a.from - b.from).map(({ runs }) => runs.map((run) => run.text).join('').trim()).join(' ');
  return text.length <= longestFoot && furnitureReason(text) !== null ? row.length : 0;
};

/**
 * The runs of pages in the order in which their columns are read: those above one another are one group; what goes across
 * columns parts them. A page without columns is one group. Columns that one page has are known on others by few lines, as
 * on the last.
 */
export const inColumns = (pages: readonly (readonly PageRun[])[]): readonly (readonly InColumn[])[] => {
  const pieces = pages.map((runs) => piecesOf(settled(runs.filter(({ text }) => text.trim() !== ''))));
  const found = pieces.map((): Gutter[] => []);
  const heads = pieces.map((page, at) => page.slice(0, headOf(page, usualSize(pages[at] ?? []))));
  const feet = pieces.map((page, at) => (page.length > (heads[at]?.length ?? 0) ? page.slice(page.length - footOf(page)) : []));
  const bodies = pieces.map((page, at) => page.slice(heads[at]?.length, page.length - (feet[at]?.length ?? 0)));
  const first = bodies.map((body, at) => order(body, 0, null, [], found[at] ?? []));
  const gutters = found.flatMap((own, page) => own.map((gutter) => ({ ...gutter, page })));
  const known = gutters.filter(({ x }, at) => gutters.findIndex((other) => Math.abs(other.x - x) < 3) === at).slice(0, mostKnown);
  const groups = first.map((own, at) => {
    const others = known.filter(({ page }) => page !== at);
    const head = heads[at] ?? [];
    return [...(head.length > 0 ? [{ pieces: head, column: null }] : []), ...(others.length === 0 ? own : order(bodies[at] ?? [], 0, null, others, [])), ...(feet[at]?.length ? [{ pieces: feet[at], column: null }] : [])];
  });
  return groups.map((page) => page.map(({ pieces: own, column }) => ({ runs: own.flatMap((piece) => piece.runs), column })));
};
