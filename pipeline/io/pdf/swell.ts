import { inflateRawSync } from 'node:zlib';
import type { Excess } from '../../finding/index.ts';

/** Text of a page, unpacked, has some tens of kilobytes; streams of pictures are not counted. */
const largestStream = 24 << 20;
const largestWhole = 96 << 20;
/** What is drawn unpacks to ten times as much, tables and maps to thirty; what says one thing over and over to a thousand. */
const mostTimes = 200;
/** Less is read at once, whatever it says. */
const fewestBytes = 1 << 20;
/** Dictionaries of streams are shorter. */
const longestDictionary = 4000;

const excess = (expected: number): Excess => ({ measure: 'unpacked', actual: `> ${expected >> 20} MB`, expected: `${expected >> 20} MB` });

/** How far a stream unpacks, up to the limit; what is no such stream, or is damaged, has no size here. */
const unpacked = (bytes: Uint8Array): Uint8Array | 'larger' | null => {
  const [first = 0, second = 0] = bytes;
  // The mark of zlib (RFC 1950, section 2.2): whatever the dictionary says, the reader may come to unpack it.
  if ((first & 15) !== 8 || (first * 256 + second) % 31 !== 0) return null;
  try {
    // Without its checksum, which pdf.js does not look at either.
    return inflateRawSync(bytes.subarray(2), { maxOutputLength: largestStream, finishFlush: 2 });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'larger' : null;
  }
};

/** The size of what begins here with all its layers unpacked, up to the limit; 0 where it is not packed. */
const sizeOf = (bytes: Uint8Array): number => {
  let size = 0;
  let data = unpacked(bytes);
  for (; data !== null && data !== 'larger'; data = unpacked(data)) size += data.length;
  return data === 'larger' ? largestStream + 1 : size;
};

/** How many times as much it is unpacked; 0 where its end is not to be seen. */
const timesOf = (size: number, packed: number): number => (packed > 0 ? Math.floor(size / packed) : 0);

/** These unpack to 64 times as much at most. */
const otherwise = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/u;

/** Characters of names may be written by their codes: /Fl#61teDecode. */
const named = (dictionary: string): string => dictionary.replace(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * Whether streams of a PDF unpack to more than an article has, or to so many times what they are that they say nothing: each is unpacked once with a limit, before the reader of
 * PDF, which has none, is given the file. What is packed otherwise is left to the bounds of the reader's thread. Null
 * where all is within the limit.
 */
export const swells = (bytes: Uint8Array): Excess | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [whole, behind] = [0, 0];
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (at >= 3 && text.toString('latin1', at - 3, at) === 'end') continue;
    const before = text.toString('latin1', Math.max(behind, at - longestDictionary), at);
    behind = at + 6;
    const dictionary = named(before.slice(Math.max(0, before.lastIndexOf(' obj'))));
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    const start = at + 6 + (text[at + 6] === 13 ? 1 : 0) + 1;
    // Each stream is unpacked from its start: where it ends by itself counts, not where the file says so.
    const size = otherwise.test(dictionary) ? (text.indexOf('stream', start) - start) * 64 : sizeOf(text.subarray(start));
    whole += size;
    if (size > largestStream) return excess(largestStream);
    if (whole > largestWhole) return excess(largestWhole);
    // Only here: looked for at each of a million streams, its end would be found in quadratic time.
    const times = size > fewestBytes ? timesOf(size, text.indexOf('endstream', start) - start) : 0;
    if (times > mostTimes) return { measure: 'times', actual: String(times), expected: String(mostTimes) };
  }
  return null;
};
