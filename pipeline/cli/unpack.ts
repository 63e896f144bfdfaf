import type { Finding, Result } from '../model/index.ts';
import { zipEntries, zipText } from '../dataset/index.ts';
import type { ZipEntry } from '../dataset/index.ts';
import { excessDetail, finder, ingestRules } from '../finding/index.ts';
import type { SourceParts } from '../ingest/index.ts';

const find = finder(ingestRules);

/** Parts of a Word document that hold text or say what it is; pictures and programs in it are never unpacked. */
const wanted = /^word\/(?:(document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*))\.xml$/u;
/** Articles of a hundred pages have a tenth of this, all parts together. */
const largest = 24 << 20;
/** And the pictures with it, which are not unpacked. */
const largestWhole = 512 << 20;
/** Word itself writes some dozens. */
const mostEntries = 20_000;

const kinds: readonly { readonly part: RegExp; readonly name: string }[] = [
  { part: /^xl\//u, name: 'XLSX' }, { part: /^ppt\//u, name: 'PPTX' }, { part: /^content\.xml$/u, name: 'ODT/ODS' }, { part: /^OEBPS\/|^META-INF\/container/u, name: 'EPUB' }, { part: /^(?:Doc_0|OFD\.xml)/u, name: 'OFD' },
];

/** A name that would lead out of the folder that an archive is unpacked into. */
const climbs = (name: string): boolean => /^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/iu.test(name);

const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  try {
    return zipEntries(bytes);
  } catch {
    return null;
  }
};

/** Deflate adds some bytes to what it cannot pack, and no more (RFC 1951): such a part is larger than it is said to be. */
const lies = ({ packed, size }: ZipEntry): boolean => packed > size * 1.01 + 1024;

const sizeOf = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);

/** A part that stands in an archive twice: one program reads the first, another the last. */
const twice = (entries: readonly ZipEntry[]): ZipEntry | undefined => {
  const seen = new Set<string>();
  return entries.find(({ name }) => seen.size === seen.add(name).size);
};

/** What is wrong with an archive before anything of it is unpacked, or null. */
const fault = (file: string, length: number, entries: readonly ZipEntry[] | null): Finding | null => {
  const place = { file, line: 1, column: 1 };
  if (entries === null) return find('source-opens', place, { actual: 'ZIP' });
  if (entries.length > mostEntries) return find('source-size-bounded', place, excessDetail({ measure: 'parts', actual: String(entries.length), expected: String(mostEntries) }));
  const odd = entries.find(({ name }) => climbs(name)) ?? twice(entries);
  if (odd) return find('source-opens', place, { actual: odd.name.slice(0, 60).replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD') });
  // Parts that lie over one another unpack to more than a file could hold.
  if (entries.reduce((sum, { packed }) => sum + packed, 0) > length || entries.some(lies)) return find('source-opens', place, { actual: 'ZIP' });
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    const name = kinds.find(({ part }) => entries.some((entry) => part.test(entry.name)))?.name ?? 'ZIP';
    return find('source-format-known', place, { actual: name });
  }
  const read = sizeOf(entries.filter(({ name }) => wanted.test(name)));
  const excess = read > largest ? [read, largest] : sizeOf(entries) > largestWhole ? [sizeOf(entries), largestWhole] : null;
  const [actual = 0, expected = 0] = excess ?? [];
  return excess && find('source-size-bounded', place, excessDetail({ measure: 'unpacked', actual: `${Math.ceil(actual / 1_048_576)} MB`, expected: `${expected >> 20} MB` }));
};

/**
 * Unpacks the text of a Word document. Sizes are those that the archive's directory states, checked before anything is
 * unpacked and held to while it is; what climbs out, is no document, or swells beyond an article is an error.
 */
export const unpackWord = async (file: string, bytes: Uint8Array): Promise<Result<SourceParts | null>> => {
  const entries = entriesOf(bytes);
  const found = fault(file, bytes.length, entries);
  if (found || !entries) return { value: null, findings: found ? [found] : [] };
  const parts = new Map<string, string>();
  for (const entry of entries) {
    const name = wanted.exec(entry.name)?.[1];
    if (name === undefined || parts.has(name)) continue;
    try {
      parts.set(name, await zipText(bytes, entry));
    } catch {
      return { value: null, findings: [find('source-opens', { file, line: 1, column: 1 }, { actual: entry.name })] };
    }
  }
  return { value: { file, parts }, findings: [] };
};
