import { readSheet } from 'read-excel-file/universal';
import { datasetRules, finder } from '../finding/index.ts';
import type { Finding, Result } from '../model/index.ts';
import { shiftPoint } from '../quantity/index.ts';
import type { Cell } from './csv.ts';
import type { Resource } from './descriptor.ts';
import { wholeFile } from './lines.ts';
import type { RawTable } from './table.ts';
import { readSheetParts, type SheetParts } from './workbook-parts.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

const find = finder(datasetRules);

/** Parts that are read as whole trees (styles, names of sheets): all but the sheets and their strings. */
const isTree = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/u.test(name) && !/worksheets\/[^/]+\.xml$|sharedStrings\.xml$/u.test(name);

/** Limits of a workbook: more is no table of a briefing, but a slip or an attack. */
const limits = { packed: 20e6, unpacked: 64e6, tree: 4e6, parts: 1000, rows: 100_000, cells: 2_000_000 } as const;

/** A number cell: kept apart from strings until it is printed. */
interface NumberCell { readonly number: string }

/** Shortest decimal form of the double that the workbook stores: 0.1, though the file may say 0.10000000000000001. */
const shortest = (stored: string): string => {
  const text = String(Number(stored));
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? text : stored;
};

const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

const numberText = (stored: string, percent: boolean): string => (percent ? `${shiftPoint(stored, 2) ?? stored}%` : stored);

const cellText = (value: unknown, percent: boolean, month: boolean): string | null => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, month ? 7 : 10);
  return typeof value === 'object' && 'number' in value ? numberText(String(value.number), percent) : String(value);
};

const tooLarge = (bytes: Uint8Array, entries: readonly ZipEntry[]): readonly [actual: string, expected: string] | null => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  const parts: readonly (readonly [number, number, string])[] = [
    [bytes.length, limits.packed, 'bytes'], [unpacked, limits.unpacked, 'bytes unpacked'], [entries.length, limits.parts, 'parts'],
    [entries.filter(isTree).reduce((most, entry) => Math.max(most, entry.size), 0), limits.tree, 'bytes unpacked in one part'],
  ];
  const over = parts.find(([actual, limit]) => actual > limit);
  return over ? [`${over[0]} ${over[2]}`, String(over[1])] : null;
};

const toTable = (file: string, data: readonly (readonly unknown[])[], parts: SheetParts, resource: Resource): RawTable => {
  const types = new Map(resource.schema.fields.map((field) => [field.name, field.type]));
  const names = (data[0] ?? []).map(String);
  const rows = data.map((row, line) => row.map((value, column): Cell => {
    const percent = parts.percents.has(`${columnLetters(column + 1)}${line + 1}`);
    const month = types.get(names[column] ?? '') === 'yearmonth';
    return { text: cellText(value, percent, month), place: { file, line: line + 1, column: column + 1 } };
  }));
  const [header = [], ...body] = rows;
  return { header, rows: body.filter((row) => row.some((cell) => cell.text !== null)) };
};

const none = (finding: Finding): Result<null> => ({ value: null, findings: [finding] });

/**
 * A sheet of a workbook as a table; line and column of a place are row and column of the cell. Numbers are the shortest
 * decimals of what is stored, a cell formatted as a percentage is `24%` (stored 0.24), a date is YYYY-MM-DD (YYYY-MM in
 * a yearmonth field). The size is bounded before anything is unpacked.
 */
export const readWorkbookTable = async (file: string, bytes: Uint8Array, resource: Resource): Promise<Result<RawTable | null>> => {
  const unreadable = (actual: string): Result<null> => none(find('workbook-readable', wholeFile(file), { actual }));
  const bounded = ([actual, expected]: readonly [string, string]): Result<null> => none(find('workbook-bounded', wholeFile(file), { actual, expected }));
  const entries = zipEntries(bytes);
  if (!entries) return unreadable('not a ZIP archive');
  const over = tooLarge(bytes, entries);
  if (over) return bounded(over);
  try {
    const wanted = resource.dialect.sheetName ?? resource.dialect.sheetNumber ?? 1;
    const parts = await readSheetParts(bytes, entries, wanted);
    if (parts.number === 0) return none(find('sheet-present', wholeFile(file), { actual: String(wanted), expected: parts.names.join(', ') }));
    if (parts.rows > limits.rows) return bounded([`row ${parts.rows}`, String(limits.rows)]);
    if (parts.rows * parts.columns > limits.cells) return bounded([`${parts.rows} × ${parts.columns} cells`, String(limits.cells)]);
    const data = await readSheet<NumberCell>(new Uint8Array(bytes).buffer, parts.number, { parseNumber: (stored) => ({ number: shortest(stored) }) });
    return { value: toTable(file, data, parts, resource), findings: [] };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
};
