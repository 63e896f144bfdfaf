import type { LabelledLine, SourceLine } from './model.ts';
import { numberingOf, standsAlone } from './numbering.ts';

/** Type that is so much larger than the text's is a heading's own. */
const larger = 1.1;

/** A heading without a number that is set in the same larger type as the numbered ones stands beside them: 01 …, 02 …, 写在最后. */
const besideNumbered = (heads: readonly SourceLine[], numbered: readonly boolean[], levels: readonly number[]): readonly number[] => {
  const large = heads.map(({ look }) => (look && look.size >= larger ? `${look.size} ${look.bold} ${look.centred}` : null));
  const ofLook = new Map<string | null | undefined, Set<number>>();
  levels.forEach((level, at) => { if (numbered[at]) ofLook.set(large[at], (ofLook.get(large[at]) ?? new Set()).add(level)); });
  return levels.map((level, at) => {
    const others = numbered[at] || large[at] === null ? undefined : ofLook.get(large[at]);
    return others?.size === 1 ? ([...others][0] ?? level) : level;
  });
};

/** No article sets its headings in more sizes. */
const mostSizes = 3;
const smallStep = 1.05;
const fewestOfSize = 2;

/** Headings that all stand without numbers, in type of several sizes: the largest, with which they begin, is the first level. */
const bySize = (heads: readonly SourceLine[]): readonly number[] | null => {
  const sizes = [...new Set(heads.map(({ look }) => look?.size ?? 1))].toSorted((a, b) => b - a);
  const [most = 1, least = 1] = [sizes[0], sizes.at(-1)];
  // Bold all of them, a smaller step tells, where each of two sizes has headings.
  const bold = sizes.length === 2 && heads.every(({ look }) => look?.bold === true) && sizes.every((size) => heads.filter(({ look }) => look?.size === size).length >= fewestOfSize);
  const step = bold ? smallStep : larger;
  const graded = sizes.length > 1 && sizes.length <= mostSizes && most >= step && most >= least * step && (heads[0]?.look?.size ?? 1) === most;
  return graded ? heads.map(({ look }) => sizes.indexOf(look?.size ?? 1) + 1) : null;
};

/** Levels of headings told by shape, corrected by how the file sets them. */
export const levelsAsSet = (heads: readonly SourceLine[], levels: readonly number[]): readonly number[] => {
  const numbered = heads.map(({ text }) => numberingOf(text) !== null);
  return (numbered.includes(true) ? null : bySize(heads)) ?? besideNumbered(heads, numbered, levels);
};

/**
 * Levels of headings told by shape among those that the file marks: a number is of one level wherever it is marked once,
 * all others stand below the marked heading before them; `annexed` are the titles of annexes.
 */
export const underMarked = <T extends LabelledLine>(read: readonly T[], shaped: ReadonlyMap<T, number>, annexed: ReadonlySet<SourceLine>): ReadonlyMap<T, number> => {
  const alone = (line: SourceLine): boolean => annexed.has(line) || standsAlone(line.text);
  const marked = new Map<number, number>();
  for (const { line, part } of read) {
    const style = part.is === 'heading' && line.hint?.is === 'heading' ? numberingOf(line.text)?.style : undefined;
    if (style !== undefined && part.is === 'heading') marked.set(style, part.level);
  }
  // Type so large is a heading's own: what is set in it stands on one level, numbered or not.
  const sizes = new Map(read.flatMap(({ line, part }): (readonly [number, number])[] => (part.is === 'heading' && line.hint?.is === 'heading' && (line.look?.size ?? 0) >= 1.1 ? [[line.look?.size ?? 0, part.level]] : [])));
  let above = 0;
  let size: number | null = null;
  return new Map(read.flatMap((entry): (readonly [T, number])[] => {
    const level = shaped.get(entry);
    const own = entry.line.look?.size ?? null;
    if (entry.part.is === 'heading' && level === undefined) {
      above = alone(entry.line) ? 0 : entry.part.level;
      size = own;
    }
    if (level === undefined) return [];
    if (annexed.has(entry.line)) above = 0;
    // What is set larger than a marked heading does not stand below it.
    if (size !== null && own !== null && own >= larger && own >= size * smallStep) {
      above = 0;
      size = null;
    }
    if (alone(entry.line)) return [[entry, 1]];
    const style = numberingOf(entry.line.text)?.style;
    const known = style === undefined ? undefined : (marked.get(style) ?? sizes.get(entry.line.look?.size ?? 0));
    // What stands below it is told from its own level.
    if (known !== undefined) above = known - level;
    return [[entry, known ?? above + level]];
  }));
};

/** Pages choose the depth of a heading by its looks (<h4> above the first <h2>): a heading stands one below the nearest above it that is less deep. */
export const withoutSteps = (read: readonly LabelledLine[]): readonly LabelledLine[] => {
  const open: number[] = [];
  return read.map((entry) => {
    const { part } = entry;
    if (part.is !== 'heading') return entry;
    while ((open.at(-1) ?? 0) >= part.level) open.pop();
    open.push(part.level);
    return open.length === part.level ? entry : { ...entry, part: { is: 'heading', level: open.length } };
  });
};
