import type { Metrics } from './metrics.ts';
import { isInvisible, metricsReader, pickFace } from './coverage.ts';
import { fontFaces } from './css.ts';
import type { BytesCache } from './css.ts';
import { fontFiles } from './faces.ts';
import type { Family } from './faces.ts';
import { createMeasure } from './measure.ts';
import type { Measure } from './measure.ts';

/** A character that no font of the page has. */
export interface MissingGlyph {
  readonly character: string;
  /** `U+20000` */
  readonly codePoint: string;
}

/** The product's fonts. Each method reads only the files that it needs, when it needs them. */
export interface Fonts {
  /** Version by package, for the manifest and for keys. */
  readonly versions: () => Promise<Readonly<Record<string, string>>>;
  /** Measures text in these families; both where none is named. */
  readonly createMeasure: (families?: readonly Family[]) => Promise<Measure>;
  /** Characters of a text that the serif or the sans stack lacks, each once, in order of appearance. */
  readonly missingGlyphs: (text: string) => Promise<readonly MissingGlyph[]>;
  /** The @font-face rules of a page (see css.ts). */
  readonly fontFaces: (html: string) => Promise<string>;
}

/** `programRoot`: the folder whose node_modules hold the font packages. `cache` keeps the subsets. */
export const loadFonts = (options: { readonly programRoot: string; readonly cache: BytesCache }): Fonts => {
  const files = fontFiles(options.programRoot);
  const read = metricsReader(files);
  const stack = (family: 'serif' | 'sans'): Promise<readonly Metrics[]> =>
    Promise.all([read(pickFace(family, 'latin', 400)), read(pickFace(family, 'cjk', 400))]);
  return {
    versions: files.versions,
    createMeasure: (families = ['sans', 'serif']) => createMeasure(read, families),
    missingGlyphs: async (text) => {
      const stacks = [await stack('serif'), await stack('sans')];
      const covered = (code: number): boolean => stacks.every((metrics) => metrics.some(({ has }) => has(code)));
      return [...new Set(text)]
        .filter((character) => !isInvisible(character) && !covered(character.codePointAt(0) ?? 0))
        .map((character) => ({ character, codePoint: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` }));
    },
    fontFaces: (html) => fontFaces(html, files, read, options.cache),
  };
};
