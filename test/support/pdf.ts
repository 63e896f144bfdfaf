import type { PDFDict as Dictionary } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Facts of a PDF that a test asks for, read by pdf.js. */
export interface PdfReading {
  readonly info: Readonly<Record<string, unknown>>;
  readonly lang: unknown;
  readonly fingerprint: string | null;
  readonly marked: boolean;
  readonly outline: readonly string[];
  /** Text of each page. */
  readonly text: readonly string[];
  /** Roles of the structure tree of each page, parents before children. */
  readonly roles: readonly (readonly string[])[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
}

const rolesOf = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null || !('role' in node) || !('children' in node) || !Array.isArray(node.children)) return [];
  return [String(node.role), ...node.children.flatMap(rolesOf)];
};

/** Reads a PDF. The bytes are copied: pdf.js takes away what it is given. */
export const readPdf = async (pdf: Uint8Array): Promise<PdfReading> => {
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
    return {
      info: Object.fromEntries(Object.entries(info)),
      lang: 'Language' in info ? info.Language : null,
      fingerprint: document.fingerprints[0] ?? null,
      marked: (await document.getMarkInfo())?.Marked === true,
      outline: ((await document.getOutline()) ?? []).map((entry) => entry.title),
      text: await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''))),
      roles: await Promise.all(pages.map(async (page) => rolesOf(await page.getStructTree()))),
      sizes: pages.map((page) => [page.view[2] ?? 0, page.view[3] ?? 0] as const),
    };
  } finally {
    await task.destroy();
  }
};

/** Fonts of a PDF, by pdf-lib: name, subtype, whether the file is embedded. */
export const pdfFonts = async (pdf: Uint8Array): Promise<readonly { readonly name: string; readonly type: string; readonly embedded: boolean }[]> => {
  const { PDFDict, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const dictionaries = document.context.enumerateIndirectObjects().map(([, object]) => object).filter((object) => object instanceof PDFDict);
  const text = (dictionary: Dictionary, key: string): string => dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
  return dictionaries
    .filter((dictionary) => text(dictionary, 'Type') === 'Font' && text(dictionary, 'Subtype') !== 'Type0')
    .map((dictionary) => ({
      name: text(dictionary, 'BaseFont'), type: text(dictionary, 'Subtype'),
      embedded: dictionary.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)?.has(PDFName.of('FontFile2')) ?? false,
    }));
};
