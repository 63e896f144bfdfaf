import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf, readDestinations } from '../../pipeline/io/index.ts';

const facts = { title: '题', author: '', subject: '', keywords: [], lang: 'en', date: '2024-03-05', id: '0'.repeat(64), creator: 'Jianbao' };

/** A PDF as Chromium makes it: structure ids that count from some number, a relative link, destinations. */
const made = async (first: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const pages = [document.addPage(), document.addPage()];
  const { context, catalog } = document;
  const id = (offset: number): PDFString => PDFString.of(`node${String(first + offset).padStart(8, '0')}`);
  catalog.set(PDFName.of('IDTree'), context.obj({ Names: [id(0), 1, id(5), 2], Limits: [id(0), id(5)] }));
  context.register(context.obj({ Attributes: [{ Headers: [id(5)] }], Alt: PDFString.of('node00000001 as words') }));
  context.register(context.obj({ A: { S: 'URI', URI: PDFString.of('https://briefing.invalid/x.en.html') } }));
  context.register(context.obj({ A: { S: 'URI', URI: PDFString.of('https://example.org/') } }));
  catalog.set(PDFName.of('Dests'), context.obj({ top: [pages[0]?.ref, 'XYZ', 0, 0, 0], '%E4%B8%80': context.register(context.obj({ D: [pages[1]?.ref, 'Fit'] })), '%': [pages[1]?.ref, 'Fit'], lost: [1] }));
  return document.save();
};

describe('finishPdf', () => {
  it('gives the same bytes whatever the ids of the structure counted from', async () => {
    const one = await finishPdf(await made(3), facts);
    expect(Buffer.from(await finishPdf(await made(21), facts)).equals(Buffer.from(one))).toBe(true);
    const { catalog, context } = await PDFDocument.load(one, { updateMetadata: false });
    expect(catalog.lookup(PDFName.of('IDTree'), PDFDict).toString()).toContain('[ (node00000001) 1 (node00000002) 2 ]');
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain('/DisplayDocTitle true');
    const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString()).join();
    expect(objects).toContain('(node00000001 as words)');
    expect(objects).toContain('(x.en.html)');
    expect(objects).toContain('(https://example.org/)');
  });

  it('wants an id of the content', async () => {
    await expect(finishPdf(await made(1), { ...facts, id: 'draft' })).rejects.toThrow(TypeError);
  });
});

describe('readDestinations', () => {
  it('gives ids as the page writes them, with pages from 1', async () => {
    expect(await readDestinations(await made(1))).toEqual({ pages: 2, destinations: new Map([['top', 1], ['一', 2], ['%', 2]]) });
  });
});
