import type { Finding } from '../model/index.ts';
import { finder, ingestRules } from '../finding/index.ts';
import type { LabelledLine, ParsedSource } from './model.ts';
import { unclearMarks } from './raised.ts';
import { sourceMarkdown } from './write/markdown.ts';

const find = finder(ingestRules);

/** A text in which more stand sets its numbers so throughout. */
const mostTold = 40;

/** Where a line of the file has the number, from 1: as it is, or before the tag that raises what is behind it. */
const columnOf = (raw: string, number: string, mark: string): number => {
  const at = raw.indexOf(number + mark);
  return Math.max(at < 0 ? raw.indexOf(`${number}<su`) : at, 0) + 1;
};

/** Raised numbers right behind another that are neither a power nor the mark of a note that was found: one finding each. `raw` are the lines of the file, where it has such. */
export const raisedDoubts = (file: string, labelled: readonly LabelledLine[], raw: readonly string[], parsed: ParsedSource): readonly Finding[] => {
  const found = labelled.flatMap(({ line, part }) => (part.is === 'removed' ? [] : unclearMarks(line.text).map((mark) => ({ ...mark, line: line.number }))));
  if (found.length === 0) return [];
  const written = sourceMarkdown(parsed, { file });
  return found.slice(0, mostTold * 4).filter(({ number, mark }) => written.includes(number + mark)).slice(0, mostTold).map(({ number, mark, line }) =>
    find('raised-number-clear', { file, line, column: columnOf(raw[line - 1] ?? '', number, mark) }, { actual: number + mark }));
};
