import type { Finding, Result } from '../../model/index.ts';
import { finder, ioRules } from '../../finding/index.ts';

const find = finder(ioRules);

/** Length of the longest prefix that is UTF-8 (it may end within a character that goes on). */
const validLength = (bytes: Uint8Array): number => {
  const isValid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

const notUtf8 = (file: string, bytes: Uint8Array, offset: number): Finding => {
  // Without `stream` a cut character would be counted as a replacement character: one column too many.
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true });
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const actual = [...bytes.subarray(offset, offset + 4)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  return find('file-utf8', { file, line, column }, { actual, expected: 'UTF-8' });
};

/**
 * Bytes of a text file as text. A byte order mark is taken off: line 1, column 1 is the first character. What is not
 * UTF-8, or holds NUL as UTF-16 and binary files do, is a finding at its line and column.
 */
export const decodeText = (file: string, bytes: Uint8Array): Result<string | null> => {
  if (bytes.length === 0) return { value: null, findings: [find('file-not-empty', { file, line: 1, column: 1 })] };
  const nul = bytes.indexOf(0);
  try {
    if (nul < 0) return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    // Where it fails is found below.
  }
  const valid = validLength(bytes);
  return { value: null, findings: [notUtf8(file, bytes, nul >= 0 && nul < valid ? nul : valid)] };
};
