import type { PageText } from '../../model/index.ts';
import { excessOfText } from '../limits.ts';
import { readHtml } from './html/read.ts';
import { readMarkdown } from './markdown.ts';
import type { ReadSource, TooLarge } from './plain.ts';
import { readPages } from './pages/read.ts';
import { readPlain } from './plain.ts';
import type { Refusal } from './word/read.ts';
import { readWord } from './word/read.ts';

/** A text with the path of its file, relative to the project's root. */
export interface SourceText { readonly file: string; readonly text: string }

/** A Word document: the XML of its parts by their names without folder and ending (document, styles, footnotes, header1). */
export interface SourceParts { readonly file: string; readonly parts: ReadonlyMap<string, string> }

/** The pages of a PDF: runs of text where the pages show them. */
export interface SourcePages { readonly file: string; readonly pages: readonly PageText[] }

/** What `parseSource` reads: a text, or what was unpacked of a document. */
export type Source = SourceText | SourceParts | SourcePages;

const pageStart = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;

/** A page whatever its name: saved as .txt, or come through standard input. A fragment must begin with a tag and have several. */
const isPage = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  return pageStart.test(head) || (/^\s*<(?:div|p|section|article|table|h[1-6]|span|center)\b/iu.test(head) && (head.match(/<\/(?:p|div|td|section|h[1-6])>|<br\b/giu)?.length ?? 0) >= 3);
};

/** A source read, or why it was not. */
export type AnyRead = ReadSource | TooLarge | Refusal;

/** Reads a source by its kind, its name, or by what it is where the name says nothing. */
export const readAny = (source: Source): AnyRead => {
  if ('pages' in source) return readPages(source.pages);
  if ('parts' in source) return readWord(source.parts);
  const { file, text } = source;
  const page = /\.(?:x?html?|shtml?|mht|mhtml|jsp|aspx?)$/iu.test(file) || (!/\.(?:md|markdown)$/iu.test(file) && isPage(text));
  if (page) return readHtml(text);
  const over = excessOfText(text);
  if (over) return { tooLarge: over };
  return /\.(?:md|markdown)$/iu.test(file) ? readMarkdown(text) : readPlain(text);
};
