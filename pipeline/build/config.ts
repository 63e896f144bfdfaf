import type { Bilingual, BriefingConfig, Result } from '../model/index.ts';
import { entriesOf, type ConfigPlaces } from './config-places.ts';
import { soundRest } from './config-rest.ts';
import { briefingKeys, briefingSchema, type BriefingFile } from './config-schema.ts';
import { readYaml } from './yaml.ts';

/** Empty in Chinese where it is the article's: see `withTitle`. */
const ownTitle = ({ title }: BriefingFile): Bilingual => ({ zh: title.zh ?? '', en: title.en });

const toConfig = (read: BriefingFile, file: string, entry: (list: string, index: number) => ReturnType<ReturnType<typeof entriesOf>>): BriefingConfig => ({
  id: read.id,
  file,
  title: ownTitle(read),
  shortTitle: read.short_title ?? ownTitle(read),
  about: read.about,
  interest: read.interest,
  keywords: read.keywords,
  series: read.series,
  edition: read.edition,
  version: read.version,
  date: read.date,
  draft: read.draft,
  address: read.address,
  datasets: read.datasets,
  keyFigures: read.key_figures,
  charts: read.charts.map((chart, index) => ({ ...chart, place: entry('charts', index).place })),
  tables: read.tables.map((table, index) => ({ ...table, place: entry('tables', index).place })),
  calculations: read.calculations.map((calculation, index) => ({ ...calculation, ...entry('calculations', index) })),
  bindings: read.bindings.map((binding, index) => ({ ...binding, ...entry('bindings', index) })),
  claims: read.claims.map((claim, index) => ({ ...claim, ...entry('claims', index) })),
  claimNotes: read.claim_notes,
  waivers: read.waivers.map((waiver, index) => ({ ...waiver, ...entry('waivers', index) })),
  removed: read.removed,
  previous: read.previous,
  house: read.house,
  page: read.page,
  people: read.people,
  notes: read.notes,
});

/** `briefing.yaml`, read, and where each of its values stands. */
export interface ReadConfig {
  readonly config: BriefingConfig;
  readonly places: ConfigPlaces;
  /** False: there are faults, and `config` holds what is sound beside them. */
  readonly sound: boolean;
  /** False: of what facts are made of some may be missing. */
  readonly factsSound: boolean;
}

/** Whether a fault at a key, `claims[growth].type`, leaves every fact there. */
const saysNothingOfFacts = (key: string): boolean => {
  const name = /^[a-z_]*/u.exec(key)?.[0] ?? '';
  return Object.hasOwn(briefingKeys.shape, name) && name !== 'datasets' && name !== 'calculations';
};

/**
 * Reads `briefing.yaml`. Broken YAML, unknown keys, missing and wrong values are findings at their line and column,
 * all at once; the value then holds what is sound, so that the rest of the briefing can be checked too.
 */
export const readConfig = (source: { readonly file: string; readonly text: string }): Result<ReadConfig> => {
  const { file } = source;
  const { value: read, data, places, findings } = readYaml(source, briefingSchema);
  const rest = read ? { read, placeInList: (_: string, index: number) => index } : soundRest(data);
  const entries = entriesOf(places, file);
  const config = toConfig(rest.read, file, (list, index) => entries(`${list}/${rest.placeInList(list, index)}`));
  const factsSound = findings.every(({ params }) => saysNothingOfFacts(params['key'] ?? ''));
  return { value: { config, places, sound: findings.length === 0, factsSound }, findings };
};
