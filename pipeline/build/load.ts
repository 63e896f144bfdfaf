import type { BriefingConfig, Finding, Locales, Look, Result, Templates } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import type { Project } from '../io/index.ts';
import { readConfig } from './config.ts';
import { loadHouse, placeIn, withHouseLocales, type House } from './house.ts';
import { loadPrevious } from './previous.ts';
import type { Tasks } from './task.ts';
import { loadLocales, loadLook, loadTemplates } from './templates.ts';
import type { ConfigPlaces } from './config-places.ts';

const find = finder(buildRules);

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** What a briefing is made of, read from files and not yet understood. */
export interface Loaded {
  readonly config: BriefingConfig;
  /** False: `briefing.yaml` has faults, and `config` is what is sound beside them. */
  readonly sound: boolean;
  /** False: of the datasets and calculations that it names some may be missing. */
  readonly factsSound: boolean;
  readonly source: SourceText;
  readonly places: ConfigPlaces;
  readonly article: SourceText | null;
  /** The file in which `import` asks what the editor has to settle; null where it asks nothing. */
  readonly unsettled: string | null;
  /** Undefined: there is none; null: it cannot be read. */
  readonly translation: SourceText | null | undefined;
  readonly summary: { readonly zh: SourceText | null; readonly en: SourceText | null | undefined };
  readonly indicators: SourceText | null;
  readonly entities: SourceText | null;
  readonly datasets: readonly { readonly descriptor: SourceText; readonly files: ReadonlyMap<string, Uint8Array> }[];
  /** A file that a data package names could not be read; the finding of it is told already. */
  readonly unreadData: boolean;
  /** The facts file of an earlier edition that `previous` names. */
  readonly previous: SourceText | null;
  /** Chart specs by the name that `briefing.yaml` gives. */
  readonly specs: ReadonlyMap<string, SourceText>;
  readonly templates: Templates;
  /** Order of the parts: the briefing's over the house's over ours. */
  readonly look: Look;
  /** Null: they cannot be read, and no page can speak. */
  readonly locales: Locales | null;
}

/** A reader that gathers findings: what it cannot read is null. */
export interface Reader {
  /** The file where the project has it, else the program's own. */
  text(path: string): Promise<SourceText | null>;
  /** As `text`, but undefined, without a finding, where there is none. */
  optional(path: string): Promise<SourceText | null | undefined>;
  bytes(path: string): Promise<Uint8Array | null>;
  /** File names in a folder of the project and, where it lacks them, of the program. */
  names(folder: string): Promise<readonly string[]>;
  /** Names of the folders in a folder, of both as well. */
  folders(folder: string): Promise<readonly string[]>;
  readonly findings: Finding[];
}

/** A reader that prefers the project's files to the program's own. */
export const createReader = (project: Project, program: Project): Reader => {
  const findings: Finding[] = [];
  const home = async (path: string): Promise<Project> => ((await project.exists(path)) || !(await program.exists(path)) ? project : program);
  const text = async (path: string): Promise<SourceText | null> => {
    const read = await (await home(path)).readText(path);
    findings.push(...read.findings);
    return read.value === null ? null : { file: path, text: read.value };
  };
  const entries = async (folder: string, kind: 'file' | 'directory'): Promise<readonly string[]> => {
    const all = [...(await project.list(folder)), ...(await program.list(folder))];
    return [...new Set(all.filter((entry) => entry.kind === kind).map((entry) => entry.name))].toSorted();
  };
  return {
    text,
    optional: async (path) => ((await (await home(path)).exists(path)) ? text(path) : undefined),
    bytes: async (path) => {
      const read = await project.readBytes(path);
      findings.push(...read.findings);
      return read.value;
    },
    names: (folder) => entries(folder, 'file'),
    folders: (folder) => entries(folder, 'directory'),
    findings,
  };
};

const loadDatasets = async (reader: Reader, names: readonly string[], tasks: Tasks): Promise<Pick<Loaded, 'datasets' | 'unreadData'>> => {
  let unreadData = false;
  const loaded = await Promise.all(names.map(async (name) => {
    const descriptor = await reader.text(`data/${name}/datapackage.json`);
    if (!descriptor) return null;
    const paths = await tasks.json('dataset.files', name, descriptor, async () => (await import('../dataset/index.ts')).datasetFiles(descriptor));
    const files = new Map<string, Uint8Array>();
    for (const path of paths.value) {
      const bytes = await reader.bytes(`data/${name}/${path}`);
      if (bytes) files.set(path, bytes);
      else unreadData = true;
    }
    return { descriptor, files };
  }));
  return { datasets: loaded.filter((one) => one !== null), unreadData };
};

/** `series` is a template of the house, or else of ours; `charts/own.vl.json` lies beside the briefing. */
const specPath = (id: string, spec: string, house: House | null): string =>
  /[/.]/u.test(spec) ? `content/${id}/${spec}` : `${house?.charts.has(spec) ? house.folder : 'templates'}/charts/${spec}.vl.json`;

const loadSpecs = async (reader: Reader, id: string, { config, house }: { readonly config: BriefingConfig; readonly house: House | null }): Promise<Loaded['specs']> => {
  const specs = new Map<string, SourceText>();
  for (const spec of new Set(config.charts.map((chart) => chart.spec))) {
    const source = await reader.text(specPath(id, spec, house));
    if (source) specs.set(spec, source);
  }
  return specs;
};

/** Reads every file that a briefing can reach. Without a `briefing.yaml` the value is null. */
export const loadBriefing = async (
  id: string,
  { project, program, tasks }: { readonly project: Project; readonly program: Project; readonly tasks: Tasks },
): Promise<Result<Loaded | null>> => {
  const reader = createReader(project, program);
  const file = `content/${id}/briefing.yaml`;
  if (!(await project.exists(file))) {
    return { value: null, findings: [find('briefing-present', { file, line: 1, column: 1 }, { actual: id, expected: file })] };
  }
  const source = await reader.text(file);
  if (!source) return { value: null, findings: reader.findings };
  const read = await tasks.json('build.config', id, source, () => readConfig(source));
  reader.findings.push(...read.findings);
  const { config, places, sound, factsSound } = read.value;
  if (places['id'] && config.id !== id && sound) reader.findings.push(find('config-id-matches', places['id'] ?? null, { actual: config.id, expected: id }));
  const own = (name: string): string => `content/${id}/${name}`;
  const house = await loadHouse(config, places, { reader, project });
  const look = await loadLook(reader, [...(house?.page ? [house.page] : []), { page: config.page, at: placeIn(places, file, 'page/') }]);
  const locales = await loadLocales(reader);
  const value: Loaded = {
    config,
    sound,
    factsSound,
    source,
    places,
    article: await reader.text(own('article.zh.md')),
    unsettled: (await project.exists(own('imported/conflicts.md'))) ? own('imported/conflicts.md') : null,
    translation: await reader.optional(own('translation.en.xlf')),
    summary: { zh: await reader.text(own('summary.zh.md')), en: await reader.optional(own('summary.en.md')) },
    indicators: await reader.text('content/indicators.csv'),
    entities: await reader.text('content/entities.csv'),
    ...(await loadDatasets(reader, config.datasets, tasks)),
    previous: await loadPrevious(config, places, { project, findings: reader.findings }),
    specs: await loadSpecs(reader, id, { config, house }),
    templates: await loadTemplates(reader, { house, colours: look.colours }),
    look,
    locales: locales && await withHouseLocales(locales, house, reader),
  };
  return { value, findings: reader.findings };
};
