import { createHash } from 'node:crypto';
import type { MetricsReader } from './coverage.ts';
import type { Metrics } from './metrics.ts';
import { isInvisible, latinTakes, pickFace } from './coverage.ts';
import type { PageCharacters } from './characters.ts';
import { pageCharacters } from './characters.ts';
import { companionRange, faces, marksRange, sharedPunctuation } from './faces.ts';
import type { Face, FontFiles } from './faces.ts';
import { subsetFont, subsetVersion } from './subset.ts';

/** Keeps subsets between runs. A miss is null; a store may lose anything at any time. */
export interface BytesCache {
  readonly get: (key: string) => Promise<Uint8Array | null>;
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
}

/** What a template's <style> holds once, in place of the rules. */
export const fontFacesMarker = '/* jianbao:font-faces */';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** Sorted by code point, so that the same set makes the same key and the same bytes. */
const sorted = (characters: Iterable<string>): string =>
  [...new Set(characters)].map((each) => each.codePointAt(0) ?? 0).toSorted((a, b) => a - b).map((code) => String.fromCodePoint(code)).join('');

const code = (each: string): number => each.codePointAt(0) ?? 0;

/** Chinese in an English page is a few quoted words: the styles set it in the sans face alone. */
const isIdle = (face: Face, page: PageCharacters): boolean => page.english && face.family === 'serif';

/**
 * The characters that one face must have: Latin faces always all of ASCII, Chinese ones what no Latin face takes. What
 * a face lacks does no harm (a subset has what there is), so that the large Chinese files are not opened for this.
 */
const charactersOf = (face: Face, page: PageCharacters, latin: Metrics): string => {
  const used = [...(face.weight > 400 ? page.bold : page.all)].filter((each) => !isInvisible(each));
  return face.script === 'latin'
    ? sorted([...ascii, ...used.filter((each) => latin.has(code(each)))])
    : sorted(used.filter((each) => !latinTakes(code(each), 'zh', latin)));
};

interface Served { readonly name: string; readonly range: string | null; readonly characters: string }

/**
 * The CSS families that a face serves in a page, with their unicode-range and what they print. In a Chinese page the companion
 * is the Latin face without the marks that Chinese has too. An English page quotes a little Chinese: there these marks are a
 * face of the Chinese family, named before the Latin one, which then need not be there twice.
 */
const familiesOf = (face: Face, page: PageCharacters, whole: string): readonly Served[] => {
  const name = face.family === 'serif' ? 'Jianbao Serif' : 'Jianbao Sans';
  const marks = [...whole].filter((each) => sharedPunctuation.has(code(each)) && page.chinese.has(each)).join('');
  if (face.script === 'cjk') {
    const chinese = { name: `${name} SC`, range: null, characters: whole };
    return page.english ? [chinese, { name: `${name} Marks`, range: marksRange, characters: marks }] : [chinese];
  }
  const latin = { name, range: null, characters: whole };
  // Chinese knows no italics.
  return page.english || face.style === 'italic' ? [latin] : [latin, { name: `${name} Latin`, range: companionRange, characters: whole }];
};

const rule = (family: Served, face: Face, font: Uint8Array): string =>
  `@font-face{font-family:"${family.name}";font-style:${face.style};font-weight:${face.weight};font-display:block;`
  + `${family.range === null ? '' : `unicode-range:${family.range};`}src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`;

/** Families that the page names in its styles: no other face is worth its bytes. */
const isNamed = (html: string, name: string): boolean => new RegExp(`${name}(?! SC| Latin| Marks)`, 'u').test(html);

/**
 * The @font-face rules of a page: WOFF 2 subsets of its own characters as data: addresses, so that it needs nothing else
 * to be read or printed. Put them where `fontFacesMarker` stands.
 */
export const fontFaces = async (html: string, files: FontFiles, read: MetricsReader, cache: BytesCache): Promise<string> => {
  const page = pageCharacters(html);
  const versions = await files.versions();
  const subset = async (face: Face, characters: string): Promise<Uint8Array> => {
    const key = createHash('sha256').update(['font', subsetVersion, process.versions.node, versions[face.package], face.id, characters].join('\0')).digest('hex');
    const known = await cache.get(key);
    const font = known ?? (await subsetFont(await files.read(face), characters, face.script));
    if (!known) await cache.put(key, font);
    return font;
  };
  const rules = await Promise.all(faces.map(async (face) => {
    if ((face.style === 'italic' && !page.italic) || (face.script === 'cjk' && isIdle(face, page))) return [];
    const whole = charactersOf(face, page, await read(pickFace(face.family, 'latin', face.weight)));
    const families = familiesOf(face, page, whole).filter(({ name, characters }) => characters !== '' && isNamed(html, name));
    return Promise.all(families.map(async (family) => rule(family, face, await subset(face, family.characters))));
  }));
  return rules.flat().join('\n');
};
