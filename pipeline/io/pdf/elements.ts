import type { PDFArray as ArrayObject, PDFDict as Dictionary, PDFDocument, PDFName as Name, PDFObject, PDFRef as Reference } from 'pdf-lib';

/** A piece of a page's content, by its number in that page. */
export interface Content {
  readonly page: Reference;
  readonly number: number;
}

/** An element of the structure tree, parents before their children. */
export interface StructureElement {
  readonly ref: Reference;
  readonly dict: Dictionary;
  readonly role: string;
  /** Role of the element that it stands in; null for the outermost. */
  readonly parent: string | null;
  /** Its own content, not its children's. */
  readonly content: readonly Content[];
  /** Links and other annotations that it encloses itself. */
  readonly annotations: readonly Dictionary[];
}

/** The structure tree, with what leads from content to its element. */
export interface Structure {
  readonly elements: readonly StructureElement[];
  /** What an element holds now, in order: elements, numbers of content, references. */
  readonly kids: (dict: Dictionary) => readonly PDFObject[];
  /** Content of an element that belongs to another from now on, or to none. */
  readonly give: (content: Content, to: Reference | null) => void;
}

type Classes = Pick<typeof import('pdf-lib'), 'PDFArray' | 'PDFDict' | 'PDFName' | 'PDFNumber' | 'PDFRef'>;

/** The library's classes, and the keys that are asked of each element: to make a name anew takes longer than to look it up. */
interface Library extends Classes {
  readonly keys: Readonly<Record<'K' | 'S' | 'Pg' | 'MCID' | 'Obj', Name>>;
}

const loadLibrary = async (): Promise<Library> => {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = await import('pdf-lib');
  const key = (name: string): Name => PDFName.of(name);
  return { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, keys: { K: key('K'), S: key('S'), Pg: key('Pg'), MCID: key('MCID'), Obj: key('Obj') } };
};

/** Leaves of a number tree: key → value. */
const numbersOf = (tree: Dictionary | undefined, { PDFArray, PDFDict, PDFName, PDFNumber }: Library): ReadonlyMap<number, ArrayObject> => {
  const found = new Map<number, ArrayObject>();
  const visit = (node: Dictionary): void => {
    const pairs = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (const [at, key] of pairs.entries()) {
      const value = at % 2 === 0 ? node.context.lookup(pairs[at + 1]) : undefined;
      if (key instanceof PDFNumber && value instanceof PDFArray) found.set(key.asNumber(), value);
    }
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) visit(node.context.lookup(kid, PDFDict));
  };
  if (tree) visit(tree);
  return found;
};

/** Kids of an element as a list, whatever form they have. */
const kidsOf = (dict: Dictionary, { PDFArray, keys }: Library): readonly PDFObject[] => {
  const given = dict.get(keys.K);
  const kids = dict.context.lookup(given);
  return kids instanceof PDFArray ? kids.asArray() : given === undefined ? [] : [given];
};

const readElements = (document: PDFDocument, root: Dictionary, library: Library): readonly StructureElement[] => {
  const { PDFDict, PDFName, PDFNumber, PDFRef, keys } = library;
  const { context } = document;
  const elements: StructureElement[] = [];
  const visit = (ref: Reference, dict: Dictionary, parent: string | null, outer: Reference | undefined): void => {
    const own = dict.get(keys.Pg);
    const page = own instanceof PDFRef ? own : outer;
    const content: Content[] = [];
    const annotations: Dictionary[] = [];
    const role = dict.lookupMaybe(keys.S, PDFName)?.decodeText() ?? '';
    elements.push({ ref, dict, role, parent, content, annotations });
    for (const kid of kidsOf(dict, library)) {
      const object = context.lookup(kid);
      if (object instanceof PDFNumber && page) content.push({ page, number: object.asNumber() });
      if (!(object instanceof PDFDict)) continue;
      const number = object.get(keys.MCID);
      const place = object.get(keys.Pg);
      const annotation = object.lookupMaybe(keys.Obj, PDFDict);
      if (annotation) annotations.push(annotation);
      else if (number instanceof PDFNumber) {
        const on = place instanceof PDFRef ? place : page;
        if (on) content.push({ page: on, number: number.asNumber() });
      } else if (kid instanceof PDFRef) visit(kid, object, role, page);
    }
  };
  for (const kid of kidsOf(root, library)) {
    const object = context.lookup(kid);
    if (kid instanceof PDFRef && object instanceof PDFDict) visit(kid, object, null, undefined);
  }
  return elements;
};

/** Reads the tags of a document; null where it has none. */
export const readStructure = async (document: PDFDocument): Promise<Structure | null> => {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFNumber, PDFRef, keys } = library;
  const { context } = document;
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return null;
  const owners = numbersOf(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict), library);
  const elements = readElements(document, root, library);
  const give: Structure['give'] = ({ page, number }, to) => {
    const key = context.lookup(page, PDFDict).get(PDFName.of('StructParents'));
    const own = key instanceof PDFNumber ? owners.get(key.asNumber()) : undefined;
    const before = own && number < own.size() ? own.get(number) : undefined;
    own?.set(number, to ?? context.obj(null));
    if (to !== null || !(before instanceof PDFRef)) return;
    const dict = context.lookup(before, PDFDict);
    dict.set(keys.K, context.obj(kidsOf(dict, library).filter((kid) => !holds(context.lookup(kid), number, page, dict, library))));
  };
  return { elements, kids: (dict) => kidsOf(dict, library), give };
};

/** Whether a kid is the piece of content with that number on that page. */
const holds = (kid: PDFObject | undefined, number: number, page: Reference, element: Dictionary, { PDFDict, PDFNumber, keys }: Library): boolean => {
  const isNumber = (object: PDFObject | undefined): boolean => object instanceof PDFNumber && object.asNumber() === number;
  const place = kid instanceof PDFDict && kid.has(keys.Pg) ? kid.get(keys.Pg) : element.get(keys.Pg);
  return place === page && (isNumber(kid) || (kid instanceof PDFDict && isNumber(kid.get(keys.MCID))));
};
