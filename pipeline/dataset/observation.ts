import { datasetRules, finder } from '../finding/index.ts';
import type { Bilingual, Finding, Observation, Place, Quantity, Sense, Source } from '../model/index.ts';
import { comparators, makeQuantity, readPeriod, readUnit, readValue, senses, unitKind } from '../quantity/index.ts';
import { bases, statuses, type Resource } from './descriptor.ts';
import type { Row, Table } from './table.ts';

const find = finder(datasetRules);

/** What the rows of a resource share. */
export interface ObservationContext {
  readonly package: string;
  readonly resource: Resource;
  readonly sources: readonly Source[];
}

interface Reader {
  readonly row: Row;
  readonly context: ObservationContext;
  readonly findings: Finding[];
}

type Default = keyof Resource['observations'];

const place = (reader: Reader, field: string): Place => reader.row.cells.get(field)?.place ?? reader.row.place;
const own = (reader: Reader, field: string): string | null => reader.row.cells.get(field)?.text ?? null;
const given = (reader: Reader, field: Default): string | null => own(reader, field) ?? reader.context.resource.observations[field] ?? null;

const required = (reader: Reader, field: string): string => {
  const text = own(reader, field);
  if (text === null) reader.findings.push(find('cell-required', place(reader, field), { params: { field } }));
  return text ?? '';
};

const oneOf = <T extends string>(reader: Reader, field: Default, allowed: readonly T[], absent: T | null): T | null => {
  const text = given(reader, field);
  if (text === null) return absent;
  const known = allowed.find((value) => value === text);
  if (known === undefined) reader.findings.push(find('cell-allowed', place(reader, field), { actual: text, expected: allowed.join(', '), params: { field } }));
  return known ?? absent;
};

const period = (reader: Reader): string => {
  const text = required(reader, 'period');
  if (text !== '' && !readPeriod(text)) reader.findings.push(find('period-valid', place(reader, 'period'), { actual: text }));
  return text;
};

const asOf = (reader: Reader): string => {
  const text = given(reader, 'as_of');
  if (text === null) reader.findings.push(find('as-of-stated', reader.row.place));
  else if (!['year', 'month', 'date'].includes(readPeriod(text)?.kind ?? '')) {
    reader.findings.push(find('date-valid', place(reader, 'as_of'), { actual: text, params: { field: 'as_of' } }));
  }
  return text ?? '';
};

const source = (reader: Reader): Source | null => {
  const { sources } = reader.context;
  const name = given(reader, 'source');
  const found = name === null && sources.length === 1 ? sources[0] : sources.find((entry) => entry.name === name);
  if (!found) {
    const expected = sources.map((entry) => entry.name).join(', ');
    reader.findings.push(find('source-known', place(reader, 'source'), { actual: name ?? '', expected }));
  }
  return found ?? null;
};

const note = (reader: Reader): Bilingual | null => {
  const [zh, en] = [own(reader, 'note_zh'), own(reader, 'note_en')];
  if (zh !== null && en !== null) return { zh, en };
  if (zh !== null || en !== null) reader.findings.push(find('note-bilingual', place(reader, zh === null ? 'note_en' : 'note_zh')));
  return null;
};

const sense = (reader: Reader, unit: string): Sense | null => {
  const text = oneOf(reader, 'sense', senses, null);
  if (text === null && ['percent', 'percentage-point', 'multiple'].includes(unitKind(unit))) {
    reader.findings.push(find('sense-stated', place(reader, 'sense'), { actual: unit, expected: senses.join(', ') }));
  }
  return text;
};

const quantity = (reader: Reader, value: string): Quantity | null => {
  const unitText = given(reader, 'unit') ?? '';
  const unit = readUnit(unitText);
  if (!unit) reader.findings.push(find('unit-known', place(reader, 'unit'), { actual: unitText }));
  // A ratio may be written as a fraction or a proportion: 1/9, 1:2.
  const readable = unit?.unit === 'ratio' ? makeQuantity({ value, unit: unitText }) : readValue(value, unit?.unit ?? '%');
  if (!readable) reader.findings.push(find('value-is-number', place(reader, 'value'), { actual: value }));
  const comparator = oneOf(reader, 'comparator', comparators, 'eq') ?? 'eq';
  return unit && makeQuantity({ value, unit: unitText, comparator, sense: sense(reader, unit.unit) });
};

const observation = (reader: Reader): Observation | null => {
  const value = own(reader, 'value');
  if (value === null) return null;
  const { row, context, findings } = reader;
  const read = {
    indicator: required(reader, 'indicator'), entity: required(reader, 'entity'), period: period(reader),
    quantity: quantity(reader, value),
    status: oneOf(reader, 'status', statuses, 'final') ?? 'final', basis: oneOf(reader, 'basis', bases, 'none') ?? 'none',
    asOf: asOf(reader), source: source(reader), note: note(reader), unitId: own(reader, 'unit_id'), sourcePlace: own(reader, 'source_place'),
  };
  if (!read.quantity || !read.source || findings.length > 0) return null;
  const cell = { package: context.package, resource: context.resource.name, row: row.number, field: 'value', place: place(reader, 'value') };
  const places = { indicator: place(reader, 'indicator'), entity: place(reader, 'entity'), unit: place(reader, 'unit'), unitId: place(reader, 'unit_id') };
  return { ...read, quantity: read.quantity, source: read.source, cell, places };
};

/** The observations of a table, in its order. A row with findings gives none; a missing value is no observation. A table without a column that each row needs gives none: that is told at its head. */
export const readObservations = (table: Table, context: ObservationContext): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } => {
  if (['indicator', 'entity', 'period', 'value'].some((name) => !table.fields.has(name))) return { observations: [], findings: [] };
  const readers = table.rows.map((row): Reader => ({ row, context, findings: [] }));
  const observations = readers.flatMap((reader) => observation(reader) ?? []);
  return { observations, findings: readers.flatMap((reader) => reader.findings) };
};
