import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Family = 'serif' | 'sans';
export type Script = 'cjk' | 'latin';

/** One font file of the npm packages. */
export interface Face {
  /** `noto-serif-sc-400`, unique */
  readonly id: string;
  readonly family: Family;
  readonly script: Script;
  readonly style: 'normal' | 'italic';
  /** The weight that CSS asks for; Source Serif's 600 stands in for 700, which is too black beside Noto. */
  readonly weight: 400 | 600 | 700;
  readonly package: string;
  readonly file: string;
}

const scope = '@expo-google-fonts';

const face = (family: Family, script: Script, weight: Face['weight'], style: Face['style'], name: string, file: string): Face => ({
  id: `${name}-${weight}${style === 'italic' ? '-italic' : ''}`, family, script, weight, style, package: `${scope}/${name}`, file,
});

/** All faces of the product, each a static TrueType file: variable fonts and CFF become Type 3 in Chromium's PDF. */
export const faces: readonly Face[] = [
  face('serif', 'latin', 400, 'normal', 'source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
  face('serif', 'latin', 400, 'italic', 'source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
  face('serif', 'latin', 700, 'normal', 'source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('sans', 'latin', 400, 'normal', 'source-sans-3', '400Regular/SourceSans3_400Regular.ttf'),
  face('sans', 'latin', 600, 'normal', 'source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  face('serif', 'cjk', 400, 'normal', 'noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'),
  face('serif', 'cjk', 700, 'normal', 'noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'),
  face('sans', 'cjk', 400, 'normal', 'noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  face('sans', 'cjk', 600, 'normal', 'noto-sans-sc', '600SemiBold/NotoSansSC_600SemiBold.ttf'),
];

/**
 * Characters that exist in both scripts and are Chinese punctuation in a Chinese text: quotes, dashes, dots. The Latin
 * companions leave them to the Chinese face.
 */
export const sharedPunctuation: ReadonlySet<number> = new Set([0xb7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);

/** The unicode-range of the Latin companions: everything but `sharedPunctuation`. */
export const companionRange = 'U+0-B6,U+B8-2013,U+2016-2017,U+201A-201B,U+201E-2025,U+2027-10FFFF';

/** Its opposite: `sharedPunctuation` alone. */
export const marksRange = [...sharedPunctuation].map((each) => `U+${each.toString(16).toUpperCase()}`).join(',');

/** Where the files are: the program's own node_modules, never the machine's fonts. */
export interface FontFiles {
  readonly path: (face: Face) => string;
  readonly read: (face: Face) => Promise<Buffer>;
  /** Version of each font package, for the manifest and cache keys. */
  readonly versions: () => Promise<Readonly<Record<string, string>>>;
}

const packageVersion = async (path: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  if (typeof version !== 'string') throw new Error(`${path} states no version`);
  return version;
};

/** Opens nothing yet: a file is read when a subset or a measure needs it, once. */
export const fontFiles = (programRoot: string): FontFiles => {
  const require = createRequire(join(programRoot, 'package.json'));
  const buffers = new Map<string, Promise<Buffer>>();
  const path = (each: Face): string => require.resolve(`${each.package}/${each.file}`);
  const read = (each: Face): Promise<Buffer> => {
    const known = buffers.get(each.id);
    if (known) return known;
    const reading = readFile(path(each));
    buffers.set(each.id, reading);
    return reading;
  };
  const names = [...new Set(faces.map((each) => each.package))].toSorted();
  return {
    path, read,
    versions: async () => Object.fromEntries(await Promise.all(names.map(async (name) =>
      [name, await packageVersion(require.resolve(`${name}/package.json`))] as const))),
  };
};
