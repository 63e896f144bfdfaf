import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageRun, PageText, Result } from '../../model/index.ts';
import { finder, ingestRules } from '../../finding/index.ts';
import { asMeant } from './characters.ts';
import { swells } from './swell.ts';

const find = finder(ingestRules);

/** An article has fewer pages. */
const mostPages = 1000;

interface PdfPages { readonly file: string; readonly pages: readonly PageText[] }

interface Item { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number; readonly fontName: string }

const runOf = ({ str, transform, width, fontName }: Item, height: number): PageRun => {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y: height - y, width, size: Math.round(Math.hypot(c, d) * 10) / 10, font: fontName };
};

const open = async (bytes: Uint8Array): Promise<readonly PageText[] | number> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  // A path, not an address: pdf.js reads it as a file here.
  const address = (name: string): string => join(folder, name, '/');
  const task = getDocument({
    data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true, isEvalSupported: false, enableXfa: false, stopAtErrors: false,
    cMapUrl: address('cmaps'), cMapPacked: true, standardFontDataUrl: address('standard_fonts'), maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return document.numPages;
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({ width, height, runs: items.flatMap((item) => ('str' in item && item.str !== '' ? [runOf(item, height)] : [])) });
      page.cleanup();
    }
    return asMeant(pages);
  } finally {
    await task.destroy();
  }
};

/**
 * The text of a PDF, where its pages show it. A file that is locked, damaged, unpacks beyond an article, or has no text
 * (a scan) gives null and an error.
 */
export const readPdfPages = async (file: string, bytes: Uint8Array): Promise<Result<PdfPages | null>> => {
  const place = { file, line: 1, column: 1 };
  if (swells(bytes)) return { value: null, findings: [find('source-size-bounded', place, { actual: 'PDF', expected: '96 MB' })] };
  try {
    const pages = await open(bytes);
    if (typeof pages === 'number') return { value: null, findings: [find('source-size-bounded', place, { actual: String(pages), expected: String(mostPages) })] };
    const letters = pages.reduce((sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.replace(/\P{L}/gu, '').length, 0), 0);
    if (letters < 10) return { value: null, findings: [find('source-has-text-layer', place, { actual: String(pages.length) })] };
    return { value: { file, pages }, findings: [] };
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return { value: null, findings: [name === 'PasswordException' ? find('source-unlocked', place) : find('source-opens', place, { actual: name })] };
  }
};
