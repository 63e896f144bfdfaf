import type { Bilingual } from '../../../pipeline/model/index.ts';

/*
 * Every rule has a page, docs/rules/<rule-id>.md, made of the catalogue and of an example that a test runs. To add one:
 *
 * 1. In the file of the rule's room, under its id, write `holds` (what must hold and why it matters, a sentence or two in
 *    each language) and `changes`: what is changed in the project test/briefings/no-findings to make it wrong, and what it
 *    is when it is right (as it was, if not given). `edit` replaces words of a file, `whole` the file.
 * 2. `at` is the place where the finding must stand: `LINE:COLUMN` in the file of the first change, or `FILE:LINE:COLUMN`.
 * 3. `npx vitest run test/finding -u` runs both and writes the page. Wrong must give that finding and no other (`also` names
 *    rules whose findings follow from it), right none at all.
 *
 * `by` says what runs: `read` (all up to the facts, the Chinese edition; `read-en` with the translation), `draw` (the charts
 * too), `check` (all that `jianbao check` does), `print` (the PDF too, which costs seconds), or the stage of a text command. The cheapest that finds it is the default of
 * the room.
 */

/** What runs an example. */
export type Runner = 'read' | 'read-en' | 'draw' | 'check' | 'check-en' | 'print' | 'article' | 'parse' | 'import' | 'new';

/** A file's content: text, bytes, a link to somewhere, or no file at all. */
export type Content = string | Uint8Array | { readonly link: string } | null;

/** What is changed in one file of the base project. */
export interface Change {
  readonly file: string;
  /** The words that are replaced, which stand in the base file; null: the whole file. */
  readonly from: string | null;
  readonly wrong: Content;
  /** Undefined: as the base project has it. */
  readonly right: Content | undefined;
}

export interface Example {
  readonly holds: Bilingual;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly by?: Runner;
  readonly also?: readonly string[];
  /** Said on the page below the examples, where the text alone does not show it. */
  readonly remark?: Bilingual;
}

/** A rule that no input can break: it guards against a fault of the program itself. */
export interface NoExample {
  readonly holds: Bilingual;
  readonly cannot: Bilingual;
}

/** Every rule of a room has one. */
export type Examples<T> = Readonly<Record<keyof T & string, Example | NoExample>>;

/** Words of a file replaced by wrong ones; right are others, or the words as they stand. */
export const edit = (file: string, from: string, wrong: string, right: string = from): Change => ({ file, from, wrong, right });

/** A whole file. */
export const whole = (file: string, wrong: Content, right?: Content): Change => ({ file, from: null, wrong, right });

export const article = 'content/town/article.zh.md';
export const xliff = 'content/town/translation.en.xlf';
export const config = 'content/town/briefing.yaml';
export const summary = 'content/town/summary.zh.md';
export const spec = 'content/town/chart.vl.json';
export const indicators = 'content/indicators.csv';
export const entities = 'content/entities.csv';
export const descriptor = 'data/town/datapackage.json';
export const rows = 'data/town/observations.csv';
