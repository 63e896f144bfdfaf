import type { PDFDict as Dictionary, PDFDocument, PDFObject } from 'pdf-lib';

/**
 * Gives the entries of the outline the words of the page's headings, in order. Chromium makes them from painted lines:
 * it loses the space where a heading wraps, and says a heading twice that moved to the next page. An outline of
 * another length than `headings` stays as it is.
 */
export const nameOutline = async (document: PDFDocument, headings: readonly string[]): Promise<void> => {
  const { PDFDict, PDFHexString, PDFName } = await import('pdf-lib');
  const entries: Dictionary[] = [];
  const visit = (object: PDFObject | undefined): void => {
    for (let entry = object; entry instanceof PDFDict; entry = entry.lookup(PDFName.of('Next'))) {
      entries.push(entry);
      visit(entry.lookup(PDFName.of('First')));
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookup(PDFName.of('First')));
  if (entries.length !== headings.length) return;
  entries.forEach((entry, index) => entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? '')));
};
