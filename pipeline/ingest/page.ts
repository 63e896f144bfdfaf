import type { Furniture } from './lexicon/index.ts';
import { furniture, trailing } from './lexicon/index.ts';
import type { SourceLine } from './model.ts';
import { bare, running, unwrapped } from './text.ts';

type Test = (text: string) => boolean;
const testOf = (entry: Furniture): Test => {
  const pattern = entry.pattern === undefined ? null : new RegExp(entry.pattern, 'u');
  const names = new Set(entry.is ?? []);
  return (text) =>
    text.length <= entry.max &&
    (names.has(bare(text)) || names.has(unwrapped(text)) ||
      (entry.starts ?? []).some((start) => unwrapped(text).startsWith(start) || text.startsWith(start)) ||
      (entry.has ?? []).some((part) => text.includes(part)) ||
      (pattern?.test(text) ?? false));
};
const tests = furniture.map((entry) => ({ entry, test: testOf(entry) }));

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

/** Index of the first line of running text: the page's head ends before it. Without any, the whole is body. */
export const headEnd = (lines: readonly SourceLine[]): number => {
  const at = lines.findIndex((line) => running(line.text) && !tests.some(({ test }) => test(line.text)));
  return at < 0 ? lines.length : at;
};

/** The reason why each line is furniture of its page, or null. `whole` is the text's length in characters. */
export const furnitureOf = (lines: readonly SourceLine[]): readonly (string | null)[] => {
  const head = headEnd(lines);
  const whole = lines.reduce((sum, line) => sum + line.text.length, 0);
  const lastText = lines.findLastIndex((line) => running(line.text) && !tests.some(({ test }) => test(line.text)));
  let before = 0;
  let rest: { readonly why: string; left: number } | null = null;
  return lines.map((line, at) => {
    const left = whole - before;
    before += line.text.length;
    if (rest && rest.left > 0) {
      rest.left -= 1;
      return rest.why;
    }
    const hit = tests.find(({ entry, test }) =>
      (entry.where === 'any' || (entry.where === 'head' ? at < head : at >= Math.min(lastText, lines.length - 6))) && test(line.text));
    if (!hit) return null;
    if (hit.entry.rest) rest = { why: hit.entry.why, left: left / whole <= restLimit && at > head ? lines.length : at > head ? 1 : 0 };
    return hit.entry.why;
  });
};
