import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRule, PageText } from '../../model/index.ts';
import type { Matrix } from './upright.ts';
import { shownBy } from './upright.ts';

/** Operators of a page as pdf.js numbers them. */
type Operators = Readonly<Record<'save' | 'restore' | 'transform' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'constructPath' | 'stroke' | 'closeStroke' | 'fill' | 'eoFill' | 'fillStroke' | 'eoFillStroke' | 'closeFillStroke' | 'closeEOFillStroke', number>>;

/** Rules are no thicker, and longer. */
const thickest = 3;
const shortest = 4;
/** A page of an article has fewer; it may hold a map of them. */
const mostRules = 20_000;
/** Pages whose rules are looked for. */
const mostPages = 200;

const isNumbers = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array;
const matrixOf = (value: unknown): Matrix => (isNumbers(value) && value.length >= 6 ? Array.from(value) : [1, 0, 0, 1, 0, 0]);

type Point = readonly [x: number, y: number];

/** The straight outlines of a path; one with curves is none. Its numbers: 0 x y moves, 1 x y draws, 4 closes. */
const outlinesOf = (data: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): readonly (readonly Point[])[] => {
  const outlines: Point[][] = [];
  let own: Point[] = [];
  for (let at = 0; at < data.length; at += 3) {
    const [kind, x = 0, y = 0] = [data[at], data[at + 1], data[at + 2]];
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    if (kind === 0) outlines.push(own = [point]);
    else if (kind === 1) own.push(point);
    else if (kind === 4) {
      if (own[0]) own.push(own[0]);
      at -= 2;
    } else return [];
  }
  return outlines;
};

const ruleOf = ([x, y]: Point, [x2, y2]: Point): readonly PageRule[] => {
  const [width, height] = [Math.abs(x2 - x), Math.abs(y2 - y)];
  if (width >= shortest && height <= thickest) return [{ across: true, at: (y + y2) / 2, from: Math.min(x, x2), to: Math.max(x, x2) }];
  return height >= shortest && width <= thickest ? [{ across: false, at: (x + x2) / 2, from: Math.min(y, y2), to: Math.max(y, y2) }] : [];
};

/** A thin area that is filled is a rule along its middle. */
const thinOf = (points: readonly Point[]): readonly PageRule[] => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return ruleOf([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
};

/** The rules that operators draw, where the page shows them. */
const rulesIn = (list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }, shown: Matrix, ops: Operators): readonly PageRule[] => {
  const rules: PageRule[] = [];
  const outer: Matrix[] = [];
  const strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  let current = shown;
  for (const [at, operator] of list.fnArray.entries()) {
    const given = list.argsArray[at];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === ops.save) outer.push(current);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) current = outer.pop() ?? current;
    else if (operator === ops.transform) current = shownBy(current, matrixOf(given));
    else if (operator === ops.paintFormXObjectBegin) {
      outer.push(current);
      current = shownBy(current, matrixOf(args[0]));
    } else if (operator === ops.constructPath) {
      const [paint, path] = args;
      const data: unknown = Array.isArray(path) ? path[0] : null;
      if (typeof paint !== 'number' || !isNumbers(data) || data.length > 4000) continue;
      for (const points of outlinesOf(data, current)) {
        if (fills.has(paint) && points.length <= 6) rules.push(...thinOf(points));
        else if (strokes.has(paint)) rules.push(...points.slice(1).flatMap((point, index) => ruleOf(points[index] ?? point, point)));
      }
      if (rules.length > mostRules) return [];
    }
  }
  return rules;
};

/** A gap of so many heights of the type parts what stands in one line. */
const wideGap = 1.4;

/** Two numbers side by side are so far apart at least: those of narrow cells, which no sentence has. */
const numbersApart = 0.1;

/** Whether a page has two lines with gaps in them, as a table has, or with numbers side by side. */
export const mayHaveTable = ({ runs }: PageText): boolean => {
  const ends = new Map<number, { readonly x: number; readonly text: string }>();
  const parted = new Set<number>();
  for (const { text, x, y, width, size } of runs.toSorted((a, b) => a.x - b.x)) {
    if (text.trim() === '') continue;
    const line = Math.round(y);
    const before = ends.get(line);
    const gap = before === undefined ? 0 : x - before.x;
    if (gap > size * wideGap || (gap > size * numbersApart && /\d$/u.test(before?.text ?? '') && /^\d/u.test(text))) parted.add(line);
    ends.set(line, { x: x + width, text: text.trim() });
  }
  return parted.size >= 2;
};

/** The rules of the pages that may have tables, by the number of the page. A page that cannot be drawn has none. */
export const rulesOf = async (document: PDFDocumentProxy, pages: readonly { readonly page: PageText; readonly shown: Matrix }[], progress: () => void): Promise<ReadonlyMap<number, readonly PageRule[]>> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const found = new Map<number, readonly PageRule[]>();
  const numbers = pages.flatMap(({ page }, at) => (mayHaveTable(page) ? [at] : [])).slice(0, mostPages);
  for (const at of numbers) {
    const page = await document.getPage(at + 1);
    found.set(at, rulesIn(await page.getOperatorList(), pages[at]?.shown ?? [], OPS));
    page.cleanup();
    progress();
  }
  return found;
};
