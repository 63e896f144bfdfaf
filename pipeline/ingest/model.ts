import type { DateRole } from '../model/index.ts';

/** A date that the source states; `text` is the source's own writing of it. */
export interface ParsedDate {
  readonly role: DateRole;
  /** YYYY-MM-DD */
  readonly iso: string;
  readonly text: string;
}

export type ParsedType = 'paragraph' | 'list-item' | 'table' | 'quote' | 'footnote' | 'figure';

/**
 * A block of the source. `text` is the source's own, whole: a run-in heading is its beginning and stands again in
 * `runIn`. A figure has an empty text and a caption. A table's text is its lines, `rows` the cells of all its rows.
 */
export interface ParsedBlock {
  readonly type: ParsedType;
  readonly text: string;
  readonly runIn?: string;
  readonly caption?: string;
  readonly rows?: readonly (readonly string[])[];
  /** Of an item of a list that stands in another item: in how many. Absent: in none. */
  readonly depth?: number;
}

/** A heading (null: the lead before any heading) and what stands under it; level 1 is the first below the title. */
export interface ParsedSection {
  readonly level: number;
  readonly heading: string | null;
  readonly blocks: readonly ParsedBlock[];
}

/** A line, or a part of one, that is no text of the article. `why` is a key of the lexicon's `reasons`. */
export interface RemovedLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What `parse` prints (design, section 4). What the source does not state is null. */
export interface ParsedSource {
  readonly title: string | null;
  readonly dates: readonly ParsedDate[];
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly sections: readonly ParsedSection[];
  readonly captions: readonly string[];
  readonly removed: readonly RemovedLine[];
}

/** What a reader of a format knows of a line from its markup; null where the format has none (plain text). */
export type Hint =
  | { readonly is: 'title' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'paragraph'; readonly runIn: string | null }
  | { readonly is: 'list-item'; readonly depth?: number }
  | { readonly is: 'quote' }
  | { readonly is: 'footnote' }
  | { readonly is: 'caption' }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'removed'; readonly why: string };

/**
 * How a line is set in the file where its markup does not say what it is (bold, centred, in larger type than the
 * running text): the structure rules weigh it beside the line's shape.
 */
export interface Look {
  /** All of its text is bold. */
  readonly bold: boolean;
  readonly centred: boolean;
  /** Size of its type over that of the running text; 1 where that is not known. */
  readonly size: number;
  /** Of a grey lighter than the text's. */
  readonly faint?: true;
}

/**
 * A line of the source without the white space at its ends: the common form that every reader of a format gives and
 * that everything after it works on. One line of the file may give several (a paragraph and a note of its editor).
 */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** An empty line stands before it. */
  readonly gap: boolean;
  readonly hint: Hint | null;
  /** Absent where the format has no looks (plain text). */
  readonly look?: Look;
  /** Of a table whose cells do not fill even rows: how they stand is a guess. */
  readonly guessed?: true;
  /** A picture stands right above it. Absent where none does, or the format has none. */
  readonly picture?: true;
  /** So many characters at its beginning, white space not counted, are set in bold, and no others of it. Absent where none are, or all. */
  readonly led?: number;
  /** The text as the file writes it, where entities of HTML were left in it (&ldquo;); absent: as `text`. */
  readonly written?: string;
  /** Ranges of the text that are no text of the file but made by its markup (numbers of lists and notes), in order; absent: none. */
  readonly made?: readonly (readonly [number, number])[];
}

/** Fields of the page's metadata as stated, the first statement first. */
export interface StatedMeta {
  readonly dates: readonly ParsedDate[];
  readonly bylines: readonly string[];
  /** Those of the bylines that a label names as who wrote (文|, 作者：): a body may be one. */
  readonly writers: readonly string[];
  readonly publishers: readonly string[];
  /** Who is said to have sent the text in (供稿：): the byline where nobody is said to have written it. */
  readonly senders: readonly string[];
}

export const noMeta: StatedMeta = { dates: [], bylines: [], writers: [], publishers: [], senders: [] };

/** What a line, or its part before the first label, states without a label; `why` where the lines' reason is another than its field's. */
export interface Unlabelled { readonly meta: StatedMeta; readonly why?: string }

/** A line's date alone. */
export const dateOf = ({ iso, text }: { readonly iso: string; readonly text: string }, role: DateRole): StatedMeta => ({ ...noMeta, dates: [{ role, iso, text }] });

/** What a line was taken for. */
export type Part =
  | { readonly is: 'title' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'paragraph'; readonly runIn: string | null }
  | { readonly is: 'list-item'; readonly depth?: number }
  | { readonly is: 'quote' | 'footnote' | 'caption' }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly is: 'removed'; readonly why: string };

/** A line with what it was taken for; `doubt` names the other reading where the two were close. */
export interface LabelledLine {
  readonly line: SourceLine;
  readonly part: Part;
  readonly doubt: 'heading' | 'caption' | null;
}
