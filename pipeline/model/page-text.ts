/** A run of text where a page of a PDF shows it; measures in points, `y` that of its baseline from the page's top. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  /** The document's own name for the font: equal names are one font. */
  readonly font: string;
  /** Stands at an angle to the page's text: a watermark, the name of an axis. */
  readonly turned?: true;
}

/** A straight line that a page draws: across at a height, or down at a place from the left. */
export interface PageRule { readonly across: boolean; readonly at: number; readonly from: number; readonly to: number }

/** The text of a page of a PDF, in the order of the file. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PageRun[];
  /** The lines that it draws, where it may have a table. */
  readonly rules?: readonly PageRule[];
}
