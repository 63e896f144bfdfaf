import { createHash } from 'node:crypto';
import type { PDFDocument } from 'pdf-lib';

/** A file that travels inside the PDF. */
export interface Attachment {
  /** As a reader saves it: a plain name, no folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** In the language of the edition. */
  readonly description: string;
  /** What it is to the document (ISO 32000-2, 7.11.3): `Data` is what its tables and charts are drawn from, `Supplement` tells more. */
  readonly relation: 'Data' | 'Supplement';
}

/** A name that every system can save; a slash would make it a path, which readers cut or refuse. */
const plainName = /^(?!\.)[^/\\:\u0000-\u001f\u007f]+$/u;

const checked = (attachments: readonly Attachment[]): readonly Attachment[] => {
  const names = new Set<string>();
  for (const { name } of attachments) {
    if (!plainName.test(name) || names.has(name)) throw new TypeError(`attachFiles: ${name} is no plain name, or stands twice`);
    names.add(name);
  }
  // A name tree is sorted by the bytes of its keys.
  return attachments.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
};

/**
 * Embeds files, each named in the catalogue's `AF` with its relation (PDF 2.0, as PDF/A-3 has it) and in the list that
 * readers show. Size and MD5 stand with each, and `date` as the only time: the same files give the same bytes.
 */
export const attachFiles = async (document: PDFDocument, attachments: readonly Attachment[], date: Date): Promise<void> => {
  if (attachments.length === 0) return;
  const { PDFHexString, PDFName, PDFString } = await import('pdf-lib');
  const { catalog, context } = document;
  const files = checked(attachments).map(({ name, bytes, type, description, relation }) => {
    const stream = context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: type,
      Params: {
        Size: bytes.length, CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')), ModDate: PDFString.fromDate(date),
      },
    });
    const held = context.register(stream);
    const text = PDFHexString.fromText(name);
    const file = context.obj({ Type: 'Filespec', F: text, UF: text, Desc: PDFHexString.fromText(description), AFRelationship: relation, EF: { F: held, UF: held } });
    return { key: PDFHexString.of(Buffer.from(name).toString('hex')), ref: context.register(file) };
  });
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ ref }) => ref)));
  // Chromium writes no names; what stands there from elsewhere would be lost, and is a fault of the program.
  if (catalog.has(PDFName.of('Names'))) throw new TypeError('attachFiles: the document has a name dictionary already');
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: files.flatMap(({ key, ref }) => [key, ref]) } }));
};
