import type { Point, Position } from './position.ts';

export type Lang = 'zh' | 'en';
/** One of a briefing's languages; `zh-en` sets both side by side. */
export type Edition = 'zh' | 'en' | 'zh-en';
export type Mark = 'strong' | 'emphasis' | 'code' | 'delete';

/**
 * A stretch of text of one look. A paragraph is a flat list of runs, so that sentences can be cut across emphasis.
 * `fact` is the id of the fact that the run prints, `footnote` the label of the note that it points to (text is then
 * empty), `href` an address that a reader may follow; all null where there is none.
 */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly href: string | null;
  readonly footnote: string | null;
  readonly fact: string | null;
}

/** A run without marks, link, note or fact. */
export const plainRun = (text: string): Run => ({ text, marks: [], href: null, footnote: null, fact: null });

/** The text of runs, without their looks. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** What a translation unit translates. */
export type TextKind = 'title' | 'heading' | 'run-in' | 'sentence' | 'caption' | 'cell';

/**
 * Where a stretch of a text's plain words begins in its file. From `at` on (UTF-16 units of the plain text) each character
 * of the text is one of the file, on one line, up to the next stretch: markup, escapes and line breaks begin a new one.
 */
export interface Stretch {
  readonly at: number;
  readonly point: Point;
}

/** The smallest text of an article that is translated as one: a heading, a sentence, a table cell … */
export interface Text {
  readonly kind: TextKind;
  /** Plain text: the runs joined. Masks (`***`) stand as in the source. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly position: Position;
  /** Where its words stand in the file. Absent: in step with the file from `position.start` on; empty: nobody can say. */
  readonly stretches?: readonly Stretch[];
}
