import type { PageRun } from '../../../model/index.ts';
import { isSmallMark, withShifts } from './shifts.ts';
import { unspaced } from '../spacing.ts';

/** A stretch of a row without a wide gap in it. */
export interface Stretch { readonly text: string; readonly from: number; readonly to: number }

/** A line as a page shows it: its stretches from left to right. */
export interface Row {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly from: number;
  readonly to: number;
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly runs: readonly PageRun[];
  /** Where the column lies that it stands in, of a page that has several. */
  readonly column: { readonly from: number; readonly to: number } | null;
  /** The cells that its rules part, of a row that stands for a whole table, and the edges of their columns. */
  readonly ruled?: { readonly cells: readonly (readonly string[])[]; readonly edges: readonly number[] };
}

const latin = /[A-Za-z0-9.,;:%)]/u;
/** The last character: a test that is anchored there alone would look at all of a text that grows. */
const endsLatin = (text: string): boolean => latin.test(text.at(-1) ?? '');
const latinStart = /^[A-Za-z0-9(]/u;
/** Texts put one behind the other: with a space between Latin words only; a number broken over two lines is one. */
export const joined = (a: string, b: string): string => (endsLatin(a) && latinStart.test(b) && !(/\d/u.test(a.at(-1) ?? '') && /^[\d.%]/u.test(b)) ? `${a} ${b}` : a + b);

/** The number of a heading, at the beginning of its line. */
const startNumber = /^\d{1,2}(?:[.．]\d{1,2}){0,3}$/u;

/** A gap of this many heights of the type parts a row in two. */
const wideGap = 1.4;
/** One of so many is a space: of less between Latin words. */
const gapOfSpace = 0.6;
const gapOfWords = 0.2;
/** Stands for a space as wide as a character, until those of spread characters, which are narrower, have been told. */
const wideSpace = '\v';

/** What pieces of one line show together, else what each shows by itself; what stands a character apart was perhaps not spread. */
const told = (whole: string, pieces: string): string => {
  const together = unspaced(whole);
  return unspaced(together === whole ? pieces : together, wideSpace).replaceAll(wideSpace, ' ');
};

const stretchesOf = (runs: readonly PageRun[], size: number): readonly Stretch[] => {
  const out: { whole: string; pieces: string; from: number; to: number }[] = [];
  for (const { text, x, width } of runs) {
    const last = out.at(-1);
    const content = text.trim();
    if (content === '') continue;
    const from = x + (text.length - text.trimStart().length) * (width / Math.max(1, text.length));
    const parted = last === undefined || from - last.to > size * wideGap;
    if (parted) out.push({ whole: content, pieces: unspaced(content), from, to: x + width });
    else {
      const gap = (from - last.to) / size;
      const space = gap > gapOfSpace ? wideSpace : gap > gapOfWords && ((endsLatin(last.whole) && latinStart.test(content)) || (out.length === 1 && startNumber.test(last.whole))) ? ' ' : '';
      last.whole += space + content;
      last.pieces += space + unspaced(content);
      last.to = Math.max(last.to, x + width);
    }
  }
  // Several spaces within a run part it too: figures of tables are set so.
  return out.map(({ whole, pieces, from, to }) => ({ text: told(whole, pieces), from, to }));
};

const rowOf = (runs: readonly PageRun[], page: number, column: Row['column']): Row | null => {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  const weights = new Map<string, number>();
  let [size, most] = [0, 0];
  for (const run of sorted) {
    const weight = (weights.get(run.font) ?? 0) + run.text.length;
    weights.set(run.font, weight);
    if (run.text.trim().length > most) [size, most] = [run.size, run.text.trim().length];
  }
  const level = sorted.find((run) => run.size >= size * 0.9)?.y ?? sorted[0]?.y ?? 0;
  const stretches = stretchesOf(withShifts(sorted, size, level), size);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return null;
  const font = [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  return { page, y: level, size, font, from: first.from, to: last.to, stretches, text: stretches.map(({ text }) => text).join('\t'), runs: sorted, column };
};

/** Text on one baseline differs by less than this, in heights of the type; numbers above and below the line by less than that. */
const sameLine = 0.45;
const nearLine = 0.62;

const standTogether = (a: PageRun, b: PageRun): boolean =>
  Math.abs(a.y - b.y) <= Math.max(a.size, b.size) * (isSmallMark(a, b.size) || isSmallMark(b, a.size) ? nearLine : sameLine);

/** Runs in groups of one baseline, from the top of a page to its foot; numbers raised and lowered stand with the text they belong to. */
export const baselinesOf = (runs: readonly PageRun[]): readonly (readonly PageRun[])[] => {
  const groups: { readonly runs: PageRun[]; base: PageRun }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    if (group && standTogether(group.base, run)) {
      group.runs.push(run);
      // A raised number comes first: the text that it stands at is the line.
      if (isSmallMark(group.base, run.size)) group.base = run;
    } else groups.push({ runs: [run], base: run });
  }
  return groups.map((group) => group.runs);
};

/** Rows of a page, those of blanks left out. */
export const rowsOf = (runs: readonly PageRun[], page: number, column: Row['column'] = null): readonly Row[] =>
  baselinesOf(runs.filter(({ text }) => text.trim() !== '')).flatMap((group) => rowOf(group, page, column) ?? []);
