import type { Colours, Locale, Locales, Look, Templates } from '../model/index.ts';
import { hash } from '../io/index.ts';
import { lostHolds, placeIn, unusedPartials, type House } from './house.ts';
import type { Reader, SourceText } from './load.ts';
import { readLocale } from './locale.ts';
import { plainLook, resolveLook, type Choice } from './look.ts';
import { basePageSchema, soundPage } from './page-schema.ts';
import { terseScript } from './script.ts';
import { readYaml } from './yaml.ts';

const folderTexts = async (reader: Reader, folder: string, ending: string): Promise<readonly SourceText[]> => {
  const names = (await reader.names(folder)).filter((name) => name.endsWith(ending));
  const texts = await Promise.all(names.map((name) => reader.text(`${folder}/${name}`)));
  return texts.filter((one) => one !== null);
};

const byName = (texts: readonly SourceText[], ending: string): Readonly<Record<string, SourceText>> =>
  Object.fromEntries(texts.map((one) => [one.file.slice(one.file.lastIndexOf('/') + 1, -ending.length), one]));

const nameOf = ({ file }: SourceText): string => file.slice(file.lastIndexOf('/') + 1);

/** Ours and the house's, which take the place of those of the same name, in order of their names. */
const over = (ours: readonly SourceText[], own: readonly SourceText[]): readonly SourceText[] => {
  const taken = new Set(own.map(nameOf));
  return [...ours.filter((one) => !taken.has(nameOf(one))), ...own].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/**
 * Every page, partial and style; a project's file of the same name takes the place of the program's, a house's that of
 * either. A partial of the house that no template calls is a finding.
 */
export const loadTemplates = async (reader: Reader, { house, colours }: { readonly house: House | null; readonly colours: Colours }): Promise<Templates> => {
  const [pages, ours] = [await folderTexts(reader, 'templates/pages', '.hbs'), await folderTexts(reader, 'templates/partials', '.hbs')];
  const partials = over(ours, house?.partials ?? []);
  reader.findings.push(...unusedPartials(house, { ours, all: [...pages, ...partials] }), ...lostHolds(house, ours));
  return {
    pages: byName(pages, '.hbs'), partials: byName(partials, '.hbs'), colours,
    styles: over(await folderTexts(reader, 'templates/styles', '.css'), house?.styles ?? []),
    scripts: await loadScripts(reader),
  };
};

const loadScripts = async (reader: Reader): Promise<Templates['scripts']> =>
  await Promise.all((await folderTexts(reader, 'templates/scripts', '.js')).map(async ({ file, text }) => {
    const terse = await terseScript(text.replace(/^\uFEFF/u, ''), !file.endsWith('/head.js'));
    // As the page will hold it: the policy allows these very bytes.
    const own = `${terse.replace(/\r\n?/gu, '\n').trim().replace(/<\/(script)/giu, '<\\/$1')}\n`;
    return { file, text: own, hash: `sha256-${Buffer.from(hash(own), 'hex').toString('base64')}` };
  }));

const loadLocale = async (reader: Reader, lang: 'zh' | 'en'): Promise<Locale | null> => {
  const source = await reader.text(`templates/locales/${lang}.json`);
  if (!source) return null;
  const read = readLocale(source);
  reader.findings.push(...read.findings);
  return read.value;
};

/** The strings of both languages; null where a file of them cannot be read. */
export const loadLocales = async (reader: Reader): Promise<Locales | null> => {
  const [zh, en] = [await loadLocale(reader, 'zh'), await loadLocale(reader, 'en')];
  return zh && en && { zh, en };
};

/** What we begin with, as `resolveLook` takes it; null where it cannot be read. */
const loadBase = async (reader: Reader): Promise<Choice | null> => {
  const source = await reader.text('templates/page.yaml');
  if (!source) return null;
  const { value, data, places, findings } = readYaml(source, basePageSchema);
  reader.findings.push(...findings);
  return { page: value ?? soundPage(data), at: placeIn(places, source.file, '') };
};

/** Order of parts and colours, chosen by us, then by others. */
export const loadLook = async (reader: Reader, others: readonly Choice[]): Promise<Look> => {
  const base = await loadBase(reader);
  if (!base) return plainLook;
  const { value, findings } = resolveLook([base, ...others]);
  reader.findings.push(...findings);
  return value;
};
