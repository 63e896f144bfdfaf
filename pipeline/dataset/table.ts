import { datasetRules, finder } from '../finding/index.ts';
import type { Finding, Place } from '../model/index.ts';
import type { Cell } from './csv.ts';
import { holdsObservations, type Resource } from './descriptor.ts';
import { fieldFindings } from './field.ts';

const find = finder(datasetRules);

/** A table as its file has it, before its schema is applied. */
export interface RawTable {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A row whose cells are found by the name of the field; a missing value is null. */
export interface Row {
  /** From 1, as `CellRef.row` counts. */
  readonly number: number;
  readonly place: Place;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Table {
  readonly fields: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

const headerFindings = (header: readonly Cell[], resource: Resource, at: Place): Finding[] => {
  const names = header.map((cell) => (cell.text ?? '').trim());
  const declared = new Set(resource.schema.fields.map((field) => field.name));
  const missing = [...declared].filter((name) => !names.includes(name));
  const strange = header.flatMap((cell, index) => (declared.has(names[index] ?? '') || names.indexOf(names[index] ?? '') < index ? [] : [{ cell, name: names[index] ?? '' }]));
  const twice = header.flatMap((cell, index) => (names.indexOf(names[index] ?? '') < index ? [find('column-once', cell.place, { actual: names[index] ?? '' })] : []));
  const [one] = strange;
  // One that is missing and one that nobody knows: it has another name, in the table or in the schema.
  if (one && strange.length === 1 && missing.length === 1) return [...twice, find('column-renamed', one.cell.place, { actual: one.name, expected: missing[0] ?? '' })];
  return [...missing.map((name) => find('column-present', at, { actual: name })), ...twice, ...strange.map(({ cell, name }) => find('column-declared', cell.place, { actual: name }))];
};

/** What tells two observations apart: the same row twice is a slip of the copyist. */
const observationKey = ['indicator', 'entity', 'period', 'source', 'status', 'basis', 'as_of', 'unit_id', 'source_place'];

/** What an empty cell means, where that is something. */
const absent: ReadonlyMap<string, string> = new Map([['status', 'final'], ['basis', 'none']]);

const meant = (row: Row, name: string, { observations }: Resource): string =>
  row.cells.get(name)?.text ?? (name === 'status' || name === 'basis' || name === 'as_of' || name === 'source' ? observations[name] : null) ?? absent.get(name) ?? '';

/** A row whose key an earlier one has: told apart by columns that the key leaves out, or by none. */
const double = (row: Row, earlier: Row, key: readonly string[], resource: Resource): Finding => {
  const apart = telling(resource).filter((name) => !key.includes(name) && meant(row, name, resource) !== meant(earlier, name, resource));
  const about = { actual: key.map((name) => meant(row, name, resource)).join(' / '), params: { line: String(earlier.place.line) } };
  return apart.length > 0 ? find('key-complete', row.place, { ...about, expected: apart.join(', ') }) : find('key-unique', row.place, about);
};

/** Of a table of observations the columns that tell its rows apart, whatever its key is. */
const telling = (resource: Resource): readonly string[] => {
  const names = new Set(resource.schema.fields.map((field) => field.name));
  return holdsObservations(resource) ? observationKey.filter((name) => names.has(name)) : [];
};

/** A row that stands twice is told once: by the key that the schema names, or by what tells observations apart. */
const keyFindings = (rows: readonly Row[], columns: ReadonlySet<string>, resource: Resource): Finding[] => {
  const told = new Set<Row>();
  // By a column that is not there nobody can tell rows apart; that it is not is told of the head or of the descriptor.
  const known = (key: readonly string[]): boolean => key.length > 0 && key.every((name) => columns.has(name));
  return [resource.schema.primaryKey, telling(resource)].filter(known).flatMap((key) => {
    const seen = new Map<string, Row>();
    return rows.flatMap((row) => {
      const id = JSON.stringify(key.map((name) => meant(row, name, resource)));
      const earlier = seen.get(id);
      if (!earlier) seen.set(id, row);
      if (!earlier || told.has(row)) return [];
      told.add(row);
      return [double(row, earlier, key, resource)];
    });
  });
};

const toRow = (cells: readonly Cell[], names: readonly string[], number: number, missing: readonly string[]): Row | null => {
  const [first] = cells;
  if (!first) return null;
  const entries = names.map((name, index): [string, Cell] => {
    const cell = cells[index] ?? { text: null, place: first.place };
    const text = cell.text?.trim() ?? null;
    return [name, { ...cell, text: text === null || missing.includes(text) ? null : text }];
  });
  return { number, place: first.place, cells: new Map(entries) };
};

const raggedFinding = (cells: readonly Cell[], width: number): Finding[] => {
  const at = cells[Math.min(cells.length - 1, width)];
  return at ? [find('row-complete', at.place, { actual: String(cells.length), expected: String(width) })] : [];
};

/** Applies a resource's schema: header, types, constraints, missing values and keys. Ragged rows are told and left out. */
export const readTable = (raw: RawTable, resource: Resource, file: Place): { readonly table: Table; readonly findings: readonly Finding[] } => {
  const names = raw.header.map((cell) => (cell.text ?? '').trim());
  const width = names.length;
  const missing = resource.schema.missingValues.map((value) => value.trim());
  const rows = raw.rows.flatMap((cells, index) => (cells.length === width ? (toRow(cells, names, index + 1, missing) ?? []) : []));
  return {
    table: { fields: new Set(names), rows },
    findings: [
      ...headerFindings(raw.header, resource, raw.header[0]?.place ?? file),
      ...raw.rows.flatMap((cells) => (cells.length === width ? [] : raggedFinding(cells, width))),
      ...resource.schema.fields.flatMap((field) => fieldFindings(rows, field)),
      ...keyFindings(rows, new Set(names), resource),
    ],
  };
};
