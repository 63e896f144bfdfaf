import type { PDFDocument, PDFObject } from 'pdf-lib';

const pattern = /^node\d{8,}$/u;

/**
 * Numbers the ids of structure elements anew, in their order. Chromium counts the nodes of the process, and whether
 * it counts one more before the page begins differs from one print to the next.
 */
export const renumberStructure = async (document: PDFDocument): Promise<void> => {
  const { PDFArray, PDFDict, PDFString } = await import('pdf-lib');
  const places: { readonly id: string; readonly put: (fresh: PDFObject) => void }[] = [];
  const visit = (object: PDFObject, put: (fresh: PDFObject) => void): void => {
    if (object instanceof PDFString) {
      if (pattern.test(object.asString())) places.push({ id: object.asString(), put });
    } else if (object instanceof PDFArray) {
      object.asArray().forEach((item, index) => visit(item, (fresh) => object.set(index, fresh)));
    } else if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) visit(value, (fresh) => object.set(key, fresh));
    }
  };
  for (const [ref, object] of document.context.enumerateIndirectObjects()) visit(object, (fresh) => document.context.assign(ref, fresh));
  const ids = [...new Set(places.map(({ id }) => id))].toSorted();
  const fresh = new Map(ids.map((id, index) => [id, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]));
  for (const { id, put } of places) put(fresh.get(id) ?? PDFString.of(id));
};
