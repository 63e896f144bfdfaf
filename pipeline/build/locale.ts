import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Finding, Locale, Place, Result } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { SourceText } from './load.ts';

const find = finder(buildRules);
const schema = z.record(z.string(), z.string());

/** JSON has no aliases: a file with some is no object of strings. */
const plainData = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
};

interface ReadStrings extends Result<Locale | null> {
  /** Where the value of a key stands. */
  readonly placeOf: (key: string) => Place;
}

const readStrings = ({ file, text }: SourceText): ReadStrings => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeOf = (key: string): Place => {
    const pair = isMap(document.contents) ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    const { line, col } = range ? counter.linePos(range[0]) : { line: 1, col: 1 };
    return { file, line, column: col };
  };
  const [error] = document.errors;
  if (error) {
    const { line, col } = counter.linePos(error.pos[0]);
    return { value: null, findings: [find('locale-readable', { file, line, column: col }, { actual: error.message })], placeOf };
  }
  const read = schema.safeParse(plainData(document));
  if (read.success) return { value: read.data, findings: [], placeOf };
  const keys = read.error.issues.map((issue) => issue.path.join('.') || file).join(', ');
  return { value: null, findings: [find('locale-readable', { file, line: 1, column: 1 }, { actual: keys })], placeOf };
};

/** `templates/locales/<lang>.json`: one object of strings, else null. Broken JSON stands at its line and column. */
export const readLocale = (source: SourceText): Result<Locale | null> => {
  const { value, findings } = readStrings(source);
  return { value, findings };
};

const placeholders = (words: string): readonly string[] => [...new Set([...words.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].toSorted();

/**
 * Strings of a house, which stand over ours: keys that we have, with the placeholders that ours has. A key that we lack
 * would never be printed, a placeholder that we lack never filled; one that is gone keeps something from the reader.
 */
export const readHouseLocale = (source: SourceText, ours: Locale): Result<Locale> => {
  const { value, findings, placeOf } = readStrings(source);
  const known = Object.entries(value ?? {}).filter(([key]) => Object.hasOwn(ours, key));
  const wrong = Object.entries(value ?? {}).flatMap(([key, words]): readonly Finding[] => {
    if (!Object.hasOwn(ours, key)) return [find('locale-key-known', placeOf(key), { actual: key })];
    const [own, expected] = [placeholders(words), placeholders(ours[key] ?? '')];
    const params = { key, names: expected.join(', ') || '—' };
    return [
      ...own.filter((name) => !expected.includes(name)).map((name) => find('locale-placeholder-known', placeOf(key), { actual: name, params })),
      ...expected.filter((name) => !own.includes(name)).map((name) => find('locale-placeholder-kept', placeOf(key), { actual: name, params })),
    ];
  });
  return { value: Object.fromEntries(known), findings: [...findings, ...wrong] };
};
