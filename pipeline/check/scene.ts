import type { Claim, Mention } from '../model/index.ts';
import { chineseTables, plainChinese, scanQuantities } from '../quantity/index.ts';
import { splitSentences, type Span } from '../segment/index.ts';
import { bondsOf, type Bond } from './bonds/index.ts';
import { figuresOf, type Figure } from './figures/index.ts';
import { pairNames } from './paired.ts';
import { readTables, type Table } from './table.ts';

/** A text as the finders see it. Offsets are those of the text everywhere. */
export interface Scene {
  readonly text: string;
  /** The text in simplified script and half-width digits and marks, character for character as long as the text. */
  readonly s: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** The measured figures of the prose (no dates, no cells of tables), each with the words around it. */
  readonly figures: readonly Figure[];
  /** Each figure with what the text compares it with, and what it says of the change. */
  readonly bonds: readonly Bond[];
  readonly tables: readonly Table[];
}

/** Finds the claims of one kind. Total, and in time proportional to the length of the text. */
export type Finder = (scene: Scene) => readonly Claim[];

/** Reads a Chinese text for the finders. `currency`: ISO 4217 meaning of a bare 元. */
export const sceneOf = (text: string, options: { readonly currency?: string } = {}): Scene => {
  const [s, parted] = [plainChinese(text), chineseTables(text)];
  const cells = new Set(parted.flatMap(({ rows }) => rows.flatMap(({ cells: own }) => own.map(({ start }) => start))));
  // A number that brings its unit into its cell (100亿元) is read as prose is, and is a cell all the same.
  const mentions = scanQuantities(text, { lang: 'zh', ...options }).map((mention) => (cells.has(mention.start) && !mention.table ? { ...mention, table: true } : mention));
  const figures = pairNames(figuresOf(s, mentions));
  return { text, s, mentions, sentences: splitSentences(text), figures, bonds: bondsOf(figures, s), tables: readTables(text, s, mentions, parted) };
};
