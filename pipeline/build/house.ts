import type { BriefingConfig, Finding, Locale, Locales, PageConfig, Place } from '../model/index.ts';
import { buildRules, finder, ioRules } from '../finding/index.ts';
import type { Project } from '../io/index.ts';
import type { Reader, SourceText } from './load.ts';
import { readHouseLocale } from './locale.ts';
import { pageSchema, soundPage } from './page-schema.ts';
import type { ConfigPlaces } from './config-places.ts';
import { readYaml } from './yaml.ts';

const find = finder(buildRules);
const findFile = finder(ioRules);

/** A house's own files, which take the place of ours; what it lacks is ours. */
export interface House {
  /** `templates/houses/<name>`. */
  readonly folder: string;
  /** Its `page.yaml`, what is sound of it; null where it has none. */
  readonly page: { readonly page: PageConfig; readonly at: (path: string) => Place } | null;
  readonly partials: readonly SourceText[];
  readonly styles: readonly SourceText[];
  /** Names of its chart specs (`series`). */
  readonly charts: ReadonlySet<string>;
}

/** What a folder of a house may hold; policy, metadata and scripts of the page stay ours. */
const kinds: Readonly<Record<string, RegExp>> = {
  partials: /^(?!document-head\.).+\.hbs$/u, styles: /\.css$/u, locales: /^(?:zh|en)\.json$/u, charts: /\.vl\.json$/u,
};
const folders = Object.keys(kinds);

/** Files of a folder of the house; those that would do nothing there are findings. */
const filesOf = async (reader: Reader, folder: string, kind: RegExp): Promise<readonly string[]> => {
  const names = (await reader.names(folder)).filter((name) => !name.startsWith('.') && !name.endsWith('.md'));
  for (const name of names.filter((one) => !kind.test(one))) {
    reader.findings.push(find('house-file-known', { file: `${folder}/${name}`, line: 1, column: 1 }, { actual: name }));
  }
  return names.filter((name) => kind.test(name));
};

const texts = async (reader: Reader, folder: string, kind: RegExp): Promise<readonly SourceText[]> => {
  const names = await filesOf(reader, folder, kind);
  return (await Promise.all(names.map((name) => reader.text(`${folder}/${name}`)))).filter((one) => one !== null);
};

const pageOf = async (reader: Reader, folder: string): Promise<House['page']> => {
  const source = await reader.optional(`${folder}/page.yaml`);
  if (!source) return null;
  const { value, data, places, findings } = readYaml(source, pageSchema);
  reader.findings.push(...findings);
  return { page: value ?? soundPage(data), at: placeIn(places, source.file, '') };
};

/** The place of a path of a YAML file, or of what it stands in. */
export const placeIn = (places: ConfigPlaces, file: string, root: string) => (path: string): Place => {
  const parts = `${root}${path}`.split('/');
  const there = parts.map((_, n) => places[parts.slice(0, parts.length - n).join('/')]).find((place) => place !== undefined);
  return there ?? { file, line: 1, column: 1 };
};

/** Why there is no such house: its folder leads out of the project, or is not there. */
const absent = async (folder: string, name: string, place: Place, { reader, project }: { readonly reader: Reader; readonly project: Project }): Promise<void> => {
  const { findings } = await project.readBytes(folder);
  if (findings.some(({ ruleId }) => ruleId === 'file-inside-project')) reader.findings.push(findFile('file-inside-project', place, { actual: folder }));
  else reader.findings.push(find('house-present', place, { actual: name, expected: folder, params: { of: (await reader.folders('templates/houses')).join(', ') || '—' } }));
};

/** Reads the house that a briefing names; null where it names none, or there is none of that name. */
export const loadHouse = async (config: BriefingConfig, places: ConfigPlaces, tools: { readonly reader: Reader; readonly project: Project }): Promise<House | null> => {
  if (config.house === null) return null;
  const { reader } = tools;
  const folder = `templates/houses/${config.house}`;
  const [own, below] = [await filesOf(reader, folder, /^page\.yaml$/u), await reader.folders(folder)];
  if (own.length === 0 && below.length === 0) {
    await absent(folder, config.house, places['house'] ?? { file: config.file, line: 1, column: 1 }, tools);
    return null;
  }
  for (const name of below.filter((one) => !folders.includes(one))) {
    reader.findings.push(find('house-file-known', { file: `${folder}/${name}`, line: 1, column: 1 }, { actual: `${name}/` }));
  }
  const read = (kind: string) => texts(reader, `${folder}/${kind}`, kinds[kind] ?? /^$/u);
  const specs = await filesOf(reader, `${folder}/charts`, kinds['charts'] ?? /^$/u);
  return {
    folder, page: await pageOf(reader, folder), partials: await read('partials'), styles: await read('styles'),
    charts: new Set(specs.map((name) => name.slice(0, -'.vl.json'.length))),
  };
};

const nameOf = ({ file }: SourceText): string => file.slice(file.lastIndexOf('/') + 1, -'.hbs'.length);

/** Partials of the house that take no other's place and that nothing calls: misspelt, most likely. */
export const unusedPartials = (house: House | null, { ours, all }: { readonly ours: readonly SourceText[]; readonly all: readonly SourceText[] }): readonly Finding[] => {
  const known = new Set([...ours.map(nameOf), ...all.flatMap(({ text }) => [...text.matchAll(/\{\{~?#?>\s*["']?([\w-]+)/gu)].map(([, name = '']) => name))]);
  return (house?.partials ?? []).filter((one) => !known.has(nameOf(one)))
    .map((one) => find('house-partial-used', { file: one.file, line: 1, column: 1 }, { actual: nameOf(one), expected: ours.map(nameOf).toSorted().join(', ') }));
};

/** What links, facts and scripts hold to, as a template writes it: `id="{{anchor}}"`, `data-fact="{{fact.id}}"`. */
const holds = (text: string): readonly string[] => [...text.matchAll(/\s((?:id|data-[a-z-]+)="[^"]*"|data-floats)/gu)].map(([, attribute = '']) => attribute);

/** What a partial of the house has lost of the one whose place it takes; partials that only the house has may hold it for it. */
export const lostHolds = (house: House | null, ours: readonly SourceText[]): readonly Finding[] => {
  const replaced = new Map(ours.map((one) => [nameOf(one), one]));
  const partials = house?.partials ?? [];
  const shared = partials.filter((one) => !replaced.has(nameOf(one))).flatMap(({ text }) => holds(text));
  return partials.flatMap((own) => {
    const { file: expected = '', text = '' } = replaced.get(nameOf(own)) ?? {};
    const kept = new Set([...shared, ...holds(own.text)]);
    return [...new Set(holds(text))].filter((one) => !kept.has(one))
      .map((actual) => find('house-holds-kept', { file: own.file, line: 1, column: 1 }, { actual, expected }));
  });
};

/** Strings of the house over ours, key by key. */
export const withHouseLocales = async (ours: Locales, house: House | null, reader: Reader): Promise<Locales> => {
  if (!house) return ours;
  const over = async (lang: 'zh' | 'en'): Promise<Locale> => {
    const source = await reader.optional(`${house.folder}/locales/${lang}.json`);
    if (!source) return ours[lang];
    const read = readHouseLocale(source, ours[lang]);
    reader.findings.push(...read.findings);
    return { ...ours[lang], ...read.value };
  };
  // Files of any other name there are told.
  await filesOf(reader, `${house.folder}/locales`, kinds['locales'] ?? /^$/u);
  return { zh: await over('zh'), en: await over('en') };
};
