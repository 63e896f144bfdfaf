import type { PageRun, PageText } from '../../model/index.ts';

/** A matrix of PDF (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

/** What a reader's page, whose y goes down, shows by a matrix of the file. */
export const shownBy = (page: Matrix, own: Matrix): readonly [a: number, b: number, c: number, d: number, e: number, f: number] => {
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = page;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + x, e * q + f * s + y];
};

/** A run with the direction in which it is read, in degrees clockwise. `down`: its characters stand upright, one below the other. */
export interface TurnedRun extends PageRun { readonly angle: number; readonly down?: true }

/** Pages that were scanned lie a little askew; a watermark does not. */
const askew = 10;
const quarters = [0, 90, 180, 270] as const;

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** The direction that most characters of a page are read in: sideways on a page of one wide table. */
const mainOf = (runs: readonly TurnedRun[]): (typeof quarters)[number] => {
  const letters = quarters.map((quarter) => runs.reduce((sum, { angle, text }) => sum + (apart(angle, quarter) <= askew ? text.trim().length : 0), 0));
  return quarters[letters.indexOf(Math.max(...letters))] ?? 0;
};

/** Characters set one below the other are no further apart, in heights of their type, nor nearer; and no further beside. */
const pitch = { least: 0.45, most: 2.2, beside: 0.35 } as const;
/** What stands in a column of characters as one of them: 38, set across. */
const longestAcross = 4;

/** A character that stands upright, or a few that stand for one. */
const isCell = ({ angle, text }: TurnedRun): boolean => angle === 0 && text.trim() !== '' && text.length <= longestAcross;

/** Which runs are part of text in vertical writing: set so by their font, or single characters each below the one before it. */
const writtenDown = (runs: readonly TurnedRun[]): readonly boolean[] => {
  const joins = (above: TurnedRun | undefined, run: TurnedRun | undefined): boolean => {
    if (!above || !run || !isCell(above) || !isCell(run) || (above.text.length > 1 && run.text.length > 1)) return false;
    const [across, along] = [Math.abs(run.x + run.width / 2 - above.x - above.width / 2) / run.size, (run.y - above.y) / run.size];
    return across <= pitch.beside && along >= pitch.least && along <= pitch.most;
  };
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const down = new Map(shown.map((run, at) => [run, run.down === true || joins(shown[at - 1], run) || joins(run, shown[at + 1])]));
  return runs.map((run) => down.get(run) === true);
};

/** From this share of its characters on, a page is in vertical writing. From the lesser one on, and of so many characters, it has such text; the title of a cover is less. */
const vertical = { whole: 0.8, some: 0.3, fewest: 50 } as const;

/** A page upright. `mixed`: it has both, vertical writing and lines across, so that nothing says in which order it is read. */
export interface Upright { readonly page: PageText; readonly turn: Matrix; readonly mixed: boolean }

/**
 * The page turned so that most of it is read from left to right, and by what; what then stands at an angle is marked.
 * A page in vertical writing is laid on its side, each column a line, the rightmost first.
 */
export const upright = ({ width, height, runs }: { readonly width: number; readonly height: number; readonly runs: readonly TurnedRun[] }): Upright => {
  const down = writtenDown(runs);
  const letters = (counted: (run: TurnedRun, at: number) => boolean): number => runs.reduce((sum, run, at) => sum + (counted(run, at) ? run.text.trim().length : 0), 0);
  const written = letters((_, at) => down[at] === true);
  const share = written / Math.max(1, letters(({ angle }, at) => down[at] === true || apart(angle, 90) > askew));
  const laid = share >= vertical.whole;
  const main = laid ? 90 : mainOf(runs);
  const turn = { 0: [1, 0, 0, 1, 0, 0], 90: [0, -1, 1, 0, 0, width], 180: [-1, 0, 0, -1, width, height], 270: [0, 1, -1, 0, height, 0] }[main];
  const page = {
    ...(main % 180 === 0 ? { width, height } : { width: height, height: width }),
    runs: runs.map(({ angle, down: byFont, ...run }, at) => {
      const cell = laid && (down[at] === true || isCell({ angle, ...run }));
      // A font of vertical writing places a character by the middle of its upper edge, others by the foot of its left one.
      const [left, top] = !cell ? [run.x, run.y] : byFont ? [run.x - run.size / 2, run.y] : [run.x + (run.width - run.size) / 2, run.y - run.size * 0.88];
      const [, , , , x, y] = shownBy(turn, [1, 0, 0, 1, left, top]);
      return { ...run, x, y, ...(cell && !byFont ? { width: run.size } : {}), ...(!cell && apart(angle, main) > askew ? { turned: true as const } : {}) };
    }),
  };
  return { page, turn, mixed: !laid && share >= vertical.some && written >= vertical.fewest };
};
