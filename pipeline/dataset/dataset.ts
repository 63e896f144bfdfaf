import { datasetRules, finder } from '../finding/index.ts';
import type { Bilingual, Dataset, Finding, Observation, Result, Source } from '../model/index.ts';
import { readCsv } from './csv.ts';
import { decode, isEncoding } from './decode.ts';
import { formatOf, holdsObservations, isSafePath, readDescriptor, type ReadDescriptor, type Resource, type SourceText } from './descriptor.ts';
import { readJsonTable } from './json-table.ts';
import { wholeFile } from './lines.ts';
import { readObservations } from './observation.ts';
import { readTable, type RawTable } from './table.ts';
import { readWorkbookTable } from './workbook.ts';

const find = finder(datasetRules);

/** A descriptor and the bytes of its files, by the paths that `datasetFiles` gave; a file that could not be read is absent. */
export interface DatasetInput {
  readonly descriptor: SourceText;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

const readDelimited = (file: string, text: string, resource: Resource): Result<RawTable | null> => {
  const { delimiter = formatOf(resource) === 'tsv' ? '\t' : ',', quoteChar = '"' } = resource.dialect;
  const { rows, faults } = readCsv(file, text, { delimiter, quote: quoteChar });
  const [header, ...body] = rows;
  const findings = faults.map((fault) => find('quotes-closed', fault.place, { actual: fault.actual }));
  return { value: header ? { header, rows: body } : null, findings };
};

const readRaw = async (file: string, bytes: Uint8Array, resource: Resource): Promise<Result<RawTable | null>> => {
  if (formatOf(resource) === 'xlsx') return readWorkbookTable(file, bytes, resource);
  const { value: text, findings } = decode(file, bytes, resource.encoding);
  if (text === null) return { value: null, findings };
  return formatOf(resource) === 'json' ? readJsonTable(file, text) : readDelimited(file, text, resource);
};

interface Loaded { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] }

const loadResource = async (input: DatasetInput, read: ReadDescriptor, index: number, sources: readonly Source[]): Promise<Loaded> => {
  const resource = read.descriptor.resources[index];
  const usable = resource && isSafePath(resource.path) && isEncoding(resource.encoding) && ['csv', 'tsv', 'json', 'xlsx'].includes(formatOf(resource));
  if (!usable) return { observations: [], findings: [] };
  const bytes = input.files.get(resource.path);
  // A file that is not there was told by who was to read it.
  if (!bytes) return { observations: [], findings: [] };
  const file = folderOf(read.file) + resource.path;
  const raw = await readRaw(file, bytes, resource);
  if (!raw.value || raw.value.header.length === 0) {
    return { observations: [], findings: raw.findings.length > 0 ? raw.findings : [find('table-has-rows', wholeFile(file))] };
  }
  const { table, findings } = readTable(raw.value, resource, wholeFile(file));
  const rows = holdsObservations(resource) ? readObservations(table, { package: read.descriptor.name, resource, sources }) : { observations: [], findings: [] };
  return { observations: rows.observations, findings: [...raw.findings, ...findings, ...rows.findings] };
};

const latest = (observations: readonly Observation[]): string | null =>
  observations.reduce<string | null>((last, { asOf }) => (last === null || asOf > last ? asOf : last), null);

const inBoth = (name: string, zh: string | null | undefined, en: string | null | undefined): Bilingual => ({ zh: zh ?? name, en: en ?? name });

/**
 * Loads a Data Package: its tables typed by their descriptor, its observations with the place of every cell. Bad
 * content is told, all of it at once, and left out; null where the descriptor itself cannot be read.
 */
export const loadDataset = async (input: DatasetInput): Promise<Result<Dataset | null>> => {
  const { value: read, findings } = readDescriptor(input.descriptor);
  if (!read) return { value: null, findings };
  const { descriptor } = read;
  const sources = descriptor.sources.map(({ name, title, path, publisher, retrieved }): Source =>
    ({ name, title, path: path ?? null, publisher: publisher ?? null, retrieved: retrieved ?? null }));
  const title = descriptor.title ?? descriptor.name;
  const publishers = descriptor.sources.flatMap(({ publisher, publisher_zh: zh, publisher_en: en }) =>
    (publisher && (zh || en) ? [{ name: publisher, names: inBoth(publisher, zh, en) }] : []));
  const loaded = await Promise.all(descriptor.resources.map((_, index) => loadResource(input, read, index, sources)));
  const observations = loaded.flatMap((resource) => resource.observations);
  return {
    value: {
      name: descriptor.name, title, titles: inBoth(title, descriptor.title_zh, descriptor.title_en), publishers, version: descriptor.version ?? null,
      licenses: descriptor.licenses, sources, observations, asOf: latest(observations),
    },
    findings: [...findings, ...loaded.flatMap((resource) => resource.findings)],
  };
};
