import { deflateSync, inflateSync } from 'node:zlib';
import type { PDFDocument } from 'pdf-lib';
import { markArtifacts } from './content.ts';
import type { Structure } from './elements.ts';

/** Elements that hold other elements and no content of their own (ISO 32000-1, 14.8.4.2 and 14.8.4.3). */
const holders: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

/**
 * Rules and grounds of elements that hold others, running heads and feet become artifacts; the tags forget what they had of
 * them. A page that is not written as Chromium writes stays as it is.
 */
export const markPageArtifacts = async (document: PDFDocument, { elements, give }: Structure): Promise<void> => {
  const { PDFName, PDFRawStream, PDFRef } = await import('pdf-lib');
  const { context } = document;
  const held = elements.filter(({ role }) => holders.has(role)).flatMap(({ content }) => content);
  for (const page of document.getPages()) {
    const ref = page.node.get(PDFName.of('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of('Filter'))?.toString() !== '/FlateDecode') continue;
    const own = held.filter((one) => one.page === page.ref);
    const marked = markArtifacts(inflateSync(stream.contents).toString('latin1'), new Set(own.map(({ number }) => number)));
    if (marked === null) continue;
    for (const content of own) if (marked.dropped.has(content.number)) give(content, null);
    context.assign(ref, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(marked.content, 'latin1'))));
  }
};
