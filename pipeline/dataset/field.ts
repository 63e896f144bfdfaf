import { datasetRules, finder } from '../finding/index.ts';
import type { Finding } from '../model/index.ts';
import { readNumber, readPeriod } from '../quantity/index.ts';
import type { Field } from './descriptor.ts';
import type { Row } from './table.ts';

const find = finder(datasetRules);

const isPeriod = (kind: string) => (text: string): boolean => readPeriod(text)?.kind === kind;

const fits: Readonly<Record<Field['type'], (text: string) => boolean>> = {
  string: () => true,
  any: () => true,
  number: (text) => readNumber(text) !== null,
  integer: (text) => /^-?\d+$/u.test(readNumber(text) ?? ''),
  boolean: (text) => ['true', 'false', 'True', 'False', 'TRUE', 'FALSE', '1', '0'].includes(text),
  date: isPeriod('date'),
  year: isPeriod('year'),
  yearmonth: isPeriod('month'),
};

const limit = (value: number | string | undefined): number | null => (value === undefined ? null : Number(value));

/** What a constraint wants of the value, or null where it holds. Comparing needs no exact decimals. */
const brokenConstraint = (text: string, { constraints }: Field): string | null => {
  const [minimum, maximum, value] = [limit(constraints.minimum), limit(constraints.maximum), Number(readNumber(text) ?? Number.NaN)];
  if (constraints.enum && !constraints.enum.map(String).includes(text)) return constraints.enum.join(', ');
  if (minimum !== null && value < minimum) return `≥ ${constraints.minimum}`;
  return maximum !== null && value > maximum ? `≤ ${constraints.maximum}` : null;
};

/** Checks a column: required, type, limits, and that its values differ. Observation rules come on top of these. */
export const fieldFindings = (rows: readonly Row[], field: Field): Finding[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row): Finding[] => {
    const cell = row.cells.get(field.name);
    if (!cell) return [];
    const params = { field: field.name };
    if (cell.text === null) return field.constraints.required ? [find('cell-required', cell.place, { params })] : [];
    // The numbers of observations have their own rule, which also knows ranges and percent signs.
    if (field.name !== 'value' && !fits[field.type](cell.text)) return [find('cell-typed', cell.place, { actual: cell.text, expected: field.type, params })];
    const expected = brokenConstraint(cell.text, field);
    if (expected !== null) return [find('cell-allowed', cell.place, { actual: cell.text, expected, params })];
    const line = field.constraints.unique ? seen.get(cell.text) : undefined;
    seen.set(cell.text, row.place.line);
    return line === undefined ? [] : [find('key-unique', cell.place, { actual: cell.text, params: { line: String(line) } })];
  });
};
