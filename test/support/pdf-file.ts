import { deflateSync } from 'node:zlib';

/** A line of text on a page of 595 × 842 points, `y` from the top; `spacing` in points between its characters, `turn` in degrees; `down`: in vertical writing, `x` the middle of the column. */
export interface Shown { readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly bold?: boolean; readonly spacing?: number; readonly turn?: number; readonly down?: true }

const hex = (text: string): string => [...text].flatMap((char) => { const code = char.charCodeAt(0); return [(code >> 8).toString(16).padStart(2, '0'), (code & 255).toString(16).padStart(2, '0')]; }).join('');

const stream = (content: string | Uint8Array, more = ''): string => {
  const data = typeof content === 'string' ? deflateSync(Buffer.from(content, 'latin1')) : content;
  return `<< /Length ${data.length} /Filter /FlateDecode ${more}>>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`;
};

const font = (name: string, descendant: number, writing: 'H' | 'V' = 'H'): string => `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-${writing} /DescendantFonts [${descendant} 0 R] >>`;
const descendant = (name: string): string =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`;

/** A file of these objects, numbered from 1; the first is the catalogue. */
const file = (objects: readonly string[], trailer = ''): Uint8Array => {
  let out = '%PDF-1.5\n%\xE2\xE3\xCF\xD3\n';
  const offsets = objects.map((object, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(out, 'latin1'));
};

const contentOf = (lines: readonly Shown[]): string =>
  lines.map(({ text, x, y, size, bold, spacing = 0, turn = 0, down }) => {
    const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(6));
    return `BT /F${down ? 3 : bold ? 2 : 1} ${size} Tf ${spacing} Tc ${cos} ${sin} ${Number(sin) === 0 ? 0 : -Number(sin)} ${cos} ${x} ${842 - y} Tm <${hex(text)}> Tj ET`;
  }).join('\n');

/** A PDF whose pages show these lines, in the faces that readers have for Chinese (none is embedded, as in old documents); `page`: more of the pages' dictionaries, `drawn`: what each draws below its text. */
export const pdfFile = (pages: readonly (readonly Shown[])[], { contents, trailer, page = '', drawn = '' }: { readonly contents?: Uint8Array; readonly trailer?: string; readonly page?: string; readonly drawn?: string } = {}): Uint8Array => {
  const first = 8;
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    font('STSong-Light', 4), descendant('STSong-Light'), font('STHeiti-Bold', 6), descendant('STHeiti-Bold'), font('STSong-Light', 4, 'V'),
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 5 0 R /F3 7 0 R >> >> ${page} >>`,
      stream(contents ?? `${drawn}\n${contentOf(lines)}`),
    ]),
  ], trailer);
};

/** Text set as paragraphs of so many characters a line, the first indented by two, from `y` on: the lines. */
export const setText = (paragraphs: readonly string[], { x, y, size, width, leading = 1.6 }: { readonly x: number; readonly y: number; readonly size: number; readonly width: number; readonly leading?: number }): readonly Shown[] => {
  const lines: Shown[] = [];
  let at = y;
  for (const text of paragraphs) {
    let [line, used] = ['', 2];
    let from = x + size * 2;
    for (const char of text) {
      const wide = char.charCodeAt(0) < 128 ? 0.5 : 1;
      if (used + wide > width && !/[，。；：、）”]/u.test(char)) {
        lines.push({ text: line, x: from, y: at, size });
        at += size * leading;
        [line, used, from] = ['', 0, x];
      }
      line += char;
      used += wide;
    }
    lines.push({ text: line, x: from, y: at, size });
    at += size * leading;
  }
  return lines;
};
