import type { PDFDict as Dictionary, PDFDocument } from 'pdf-lib';
import { idOf } from './destinations.ts';
import type { Structure } from './elements.ts';

/** A link of the page: where it leads (`#id` within the page, else an address) and what it says. */
export interface PageLink {
  readonly target: string;
  readonly words: string;
}

/**
 * Each link says in words where it leads (ISO 14289-1, 7.18.5), as the page does: the links of the tags to one place are those of
 * the page to it, in the same order. One that the page does not have says its address.
 */
export const describeLinks = async (document: PDFDocument, { elements }: Structure, links: readonly PageLink[]): Promise<void> => {
  const { PDFDict, PDFHexString, PDFName, PDFString } = await import('pdf-lib');
  const targetOf = (annotation: Dictionary): string | null => {
    const place = annotation.get(PDFName.of('Dest'));
    if (place instanceof PDFName) return `#${idOf(place.decodeText())}`;
    const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
    return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : null;
  };
  const told = new Map<string, string[]>();
  for (const { target, words } of links) {
    const own = told.get(target);
    if (own) own.push(words);
    else told.set(target, [words]);
  }
  const at = new Map<string, number>();
  for (const { annotations } of elements) {
    const target = annotations[0] && targetOf(annotations[0]);
    if (target === undefined || target === null) continue;
    const own = told.get(target) ?? [];
    const n = at.get(target) ?? 0;
    at.set(target, n + 1);
    const words = own[n] || own.at(-1) || target;
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
};
