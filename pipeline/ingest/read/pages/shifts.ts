import type { PageRun } from '../../../model/index.ts';
import type { Shift } from '../../raised.ts';
import { isRaisable, shifted } from '../../raised.ts';

/** Type of numbers above and below the line is smaller than the line's by this. */
const small = 0.9;
/** Heights of the line's type by which they stand above it, and below it. */
const [above, below] = [0.15, 0.1];
/** They touch the text they belong to. */
const apart = 0.25;

/** Whether a run may be a power, an index or the mark of a note at text of a size. */
export const isSmallMark = ({ text, size }: PageRun, of: number): boolean => size < of * small && text.length <= 6 && isRaisable(text);

const touches = (left: PageRun | undefined, right: PageRun | undefined, size: number): boolean =>
  left !== undefined && right !== undefined && Math.abs(right.x - left.x - left.width) <= size * apart;

/** The runs of a row from left to right, those that stand above and below its line in the characters for it. */
export const withShifts = (runs: readonly PageRun[], size: number, level: number): readonly PageRun[] =>
  runs.map((run, at): PageRun => {
    if (!isSmallMark(run, size) || !(touches(runs[at - 1], run, size) || touches(run, runs[at + 1], size))) return run;
    const up = (level - run.y) / size;
    const shift: Shift | null = up > above ? 'up' : up < -below ? 'down' : null;
    return shift === null ? run : { ...run, text: shifted(run.text, shift) };
  });
