import { literal } from './literal.ts';
import type { ParsedSource, RemovedLine, SourceLine } from './model.ts';
import { onLine } from './raised.ts';
import { bare } from './text.ts';

/** What is compared: text without white space, raised and lowered characters on the line. */
const counted = (text: string): string => bare(onLine(text));

/** Where the parsed parts and the file first differ: the line, what stands there and what the parts have instead. */
export interface Loss {
  readonly line: number;
  readonly actual: string;
  readonly expected: string;
}

const titleInFront = ({ title, removed }: ParsedSource): boolean =>
  removed.some(({ why, text }) => why === 'front-matter' && text.startsWith('title:') && title !== null && text !== 'title: null');

/**
 * The texts of a parsed source in reading order, removed lines apart. A figure's text is its caption; a title that
 * front matter states stands among the removed lines.
 */
export const keptTexts = (parsed: ParsedSource): readonly string[] => [
  ...(parsed.title === null || titleInFront(parsed) ? [] : [parsed.title]),
  ...parsed.sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [heading]),
    ...blocks.flatMap(({ caption, text }) => [...(caption === undefined ? [] : [caption]), text]),
  ]),
];

const byLine = (removed: readonly RemovedLine[]): ReadonlyMap<number, readonly string[]> => {
  const lines = new Map<number, string[]>();
  for (const { line, text } of removed) {
    const known = lines.get(line);
    if (known) known.push(counted(text));
    else lines.set(line, [counted(text)]);
  }
  return lines;
};

/** Takes the removed parts out of a line, each where it stands first; null if one of them does not stand in it. */
const without = (line: string, parts: readonly string[]): string | null => {
  let left = line;
  for (const part of parts) {
    const at = left.indexOf(part);
    if (at < 0) return null;
    left = left.slice(0, at) + left.slice(at + part.length);
  }
  return left;
};

/** More parts than this of one line (a page without line ends) stand in it in their order, or are not found. */
const mostUnordered = 200;

/** As `without`, for parts that stand in their order: in time proportional to the line's length. */
const withoutInOrder = (line: string, parts: readonly string[]): string | null => {
  const left: string[] = [];
  let from = 0;
  for (const part of parts) {
    const at = line.indexOf(part, from);
    if (at < 0) return null;
    left.push(line.slice(from, at));
    from = at + part.length;
  }
  return left.join('') + line.slice(from);
};

/** What is left of a line where each part went from where it stands first. */
const leftOf = (line: string, parts: readonly string[]): string | null => (parts.length > mostUnordered ? withoutInOrder(line, parts) : without(line, parts));

/** More steps are not tried to tell the pieces of a line apart. */
const mostSteps = 200_000;

/**
 * What is left of a line where the removed pieces, in their order, and the kept text from `at` on make it up together:
 * a removed 01 may stand within 2001 as well, and of `**港口*` with one star removed it may be either end that went.
 * null where they do not.
 */
const interleaved = (line: string, parts: readonly string[], kept: string, at: number): string | null => {
  const before = [0];
  for (const part of parts) before.push((before.at(-1) ?? 0) + part.length);
  const open: [number, number][] = [[0, 0]];
  const seen = new Set<number>();
  for (let step = open.pop(); step && seen.size < mostSteps; step = open.pop()) {
    const [taken, own] = step;
    const place = own + (before[taken] ?? 0);
    if (place === line.length && taken === parts.length) return kept.slice(at, at + own);
    const state = taken * (line.length + 1) + own;
    if (seen.has(state)) continue;
    seen.add(state);
    if (place < line.length && kept[at + own] === line[place]) open.push([taken, own + 1]);
    const part = parts[taken];
    if (part !== undefined && line.startsWith(part, place)) open.push([taken + 1, own]);
  }
  return null;
};

/** A line that holds the title amid other text (a page without line ends), without it. */
const withoutTitle = (line: string, title: string): string => {
  const at = line.indexOf(title);
  return at < 0 ? line : line.slice(0, at) + line.slice(at + title.length);
};

/** Where the lines and the parts first differ, the title standing before all, or wherever the lines have it behind the first. */
const differ = (lines: readonly string[], parsed: ParsedSource, apart: boolean): Loss | null => {
  const removed = byLine(parsed.removed);
  const all = keptTexts(parsed).map(counted);
  const [title, kept] = apart ? [all[0] ?? '', all.slice(1).join('')] : ['', all.join('')];
  let [at, titleAt, carried] = [0, 0, ''];
  for (const [index, text] of lines.entries()) {
    const own = counted(text);
    // A paragraph of several lines that is removed whole stands at its first.
    if (carried.startsWith(own)) {
      carried = carried.slice(own.length);
      continue;
    }
    if (!own.startsWith(carried)) return { line: index + 1, actual: carried, expected: own };
    const whole = own.slice(carried.length);
    carried = '';
    const [part, ...more] = removed.get(index + 1) ?? [];
    if (part !== undefined && more.length === 0 && part.length > whole.length && part.startsWith(whole)) {
      carried = part.slice(whole.length);
      continue;
    }
    const pieces = removed.get(index + 1) ?? [];
    const first = leftOf(whole, pieces);
    const left = first !== null && (pieces.length === 0 || kept.startsWith(first, at)) ? first : (interleaved(whole, pieces, kept, at) ?? first);
    if (left === null) return { line: index + 1, actual: pieces.join(' '), expected: whole };
    if (kept.startsWith(left, at)) at += left.length;
    else if (left !== '' && title.startsWith(left, titleAt)) titleAt += left.length;
    else if (apart && titleAt === 0 && kept.startsWith(withoutTitle(left, title), at)) [at, titleAt] = [at + left.length - title.length, title.length];
    else return { line: index + 1, actual: kept.slice(at, at + 30), expected: left.slice(0, 30) };
  }
  return at === kept.length && titleAt === title.length && carried === '' ? null : { line: lines.length, actual: kept.slice(at, at + 30), expected: '' };
};

/**
 * Holds that title, headings, blocks, captions and removed lines together are the text of the file, character for
 * character and in order, white space apart (design, section 4); only the title may have stood behind a table or a
 * picture of the head. `lines` are those of the file, without the format's own marks. null if it holds, else the first place where it does not.
 */
export const firstLoss = (lines: readonly string[], parsed: ParsedSource): Loss | null => {
  const loss = differ(lines, parsed, false);
  const isApart = loss !== null && parsed.title !== null && !titleInFront(parsed);
  return isApart && differ(lines, parsed, true) === null ? null : loss;
};

/**
 * Holds that the lines of a reader are the whole text of its file, which was read another way (`whole`), white space and
 * what markup made apart; null if they are.
 */
export const firstUnread = (lines: readonly SourceLine[], whole: string): Loss | null => {
  const text = counted(whole);
  let at = 0;
  for (const line of lines) {
    const { number } = line;
    const own = counted(literal.text(line));
    if (!text.startsWith(own, at)) return { line: number, actual: own.slice(0, 30), expected: text.slice(at, at + 30) };
    at += own.length;
  }
  return at === text.length ? null : { line: lines.at(-1)?.number ?? 1, actual: '', expected: text.slice(at, at + 30) };
};

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const char of counted(text)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
};

/** As `firstUnread`, for a file whose text has no order: each character must stand in the lines as often as in the file, what markup made apart. */
export const countUnread = (lines: readonly SourceLine[], whole: string): Loss | null => {
  const [read, file] = [countsOf(lines.map(literal.text).join('')), countsOf(whole)];
  for (const char of new Set([...read.keys(), ...file.keys()])) {
    const [have, want] = [read.get(char) ?? 0, file.get(char) ?? 0];
    if (have !== want) return { line: 1, actual: `${char} × ${have}`, expected: `${char} × ${want}` };
  }
  return null;
};
