import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Points of the Matterhorn Protocol 1.1 (PDF/UA-1, ISO 14289-1) that a program can check, in our own reading: a sieve, no
 * validator. Each fault begins with the number of its failure condition.
 */
type Faults = readonly string[];

interface Element {
  readonly dict: PDFDict;
  readonly role: string;
  readonly parent: Element | null;
  readonly children: readonly Element[];
  readonly marks: readonly string[];
  readonly annotations: readonly PDFDict[];
}

const name = (text: string): PDFName => PDFName.of(text);
const words = (object: PDFObject | undefined): string | null => (object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : null);
const roleOf = (dict: PDFDict): string => dict.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
const listOf = (object: PDFObject | undefined): readonly PDFObject[] => (object instanceof PDFArray ? object.asArray() : object === undefined ? [] : [object]);

/** ISO 32000-1, 14.8.4. */
const standard = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '));

const within: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], THead: ['TR'], TBody: ['TR'], TFoot: ['TR'], TR: ['TH', 'TD'], L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'],
};
const inside: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'], TFoot: ['Table'], LI: ['L'], Lbl: ['LI'], LBody: ['LI'],
};
/** Hold no content of their own. */
const bare = new Set(['Document', 'Art', 'Sect', 'Div', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

const readTree = (document: PDFDocument): readonly Element[] => {
  const { context, catalog } = document;
  const all: Element[] = [];
  const visit = (dict: PDFDict, parent: Element | null, outer: PDFObject | undefined): Element => {
    const page = dict.get(name('Pg')) ?? outer;
    const [children, marks, annotations]: [Element[], string[], PDFDict[]] = [[], [], []];
    const element: Element = { dict, role: roleOf(dict), parent, children, marks, annotations };
    all.push(element);
    for (const given of listOf(context.lookup(dict.get(name('K'))))) {
      const kid = context.lookup(given);
      const number = kid instanceof PDFDict ? kid.get(name('MCID')) : kid;
      if (number instanceof PDFNumber) marks.push(`${String(kid instanceof PDFDict ? (kid.get(name('Pg')) ?? page) : page)} ${number.asNumber()}`);
      else if (kid instanceof PDFDict && kid.has(name('Obj'))) annotations.push(kid.lookup(name('Obj'), PDFDict));
      else if (kid instanceof PDFDict) children.push(visit(kid, element, page));
    }
    return element;
  };
  for (const top of listOf(catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('K')))) visit(context.lookup(top, PDFDict), null, undefined);
  return all;
};

const attributes = ({ dict }: Element, key: string): PDFObject | undefined =>
  listOf(dict.lookup(name('A'))).map((one) => dict.context.lookup(one)).flatMap((one) => (one instanceof PDFDict ? [one.lookup(name(key))] : [])).find((one) => one !== undefined);

const structureFaults = (elements: readonly Element[], roles: PDFDict | undefined): Faults => elements.flatMap((element) => {
  const { role, parent, children, marks, annotations, dict } = element;
  const mapped = standard.has(role) || standard.has(roles?.lookupMaybe(name(role), PDFName)?.decodeText() ?? '');
  const holders = inside[role];
  return [
    ...(mapped ? [] : [`02-001 ${role} is no standard role and is mapped to none`]),
    ...(standard.has(role) && roles?.has(name(role)) ? [`02-004 ${role} is remapped`] : []),
    ...(within[role] ? children.filter((child) => !within[role]?.includes(child.role)).map((child) => `09-004/5 ${child.role} in ${role}`) : []),
    ...(holders && !holders.includes(parent?.role ?? '') ? [`09-004/5 ${role} in ${parent?.role}`] : []),
    ...(bare.has(role) && marks.length > 0 ? [`01-005 content of its own in ${role}`] : []),
    ...(children.length + marks.length + annotations.length === 0 ? [`empty ${role} in ${parent?.role}`] : []),
    ...(role === 'Figure' && !words(dict.lookup(name('Alt')))?.trim() ? ['13-004 Figure without alternative text'] : []),
    ...(annotations.length > 0 && role !== 'Link' ? [`28-011 annotation in ${role}`] : []),
  ];
});

const headingFaults = (elements: readonly Element[]): Faults => {
  let last = 0;
  return elements.flatMap(({ role }) => {
    const level = Number(/^H([1-6])$/u.exec(role)?.[1] ?? 0);
    if (level === 0) return [];
    const fault = level > last + 1 ? [`14-003 H${level} after H${last}`] : [];
    last = level;
    return fault;
  });
};

const tableFaults = (elements: readonly Element[]): Faults => {
  const ids = new Set(elements.filter(({ role }) => role === 'TH').map(({ dict }) => words(dict.lookup(name('ID')))));
  return elements.flatMap((element) => {
    if (element.role === 'TH') return attributes(element, 'Scope') ? [] : ['15-003 TH without scope'];
    if (element.role !== 'TD') return [];
    const headers = listOf(attributes(element, 'Headers')).map((one) => words(element.dict.context.lookup(one)));
    return headers.length > 0 && headers.every((id) => ids.has(id)) ? [] : [`15-003 TD without headers in ${headers.join()}`];
  });
};

const span = (cell: Element, key: 'ColSpan' | 'RowSpan'): number => {
  const given = attributes(cell, key);
  return given instanceof PDFNumber ? given.asNumber() : 1;
};

/** How many cells each row has, those that reach into it from above among them. */
const widthsOf = (rows: readonly Element[]): readonly number[] => {
  const above: number[] = [];
  return rows.map((row, at) => {
    const own = row.children.reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0);
    const reaching = above[at] ?? 0;
    for (const cell of row.children) for (let below = 1; below < span(cell, 'RowSpan'); below += 1) above[at + below] = (above[at + below] ?? 0) + span(cell, 'ColSpan');
    return own + reaching;
  });
};

const rowFaults = (elements: readonly Element[]): Faults => elements.filter(({ role }) => role === 'Table').flatMap((table) => {
  const widths = new Set(widthsOf(table.children.filter(({ role }) => role === 'TR')));
  return widths.size > 1 ? [`15-005 rows of ${[...widths].join(', ')} cells in a table`] : [];
});

const linkFaults = (document: PDFDocument, elements: readonly Element[]): Faults => {
  const told = new Set(elements.flatMap(({ annotations }) => annotations));
  return document.getPages().flatMap((page, index) => {
    const all = listOf(page.node.Annots()).map((ref) => document.context.lookup(ref, PDFDict));
    return [
      ...(all.length > 0 && page.node.get(name('Tabs'))?.toString() !== '/S' ? [`28-008 page ${index + 1} without Tabs /S`] : []),
      ...all.flatMap((one) => [
        ...(words(one.lookup(name('Contents')))?.trim() ? [] : [`28-012 link without Contents on page ${index + 1}`]),
        ...(told.has(one) ? [] : [`28-010 link in no tag on page ${index + 1}`]),
      ]),
    ];
  });
};

const documentFaults = ({ catalog, context }: PDFDocument): Faults => {
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString() : '';
  const marked = catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookup(name('Marked'));
  const titled = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookup(name('DisplayDocTitle'));
  const dicts = context.enumerateIndirectObjects().map(([, object]) => object).filter((one) => one instanceof PDFDict);
  return [
    ...(marked instanceof PDFBool && marked.asBoolean() ? [] : ['06-001 not marked as tagged']),
    ...(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</u.test(xmp) ? [] : ['06-003 no dc:title']),
    ...(titled instanceof PDFBool && titled.asBoolean() ? [] : ['07-001/2 the title is not shown']),
    ...(words(catalog.lookup(name('Lang'))) ? [] : ['11-006 no language']),
    ...dicts.flatMap((one) => (one.get(name('Type'))?.toString() === '/Filespec' && !(one.has(name('F')) && one.has(name('UF'))) ? ['21-001 file without F and UF'] : [])),
    ...dicts.flatMap((one) => (one.get(name('Type'))?.toString() === '/Font' && one.get(name('Subtype'))?.toString() === '/Type0' && !one.has(name('ToUnicode')) ? ['31-027 font without ToUnicode'] : [])),
  ];
};

/** Every operator that paints stands in an artifact, or in marked content that an element of the tree has. Read by pdf.js. */
const contentFaults = async (pdf: Uint8Array, document: PDFDocument, elements: readonly Element[]): Promise<Faults> => {
  const known = new Set(elements.flatMap(({ marks }) => marks));
  const paints = new Set<number>([OPS.fill, OPS.eoFill, OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.showText, OPS.showSpacedText, OPS.paintImageXObject, OPS.paintFormXObjectBegin, OPS.shadingFill]);
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 });
  const faults: string[] = [];
  try {
    const read = await task.promise;
    for (const [index, page] of document.getPages().entries()) {
      const { fnArray, argsArray } = await (await read.getPage(index + 1)).getOperatorList();
      const open: (string | null)[] = [];
      for (const [at, fn] of fnArray.entries()) {
        const args: unknown = argsArray[at];
        const [tag, number]: readonly unknown[] = Array.isArray(args) ? args : [];
        // pdf.js gives the tag of a mark without properties as an object.
        if (fn === OPS.beginMarkedContent) open.push(typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'Artifact' ? 'artifact' : null);
        else if (fn === OPS.beginMarkedContentProps) open.push(tag === 'Artifact' ? 'artifact' : typeof number === 'number' ? `${page.ref.toString()} ${number}` : null);
        else if (fn === OPS.endMarkedContent) open.pop();
        // A path that is built only to clip by it paints nothing: pdf.js tells what a path is for in its first argument.
        else if (paints.has(fn) || (fn === OPS.constructPath && typeof tag === 'number' && paints.has(tag))) {
          if (fn === OPS.showText && Array.isArray(tag) && tag.some((glyph: unknown) => typeof glyph === 'object' && glyph !== null && 'originalCharCode' in glyph && glyph.originalCharCode === 0)) faults.push(`31-030 page ${index + 1} shows .notdef`);
          const mark = open.find((one) => one !== null);
          if (mark === undefined) faults.push(`01-005 page ${index + 1} paints outside of all marks`);
          else if (mark !== 'artifact' && !known.has(mark)) faults.push(`01-005 page ${index + 1}: content ${mark} in no tag`);
        }
      }
    }
  } finally {
    await task.destroy();
  }
  return faults;
};

/** Faults of a PDF, each kind once with its number. */
export const matterhornFaults = async (pdf: Uint8Array): Promise<Faults> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const elements = readTree(document);
  const roles = document.catalog.lookup(name('StructTreeRoot'), PDFDict).lookupMaybe(name('RoleMap'), PDFDict);
  const all = [
    ...documentFaults(document), ...structureFaults(elements, roles), ...headingFaults(elements), ...tableFaults(elements), ...rowFaults(elements),
    ...linkFaults(document, elements), ...(await contentFaults(pdf, document, elements)),
  ];
  const counts = new Map<string, number>();
  for (const fault of all) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].map(([fault, count]) => `${count} × ${fault}`);
};

