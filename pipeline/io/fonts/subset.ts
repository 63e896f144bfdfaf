import type { Script } from './faces.ts';

/**
 * Features that the page uses. Chinese: `halt` and `chws` are what text-spacing-trim needs. Latin: kerning, ligatures,
 * raised figures for notes; lining and tabular figures are the default ones of both families, without a feature.
 */
const features: Readonly<Record<Script, readonly string[]>> = {
  cjk: ['halt', 'chws', 'palt', 'kern', 'ccmp', 'locl'],
  latin: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'sups'],
};

/** Nothing is set vertically, and a face with one style needs no table of styles. */
const idle = ['vhea', 'vmtx', 'STAT'];

/** Part of every cache key: change it when the result changes. */
export const subsetVersion = '3';

/**
 * A WOFF 2 font with just these characters, the same bytes for the same set. Alternates that only features reach stay
 * out of the Chinese faces, so that each character is read back from the PDF as itself and not as a Kangxi radical.
 */
export const subsetFont = async (font: Buffer, characters: string, script: Script): Promise<Uint8Array> => {
  const { default: subset } = await import('subset-font');
  return subset(font, characters, { targetFormat: 'woff2', keepFeatures: features[script], noLayoutClosure: script === 'cjk', dropTables: idle });
};
