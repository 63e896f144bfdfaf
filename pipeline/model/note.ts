/** The mark of a note: its number as the language prints it, the note that it leads to, and its own anchor, to which the note leads back. */
export interface NoteMark {
  readonly label: string;
  /** Null where no note has that label. */
  readonly target: string | null;
  /** Null until it has its place on the page (`placeFigures`). */
  readonly anchor: string | null;
}

/** A link from a note to a mark that leads to it: the first bears the note's number, others letters. */
export interface BackLink {
  readonly label: string;
  readonly target: string;
}
