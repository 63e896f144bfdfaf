import { inflateSync } from 'node:zlib';

/** Text of a page, unpacked, has some tens of kilobytes; streams of pictures are not counted. */
const largestStream = 24 << 20;
const largestWhole = 96 << 20;

const has = (dictionary: string, name: string): boolean => dictionary.includes(name);

/** How far a stream unpacks, up to the limit; a stream that is damaged or packed otherwise has no size here. */
const unpackedSize = (bytes: Uint8Array): number => {
  try {
    return inflateSync(bytes, { maxOutputLength: largestStream, finishFlush: 2 }).length;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? largestStream + 1 : 0;
  }
};

/**
 * Whether streams of a PDF unpack to more than an article has: each is unpacked once with a limit, before the reader of
 * PDF, which has none, is given the file. A stream packed more than once is held to be made for that.
 */
export const swells = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let whole = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (at >= 3 && text.toString('latin1', at - 3, at) === 'end') continue;
    const before = text.toString('latin1', Math.max(0, at - 4000), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    const packs = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu)?.length ?? 0;
    if (packs === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (packs > 1 && /\/Filter\s*\[/u.test(dictionary) && !has(dictionary, '/DecodeParms')) return true;
    const start = at + 6 + (text[at + 6] === 13 ? 1 : 0) + 1;
    const end = text.indexOf('endstream', start);
    if (end < 0) continue;
    const size = /LZW|RunLength|\/RL\b/u.test(dictionary) ? (end - start) * 64 : unpackedSize(text.subarray(start, end));
    whole += size;
    if (size > largestStream || whole > largestWhole) return true;
    at = end;
  }
  return false;
};
