import type { Excess } from '../../finding/index.ts';
import type { SourceLine, StatedMeta } from '../model.ts';
import { literal } from '../literal.ts';
import { trimLine } from '../text.ts';
import { withoutEntities } from './entities.ts';
import { withoutSpread } from './spacing.ts';

/** What a reader of a format gives: the lines, and the text of each line of the file that they must account for. */
export interface ReadSource {
  readonly lines: readonly SourceLine[];
  /** Text of each line of the file, from line 1. */
  readonly accounted: readonly string[];
  /** What of each of these lines must be accounted for, where the format has marks of its own (Markdown); absent: all of it. */
  readonly counted?: readonly string[];
  /** Front matter, read; with it a source is our own form and has no furniture of a page. null where there is none. */
  readonly front: { readonly title: string | null; readonly meta: StatedMeta } | null;
  /**
   * All text of the file, read another way than the lines were (for formats whose lines are not those of the file):
   * the lines must be it, white space apart.
   */
  readonly whole?: string;
  /** The file's own order of its text is none (PDF): the lines must have its characters, in whatever order. */
  readonly unordered?: true;
  /** What the file's own metadata states (tags of a page's head, properties of a document): evidence where the text is silent. */
  readonly stated?: StatedMeta;
  /** Characters that were left out as deleted with changes tracked. */
  readonly deleted?: number;
  /** Text that a page strikes out, and shows: the first, its line, in how many places. */
  readonly struck?: { readonly text: string; readonly line: number; readonly count: number };
}

/** Why a reader refused a file: a measure of it, the most that is read, and the line where that was passed if the file has lines. */
export interface TooLarge { readonly tooLarge: Excess; readonly line?: number }

/** Texts of lines by the line of the file that they begin in, for formats whose own lines mean nothing. */
export const accountedOf = (lines: readonly SourceLine[]): readonly string[] => {
  const texts: string[][] = [];
  for (const line of lines) (texts[line.number - 1] ??= []).push(literal.text(line));
  return Array.from(texts, (parts) => parts?.join('\n') ?? '');
};

/** Lines as an editor counts them. */
export const splitLines = (text: string): readonly string[] => text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029]/u);

/** What copying leaves of a picture: right below it stands its caption. */
const placeholder = /^[[【（(]?图片[\]】）)]?$/u;

/** White space written as entities, by which pages set paragraphs in: &nbsp;&nbsp;一、…. */
const blank = '(?:\\s|&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#8203|#12288|#[xX](?:[aA]0|2002|2003|200[bB]|3000));)';
const [blankStart, blankEnd] = [new RegExp(`^${blank}+`, 'u'), new RegExp(`${blank}$`, 'u')];
const longestBlank = 8;

/** At both ends of a line it is white space, as that of the file; a line of nothing else stays to be told. */
const withoutBlankEnds = (line: string): string => {
  if (!line.includes('&')) return line;
  const text = line.replace(blankStart, '');
  let end = text.length;
  for (let found = blankEnd.exec(text.slice(-longestBlank)); found; found = blankEnd.exec(text.slice(Math.max(0, end - longestBlank), end))) end -= found[0].length;
  return end === 0 ? line : text.slice(0, end);
};

/** Reads plain text: each line that is not empty is one line of the source, nothing is known of any. Entities left in it are read as the characters they stand for, a line that was copied with a space behind each character without them; a line of nothing else is removed. */
export const readPlain = (text: string): ReadSource => {
  const accounted = splitLines(text).map(withoutBlankEnds);
  let [gap, picture] = [true, false];
  const lines = accounted.flatMap((raw, at): SourceLine[] => {
    const trimmed = withoutSpread(trimLine(withoutEntities(raw)));
    const written = trimLine(raw);
    const line = { number: at + 1, text: trimmed, gap, hint: null, ...(written === trimmed ? {} : { written }), ...(picture && !gap ? { picture: true as const } : {}) };
    gap = trimmed === '';
    picture = trimmed.length <= 6 && placeholder.test(trimmed);
    return trimmed !== '' ? [line] : written === '' ? [] : [{ ...line, text: written, hint: { is: 'removed', why: 'blank' } }];
  });
  return { lines, accounted, front: null };
};
