import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../pipeline/check/index.ts';
import { readClaimCase, scoreClaims } from '../support/claims.ts';

const folder = new URL('../cases/claims/', import.meta.url);

/** What each text still misses: it may only become fewer. Texts without a number miss nothing. */
const missing: Readonly<Record<string, number>> = { '01-communique': 5, '02-work-report': 2, '03-enterprise': 7, '04-zone': 2, '05-hk-budget': 1, '07-tabs': 14 };

describe('annotated texts', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));
  it.each(names)('%s', (name) => {
    const { text, gold } = readClaimCase(folder, name);
    const { missed, accused } = scoreClaims(text, gold, findClaims(text));
    expect(accused).toEqual([]);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(missing[name] ?? 0);
  });
});
