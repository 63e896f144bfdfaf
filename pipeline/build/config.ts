import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { BriefingConfig, Finding, Result } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import { entriesOf, keyPlace, placeOf, placesOf, type ConfigPlaces, type Path } from './config-places.ts';
import { soundRest } from './config-rest.ts';
import { briefingSchema, type BriefingFile } from './config-schema.ts';

const find = finder(buildRules);

/** What a schema says of one value, in the words of an editor. */
const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    default:
      return issue.message;
  }
};

/** `claims[growth].type`, `bindings[2].fact`: an item of a list by its id, else by its number from 1. */
const keyName = (path: Path, document: Document): string => path.reduce<string>((name, part, n) => {
  if (typeof part !== 'number') return name === '' ? String(part) : `${name}.${String(part)}`;
  const id = document.getIn([...path.slice(0, n + 1), 'id']);
  return `${name}[${typeof id === 'string' ? id : part + 1}]`;
}, '');

const shapeFindings = (error: z.ZodError, document: Document, counter: LineCounter, file: string): readonly Finding[] =>
  error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return keys.map((key) => {
      const path = key === null ? issue.path : [...issue.path, key];
      const actual = document.getIn(path);
      const shown = actual === undefined || actual === null ? '' : isNode(actual) ? actual.toString().trim() : String(actual);
      const detail = { actual: shown.slice(0, 80), params: { key: keyName(path, document) || 'briefing.yaml' } };
      if (key !== null) return find('config-key-known', keyPlace(document, counter, file, path), detail);
      const place = placeOf(document, counter, file, path);
      if (actual === undefined) return find('config-key-present', place, { ...detail, expected: expectedOf(issue) });
      return find('config-value-valid', place, { ...detail, expected: expectedOf(issue) });
    });
  });

const toConfig = (read: BriefingFile, file: string, entry: ReturnType<typeof entriesOf>): BriefingConfig => ({
  id: read.id,
  file,
  title: read.title,
  shortTitle: read.short_title ?? read.title,
  about: read.about,
  interest: read.interest,
  series: read.series,
  edition: read.edition,
  version: read.version,
  date: read.date,
  draft: read.draft,
  address: read.address,
  datasets: read.datasets,
  keyFigures: read.key_figures,
  charts: read.charts.map((chart, index) => ({ ...chart, place: entry(`charts/${index}`).place })),
  tables: read.tables.map((table, index) => ({ ...table, place: entry(`tables/${index}`).place })),
  calculations: read.calculations.map((calculation, index) => ({ ...calculation, ...entry(`calculations/${index}`) })),
  bindings: read.bindings.map((binding, index) => ({ ...binding, ...entry(`bindings/${index}`) })),
  claims: read.claims.map((claim, index) => ({ ...claim, ...entry(`claims/${index}`) })),
  claimNotes: read.claim_notes,
  waivers: read.waivers.map((waiver, index) => ({ ...waiver, ...entry(`waivers/${index}`) })),
  removed: read.removed,
  previous: read.previous,
  people: read.people,
  notes: read.notes,
});

/** `briefing.yaml`, read, and where each of its values stands. */
export interface ReadConfig {
  readonly config: BriefingConfig;
  readonly places: ConfigPlaces;
  /** False: there are faults, and `config` holds what is sound beside them. */
  readonly sound: boolean;
}

/** The document as plain data; aliases that would blow it up are a finding at the first of them. */
const plainData = (document: Document, counter: LineCounter, file: string): Result<unknown> => {
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), findings: [] };
  } catch (error) {
    let at = 0;
    visit(document, { Alias: (_, { range }) => { at = range?.[0] ?? 0; return visit.BREAK; } });
    const { line, col } = counter.linePos(at);
    return { value: null, findings: [find('config-readable', { file, line, column: col }, { actual: error instanceof Error ? error.message : String(error) })] };
  }
};

/**
 * Reads `briefing.yaml`. Broken YAML, unknown keys, missing and wrong values are findings at their line and column,
 * all at once; the value then holds what is sound, so that the rest of the briefing can be checked too.
 */
export const readConfig = (source: { readonly file: string; readonly text: string }): Result<ReadConfig> => {
  const { file } = source;
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return find('config-readable', { file, line, column: col }, { actual: error.message });
  });
  const data = plainData(document, counter, file);
  const findings = [...broken, ...(broken.length > 0 ? [] : data.findings)];
  const read = briefingSchema.safeParse(data.value);
  if (!read.success && findings.length === 0) findings.push(...shapeFindings(read.error, document, counter, file));
  const places = placesOf(source, document, counter);
  const config = toConfig(read.success ? read.data : soundRest(data.value), file, entriesOf(places, file));
  return { value: { config, places, sound: findings.length === 0 }, findings };
};
