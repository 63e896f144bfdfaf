import iconv from 'iconv-lite';
import type { Finding, Result } from '../../model/index.ts';
import { finder, ioRules } from '../../finding/index.ts';
import { plausibility } from './plausible.ts';

const find = finder(ioRules);

/** Encodings of Chinese texts, by their names in the WHATWG standard; GB18030 holds GBK and GB2312. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The text of a source file, its byte order mark taken off, with the encoding that it was found to have. */
export interface DecodedSource { readonly text: string; readonly encoding: Encoding }

const decode = (encoding: Encoding, bytes: Uint8Array, stream = false): string => new TextDecoder(encoding).decode(bytes, { stream });

/** Big5 with the characters that Hong Kong has added to it (着, 裏), as the WHATWG standard reads it; the runtime's own decoder puts codes of private use in their place. Of F9FE, in which the two differ, the older ▓ is meant. */
const decodeBig5 = (bytes: Uint8Array): string => iconv.decode(bytes, 'big5-hkscs').replaceAll('￭', '▓');
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** As much of a file as its encoding is told by. */
const sampleSize = 1 << 18;
/** Below this a text is not taken for Chinese; articles reach 0.6 and more, wrong readings stay under 0.2. */
const leastPlausible = 0.3;

const scoreOf = (encoding: Encoding, sample: Uint8Array): number => plausibility(decode(encoding, sample, true)) ?? 0;

const fromMark = (bytes: Uint8Array): Encoding | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
};

/** Of some encodings the one that gives the most Chinese text; of equals the first. */
const best = (candidates: readonly Encoding[], sample: Uint8Array): { readonly encoding: Encoding; readonly score: number } =>
  candidates.map((encoding) => ({ encoding, score: scoreOf(encoding, sample) })).reduce((a, b) => (b.score > a.score ? b : a));

/** The charset that a page or an XML file says it has: a hint that is checked, never followed. */
const declaredIn = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1]?.toLowerCase() ?? null;
};

const canonical = (label: string): string | null => {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
};

/** Each line by itself, strict UTF-8 or GB18030: for files put together from both. */
const decodeLines = (bytes: Uint8Array): { readonly text: string; readonly utf8: number; readonly other: number; readonly firstOther: number } => {
  const parts: string[] = [];
  let [utf8, other, firstOther, start] = [0, 0, 0, 0];
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    const valid = isUtf8(line);
    if (!valid) {
      other += 1;
      firstOther ||= parts.length + 1;
    } else if (line.some((byte) => byte >= 0x80)) utf8 += 1;
    parts.push(decode(valid ? 'utf-8' : 'gb18030', line));
    start += line.length;
  }
  return { text: parts.join(''), utf8, other, firstOther };
};

/** Where the first replacement character stands: what the bytes there were is lost. */
const unreadable = (file: string, text: string): readonly Finding[] => {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return [];
  const before = text.slice(0, first);
  const place = { file, line: before.split('\n').length, column: first - before.lastIndexOf('\n') };
  return [find('characters-whole', place, { actual: String(text.split('\uFFFD').length - 1) })];
};

/** UTF-8 read once as Latin-1 or GBK and saved again: nothing that decoding could mend. */
const garbled = (file: string, text: string): readonly Finding[] => {
  const sample = text.slice(0, sampleSize);
  const broken = /(?:锟斤拷|鈥[攄滄]|Ã[\u0080-\u00BF]|[åæçè][\u0080-\u00BF\u2018-\u2122ŒœŠšŽžŸ¡-¿]{1,2}[åæçèé]).{0,2000}?(?:锟斤拷|鈥[攄滄]|Ã[\u0080-\u00BF]|[åæçè][\u0080-\u00BF])/su.exec(sample);
  return broken ? [find('text-not-garbled', { file, line: sample.slice(0, broken.index).split('\n').length, column: 1 }, { actual: broken[0].slice(0, 12) })] : [];
};

const choose = (bytes: Uint8Array): Encoding | 'mixed' | null => {
  const mark = fromMark(bytes);
  if (mark) return mark;
  const sample = bytes.subarray(0, sampleSize);
  if (bytes.includes(0)) {
    const wide = best(['utf-16le', 'utf-16be'], sample);
    const latin = plausibility(decode(wide.encoding, sample, true)) === null;
    // A NUL in what else is text: the parser says so.
    return wide.score >= leastPlausible || latin ? wide.encoding : isUtf8(bytes) && (plausibility(decode('utf-8', sample, true)) ?? 0) >= leastPlausible ? 'utf-8' : null;
  }
  if (isUtf8(bytes)) return 'utf-8';
  const single = best(['gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8'], sample);
  const lines = decodeLines(sample);
  const mixed = lines.utf8 > 0 && lines.other > 0 ? (plausibility(lines.text) ?? 0) : 0;
  if (Math.max(single.score, mixed) < leastPlausible) return null;
  // By chance a line of GBK is UTF-8, a whole text is not: mixed must be the better reading by more than that.
  return mixed > single.score + 0.02 ? 'mixed' : single.encoding;
};

/** Bytes without a mark of UTF-8 that a program has set before a text in GBK or Big5. */
const withoutFalseMark = (bytes: Uint8Array): Uint8Array => {
  const rest = fromMark(bytes) === 'utf-8' ? bytes.subarray(3) : bytes;
  const chosen = rest === bytes || isUtf8(rest) ? null : choose(rest);
  return chosen === 'gb18030' || chosen === 'big5' ? rest : bytes;
};

/**
 * Bytes of a source file as text, in whichever of the encodings of Chinese texts they are: told by the byte order mark,
 * by strict UTF-8, else by which reading gives Chinese. What the file declares is not believed, but a difference is told.
 * Files of no text, and bytes that are Chinese in no encoding, give null and an error.
 */
export const decodeSource = (file: string, whole: Uint8Array): Result<DecodedSource | null> => {
  const place = { file, line: 1, column: 1 };
  if (whole.length === 0) return { value: null, findings: [find('file-not-empty', place)] };
  const bytes = withoutFalseMark(whole);
  const chosen = choose(bytes);
  if (chosen === null) return { value: null, findings: [find('encoding-recognised', place, { actual: bytes.includes(0) ? 'NUL' : '?' })] };
  const lines = chosen === 'mixed' ? decodeLines(bytes) : null;
  const encoding = chosen === 'mixed' ? 'utf-8' : chosen;
  const read = (lines?.text ?? (encoding === 'big5' ? decodeBig5(bytes) : decode(encoding, bytes))).replace(/^\uFEFF/u, '');
  // Makers of Big5 did not agree on which of two codes is ／; no text means the division slash.
  const text = encoding === 'big5' ? read.replaceAll('\u2215', '／') : read;
  const declared = declaredIn(bytes);
  const named = declared === null ? null : canonical(declared);
  const wrong = named !== null && named !== encoding && text.search(/[^\0-\x7F]/u) >= 0;
  return {
    value: { text, encoding },
    findings: [
      ...(lines ? [find('encoding-single', { file, line: lines.firstOther, column: 1 }, { actual: 'UTF-8 + GB18030' })] : []),
      ...(wrong && declared !== null ? [find('page-encoding-as-declared', place, { actual: encoding, expected: declared })] : []),
      ...unreadable(file, text), ...garbled(file, text),
    ],
  };
};
