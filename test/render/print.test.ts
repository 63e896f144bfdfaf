import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { finishPdf, fontFacesMarker, isBrowserFailure, loadFonts, openPrinter, readDestinations } from '../../pipeline/io/index.ts';
import type { Printer } from '../../pipeline/io/index.ts';
import { readLayout } from '../support/layout.ts';
import { pdfFonts, readPdf } from '../support/pdf.ts';
import { browserPath, realPrinter } from '../support/printer.ts';
import { isGone } from '../support/process.ts';

const facts = {
  title: '样例 & "Sample"', author: '编者', subject: '主题', keywords: ['词一', 'word'], lang: 'zh-Hans', languages: ['zh-Hans'], date: '2024-03-05',
  id: '00112233445566778899aabbccddeeff', creator: 'Jianbao test',
};

/** What was killed takes a moment to be gone. */
const ended = (own: Printer): Promise<void> => vi.waitFor(() => expect(isGone(own.pid)).toBe(true));

let printer: Printer;
let page = '';
beforeAll(async () => {
  printer = await realPrinter();
  const none = { get: async () => null, put: async () => undefined };
  const html = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>样例</title><style>${fontFacesMarker}
@page { size: A4; margin: 20mm; @bottom-center { content: counter(page); font: 8pt "Jianbao Sans Latin", "Jianbao Sans SC" } }
body { font: 10.5pt "Jianbao Serif Latin", "Jianbao Serif SC"; text-spacing-trim: trim-start } h2 { break-before: page; font-family: "Jianbao Sans Latin", "Jianbao Sans SC" }</style></head>
<body><h1 id="top">标题</h1><p><a href="#一">第一节</a> <a href="#two">第二节</a> <a href="sample.en.html">English</a></p>
<h2 id="一">第一节</h2><p>一人目八食见长青马龙，金木水火土；“高新”（示例）。GDP 2,986.41</p><p lang="en" style="font-family: 'Jianbao Serif', 'Jianbao Serif SC'">“Quoted” — text</p>
<h2 id="two">第二节</h2><table><tr><th>年</th><td>2018</td></tr></table></body></html>`;
  page = html.replace(fontFacesMarker, await loadFonts({ programRoot: process.cwd(), cache: none }).fontFaces(html));
});
afterAll(() => printer.close());

describe('a printed page', () => {
  it('says what it is, tagged and outlined, in the same bytes each time', async () => {
    // The second goes through the browser beside another document: structure ids must not mix.
    const alone = await finishPdf((await printer.print(page)).pdf, facts);
    const [, beside] = await Promise.all([printer.print(page.replaceAll('<p>', '<p>另</p><p>')), printer.print(page)]);
    expect(Buffer.from(await finishPdf(beside.pdf, facts)).equals(Buffer.from(alone))).toBe(true);
    const read = await readPdf(alone);
    expect(read.info).toMatchObject({ Title: facts.title, Author: '编者', Subject: '主题', Keywords: '词一; word', Creator: facts.creator, CreationDate: 'D:20240305000000Z', ModDate: 'D:20240305000000Z' });
    expect([read.lang, read.fingerprint, read.marked]).toEqual(['zh-Hans', facts.id, true]);
    expect(read.sizes.map((size) => size.map(Math.round))).toEqual(Array.from({ length: 3 }, () => [595, 842]));
    expect(read.roles.flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Link', 'Table', 'TH', 'TD']));
    expect(read.outline.length).toBeGreaterThan(0);
    expect(Buffer.from(alone).includes('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">样例 &amp; &quot;Sample&quot;')).toBe(true);
    expect(Buffer.from(alone).includes('briefing.invalid')).toBe(false);
  });

  it('has its fonts within, and its text comes out as it went in', async () => {
    const { pdf, destinations, pages } = await printer.print(page);
    expect([pages, destinations]).toEqual([3, new Map([['一', 2], ['two', 3]])]);
    expect(await readDestinations(await finishPdf(pdf, facts))).toEqual({ destinations, pages });
    const fonts = await pdfFonts(pdf);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatchObject({ name: expect.stringMatching(/^[A-Z]{6}\+(?:Noto|Source)/u), type: 'CIDFontType2', embedded: true });
    expect((await readPdf(pdf)).text[1]).toBe('2第一节一人目八食见长青马龙，金木水火土；“高新”（示例）。GDP 2,986.41“Quoted” — text');
  });
});

it('is looked at before: what leaves the paper would shrink all of it, and faint words are told as they are painted', async () => {
  const within = '<p class="line" style="white-space: nowrap">金木水火土</p><div style="overflow: hidden"><p style="width: 400mm">金</p></div>';
  expect((await printer.print(page.replace('</body>', `${within}</body>`), { colours: true })).faults).toEqual([]);
  const wide = page.replace('</body>', `<table class="facts"><tr><td style="white-space: nowrap">${'金木水火土'.repeat(12)}</td></tr></table></body>`);
  expect((await printer.print(wide)).faults).toEqual([expect.objectContaining({ kind: 'wide', element: 'table.facts td', words: '金木水火土'.repeat(8), measured: expect.stringMatching(/^\d\d\.\d$/u) })]);
  const largest = async (html: string): Promise<number> => Math.max(...(await readLayout((await printer.print(html)).pdf)).items.map(({ box: [, bottom, , top] }) => top - bottom));
  expect(await largest(wide)).toBeLessThan(await largest(page) * 0.95);
  const faint = '<div style="background: #222"><p class="cover-line" style="color: rgb(255 255 255 / 0.3)">金木</p><h2 class="big" style="color: #858585; font-size: 24px">水火</h2><p style="background: url(data:,) #fff; color: #fff">土</p></div>';
  expect((await printer.print(page.replace('</body>', `${faint}</body>`), { colours: true })).faults.map(({ medium, element, measured, colours }) => [medium, element, measured, ...colours]))
    .toEqual(['print', 'light', 'dark'].map((medium) => [medium, 'p.cover-line', '2.68', '#646464', '#222222']));
});

it('says in its tags in which language words within a line are', async () => {
  const mixed = page.replace('</h1>', '</h1><main><p>会上说的是<span lang="en">words of the other language</span>。</p></main>');
  const { PDFDict, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(await finishPdf((await printer.print(mixed)).pdf, facts), { updateMetadata: false });
  const told = document.context.enumerateIndirectObjects().flatMap(([, object]) =>
    (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Span') ? [object.get(PDFName.of('Lang'))?.toString()] : []));
  expect(told).toEqual(['(en)']);
});

const block = (name: string, height: number, rest = ''): string => `<div id="${name}" ${rest} style="height: ${height}mm; break-inside: avoid"><a href="#${name}">${name}</a></div>`;
const chart = (name: string, height: number): string => block(name, height, 'data-floats');
/** The page, from 1, on which each block stands. A page holds 200 mm, the first 250. */
const pagesOf = async (...sections: readonly string[]): Promise<Readonly<Record<string, number>>> => {
  const html = `<!doctype html><html lang="en"><head><title>T</title><style>@page { size: A4; margin: 57mm 20mm 40mm } @page :first { margin-top: 27mm; margin-bottom: 20mm }
body { margin: 0 } h2 { margin: 0; height: 10mm; break-after: avoid } p { margin: 0; line-height: 10mm; orphans: 2; widows: 2 }</style></head>
<body><main id="briefing"><article class="body">${sections.map((section) => `<section class="section">${section}</section>`).join('')}</article></main></body></html>`;
  return Object.fromEntries([...(await printer.print(html)).destinations].toSorted());
};
const lines = (count: number): string => `<p>${Array.from({ length: count }, (_, n) => `line ${n}`).join('<br>')}</p>`;

describe('a chart that does not fit on what is left of a page', () => {
  it('lets the text behind it go first, across headings too, and stands where that has turned the page', async () => {
    expect(await pagesOf(block('a', 200) + chart('c', 90), block('d', 40) + block('e', 60))).toEqual({ a: 1, d: 1, c: 2, e: 2 });
    expect(await pagesOf(block('a', 200) + chart('c', 90), `<h2 id="h"><a href="#h">h</a></h2>${lines(8)}${block('e', 60)}`)).toEqual({ a: 1, h: 1, c: 2, e: 2 });
  });

  it('knows the pages that a style turns, as behind a cover', async () => {
    expect(await pagesOf(block('o', 20, '').replace('style="', 'style="break-after: page; ') + block('a', 120) + chart('c', 90), block('d', 40) + block('e', 60))).toEqual({ o: 1, a: 2, d: 2, c: 3, e: 3 });
  });

  it('stays where it is written while it fits, where little is left, and where the text does not fit either', async () => {
    expect(await pagesOf(block('a', 150) + chart('c', 90) + block('d', 40))).toEqual({ a: 1, c: 1, d: 2 });
    expect(await pagesOf(block('a', 240) + chart('c', 190) + lines(1) + block('d', 10))).toEqual({ a: 1, c: 2, d: 3 });
    expect(await pagesOf(block('a', 200) + chart('c', 110) + block('d', 100) + block('e', 40))).toEqual({ a: 1, c: 2, d: 3, e: 3 });
  });

  it('never passes another', async () => {
    expect(await pagesOf(block('a', 200) + chart('b', 150) + chart('c', 20) + lines(4) + block('d', 40) + lines(1))).toEqual({ a: 1, b: 2, c: 2, d: 3 });
    expect(await pagesOf(block('a', 200) + chart('b', 150) + chart('c', 150) + lines(4) + block('d', 40) + block('e', 40))).toEqual({ a: 1, b: 2, d: 2, c: 3, e: 3 });
  });
});

describe('a hostile page', () => {
  let server: Server;
  let heard = 0;
  let address = '';
  beforeAll(async () => {
    server = createServer((socket) => {
      heard += 1;
      socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  it('prints, while a server on this machine hears nothing and no file is read', async () => {
    const { pdf } = await printer.print(`<!doctype html><html lang="en"><head><title>T</title>
<meta http-equiv="refresh" content="0;url=http://${address}/refresh"><link rel="preconnect" href="http://${address}"><link rel="dns-prefetch" href="//${address}">
<link rel="stylesheet" href="http://${address}/a.css"><link rel="prefetch" href="http://${address}/p"><style>@import "http://${address}/b.css"; @font-face { font-family: F; src: url(http://${address}/f.woff) } body { font-family: F; background: url(http://${address}/c.png) }</style>
<script src="http://${address}/s.js"></script><script>fetch('http://${address}/fetch'); new WebSocket('ws://${address}/ws'); document.title = 'changed'; document.body.textContent = 'SCRIPT'</script></head>
<body onload="location='http://${address}/'"><p>Still here</p><img src="http://${address}/i.png" onerror="fetch('http://${address}/e')"><iframe src="file:///etc/passwd"></iframe>
<iframe src="http://${address}/frame"></iframe><iframe src="https://briefing.invalid/"></iframe><iframe srcdoc="<script>fetch('http://${address}')</script><img src='http://${address}/srcdoc'>"></iframe>
<object data="http://${address}/o"></object><embed src="file:///etc/hostname"><video src="http://${address}/v"></video><svg width="9" height="9"><image href="http://${address}/svg"/><use href="http://${address}/u#x"/></svg>
<form action="http://${address}/form"><button autofocus>go</button></form></body></html>`);
    const { text, info } = await readPdf(pdf);
    expect(text.join('')).toContain('Still here');
    expect(text.join('')).not.toMatch(/SCRIPT|root:/u);
    expect(info['Title']).toBe('T');
    expect(heard).toBe(0);
    // The server does hear what reaches it.
    await fetch(`http://${address}/`).then((response) => response.text(), () => undefined);
    expect(heard).toBe(1);
  });
});

describe('the browser ends', () => {
  it('when closed, also after an error, and any number of times', async () => {
    const own = await realPrinter();
    await own.close();
    await own.close();
    await ended(own);
    const error = await own.print('<p>late</p>').catch((reason: unknown) => reason);
    expect(isBrowserFailure(error) && error.words.en).toContain('stopped');
  });

  it('when aborted, and the document with it', async () => {
    const stop = new AbortController();
    const own = await realPrinter(stop.signal);
    const printing = own.print(page);
    stop.abort();
    await expect(printing).rejects.toThrow('aborted');
    await own.close();
    await ended(own);
    await expect(realPrinter(stop.signal)).rejects.toThrow('aborted');
  });

  it('by itself, and that is said', async () => {
    const own = await realPrinter();
    const printing = own.print(page.repeat(20)).catch((reason: unknown) => reason);
    process.kill(-own.pid, 'SIGKILL');
    const error = await printing;
    expect(isBrowserFailure(error) && error.words.en).toContain('stopped while printing');
    await own.close();
    await ended(own);
  });

  it('before it began, where it does not start', async () => {
    const error = await openPrinter({ executablePath: process.execPath, uid: null, env: process.env }).catch((reason: unknown) => reason);
    expect(isBrowserFailure(error) && error.words.en).toContain(`${process.execPath} does not start`);
    expect(await browserPath()).not.toBe(process.execPath);
  });
});
