import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, stringify, type Document, type Pair } from 'yaml';
import { mergeLists, type Manner, type Origin } from './lists.ts';
import type { Item } from './pair.ts';

type Path = readonly string[];

/** What became of a field that editor or source changed; values are YAML on one line. */
export interface FieldChange {
  readonly field: string;
  readonly origin: Exclude<Origin, 'same'>;
  readonly mine: string;
  readonly theirs: string;
  /** Offset of the field in the merged text. */
  readonly start: number;
}

/** A merged mapping in YAML, and its changed fields. Null: one of the versions cannot be read. */
export interface MergedFields { readonly text: string; readonly changes: readonly FieldChange[] }

interface Decision { readonly path: Path; readonly origin: Origin; readonly mine: unknown; readonly theirs: unknown; readonly value: unknown }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values compare by what they say: absent is null, and the order of keys does not count. */
const keyOf = (value: unknown): string => JSON.stringify(value ?? null, (_, one: unknown) => (isRecord(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one));

const get = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : null);

const keysOf = (...values: readonly unknown[]): readonly string[] => [...new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])))];

interface Entry extends Item { readonly value: unknown }

const entries = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.map((one: unknown) => ({ value: one, key: keyOf(one) })) : []);

/** Entries that share a field are the same one, changed. */
const shareField = ({ value: one }: Entry, { value: other }: Entry): number => (keysOf(one, other).some((key) => keyOf(get(one, key)) === keyOf(get(other, key))) ? 0.5 : 0);

const isField = (key: string) => ({ value: one }: Entry, { value: other }: Entry): number => (get(one, key) !== null && keyOf(get(one, key)) === keyOf(get(other, key)) ? 1 : 0);

/** How lists are merged; `apart`: entries are the same by their `text` alone, what one took out is gone, and there are no conflicts. */
const mannerOf = (apart: boolean): Manner<Entry> =>
  (apart ? { likeness: isField('text'), inside: ({ mine, theirs }) => ({ value: theirs && mine, isClean: true }) } : { likeness: shareField, inside: () => null });

/** A list of which both changed entries. */
const mergeEntries = (base: unknown, mine: unknown, theirs: unknown, apart: boolean): { readonly value: readonly unknown[]; readonly isClean: boolean } => {
  const slots = mergeLists(entries(base), entries(mine), entries(theirs), mannerOf(apart));
  return { value: slots.flatMap(({ value }) => (value ? [value.value] : [])), isClean: apart || slots.every(({ origin }) => origin !== 'conflict') };
};

const decide = (path: Path, [base, mine, theirs]: readonly [unknown, unknown, unknown], apart: boolean): readonly Decision[] => {
  if ([base, mine, theirs].every((one) => isRecord(one) || one === null) && isRecord(mine) && isRecord(theirs)) {
    return keysOf(base, mine, theirs).flatMap((key) => decide([...path, key], [get(base, key), get(mine, key), get(theirs, key)], apart));
  }
  const [old, own, other] = [keyOf(base), keyOf(mine), keyOf(theirs)];
  const decision = (origin: Origin, value: unknown): readonly Decision[] => [{ path, origin, mine, theirs, value }];
  if (other === old) return decision(own === old ? 'same' : 'editor', mine);
  if (own === old) return decision('source', theirs);
  if (own === other) return decision('both', mine);
  const list = [base, mine, theirs].every((one) => one === null || Array.isArray(one)) ? mergeEntries(base, mine, theirs, apart) : null;
  return list?.isClean ? decision('merged', list.value) : decision('conflict', mine);
};

const pairAt = (document: Document, path: Path): Pair | null => {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(map) ? (map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === path.at(-1)) ?? null) : null;
};

/** From the beginning of a field to the end of its value, in the text of the document. */
const rangeOf = (pair: Pair | null): readonly [number, number] | null => {
  const key = pair && isScalar(pair.key) ? pair.key.range : null;
  const value = isScalar(pair?.value) || isMap(pair?.value) || isSeq(pair?.value) ? pair.value.range : null;
  return key && value ? [key[0], value[1]] : null;
};

const options = { lineWidth: 0 } as const;

const says = (text: string, path: Path, value: unknown): boolean => {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length === 0 && keyOf(path.reduce<unknown>(get, document.toJS({ maxAliasCount: 0 }))) === keyOf(value);
};

/** A list with its entries anew: those that stay keep their form and their comments. */
const listText = (text: string, key: string, values: readonly unknown[]): string => {
  const document = parseDocument(text, { logLevel: 'silent' });
  const list = document.get(key, true);
  if (!isSeq(list) || list.flow || document.errors.length > 0) return stringify({ [key]: values }, options);
  const known = new Map(list.items.map((one) => [keyOf(isNode(one) ? one.toJS(document) : one), one]));
  list.items = values.map((value) => known.get(keyOf(value)) ?? document.createNode(value));
  return document.toString(options);
};

/** A field as YAML; null where it would have to be indented. */
const fieldText = (old: string, path: Path, value: unknown): string | null => {
  const key = path.at(-1) ?? '';
  if (!isRecord(value) && !Array.isArray(value)) return stringify({ [key]: value }, options);
  if (path.length > 1) return null;
  return Array.isArray(value) ? listText(old, key, value) : stringify({ [key]: value }, options);
};

/** Sets one field and leaves every other character of the text as it is, where that can be done. */
const setField = (text: string, path: Path, value: unknown): string => {
  const document = parseDocument(text, { logLevel: 'silent' });
  const range = rangeOf(pairAt(document, path));
  const fresh = range && fieldText(text.slice(...range), path, value);
  const rest = range ? text.slice(range[1]) : '';
  // The end of a list may have taken the line end with it.
  const spliced = range && fresh !== null ? `${text.slice(0, range[0])}${fresh.replace(/\n$/u, '')}${/^\s/u.test(rest) ? '' : '\n'}${rest}` : null;
  if (spliced !== null && says(spliced, path, value)) return spliced;
  document.setIn(path, document.createNode(value));
  return document.toString(options);
};

const oneLine = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const read = (text: string): unknown => {
  const document = parseDocument(text, { logLevel: 'silent' });
  try {
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
  } catch {
    return null;
  }
};

/**
 * Merges three versions of a mapping in YAML field by field, keeping the editor's text but for the fields that the source
 * changed. `only`: the fields that are merged, by the names of their keys; the others stay the editor's. Null where a
 * version cannot be read.
 */
export const mergeFields = (base: string, mine: string, theirs: string, given: { readonly only?: readonly string[]; readonly apart?: boolean } = {}): MergedFields | null => {
  const versions = [read(base), read(mine), read(theirs)] as const;
  if (!versions.every(isRecord)) return null;
  const decisions = decide([], versions, given.apart ?? false).filter(({ path, origin }) => origin !== 'same' && (given.only?.includes(path.join('.')) ?? true));
  const text = decisions.reduce((now, { path, origin, value }) => (origin === 'source' || origin === 'merged' ? setField(now, path, value) : now), mine);
  const document = parseDocument(text, { logLevel: 'silent' });
  const changes = decisions.flatMap(({ path, origin, mine: own, theirs: other }): readonly FieldChange[] =>
    (origin === 'same' ? [] : [{ field: path.join('.'), origin, mine: oneLine(own), theirs: oneLine(other), start: rangeOf(pairAt(document, path))?.[0] ?? 0 }]));
  return { text, changes };
};
