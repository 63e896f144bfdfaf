import readWorkbook from 'read-excel-file/universal';
import { datasetRules, finder } from '../finding/index.ts';
import type { Result } from '../model/index.ts';
import type { Cell } from './csv.ts';
import type { Resource } from './descriptor.ts';
import { wholeFile } from './lines.ts';
import type { RawTable } from './table.ts';

const find = finder(datasetRules);

/** A number cell: its text is kept apart from strings until it is printed. */
interface NumberCell { readonly number: string }

/** Shortest decimal form of the double that the workbook stores: 0.1, though the file may say 0.10000000000000001. */
const shortest = (stored: string): string => {
  const text = String(Number(stored));
  return /e/iu.test(text) ? stored : text;
};

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

const cellText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return isoDate(value);
  return typeof value === 'object' && 'number' in value ? String(value.number) : String(value);
};

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A sheet of a workbook as a table: line and column of a place are the row and column of the cell. Dates are
 * YYYY-MM-DD; a percent cell (24%) holds 0.24, as the workbook stores it.
 */
export const readWorkbookTable = async (file: string, bytes: Uint8Array, resource: Resource): Promise<Result<RawTable | null>> => {
  const fault = (ruleId: 'workbook-readable' | 'sheet-present', actual: string, expected = ''): Result<null> =>
    ({ value: null, findings: [find(ruleId, wholeFile(file), { actual, expected })] });
  try {
    const sheets = await readWorkbook<NumberCell>(new Uint8Array(bytes).buffer, { parseNumber: (stored) => ({ number: shortest(stored) }) });
    const { sheetName, sheetNumber = 1 } = resource.dialect;
    const sheet = sheetName === undefined ? sheets[sheetNumber - 1] : sheets.find((entry) => entry.sheet === sheetName);
    if (!sheet) return fault('sheet-present', sheetName ?? String(sheetNumber), sheets.map((entry) => entry.sheet).join(', '));
    const rows = sheet.data.map((row, line) =>
      row.map((value, column): Cell => ({ text: cellText(value), place: { file, line: line + 1, column: column + 1 } })));
    const [header = [], ...body] = rows;
    return { value: { header, rows: body.filter((row) => row.some((cell) => cell.text !== null)) }, findings: [] };
  } catch (error) {
    return fault('workbook-readable', message(error));
  }
};
