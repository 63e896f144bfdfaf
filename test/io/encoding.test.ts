import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../pipeline/io/index.ts';

const simplified = '青屿县统计局\n2024年3月5日\n\n去年，全县实现农业总产值36.8亿元，同比增长5.2%，农民人均收入比上年增加1300元。\n';
const utf8 = Buffer.from(simplified);
const utf16 = Buffer.from(simplified, 'utf16le');
const swapped = Buffer.from(utf16).swap16();
// 中国经济增长，人民生活水平提高。 in GBK; 中國經濟增長，人民生活水平提高。 in Big5.
const gbk = Buffer.from('d6d0b9fabeadbcc3d4f6b3a4a3acc8cbc3f1c9fabbeecbaec6bdcce1b8dfa1a3', 'hex');
const big5 = Buffer.from('a4a4b0eab867c0d9bc57aaf8a141a448a5c1a5cdaca1a4f4a5adb4a3b0aaa143', 'hex');
const page = (charset: string, body: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), body]);
const marked = (bytes: Uint8Array): string | undefined => decodeSource('a.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])).value?.encoding;
const rules = (bytes: Uint8Array): readonly string[] => decodeSource('a.txt', bytes).findings.map(({ ruleId }) => ruleId);

describe('encodings of sources', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'], ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), 'utf-8'], ['UTF-16', utf16, 'utf-16le'], ['UTF-16, the other order', swapped, 'utf-16be'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'utf-16le'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(decodeSource('a.txt', bytes)).toEqual({ value: { text: simplified, encoding }, findings: [] });
  });

  it('GBK and Big5, told by what they read as', () => {
    expect(decodeSource('a.txt', gbk).value).toEqual({ text: '中国经济增长，人民生活水平提高。', encoding: 'gb18030' });
    expect(decodeSource('a.txt', big5).value).toEqual({ text: '中國經濟增長，人民生活水平提高。', encoding: 'big5' });
  });

  it('Big5 of Hong Kong, with the characters that it has added', () => {
    expect(decodeSource('a.txt', Buffer.from('adbbb4e4b5f3a77bb3f2fed3c2c2a9dbb550a141bba1f9d8adb1aabaac47a8c6', 'hex')).value).toEqual({ text: '香港街坊圍着舊招牌，說裏面的故事', encoding: 'big5' });
  });

  it('a mark of UTF-8 that stands before another encoding is not believed', () => {
    expect([marked(gbk), marked(big5), marked(Buffer.concat([utf8, Buffer.from([0xe4, 0xb8])]))]).toEqual(['gb18030', 'big5', 'utf-8']);
  });

  it('does not believe what a page declares', () => {
    expect(decodeSource('a.html', page('utf-8', gbk)).value?.text).toContain('中国经济');
    expect(rules(page('utf-8', gbk))).toEqual(['page-encoding-as-declared']);
    expect(rules(page('gb2312', gbk))).toEqual([]);
    expect(rules(page('gb2312', utf8))).toEqual(['page-encoding-as-declared']);
  });

  it('reads a file of two encodings line by line, and says so', () => {
    const { value, findings } = decodeSource('a.txt', Buffer.concat([utf8, gbk, Buffer.from('\n'), utf8]));
    expect(value?.text).toBe(`${simplified}中国经济增长，人民生活水平提高。\n${simplified}`);
    expect(findings.map(({ ruleId, place }) => [ruleId, place?.line])).toEqual([['encoding-single', 5]]);
  });

  it('tells what is cut, broken, garbled or no text', () => {
    expect(rules(utf8.subarray(0, -3))).toEqual(['characters-whole']);
    expect(rules(Buffer.from(utf8.toString('latin1')))).toEqual(['text-not-garbled']);
    expect(rules(Uint8Array.from({ length: 600 }, (_, at) => (at * 97) % 251))).toEqual(['encoding-recognised']);
    expect(rules(new Uint8Array())).toEqual(['file-not-empty']);
  });
});
