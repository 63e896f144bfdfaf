import type { Xml } from './xml.ts';

/** Fields that print the number of a page, or of all pages. */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u;
/** What stands around a page's number without a word: - 1 -, 1/12. */
const around = /^[\s\-—–－·•~/／|]*$/u;

interface Reading { readonly fields: string[]; outside: string; found: boolean }

/** Reads the text of a paragraph that stands outside of fields of page numbers. */
const read = (element: Xml, reading: Reading): void => {
  for (const one of element.children) {
    const kind = one.name === 'w:fldChar' ? one.attributes['w:fldCharType'] : undefined;
    if (kind === 'begin') reading.fields.push('');
    else if (kind === 'end') reading.fields.pop();
    else if (one.name === 'w:instrText' && reading.fields.length > 0) reading.fields.push((reading.fields.pop() ?? '') + one.text);
    else if (one.name === 'w:fldSimple' && pageField.test(one.attributes['w:instr'] ?? '')) reading.found = true;
    else if (one.name === 'w:t' && reading.fields.some((field) => pageField.test(field))) reading.found = true;
    else if (one.name === 'w:t') reading.outside += one.text;
    else read(one, reading);
  }
};

const isPageNumber = (paragraph: Xml): boolean => {
  const reading: Reading = { fields: [], outside: '', found: false };
  read(paragraph, reading);
  return reading.found && around.test(reading.outside);
};

/** A head or foot without its paragraphs that are the page's number and nothing else: fields, no text of the document. */
export const withoutPageNumbers = (element: Xml): Xml => ({
  ...element, children: element.children.map(withoutPageNumbers).filter((one) => one.name !== 'w:p' || !isPageNumber(one)),
});
