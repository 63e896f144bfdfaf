import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mentionJson, scanQuantities } from '../../../pipeline/quantity/index.ts';

const folder = new URL('../../cases/quantities-en/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const rows = (name: string): Record<string, unknown>[] => read(name).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));

/** What still differs from the annotation, written out so that a change in either direction shows. */
const known: Readonly<Record<string, readonly string[]>> = {
  communique: ['8.6'],
  'third-hk': ['six'], // eight years for one line, not more than six for another
  'third-profile': ['one'], // two 100,000-tonne berths and one of 50,000 tonnes
};

const compared = ['kind', 'value', 'valueHigh', 'unit', 'comparator', 'iso'] as const;
const close = (a: unknown, b: unknown): boolean => a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a)));

describe('annotated cases', () => {
  it.each(names)('%s', (name) => {
    const found = new Map(scanQuantities(read(`${name}.txt`), { lang: 'en' }).map(mentionJson).map((row) => [`${String(row.start)}-${String(row.end)}`, row]));
    const gold = rows(`${name}.jsonl`);
    const wrong = gold.filter((row) => {
      const mine = found.get(`${String(row.start)}-${String(row.end)}`);
      if (row.optional === true) return false;
      const loose = row.kind === 'period' || row.kind === 'code' || row.kind === 'ordinal';
      return !mine || compared.some((key) => !(loose && (key === 'unit' || key === 'value')) && !close(mine[key] ?? null, row[key] ?? (key === 'iso' ? (mine.iso ?? null) : null)));
    });
    expect(wrong.map((row) => row.text)).toEqual(known[name] ?? []);
    const spans = new Set(gold.map((row) => `${String(row.start)}-${String(row.end)}`));
    expect([...found].filter(([span]) => !spans.has(span)).map(([, row]) => row.text)).toEqual([]);
  });
});
