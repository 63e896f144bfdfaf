import type { Text } from './text.ts';
import type { Position } from './position.ts';

/** What a date of a source is the date of; a repost's date is not the article's. */
export type DateRole = 'article' | 'posted' | 'crawled' | 'delivered' | 'unknown';

export interface SourceDate {
  readonly role: DateRole;
  /** YYYY-MM-DD */
  readonly iso: string;
}

/** Front matter of `article.zh.md`. What the source does not state is null and printed "not stated". */
export interface ArticleMeta {
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly dates: readonly SourceDate[];
  /** The original that the article is or restates. `address` is never followed by the program. */
  readonly source: { readonly title: string | null; readonly address: string | null; readonly retrieved: string | null };
  /** True: written by us from the source's facts, never to be quoted as the source itself. */
  readonly restated: boolean;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** A bold lead that ends in a full stop or colon (`**推动传统产业高新化。**`), or null. */
  readonly runIn: Text | null;
  readonly sentences: readonly Text[];
  readonly position: Position;
}

export interface ListItem {
  readonly type: 'list-item';
  readonly ordered: boolean;
  /** Nesting, from 0. */
  readonly depth: number;
  /** The number as written, for ordered lists. */
  readonly number: number | null;
  readonly runIn: Text | null;
  readonly sentences: readonly Text[];
  readonly position: Position;
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption: Text | null;
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly position: Position;
}

export interface Quote {
  readonly type: 'quote';
  readonly sentences: readonly Text[];
  readonly position: Position;
}

export interface Footnote {
  readonly type: 'footnote';
  readonly label: string;
  readonly sentences: readonly Text[];
  readonly position: Position;
}

/** A picture of the source: the caption stays; `address` is text for the reader, never fetched. */
export interface Figure {
  readonly type: 'figure';
  readonly caption: Text | null;
  readonly address: string | null;
  readonly position: Position;
}

export type Block = Paragraph | ListItem | TableBlock | Quote | Footnote | Figure;

/** A heading and what stands under it. Sections are flat, in reading order; the lead before any heading has null. */
export interface Section {
  /** `lead`, or `s1`, `s2` … in reading order: an anchor of the page, not an identity across versions. */
  readonly id: string;
  /** 1 is the first level below the title. */
  readonly level: number;
  readonly heading: Text | null;
  readonly blocks: readonly Block[];
}

/** The parsed source. Positions are in the file as read. */
export interface Article {
  readonly file: string;
  readonly meta: ArticleMeta;
  /** The title as a translatable text (from the front matter). */
  readonly title: Text;
  readonly sections: readonly Section[];
}
