import type { PDFDocument } from 'pdf-lib';
import type { Structure } from './elements.ts';

/** Items of lists hold a label and a body, nothing else (ISO 32000-1, table 336): Chromium leaves the body out where it draws no label. */
export const completeLists = async (document: PDFDocument, { elements, kids: kidsOf, give }: Structure): Promise<void> => {
  const { PDFDict, PDFName, PDFNumber, PDFRef } = await import('pdf-lib');
  const { context } = document;
  for (const { ref, dict, role, content } of elements) {
    if (role !== 'LI') continue;
    const kids = kidsOf(dict);
    const roleOf = (index: number): string => {
      const kid = context.lookup(kids[index]);
      return kid instanceof PDFDict ? (kid.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? '') : '';
    };
    const [labels, bodies] = [kids.filter((_, n) => roleOf(n) === 'Lbl'), kids.filter((_, n) => roleOf(n) !== 'Lbl')];
    if (bodies.length === 0 || kids.some((_, n) => roleOf(n) === 'LBody')) continue;
    const page = dict.get(PDFName.of('Pg'));
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: bodies, ...(page ? { Pg: page } : {}) });
    const held = context.register(body);
    for (const kid of bodies) {
      const object = context.lookup(kid);
      if (kid instanceof PDFRef && object instanceof PDFDict && object.has(PDFName.of('S'))) object.set(PDFName.of('P'), held);
    }
    const own = new Set(bodies.flatMap((kid) => (kid instanceof PDFNumber ? [kid.asNumber()] : [])));
    for (const piece of content) if (piece.page === page && own.has(piece.number)) give(piece, held);
    dict.set(PDFName.of('K'), context.obj([...labels, held]));
  }
};
