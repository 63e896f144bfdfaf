import type { Part, SourceLine } from './model.ts';
import { isNoteLine, isTableMark, isUnitLine } from './regroup/index.ts';

/** What our own form writes as a paragraph and is none: the name of a table that is marked as one (表1 …) right above it or its unit, and a note (注：…). null where it is one. */
export const partInOwnForm = (lines: readonly SourceLine[], at: number): Part | null => {
  const [line, next, after] = lines.slice(at, at + 3);
  if (line?.hint?.is !== 'paragraph') return null;
  const aboveTable = next?.hint?.is === 'table' || (next !== undefined && isUnitLine(next.text) && after?.hint?.is === 'table');
  if (aboveTable && isTableMark(line.text)) return { is: 'caption' };
  return isNoteLine(line.text) ? { is: 'footnote' } : null;
};
