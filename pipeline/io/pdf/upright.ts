import type { PageRun, PageText } from '../../model/index.ts';

/** A matrix of PDF (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

/** What a reader's page, whose y goes down, shows by a matrix of the file. */
export const shownBy = (page: Matrix, own: Matrix): readonly [a: number, b: number, c: number, d: number, e: number, f: number] => {
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = page;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + x, e * q + f * s + y];
};

/** A run with the direction in which it is read, in degrees clockwise. */
export interface TurnedRun extends PageRun { readonly angle: number }

/** Pages that were scanned lie a little askew; a watermark does not. */
const askew = 10;
const quarters = [0, 90, 180, 270] as const;

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** The direction that most characters of a page are read in: sideways on a page of one wide table. */
const mainOf = (runs: readonly TurnedRun[]): (typeof quarters)[number] => {
  const letters = quarters.map((quarter) => runs.reduce((sum, { angle, text }) => sum + (apart(angle, quarter) <= askew ? text.trim().length : 0), 0));
  return quarters[letters.indexOf(Math.max(...letters))] ?? 0;
};

/** The page turned so that most of it is read from left to right, and by what; what then stands at an angle is marked. */
export const upright = ({ width, height, runs }: { readonly width: number; readonly height: number; readonly runs: readonly TurnedRun[] }): { readonly page: PageText; readonly turn: Matrix } => {
  const main = mainOf(runs);
  const turn = { 0: [1, 0, 0, 1, 0, 0], 90: [0, -1, 1, 0, 0, width], 180: [-1, 0, 0, -1, width, height], 270: [0, 1, -1, 0, height, 0] }[main];
  const page = {
    ...(main % 180 === 0 ? { width, height } : { width: height, height: width }),
    runs: runs.map(({ angle, ...run }) => {
      const [, , , , x, y] = shownBy(turn, [1, 0, 0, 1, run.x, run.y]);
      return { ...run, x, y, ...(apart(angle, main) > askew ? { turned: true as const } : {}) };
    }),
  };
  return { page, turn };
};
