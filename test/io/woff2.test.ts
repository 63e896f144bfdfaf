import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subset from 'subset-font';
import { describe, expect, it } from 'vitest';
import { toWoff2 } from '../../pipeline/io/fonts/woff2.ts';

const require = createRequire(import.meta.url);
const file = (path: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/${path}`));

/** Latin with composites (accents), Chinese with many small outlines, and characters that the faces lack. */
const text = '简报：晋江市2021年地区生产总值为2986.41亿元，“增长”9.5%。ÀÉîöñçÅŠžABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789—…≥±½';
const faces = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

const open = (bytes: Buffer): Font => {
  const font = fontkit.create(bytes);
  if (!('glyphForCodePoint' in font)) throw new TypeError('a collection');
  return font;
};

describe('WOFF 2', () => {
  it.each(faces)('holds each outline and width of %s', async (path) => {
    const truetype = await subset(file(path), text, { targetFormat: 'truetype' });
    const packed = await toWoff2(truetype);
    expect(packed.toString('latin1', 0, 4)).toBe('wOF2');
    expect(packed.readUInt32BE(8)).toBe(packed.length);
    const [before, after] = [open(truetype), open(packed)];
    expect(after.numGlyphs).toBe(before.numGlyphs);
    for (let id = 0; id < before.numGlyphs; id += 1) {
      const [own, other] = [before.getGlyph(id), after.getGlyph(id)];
      expect(other.path.toSVG(), `glyph ${id}`).toBe(own.path.toSVG());
      expect(other.advanceWidth).toBe(own.advanceWidth);
    }
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      expect(after.glyphForCodePoint(code).id, character).toBe(before.glyphForCodePoint(code).id);
    }
  });

  it('is a quarter smaller than what WOFF 1 makes of it', async () => {
    const truetype = await subset(file(faces[0] ?? ''), text, { targetFormat: 'truetype' });
    const first = await subset(file(faces[0] ?? ''), text, { targetFormat: 'woff' });
    expect((await toWoff2(truetype)).length).toBeLessThan(first.length * 0.8);
  });

  it('has the same bytes for the same font', async () => {
    const truetype = await subset(file(faces[4] ?? ''), text, { targetFormat: 'truetype' });
    const [one, two] = [await toWoff2(truetype), await toWoff2(truetype)];
    expect(one.equals(two)).toBe(true);
  });
});
