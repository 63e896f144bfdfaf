import type { Place } from '../model/index.ts';

/** A cell with its place; `text` is null where JSON says null or a workbook has nothing. */
export interface Cell { readonly text: string | null; readonly place: Place }

export interface CsvDialect { readonly delimiter: string; readonly quote: string }

export interface CsvFault { readonly place: Place; readonly actual: string }

export interface CsvTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly CsvFault[];
}

interface Scan {
  readonly file: string;
  readonly text: string;
  at: number;
  line: number;
  lineStart: number;
  readonly faults: CsvFault[];
}

const here = (scan: Scan): Place => ({ file: scan.file, line: scan.line, column: scan.at - scan.lineStart + 1 });

const newLineLength = (scan: Scan): number =>
  scan.text.startsWith('\r\n', scan.at) ? 2 : scan.text[scan.at] === '\n' || scan.text[scan.at] === '\r' ? 1 : 0;

const passNewLine = (scan: Scan): number => {
  const length = newLineLength(scan);
  if (length > 0) {
    scan.at += length;
    scan.line += 1;
    scan.lineStart = scan.at;
  }
  return length;
};

/** Text up to the closing quote; line ends inside stay as written. An unclosed quote takes the rest and is told once. */
const quoted = (scan: Scan, quote: string, start: Place): string => {
  let from = (scan.at += 1);
  const parts: string[] = [];
  while (scan.at < scan.text.length) {
    if (scan.text[scan.at] === quote) {
      parts.push(scan.text.slice(from, scan.at));
      scan.at += 1;
      if (scan.text[scan.at] !== quote) return parts.join('');
      from = scan.at;
      scan.at += 1;
    } else if (passNewLine(scan) === 0) scan.at += 1;
  }
  scan.faults.push({ place: start, actual: 'never closed' });
  return parts.join('') + scan.text.slice(from);
};

const bare = (scan: Scan, dialect: CsvDialect): string => {
  const from = scan.at;
  while (scan.at < scan.text.length && scan.text[scan.at] !== dialect.delimiter && newLineLength(scan) === 0) {
    if (scan.text[scan.at] === dialect.quote) scan.faults.push({ place: here(scan), actual: 'inside a cell that does not begin with one' });
    scan.at += 1;
  }
  return scan.text.slice(from, scan.at);
};

const cell = (scan: Scan, dialect: CsvDialect): Cell => {
  const place = here(scan);
  if (scan.text[scan.at] !== dialect.quote) return { text: bare(scan, dialect), place };
  const text = quoted(scan, dialect.quote, place);
  const end = here(scan);
  const rest = bare(scan, dialect);
  if (rest !== '') scan.faults.push({ place: end, actual: 'followed by text' });
  return { text: text + rest, place };
};

const record = (scan: Scan, dialect: CsvDialect): readonly Cell[] => {
  const cells = [cell(scan, dialect)];
  while (scan.text[scan.at] === dialect.delimiter) {
    scan.at += 1;
    cells.push(cell(scan, dialect));
  }
  passNewLine(scan);
  return cells;
};

/**
 * Reads delimited text (RFC 4180; LF, CRLF and CR; a byte order mark is skipped; blank lines are no rows) with the
 * place of every cell. Own code, since no CSV library tells a cell's column or goes on after a broken quote; a
 * differential test holds it to csv-parse. Total.
 */
export const readCsv = (file: string, text: string, dialect: CsvDialect = { delimiter: ',', quote: '"' }): CsvTable => {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const scan: Scan = { file, text, at: start, line: 1, lineStart: start, faults: [] };
  const rows: (readonly Cell[])[] = [];
  while (scan.at < text.length) {
    if (passNewLine(scan) === 0) rows.push(record(scan, dialect));
  }
  return { rows, faults: scan.faults };
};
