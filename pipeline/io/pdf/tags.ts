import type { PDFDocument } from 'pdf-lib';
import type { StructureElement } from './elements.ts';

/** Roles that Chromium writes and PDF 1.7 does not know, each with the nearest that it does (ISO 32000-1, 14.8.4). */
const roles = { Strong: 'Span', Em: 'Span', Title: 'P', Aside: 'Div', FENote: 'Note', Sub: 'Span', DocumentFragment: 'Div' } as const;

/**
 * Makes tags understood that Chromium leaves half said: a map of its newer roles, and on each page with links the
 * order of the tags for the key Tab. Without tags nothing happens.
 */
export const completeTags = async (document: PDFDocument, elements: readonly StructureElement[]): Promise<void> => {
  const { PDFDict, PDFName } = await import('pdf-lib');
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? document.context.obj({});
  for (const [role, known] of Object.entries(roles)) {
    if (!map.has(PDFName.of(role))) map.set(PDFName.of(role), PDFName.of(known));
  }
  root.set(PDFName.of('RoleMap'), map);
  // A sign in a cell (“…”) has words in its place, but is no picture.
  for (const { dict, role, parent } of elements) if (role === 'Figure' && (parent === 'TD' || parent === 'TH')) dict.set(PDFName.of('S'), PDFName.of('Span'));
  // Words of another language within a line: a stretch with a language of its own, which NonStruct might be passed over with.
  for (const { dict, role } of elements) if (role === 'NonStruct' && dict.has(PDFName.of('Lang'))) dict.set(PDFName.of('S'), PDFName.of('Span'));
  for (const page of document.getPages()) {
    if (page.node.has(PDFName.of('Annots'))) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
};
