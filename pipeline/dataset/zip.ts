/** A part of a ZIP file, as its central directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** Unpacked size: what the unpacker allots, so that a lie costs nothing more. */
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const zip64Mark = 0x07064b50;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The central directory, or null where the bytes are no ZIP file. ZIP64 is none to us: no workbook of ours is that large. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 65_557) && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return null;
  // A second directory beside this one, or a second count, would have another reader unpack what was not looked at here.
  if (end >= 20 && view.getUint32(end - 20, true) === zip64Mark) return null;
  if (view.getUint16(end + 8, true) !== view.getUint16(end + 10, true)) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
};

const inflate = async (packed: Uint8Array, limit: number): Promise<Uint8Array> => {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new RangeError('larger than stated');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** XML as its first bytes say: UTF-16 by its mark, another encoding by its declaration; throws where nobody knows that. */
const decodeXml = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  const declared = /^\s*<\?xml[^>]{0,60}encoding\s*=\s*["']([\w-]{1,20})["']/u.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 120)))?.[1] ?? 'utf-8';
  return /^utf-?(?:8|16)$/iu.test(declared) ? new TextDecoder().decode(bytes) : new TextDecoder(declared, { fatal: true }).decode(bytes);
};

/** The text of an entry; throws where it is damaged or larger than the directory states. */
export const zipText = async (bytes: Uint8Array, entry: ZipEntry): Promise<string> => {
  const view = viewOf(bytes);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  return decodeXml(entry.method === 0 ? packed : await inflate(packed, entry.size));
};
