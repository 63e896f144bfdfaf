import { zip } from './workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run: text, bold where asked, in a size of half-points and a face, above or below the line (`superscript`, `subscript`). */
export const run = (text: string, { bold = false, size, face, shift }: { readonly bold?: boolean; readonly size?: number; readonly face?: string; readonly shift?: string } = {}): string =>
  `<w:r><w:rPr>${shift ? `<w:vertAlign w:val="${shift}"/>` : ''}${face ? `<w:rFonts w:eastAsia="${face}"/>` : ''}${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size}"/>` : ''}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export interface ParagraphOptions { readonly style?: string; readonly align?: string; readonly list?: readonly [string, number] }

/** A paragraph of runs or of raw XML. */
export const paragraph = (inside: string, { style, align, list }: ParagraphOptions = {}): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''}${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>${inside}</w:p>`;

/** A table of texts; a cell may span columns (`across`), or go on a cell above (`null`). */
export const table = (rows: readonly (readonly (string | { readonly text: string; readonly across?: number; readonly begins?: true } | null)[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => {
    const { text, across, begins } = cell === null ? { text: '' } : typeof cell === 'string' ? { text: cell } : cell;
    const merge = cell === null ? '<w:vMerge/>' : begins ? '<w:vMerge w:val="restart"/>' : '';
    return `<w:tc><w:tcPr>${across ? `<w:gridSpan w:val="${across}"/>` : ''}${merge}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  }).join('')}</w:tr>`).join('')}</w:tbl>`;

export const field = (kind: string, shown: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const inserted = (inside: string): string => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`;
export const deleted = (text: string): string => `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
export const picture = '<w:r><w:drawing><pic:pic xmlns:pic="x"/></w:drawing></w:r>';
export const textBox = (inside: string): string => `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const level = (at: number, format: string, text: string): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Numbering 1: 一、 （一） 1. as offices number; 2: bullets; 3: 1. 2. */
const numbering = `${head}<w:numbering ${names}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}</w:abstractNum>${[0, 1, 2].map((of) => `<w:num w:numId="${of + 1}"><w:abstractNumId w:val="${of}"/></w:num>`).join('')}</w:numbering>`;
const styleXml = (id: string, name: string, inside = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"${id === 'a' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inside}</w:style>`;
const styles = `${head}<w:styles ${names}>${styleXml('a', 'Normal')}${styleXml('1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${styleXml('2', 'heading 2', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${styleXml('a3', 'Title')}${styleXml('a4', 'caption')}${styleXml('TOC1', 'toc 1')}${styleXml('a5', 'Quote')}${styleXml('b1', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>')}${styleXml('b2', 'List Bullet 2', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>')}</w:styles>`;

/** A Word document of these blocks, with notes (from id 1) and the texts of a head and a foot, or raw XML for a foot. */
export const wordFile = (blocks: readonly string[], { notes = [], header, footer, foot, more = {} }: { readonly notes?: readonly string[]; readonly header?: string; readonly footer?: string; readonly foot?: string; readonly more?: Readonly<Record<string, string | Uint8Array>> } = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${head}<w:document ${names}><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': styles, 'word/numbering.xml': numbering,
    ...(notes.length > 0 ? { 'word/footnotes.xml': `${head}<w:footnotes ${names}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${notes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`).join('')}</w:footnotes>` } : {}),
    ...(header ? { 'word/header1.xml': `${head}<w:hdr ${names}>${paragraph(run(header))}</w:hdr>` } : {}),
    ...(footer ? { 'word/footer1.xml': `${head}<w:ftr ${names}>${paragraph(run(footer))}</w:ftr>` } : {}),
    ...(foot ? { 'word/footer2.xml': `${head}<w:ftr ${names}>${foot}</w:ftr>` } : {}),
    ...more,
  });
