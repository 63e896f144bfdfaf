import type { Article, Block, Text } from '../model/index.ts';

/** A text of the article in the whole: `text` stands there from `start` up to `end`. */
export interface Piece {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** What a table's cell stands under and beside; null for all other texts, and for heads themselves. */
  readonly heads: CellHeads | null;
}

/** The heads of a cell: the first cell of its row and the head of its column. */
export interface CellHeads {
  readonly row: string;
  readonly column: string;
  /** Where the column's head begins in the whole; null where the column has none. */
  readonly columnAt: number | null;
  /** The heads of all columns of its table. */
  readonly columns: readonly string[];
}

/** The article as one text, and where each of its texts stands in it; pieces are in order and do not overlap. */
export interface Whole {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Lines of texts that stand together, each with what parts its texts: cells of a row are parted, sentences are not. */
interface Line {
  readonly texts: readonly Text[];
  readonly between: '' | '\t';
  /** Heads of the columns, for the rows of a table. */
  readonly columns?: readonly Text[];
}

const prose = (texts: readonly Text[]): readonly Line[] => (texts.length === 0 ? [] : [{ texts, between: '' }]);

const linesOf = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'paragraph':
    case 'list-item':
      return prose([...(block.runIn ? [block.runIn] : []), ...block.sentences]);
    case 'quote':
    case 'footnote':
      return prose(block.sentences);
    case 'figure':
      return prose(block.caption ? [block.caption] : []);
    case 'table':
      return [...prose(block.caption ? [block.caption] : []), { texts: block.head, between: '\t' }, ...block.rows.map((texts): Line => ({ texts, between: '\t', columns: block.head }))];
  }
};

/**
 * The article as one text: a line for each heading and block, the cells of a table's row parted by tabs. What reads
 * figures in their context (years, currencies, heads of tables) reads this, and finds by `pieces` whose they are.
 */
export const wholeText = (article: Article): Whole => {
  const lines = [
    ...prose([article.title]),
    ...article.sections.flatMap((section) => [...prose(section.heading ? [section.heading] : []), ...section.blocks.flatMap(linesOf)]),
  ];
  const pieces: Piece[] = [];
  const starts = new Map<Text, number>();
  const parts: string[] = [];
  let at = 0;
  const put = (words: string): void => {
    parts.push(words);
    at += words.length;
  };
  for (const { texts, between, columns } of lines) {
    const names = columns?.map(({ text }) => text) ?? [];
    for (const [n, text] of texts.entries()) {
      if (n > 0) put(between);
      const head = columns?.[n];
      const heads = columns && n > 0 ? { row: texts[0]?.text ?? '', column: names[n] ?? '', columnAt: (head && starts.get(head)) ?? null, columns: names } : null;
      starts.set(text, at);
      pieces.push({ text, start: at, end: at + text.text.length, heads });
      put(text.text);
    }
    put('\n');
  }
  return { text: parts.join(''), pieces };
};

/** The piece in which a span lies whole, found by halving; null where it reaches over an edge. */
export const pieceAt = ({ pieces }: Whole, start: number, end: number): Piece | null => {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && piece.start <= start && end <= piece.end ? piece : null;
};

/** Spans of the whole, each in the piece in which it lies, counted from the piece's beginning; those over an edge are in none. */
export const spansOfPieces = <Found extends { readonly start: number; readonly end: number }>(whole: Whole, spans: readonly Found[]): ReadonlyMap<Piece, readonly Found[]> => {
  const found = new Map<Piece, Found[]>();
  for (const one of spans) {
    const piece = pieceAt(whole, one.start, one.end);
    if (!piece) continue;
    const inPiece = { ...one, start: one.start - piece.start, end: one.end - piece.start };
    const list = found.get(piece);
    if (list) list.push(inPiece);
    else found.set(piece, [inPiece]);
  }
  return found;
};

/** The pieces that a translation renders, in the order of the article's texts: empty cells are in the whole alone. */
export const writtenPieces = ({ pieces }: Whole): readonly Piece[] => pieces.filter(({ text }) => text.text.trim() !== '');
