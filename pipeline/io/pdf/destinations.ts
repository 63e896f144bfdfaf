import type { PDFDocument, PDFObject } from 'pdf-lib';

/** Where the named destinations of a PDF are, and how many pages it has. */
export interface Destinations {
  /** Name → page, counted from 1. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly pages: number;
}

/** Opens a PDF as it is, without touching its dates. */
export const loadPdf = async (pdf: Uint8Array): Promise<PDFDocument> => {
  const { ParseSpeeds, PDFDocument } = await import('pdf-lib');
  // The slower speeds stand still between objects, to let a window draw.
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
};

/** Chromium writes ids outside ASCII percent-encoded, as in an address. */
export const idOf = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Reads the named destinations: Chromium writes one for each id that some link of the page points to. */
export const readDestinations = async (pdf: Uint8Array): Promise<Destinations> => {
  const { PDFArray, PDFDict, PDFName, PDFRef } = await import('pdf-lib');
  const document = await loadPdf(pdf);
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const table = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const destinations = new Map<string, number>();
  const target = (value: PDFObject | undefined): PDFObject | undefined => {
    const object = value instanceof PDFRef ? document.context.lookup(value) : value;
    return object instanceof PDFDict ? object.get(PDFName.of('D')) : object;
  };
  for (const [name, value] of table?.entries() ?? []) {
    const array = target(value);
    const ref = array instanceof PDFArray ? array.get(0) : undefined;
    const page = ref instanceof PDFRef ? pageOf.get(ref.toString()) : undefined;
    if (page !== undefined) destinations.set(idOf(name.decodeText()), page);
  }
  return { destinations, pages: pageOf.size };
};
