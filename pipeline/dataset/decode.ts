import { datasetRules, finder } from '../finding/index.ts';
import type { Place, Result } from '../model/index.ts';

const find = finder(datasetRules);

const labels: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', gbk: 'gb18030', gb2312: 'gb18030', gb18030: 'gb18030', big5: 'big5',
  'utf-16': 'utf-16', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be',
};

const marks: readonly { readonly label: string; readonly bytes: readonly number[] }[] = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] }, { label: 'utf-16le', bytes: [0xff, 0xfe] }, { label: 'utf-16be', bytes: [0xfe, 0xff] },
];

const decodes = (bytes: Uint8Array, label: string, whole: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
};

/** Length of the longest readable beginning, by halving: whether a beginning reads never comes back once lost. */
const readableLength = (bytes: Uint8Array, label: string): number => {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), label, false) === null) high = middle - 1;
    else low = middle;
  }
  return low;
};

/** The end of the last whole character at or before `length`. */
const wholeLength = (bytes: Uint8Array, label: string, length: number): number => {
  const ends = [0, 1, 2, 3].map((back) => length - back).filter((end) => end >= 0);
  return ends.find((end) => decodes(bytes.subarray(0, end), label, true) !== null) ?? length;
};

const faultPlace = (file: string, before: string): Place => {
  const lines = before.replace(/^\ufeff/u, '').split(/\r\n|\n|\r/u);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** A text of many-byte characters that is UTF-8 throughout is UTF-8: GBK bytes hardly ever are. */
const looksUtf8 = (bytes: Uint8Array): boolean => {
  const text = decodes(bytes, 'utf-8', true);
  return text !== null && (text.match(/[^\u0000-\u007f]/gu)?.length ?? 0) >= 3;
};

/** Whether the program knows an encoding by this name. */
export const isEncoding = (name: string): boolean => Object.hasOwn(labels, name.toLowerCase());
export const encodings = Object.keys(labels).join(', ');

/** Decodes a file by its declared encoding (one of `isEncoding`), strictly; null and a finding at the first bad byte. */
export const decode = (file: string, bytes: Uint8Array, encoding: string): Result<string | null> => {
  const declared = labels[encoding.toLowerCase()] ?? 'utf-8';
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const label = declared === 'utf-16' ? (mark?.label ?? 'utf-16le') : declared;
  const truth = mark && mark.label !== label ? mark.label : label !== 'utf-8' && !label.startsWith('utf-16') && looksUtf8(bytes) ? 'utf-8' : null;
  if (truth) return { value: null, findings: [find('encoding-as-declared', { file, line: 1, column: 1 }, { actual: truth, expected: encoding })] };
  const text = decodes(bytes, label, true);
  if (text !== null) return { value: text.replace(/^\ufeff/u, ''), findings: [] };
  const good = readableLength(bytes, label);
  const start = wholeLength(bytes, label, good);
  const place = faultPlace(file, decodes(bytes.subarray(0, start), label, true) ?? '');
  return { value: null, findings: [find('encoding-decodes', place, { actual: hex(bytes.subarray(start, good + 1)), expected: encoding })] };
};
