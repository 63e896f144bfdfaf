import { deflateSync } from 'node:zlib';

const headerLength = 44;
const entryLength = 20;
const pad = (length: number): number => (length + 3) & ~3;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly length: number;
  readonly data: Buffer;
}

/** The table directory of an sfnt (OpenType, "Organization of an OpenType Font"), each table compressed if that helps. */
const tablesOf = (sfnt: Buffer): readonly Table[] =>
  Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(at + 8);
    const length = sfnt.readUInt32BE(at + 12);
    const plain = sfnt.subarray(offset, offset + length);
    const packed = deflateSync(plain);
    return { tag: sfnt.readUInt32BE(at), checksum: sfnt.readUInt32BE(at + 4), length, data: packed.length < length ? packed : plain };
  });

/**
 * Packs a TrueType font as WOFF 1 (W3C, "WOFF File Format 1.0"). Node's zlib does in a hundredth of a second what the
 * library's JavaScript takes a quarter for.
 */
export const toWoff = (sfnt: Buffer): Buffer => {
  const tables = tablesOf(sfnt);
  const start = headerLength + entryLength * tables.length;
  const woff = Buffer.alloc(tables.reduce((size, table) => size + pad(table.data.length), start));
  woff.write('wOFF', 0, 'latin1');
  woff.writeUInt32BE(sfnt.readUInt32BE(0), 4);
  woff.writeUInt32BE(woff.length, 8);
  woff.writeUInt16BE(tables.length, 12);
  woff.writeUInt32BE(tables.reduce((size, table) => size + pad(table.length), 12 + 16 * tables.length), 16);
  woff.writeUInt16BE(1, 20);
  let at = start;
  tables.forEach(({ tag, checksum, length, data }, index) => {
    [tag, at, data.length, length, checksum].forEach((field, column) => woff.writeUInt32BE(field, headerLength + entryLength * index + 4 * column));
    data.copy(woff, at);
    at += pad(data.length);
  });
  return woff;
};
