import type { SourceLine } from './model.ts';
import { numberingOf } from './numbering.ts';

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

/** Headings that all stand without numbers, in type of several sizes: the largest, with which they begin, is the first level. */
const bySize = (heads: readonly SourceLine[]): readonly number[] | null => {
  const sizes = [...new Set(heads.map(({ look }) => look?.size ?? 1))].toSorted((a, b) => b - a);
  const [most = 1, least = 1] = [sizes[0], sizes.at(-1)];
  const graded = sizes.length > 1 && sizes.length <= mostSizes && most >= larger && most >= least * larger && (heads[0]?.look?.size ?? 1) === most;
  return graded ? heads.map(({ look }) => sizes.indexOf(look?.size ?? 1) + 1) : null;
};

/** Levels of headings told by shape, corrected by how the file sets them. */
export const levelsAsSet = (heads: readonly SourceLine[], levels: readonly number[]): readonly number[] => {
  const numbered = heads.map(({ text }) => numberingOf(text) !== null);
  return (numbered.includes(true) ? null : bySize(heads)) ?? besideNumbered(heads, numbered, levels);
};
