import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';

/**
 * Sentences in our own words, a line `type text` each, in a file for each verdict. `quiet`: the relation of that type is
 * not there, or not settled by these figures; only an accusation would be wrong. Of every sentence no other claim may fail.
 */
const folder = new URL('../cases/claims-of-a-sentence/', import.meta.url);
const rows = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map((line) => {
  const space = line.indexOf(' ');
  return { verdict: file.replace('.txt', ''), type: line.slice(0, space), text: line.slice(space + 1) };
}));

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, note }) => `${verdict} ${type}: ${note.zh}`);

describe('claims of a sentence', () => {
  it.each(rows)('$verdict $type: $text', ({ verdict, type, text }) => {
    const claims = findClaims(text);
    const failing = claims.filter((claim) => claim.verdict === 'fails' && !(verdict === 'fails' && claim.type === type));
    expect(failing.map(({ note }) => note.zh)).toEqual([]);
    if (verdict === 'quiet') return;
    expect(claims.filter((claim) => claim.type === type).map((claim) => claim.verdict), told(text).join('\n')).toContain(verdict);
  });
});
