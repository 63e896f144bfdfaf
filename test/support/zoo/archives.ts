import { constants, crc32, deflateRawSync } from 'node:zlib';
import { paragraph, run, wordFile } from '../word.ts';

/** A part of an archive, written as it is given: sizes and places may lie. */
export interface RawEntry {
  readonly name: string;
  /** Bytes as they stand in the archive. */
  readonly packed: Uint8Array;
  /** 8 is deflate, 0 none. */
  readonly method?: number;
  /** Unpacked size that the archive states. */
  readonly size: number;
  /** Place that the directory states, in place of the true one. */
  readonly offset?: number;
  /** Kept out of the archive: the directory alone names it. */
  readonly ghost?: true;
}

const u16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): readonly number[] => [...u16(value & 65_535), ...u16(value >>> 16)];

/** An archive of such parts, with as many entries stated as `count` says. */
export const rawZip = (entries: readonly RawEntry[], count = entries.length): Uint8Array => {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed, method = 8, size, offset: stated, ghost } of entries) {
    const label = Buffer.from(name);
    const common = [...u16(20), ...u16(0), ...u16(method), ...u32(0), ...u32(method === 0 ? crc32(packed) : 0), ...u32(packed.length), ...u32(size), ...u16(label.length), 0, 0];
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(stated ?? offset)]), label]));
    if (ghost) continue;
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, ...common]), label, packed]);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...u16(count & 65_535), ...u16(count & 65_535), ...u32(directory.length), ...u32(offset), 0, 0]);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
};

/** So many megabytes of one text, packed: a thousandth of it, and never unpacked here. */
export const packedRuns = (megabytes: number, unit = '\0', before = '', after = ''): Uint8Array => {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const packed = deflateRawSync(Buffer.alloc(1 << 20, unit), flush);
  return Buffer.concat([
    ...(before === '' ? [] : [deflateRawSync(Buffer.from(before), flush)]), ...Array.from({ length: megabytes }, () => packed), deflateRawSync(Buffer.from(after), { level: 9 }),
  ]);
};

const head = '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>';
const foot = '</w:t></w:r></w:p></w:body></w:document>';

const document = (megabytes: number, stated: number): RawEntry => ({ name: 'word/document.xml', packed: packedRuns(megabytes, ' ', head, foot), size: stated });
const stored = (name: string, text: string): RawEntry => ({ name, packed: Buffer.from(text), method: 0, size: Buffer.byteLength(text) });
const word = (inside: string, more: Readonly<Record<string, string>> = {}): Uint8Array => wordFile([inside], { more });
const body = paragraph(run('青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。'));
const xml = (inside: string): string => `<?xml version="1.0"?>${inside}`;

/** Word documents that no office wrote, by what is wrong with them. */
export const archives: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['10 GB of zeros, stated', () => rawZip([document(10_000, 10_000 * 1_048_576 % 2 ** 32)])],
  ['10 GB of zeros, said to be 1 kB', () => rawZip([document(10_000, 1024)])],
  ['10 GB of zeros in a part that is not read', () => rawZip([stored('word/document.xml', `${head}字${foot}`), { name: 'word/media/a.png', packed: packedRuns(10_000), size: 1024 }])],
  ['10 GB of zeros in a part that is not read, stated', () => rawZip([stored('word/document.xml', `${head}字${foot}`), { name: 'word/media/a.png', packed: packedRuns(10_000), size: 2_000_000_000 }])],
  ['100 parts of 24 MB', () => rawZip(Array.from({ length: 100 }, (_, at) => ({ ...document(24, 20 << 20), name: at === 0 ? 'word/document.xml' : `word/header${at}.xml` })))],
  ['an archive in an archive', () => rawZip([{ name: 'word/document.xml', packed: rawZip([document(1000, 1024)]), method: 0, size: 4096 }])],
  ['overlapping parts', () => {
    const first = document(20, 20 << 20);
    return rawZip([first, ...Array.from({ length: 5000 }, (_, at): RawEntry => ({ name: `word/header${at}.xml`, packed: first.packed, size: 1 << 10, offset: 0, ghost: true }))]);
  }],
  ['65,000 parts', () => rawZip([stored('word/document.xml', `${head}字${foot}`), ...Array.from({ length: 65_000 }, (_, at): RawEntry => ({ name: `word/header${at}.xml`, packed: new Uint8Array(), method: 0, size: 0 }))])],
  ['more parts stated than there are', () => rawZip([stored('word/document.xml', `${head}字${foot}`)], 65_535)],
  ['a part behind the end', () => rawZip([{ ...stored('word/document.xml', `${head}字${foot}`), offset: 4_000_000_000 }])],
  ['a part that climbs out', () => rawZip([stored('word/document.xml', `${head}字${foot}`), stored('../../../etc/passwd', 'x')])],
  ['a part with a drive', () => rawZip([stored('word/document.xml', `${head}字${foot}`), stored('C:\\Windows\\a.dll', 'x')])],
  ['two parts of one name', () => rawZip([stored('word/document.xml', `${head}字${foot}`), document(10_000, 1024)])],
  ['a way of packing that is none', () => rawZip([{ ...stored('word/document.xml', `${head}字${foot}`), method: 99 }])],
  ['a billion laughs', () => word(body, { 'word/styles.xml': xml(`<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]><a>&l10;</a>`) })],
  ['an entity from outside', () => word(body, { 'word/styles.xml': xml('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>') })],
  ['an entity over and over', () => word(body, { 'word/styles.xml': xml(`<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100_000)}">]><a>${'&b;'.repeat(100_000)}</a>`) })],
  ['10,000 nested tags', () => word('<w:sdt>'.repeat(10_000) + body + '</w:sdt>'.repeat(10_000))],
  ['a million attributes', () => word(`<w:p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(' ')}/>${body}`)],
  ['one attribute over and over', () => word(`<w:p ${'a="1" '.repeat(1_000_000)}/>${body}`)],
  ['200,000 namespaces', () => word(`${Array.from({ length: 200_000 }, (_, at) => `<w:p xmlns:n${at}="u${at}"/>`).join('')}${body}`)],
  ['500,000 empty runs', () => word(`<w:p>${'<w:r/>'.repeat(500_000)}</w:p>${body}`)],
  ['a million `<`', () => word('<'.repeat(1_000_000))],
  ['an open comment', () => word(`<!--${'-'.repeat(2_000_000)}`)],
  ['text boxes in text boxes', () => {
    const open = '<w:p><w:r><w:pict><w:txbxContent>';
    return word(open.repeat(60) + body + '</w:txbxContent></w:pict></w:r></w:p>'.repeat(60));
  }],
  ['tables in tables', () => word('<w:tbl><w:tr><w:tc>'.repeat(90) + body + '</w:tc></w:tr></w:tbl>'.repeat(90))],
  ['styles based on one another', () => word(body, { 'word/styles.xml': xml(`<w:styles>${Array.from({ length: 20_000 }, (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="n"/><w:basedOn w:val="s${(at + 1) % 20_000}"/></w:style>`).join('')}</w:styles>`) })],
  ['levels beyond number', () => word(body, { 'word/numbering.xml': xml(`<w:numbering>${Array.from({ length: 2000 }, (_, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="-${at}"><w:start w:val="1e308"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1'.repeat(200)}"/></w:lvl></w:abstractNum><w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/><w:lvlOverride w:ilvl="4294967290"><w:lvl><w:start w:val="x"/></w:lvl></w:lvlOverride></w:num>`).join('')}</w:numbering>`) })],
];
