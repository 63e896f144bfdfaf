import type { Finding, Points } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';

const find = finder(articleRules);

/** Deeper quotations and lists, and more marks of emphasis in one paragraph, no author writes; reading them takes long. */
const deepest = 40;
const widest = 400;
const mostMarks = 1000;

/** How many quotations and lists a line opens or goes on with, by its beginning; an indent counts by its width. */
const depthOf = (line: string): number => {
  let at = 0;
  let markers = 0;
  for (;;) {
    const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/uy;
    marker.lastIndex = at;
    const found = marker.exec(line);
    if (!found) return at > widest && markers > 0 ? deepest + 1 : markers;
    markers += 1;
    at = marker.lastIndex;
    if (markers > deepest) return markers;
  }
};

const isRule = (line: string): boolean => /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/u.test(line);

const marksIn = (line: string): number => {
  let count = 0;
  for (const _ of line.matchAll(/[*_~`]+|\]/gu)) count += 1;
  return count;
};

/**
 * Text that is made to exhaust a reader of Markdown, whose time and stack grow with the depth of what is nested and with
 * the square of the marks in a paragraph, is refused before it is read.
 */
export const refuse = (shadow: string, points: Points): Finding | null => {
  let marks = 0;
  for (const match of shadow.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    const line = match[0].trimEnd();
    marks = line === '' ? 0 : marks + marksIn(line);
    const depth = line.length > deepest && !isRule(line) ? depthOf(line) : 0;
    if (depth > deepest) return find('article-nesting-bounded', points.place(match.index), { expected: String(deepest) });
    if (marks > mostMarks) return find('article-marks-bounded', points.place(match.index), { expected: String(mostMarks) });
    if (match[0] === '') break;
  }
  return null;
};
