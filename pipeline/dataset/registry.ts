import { datasetRules, finder } from '../finding/index.ts';
import type { Entity, Finding, Indicator, Place, Result } from '../model/index.ts';
import { readUnit } from '../quantity/index.ts';
import { readCsv, type Cell } from './csv.ts';
import type { SourceText } from './descriptor.ts';
import { wholeFile } from './lines.ts';

const find = finder(datasetRules);

interface ListRow {
  readonly text: (column: string) => string;
  readonly place: (column: string) => Place;
}

/** A list that an editor writes: its columns, those that may not be empty, and its rows. */
const readList = (source: SourceText, columns: readonly string[], filled: readonly string[]): Result<readonly ListRow[]> => {
  const { rows, faults } = readCsv(source.file, source.text);
  const findings: Finding[] = faults.map((fault) => find('quotes-closed', fault.place, { actual: fault.actual }));
  const [header, ...body] = rows;
  if (!header) return { value: [], findings: [...findings, find('table-has-rows', wholeFile(source.file))] };
  const names = header.map((cell) => cell.text?.trim() ?? '');
  for (const name of columns) if (!names.includes(name)) findings.push(find('column-present', wholeFile(source.file), { actual: name }));
  header.forEach((cell, index) => {
    if (names.indexOf(names[index] ?? '') < index) findings.push(find('column-once', cell.place, { actual: names[index] ?? '' }));
    else if (!columns.includes(names[index] ?? '')) findings.push(find('column-declared', cell.place, { actual: names[index] ?? '' }));
  });
  const list = body.flatMap((cells): ListRow[] => {
    const [first] = cells;
    if (!first) return [];
    if (cells.length !== names.length) {
      findings.push(find('row-complete', (cells[names.length] ?? cells.at(-1) ?? first).place, { actual: String(cells.length), expected: String(names.length) }));
      return [];
    }
    const cell = (column: string): Cell => cells[names.indexOf(column)] ?? { text: '', place: first.place };
    return [{ text: (column) => cell(column).text?.trim() ?? '', place: (column) => cell(column).place }];
  });
  for (const row of list) {
    for (const column of filled) {
      if (names.includes(column) && row.text(column) === '') findings.push(find('cell-required', row.place(column), { params: { field: column } }));
    }
  }
  return { value: list, findings: [...findings, ...idFindings(list)] };
};

/** Ids are parts of fact ids: no slash, no star, and each once. */
const idFindings = (rows: readonly ListRow[]): Finding[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row): Finding[] => {
    const [id, place] = [row.text('id'), row.place('id')];
    if (id === '') return [];
    if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(id)) return [find('list-id-valid', place, { actual: id })];
    const line = seen.get(id);
    if (line !== undefined) return [find('list-id-unique', place, { actual: id, params: { line: String(line) } })];
    seen.set(id, place.line);
    return [];
  });
};

const split = (text: string): readonly string[] => text.split('|').map((part) => part.trim()).filter((part) => part !== '');

/** Rows that can be used: with an id, the first of each. */
const usable = (rows: readonly ListRow[]): readonly ListRow[] => {
  const ids = rows.map((row) => row.text('id'));
  return rows.filter((_, index) => ids[index] !== '' && ids.indexOf(ids[index] ?? '') === index);
};

/**
 * Reads `indicators.csv`: `id, name_zh, name_en, wordings_zh, wordings_en, unit, entity, sources`. Lists are split by
 * `|`; the unit may be written as in tables and becomes canonical.
 */
export const readIndicators = (source: SourceText): Result<Indicator[]> => {
  const columns = ['id', 'name_zh', 'name_en', 'wordings_zh', 'wordings_en', 'unit', 'entity', 'sources'];
  const { value: rows, findings } = readList(source, columns, ['id', 'name_zh', 'name_en', 'unit']);
  const units = rows.flatMap((row) =>
    row.text('unit') === '' || readUnit(row.text('unit')) ? [] : [find('unit-known', row.place('unit'), { actual: row.text('unit') })]);
  const value = usable(rows).map((row): Indicator => ({
    id: row.text('id'), name: { zh: row.text('name_zh'), en: row.text('name_en') },
    wordings: { zh: split(row.text('wordings_zh')), en: split(row.text('wordings_en')) },
    unit: readUnit(row.text('unit'))?.unit ?? row.text('unit'), entity: row.text('entity') || null, sources: split(row.text('sources')),
  }));
  return { value, findings: [...findings, ...units] };
};

/** Reads `entities.csv`: `id, name_zh, name_en`. */
export const readEntities = (source: SourceText): Result<Entity[]> => {
  const columns = ['id', 'name_zh', 'name_en'];
  const { value: rows, findings } = readList(source, columns, columns);
  return { value: usable(rows).map((row) => ({ id: row.text('id'), name: { zh: row.text('name_zh'), en: row.text('name_en') } })), findings };
};
