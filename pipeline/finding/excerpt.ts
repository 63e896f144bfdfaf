import { columnsOf, visible } from './width.ts';

export interface Excerpt {
  /** The line, or of a long one what stands around the place, with … where it is cut. */
  readonly text: string;
  /** Spaces, and ^ below the words in question: to be printed under `text`. */
  readonly marks: string;
}

/** Words of a table, a key, a number, a tag: what is underlined where the finding does not say how far it goes. */
const token = /^[\w.%+/-]+/u;

/** The words at the beginning of a text: what the finding quotes, in quotes or without, cut with … or not; else a word of ASCII or one character. */
const firstWords = (text: string, actual: string | null): string => {
  const given = actual?.split(/\r?\n/u, 1)[0] ?? '';
  const quoted = given !== '…' && given.endsWith('…') && !text.startsWith(given) ? given.slice(0, -1) : given;
  if (quoted !== '' && text.startsWith(quoted)) return quoted;
  if (quoted !== '' && /^["'“‘]/u.test(text) && text.startsWith(quoted, 1)) return text.slice(0, quoted.length + 2);
  return token.exec(text)?.[0] ?? /^./su.exec(text)?.[0] ?? '';
};

/** The end of a text that fits into some columns, cut between characters. */
const lastFitting = (text: string, columns: number): string => {
  const chars = [...text];
  let from = chars.length;
  for (let left = columns; from > 0; from -= 1) {
    left -= columnsOf(chars[from - 1] ?? '');
    if (left < 0) break;
  }
  return chars.slice(from).join('');
};

/** The beginning of a text that fits into some columns. */
const firstFitting = (text: string, columns: number): string => {
  let [kept, left] = ['', columns];
  for (const char of text) {
    left -= columnsOf(char);
    if (left < 0) return kept;
    kept += char;
  }
  return kept;
};

/**
 * A source line and a line that underlines the words at `column` (counted from 1, in UTF-16 units), each Chinese character
 * being two columns wide. `columns` is the room there is; of a longer line only what is near is looked at, however long it
 * is. Null where nothing stands there.
 */
export const excerpt = (line: string, column: number, actual: string | null, columns: number): Excerpt | null => {
  const from = column - 1;
  const before = line.slice(Math.max(from - columns, 0), from);
  const after = line.slice(from, from + columns + 1);
  if (!/\S/u.test(before + after)) return null;
  const near = visible(before);
  const fits = line.length <= columns && columnsOf(visible(line)) <= columns;
  const whole = fits || (from <= columns && columnsOf(near) <= columns / 3);
  const lead = whole ? near : `… ${lastFitting(near, Math.floor(columns / 3))}`;
  const rest = visible(after);
  const room = columns - columnsOf(lead);
  const tail = columnsOf(rest) <= room ? rest : `${firstFitting(rest, room - 2)} …`;
  const words = firstFitting(visible(firstWords(after, actual)), room - 2);
  return { text: `${lead}${tail}`, marks: `${' '.repeat(columnsOf(lead))}${'^'.repeat(Math.max(columnsOf(words), 1))}` };
};
