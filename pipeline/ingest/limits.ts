import type { Excess, Measure } from '../finding/index.ts';
import type { ParsedSection, SourceLine } from './model.ts';

/**
 * The most that is read of a source. A long report has 200,000 characters and 5,000 lines, a book 1,000,000; a page's
 * tree has some thousands of elements, a Word document of a hundred pages 100,000. What goes beyond takes the stages
 * after it, the translation's skeleton above all, longer than anyone waits.
 */
export const limits = { characters: 1_000_000, lines: 30_000, elements: 400_000, pageElements: 60_000, attributes: 500, depth: 40, marks: 1000, containers: 2000 } as const;

export const excess = (measure: Measure, actual: number, expected: number): Excess => ({ measure, actual: String(actual), expected: String(expected) });

/** Why a text is not read at all: told by its length and its line ends, before anything is made of it. */
export const excessOfText = (text: string): Excess | null => {
  if (text.length > limits.characters) return excess('characters', text.length, limits.characters);
  let lines = 1;
  for (let at = text.search(/[\n\r]/u); at >= 0 && at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines > limits.lines ? excess('lines', lines, limits.lines) : null;
};

/** Why the lines that a reader found are not gone into. */
export const excessOfLines = (lines: readonly SourceLine[]): Excess | null => {
  if (lines.length > limits.lines) return excess('lines', lines.length, limits.lines);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return characters > limits.characters ? excess('characters', characters, limits.characters) : null;
};

/**
 * Lists, quotations and notes of an article, those counted by themselves that begin anew: a reader of Markdown goes through
 * all that it has read where one ends, so that its time is their number times the length.
 */
export const excessOfContainers = (sections: readonly ParsedSection[]): Excess | null => {
  let count = 0;
  for (const { blocks } of sections) {
    for (const [at, { type, depth = 0 }] of blocks.entries()) {
      const before = blocks[at - 1];
      if (type === 'quote' || (type === 'list-item' && (before?.type !== 'list-item' || (before.depth ?? 0) < depth))) count += 1;
    }
  }
  return count > limits.containers ? excess('containers', count, limits.containers) : null;
};
