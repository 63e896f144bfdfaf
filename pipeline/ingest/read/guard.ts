import type { Excess } from '../../finding/index.ts';
import { excess, limits } from '../limits.ts';

/** Indents wider than this are no text. */
const widest = 400;

/** How many quotations and lists a line opens or goes on with, by its beginning; an indent counts by its width. */
const depthOf = (line: string): number => {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
  let [at, depth] = [0, 0];
  for (; depth <= limits.depth && marker.test(line); depth += 1) at = marker.lastIndex;
  return at > widest || /^[ \t]{400}[ \t]*\S/u.test(line.slice(0, widest * 2)) ? limits.depth + 1 : depth;
};

const isRule = (line: string): boolean => /^[ \t>]*(?:-[- \t]*|\*[* \t]*)$/u.test(line);

/** Opening marks that a reader of Markdown keeps until it knows what they open: their square is its time. */
const marksIn = (line: string): number => {
  let count = 0;
  for (const _ of line.matchAll(/[*_~`]+|[[\]<]/gu)) count += 1;
  return count;
};

const container = /^[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]]{1,100}\]:)/u;

/** What a line stands in, by its beginning: its indent and its first mark, numbers and bullets of one kind each; empty for plain text. */
const standsIn = (line: string): string => container.exec(line)?.[0].replace(/\d+/u, '1') ?? '';

/** Markdown that is made to exhaust its reader, whose time grows with depth, with the square of a paragraph's marks, and with the length for each list that ends: where, and what it has too much of. */
export const exhausting = (lines: readonly string[]): { readonly line: number; readonly excess: Excess } | null => {
  let [marks, containers, before] = [0, 0, ''];
  for (const [at, own] of lines.entries()) {
    const line = own.trimEnd();
    const within = line === '' ? before.replace(/>$/u, '') : standsIn(line);
    if (line !== '' && within !== '' && (within.endsWith(':') || (within !== before && within.length >= before.length))) containers += 1;
    before = within;
    if (containers > limits.containers) return { line: at + 1, excess: excess('containers', containers, limits.containers) };
    marks = line === '' ? 0 : marks + marksIn(line);
    const depth = line.length > limits.depth && !isRule(line) ? depthOf(line) : 0;
    if (depth > limits.depth) return { line: at + 1, excess: excess('depth', depth, limits.depth) };
    if (marks > limits.marks && !/^\s*\|/u.test(line)) return { line: at + 1, excess: excess('marks', marks, limits.marks) };
  }
  return null;
};
