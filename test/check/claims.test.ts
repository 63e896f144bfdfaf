import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';
import { cases } from '../cases/claims-one.ts';

const rows = cases.trim().split('\n').map((line) => {
  const [verdict = '', type = '', ...text] = line.split(' ');
  return { verdict, type, text: text.join(' ') };
});

const told = (text: string): readonly string[] => findClaims(text).map(({ type, verdict, note }) => `${verdict} ${type}: ${note.zh}`);

describe('claims of a sentence', () => {
  it.each(rows)('$verdict $type: $text', ({ verdict, type, text }) => {
    const claims = findClaims(text);
    const failing = claims.filter((claim) => claim.verdict === 'fails' && !(verdict === 'fails' && claim.type === type));
    expect(failing.map(({ note }) => note.zh)).toEqual([]);
    if (verdict === 'none') expect(claims.filter((claim) => claim.type === type)).toEqual([]);
    else if (verdict !== 'quiet') expect(claims.filter((claim) => claim.type === type).map((claim) => claim.verdict), told(text).join('\n')).toContain(verdict);
  });
});
