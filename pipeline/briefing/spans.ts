import type { FactMark, RunView } from '../model/index.ts';

/** A figure's place in the joined text of runs (UTF-16 offsets), and what its `<data>` says. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly fact: FactMark;
}

interface Piece {
  readonly run: RunView;
  readonly start: number;
  readonly end: number;
}

/** In order, none overlapping an earlier one, none empty or beyond the text. */
const orderly = (spans: readonly MarkedSpan[], length: number): readonly MarkedSpan[] => {
  let reached = 0;
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    const fits = start >= reached && end > start && end <= length;
    if (fits) reached = end;
    return fits;
  });
};

/** The runs cut at every end of a span. */
const cut = (runs: readonly RunView[], spans: readonly MarkedSpan[]): readonly Piece[] => {
  const points = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  let at = 0;
  let next = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    while ((points[next] ?? Infinity) <= from) next += 1;
    const ends: number[] = [];
    for (; (points[next] ?? Infinity) < at; next += 1) ends.push(points[next] ?? at);
    return [...ends, at].map((end, n) => {
      const start = n === 0 ? from : (ends[n - 1] ?? from);
      return { run: { ...run, text: run.text.slice(start - from, end - from) }, start, end };
    });
  });
};

const plainLook = { tag: null, strong: false, emphasis: false, code: false, delete: false, href: null, note: null } as const;

const whole = (words: readonly RunView[], fact: FactMark): RunView => {
  // A link inside a link is none.
  const mark: FactMark = words.some(({ href }) => href !== null) ? { ...fact, row: null } : fact;
  const [first] = words;
  return words.length === 1 && first ? { ...first, fact: mark } : { ...plainLook, text: '', parts: words, fact: mark };
};

const lengthOf = (runs: readonly RunView[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The runs of one figure as one. A note within parts it, and the longest stretch of its words is marked: once is enough. */
const figure = (pieces: readonly RunView[], fact: FactMark): readonly RunView[] => {
  const stretches: RunView[][] = [[]];
  for (const piece of pieces) {
    if (piece.note === null) stretches.at(-1)?.push(piece);
    else stretches.push([piece], []);
  }
  const longest = Math.max(...stretches.map(lengthOf));
  const marked = stretches.findIndex((one) => lengthOf(one) === longest);
  return stretches.flatMap((one, n) => (n === marked ? [whole(one, fact)] : one));
};

interface Group {
  readonly span: MarkedSpan | null;
  readonly runs: RunView[];
}

/** Pieces that belong to one span together, the others each alone. What has no width belongs to a span only within it. */
const grouped = (pieces: readonly Piece[], spans: readonly MarkedSpan[]): readonly Group[] => {
  const groups: Group[] = [];
  let next = 0;
  for (const { run, start, end } of pieces) {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    const span = spans[next];
    const own = span && (end > start ? span.start <= start : span.start < start) ? span : null;
    const last = groups.at(-1);
    if (own && last?.span === own) last.runs.push(run);
    else groups.push({ span: own, runs: [run] });
  }
  return groups;
};

/**
 * Marks figures in runs, which are split where a figure begins or ends; one written in several looks keeps them as its
 * parts. Words, looks, links and notes all stay in their order. Spans that overlap an earlier
 * one, and those that hold a fact already, are left out.
 */
export const markRuns = (runs: readonly RunView[], spans: readonly MarkedSpan[]): readonly RunView[] => {
  const wanted = orderly(spans, lengthOf(runs));
  if (wanted.length === 0) return runs;
  return grouped(cut(runs, wanted), wanted)
    .flatMap(({ span, runs: own }) => (span === null || own.some(({ fact }) => fact !== null) ? own : figure(own, span.fact)));
};

/** Runs as they were before they were marked: for a text that stands in a link, such as an entry of the contents. */
export const unmarked = (runs: readonly RunView[]): readonly RunView[] =>
  runs.flatMap((run) => (run.fact === null ? [run] : run.parts.length > 0 ? run.parts : [{ ...run, fact: null }]));
