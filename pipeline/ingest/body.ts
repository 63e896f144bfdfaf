import {
  bullets, captionCredits, captionEnds, captionMarks, headingStarts, noteStarts, standaloneHeadings, tableMarks,
} from './lexicon/index.ts';
import type { LabelledLine, Part, SourceLine } from './model.ts';
import { levelsOf, numberingOf } from './numbering.ts';
import { bare, closed } from './text.ts';

const re = {
  bullet: new RegExp(bullets, 'u'), mark: new RegExp(captionMarks, 'u'), credit: new RegExp(captionCredits, 'u'),
  table: new RegExp(tableMarks, 'u'), note: new RegExp(noteStarts, 'u'),
};
const longestHeading = 40;

/** What a line looks like by itself, before its neighbours speak. */
type Look = 'text' | 'item' | 'cells' | 'note' | 'caption' | 'numbered' | 'short';

const lookOf = ({ text }: SourceLine): Look => {
  if (/\S\t+\s*\S/u.test(text)) return 'cells';
  if (re.bullet.test(text)) return 'item';
  if (re.note.test(text)) return 'note';
  if (text.length <= 60 && (re.mark.test(text) || (re.credit.test(text) && !/[。]./u.test(text)))) return 'caption';
  if (text.length <= longestHeading && re.table.test(text) && !closed(text)) return 'caption';
  const number = numberingOf(text);
  if (number && text.length <= longestHeading && !closed(text)) return 'numbered';
  if (number?.list && text.length <= 80 && /[；;。]$/u.test(text) && !/[。；;]./u.test(text)) return 'item';
  return text.length <= 30 && !closed(text) ? 'short' : 'text';
};

/** Above 0 the line reads as a heading, below as a caption; by how much is how sure that is. */
const headingScore = (text: string, numberedText: boolean): number => {
  const standalone = standaloneHeadings.includes(bare(text)) ? 4 : 0;
  const parallel = /^\S{3,14}[\s\u3000]\S{3,14}$/u.test(text) && /\p{Script=Han}[\s\u3000]\p{Script=Han}/u.test(text) ? 2 : 0;
  const verb = headingStarts.some((start) => text.startsWith(start)) ? 2 : 0;
  const shown = captionEnds.some((end) => text.endsWith(end)) ? -3 : 0;
  return standalone + parallel + verb + shown - (numberedText ? 1 : 0);
};

/** Looks that a heading can stand above: a paragraph, an item, a table, a heading of a lower level. */
const below = (look: Look | undefined): boolean => look === 'text' || look === 'item' || look === 'cells' || look === 'numbered';

interface Read { readonly part: Part; readonly doubt: 'heading' | 'caption' | null }
const sure = (part: Part): Read => ({ part, doubt: null });
const heading: Part = { is: 'heading', level: 1 };
const caption: Part = { is: 'caption' };

/** A short line in a run of `run` short lines, `left` of them after it; `next` is what follows the run. */
const readShort = (text: string, run: number, left: number, next: Look | undefined, numberedText: boolean): Read => {
  const score = headingScore(text, numberedText);
  if (left > 0) return score >= 3 ? { part: heading, doubt: 'caption' } : { part: caption, doubt: score > 0 && run === 2 ? 'heading' : null };
  if (next === undefined) return sure({ is: 'paragraph', runIn: null });
  if (!below(next) || (next === 'numbered' && score <= 0)) return { part: caption, doubt: score > 1 ? 'heading' : null };
  return score < 0 ? { part: caption, doubt: score > -2 ? 'heading' : null } : { part: heading, doubt: score === 0 && run === 1 ? 'caption' : null };
};

/** A numbered short line is a heading, unless it stands among items of its kind with no text under any of them. */
const readNumbered = (lines: readonly SourceLine[], looks: readonly Look[], at: number): Read => {
  const style = (index: number): number | null => {
    const text = lines[index]?.text;
    return text !== undefined && (looks[index] === 'numbered' || looks[index] === 'item') ? (numberingOf(text)?.style ?? null) : null;
  };
  const own = style(at);
  const listed = numberingOf(lines[at]?.text ?? '')?.list === true && (style(at - 1) === own || style(at + 1) === own);
  const alone = looks[at + 1] === 'text' && style(at - 1) !== own;
  return listed && !alone ? sure({ is: 'list-item' }) : sure(heading);
};

const cellsOf = (text: string): readonly string[] => text.split('\t').map((cell) => cell.trim());

/** For each line, the first and the last index of the run of short lines that it stands in: one pass, any length. */
const runsOf = (looks: readonly Look[]): readonly { readonly from: number; readonly to: number }[] => {
  const from: number[] = [];
  looks.forEach((look, at) => from.push(look === 'short' && looks[at - 1] === 'short' ? (from[at - 1] ?? at) : at));
  const to = looks.map(() => 0);
  for (let at = looks.length - 1; at >= 0; at -= 1) to[at] = looks[at] === 'short' && looks[at + 1] === 'short' ? (to[at + 1] ?? at) : at;
  return from.map((start, at) => ({ from: start, to: to[at] ?? at }));
};

interface Reading {
  readonly lines: readonly SourceLine[];
  readonly looks: readonly Look[];
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly numberedText: boolean;
}

const readLine = ({ lines, looks, runs, numberedText }: Reading, at: number): Read => {
  const { hint, text } = lines[at] ?? { hint: null, text: '' };
  if (hint) return sure(hint);
  switch (looks[at]) {
    case 'cells': return sure({ is: 'table', rows: [cellsOf(text)] });
    case 'item': return sure({ is: 'list-item' });
    case 'note': return sure({ is: 'footnote' });
    case 'caption': return sure(caption);
    case 'numbered': return readNumbered(lines, looks, at);
    case 'short': {
      const { from, to } = runs[at] ?? { from: at, to: at };
      return readShort(text, to - from + 1, to - at, looks[to + 1], numberedText);
    }
    default: return sure({ is: 'paragraph', runIn: null });
  }
};

/**
 * Reads the lines of the body: headings and their levels, captions, items, tables, notes, paragraphs. Where a short
 * line could be heading or caption its neighbours decide: a heading stands directly above text, a caption need not.
 */
export const readBody = (lines: readonly SourceLine[]): readonly LabelledLine[] => {
  const looks = lines.map((line): Look => (line.hint ? 'text' : lookOf(line)));
  const numberedText = looks.filter((look) => look === 'numbered').length >= 2;
  const reading = { lines, looks, runs: runsOf(looks), numberedText };
  const read = lines.map((line, at) => ({ line, ...readLine(reading, at) }));
  const heads = read.filter(({ part, line }) => part.is === 'heading' && line.hint === null);
  const levels = levelsOf(heads.map(({ line }) => ({ style: numberingOf(line.text)?.style ?? null, text: line.text })));
  const levelOf = new Map(heads.map((head, at) => [head, levels[at] ?? 1]));
  return read.map((entry) => {
    const level = levelOf.get(entry);
    return level === undefined ? entry : { ...entry, part: { is: 'heading', level } };
  });
};
