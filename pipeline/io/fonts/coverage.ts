import type { Font } from 'fontkit';
import { faces, sharedPunctuation } from './faces.ts';
import type { Face, Family, FontFiles, Script } from './faces.ts';

/** Advance widths of a face. */
export interface Metrics {
  readonly has: (codePoint: number) => boolean;
  /** Advance in em; null where the face has no glyph. */
  readonly advance: (codePoint: number) => number | null;
}

/** fontkit takes a tenth of a second to import: only where something is measured. */
const open = async (buffer: Buffer): Promise<Font> => {
  const { create } = await import('fontkit');
  const font = create(buffer);
  if (!('glyphForCodePoint' in font)) throw new Error('A collection of fonts, not a font');
  return font;
};

const metricsOf = async (buffer: Buffer): Promise<Metrics> => {
  const font = await open(buffer);
  const known = new Map<number, number | null>();
  const has = (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint);
  const advance = (codePoint: number): number | null => {
    const cached = known.get(codePoint);
    if (cached !== undefined) return cached;
    const width = has(codePoint) ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : null;
    known.set(codePoint, width);
    return width;
  };
  return { has, advance };
};

/** The face of a family that CSS picks for a weight: 600 and more take the bold one. */
export const pickFace = (family: Family, script: Script, weight: number): Face => {
  const wanted = faces.filter((face) => face.family === family && face.script === script && face.style === 'normal');
  const picked = wanted.find((face) => (face.weight > 400) === (weight > 500));
  if (!picked) throw new Error(`No face ${family} ${script} ${weight}`);
  return picked;
};

/** Metrics by face, each file opened once. */
export type MetricsReader = (face: Face) => Promise<Metrics>;

export const metricsReader = (files: FontFiles): MetricsReader => {
  const known = new Map<string, Promise<Metrics>>();
  return (face) => {
    const opened = known.get(face.id) ?? files.read(face).then(metricsOf);
    known.set(face.id, opened);
    return opened;
  };
};

/** Whether the Latin face prints a character in a text of this language, as the CSS stacks have it. */
export const latinTakes = (codePoint: number, lang: 'zh' | 'en', latin: Metrics): boolean =>
  latin.has(codePoint) && !(lang === 'zh' && sharedPunctuation.has(codePoint));

/** Characters that print nothing and need no glyph (control, format, variation selectors). */
export const isInvisible = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u.test(character);
