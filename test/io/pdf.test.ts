import { createHash } from 'node:crypto';
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf, readDestinations } from '../../pipeline/io/index.ts';
import type { Attachment } from '../../pipeline/io/index.ts';
import { markArtifacts } from '../../pipeline/io/pdf/content.ts';
import { readAttachments } from '../support/attachments.ts';

const facts = { title: '题', author: '', subject: '', keywords: [], lang: 'en', languages: ['en'], date: '2024-03-05', id: '0'.repeat(64), creator: 'Jianbao' };

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

describe('attached files', () => {
  const data: Attachment = { name: 'peers.a.csv', bytes: new TextEncoder().encode('年,值\n2021,1\n'), type: 'text/csv', relation: 'Data', description: '数据' };
  const more: Attachment = { name: '事实.json', bytes: new TextEncoder().encode('[]'), type: 'application/json', relation: 'Supplement', description: 'Facts' };

  it('come out as they went in, with relation, type, size, checksum and the one date, in the same bytes whatever their order', async () => {
    const pdf = await finishPdf(await made(3), facts, { attachments: [more, data] });
    expect(Buffer.from(await finishPdf(await made(3), facts, { attachments: [data, more] })).equals(Buffer.from(pdf))).toBe(true);
    const held = await readAttachments(pdf);
    expect(held).toEqual([data, more].map((one) => ({
      ...one, size: one.bytes.length, md5: createHash('md5').update(one.bytes).digest('hex'), date: 'D:20240305000000Z', listed: true,
    })));
  });

  it('are none where there are none', async () => {
    const { catalog } = await PDFDocument.load(await finishPdf(await made(3), facts), { updateMetadata: false });
    expect([catalog.has(PDFName.of('AF')), catalog.has(PDFName.of('Names'))]).toEqual([false, false]);
  });

  it.each(['a/b.csv', '..', '.hidden', '', 'a\\b', 'a\nb'])('never bear the name %j', async (name) => {
    await expect(finishPdf(await made(1), facts, { attachments: [{ ...data, name }] })).rejects.toThrow(TypeError);
  });

  it('never bear one name twice', async () => {
    await expect(finishPdf(await made(1), facts, { attachments: [data, data] })).rejects.toThrow(TypeError);
  });
});

describe('tags', () => {
  it('of newer roles are mapped, and pages with links are walked in their order', async () => {
    const document = await PDFDocument.load(await made(1), { updateMetadata: false });
    document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({ Type: 'StructTreeRoot', RoleMap: { Em: 'Quote' } }));
    document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([]));
    const done = await PDFDocument.load(await finishPdf(await document.save(), facts), { updateMetadata: false });
    const map = done.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('RoleMap'), PDFDict);
    expect([map.get(PDFName.of('Em')), map.get(PDFName.of('Strong'))].map(String)).toEqual(['/Quote', '/Span']);
    expect(done.getPages().map(({ node }) => node.get(PDFName.of('Tabs'))?.toString())).toEqual(['/S', undefined]);
  });
});

describe('what a page paints', () => {
  const page = ['1 0 0 1 0 0 cm', 'BT', '/F4 10 Tf', '<0043> Tj', 'ET', '/Table <</MCID 0 >>BDC', '0 0 5 5 re', 'f', 'EMC', '/P <</MCID 1 >>BDC', 'BT', '/Span<</ActualText <FEFF0031> >> BDC', '<0044> Tj', 'EMC', 'ET', 'EMC', 'q', '0 0 9 9 re', 'f', 'Q', '1 w'].join('\n');

  it('outside of all marks is an artifact, and so is a rule of an element that only holds others', () => {
    const marked = markArtifacts(page, new Set([0, 1]));
    expect(marked?.content.split('\n')).toEqual([
      '/Artifact <</Type /Pagination >>BDC', '1 0 0 1 0 0 cm', 'BT', '/F4 10 Tf', '<0043> Tj', 'ET', 'EMC',
      '/Artifact BMC', '0 0 5 5 re', 'f', 'EMC',
      '/P <</MCID 1 >>BDC', 'BT', '/Span<</ActualText <FEFF0031> >> BDC', '<0044> Tj', 'EMC', 'ET', 'EMC',
      '/Artifact BMC', 'q', '0 0 9 9 re', 'f', 'Q', '1 w', 'EMC',
    ]);
    expect(marked?.dropped).toEqual(new Set([0]));
  });

  it('outside of all marks is an artifact also where a ligature is marked in it', () => {
    expect(markArtifacts('BT\n/Span<</ActualText <FEFF0031> >> BDC\n<0044> Tj\nEMC\nET', new Set())?.content).toBe('/Artifact <</Type /Pagination >>BDC\nBT\n/Span<</ActualText <FEFF0031> >> BDC\n<0044> Tj\nEMC\nET\nEMC');
  });

  it.each(['(text) Tj', 'EMC', '/P BMC', '/P BMC\nBT\nEMC\nET', '/P BMC\n/Q BMC\nEMC'])('is left as it is where %j is not what Chromium writes', (content) => {
    expect(markArtifacts(content, new Set())).toBeNull();
  });
});

describe('readDestinations', () => {
  it('gives ids as the page writes them, with pages from 1', async () => {
    expect(await readDestinations(await made(1))).toEqual({ pages: 2, destinations: new Map([['top', 1], ['一', 2], ['%', 2]]) });
  });
});
