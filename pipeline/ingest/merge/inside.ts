import { splitSentences } from '../../segment/index.ts';
import { numberings } from '../lexicon/index.ts';
import { textLikeness } from './likeness.ts';
import { meetings, mergeLists, type Manner, type Slot } from './lists.ts';
import type { Trio } from './match.ts';
import type { Item } from './pair.ts';

/** A part of a block: its mark (`## `, `- `, `![`), a heading's number, a sentence with the white space behind it, a row, its end, or the empty line between two paragraphs. */
interface Part extends Item { readonly kind: 'mark' | 'number' | 'words' | 'end' | 'break'; readonly text: string }

const part = (kind: Part['kind'], text: string): Part => ({ kind, text, key: `${kind} ${text}` });

const opening = /^(?:[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+|!\[)/u;
const number = new RegExp(`^(?:${numberings.map(({ pattern }) => pattern).join('|')})\\s*`, 'u');
const closing = /\]\([^()\s]*\)[ \t]*$/u;

const stars = (text: string): number => text.match(/(?<!\\)\*\*/gu)?.length ?? 0;

/** Sentences; the stars that close what is bold belong to the sentence before them. */
const sentences = (text: string): readonly Part[] => {
  const starts = splitSentences(text).map(({ start }) => (text.startsWith('**', start) && stars(text.slice(0, start)) % 2 === 1 ? start + 2 : start));
  return starts.map((start, at) => part('words', text.slice(at === 0 ? 0 : start, starts[at + 1] ?? text.length)));
};

const paragraph = (text: string): readonly Part[] => {
  const mark = opening.exec(text)?.[0] ?? '';
  const end = mark === '![' ? (closing.exec(text)?.[0] ?? '') : '';
  const count = mark.includes('#') ? (number.exec(text.slice(mark.length))?.[0] ?? '') : '';
  const words = text.slice(mark.length + count.length, text.length - end.length);
  return [...(mark === '' ? [] : [part('mark', mark)]), ...(count === '' ? [] : [part('number', count)]), ...sentences(words), ...(end === '' ? [] : [part('end', end)])];
};

/** The parts of a block; where it is several paragraphs, with what stands between these. */
const prose = (text: string): readonly Part[] =>
  text.split(/(\n[ \t]*\n\s*)/u).flatMap((piece, at) => (at % 2 === 1 ? [{ ...part('break', piece), key: 'break' }] : paragraph(piece)));

/** Whether a block is a table. */
export const isTable = (text: string): boolean => text.split('\n').every((line) => line.startsWith('|'));
const cells = (row: string): readonly string[] => row.trimEnd().split(/(?<!\\)\|/u);

/** A row that both changed, cell by cell. */
const row: Manner<Part>['inside'] = ({ base, mine, theirs }) => {
  if (!base || !mine || !theirs) return null;
  const [old, own, other] = [cells(base.text), cells(mine.text), cells(theirs.text)];
  if (old.length !== own.length || old.length !== other.length) return null;
  const merged = old.map((cell, at) => (own[at] === cell ? (other[at] ?? '') : other[at] === cell || other[at] === own[at] ? (own[at] ?? '') : null));
  return merged.includes(null) ? null : { value: part('words', merged.join('|')), isClean: true };
};

/** The sentences of a block, or the cells of a table, without markup, numbers of headings and white space. */
export const wordsIn = (text: string): readonly string[] =>
  (isTable(text) ? cells(text.replaceAll('\n', '')) : prose(text).flatMap((one) => (one.kind === 'words' ? [one.text] : []))).map((one) => one.replace(/[\s*]+/gu, '')).filter((one) => one !== '');

/** What comes of a block: its text, and whether nothing in it was changed by both. */
export interface Inside { readonly text: string; readonly isClean: boolean }

const likenessOf = (): Manner<Part>['likeness'] => {
  const likeness = textLikeness();
  return (one, other) => (one.kind !== other.kind ? 0 : one.kind === 'words' ? likeness({ key: one.text }, { key: other.text }) : 1);
};

const mergeRows = (texts: readonly string[]): readonly Slot<Part>[] => {
  const [old = [], own = [], other = []] = texts.map((text) => text.split('\n').map((line) => part('words', line)));
  return mergeLists(old, own, other, { likeness: likenessOf(), inside: row });
};

/** The first row of a table that editor and source both changed, as each has it; null where there is none, or no table. */
export const rowApart = (...texts: readonly [string, string, string]): { readonly mine: string; readonly theirs: string } | null => {
  const found = texts.every(isTable) ? mergeRows(texts).find(({ origin, mine, theirs }) => origin === 'conflict' && mine && theirs) : undefined;
  return found?.mine && found.theirs ? { mine: found.mine.text, theirs: found.theirs.text } : null;
};

/** A table, row by row; of rows that both changed, the editor's stay. Null where rows would not have as many cells. */
const table = (texts: readonly string[]): Inside | null => {
  const slots = mergeRows(texts);
  const rows = slots.flatMap(({ value }) => value ?? []);
  if (meetings(slots).size > 0 || new Set(rows.map(({ text }) => cells(text).length)).size !== 1) return null;
  return { text: rows.map(({ text }) => text).join('\n'), isClean: slots.every(({ origin }) => origin !== 'conflict') };
};

const isBreak = ({ base, mine, theirs }: Trio<Part>): boolean => (base ?? mine ?? theirs)?.kind === 'break';

/** Without the empty lines that no longer stand between two paragraphs. */
const withoutLooseBreaks = (parts: readonly Part[]): readonly Part[] => {
  const first = parts.findIndex(({ kind }) => kind !== 'break');
  return parts.filter(({ kind }, at) => kind !== 'break' || (first >= 0 && at > first && (parts[at + 1]?.kind ?? 'break') !== 'break'));
};

/**
 * A block that editor and source both changed, or that one changed and the other took out (an empty text), put together
 * sentence by sentence, a table row by row and cell by cell, a heading's level and number apart from its words. Null where
 * they changed the same sentence or put something new into one place, or where the markup would not close.
 */
export const mergeInside = (base: string, mine: string, theirs: string): Inside | null => {
  const texts = [base, mine, theirs] as const;
  if (texts.some(isTable)) return texts.every(isTable) ? table(texts) : null;
  const slots = mergeLists(prose(base), prose(mine), prose(theirs), { likeness: likenessOf(), inside: () => null });
  if (slots.some(({ origin }) => origin === 'conflict') || meetings(slots.filter((slot) => !isBreak(slot))).size > 0) return null;
  const text = withoutLooseBreaks(slots.flatMap(({ value }) => value ?? [])).map((one) => one.text).join('');
  return stars(text) % 2 !== 0 && texts.some((one) => stars(one) % 2 === 0) ? null : { text, isClean: true };
};
