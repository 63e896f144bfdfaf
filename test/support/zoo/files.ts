import { gzipSync } from 'node:zlib';
import { rawZip } from './archives.ts';

const body = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const good = `青石镇的一年\n时间：2024-02-01\n\n${body}\n`;
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Files that are no texts, or odd ones: name of the file, its bytes. */
export const odd: readonly (readonly [name: string, file: string, make: () => Uint8Array])[] = [
  ['empty', 'a.txt', () => new Uint8Array()],
  ['one byte', 'a.txt', () => Buffer.from('a')],
  ['only a mark', 'a.txt', () => Buffer.from([0xef, 0xbb, 0xbf])],
  ['only white space', 'a.txt', () => Buffer.from(' \n\u3000\n\t\u200B')],
  ['a picture named .txt', 'a.txt', () => png],
  ['a picture named .html', 'a.html', () => png],
  ['an archive named .txt', 'a.txt', () => rawZip([{ name: 'a', packed: Buffer.from('x'), method: 0, size: 1 }])],
  ['gzip named .md', 'a.md', () => gzipSync(good)],
  ['NUL within', 'a.txt', () => Buffer.from(good.replace('。', '。\0'))],
  ['NUL throughout', 'a.txt', () => Buffer.alloc(1 << 20)],
  ['UTF-16 without a mark', 'a.txt', () => Buffer.from(good, 'utf16le')],
  ['UTF-16, an odd number of bytes', 'a.txt', () => Buffer.from(good, 'utf16le').subarray(0, -1)],
  ['lone surrogates in UTF-8', 'a.txt', () => Buffer.concat([Buffer.from(good), Buffer.from([0xed, 0xa0, 0x80, 0x0a])])],
  ['lone surrogates in UTF-16', 'a.txt', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le'), Buffer.from([0x00, 0xd8, 0x0a, 0x00])])],
  ['lone surrogates as entities', 'a.html', () => Buffer.from(`<p>${body}&#xD800;&#0;&#x110000;</p><p>字</p><p>字</p>`)],
  ['a mark within', 'a.txt', () => Buffer.from(good.replace('全镇', '\uFEFF全镇'))],
  ['private use', 'a.txt', () => Buffer.from(good.replace('全镇', '\uE000全镇\u{F0000}'))],
  ['not characters', 'a.txt', () => Buffer.from(good.replace('全镇', '\uFFFE全镇\uFDD0'))],
  ['control characters', 'a.txt', () => Buffer.from(good.replace('全镇', '\u0007\u001b[2J全镇\u009b'))],
  ['marks that turn the text round', 'a.txt', () => Buffer.from(good.replace('全镇', '\u202E全镇\u2066'))],
  ['combining marks without end', 'a.txt', () => Buffer.from(good.replace('全镇', `全${'\u0301'.repeat(10_000)}镇`))],
  ['invalid UTF-8', 'a.txt', () => Buffer.concat([Buffer.from(good), Buffer.from([0xc3, 0x28, 0xf0, 0x90, 0x28, 0xbc])])],
  ['no Chinese', 'a.txt', () => Buffer.from('Nothing here is Chinese.\n'.repeat(20))],
];

/** Names of files that trip programs; each must be read as any other file. */
export const names: readonly string[] = ['a b.txt', '“引号”.txt', "it's.txt", 'a"b.txt', 'line\nbreak.txt', '😀.txt', '👩🏽\u200D🌾❤\uFE0F.txt', '稿\u200D件.txt', '-n.txt', '--id.txt', '$(touch x).txt', 'a%2f..txt', '..txt', 'con.txt', 'a\u001b[31m.txt', '\u202Etxt.exe', 'a\u00A0b.txt', 'a.txt.exe', 'COM¹.txt', `${'长'.repeat(80)}.txt`];

/** Ids that would lead out of `content/`, or name no folder everywhere. */
export const ids: readonly string[] = ['../x', '..', '.', '/abs', 'a/b', 'a\\b', 'C:x', 'A', '', ' ', 'a\nb', '-x', '字', 'x'.repeat(65), 'con', 'nul', 'com1', 'aux', 'lpt9', '%2e%2e'];
