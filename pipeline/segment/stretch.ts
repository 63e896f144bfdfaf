import type { Point, Points, Stretch } from '../model/index.ts';

/**
 * Where the characters of a text do not go on in step with those of the file that say them: at the first, behind markup
 * and line breaks, at an escape or reference (which is longer than what it says) and behind it. `starts` and `ends` give
 * the span of the file for each UTF-16 unit of the text.
 */
export const stretchesOf = (
  text: string, { starts, ends }: { readonly starts: readonly number[]; readonly ends: readonly number[] }, points: Points,
): readonly Stretch[] =>
  starts.flatMap((start, at): readonly Stretch[] => {
    const before = starts[at - 1];
    const inStep = before !== undefined && start === before + 1 && ends[at - 1] === start && ends[at] === start + 1;
    // A line break that stands as a space is in step, but what follows is on another line.
    const isSame = !/\s/u.test(text[at - 1] ?? '') || points.point(start - 1).line === points.point(start).line;
    return inStep && isSame ? [] : [{ at, point: points.point(start) }];
  });

/** Where the character at an offset of a text stands in its file; null where nobody can say. */
export const pointAt = (stretches: readonly Stretch[], offset: number): Point | null => {
  const found = stretches.findLast(({ at }) => at <= offset);
  if (!found) return null;
  const { at, point: { line, column, offset: inFile } } = found;
  return { line, column: column + offset - at, offset: inFile + offset - at };
};

/** Whether the characters between two offsets stand in the file one for one. */
export const isWhole = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  !stretches.some(({ at }) => start < at && at < end);
