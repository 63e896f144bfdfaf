import type { DateRole } from '../model/index.ts';
import { findDates, withoutDate } from './dates.ts';
import { bodyEnds, bylineStarts, labelMarks, labels, publisherEnds } from './lexicon/index.ts';
import type { Label } from './lexicon/index.ts';
import type { ParsedDate, StatedMeta } from './model.ts';
import { noMeta } from './model.ts';
import { bare, closed } from './text.ts';

/** A metadata line, read: what it states, and the reason under which it is removed. */
export interface MetaLine {
  readonly meta: StatedMeta;
  readonly why: string;
}

const spaced = (word: string): string => [...word].map((char) => char.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s*');
const words = labels.flatMap((label) => label.words).toSorted((a, b) => b.length - a.length);
const labelOf = new Map<string, Label>(labels.flatMap((label) => label.words.map((word) => [word, label])));
const marks = `[${labelMarks}]`;
/** A label, at the beginning or after white space or a mark. 文/图： and 图文： name both text and pictures. */
const labelPattern = new RegExp(
  `(?<=^|[\\s\\u3000|｜丨/／【\\[（(；;，,])(?:((?:文\\s*[/／、]\\s*图|图\\s*[/／、]\\s*文|图文))(?:\\s*${marks}|\\s)|(${words.map(spaced).join('|')})\\s*${marks})`, 'gu');

interface Field { readonly label: Label | undefined; readonly value: string }

const cleanValue = (text: string): string => text.replace(/^[\s:：|｜丨]+|[\s|｜丨/／【[（(】\]）)；;，,]+$/gu, '');

const fieldsOf = (text: string): { readonly before: string; readonly fields: readonly Field[] } => {
  const found = [...text.matchAll(labelPattern)];
  const fields = found.map((match, at) => {
    const word = bare(match[2] ?? '');
    const label = labelOf.get(word) ?? labelOf.get('作者');
    return { label, value: cleanValue(text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)) };
  });
  return { before: text.slice(0, found[0]?.index ?? text.length).trim(), fields };
};

const dated = (text: string, role: DateRole): readonly ParsedDate[] =>
  findDates(text).slice(0, 1).map(({ iso, text: written }) => ({ role, iso, text: written }));

const statedBy = ({ label, value }: Field): StatedMeta => {
  if (!label || value === '') return noMeta;
  if (label.gives === 'date') return { ...noMeta, dates: dated(value, label.role ?? 'unknown') };
  const date = findDates(value)[0];
  const dates = date ? [{ role: 'posted' as const, iso: date.iso, text: date.text }] : [];
  const name = cleanValue(date ? withoutDate(value, date) : value);
  if (name === '') return { ...noMeta, dates };
  if (label.gives === 'byline') return { ...noMeta, dates, bylines: [name] };
  return label.gives === 'publisher' ? { ...noMeta, dates, publishers: [name] } : { ...noMeta, dates };
};

/** Both statements, the first one's first. */
export const joinMeta = (a: StatedMeta, b: StatedMeta): StatedMeta => ({
  dates: [...a.dates, ...b.dates], bylines: [...a.bylines, ...b.bylines], publishers: [...a.publishers, ...b.publishers],
});

const endsWithAny = (text: string, ends: readonly string[]): boolean => ends.some((end) => text.endsWith(end));

/** What stands before the first label, or in a line without any: a date, a publisher's name, a byline. */
const unlabelled = (text: string, amongLabels: boolean): StatedMeta | null => {
  if (cleanValue(text) === '') return noMeta;
  const date = findDates(text)[0];
  const rest = cleanValue(date ? withoutDate(text, date) : text);
  const timed = date !== undefined && /\d\s*[:：]\s*\d{2}/u.test(text.slice(date.end));
  const bracketed = /^[（(].*[）)]$/u.test(text);
  const role: DateRole = bracketed && !timed && !amongLabels ? 'article' : amongLabels || timed || !/^[（(]?$/u.test(rest) ? 'posted' : 'unknown';
  const dates = date ? [{ role, iso: date.iso, text: date.text }] : [];
  if (/^[（(]?$/u.test(rest)) return { ...noMeta, dates };
  if (rest.length > 24 || closed(rest)) return null;
  if (bylineStarts.some((start) => rest.startsWith(start))) return { ...noMeta, dates, bylines: [rest] };
  if ((date || amongLabels) && endsWithAny(rest, publisherEnds)) return { ...noMeta, dates, publishers: [rest] };
  return endsWithAny(rest, bodyEnds) ? { ...noMeta, dates, bylines: [rest] } : null;
};

const reasonOf = (meta: StatedMeta, fields: readonly Field[]): string =>
  fields.find(({ label }) => label)?.label?.why ??
  (meta.dates.length > 0 ? 'date' : meta.bylines.length > 0 ? 'byline' : 'publisher');

/**
 * Reads a line of the page's metadata (发布时间：…  来源：…, 文|…, 2024-07-28, 本报记者 …), or null if it is none: too
 * long, running text, or prose that begins like a label. The caller decides where such lines may stand.
 */
export const readMeta = (text: string): MetaLine | null => {
  if (text.length > 160 || /[。！？]/u.test(text)) return null;
  const { before, fields } = fieldsOf(text);
  if (fields.some(({ value }) => value.length > 60 || /[，；]/u.test(value))) return null;
  const first = unlabelled(before, fields.length > 0);
  if (first === null || (fields.length === 0 && first === noMeta)) return null;
  const meta = fields.map(statedBy).reduce(joinMeta, first);
  return { meta, why: reasonOf(meta, fields) };
};

/** A name of two to four characters under a title (张三, 李 四): a byline if its place allows no other reading. */
export const looksLikeName = (text: string): boolean => /^\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$/u.test(text) && bare(text).length <= 4;
