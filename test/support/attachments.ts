import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, decodePDFRawStream } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

/** A file that a PDF carries, as it comes out. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly relation: string;
  readonly description: string;
  readonly size: number;
  readonly md5: string;
  readonly date: string;
  /** Named in the catalogue's `AF` as well. */
  readonly listed: boolean;
}

const words = (object: PDFObject | undefined): string => (object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : '');

/** Every file that a PDF carries, in the order of its name tree. */
export const readAttachments = async (pdf: Uint8Array): Promise<readonly HeldFile[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookup(PDFName.of('EmbeddedFiles'), PDFDict).lookup(PDFName.of('Names'), PDFArray);
  const listed = new Set(catalog.lookupMaybe(PDFName.of('AF'), PDFArray)?.asArray().map(String));
  return (tree?.asArray() ?? []).filter((_, index) => index % 2 === 1).map((ref) => {
    const file = context.lookup(ref, PDFDict);
    const stream = file.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    if (!(stream instanceof PDFRawStream)) throw new Error(`${String(ref)} holds no file`);
    const params = stream.dict.lookup(PDFName.of('Params'), PDFDict);
    return {
      name: words(file.lookup(PDFName.of('UF'))), description: words(file.lookup(PDFName.of('Desc'))),
      relation: file.lookup(PDFName.of('AFRelationship'), PDFName).decodeText(),
      type: stream.dict.lookup(PDFName.of('Subtype'), PDFName).decodeText(),
      bytes: Uint8Array.from(decodePDFRawStream(stream).decode()),
      size: params.lookup(PDFName.of('Size'), PDFNumber).asNumber(),
      md5: Buffer.from(params.lookup(PDFName.of('CheckSum'), PDFHexString).asBytes()).toString('hex'),
      date: words(params.lookup(PDFName.of('ModDate'))),
      listed: listed.has(String(ref)),
    };
  });
};
