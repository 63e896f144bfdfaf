import type { SourceLine } from './model.ts';
import { asInFile, shiftedIn } from './raised.ts';
import { withoutEntities } from './read/entities.ts';
import { trimLine } from './text.ts';

/** What has no width and stands in words: a label with it is one all the same. Between emoji it makes them one. */
const unseen = /(?<!\p{Extended_Pictographic}\uFE0F?)[\u200B-\u200F\u2060\u00AD]/gu;
/** A text as a reader sees it: entities that it was left with as their characters, and nothing that cannot be seen. */
const seen = (text: string): string => withoutEntities(text).replace(unseen, '');

/** A line as a reader sees it: &ldquo; of a page that wrote &amp;ldquo; as its character, 来<U+200B>源 as 来源; what its file has stands in `written`. */
export const asSeen = (line: SourceLine): SourceLine => {
  const plain = seen(line.text);
  if (plain === line.text) return line;
  const text = line.hint?.is === 'table' ? plain : trimLine(plain);
  const hint = line.hint?.is === 'table' ? { ...line.hint, rows: line.hint.rows.map((row) => row.map((cell) => trimLine(seen(cell)))) } : line.hint;
  return text === '' ? line : { ...line, text, hint, written: literal.text(line) };
};

/** What of a line goes into the parsed parts: its text, and the lead of it that is a run-in heading. */
export interface Texts {
  readonly text: (line: SourceLine) => string;
  readonly lead: (line: SourceLine, runIn: string) => string;
}

/** Texts as `import` takes them: entities as the characters they stand for, with the numbers that markup makes. */
export const readable: Texts = { text: ({ text }) => text, lead: (_, runIn) => runIn };

/** What is left of the beginning of a line, up to a place, without what markup made. */
const unmade = ({ text, made = [] }: SourceLine, to: number): string =>
  made.toReversed().reduce((out, [from, end]) => (from >= to ? out : out.slice(0, from) + out.slice(Math.min(end, to))), text.slice(0, to));

/** The beginning of a written text that reads as a lead. */
const writtenLead = (written: string, lead: string): string => {
  for (let at = lead.length; at <= written.length; at += 1) if (seen(written.slice(0, at)).replace(/^[\uE5E5\s]+/u, '') === lead) return written.slice(0, at);
  return lead;
};

/** Longer leads have no entities worth the search. */
const longestLead = 200;

/** Texts as the file has them, character for character: entities as they are written, no number that markup makes. */
export const literal: Texts = {
  text: (line) => line.written ?? (line.made ? unmade(line, line.text.length).trim() : line.text),
  lead: (line, runIn) => {
    const own = line.made ? unmade(line, runIn.length).trim() : runIn;
    return line.written === undefined ? own : writtenLead(line.written.slice(0, longestLead), own);
  },
};

/** As `literal`, for a file of this text: what its markup raises stands on the line, except where a number would run into another. */
export const literalIn = (file: string): Texts => {
  const own = shiftedIn(file);
  return { text: (line) => asInFile(literal.text(line), own), lead: (line, runIn) => asInFile(literal.lead(line, runIn), own) };
};
