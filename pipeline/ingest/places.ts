import type { Place } from '../model/index.ts';
import type { Source } from './read/any.ts';
import { splitLines } from './read/plain.ts';

/** Gives the place of words in a line of a source. */
export type Placer = (line: number, words: string) => Place;

/** Further right no words are looked for: a page saved as one line is none that an editor reads. */
const widest = 2000;

/** Words are placed where they begin, those that the file writes otherwise at the line's start. */
export const placer = (source: Source): Placer => {
  let lines: readonly string[] | null = null;
  return (line, words) => {
    lines ??= 'text' in source ? splitLines(source.text) : [];
    return { file: source.file, line, column: Math.max((lines[line - 1] ?? '').slice(0, widest).indexOf(words), 0) + 1 };
  };
};
