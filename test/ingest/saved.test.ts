import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../pipeline/cli/source.ts';
import { parseSource } from '../../pipeline/ingest/index.ts';

const lead = '近日，青石镇公布了上年的账目，全镇产值与人口都有变化，渔港扩建也列在其中。';
const page = (charset: string): string => `<!DOCTYPE html><html><head><meta charset="${charset}"><title>青石镇的一年</title></head><body><h1>青石镇的一年</h1><p>${lead}</p><p>镇上有企业48家，比上年多3家，镇里的渔港也动工扩建。</p></body></html>`;

const quoted = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte === 0x3d || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replace(/(?:=..|[^=]){70}/gu, '$&=\r\n');
const part = (type: string, coding: string, content: string): string => `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${content}`;
const saved = (parts: readonly string[], head = 'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E9=9D=92?='): Uint8Array =>
  Buffer.from(`${head}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--1"\r\n\r\n\r\n${parts.map((one) => `------b--1\r\n${one}\r\n`).join('')}------b--1--\r\n`, 'latin1');

const read = async (file: string, bytes: Uint8Array) => {
  const { value, findings } = await sourceOf(file, bytes);
  const parsed = value && parseSource(value);
  return {
    title: parsed?.value.title ?? null, texts: parsed?.value.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)) ?? [],
    errors: [...findings, ...(parsed?.findings ?? [])].filter(({ severity }) => severity === 'error').map(({ ruleId, actual }) => `${ruleId} ${actual}`),
  };
};

const picture = part('image/png', 'base64', 'iVBORw0KGgo=');
const gb = Buffer.from(page('utf-8').replace('utf-8', 'gbk'), 'utf8');

describe('a page and all that belongs to it in one file', () => {
  it.each([
    ['as Chrome saves it', 'a.mhtml', saved([part('text/html', 'quoted-printable', quoted(Buffer.from(page('utf-8')))), picture, part('text/css', 'quoted-printable', 'p { }')])],
    ['under another name', 'stdin', saved([part('text/html', 'quoted-printable', quoted(Buffer.from(page('utf-8'))))])],
    ['in base64', 'a.mht', saved([part('text/html; charset="utf-8"', 'base64', Buffer.from(page('utf-8')).toString('base64').replace(/.{76}/gu, '$&\r\n'))])],
    ['with its parts in a part, behind a picture', 'a.mht', saved([picture, `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${part('text/plain', '7bit', 'x')}\r\n--in\r\n${part('text/html', '8bit', gb.toString('latin1'))}\r\n--in--`])],
  ])('%s', async (_, file, bytes) => {
    expect(await read(file, bytes)).toMatchObject({ title: '青石镇的一年', texts: [lead, '镇上有企业48家，比上年多3家，镇里的渔港也动工扩建。'], errors: [] });
  });

  it('without a page in it is refused, as is XML of Word', async () => {
    expect((await read('a.mht', saved([picture]))).errors).toEqual(['source-format-known MHTML']);
    for (const root of ['<w:wordDocument xmlns:w="x">', '<pkg:package xmlns:pkg="x">']) {
      expect((await read('a.xml', Buffer.from(`<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n${root}${lead}`))).errors).toEqual(['source-format-known Word XML']);
      expect((await read('a.xml', Buffer.from(`<?xml version="1.0"?>${root}${lead}`))).errors).toEqual(['source-format-known Word XML']);
    }
  });

  it('a text that begins as a mail does is a text', async () => {
    expect((await read('a.txt', Buffer.from(`From: 青石镇\n\n${lead}\n\n镇上有企业48家，比上年多3家。\n`))).errors).toEqual([]);
  });
});

describe('a page without line ends', () => {
  it('may have its title behind a heading', async () => {
    expect((await read('a.html', Buffer.from(`<html><meta charset=utf-8><body><h1>序</h1><p>全县加快发展。<a href=x>链接</a></p><p>${lead}</p><p>镇上有企业48家，比上年多3家，镇里的渔港也动工扩建。</p>`))).errors).toEqual([]);
  });
});

describe('pages that hide words within a line', () => {
  const hidden = `<p>${lead}<span style="display:none">隐藏的字</span></p>`;
  it.each([
    ['and number their items', `<h1>青石镇的一年</h1>${hidden}<ol><li>投入不足，研发投入只占1.8%。</li><li>人才不足，缺口1200人。</li></ol>`],
    ['and name the title in a tag alone', `<meta property="og:title" content="青石镇的账目调查">${hidden}<p>镇上有企业48家，比上年多3家，镇里的渔港也动工扩建。</p>`],
    ['and number their notes', `<h1>青石镇的一年</h1>${hidden}<p>镇上有企业48家，比上年多3家。<sup>1</sup></p><ol class="footnotes"><li>县统计局年鉴，2023年。</li></ol>`],
  ])('%s: what markup makes is not counted', async (_, html) => {
    expect((await read('a.html', Buffer.from(`<!DOCTYPE html><meta charset=utf-8>${html}`))).errors).toEqual([]);
  });
});
