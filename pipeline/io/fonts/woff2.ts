import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { transformGlyf } from './glyf.ts';

/** Tags that the table directory names by their number (W3C, "WOFF File Format 2.0", 4.1). */
const knownTags = [
  'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern',
  'LTSH', 'PCLT', 'VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB',
];
const otherTag = 63;
const headerLength = 48;
const pad = (length: number): number => (length + 3) & ~3;

interface Table { readonly tag: string; readonly data: Buffer }

/** The tables of an sfnt (OpenType, "Organization of an OpenType Font"). A signature would no longer hold. */
const tablesOf = (sfnt: Buffer): readonly Table[] =>
  Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(at + 8);
    return { tag: sfnt.toString('latin1', at, at + 4), data: sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12)) };
  }).filter(({ tag }) => tag !== 'DSIG');

/** UIntBase128: seven bits a byte, the high ones first. */
const base128 = (value: number): readonly number[] => {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
};

/** What is packed of each table; `head` says that the font was converted (its bit 11). */
const packedTables = (tables: readonly Table[]): readonly (Table & { readonly packed: Buffer; readonly transformed: boolean })[] => {
  const data = (tag: string): Buffer => tables.find((one) => one.tag === tag)?.data ?? Buffer.alloc(0);
  const head = Buffer.from(data('head'));
  head.writeUInt16BE(head.readUInt16BE(16) | 0x0800, 16);
  return tables.map((table) => {
    if (table.tag === 'glyf') return { ...table, packed: transformGlyf(table.data, data('loca'), head.readInt16BE(50) === 1), transformed: true };
    // Its offsets are found anew from the glyphs.
    if (table.tag === 'loca') return { ...table, packed: Buffer.alloc(0), transformed: true };
    return { ...table, packed: table.tag === 'head' ? head : table.data, transformed: false };
  });
};

const compress = promisify(brotliCompress);

/**
 * Packs a TrueType font as WOFF 2 (W3C, "WOFF File Format 2.0"), a quarter smaller than WOFF 1. Node's own Brotli does in a
 * tenth of a second what the library's WebAssembly takes up to one for.
 */
export const toWoff2 = async (sfnt: Buffer): Promise<Buffer> => {
  const tables = packedTables(tablesOf(sfnt));
  const directory = Buffer.from(tables.flatMap(({ tag, data, packed, transformed }) => {
    const known = knownTags.indexOf(tag);
    return [known < 0 ? otherTag : known, ...(known < 0 ? Buffer.from(tag, 'latin1') : []), ...base128(data.length), ...(transformed ? base128(packed.length) : [])];
  }));
  const whole = Buffer.concat(tables.map(({ packed }) => packed));
  const { BROTLI_PARAM_MODE, BROTLI_MODE_FONT, BROTLI_PARAM_SIZE_HINT } = constants;
  const body = await compress(whole, { params: { [BROTLI_PARAM_MODE]: BROTLI_MODE_FONT, [BROTLI_PARAM_SIZE_HINT]: whole.length } });
  const header = Buffer.alloc(headerLength);
  const length = pad(headerLength + directory.length + body.length);
  header.write('wOF2', 0, 'latin1');
  header.writeUInt32BE(sfnt.readUInt32BE(0), 4);
  header.writeUInt32BE(length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(tables.reduce((size, { data }) => size + pad(data.length), 12 + 16 * tables.length), 16);
  header.writeUInt32BE(body.length, 20);
  header.writeUInt16BE(1, 24);
  const woff = Buffer.alloc(length);
  Buffer.concat([header, directory, body]).copy(woff);
  return woff;
};
