import { splitSentences } from '../../segment/index.ts';
import type { Item } from './pair.ts';
import { mergeLists, type Manner } from './lists.ts';
import { textLikeness } from './pair.ts';

/** A part of a block: its mark (`## `, `- `, `![`), a sentence with the white space behind it, a row, a cell, or its end. */
interface Part extends Item { readonly kind: 'mark' | 'words' | 'end'; readonly text: string }

const part = (kind: Part['kind'], text: string): Part => ({ kind, text, key: `${kind} ${text}` });

const opening = /^(?:[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+|!\[)/u;
const closing = /\]\([^()\s]*\)[ \t]*$/u;

const stars = (text: string): number => text.match(/(?<!\\)\*\*/gu)?.length ?? 0;

/** Sentences; the stars that close what is bold belong to the sentence before them. */
const sentences = (text: string): readonly Part[] => {
  const starts = splitSentences(text).map(({ start }) => (text.startsWith('**', start) && stars(text.slice(0, start)) % 2 === 1 ? start + 2 : start));
  return starts.map((start, at) => part('words', text.slice(at === 0 ? 0 : start, starts[at + 1] ?? text.length)));
};

const prose = (text: string): readonly Part[] => {
  const mark = opening.exec(text)?.[0] ?? '';
  const end = mark === '![' ? (closing.exec(text)?.[0] ?? '') : '';
  const words = text.slice(mark.length, text.length - end.length);
  return [...(mark === '' ? [] : [part('mark', mark)]), ...sentences(words), ...(end === '' ? [] : [part('end', end)])];
};

const isTable = (text: string): boolean => text.split('\n').every((line) => line.startsWith('|'));
const cells = (row: string): readonly string[] => row.trimEnd().split(/(?<!\\)\|/u);

/** A row that both changed, cell by cell. */
const row = (base: Part, mine: Part, theirs: Part): Part | null => {
  const [old, own, other] = [cells(base.text), cells(mine.text), cells(theirs.text)];
  if (old.length !== own.length || old.length !== other.length) return null;
  const merged = old.map((cell, at) => (own[at] === cell ? (other[at] ?? '') : other[at] === cell || other[at] === own[at] ? (own[at] ?? '') : null));
  return merged.includes(null) ? null : part('words', merged.join('|'));
};

/** Parts put together, or null where both changed the same one or put something new into one place. */
const mergeParts = (versions: readonly [readonly Part[], readonly Part[], readonly Part[]], inside: Manner<Part>['inside']): readonly Part[] | null => {
  const likeness = textLikeness();
  const manner: Manner<Part> = { inside, likeness: (one, other) => (one.kind !== other.kind ? 0 : one.kind === 'words' ? likeness({ key: one.text }, { key: other.text }) : 1) };
  const slots = mergeLists(...versions, manner);
  const fails = slots.some(({ origin, meets }) => origin === 'conflict' || meets);
  return fails ? null : slots.flatMap(({ value }) => value ?? []);
};

/**
 * A block that editor and source both changed, put together sentence by sentence (a table row by row and cell by cell, a
 * heading's level apart from its words); null where they changed the same sentence, or where the markup would not close.
 */
export const mergeInside = (base: string, mine: string, theirs: string): string | null => {
  const texts = [base, mine, theirs] as const;
  if (texts.every(isTable)) {
    const [old, own, other] = texts.map((text) => text.split('\n').map((line) => part('words', line)));
    const rows = mergeParts([old ?? [], own ?? [], other ?? []], row);
    return rows && new Set(rows.map(({ text }) => cells(text).length)).size === 1 ? rows.map(({ text }) => text).join('\n') : null;
  }
  if (texts.some(isTable)) return null;
  const parts = mergeParts([prose(base), prose(mine), prose(theirs)], () => null);
  const text = parts?.map((one) => one.text).join('') ?? null;
  return text !== null && stars(text) % 2 !== 0 && texts.some((one) => stars(one) % 2 === 0) ? null : text;
};
