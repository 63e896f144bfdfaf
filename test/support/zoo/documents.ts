import { deflateSync } from 'node:zlib';
import { packedRuns } from './archives.ts';
import { pdfFile, setText } from '../pdf-file.ts';

const lines = setText(['青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。'], { x: 90, y: 100, size: 12, width: 34 });

/** A PDF of these objects (numbered from 1, the first the catalogue), given as they stand. */
const objects = (bodies: readonly (string | Uint8Array)[], trailer = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  bodies.forEach((body, at) => {
    offsets.push(length);
    add(`${at + 1} 0 obj\n`);
    add(body);
    add('\nendobj\n');
  });
  const start = length;
  add(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
};

const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const pagesOf = (kids: string, count = 1): string => `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`;
const streamOf = (data: Uint8Array, dictionary: string): Uint8Array => Buffer.concat([Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`), data, Buffer.from('\nendstream')]);
const plain = (content: string, dictionary = ''): Uint8Array => streamOf(Buffer.from(content, 'latin1'), dictionary);
/** A zlib stream of so many megabytes, its checksum left out. */
const packed = (megabytes: number): Buffer => Buffer.concat([Buffer.from([0x78, 0xda]), packedRuns(megabytes, ' ')]);
const onePage = (content: Uint8Array): Uint8Array => objects([catalog, pagesOf('3 0 R'), page, content, font]);
/** A title, and a line of text under it: what is read of a file tells whether all of it was. */
const shown = 'BT /F1 18 Tf 200 740 Td (What the town made last year) Tj ET BT /F1 12 Tf 90 700 Td (It made 1.25 billion yuan, which is 0.25 billion more than in the year before, and had 48 firms.) Tj ET';

/** PDFs that no office wrote, by what is wrong with them. */
export const documents: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['a stream of 1 GB', () => onePage(streamOf(packed(1000), '/Filter /FlateDecode'))],
  ['a stream of 1 GB, its length a lie', () => onePage(Buffer.concat([Buffer.from('<< /Length 10 /Filter /FlateDecode >>\nstream\n'), packed(1000), Buffer.from('\nendstream')]))],
  ['a stream packed twice', () => onePage(streamOf(deflateSync(packed(1000)), '/Filter [/FlateDecode /FlateDecode]'))],
  ['a stream packed twice, with parameters', () => onePage(streamOf(deflateSync(packed(1000)), '/Filter [/FlateDecode /FlateDecode] /DecodeParms [null null]'))],
  ['a stream with its filter named in pieces', () => onePage(streamOf(packed(1000), '/Filter /Fl#61teDecode'))],
  ['a stream with its filter in another object', () => objects([catalog, pagesOf('3 0 R'), page, streamOf(packed(1000), '/Filter 6 0 R'), font, '/FlateDecode'])],
  ['a stream with its dictionary far above', () => onePage(streamOf(packed(1000), `/Filter /FlateDecode ${' '.repeat(6000)}`))],
  ['a stream that says it is a picture', () => onePage(streamOf(packed(1000), '/Filter /FlateDecode /Type /XObject /Subtype /Image'))],
  ['a stream with endstream in it', () => onePage(streamOf(Buffer.concat([deflateSync(Buffer.from('endstream'), { level: 0 }).subarray(0, 16), packed(1000)]), '/Filter /FlateDecode'))],
  ['a stream after a comment that says stream', () => onePage(Buffer.concat([Buffer.from('% stream\n'), streamOf(packed(1000), '/Filter /FlateDecode')]))],
  ['200 streams of 20 MB', () => objects([catalog, pagesOf('3 0 R'), '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [' + Array.from({ length: 200 }, (_, at) => `${at + 4} 0 R`).join(' ') + '] >>', ...Array.from({ length: 200 }, () => streamOf(packed(20), '/Filter /FlateDecode'))])],
  ['run lengths', () => onePage(streamOf(Buffer.alloc(8 << 20, Buffer.from([129, 32])), '/Filter /RunLengthDecode'))],
  ['a stream in ASCII and packed', () => onePage(streamOf(Buffer.from(`${packed(1000).toString('hex')}>`), '/Filter [/ASCIIHexDecode /FlateDecode]'))],
  ['a page that shows itself', () => objects([catalog, pagesOf('3 0 R'), page.replace('/Font', '/XObject << /X 4 0 R >> /Font'), plain('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>'), font])],
  ['a circle of pages', () => objects([catalog, pagesOf('3 0 R', 2), pagesOf('2 0 R', 2)])],
  ['pages that are their own parent', () => objects([catalog, pagesOf('2 0 R 2 0 R', 100)])],
  ['a count of a billion pages', () => objects([catalog, pagesOf('3 0 R', 1_000_000_000), page, plain(shown), font])],
  ['a count below nothing', () => objects([catalog, pagesOf('3 0 R', -5), page, plain(shown), font])],
  ['an object stream that names itself', () => objects([catalog, pagesOf('3 0 R'), page, plain('1 0 4 0 << /Length 5 >>', '/Type /ObjStm /N 2 /First 8 /Extends 4 0 R'), font])],
  ['a million strings “stream”', () => Buffer.from(`%PDF-1.5\n${'stream\n'.repeat(1_000_000)}`)],
  ['a million filters before “stream”', () => Buffer.from(`%PDF-1.5\n${'/FlateDecode stream\n'.repeat(300_000)}`)],
  ['JavaScript and actions', () => objects([`<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >> >>`, pagesOf('3 0 R'), page, plain(shown), font])],
  ['a file within', () => objects([`<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >> >>`, pagesOf('3 0 R'), page, plain(shown), font, `<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>`, plain('MZ', '/Type /EmbeddedFile')])],
  ['a form of XFA', () => objects([`<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA [(t) 6 0 R] >> >>`, pagesOf('3 0 R'), page, plain(shown), font, plain(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`)])],
  ['locked', () => pdfFile([lines], { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>] ` })],
  ['two million operators, packed', () => onePage(streamOf(deflateSync(Buffer.from('q '.repeat(2_000_000))), '/Filter /FlateDecode'))],
  ['only its mark', () => Buffer.from('%PDF-')],
  ['a font that maps to gigabytes', () => objects([catalog, pagesOf('3 0 R'), page, plain(shown), '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> >>] /ToUnicode 6 0 R >>', plain(`begincmap ${'1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange '.repeat(100)}endcmap`)])],
];

/** PDFs that are read for seconds before they are read or refused: for the bench, and for a look at memory. */
export const slowDocuments: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['one stream shown 5,000 times', () => objects([catalog, pagesOf(Array.from({ length: 900 }, () => '3 0 R').join(' '), 900), page.replace('4 0 R', `[${'4 0 R '.repeat(5000)}]`), plain(shown), font])],
  ['forms that show ten of the next', () => objects([catalog, pagesOf('3 0 R'), page.replace('/Font', '/XObject << /X 6 0 R >> /Font').replace('4 0 R', '4 0 R'), plain('/X Do'), font, ...Array.from({ length: 10 }, (_, at) => plain(at === 9 ? shown : '/X Do '.repeat(10), `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${at + 7} 0 R >> >>`))])],
  ['one page 900 times', () => objects([catalog, pagesOf('3 0 R '.repeat(900), 900), page, plain(shown), font])],
  ['100,000 pages', () => objects([catalog, pagesOf('3 0 R '.repeat(100_000), 100_000), page, plain(shown), font])],
  ['arrays 100,000 deep', () => objects([`<< /Type /Catalog /Pages 2 0 R /Names ${'['.repeat(100_000)}${']'.repeat(100_000)} >>`, pagesOf('3 0 R'), page, plain(shown), font])],
  ['pages 20,000 deep', () => objects([catalog, ...Array.from({ length: 20_000 }, (_, at) => pagesOf(`${at + 3} 0 R`)), '<< /Type /Page /MediaBox [0 0 595 842] >>'])],
  ['a stream of brackets', () => onePage(plain('['.repeat(2_000_000)))],
  ['a stream of dictionaries', () => onePage(plain('<<'.repeat(1_000_000)))],
  ['two million operators', () => onePage(plain('q '.repeat(2_000_000)))],
  ['a million pieces of text', () => onePage(plain(`BT /F1 12 Tf ${'(a) Tj '.repeat(1_000_000)}ET`))],
  ['20,000 pieces of text over one another', () => onePage(plain(`BT /F1 6 Tf ${Array.from({ length: 20_000 }, (_, at) => `1 0 0 1 ${(at % 60) * 10} ${(Math.floor(at / 60) % 160) * 5} Tm (x${at % 100}) Tj `).join('')}ET`))],
  ['a million free objects', () => objects([catalog, pagesOf('3 0 R'), page, plain(shown), font], '/Prev 10 ')],
  ['no table of objects', () => Buffer.concat([Buffer.from('%PDF-1.5\n'), Buffer.from(`${'1 0 obj\n<< >>\nendobj\n'.repeat(300_000)}`)])],
  ['objects that never end', () => Buffer.from(`%PDF-1.5\n${'1 0 obj\n'.repeat(400_000)}`)],
];
