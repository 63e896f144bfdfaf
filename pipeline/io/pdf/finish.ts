import type { PDFDocument } from 'pdf-lib';
import { attachFiles, type Attachment } from './attach.ts';
import { loadPdf } from './destinations.ts';
import { markPageArtifacts } from './artifacts.ts';
import { readStructure } from './elements.ts';
import { describeLinks, type PageLink } from './links.ts';
import { completeLists } from './lists.ts';
import { nameOutline } from './outline.ts';
import { renumberStructure } from './structure.ts';
import { completeTags } from './tags.ts';
import { xmpPacket } from './xmp.ts';

/** What a PDF says about itself. Chromium writes the title alone, and the time of printing. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag of the document's main language. */
  readonly lang: string;
  /** BCP 47 tags of all its languages, the main one first. */
  readonly languages: readonly string[];
  /** The briefing's date, YYYY-MM-DD: the only date in the file. */
  readonly date: string;
  /** Lower-case hexadecimal digits that identify the content: at least 32. */
  readonly id: string;
  /** `Jianbao 0.1.0` */
  readonly creator: string;
}

/** Relative links of the page were resolved against the address that it is printed from. */
const pageBase = 'https://briefing.invalid/';

const relink = async (document: PDFDocument): Promise<void> => {
  const { PDFDict, PDFName, PDFString } = await import('pdf-lib');
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const action = object.get(PDFName.of('A'));
    if (!(action instanceof PDFDict)) continue;
    const uri = action.get(PDFName.of('URI'));
    if (uri instanceof PDFString && uri.asString().startsWith(pageBase)) action.set(PDFName.of('URI'), PDFString.of(uri.asString().slice(pageBase.length)));
  }
};

/** The briefing's date, as the one time in the file. */
const dateOf = ({ date }: PdfFacts): Date => new Date(`${date}T00:00:00Z`);

const describe = async (document: PDFDocument, facts: PdfFacts): Promise<void> => {
  const { PDFBool, PDFHexString, PDFName, PDFString } = await import('pdf-lib');
  const at = dateOf(facts);
  document.setTitle(facts.title);
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setKeywords([facts.keywords.join('; ')]);
  document.setCreator(facts.creator);
  document.setProducer(facts.creator);
  document.setCreationDate(at);
  document.setModificationDate(at);
  const { catalog, context } = document;
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True }));
  const stream = context.stream(xmpPacket(facts), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  const id = PDFHexString.of(facts.id.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
};

/** What a PDF gets besides what it says of itself. */
export interface PdfExtras {
  /** Words of the page's headings, in order, for the outline. */
  readonly headings?: readonly string[];
  /** Links of the page, in order, for those of the PDF. */
  readonly links?: readonly PageLink[];
  readonly attachments?: readonly Attachment[];
}

/**
 * Title, author, subject, keywords, languages, dates, XMP, document id and attached files, all from the briefing: the same
 * input gives the same bytes. The tags are completed: what is told by none is an artifact, items have bodies, links say in words
 * where they lead, roles that PDF 1.7 does not know are mapped.
 */
export const finishPdf = async (pdf: Uint8Array, facts: PdfFacts, { headings = [], links = [], attachments = [] }: PdfExtras = {}): Promise<Uint8Array> => {
  if (!/^[0-9a-f]{32,}$/u.test(facts.id)) throw new TypeError('finishPdf: id must have at least 32 hexadecimal digits');
  const document = await loadPdf(pdf);
  await relink(document);
  const structure = await readStructure(document);
  if (structure) {
    await describeLinks(document, structure, links);
    await markPageArtifacts(document, structure);
    await completeLists(document, structure);
  }
  await nameOutline(document, headings);
  await renumberStructure(document);
  await completeTags(document, structure?.elements ?? []);
  await describe(document, facts);
  await attachFiles(document, attachments, dateOf(facts));
  return document.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
};
