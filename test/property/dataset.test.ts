import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../pipeline/dataset/csv.ts';
import { decode } from '../../pipeline/dataset/decode.ts';
import { plainJson, readJson } from '../../pipeline/dataset/json.ts';
import { loadDataset, readIndicators } from '../../pipeline/dataset/index.ts';
import { descriptorOf } from '../support/dataset.ts';

const cellText = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '\r\n', ' ', '亿', ';', '.'), maxLength: 6 });
const rows = fc.array(fc.array(cellText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quote = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('delimited text', () => {
  it('is read as csv-parse reads it', () => {
    fc.assert(fc.property(rows, fc.constantFrom('\n', '\r\n'), (table, end) => {
      const text = table.map((row) => row.map(quote).join(',')).join(end) + end;
      const read = readCsv('t.csv', text);
      expect(read.faults).toEqual([]);
      expect(read.rows.map((row) => row.map((cell) => cell.text))).toEqual(parse(text, { relax_column_count: true, record_delimiter: end }));
    }), { numRuns: 300 });
  });

  it('gives every cell the place where its text begins, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '亿'), maxLength: 40 }), (text) => {
      const lines = text.split(/\r\n|\n|\r/u);
      for (const cell of readCsv('t.csv', text).rows.flat()) {
        const rest = (lines[cell.place.line - 1] ?? '').slice(cell.place.column - 1);
        const first = (cell.text ?? '').split(/[\r\n"]/u)[0] ?? '';
        expect(rest.startsWith('"') || rest.startsWith(first)).toBe(true);
      }
    }), { numRuns: 500 });
  });
});

describe('JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const { root } = readJson(text);
      expect(root && plainJson(root)).toEqual(JSON.parse(text));
    }));
  });

  it('is refused where JSON.parse refuses it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '1', '-', '.', 'e', ' ', 'true', 'null', '\\', '\n'), maxLength: 12 }), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(readJson(text).root !== null).toBe(valid);
    }), { numRuns: 2000 });
  });
});

it('decoding gives the text, or a place within the file', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom('utf-8', 'gbk', 'utf-16le', 'utf-16be', 'utf-16', 'big5'), (bytes, encoding) => {
    const { value, findings } = decode('t.csv', bytes, encoding);
    expect(value === null).toBe(findings.length === 1);
    for (const { place } of findings) expect(place && place.line >= 1 && place.column >= 1 && place.line <= bytes.length + 1).toBe(true);
  }), { numRuns: 500 });
});

it('loading never throws, whatever the files hold', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.uint8Array({ maxLength: 80 }), fc.constantFrom('r.csv', 'r.json', 'r.xlsx'), async (text, bytes, path) => {
    readIndicators({ file: 'i.csv', text });
    await loadDataset({ descriptor: { file: 'd.json', text }, files: new Map() });
    const descriptor = { file: 'd.json', text: JSON.stringify(descriptorOf({ path })) };
    const { value } = await loadDataset({ descriptor, files: new Map([[path, Uint8Array.from([...(path === 'r.xlsx' ? [0x50, 0x4b, 3, 4] : []), ...bytes])]]) });
    expect(value?.observations).toEqual([]);
  }), { numRuns: 200 });
});
