import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text on a page (from 1); the box is left, bottom, right, top in points from the page's lower left. */
export interface TextItem {
  readonly page: number;
  readonly text: string;
  readonly box: readonly [number, number, number, number];
  /** Marked content that it belongs to; null for running heads and feet, which are in no tag. */
  readonly mark: string | null;
}

/** An element of the structure tree of the whole document, page breaks regardless. */
export interface Tag {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly (Tag | TextItem)[];
}

export interface OutlineEntry {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly page: number;
  /** Upper edge of what it points to. */
  readonly top: number;
}

export interface Layout {
  readonly sizes: readonly (readonly [number, number])[];
  /** In the order in which the pages paint them. */
  readonly items: readonly TextItem[];
  readonly tree: Tag;
  readonly outline: readonly OutlineEntry[];
  /** Links: target address, or null for a place of the document. */
  readonly links: readonly (string | null)[];
}

type PdfJs = Awaited<ReturnType<typeof getDocument>['promise']>;

const boxOf = ([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[], width: number): TextItem['box'] => {
  const size = Math.hypot(c, d);
  const [right, up] = [Math.hypot(a, b) === 0 ? 1 : a / Math.hypot(a, b), Math.hypot(a, b) === 0 ? 0 : b / Math.hypot(a, b)];
  const corners = [[0, -0.2 * size], [width, -0.2 * size], [0, 0.8 * size], [width, 0.8 * size]]
    .map(([along = 0, over = 0]) => [x + right * along - up * over, y + up * along + right * over] as const);
  const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const readItems = async (document: PdfJs, number: number): Promise<readonly TextItem[]> => {
  const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
  const open: (string | null)[] = [];
  const read: TextItem[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((one) => one !== null) ?? null;
      if (item.str !== '') read.push({ page: number, text: item.str, box: boxOf(item.transform.map(Number), item.width), mark });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
  }
  return read;
};

type Entry = Awaited<ReturnType<PdfJs['getOutline']>>[number];

const readOutline = async (document: PdfJs): Promise<readonly OutlineEntry[]> => {
  const read = async (entries: readonly Entry[], level: number): Promise<readonly OutlineEntry[]> => {
    const lists = await Promise.all(entries.map(async (entry) => {
      const dest: unknown = typeof entry.dest === 'string' ? await document.getDestination(entry.dest) : entry.dest;
      const [ref, , , top] = Array.isArray(dest) ? dest : [];
      const page = (await document.getPageIndex(ref)) + 1;
      return [{ title: entry.title, level, page, top: Number(top) }, ...(await read(entry.items, level + 1))];
    }));
    return lists.flat();
  };
  return read(await document.getOutline(), 1);
};

const readLinks = async (document: PdfJs): Promise<Layout['links']> => {
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const annotations: readonly unknown[] = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  return annotations.flatMap((one) => (typeof one === 'object' && one !== null && 'subtype' in one && one.subtype === 'Link'
    ? ['unsafeUrl' in one && typeof one.unsafeUrl === 'string' ? one.unsafeUrl : null] : []));
};

const name = (text: string): PDFName => PDFName.of(text);

/** Every link to a place of the same document: the page that it stands on, from 1, and the id that it leads to. */
export const innerLinks = async (pdf: Uint8Array): Promise<readonly { readonly page: number; readonly target: string }[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().flatMap((page, index) => (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
    const target = document.context.lookup(ref, PDFDict).get(name('Dest'));
    return target instanceof PDFName ? [{ page: index + 1, target: decodeURIComponent(target.decodeText()) }] : [];
  }));
};

const words = (object: PDFObject | undefined): string | null =>
  (object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : null);

/** The structure tree, whose leaves are the pages' texts. */
const readTree = async (pdf: Uint8Array, items: readonly TextItem[]): Promise<Tag> => {
  const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const byMark = new Map<string, TextItem[]>();
  for (const item of items) {
    if (item.mark !== null) byMark.set(item.mark, [...(byMark.get(item.mark) ?? []), item]);
  }
  const content = (page: PDFObject | undefined, number: PDFNumber): readonly TextItem[] =>
    (page instanceof PDFRef ? byMark.get(`p${page.objectNumber}R_mc${number.asNumber()}`) ?? [] : []);
  const read = (given: PDFObject | undefined, page: PDFObject | undefined): readonly (Tag | TextItem)[] => {
    const object = given instanceof PDFRef ? context.lookup(given) : given;
    if (object instanceof PDFArray) return object.asArray().flatMap((one) => read(one, page));
    if (object instanceof PDFNumber) return content(page, object);
    if (!(object instanceof PDFDict)) return [];
    const own = object.get(name('Pg')) ?? page;
    const number = object.get(name('MCID'));
    if (number instanceof PDFNumber) return content(own, number);
    const role = object.get(name('S'));
    if (!(role instanceof PDFName)) return [];
    return [{ role: role.decodeText(), alt: words(context.lookup(object.get(name('Alt')))), children: read(object.get(name('K')), own) }];
  };
  return { role: 'Root', alt: null, children: read(catalog.lookup(name('StructTreeRoot'), PDFDict).get(name('K')), undefined) };
};

/** Reads where everything of a PDF stands, and what it is. */
export const readLayout = async (pdf: Uint8Array): Promise<Layout> => {
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const views = await Promise.all(numbers.map(async (number) => (await document.getPage(number)).view));
    const items = (await Promise.all(numbers.map((number) => readItems(document, number)))).flat();
    return {
      sizes: views.map(([, , width = 0, height = 0]) => [width, height] as const),
      items, tree: await readTree(pdf, items), outline: await readOutline(document), links: await readLinks(document),
    };
  } finally {
    await task.destroy();
  }
};

const isTag = (node: Tag | TextItem): node is Tag => 'role' in node;

/** All elements below a tag, parents before children. */
export const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...tag.children.filter(isTag).flatMap(tagsIn)];

/** The texts of an element in the order in which a screen reader tells them. */
export const textsIn = (tag: Tag): readonly TextItem[] => tag.children.flatMap((child) => (isTag(child) ? textsIn(child) : [child]));

/** Without white space: line ends and the gaps between scripts are the renderer's. */
export const bare = (text: string): string => text.replace(/\s/gu, '');

export const bareText = (items: readonly TextItem[]): string => bare(items.map((item) => item.text).join(''));
