import { endsAsBody } from './bodies.ts';
import { findDates, withoutDate } from './dates.ts';
import type { Look } from './looks.ts';
import type { SourceLine } from './model.ts';
import { officeAndName } from './persons.ts';
import { bare, closedUp, folded } from './text.ts';

/** 二〇二四年八月 */
const monthAlone = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月$/u;

const isDate = (text: string): boolean => {
  const date = text.length <= 30 ? findDates(text)[0] : undefined;
  return monthAlone.test(text.trim()) || (date !== undefined && bare(withoutDate(text, date)) === '');
};
const isBody = (text: string): boolean => text.length <= 40 && endsAsBody(folded(text));

/** Signatures: names of bodies or of who holds an office, with a date below them, and the date. */
export const signaturesOf = (lines: readonly SourceLine[], looks: readonly Look[]): readonly boolean[] => {
  const signs = lines.map(({ text, hint }) => (hint === null || hint.is === 'paragraph') && isDate(text));
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const line = lines[at];
    if (signs[at + 1] && line && (line.hint === null ? looks[at] === 'short' : line.hint.is === 'paragraph') && (isBody(closedUp(line.text)) || officeAndName(line.text))) signs[at] = true;
  }
  return signs;
};
