import type { Furniture } from './lexicon/index.ts';
import { furniture, trailing } from './lexicon/index.ts';
import type { SourceLine } from './model.ts';
import { bare, running, unwrapped } from './text.ts';

interface Forms { readonly text: string; readonly bare: string; readonly inner: string }
type Test = (forms: Forms) => boolean;
const testOf = (entry: Furniture): Test => {
  const pattern = entry.pattern === undefined ? null : new RegExp(entry.pattern, 'u');
  const names = new Set(entry.is ?? []);
  return ({ text, bare: packed, inner }) =>
    text.length <= entry.max &&
    (names.has(packed) || names.has(inner) ||
      (entry.starts ?? []).some((start) => inner.startsWith(start) || text.startsWith(start)) ||
      (entry.has ?? []).some((part) => text.includes(part)) ||
      (pattern?.test(text) ?? false));
};
const tests = furniture.map((entry) => ({ entry, test: testOf(entry) }));
const longest = Math.max(...furniture.map(({ max }) => max));
const none: readonly Furniture[] = [];

/** Entries of the lexicon whose tests a line passes, wherever it stands. */
const entriesFor = (text: string): readonly Furniture[] => {
  if (text.length > longest) return none;
  const forms = { text, bare: bare(text), inner: unwrapped(text) };
  return tests.flatMap(({ entry, test }) => (test(forms) ? [entry] : []));
};

/** Why a line is furniture of a page by its words alone, wherever it stands; null where they do not say so. */
export const furnitureReason = (text: string): string | null => entriesFor(text)[0]?.why ?? null;

/** Cuts notes of the editor from the ends of lines, so that each part of a line stands for itself. */
export const splitTrailing = (line: SourceLine): readonly SourceLine[] => {
  for (const { why, pattern } of line.hint === null ? trailing : []) {
    const match = new RegExp(pattern, 'u').exec(line.text);
    if (!match || match.index === 0) continue;
    const note = { ...line, text: match[0], gap: false, hint: { is: 'removed' as const, why } };
    return [{ ...line, text: line.text.slice(0, match.index).trimEnd() }, note];
  }
  return [line];
};

/** More of the text than this is not thrown away after a heading such as 免责声明: only the paragraph below it is. */
const restLimit = 1 / 3;

/** A page's lines told apart: the reason why each is furniture, or null; the head ends before the first running text. */
export interface Page {
  readonly furniture: readonly (string | null)[];
  readonly headEnd: number;
}

/** Reads which lines are furniture of their page, and where its head ends (with no running text: behind the last line). */
export const readPage = (lines: readonly SourceLine[]): Page => {
  const entries = lines.map(({ text }) => entriesFor(text));
  const isText = lines.map(({ text }, at) => entries[at]?.length === 0 && running(text));
  const first = isText.indexOf(true);
  const headEnd = first < 0 ? lines.length : first;
  const tailFrom = Math.min(isText.lastIndexOf(true), lines.length - 6);
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0);
  let before = 0;
  let rest: { readonly why: string; left: number } | null = null;
  const furnitureOf = lines.map((line, at) => {
    const left = whole - before;
    before += line.text.length;
    if (rest && rest.left > 0) {
      rest.left -= 1;
      return rest.why;
    }
    const hit = entries[at]?.find(({ where }) => where === 'any' || (where === 'head' ? at < headEnd : at >= tailFrom));
    if (hit?.rest) rest = { why: hit.why, left: at <= headEnd ? 0 : left / whole <= restLimit ? lines.length : 1 };
    return hit?.why ?? null;
  });
  return { furniture: furnitureOf, headEnd };
};
