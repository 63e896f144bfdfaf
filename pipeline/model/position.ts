/** A point in a text file: line and column count from 1 (columns in UTF-16 units), offset from 0, as in unist. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A span of a text file; `end` is the point after the last character, as in unist. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Where a finding stands. `file` is relative to the project root, with `/` on every system.
 * A fault of a whole file stands at line 1, column 1.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
