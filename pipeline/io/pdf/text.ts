import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageText, Result } from '../../model/index.ts';
import { excessDetail, finder, ingestRules, type Excess } from '../../finding/index.ts';
import { mostMemory, secondsFor, readingPdf, type Stop } from './reader.ts';
import { asMeant } from './characters.ts';
import { mayHaveTable, rulesOf } from './rules.ts';
import { swells } from './swell.ts';
import type { Matrix, TurnedRun } from './upright.ts';
import { shownBy, upright } from './upright.ts';

const find = finder(ingestRules);

/** An article has fewer pages, characters, and pieces that these are shown in. */
const most = { pages: 1000, characters: 1_000_000, pieces: 300_000 } as const;

interface PdfPages { readonly file: string; readonly pages: readonly PageText[] }

interface Item { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number; readonly dir: string; readonly fontName: string }

const runOf = ({ str, transform, width, height, dir, fontName }: Item, page: Matrix): TurnedRun => {
  const [a, b, c, d, x, y] = shownBy(page, transform);
  const down = dir === 'ttb';
  return { text: str, x, y, width: down ? height : width, ...(down ? { down } : {}), size: Math.round(Math.hypot(c, d) * 10) / 10, font: fontName, angle: (Math.atan2(b, a) * 180) / Math.PI };
};

const excessOf = (measure: keyof typeof most, actual: number): Excess => ({ measure, actual: String(actual), expected: String(most[measure]) });

/** What has been read so far, of all pages. */
interface Count { characters: number; pieces: number }

const tooMuch = ({ characters: read, pieces }: Count): Excess | null =>
  read > most.characters ? excessOf('characters', read) : pieces > most.pieces ? excessOf('pieces', pieces) : null;

/** The runs of a page, read piece by piece: a page may have them without end. */
const runsOf = async (page: PDFPageProxy, shown: Matrix, count: Count, progress: () => void): Promise<readonly TurnedRun[] | Excess> => {
  const runs: TurnedRun[] = [];
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    progress();
    for (const item of chunk.value.items) {
      if (!('str' in item) || item.str === '') continue;
      runs.push(runOf(item, shown));
      count.pieces += 1;
      count.characters += item.str.length;
    }
    const excess = tooMuch(count);
    if (excess) return excess;
  }
  return runs;
};

/** A page, and the matrix by which it shows what its file says. */
interface ShownPage { readonly page: PageText; readonly shown: Matrix; readonly mixed: boolean }

const pagesOf = async (document: PDFDocumentProxy, progress: () => void): Promise<readonly ShownPage[] | Excess> => {
  if (document.numPages > most.pages) return excessOf('pages', document.numPages);
  const pages: ShownPage[] = [];
  const count: Count = { characters: 0, pieces: 0 };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const runs = await runsOf(page, transform, count, progress);
    if ('measure' in runs) return runs;
    const { page: placed, turn, mixed } = upright({ width, height, runs });
    pages.push({ page: placed, shown: shownBy(turn, transform), mixed });
    page.cleanup();
  }
  return pages;
};

/** The pages with the lines that they draw. These only help: where they take too much, or a page cannot be drawn, there are none. */
const ruled = async (bytes: Uint8Array, pages: readonly ShownPage[]): Promise<readonly PageText[]> => {
  const plain = asMeant(pages.map(({ page }) => page));
  if (!plain.some(mayHaveTable)) return plain;
  try {
    const rules = await readingPdf(bytes, async (document, progress) => rulesOf(document, pages, progress));
    return isStop(rules) ? plain : plain.map((page, at) => ({ ...page, rules: rules.get(at) ?? [] }));
  } catch {
    return plain;
  }
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
const stoppedBy = (stop: Stop, size: number): Excess => {
  const bound = stop === 'memory' ? megabytes(mostMemory) : String(secondsFor(stop, size));
  return { measure: stop === 'memory' ? 'memory' : 'seconds', actual: `> ${bound}`, expected: bound };
};
const isStop = (read: unknown): read is Stop => read === 'memory' || read === 'endless' || read === 'slow';

/** Of a text that can be read no more characters than this, for each letter, are such as no one can tell. */
const mostUnmapped = 0.1;
const fewestUnmapped = 10;

/** How many characters of some pages are left when `others` are taken out. */
const countIn = (pages: readonly PageText[], others: RegExp): number =>
  pages.reduce((sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.replace(others, '').length, 0), 0);

/**
 * The text of a PDF, where its pages show it. A file that is locked, damaged, unpacks beyond an article, has no text
 * (a scan), text without a map of its characters, or text partly in vertical writing gives null and an error.
 */
export const readPdfPages = async (file: string, bytes: Uint8Array): Promise<Result<PdfPages | null>> => {
  const place = { file, line: 1, column: 1 };
  const beyond = (excess: Excess): Result<null> => ({ value: null, findings: [find('source-size-bounded', place, excessDetail(excess))] });
  const unpacked = swells(bytes);
  if (unpacked) return beyond(unpacked);
  try {
    const read = await readingPdf(bytes, pagesOf);
    if (isStop(read)) return beyond(stoppedBy(read, bytes.length));
    if ('measure' in read) return beyond(read);
    const mixed = read.flatMap(({ mixed: both }, at) => (both ? [at + 1] : []));
    if (mixed.length > 0) return { value: null, findings: [find('source-lines-across', place, { actual: mixed.join('、') })] };
    const pages = await ruled(bytes, read);
    const letters = countIn(pages, /\P{L}/gu);
    const unmapped = countIn(pages, /[^\0\uFFFD]/gu);
    if (unmapped > letters * mostUnmapped && unmapped >= fewestUnmapped) return { value: null, findings: [find('source-text-mapped', place, { actual: String(unmapped) })] };
    if (letters < 10) return { value: null, findings: [find('source-has-text-layer', place, { actual: String(pages.length) })] };
    return { value: { file, pages }, findings: [] };
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return { value: null, findings: [name === 'PasswordException' ? find('source-unlocked', place) : find('source-opens', place, { actual: name })] };
  }
};
